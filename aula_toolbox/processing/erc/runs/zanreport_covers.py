"""What the local report takes of land covers and of plans: balances, flows, sealed soils, families of zones."""

from __future__ import annotations

from qgis.core import QgsGeometry

from ....core import landcover
from ....core.choices import OCS2D, OCSGE
from ....core.columns import find, need
from ....core.decimals import reals
from ....core.erc import local, zan_balance, zan_status
from ....core.erc.local_facts import SealedSoils
from ....core.errors import AulaError
from ....core.messages import listing, written
from ....gis.erc import places
from ....gis.erc.places import FlowPieces
from ....gis.vector.shapes import read_shapes
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs
from .zanreport_data import ReportData

CODES = ("cs1", "us1", "cs2", "us2")
MOST_APART = 0.01
"""Share of a balance by which its flows may differ: what rounding does."""


def land_covers(job: Job, data: ReportData) -> None:
    """Balances, flows and transitions, of the first and second land cover. Raises AulaError E_TOGETHER, E_APART."""
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
        if not set(table[own].astype(str)) & set(data.codes):
            raise AulaError(
                "{layer} holds none of the communes: give the balance of this territory.", "E_APART", layer=balance.name
            )
        for name in (one for one in local.QUANTITIES if one in table):
            # a CSV brings texts
            table[name] = reals(table[name], job.notes, f"{balance.name}, {name}")
        pieces = _pieces(flux, nomenclature, data) if flux is not None else None
        title = pieces.nomenclature if pieces is not None else nomenclature
        if title in [known for known, _ in data.balances]:
            title = f"{title} (2)"
        data.balances.append((title, table.assign(insee=table[own].astype(str)).set_index("insee")))
        if pieces is not None:
            pieces.title = title
            data.pieces.append(pieces)
            _compare(job, data, pieces)
        transitions = job.source(f"TRANSITIONS{number}")
        if transitions is not None:
            data.sealed.append((title, _sealed(job, transitions, title, title.removesuffix(" (2)"))))


def _compare(job: Job, data: ReportData, pieces: FlowPieces) -> None:
    """Say when flows and balance are not of one run: the chapters that use them would contradict each other."""
    title, table = data.balances[-1]
    codes = set(data.codes)
    moved = zip(pieces.shapes, pieces.insee, pieces.sense)
    taken = sum(shape.area() for shape, code, sense in moved if sense > 0 and code in codes)
    told = float(table.loc[[code for code in table.index if code in codes], "flux_artif_ha"].sum())
    gap = abs(taken / zan_balance.M2 - told)
    if gap > max(data.thresholds.number("tolerance_ecart_ha"), MOST_APART * told):
        job.notes.warn(
            "{title}: the flows hold {flows} ha artificialised, the balance {told} ha. They are not of the same run: "
            "the types of land, the zones and the places would contradict the balance.",
            title=title,
            flows=written(taken / zan_balance.M2, ".2f"),
            told=written(told, ".2f"),
        )


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
    senses = reals(columns["sens"], data.job.notes, f"{source.name}, sens")
    rows = [row for row, shape in enumerate(read.metric) if shape is not None and abs(senses[row]) == 1]
    if len(rows) < len(read):
        data.job.notes.warn(
            "{layer}: {count} flows without a shape or without a sense (1, -1) are left out.",
            layer=source.name,
            count=len(read) - len(rows),
        )
    return FlowPieces(
        nomenclature,
        nomenclature,
        [str(columns[code][row]) for row in rows],
        [tuple(str(columns[name][row] or "") for name in CODES) for row in rows],  # type: ignore[misc]
        [int(senses[row]) for row in rows],
        [read.metric[row] or QgsGeometry() for row in rows],
    )


def _sealed(job: Job, source: Source, title: str, nomenclature: str) -> dict[str, SealedSoils]:
    """Soils made impermeable and opened by commune, from the codes of both dates."""
    code = need("insee", source.fields, source.name)
    table = source.read([code, *CODES, "surf_m2"], wanted=()).attributes
    matrix = zan_status.Matrix()
    job.used(matrix.table)
    sums: dict[str, list[float]] = {}
    unread = 0.0
    table["surf_m2"] = reals(table["surf_m2"], job.notes, f"{source.name}, surf_m2")
    for row in table[table["surf_m2"] > 0].to_dict("records"):
        states = [matrix.status(row[cover], row[use], nomenclature) for cover, use in (("cs1", "us1"), ("cs2", "us2"))]
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
            area=written(unread / zan_balance.M2, ".2f"),
        )
    return {one: SealedSoils(title, *values) for one, values in sums.items()}


def zones_of(job: Job, data: ReportData) -> None:
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
