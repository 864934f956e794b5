"""The run of `heatlst`: surface temperature from several Landsat scenes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import numpy as np
from osgeo import gdal

from ....core.errors import AulaError
from ....core.heat import remote, schema
from ....core.messages import listing
from ....core.rules import Between
from ....gis.heat.scenes import Scene, SceneFiles, common_grid, find_scenes, passages, stack
from ....gis.i18n import tr
from ....gis.raster.rasters import Canvas, Grid, Raster, Window, write_raster
from ....gis.vector.shapes import box_of, known, valid_geometries
from ...base.job import Job

RULES = (
    Between("MAX_ST_QA", 0, 100),
    Between("MIN_VALID", 0, 100),
    Between("MIN_OBS", 1, 1000),
    Between("BITS_MASK", 0, 65_535),
)
#: pixels of all scenes together that are held to take their median
STACK_PIXELS = 8_000_000
OUT_OF_SEASON, CLOUDY, NO_REFERENCE = "hors saison", "nuageuse", "reference insuffisante"
BESIDE = "couvre trop peu l'emprise"


def run(job: Job) -> None:
    """Choose the scenes, then the medians of those that are kept.

    Raises AulaError E_FILE without a folder of scenes.
    """
    folder = job.path("FOLDER")
    if folder is None or not folder.is_dir():
        raise AulaError(
            "{file}: there is no such file. Choose it again.", "E_FILE", file="" if folder is None else folder.name
        )
    files = find_scenes(folder, job.notes)
    months = remote.months(job.text("MONTHS"))
    grid = _grid(job, files)
    inside, fields = _mask(job, "EXTENT", grid), _mask(job, "REFERENCE", grid)
    rows, kept, levels = [], [], []
    progress = job.stage(tr("Reading the scenes"), 50)
    acquisitions = passages(files)
    if len(acquisitions) < len(files):
        job.notes.info(
            "{products} products are {count} acquisitions: same satellite, path and day count once.",
            products=len(files),
            count=len(acquisitions),
        )
    for done, parts in enumerate(acquisitions):
        product = parts[0].product
        names = ", ".join(sorted(part.product.scene for part in parts))
        row: dict[str, Any] = {"scene": names, "date": product.day.isoformat(), "capteur": product.satellite}
        if product.day.month not in months:
            rows.append({**row, "retenue": False, "motif": OUT_OF_SEASON})
            continue
        scene = Scene(parts, grid, job.whole("BITS_MASK"), job.number("MAX_ST_QA"))
        facts, level = _judge(scene, grid, inside, fields, job.number("MIN_VALID"))
        rows.append({**row, **facts})
        if facts["retenue"]:
            kept.append(scene)
            levels.append(level)
        progress((done + 1) / len(acquisitions))
    _refuse_nothing(rows)
    job.notes.info("{count} scenes kept out of {total}.", count=len(kept), total=len(rows))
    _write(job, grid, kept, levels, inside)
    names = schema.SCENES.names
    job.write_rows("SCENES", schema.SCENES, {name: [row.get(name) for row in rows] for name in names})


def _grid(job: Job, files: list[SceneFiles]) -> Grid:
    """The pixels of the most recent scene, over the whole extent or over all scenes."""
    newest = Raster.open(files[-1].thermal).grid
    source = job.source("EXTENT")
    box = None if source is None else box_of(valid_geometries(source, newest.crs, job.notes))
    return common_grid(files, newest, box)


def _mask(job: Job, name: str, grid: Grid) -> np.ndarray | None:
    """Pixels inside the polygons of a parameter; None when it was not given."""
    source = job.source(name)
    if source is None:
        return None
    canvas = Canvas(grid)
    canvas.draw((shape, 1) for _, shape in known(valid_geometries(source, grid.crs, job.notes)))
    return canvas.array() == 1


def _judge(
    scene: Scene, grid: Grid, inside: np.ndarray | None, fields: np.ndarray | None, min_valid_pct: float
) -> tuple[dict[str, Any], remote.SceneReference]:
    """What a scene is worth, and the level its temperatures are compared to."""
    tally = remote.SceneTally(fields is not None)
    covered = 0
    for window in grid.bands():
        there = scene.covered(window)
        covered += int(np.count_nonzero(there if inside is None else there & inside[window]))
        lst = scene.lst_c(window)
        if inside is not None:
            lst = np.where(inside[window], lst, np.nan)
        tally.add(lst, scene.water(window), None if fields is None else fields[window])
    whole = max(1, covered if inside is None else int(inside.sum()))
    share = 100 * tally.clear / whole
    level = tally.reference()
    reason = None
    if share < min_valid_pct or not tally.clear:
        reason = CLOUDY if covered and 100 * covered / whole >= min_valid_pct else BESIDE
    if reason is None and not np.isfinite(level.level_c):
        reason = NO_REFERENCE
    facts = {
        "part_valide_pct": share,
        "lst_moy_c": tally.mean_c if tally.clear else None,
        "ref_c": level.level_c if np.isfinite(level.level_c) else None,
        "n_ref": level.pixels,
        "retenue": reason is None,
        "motif": reason,
    }
    return facts, level


def _refuse_nothing(rows: list[dict[str, Any]]) -> None:
    count = Counter(row["motif"] for row in rows)
    if all(not row["retenue"] for row in rows):
        raise AulaError(
            "No scene kept: {cloudy} cloudy, {season} out of season, {beside} beside the extent, {reference} without "
            "enough reference pixels. {scenes}",
            "E_LANDSAT",
            cloudy=count[CLOUDY],
            season=count[OUT_OF_SEASON],
            beside=count[BESIDE],
            reference=count[NO_REFERENCE],
            scenes=listing((f"{row['scene']} : {row['motif']}" for row in rows), 40),
        )


def _write(
    job: Job, grid: Grid, scenes: list[Scene], levels: list[remote.SceneReference], inside: np.ndarray | None
) -> None:
    """Medians of the kept scenes, of their gaps and of their standardised gaps, and the number of observations."""
    least = job.whole("MIN_OBS")
    level = np.array([one.level_c for one in levels], np.float32)[:, None, None]
    deviation = np.array([one.deviation_c for one in levels], np.float32)[:, None, None]

    def clear(window: Any) -> np.ndarray:
        values = stack(scenes, window)
        return values if inside is None else np.where(inside[window], values, np.nan)

    outputs = {
        "OUTPUT": lambda at: remote.median_of_scenes(clear(at), least)[0],
        "SUHI": lambda at: remote.median_of_scenes(clear(at) - level, least)[0],
        "SUHI_Z": lambda at: remote.median_of_scenes((clear(at) - level) / deviation, least)[0],
    }

    def thin(values: Any) -> Any:
        return lambda at: np.concatenate([values(part) for part in _slices(at, len(scenes))])

    for number, (name, values) in enumerate(outputs.items(), 1):
        path = job.output_path(name)
        if path is not None:
            known = write_raster(path, grid, thin(values), job.stage(tr("Medians of the scenes"), 50 + 15 * number))
            if name == "OUTPUT":
                _tell_coverage(job, known, grid.size if inside is None else int(inside.sum()))
    path = job.output_path("N_OBS")
    if path is not None:
        count = lambda at: remote.median_of_scenes(clear(at), least)[1]  # noqa: E731
        write_raster(path, grid, thin(count), job.stage(tr("Observations"), 100), gdal.GDT_UInt16, 65_535)


def _tell_coverage(job: Job, known: int, whole: int) -> None:
    """How much of the ground has a temperature. Raises AulaError E_EMPTY when none has."""
    least = job.whole("MIN_OBS")
    if not known:
        raise AulaError("No pixel was seen clear {least} times: lower MIN_OBS or add scenes.", "E_EMPTY", least=least)
    if known < whole:
        share = f"{100 * known / whole:.0f}"
        job.notes.warn("{share} % of the ground was seen clear at least {least} times.", share=share, least=least)


def _slices(window: Window, scenes: int) -> Iterator[Window]:
    """A window cut into slices of rows, so thin that all scenes of a slice are held without harm."""
    rows, columns = window
    height = max(1, STACK_PIXELS // (scenes * (columns.stop - columns.start)))
    for top in range(rows.start, rows.stop, height):
        yield slice(top, min(top + height, rows.stop)), columns
