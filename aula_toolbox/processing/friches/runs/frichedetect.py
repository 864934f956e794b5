"""The run of frichedetect: measure the clues, score, leave out the noise."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np

from ....core.columns import find
from ....core.decimals import reals
from ....core.friches import calibration, detection, schema, schema_detect
from ....core.friches.pairs import Layer
from ....core.friches.reports.frichedetect import DetectFacts, page
from ....core.friches.thresholds import FricheThresholds
from ....core.language import Language
from ....core.text import fold
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.results.pictures import enlarged, styled
from ....gis.vector.nearby import Targets, measure_pairs
from ....gis.vector.shapes import Shapes, read_shapes
from ...base.job import Job
from .. import inputs

if TYPE_CHECKING:
    import pandas as pd

_PARCEL = re.compile(r"\d[0-9AB]\d{3}[0-9A-Z]{9}")
_CLUES = ("POLLUE", "BATIMENT", "ETABLISSEMENTS", "ZAE")


def detect(job: Job) -> None:
    """Score the units and write those with a clue."""
    import pandas as pd

    limits = FricheThresholds()
    source = inputs.source_of(job, "UNITS")
    units = source.read(wanted=()).attributes
    shapes = read_shapes(source, progress=job.stage(tr("Reading the units"), 15))
    areas = np.nan_to_num(shapes.areas())
    targets = Targets(shapes.metric)
    layers = _layers(job, targets, areas, limits)
    vacant = _vacancy(job, units)
    table = detection.score(layers, vacant, areas, limits)
    known, inside, unmatched = _known(job, shapes, limits)
    station = detection.small_station(layers, areas, limits) & (not job.flag("KEEP_SERVICE_STATIONS"))
    least = job.number("MIN_AREA") or 0.0
    table.insert(0, "unite_id", _ids(units))
    table.insert(1, "surf_m2", areas)
    table["deja_connu"] = known
    told = job.report_language
    table["motif_ecart"] = [_reason(bool(s), k, told) for s, k in zip(station, known)]
    table["site_statut"] = "friche potentielle"
    keep = (table["ind_score"] > 0).to_numpy() & (areas >= least) & ~station
    left_out = int(((table["ind_score"] > 0).to_numpy() & ~keep).sum())
    job.notes.info(
        "{count} candidates to check; {left} units left out (small, service stations and garages).",
        count=int(keep.sum()),
        left=left_out,
    )
    rows = np.flatnonzero(keep)
    chosen = Shapes([shapes.own[r] for r in rows], [shapes.metric[r] for r in rows], shapes.crs)
    out: pd.DataFrame = pd.DataFrame(table).iloc[rows].reset_index(drop=True)
    inputs.write_sites(job, "OUTPUT", schema.CANDIDATES, out, chosen, "polygon")
    eligible = (areas >= least) & ~station
    scores = table["ind_score"].to_numpy(dtype=float)
    held = np.array([one is not None for one in inside], dtype=bool)
    communes = _communes(units)
    blocks = None if communes is None else [one for one, kept in zip(communes, eligible) if kept]
    fewest = int(limits["calibration_communes_min"])
    tuned = calibration.curve(scores[eligible], held[eligible], blocks, fewest) if job.given("EXISTING") else None
    if job.given("CALIBRATION"):
        empty = {name: [] for name in schema_detect.CALIBRATION.names}
        job.write_rows("CALIBRATION", schema_detect.CALIBRATION, empty if tuned is None else tuned.table)
    counted = Counter(clue for text in out["ind_liste"] for clue in str(text).split(", "))
    share = float(table["ind_dispo_pct"].iloc[0]) if len(table) else 0.0
    sites = None
    if tuned is not None and tuned.best >= 0:
        sites = calibration.found_sites(scores, inside, float(tuned.table["score_min"].iloc[tuned.best]))
    facts = DetectFacts(
        source.name, len(units), len(rows), left_out, share, counted.most_common(), tuned, sites, unmatched
    )
    if job.given("REPORT"):
        drawn = {"ind_score": out["ind_score"].tolist()}
        pictures = styled("candidats", enlarged(chosen.metric), drawn, "friches_candidates.qml", METRIC)
        job.write_text("REPORT", page(job.told(pictures), facts))


def _layers(job: Job, targets: Targets, areas: np.ndarray, limits: FricheThresholds) -> dict[str, Layer]:
    out = {}
    for number, role in enumerate(_CLUES, 1):
        source = job.source(role)
        if source is None:
            continue
        progress = job.stage(tr("Measuring {role}").format(role=role), 15 + 15 * number)
        reach = limits["detection_pollue_m"] if role == "POLLUE" else 0.0
        is_area = source.geometry == "polygon"
        pairs = measure_pairs(source, targets, reach, with_area=is_area, progress=progress)
        cover = np.full(len(areas), "", dtype=object)
        out[role] = Layer(
            role,
            source.name,
            source.vintage,
            pairs.target,
            pairs.feature,
            pairs.distance_m,
            pairs.area_m2,
            pairs.attributes,
            cover,
            areas,
            len(source),
            is_area,
        )
    return out


def _vacancy(job: Job, units: pd.DataFrame) -> Any:
    """Share of vacancy of each unit, 1 for yes; None when no field was given."""
    name = job.field("VACANT_FIELD")
    if name is None:
        return None
    yes = np.array([fold(str(value)) in ("true", "oui", "vrai", "t") for value in units[name]], dtype=bool)
    return np.where(yes, 1.0, np.nan_to_num(reals(units[name].map(str))))


def _communes(units: pd.DataFrame) -> list[str] | None:
    """The commune of each unit, by its code or the beginning of the identifier of a parcel; None when not told."""
    name = find("insee", units.columns).field
    if name is not None:
        return [str(value) for value in units[name].tolist()]
    ids = _ids(units)
    return [one[:5] for one in ids] if ids and all(_PARCEL.fullmatch(one) for one in ids) else None


def _known(job: Job, shapes: Shapes, limits: FricheThresholds) -> tuple[list[str | None], list[str | None], int]:
    """For each unit, the known friche that overlaps it enough to be told, and the one that covers half of it.

    The last value: known friches that cover no unit by half.
    """
    out: list[str | None] = [None] * len(shapes.metric)
    inside = list(out)
    source = job.source("EXISTING")
    if source is None:
        return out, inside, 0
    own = read_shapes(source)
    ids = inputs.ids_of(job, source.read(wanted=()).attributes, unique=False)
    friches = Targets(own.metric)
    for row, unit in enumerate(shapes.metric):
        if unit is None:
            continue
        for other in friches.near(unit.boundingBox(), 0.0):
            shape = own.metric[other]
            common_m2 = unit.intersection(shape).area() if shape is not None else 0.0
            if shape is not None and common_m2 / (unit.area() + shape.area() - common_m2) > limits["detection_connu"]:
                out[row] = ids[other]
            if shape is not None and unit.area() and common_m2 / unit.area() >= limits["calibration_part"]:
                inside[row] = ids[other]
    return out, inside, len({*ids} - {*inside})


def _ids(units: pd.DataFrame) -> list[str]:
    name = find("id_unite", units.columns).field
    if name is None:
        return [f"AULA_{row}" for row in range(1, len(units) + 1)]
    return [str(value) for value in units[name]]


def _reason(is_station: bool, known: str | None, language: Language) -> str | None:
    if known is not None:
        return language.tr("already known: {site}", site=known)
    return language.tr("small service station or garage") if is_station else None
