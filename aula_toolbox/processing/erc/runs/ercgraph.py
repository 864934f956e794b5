"""The run of the habitat graph: links, what each brings, the states before and after variants and with candidates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ....core.decimals import reals
from ....core.erc import connectivity, schema_graph
from ....core.erc.reports import ercgraph as report
from ....core.erc.texts import decimal
from ....core.errors import AulaError
from ....core.messages import Message, message
from ....core.reference import Table, load
from ....gis.i18n import tr
from ....gis.vector.geometry import area_of, areal, union
from ....gis.vector.shapes import read_shapes
from ...base.job import Job
from .. import inputs
from .ercgraph_habitat import HA, LinkedPatches, Patches, box_around, read_ground

if TYPE_CHECKING:
    import pandas as pd

MOST_PATCHES = 400
BEFORE, AFTER, WITH = "avant", "apres", "avec"


@dataclass(frozen=True)
class State:
    """One state of the habitat: before, after a variant, with a candidate site."""

    kind: str
    name: str | None
    habitat: LinkedPatches
    ec: float


def run(job: Job) -> None:
    """Read, link, take away, add, write. Raises AulaError E_EMPTY, E_SIZE, E_RANGE."""
    source = inputs.needed(job, "INPUT")
    crs = source.metric_crs
    field = job.field("QUALITY_FIELD")
    read = read_shapes(source, crs, fields=(field,), notes=job.notes)
    given = read.words(field)
    quality = reals(given, job.notes, f"{source.name}, {field}") if given else np.ones(len(read))
    patches = Patches.of(read.metric, quality)
    if not patches.shapes:
        raise AulaError("INPUT: no area in {names}.", "E_EMPTY", names=source.name)
    variants = _named(job, "PROJECT", "VARIANT_FIELD", crs)
    candidates = _named(job, "CANDIDATES", "ID_FIELD", crs)
    job.stage(tr("Reading the land cover"), 20)
    table = load("erc_resistances", {"famille": str, "resistance": float}, job.own_tables("erc_resistances"))
    job.used(table)
    box = box_around([*patches.shapes, *candidates.values()], job.number("CELL_M") or 1.0, job.number("MAX_COST") or 0)
    ground = read_ground(job, box, crs, table)
    decay = connectivity.decay_of(ground.most_cost)
    job.stage(tr("Least-cost links"), 60)
    states: list[State] = []

    def found(kind: str, name: str | None, now: Patches, shapes: list[tuple[QgsGeometry, float]]) -> None:
        job.check_cancel()
        habitat = ground.linked(now, shapes, is_drawn=kind == BEFORE)
        value = connectivity.equivalent_connectivity(now.weight, habitat.links, decay)
        states.append(State(kind, name, habitat, value))

    found(BEFORE, None, patches, ground.shapes)
    for name, taken in variants.items():
        found(AFTER, name, patches.without(taken), ground.built(taken))
    for name, site in candidates.items():
        found(WITH, name, Patches.of([*read.metric, site], np.append(quality, 1.0)), ground.shapes)
    job.stage(tr("What each link brings"), 90)
    lines, rows = _parts(job, states[0], list(variants.values()), decay)
    summary = _summary(job, states, table)
    job.stage(tr("Writing"), 100)
    drawn = inputs.back(states[0].habitat.drawn, crs, source.crs, job)
    job.write_rows("OUTPUT", schema_graph.LINKS, lines, drawn, "line", source.crs)
    back = inputs.back(patches.shapes, crs, source.crs, job)
    job.write_rows("PATCHES", schema_graph.PATCHES, rows, back, "polygon", source.crs)
    job.write_rows("SUMMARY", schema_graph.GRAPH, summary)
    if job.given("REPORT"):
        job.write_text("REPORT", report.page(job.told(), summary, lines, rows))


def _named(job: Job, parameter: str, field: str, crs: QgsCoordinateReferenceSystem) -> dict[str, QgsGeometry]:
    """The areas of a layer by the values of a field; without one, each feature of a project is the same variant."""
    source = job.source(parameter)
    if source is None:
        return {}
    chosen = job.field(field)
    read = read_shapes(source, crs, fields=(chosen,), notes=job.notes)
    words = read.words(chosen)
    if words is None:
        words = [source.name] * len(read) if parameter == "PROJECT" else list(range(1, len(read) + 1))
    shapes: dict[str, list[QgsGeometry]] = {}
    for word, shape in zip(words, read.metric):
        if shape is not None and area_of(shape) > 0:
            shapes.setdefault("" if word is None else str(word), []).append(shape)
    if not shapes:
        raise AulaError("{name}: no area in {names}.", "E_EMPTY", name=parameter, names=source.name)
    return {name: union(parts) for name, parts in shapes.items()}


def _parts(job: Job, before: State, variants: list[QgsGeometry], decay: float) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Rows of links and of patches, with what each brings to the state before."""
    import pandas as pd

    links, patches, drawn = before.habitat.links, before.habitat.patches, before.habitat.drawn
    count = len(patches.shapes)
    is_small = count <= MOST_PATCHES
    if not is_small:
        job.notes.warn(
            "{count} patches: what each of them and each link brings is left empty beyond {most}.",
            count=count,
            most=MOST_PATCHES,
        )
    by_link = connectivity.link_deltas(patches.weight, links, decay) if is_small else np.full(len(links), np.nan)
    job.check_cancel()
    by_patch = connectivity.patch_deltas(patches.weight, links, decay) if is_small else np.full(count, np.nan)
    lines = pd.DataFrame(
        {
            "tache1": links.first + 1,
            "tache2": links.second + 1,
            "longueur_m": [shape.length() for shape in drawn],
            "cout": links.cost,
            "proba": np.exp(-decay * links.cost),
            "d_pct": by_link,
            "coupe": [int(any(shape.intersects(taken) for taken in variants)) for shape in drawn],
        }
    )
    areas = np.array([shape.area() for shape in patches.shapes])
    under = [max((areal(shape.intersection(one)).area() for one in variants), default=0.0) for shape in patches.shapes]
    rows = pd.DataFrame(
        {
            "tache": np.arange(1, count + 1),
            "surf_ha": areas / HA,
            "poids": patches.weight,
            "liens": np.bincount(np.append(links.first, links.second), minlength=count),
            "d_pct": by_patch,
            "touche_pct": 100.0 * np.array(under) / areas,
        }
    )
    return lines, rows


