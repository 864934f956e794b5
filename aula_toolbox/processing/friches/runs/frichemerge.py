"""The run of `frichemerge`: the inventory now, the visit that came back, and what it left with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsCoordinateTransform, QgsGeometry

from ....core.columns import named
from ....core.errors import AulaError
from ....core.friches import SIDES, cnig, merge, visit
from ....core.friches.criteria import facts
from ....core.friches.merge import Fate, MergedSites, Side
from ....core.friches.schema_visit import CONFLICTS, MERGED, ROUND, VISITED
from ....core.messages import listing
from ....core.schema import Field, Kind, Schema
from ....core.text import fold, known
from ....gis.crs import METRIC
from ....gis.friches import visited
from ....gis.friches.visited import GEOMETRY, BroughtBack
from ....gis.i18n import tr
from ....gis.results.fitted import fitted
from ....gis.vector.shapes import Shapes, inner_point, is_polygon, moved
from .. import inputs
from ..inputs import Sites, read_sites

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ....gis.vector.sources import Source
    from ...base.job import Job

_AWAY = frozenset(("site_id", *ROUND.names))
_POINT, _OUTLINE = "geompoint", "geomsurf"
_MOVED_M = 1.0


@dataclass
class TwoSides:
    """The same sites by identifier: as they left, as the office has them, as they came back; and who they are.

    id_column: the column of the inventory that identifies; shapes: own geometries of the office, by site.
    """

    base: dict[str, dict[str, Any]]
    office: dict[str, dict[str, Any]]
    back: dict[str, dict[str, Any]]
    id_column: str
    shapes: dict[str, QgsGeometry | None] = field(default_factory=dict)


def run(job: Job) -> None:
    """Read both sides, merge, write.

    Raises AulaError E_INPUT without a visit, E_VISIT for the visit of another inventory.
    """
    path = job.path("VISIT")
    if path is None:
        raise AulaError("{name} is not given.", "E_INPUT", name="VISIT")
    source = inputs.source_of(job)
    sites = read_sites(job, source, job.stage(tr("Reading and cleaning the records"), 20))
    back = visited.brought_back(path)
    sides = _sides(job, sites, inputs.site_ids(job, sites), back)
    if not sides.base.keys() & sides.office.keys():
        raise AulaError("{layer} has none of the sites of this visit.", "E_VISIT", layer=source.name)
    job.stage(tr("Merging"), 60)
    choices = _choices(job, sides)
    done = merge.merged(sides.base, sides.office, sides.back, Side(job.choice("FOLLOW")), choices)
    names = [str(name) for name in sites.raw.columns]
    for site, taken in done.taken.items():
        done.records[site].update(visit.states(names, taken))
    job.stage(tr("Writing"), 90)
    _write(job, sites, source, sides, done)
    job.write_rows("CONFLICTS", CONFLICTS, _conflicts(done))
    _tell(job, done, path.parent, sides)


def _sides(job: Job, sites: Sites, ids: Sequence[str], back: BroughtBack) -> TwoSides:
    """The three versions, geometries included, by site."""
    id_column = next(iter(cnig.columns_of(map(str, sites.raw.columns)).get("site_id", ())), "site_id")
    base = back.base
    names = visit_names(back)
    told = [known_id(row) for row in back.rows]
    came = merge.named_apart(told, {*ids, *base})
    renamed = [name for name, was in zip(came, told) if name != was]
    if renamed:
        job.notes.info("{count} sites are new from the field: {ids}.", count=len(renamed), ids=listing(renamed))
    office, shapes = {}, {}
    for row, site in enumerate(ids):
        record = {str(name): visited.cell(value) for name, value in sites.raw.iloc[row].items()}
        shape = sites.shapes.metric[row]
        record[GEOMETRY] = visited.likened(_fitted(shape), [base.get(site, {}).get(GEOMETRY)])
        office[site], shapes[site] = record, sites.shapes.own[row]
    rows = {}
    moved_points = 0
    outlines = _outlines(job, back, came)
    for site, row, point in zip(came, back.rows, back.points):
        record = {name: row[name] for name in names if name != visit.DONE or row[name]}
        was = base.get(site, {}).get(GEOMETRY)
        now = office.get(site, {}).get(GEOMETRY)
        outline = _fitted(outlines.get(site))
        before = visited.shape(was)
        if outline is None and is_polygon(before) and before is not None:
            record[GEOMETRY] = was
            moved_points += point is not None and inner_point(before).distance(point) > _MOVED_M
        else:
            record[GEOMETRY] = visited.likened(outline or point, [was, now])
        rows[site] = record
    _tell_places(job, moved_points, base, back, outlines)
    return TwoSides(base, office, rows, id_column, shapes)


def visit_names(back: BroughtBack) -> list[str]:
    """The columns of a visit that are merged: all but who the site is and what it was asked.

    Raises AulaError E_FIELD where no column says who the sites are.
    """
    if "site_id" not in back.names:
        raise AulaError(
            "{layer}: none of the fields {expected} is there; the fields that are there: {present}.",
            "E_FIELD",
            layer=visited.SITES,
            expected="site_id",
            present=listing(back.names, 40),
        )
    return [name for name in back.names if name not in _AWAY]


def known_id(row: Mapping[str, Any]) -> str | None:
    """The identifier of a row that came back."""
    return str(row["site_id"]).strip() if known(row["site_id"]) else None


def _fitted(shape: QgsGeometry | None) -> QgsGeometry | None:
    """A geometry as the visit holds it: outlines of several parts, points of one."""
    if shape is None or shape.isNull():
        return None
    if is_polygon(shape):
        return fitted(shape, Qgis.WkbType.MultiPolygon)
    return inner_point(shape)


def _outlines(job: Job, back: BroughtBack, came: list[str]) -> dict[str, QgsGeometry]:
    """Outlines by site; one drawn without a site goes to the only point that it holds and that has none."""
    out = dict(back.outlines)
    for loose in back.loose:
        inside = [
            site
            for site, point in zip(came, back.points)
            if point is not None and site not in out and loose.contains(point)
        ]
        if len(inside) == 1:
            out[inside[0]] = loose
            continue
        job.notes.warn(
            "An outline drawn in the field holds the point of no site, or of several: it is kept as a site of its own."
        )
        name = merge.named_apart([None], {*came, *back.base, *out})[0]
        came.append(name)
        back.rows.append(dict.fromkeys(back.names))
        back.points.append(None)
        out[name] = loose
    return out


def _tell_places(
    job: Job, moved_points: int, base: Mapping[str, Any], back: BroughtBack, outlines: Mapping[str, QgsGeometry]
) -> None:
    if moved_points:
        job.notes.warn(
            "{count} points were moved in the field; the outlines of their sites were not and are kept.",
            count=moved_points,
        )
    gone = [site for site, one in base.items() if is_polygon(visited.shape(one.get(GEOMETRY))) and site not in outlines]
    if gone:
        job.notes.warn(
            "{count} outlines were taken away in the field; those of the inventory are kept: {ids}.",
            count=len(gone),
            ids=listing(gone),
        )


def _choices(job: Job, sides: TwoSides) -> dict[tuple[str, str], Side]:
    """The decisions of a table of conflicts. Raises AulaError E_CHOICE for one that is none."""
    source = job.source("CHOICES")
    if source is None:
        return {}
    table = source.read(wanted=()).attributes
    columns = {name: named(name, map(str, table.columns)) for name in ("site_id", "champ", "choix")}
    missing = [name for name, column in columns.items() if column is None]
    if missing:
        raise AulaError(
            "{layer}: none of the fields {expected} is there; the fields that are there: {present}.",
            "E_FIELD",
            layer=source.name,
            expected=listing(missing),
            present=listing(map(str, table.columns), 40),
        )
    out, wrong = {}, []
    for site, name, choice in zip(*(table[column] for column in columns.values())):
        if fold(str(choice)) not in SIDES:
            wrong.append(f"{site}, {name} : {choice}")
        else:
            out[str(site), str(name)] = Side(fold(str(choice)))
    if wrong:
        raise AulaError(
            "{layer}: a choice is terrain or bureau, not: {wrong}.", "E_CHOICE", layer=source.name, wrong=listing(wrong)
        )
    own = {*sides.office, *sides.back}
    strange = [site for site, _ in out if site not in own]
    if strange:
        job.notes.warn("{name}: sites that are not there: {ids}.", name="CHOICES", ids=listing(dict.fromkeys(strange)))
    return out


def _write(job: Job, sites: Sites, source: Source, sides: TwoSides, done: MergedSites) -> None:
    """The inventory with what came back, in its own columns, then those of the visit and of the merge."""
    import pandas as pd

    kind = "point" if sites.kind == "point" else "polygon"
    back = QgsCoordinateTransform(METRIC, sites.shapes.crs, job.context.transformContext())
    own, geometries = [], []
    conflicts = [one.site for one in done.conflicts]
    for site, record in done.records.items():
        geometries.append(_geometry(site, record, sides, kind, back))
        record[sides.id_column] = site if site not in sides.office else sides.office[site].get(sides.id_column) or site
        told = {
            "fusion": done.fates[site].value,
            "fusion_champs": ", ".join(done.taken[site]) or None,
            "n_conflits": conflicts.count(site),
        }
        own.append({**record, **told})
    names = [str(name) for name in sites.raw.columns]
    fields = _schema(source, names, [name for row in own for name in row], sides.id_column)
    table = pd.DataFrame([{name: row.get(name) for name in fields.names} for row in own], dtype=object)
    shapes = Shapes(geometries, geometries, sites.shapes.crs)
    inputs.write_sites(job, "OUTPUT", fields, table.reindex(columns=list(fields.names)), shapes, kind)


def _geometry(
    site: str, record: dict[str, Any], sides: TwoSides, kind: str, back: QgsCoordinateTransform
) -> QgsGeometry | None:
    """The geometry of a site in the CRS of the inventory; one of the other kind stays as text in its record."""
    kept = record.pop(GEOMETRY, None)
    office = sides.office.get(site, {}).get(GEOMETRY)
    if kept == office:
        return sides.shapes.get(site)
    shape = visited.shape(kept)
    if shape is None:
        return None
    if kind == "point" and is_polygon(shape):
        record[_OUTLINE] = shape.asWkt(2)
        return moved(inner_point(shape), back)
    if kind == "polygon" and not is_polygon(shape):
        record[_POINT] = shape.asWkt(2)
    return moved(shape, back)


def _schema(source: Source, names: Sequence[str], held: Iterable[str], id_column: str) -> Schema:
    """The fields of the result: those of the inventory, those that the visit added, those of the merge."""
    layer = {one.name(): one for one in source.features.fields().toList()}
    known_fields = {one.name: one for one in (*VISITED, *MERGED)}
    titles = _titles()
    fields = {}
    for name in dict.fromkeys([*names, id_column, *VISITED.names, *held, *MERGED.names]):
        if name.lower() in ("fid", "ogc_fid") or name == GEOMETRY:
            continue
        own = layer.get(name)
        kind = _kind(own) if own is not None else Kind.TEXT
        if name in known_fields:
            fields[name] = known_fields[name]
        else:
            alias = (own.alias() if own is not None else "") or titles.get(name, name)
            fields[name] = Field(name, _declared(name, kind, own is not None), alias, name)
    return Schema(fields.values())


def _kind(own: Any) -> Kind:
    if visited.is_truth(own):
        return Kind.BOOL
    if own.isNumeric():
        return Kind.INT if "int" in own.typeName().lower() else Kind.REAL
    return Kind.TEXT


def _declared(name: str, kind: Kind, is_there: bool) -> Kind:
    """The kind of a column that the inventory did not have: that of the standard or of the criterion."""
    if is_there:
        return kind
    for one in facts().values():
        if one.value_field == name:
            return {"numerique": Kind.REAL, "booleen": Kind.BOOL}.get(one.kind, Kind.TEXT)
    own = cnig.schema()
    return own[name].kind if name in own else Kind.TEXT


def _titles() -> dict[str, str]:
    """Fields in words."""
    out = {one.name: one.alias for one in (*cnig.schema(), *VISITED)}
    for one in facts().values():
        out[one.value_field] = one.label[:1].upper() + one.label[1:]
    return {**out, GEOMETRY: "Géométrie", merge.SITE: "Le site"}


def _conflicts(done: MergedSites) -> dict[str, list[str | None]]:
    """The table of conflicts; geometries as WKT."""
    titles = _titles()
    rows = [
        (
            one.site,
            one.field,
            titles.get(one.field, titles.get(cnig.canonical(one.field), one.field)),
            *(_told(one.field, value) for value in (one.base, one.office, one.on_site)),
            one.choice.value,
            _told(one.field, one.kept),
        )
        for one in done.conflicts
    ]
    return {name: [row[place] for row in rows] for place, name in enumerate(CONFLICTS.names)}


def _told(name: str, value: Any) -> str | None:
    if value is None:
        return None
    if name == GEOMETRY:
        shape = visited.shape(str(value))
        return shape.asWkt(2) if shape is not None else None
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def _tell(job: Job, done: MergedSites, folder: Any, sides: TwoSides) -> None:
    """Who changed what, and which photographs did not come back."""
    job.notes.info(
        "{field} sites changed in the field, {office} at the office, {both} by both without conflict, {conflict} with "
        "a conflict, {new} new, {same} unchanged.",
        field=done.count(Fate.FIELD),
        office=done.count(Fate.OFFICE),
        both=done.count(Fate.BOTH),
        conflict=done.count(Fate.CONFLICT),
        new=done.count(Fate.NEW),
        same=done.count(Fate.SAME),
    )
    photos = [row[name] for row in sides.back.values() for name in row if name.startswith("photo_") and row[name]]
    lost = [str(one) for one in photos if not (folder / str(one)).is_file()]
    if lost:
        job.notes.warn(
            "{count} photographs are not beside the GeoPackage: {names}.", count=len(lost), names=listing(lost)
        )
    if done.conflicts:
        job.notes.warn(
            "{count} conflicts: look at them, change the column choix where you decide otherwise, and run again with "
            "that table as CHOICES.",
            count=len(done.conflicts),
        )
