"""The inventory of activity zones in the tables of the national standard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsGeometry

from ....core import columns
from ....core.land import inventory, schema, standard, words
from ....core.land.register import JobBounds, size_classes, vocation, vocations
from ....core.text import known
from ....gis.vector.geometry import area_of, union
from ...base.job import Job
from ..inputs import LandArea, Parcels
from . import zaeinventory_access as access

if TYPE_CHECKING:
    import pandas as pd

    from ....core.land.register import RegisterRow
    from ....core.land.states import UnitFacts
    from .zaeinventory_found import Inventory

UNKNOWN = "inconnu"
NONE_MEANT = "sans objet"
M2_PER_HA = 10_000.0


def zone_names(job: Job, zones: LandArea, parcels: Parcels, zone: np.ndarray) -> tuple[list[str], list[str]]:
    """The identifier and the name of each zone: those it has, else made in the manner of the standard."""
    fields = list(zones.read.columns)
    ids = zones.column(columns.named("site_id", fields))
    names = zones.column(columns.named("site_nom", fields) or columns.find("nom_zone", fields).field)
    found_ids, found_names, count = [], [], Counter[str]()
    for number, (own, name) in enumerate(zip(ids, names)):
        insee = _insee(parcels, zone, number)
        count[insee] += 1
        found_ids.append(str(own) if known(own) else standard.identifier(insee, words.SITE, count[insee]))
        found_names.append(str(name) if known(name) else found_ids[-1])
    return found_ids, found_names


def _insee(parcels: Parcels, zone: np.ndarray, number: int) -> str:
    """The commune that most parcels of a zone belong to."""
    codes = Counter(parcels.ids[row][:5] for row in np.flatnonzero(zone == number).tolist())
    return codes.most_common(1)[0][0] if codes else "00000"


def jobs_of(parts: Sequence[JobBounds]) -> JobBounds:
    """The jobs of several units together."""
    highs = [one.high for one in parts]
    return JobBounds(
        sum(one.low for one in parts),
        None if any(high is None for high in highs) else sum(high for high in highs if high is not None),
        sum(one.unknown for one in parts),
    )


def sites(
    job: Job,
    found: Inventory,
    zoned: Sequence[inventory.ZoneUnits],
    facts: Sequence[UnitFacts],
    thresholds: dict[str, float],
) -> pd.DataFrame:
    """The table `site_eco`: what the layer of zones says already, else what was found; `inconnu` for the rest."""
    import pandas as pd

    own = job.own_tables("eco_vocations", "eco_tranches")
    of_division, classes, share = vocations(own), size_classes(own), thresholds["vocation_part"]
    day = found.day.isoformat()
    active = _active(found)
    codes = [found.parcels.ids[found.units.members[one.rows[0]][0]][:5] if len(one.rows) else UNKNOWN for one in zoned]
    jobs = [jobs_of([found.jobs[row] for row in one.rows]) for one in zoned]
    computed: dict[str, list[Any]] = {
        "site_id": found.zone_id,
        "site_nom": found.zone_name,
        "site_type": ["zone d'activité économique"] * len(zoned),
        "site_vocadomi": [
            vocation([pair for row in one.rows for pair in active[row]], share, of_division, classes) for one in zoned
        ],
        "site_surf_brute": [area_of(shape) / M2_PER_HA for shape in found.zones.shapes],
        "site_surf_utile": [float(found.units.area_m2[one.rows].sum()) / M2_PER_HA for one in zoned],
        "site_identif_date": [day] * len(zoned),
        "site_actu_date": [day] * len(zoned),
        "site_epci_nom": [job.text("EPCI_NAME") or UNKNOWN] * len(zoned),
        "site_epci_siren": [job.text("EPCI_SIREN") or UNKNOWN] * len(zoned),
        "site_comm_insee": codes,
        "pole_id": [NONE_MEANT] * len(zoned),
        "site_uf_nbre": [one.units for one in found.rates],
        "site_uf_vacant_nbre": [one.vacant if one.is_published else None for one in found.rates],
        "site_taux_vacance": [one.rate if one.is_published else None for one in found.rates],
        "site_uf_bati_nbre": [int(found.units.is_built[one.rows].sum()) for one in zoned],
        "site_nb_etab": [
            sum(fact.is_active for row in one.rows for fact in facts[row].establishments) for one in zoned
        ],
        "site_nb_emploi": [one.low if one.high is not None and one.low == one.high else None for one in jobs],
    }
    computed |= access.fields(job, found.zones, thresholds)
    # the layer knows better than a register, but for what this run is about
    measured = {"site_id", "site_nom", "site_uf_nbre", "site_uf_vacant_nbre", "site_taux_vacance", "site_surf_utile"}
    table = {}
    for one in standard.fields_of(words.SITE):
        if one.kind == "geometrie":
            continue
        given = columns.named(one.name_in_file, list(found.zones.read.columns))
        made = computed.get(one.name_in_file, [_empty(one)] * len(zoned))
        if given is None or one.name_in_file in measured:
            table[one.name_in_file] = made
        else:
            table[one.name_in_file] = [
                own if known(own) else default for own, default in zip(found.zones.column(given), made)
            ]
    return pd.DataFrame(table)


def _empty(one: standard.OfficialField) -> Any:
    """What stands where nothing is known: the word of the standard where the field is compulsory."""
    return UNKNOWN if one.required == "oui" and one.kind != "nombre" else None


def _active(found: Inventory) -> list[list[tuple[str, str]]]:
    """Activity code and size class of the active establishments of each unit."""
    pairs: list[list[tuple[str, str]]] = [[] for _ in range(len(found.units))]
    if found.placed is not None:
        for row, unit in zip(found.placed.rows, found.on_unit.tolist()):
            one = row.on(found.day) if unit >= 0 and row.is_occupant else None
            if one is not None and one.is_active:
                pairs[unit].append((row.naf, row.size))
    return pairs


@dataclass
class Terrains:
    """The table `terrain_eco`, the units of each terrain, and the terrain of each unit."""

    table: pd.DataFrame
    units: list[list[int]]
    of_unit: list[str]
    drawn: list[QgsGeometry] = field(default_factory=list)

    def shapes(self, outlines: Sequence[QgsGeometry]) -> list[QgsGeometry]:
        """The outline of each terrain, drawn once."""
        if not self.drawn:
            for rows in self.units:
                shape = union([outlines[row] for row in rows]) if len(rows) > 1 else QgsGeometry(outlines[rows[0]])
                shape.convertToMultiType()
                self.drawn.append(shape)
        return self.drawn


def terrains(found: Inventory, units: pd.DataFrame, site_table: pd.DataFrame) -> Terrains:
    """Units of one state, mastery and use inside a site are one terrain of the standard."""
    import pandas as pd

    state = [inventory.TERRAIN_STATE[one.state] for one in found.states]
    built = found.units.is_built
    use = ["bâti productif" if built[row] and state[row] == "occupé" else UNKNOWN for row in range(len(units))]
    groups = inventory.terrain_groups(found.unit_zone.tolist(), state, units["maitrise"].tolist(), use)
    count: Counter[str] = Counter()
    rows, of_unit = [], [""] * len(units)
    for (zone, occupation, mastery, usage), members in groups:
        insee = str(site_table["site_comm_insee"].iloc[zone])
        count[insee] += 1
        name = standard.identifier(insee, words.TERRAIN, count[insee])
        for row in members:
            of_unit[row] = name
        known_values = {
            "terr_id": name,
            "site_id": found.zone_id[zone],
            "terr_refcad": "|".join(sorted(ref for row in members for ref in units["parcelles"].iloc[row].split("|"))),
            "terr_surf_brute": float(units["surf_m2"].iloc[members].sum()) / M2_PER_HA,
            "terr_utile": "oui",
            "terr_identif_date": found.day.isoformat(),
            "terr_actu_date": found.day.isoformat(),
            "terr_maitrise_fonc": mastery,
            "terr_etat_occup": occupation,
            "terr_usage": usage,
        }
        rows.append(
            {
                one.name_in_file: known_values.get(one.name_in_file, _empty(one))
                for one in standard.fields_of(words.TERRAIN)
                if one.kind != "geometrie"
            }
        )
    return Terrains(pd.DataFrame(rows, columns=schema.TERRAIN_ECO.names), [members for _, members in groups], of_unit)


def establishments(job: Job, found: Inventory, plots: Terrains) -> tuple[pd.DataFrame, list[QgsGeometry]]:
    """The table `etablissement`: those placed on a unit, active on the day or closed."""
    import pandas as pd

    from ....core.reference import load

    labels = load("eco_tranches", {"code": str, "libelle": str}).mapping("code", "libelle")
    rows, points = [], []
    placed = found.placed
    for place, row, unit in _register(found):
        one = row.on(found.day) if unit >= 0 else None
        if one is None:
            continue
        known_values = {
            "siret": row.siret,
            "siren": row.siret[:9],
            "terr_id": plots.of_unit[unit],
            "etab_raison_sociale": row.name or UNKNOWN,
            "etab_nom": row.name or UNKNOWN,
            "epci_nom": job.text("EPCI_NAME") or UNKNOWN,
            "epci_siren": job.text("EPCI_SIREN") or UNKNOWN,
            "comm_insee": row.commune or UNKNOWN,
            "etab_creation_date": row.created.isoformat() if row.created else UNKNOWN,
            "etab_identif_date": found.day.isoformat(),
            "etab_actu_date": found.day.isoformat(),
            "etab_actif": "oui" if one.is_active else "non",
            "etab_fermeture_date": one.closed.isoformat() if one.closed else None,
            "etab_activite_code": row.naf or UNKNOWN,
            "etab_effectif_code": row.size or UNKNOWN,
            "etab_effectif_libelle": labels.get(row.size, UNKNOWN),
            "etab_source_info": "INSEE, Sirene",
            "geocodage_qualite": "localisation à la parcelle",
        }
        rows.append(
            {
                field.name_in_file: known_values.get(field.name_in_file, _empty(field))
                for field in standard.fields_of(words.ETAB)
                if field.kind != "geometrie"
            }
        )
        if placed is not None:
            points.append(placed.points[place])
    return pd.DataFrame(rows, columns=schema.ETABLISSEMENT.names), points


def _register(found: Inventory) -> Iterator[tuple[int, RegisterRow, int]]:
    """Number, row and unit (-1: none) of each establishment."""
    if found.placed is not None:
        yield from zip(range(len(found.placed.rows)), found.placed.rows, found.on_unit.tolist())


def floating(found: Inventory) -> pd.DataFrame:
    """Establishments that no unit holds, by name: placed too coarsely, or outside the zones."""
    import pandas as pd

    placed = found.placed
    rows = []
    for place, row, unit in _register(found):
        one = row.on(found.day) if unit < 0 else None
        if placed is not None and one is not None and not placed.is_plot[place]:
            why = "sans position" if placed.points[place] is None else "position trop grossière"
            state = "actif" if one.is_active else "fermé"
            rows.append((row.siret, row.name, state, row.commune, placed.quality[place], why))
    return pd.DataFrame(rows, columns=schema.FLOATING.names)


def poles(found: Inventory, site_table: pd.DataFrame) -> tuple[pd.DataFrame, list[QgsGeometry]]:
    """One row a pole that the zones name (`pole_id`, else `pole_nom`), with its place; none when they name none.

    A pole that has a name only gets an identifier in the manner of the standard, which its sites then bear.
    """
    import pandas as pd

    names = list(found.zones.read.columns)
    ids = found.zones.column(columns.named("pole_id", names))
    titles = found.zones.column(columns.named("pole_nom", names))
    day = found.day.isoformat()
    members: dict[str, list[int]] = {}
    for row, pair in enumerate(zip(ids, titles)):
        named = next((str(one) for one in pair if known(one) and str(one) != NONE_MEANT), "")
        if named:
            members.setdefault(named, []).append(row)
    rows, points = [], []
    for number, (named, sites) in enumerate(members.items(), 1):
        commune = str(site_table["site_comm_insee"].iloc[sites[0]])
        own = named if known(ids[sites[0]]) else standard.identifier(commune, words.POLE, number)
        site_table.loc[site_table.index[sites], "pole_id"] = own
        sums = {name: site_table[name].iloc[sites] for name in ("site_surf_brute", "site_nb_etab", "site_nb_emploi")}
        told = next((str(titles[row]) for row in sites if known(titles[row])), named)
        made = {
            "pole_id": own,
            "pole_nom": told,
            "pole_vocadomi": inventory.pole_vocation(site_table["site_vocadomi"].iloc[sites]),
            "pole_identif_date": day,
            "pole_actu_date": day,
            "pole_nb_site": len(sites),
            "pole_nb_etab": sums["site_nb_etab"].sum(min_count=len(sites)),
            # a site whose jobs are not known leaves those of its pole unknown
            "pole_nb_emploi": sums["site_nb_emploi"].astype(float).sum(min_count=len(sites)),
            "pole_surface": sums["site_surf_brute"].astype(float).sum(),
        }
        rows.append(made)
        points.append(union([found.zones.shapes[row] for row in sites]).pointOnSurface())
    return pd.DataFrame(rows, columns=schema.POLE_ECO.names), points
