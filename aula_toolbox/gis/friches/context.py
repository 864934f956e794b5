"""Context layers: recognised, checked and measured against the sites, role by role."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)

from ...core.columns import find, names_of
from ...core.friches.evidence import DECLARED, EXTENT
from ...core.friches.measured import Context
from ...core.friches.pairs import Layer, without_doubles
from ...core.friches.roles import is_long_vacancy, unproven
from ...core.friches.thresholds import FricheThresholds
from ...core.messages import Message, Notes, listing, message
from ...core.text import fold, number
from ..crs import METRIC
from ..i18n import tr
from ..vector.memory import fill
from ..vector.nearby import Targets, measure_pairs, metric_extent, united_m2
from ..vector.repair import tell_repairs
from ..vector.shapes import Shapes, read_shapes
from ..vector.sources import Source, attribute_text
from .given import Given, kept_rows

if TYPE_CHECKING:
    import pandas as pd

TABLES = ("LOVAC", "ABC", "CORRESP_PLU")
EASEMENTS = ("AC1", "AC2", "AC4")
# in the published rules these are read on the site itself, everything else from its centroid
_ON_POLYGON = (
    "BATIMENT",
    "ZONE_URBA",
    "SECTEUR_CC",
    "N2000",
    "ZNIEFF",
    "RESERVE",
    "PARC",
    "SUP",
    "ZAER",
    "EXCL_ENR",
    "SPR",
    "UNESCO",
    "MH",
)
_NEEDED = {
    "ZONE_URBA": ("type_zone",),
    "SECTEUR_CC": ("type_secteur",),
    "BPE": ("type_equipement",),
    "RGA": ("alea",),
    "CORRESP_PLU": ("libelle_zone", "classe_zone"),
}
_COORDINATES = (("lon", "lat", "EPSG:4326"), ("x", "y", "EPSG:2154"))
Stage = Callable[[str, float], Callable[[float], None]]
_EQUIPMENT = re.compile(r"^[A-G]\d{3}$")


def faults(role: str, source: Source) -> list[Message]:
    """Why a layer cannot play its role."""
    out = [
        message(
            "{role}: field {field} not found; the fields that are there: {present}.",
            "E_FIELD",
            role=role,
            field=" / ".join(names_of(notion)),
            present=listing(source.fields, 40),
        )
        for notion in _NEEDED.get(role, ())
        if not find(notion, source.fields)
    ]
    if role == "LOVAC" and is_long_vacancy(source.fields):
        out.append(
            message(
                "{role}: rate of vacancy over 2 years only: not comparable to the thresholds, which are "
                "about all vacant housing.",
                "E_LOVAC",
                role=role,
            )
        )
    if role == "BPE" and not out:
        position = source.features.fields().indexOf(str(find("type_equipement", source.fields).field))
        codes = sorted({attribute_text(value) for value in source.features.uniqueValues(position, 400)} - {""})
        if codes and not any(_EQUIPMENT.match(code) for code in codes):
            out.append(
                message("{role}: none of the codes is known: {codes}.", "E_BPE", role=role, codes=listing(codes))
            )
    if source.geometry == "none" and role not in TABLES and _coordinates(source) is None:
        out.append(
            message(
                "{role}: {layer} has neither geometry nor coordinates. Give a layer that says where its objects are.",
                "E_GEOM",
                role=role,
                layer=source.name,
            )
        )
    return out


def _coordinates(source: Source) -> tuple[str, str, str] | None:
    for x, y, crs in _COORDINATES:
        first, second = find(x, source.fields).field, find(y, source.fields).field
        if first is not None and second is not None:
            return first, second, crs
    return None


def reach(role: str, limits: FricheThresholds) -> float:
    """How far from a site the features of a role matter, in metres."""
    aula = limits.mode == "aula"
    names = {
        "MAIRIE": "centre_m",
        "ARRET": "arret_m",
        "BPE": "commerces_m",
        "POSTE": "elec_poste_m",
        "LIGNE_BT": "elec_bt_m",
        "CHALEUR": "chaleur_m",
        "CAVITE": "cavites_m",
        "POLLUE": "pollue_m",
        "ITE": "ite_m",
        "ROUTE": "voie_m",
        "ESPECE": "especes_m",
        "MH": "mh_m",
    }
    if role in names:
        return limits[names[role]]
    if role == "INONDATION":
        return 0.0 if aula else limits["inondation_m"]
    if role == "ICPE":
        return max(limits["icpe_m"], limits["seveso_m"] if aula else 0.0)
    if role == "SIS":
        return limits["pollue_m"] if aula else max(limits["sis_m"], limits["pollue_m"])
    return limits["zone_env_proche_m"] if aula and role in ("N2000", "ZNIEFF", "RESERVE") else 0.0


class Reader:
    """Measures the layers of a run against the sites."""

    def __init__(self, shapes: Shapes, limits: FricheThresholds, notes: Notes, complete: Source | None = None) -> None:
        """complete: polygons in which the layers are said to be complete."""
        self.limits, self.notes = limits, notes
        self.site_m2 = shapes.areas()
        self.whole = Targets(shapes.metric)
        self.centres = Targets([None if one is None else one.centroid() for one in shapes.metric])
        self.declared = self._declared(complete)

    def _declared(self, zone: Source | None) -> np.ndarray:
        """Sites inside the zone where the layers are said to be complete."""
        inside = np.zeros(len(self.site_m2), dtype=bool)
        if zone is None:
            return inside
        area = QgsGeometry.unaryUnion(read_shapes(zone, METRIC, notes=self.notes).geometries)
        return self._inside(area)

    def _inside(self, area: QgsGeometry) -> np.ndarray:
        """Sites that lie wholly in an area."""
        inside = np.zeros(len(self.site_m2), dtype=bool)
        engine = QgsGeometry.createGeometryEngine(area.constGet())
        engine.prepareGeometry()
        for row, site in enumerate(self.whole.geometries):
            inside[row] = site is not None and engine.contains(site.constGet())
        return inside

    def context(self, given: Given, stage: Stage) -> Context:
        """All roles measured. stage: begins a stage of the run that ends at some percent."""
        layers: dict[str, Layer] = {}
        spatial = [role for role in given.by_role if role not in (*TABLES, "PARCELLE")]
        for rank, role in enumerate(spatial, 1):
            progress = stage(tr("Measuring {role}").format(role=role), 15 + 40 * rank / max(len(spatial), 1))
            parts = [self._measured(role, source, given, progress) for source in given.by_role[role]]
            parts = self._united(parts, given.key(given.by_role[role]))
            if role == "SUP":
                layers.update(self._easements(parts, given.by_role[role], given.covers.get(role)))
            else:
                layers[role] = joined(role, parts)
        return Context(self.limits, layers, self.site_m2, dict(given.failed), date.today().year)

    def _united(self, parts: Sequence[Layer], key: Sequence[str]) -> Sequence[Layer]:
        """Departments of one product as one layer: what two of them hold counts once."""
        if len(parts) == 1 or not key:
            return parts
        kept, doubled = without_doubles(parts, key)
        if doubled:
            names = listing(part.name for part in parts)
            self.notes.info("{layers}: {count} objects are in both, counted once.", layers=names, count=doubled)
        return kept

    def _measured(self, role: str, source: Source, given: Given, progress: Any) -> Layer:
        part, vintage = given.rows_of(role, source), given.vintage(source)
        source = with_points(source, self.notes)
        targets = self.whole if self.limits.mode == "aula" or role in _ON_POLYGON else self.centres
        is_area = source.geometry == "polygon"
        pairs = measure_pairs(source, targets, reach(role, self.limits), with_area=is_area, progress=progress)
        tell_repairs(source.name, pairs.repaired, self.notes)
        pairs = kept_rows(pairs, part)
        cover = self._cover(source, len(source), given.covers.get(role))
        centre = self._centre_inside(source) if role == "QPV" else None
        return Layer(
            role,
            source.name,
            vintage or "inconnu",
            pairs.target,
            pairs.feature,
            pairs.distance_m,
            pairs.area_m2,
            pairs.attributes,
            cover,
            self.site_m2,
            len(source),
            is_area,
            centre,
            pairs.common,
            united_m2,
            role not in unproven(),
        )

    def _cover(self, source: Source, count: int, ground: QgsGeometry | None = None) -> Any:
        """`declaree`, `emprise` or empty, site by site. ground: where the layer is known to be whole."""
        out = np.full(len(self.site_m2), "", dtype=object)
        round_count = int(self.limits["couverture_rond"])
        if count >= round_count and not count % round_count:
            self.notes.warn(
                "{layer}: {count} objects, a round number: the answer of a server may have been cut there. Finding "
                "nothing in it proves nothing; give COVERAGE if it is whole.",
                layer=source.name,
                count=count,
            )
        elif count >= self.limits["couverture_objets_min"]:
            extent = metric_extent(source)
            for row, box in enumerate(self.whole.boxes):
                if box is not None and extent.contains(box):
                    out[row] = EXTENT
        elif not self.declared.all():
            self.notes.warn(
                "{layer}: {count} objects, its extent cannot be shown; give COVERAGE so that absence means no.",
                layer=source.name,
                count=count,
            )
        out[self.declared] = DECLARED
        if ground is not None:
            out[self._inside(ground)] = DECLARED
        return out

    def _centre_inside(self, source: Source) -> np.ndarray:
        inside = np.zeros(len(self.site_m2), dtype=bool)
        inside[measure_pairs(source, self.centres, 0.0, ()).target] = True
        return inside

    def _easements(
        self, parts: Sequence[Layer], sources: Sequence[Source], ground: QgsGeometry | None
    ) -> dict[str, Layer]:
        """SUP layers split by type: the field `suptype`, else the layer's name."""
        found: dict[str, list[Layer]] = {}
        for layer, source in zip(parts, sources):
            own = find("type_servitude", source.fields).field
            if own is None:
                named = [kind for kind in EASEMENTS if kind in fold(source.name).upper()]
                for kind in named[:1]:
                    found.setdefault(kind, []).append(layer)
                continue
            kinds = [str(value).upper() for value in source.read([own], wanted=()).attributes[own]]
            texts = np.array([text.upper() for text in layer.text("type_servitude")], dtype=object)
            for kind in EASEMENTS:
                if kind in kinds:
                    part = layer.part(texts == kind)
                    part.count, part.cover = kinds.count(kind), self._cover(source, kinds.count(kind), ground)
                    found.setdefault(kind, []).append(part)
        return {kind: joined(kind, layers) for kind, layers in found.items()}


