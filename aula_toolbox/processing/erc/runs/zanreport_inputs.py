"""What the local report reads: consumption, communes, balances and flows of land covers, zones of plans."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from math import nan
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry

from ....core import landcover
from ....core.choices import OCS2D, OCSGE
from ....core.columns import find, need
from ....core.communes import merged_communes
from ....core.erc import counter, local, zan_balance, zan_status
from ....core.erc.local_facts import SealedSoils
from ....core.erc.places import CodeRules, ZoneFamilies
from ....core.erc.tables import ErcThresholds
from ....core.errors import AulaError
from ....core.language import Language
from ....core.messages import listing
from ....core.text import known
from ....gis.erc import places
from ....gis.erc.places import FlowPieces, Parting
from ....gis.i18n import tr
from ....gis.vector.geometry import area_of, union
from ....gis.vector.shapes import read_shapes
from ....gis.vector.sources import Source
from ...base import provenance
from ...base.job import Job
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd

CODES = ("cs1", "us1", "cs2", "us2")
REFERENCE = (2011, 2020, 2030)


@dataclass
class ReportData:
    """Everything that was read, by commune; documents are made from it one after the other."""

    job: Job
    language: Language
    communes: inputs.Zones
    codes: list[str]
    names: dict[str, str]
    groups: dict[str, dict[str, str]]
    flows: pd.DataFrame
    budget: pd.DataFrame
    rules: counter.CounterRules
    lands: dict[str, float]
    law_day: str
    period: local.LocalPeriod
    thresholds: ErcThresholds
    types: CodeRules
    kinds: CodeRules
    families: ZoneFamilies
    balances: list[tuple[str, pd.DataFrame]] = field(default_factory=list)
    pieces: list[FlowPieces] = field(default_factory=list)
    sealed: list[tuple[str, dict[str, SealedSoils]]] = field(default_factory=list)
    zone_area: dict[tuple[str, str], float] = field(default_factory=dict)
    zone_flow: dict[tuple[str, str, int], float] = field(default_factory=dict)
    plans: dict[str, str] = field(default_factory=dict)
    has_zones: bool = False
    partings: list[Parting] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)

    @cached_property
    def area_ha(self) -> dict[str, float]:
        """Area of each commune."""
        return dict(zip(self.codes, (self.communes.area_m2 / zan_balance.M2).tolist()))

    @cached_property
    def shapes(self) -> dict[str, QgsGeometry]:
        """Outline of each commune."""
        return dict(zip(self.codes, self.communes.shapes))

    @cached_property
    def sizes(self) -> dict[str, float]:
        """Inhabitants of the last census where the table has them, else the area."""
        years = local.census_years(self.flows.columns)
        if not years:
            return self.area_ha
        column = self.flows[f"pop{years[-1] % 100:02d}"].to_dict()
        return {code: float(column.get(code, nan)) for code in self.codes}

    def outline(self, territory: local.LocalTerritory) -> QgsGeometry:
        """Outline of a territory."""
        parts = [self.shapes[code] for code in territory.members if area_of(self.shapes[code]) > 0]
        return QgsGeometry(parts[0]) if len(parts) == 1 else union(parts)


def read(job: Job) -> ReportData:
    """Read and compute what is common to all territories. Raises AulaError E_YEARS, E_FIELD, E_TOGETHER."""
    source = inputs.needed(job, "COMMUNES")
    code, name = inputs.commune_fields(job, source)
    land, right = job.field("TARGET_FIELD"), job.field("GUARANTEE_FIELD")
    epci = job.field("EPCI_FIELD") or find("epci", source.fields).field
    scot = job.field("SCOT_FIELD")
    titles = find("nom_epci", source.fields).field
    wanted = [one for one in dict.fromkeys((code, name, land, right, epci, scot, titles)) if one]
    communes = inputs.read_zones(source, wanted, job=job)
    codes = [str(value) for value in communes.columns[code]]
    inputs.check_unique(communes.columns[code], source.name, code)
    names = dict(zip(codes, (str(value) for value in communes.columns[name]))) if name else {}
    groups = {
        level: {one: str(value) for one, value in zip(codes, communes.columns[own]) if known(value)}
        for level, own in (("epci", epci), ("scot", scot))
        if own
    }
    if titles:
        groups["nom_epci"] = {one: str(value) for one, value in zip(codes, communes.columns[titles]) if known(value)}
    job.stage(tr("Consumption"), 10)
    flows = _flows(job, codes)
    for own, column in ((land, "land"), (right, "garantie_droit")):
        if own:
            flows[column] = flows["insee"].map(dict(zip(codes, communes.columns[own])))
    rules = next(iter(inputs.regimes(job, REFERENCE).items()))
    lands = counter.targets(job.own_tables("zan_objectifs_hdf")) if land else {}
    flows["deleguees"] = [float(count) for count in counter.delegated_of(flows["insee"].tolist())]
    budget = counter.budget(flows, rules[1], lands)
    folder = job.own_tables("zan_zones", "zan_types", "zan_ecarts", "erc_seuils")
    data = ReportData(
        job,
        job.report_language,
        communes,
        codes,
        names,
        groups,
        flows.set_index("insee"),
        budget.set_index("insee"),
        rules[1],
        lands,
        rules[0].rsplit(" ", 1)[-1],
        local.period_of(list(flows.columns), job.whole("START"), job.whole("END")),
        ErcThresholds.read(folder),
        CodeRules.types(folder),
        CodeRules.kinds(folder),
        ZoneFamilies.read(folder),
    )
    job.used(data.thresholds.table, data.types.table, data.kinds.table, data.families.table)
    _land_covers(job, data)
    _zones(job, data)
    first, second = (data.pieces + [None, None])[:2]
    least = data.thresholds.number("rapport_lieu_min_m2")
    data.partings = places.partings(
        first, second, data.kinds, least, job.stage(tr("Places where the sources part"), 40)
    )
    data.sources = _sources(job, data.language)
    return data


def _flows(job: Job, codes: list[str]) -> pd.DataFrame:
    """The table of consumption; communes that merged are summed when only the merged one has an outline."""
    source = inputs.needed(job, "INPUT")
    code = need("insee", source.fields, source.name)
    flows = inputs.consumption(job, source, code, {"nom": find("nom_commune", source.fields).field}, True)
    merges = merged_communes()
    gone = [one for one in flows["insee"] if one in merges and one not in codes and merges[one] in codes]
    if gone:
        flows, moved = counter.merge_communes(flows)
        job.notes.info("Communes summed into the one they became: {names}.", names=listing(moved))
    absent = sorted(set(codes) - set(flows["insee"]))
    if len(absent) == len(codes):
        raise AulaError(
            "{layer} holds none of the communes: no report can be made. Give the table of this territory.",
            "E_APART",
            layer=source.name,
        )
    if absent:
        job.notes.warn(
            "{count} communes are not in the table of consumption, their figures are left empty: {names}.",
            count=len(absent),
            names=listing(absent),
        )
    return flows


def _land_covers(job: Job, data: ReportData) -> None:
    """Balances, flows and transitions, of the first and of the second land cover."""
    for number, nomenclature in (("1", OCSGE), ("2", OCS2D)):
        balance, flux = job.source(f"BALANCE{number}"), job.source(f"FLUX{number}")
        if balance is None:
            if flux is not None or job.given(f"TRANSITIONS{number}"):
                raise AulaError(
                    "FLUX{number} and TRANSITIONS{number} need BALANCE{number}, of the same run of zanbalance.",
                    "E_TOGETHER",
                    number=number,
                )
            continue
        table = balance.read(wanted=()).attributes
        own = need("insee", balance.fields, balance.name)
        inputs.check_unique(table[own].tolist(), balance.name, own)
        title = nomenclature
        if flux is not None:
            pieces = _pieces(flux, nomenclature, data)
            title = pieces.title
            data.pieces.append(pieces)
        data.balances.append((title, table.assign(insee=table[own].astype(str)).set_index("insee")))
        transitions = job.source(f"TRANSITIONS{number}")
        if transitions is not None:
            data.sealed.append((title, _sealed(job, transitions, title)))


def _pieces(source: Source, likely: str, data: ReportData) -> FlowPieces:
    """The flows in the metric CRS; their nomenclature told by their codes, else the one of their place."""
    code = need("insee", source.fields, source.name)
    wanted = (code, "sens", *CODES)
    read = read_shapes(source, data.communes.crs, fields=wanted, notes=data.job.notes)
    columns = read.columns
    covers, uses = (columns[a] + columns[b] for a, b in (("cs1", "cs2"), ("us1", "us2")))
    try:
        nomenclature = landcover.tell(covers, uses)
    except AulaError:
        nomenclature = likely  # a producer's own status brings no code: the place of the layer tells
    rows = [row for row, shape in enumerate(read.metric) if shape is not None]
    return FlowPieces(
        nomenclature,
        nomenclature,
        [str(columns[code][row]) for row in rows],
        [tuple(str(columns[name][row] or "") for name in CODES) for row in rows],  # type: ignore[misc]
        [int(columns["sens"][row]) for row in rows],
        [read.metric[row] or QgsGeometry() for row in rows],
    )


def _sealed(job: Job, source: Source, title: str) -> dict[str, SealedSoils]:
    """Soils made impermeable and opened by commune, from the codes of both dates."""
    code = need("insee", source.fields, source.name)
    table = source.read([code, *CODES, "surf_m2"], wanted=()).attributes
    matrix = zan_status.Matrix()
    job.used(matrix.table)
    sums: dict[str, list[float]] = {}
    unread = 0.0
    for row in table.to_dict("records"):
        states = [matrix.status(row[cover], row[use], title) for cover, use in (("cs1", "us1"), ("cs2", "us2"))]
        first, second = states
        if first is None or second is None:
            unread += float(row["surf_m2"])
            continue
        own = sums.setdefault(str(row[code]), [0.0, 0.0])
        if first.is_impermeable != second.is_impermeable:
            own[int(first.is_impermeable)] += float(row["surf_m2"]) / zan_balance.M2
    if unread > 0:
        job.notes.warn(
            "{layer}: {area} ha of transitions have codes that the matrix does not know; they are in no sum of sealed "
            "soils.",
            layer=source.name,
            area=f"{unread / zan_balance.M2:.2f}",
        )
    return {one: SealedSoils(title, *values) for one, values in sums.items()}


def _zones(job: Job, data: ReportData) -> None:
    """Families of zones by commune: areas, flows of the first land cover, and which document is there."""
    layers = inputs.layers_of(job, "ZONES")
    if not layers:
        return
    data.has_zones = True
    shapes: list[QgsGeometry] = []
    families: list[tuple[str, str]] = []
    for layer in layers:
        found, own = _families(job, data, inputs.source_of(layer, job))
        shapes += found
        families += own
    share: dict[tuple[str, str], float] = {}
    for commune, zone, area in places.zone_areas(shapes, data.communes.shapes):
        kind, family = families[zone]
        code = data.codes[commune]
        share[code, kind] = share.get((code, kind), 0.0) + area / zan_balance.M2
        data.zone_area[code, family] = data.zone_area.get((code, family), 0.0) + area / zan_balance.M2
    least = data.thresholds.number("rapport_zone_min_pct")
    areas = data.area_ha
    for code in data.codes:
        kinds = {
            kind
            for kind in ("typezone", "typesect")
            if local.share_pct(share.get((code, kind), 0), areas[code]) >= least
        }
        data.plans[code] = local.PLAN if "typezone" in kinds else local.SECTORS if kinds else local.NO_PLAN
    twice = [
        code
        for code in data.codes
        if sum(share.get((code, kind), 0) for kind in ("typezone", "typesect")) > 1.02 * areas[code]
    ]
    if twice:
        job.notes.warn(
            "ZONES: zones lie over each other in {count} communes ({names}); their flows are counted in each of them. "
            "Give one document a commune.",
            count=len(twice),
            names=listing(twice),
        )
    if data.pieces:
        for code, zone, sense, area in places.zone_sums(data.pieces[0], shapes):
            key = (code, families[zone][1], sense)
            data.zone_flow[key] = data.zone_flow.get(key, 0.0) + area / zan_balance.M2


def _families(job: Job, data: ReportData, source: Source) -> tuple[list[QgsGeometry], list[tuple[str, str]]]:
    """Shapes of the zones of a layer that the table knows, with the field they are told by and their family."""
    kinds = (
        ("typezone", find("type_zone", source.fields).field),
        ("typesect", find("type_secteur", source.fields).field),
    )
    kind, own = next(((kind, name) for kind, name in kinds if name), ("", None))
    if own is None:
        raise AulaError(
            "{layer}: neither TYPEZONE nor TYPESECT is there. Available: {present}.",
            "E_FIELD",
            layer=source.name,
            present=listing(source.fields, 40),
        )
    read = read_shapes(source, data.communes.crs, fields=(own,), notes=job.notes)
    told = [data.families.of(kind, value) for value in read.columns[own]]
    unknown = sorted({str(value) for value, family in zip(read.columns[own], told) if family is None})
    if unknown:
        job.notes.warn(
            "{layer}: values of {field} that the table of zones does not know, in no sum: {values}.",
            layer=source.name,
            field=own,
            values=listing(unknown),
        )
    rows = [row for row, family in enumerate(told) if family is not None and read.metric[row] is not None]
    return [read.metric[row] or QgsGeometry() for row in rows], [(kind, told[row] or "") for row in rows]


def _sources(job: Job, language: Language) -> list[str]:
    """The layers that were given, as a reader is told them."""
    said = []
    for one in provenance.layers(job, language):
        more = ", ".join(part for part in (one.producer, one.year) if part)
        said.append(
            f"{one.title} : {one.layer}{f' ({more})' if more else ''}"
            if language.code == "fr"
            else f"{one.title}: {one.layer}"
        )
    return said