def _summary(job: Job, states: list[State], table: Table) -> pd.DataFrame:
    """One row a state, with its sentence."""
    import pandas as pd

    first = states[0].ec
    rows, said = [], []
    for state in states:
        change = 100.0 * (state.ec - first) / first if first > 0 and state.kind != BEFORE else float("nan")
        shapes = state.habitat.patches.shapes
        rows.append(
            {
                "etat": state.kind,
                "scenario": state.name,
                "taches": len(shapes),
                "liens": len(state.habitat.links),
                "surf_ha": sum(shape.area() for shape in shapes) / HA,
                "ec": state.ec,
                "ecart_pct": change,
                "version_param": table.digest,
            }
        )
        said.append(_sentence(state, change))
    told = pd.DataFrame(rows)
    told["explication"] = inputs.sentences(job, said)
    return told


def _sentence(state: State, change: float) -> Message:
    values = {
        "patches": len(state.habitat.patches.shapes),
        "links": len(state.habitat.links),
        "ec": decimal(state.ec, 2),
    }
    if state.kind == BEFORE:
        return message("Patches: {patches}, links: {links}, equivalent connectivity: {ec}.", **values)
    values.update(name=state.name or "", change=decimal(change, 2))
    if state.kind == AFTER:
        return message(
            "After {name}, patches: {patches}, links: {links}, equivalent connectivity: {ec} ({change} %).", **values
        )
    return message(
        "With site {name}, patches: {patches}, links: {links}, equivalent connectivity: {ec} ({change} %).", **values
    )