def joined(role: str, parts: Sequence[Layer]) -> Layer:
    """Several layers of one role as one."""
    import pandas as pd

    if len(parts) == 1:
        return parts[0]
    offsets = np.cumsum([0, *(len(part.attributes) for part in parts[:-1])])
    cover = np.full(parts[0].size, "", dtype=object)
    for part in parts:
        cover = np.where((cover == "") | (part.cover == DECLARED), part.cover, cover)
    return Layer(
        role,
        ", ".join(dict.fromkeys(part.name for part in parts)),
        ", ".join(dict.fromkeys(part.vintage for part in parts)),
        np.concatenate([part.site for part in parts]),
        np.concatenate([part.feature + offset for part, offset in zip(parts, offsets)]),
        np.concatenate([part.distance_m for part in parts]),
        np.concatenate([part.area_m2 for part in parts]),
        pd.concat([part.attributes for part in parts], ignore_index=True),
        cover,
        parts[0].site_m2,
        sum(part.count for part in parts),
        all(part.is_area for part in parts),
        None,
        None if any(part.common is None for part in parts) else np.concatenate([part.common for part in parts]),
        united_m2,
        parts[0].extent_proves,
    )


def with_points(source: Source, notes: Notes) -> Source:
    """A table with coordinates as a layer of points; rows whose coordinates are no numbers are counted and told."""
    found = _coordinates(source) if source.geometry == "none" else None
    if found is None:
        return source
    x, y, crs = found
    layer = QgsVectorLayer(f"Point?crs={crs}", source.name, "memory")
    provider = layer.dataProvider()
    provider.addAttributes(list(source.features.fields()))
    layer.updateFields()
    made, unread = [], 0
    for feature in source.iterate(with_geometry=False):
        place = _place(feature[x], feature[y])
        if place is None:
            unread += 1
            continue
        point = QgsFeature(layer.fields())
        point.setAttributes(feature.attributes())
        point.setGeometry(QgsGeometry.fromPointXY(place))
        made.append(point)
    if unread:
        notes.warn("{layer}: {count} rows without readable coordinates are left out.", layer=source.name, count=unread)
    return Source.whole(fill(layer, made), source.context)


def _place(x: object, y: object) -> QgsPointXY | None:
    """The point of two cells; None when one of them is empty or no number."""
    try:
        found = number(x), number(y)
    except ValueError:
        return None
    return None if found[0] is None or found[1] is None else QgsPointXY(*found)


def table_of(given: Given, role: str) -> pd.DataFrame | None:
    """The rows of a table role."""
    sources = given.by_role.get(role)
    return sources[0].read(wanted=()).attributes if sources else None
