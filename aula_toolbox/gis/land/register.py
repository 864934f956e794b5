"""The register of establishments as its files give it: stock, history and places, each read once, row by row.

The national files do not fit in memory: the stock is filtered by commune, the others by the SIRET found in it.

Method: docs/design/land.md#establishments
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
)

from ...core import columns
from ...core.land.register import Period, RegisterRow, history, is_plot, register_rows, text_of
from ...core.messages import Notes, listing
from ...core.reference import Table
from ...core.text import number
from ..vector.sources import Source, plain

if TYPE_CHECKING:
    import pandas as pd

STOCK = (
    "siret",
    "etab_etat",
    "etab_naf",
    "etab_tranche",
    "etab_commune",
    "etab_forme",
    "etab_nom",
    "etab_debut",
    "etab_creation",
    "etab_signe",
    "etab_qualite",
)
FROM_TIME_TO_TIME = 1000


@dataclass
class Establishments:
    """Rows of the register with their place in metres (None: none), the code of its quality, and if it is good."""

    rows: list[RegisterRow]
    points: list[QgsGeometry | None] = field(default_factory=list)
    quality: list[str] = field(default_factory=list)
    is_plot: list[bool] = field(default_factory=list)


@dataclass
class RegisterFiles:
    """The files of the register that were given. check: called now and then, to let a user cancel."""

    stock: Source
    history: Source | None
    places: Source | None
    notes: Notes
    check: Callable[[], None] = lambda: None

    def establishments(
        self, communes: set[str], crs: QgsCoordinateReferenceSystem, forms: Table, of_code: Mapping[str, str]
    ) -> Establishments:
        """Those of some communes. Raises AulaError E_FIELD without SIRET or state.

        A point of the geolocation wins over that of the stock; a point without any quality was placed by the user. Of a
        SIRET that stands twice the first row counts, which is told.
        """
        table, points = self._once(*self._stock(communes, crs))
        wanted = set(table["siret"].map(text_of))
        rows = register_rows(table, self._history(wanted), forms, self.notes, self.stock.name)
        place_of = {text_of(siret): place for place, siret in enumerate(table["siret"])}
        places = self._places(wanted, crs)
        found = Establishments(rows)
        for row in rows:
            place = place_of[row.siret]
            own = text_of(table["etab_qualite"].iloc[place]) if "etab_qualite" in table else ""
            point, quality = places.get(row.siret, (points[place], own))
            good = is_plot(quality, of_code) if quality else point is not None
            found.points.append(point)
            found.quality.append(quality)
            found.is_plot.append(point is not None and good)
        return found

    def _once(
        self, table: pd.DataFrame, points: list[QgsGeometry | None]
    ) -> tuple[pd.DataFrame, list[QgsGeometry | None]]:
        """Each establishment once: two rows of one SIRET would stand on one place, and count twice."""
        names = table["siret"].map(text_of)
        again = names.duplicated().to_numpy(dtype=bool)
        if not again.any():
            return table, points
        self.notes.warn(
            "{layer}: {count} SIRET stand twice; the first row of each is kept: {ids}.",
            layer=self.stock.name,
            count=int(names[again].nunique()),
            ids=listing(sorted(names[again].unique()), 6),
        )
        return table[~again].reset_index(drop=True), [one for one, is_again in zip(points, again) if not is_again]

    def _stock(
        self, communes: set[str], crs: QgsCoordinateReferenceSystem
    ) -> tuple[pd.DataFrame, list[QgsGeometry | None]]:
        import pandas as pd

        source = self.stock
        chosen = columns.choose(STOCK, source.fields, self.notes)
        for notion in ("siret", "etab_etat"):
            if notion not in chosen:
                raise columns.no_field(source.name, columns.names_of(notion), source.fields)
        codes = ",".join(f"'{code}'" for code in sorted(communes))
        where = f'"{chosen["etab_commune"]}" IN ({codes})' if "etab_commune" in chosen else ""
        transform = QgsCoordinateTransform(source.crs, crs, source.context.transformContext())
        cells: list[list[Any]] = []
        points: list[QgsGeometry | None] = []
        for values, shape in self._features(source, list(chosen.values()), where):
            cells.append(values)
            if shape.isNull():
                points.append(None)
                continue
            point = shape.centroid()
            point.transform(transform)
            points.append(point)
        return pd.DataFrame(cells, columns=list(chosen), dtype=object), points

    def _features(self, source: Source, fields: list[str], where: str = "") -> Iterator[tuple[list[Any], QgsGeometry]]:
        request = QgsFeatureRequest().setSubsetOfAttributes(fields, source.features.fields())
        if where:
            request.setFilterExpression(where)
        places = [source.features.fields().indexOf(name) for name in fields]
        for done, feature in enumerate(source.features.getFeatures(request)):
            if not done % FROM_TIME_TO_TIME:
                self.check()
            attributes = feature.attributes()
            yield [plain(attributes[place]) for place in places], feature.geometry()

    def _rows(self, source: Source, chosen: dict[str, str], wanted: set[str]) -> pd.DataFrame:
        """The rows of a long table that concern some SIRET; its first column is the SIRET."""
        import pandas as pd

        read = self._features(source, list(chosen.values()))
        cells = [values for values, _ in read if text_of(values[0]) in wanted]
        return pd.DataFrame(cells, columns=list(chosen), dtype=object)

    def _history(self, wanted: set[str]) -> dict[str, list[Period]]:
        source = self.history
        if source is None:
            return {}
        chosen = {name: columns.need(name, source.fields, source.name) for name in ("siret", "etab_debut", "etab_etat")}
        end = columns.find("etab_fin", source.fields).field
        if end:
            chosen["etab_fin"] = end
        return history(self._rows(source, chosen, wanted), self.notes, source.name)

    def _places(self, wanted: set[str], crs: QgsCoordinateReferenceSystem) -> dict[str, tuple[QgsGeometry | None, str]]:
        """Place and quality by SIRET; each row has a CRS of its own."""
        source = self.places
        if source is None:
            return {}
        names = ("siret", "etab_x", "etab_y", "etab_qualite")
        chosen = {name: columns.need(name, source.fields, source.name) for name in names}
        code = columns.find("etab_epsg", source.fields).field
        if code:
            chosen["etab_epsg"] = code
        table = self._rows(source, chosen, wanted)
        codes = table["etab_epsg"].map(text_of).tolist() if code else ["2154"] * len(table)
        placer = _Placer(crs, source)
        found: dict[str, tuple[QgsGeometry | None, str]] = {}
        for siret, x, y, quality, epsg in zip(*(table[name] for name in names), codes):
            found.setdefault(text_of(siret), (placer.point(x, y, epsg), text_of(quality)))
        if placer.unread:
            self.notes.warn(
                "{layer}: {count} places cannot be read and stay unknown.", layer=source.name, count=placer.unread
            )
        return found


class _Placer:
    """Points in one CRS from numbers in many."""

    def __init__(self, crs: QgsCoordinateReferenceSystem, source: Source) -> None:
        self.unread = 0
        self._crs, self._source = crs, source
        self._transforms: dict[str, QgsCoordinateTransform] = {}

    def point(self, x: Any, y: Any, epsg: str) -> QgsGeometry | None:
        """A point, None where nothing is written or it cannot be read."""
        try:
            across, up = number(x), number(y)
        except ValueError:
            self.unread += 1
            return None
        if across is None or up is None:
            return None
        if epsg not in self._transforms:
            own = QgsCoordinateReferenceSystem(f"EPSG:{epsg or 2154}")
            context = self._source.context.transformContext()
            self._transforms[epsg] = QgsCoordinateTransform(own, self._crs, context)
        point = QgsGeometry.fromPointXY(QgsPointXY(across, up))
        point.transform(self._transforms[epsg])
        return point
