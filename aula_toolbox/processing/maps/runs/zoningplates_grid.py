"""The plates of a run: those of the document, finer ones over its urban zones, with the numbers of earlier runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ....core.errors import AulaError
from ....core.maps.plates import Plate, grid_of, lay, lay_again
from ....gis.i18n import tr
from ....gis.layouts.plates import rectangle
from ....gis.plu.mask import mask_of
from ....gis.results.outbox import Stage
from ....gis.vector.geometry import area_of
from ....gis.vector.memory import fill
from ...base.job import Job

GRID_FILE = "planches.gpkg"
_FIELDS = (("numero", int), ("echelle", float), ("rang", int), ("colonne", int))


def plates_of(job: Job, ground: QgsGeometry, built: QgsGeometry, folder: Path) -> list[Plate]:
    """The plates of the document at its scale, then those of its urban zones at a finer one.

    Plates that `planches.gpkg` of the folder knows keep their numbers.
    """
    scale, finer = float(job.number("SCALE") or 0.0), float(job.number("SCALE_URBAN") or 0.0)
    known = _known(folder / GRID_FILE, job.choice("PAPER"))
    plates = _laid(job, ground, scale, known, 0)
    if 0 < finer < scale and area_of(built) > 0:
        plates += _laid(job, built, finer, known, max(one.number for one in plates))
    return plates


def _laid(job: Job, ground: QgsGeometry, scale: float, known: Sequence[Plate], after: int) -> list[Plate]:
    """Plates over a ground: never believed, always measured. Raises AulaError E_PLATES when they leave some out."""
    grid = grid_of(job.choice("PAPER"), scale, float(job.number("OVERLAP_MM") or 0.0))
    mask, x, y = mask_of(ground, grid.cell_m, job.stage(tr("Laying the plates"), 30))
    own = [one for one in known if one.scale == scale]
    highest = max([after, *(one.number for one in known)])
    plates = lay_again(mask, grid, x, y, own, highest) if own else []
    if own and (not plates or _left_out(ground, plates) > 1.0):
        job.notes.warn("The plates of the earlier run no longer cover the document: they have new numbers.")
        plates = []
    if not plates:
        plates = [replace(one, number=one.number + highest) for one in lay(mask, grid, x, y)]
    rest = _left_out(ground, plates)
    if rest > 1.0:
        raise AulaError("The plates leave {area} m² of the document out.", "E_PLATES", area=f"{rest:.0f}")
    return [replace(one, scale=scale) for one in plates]


def _left_out(ground: QgsGeometry, plates: Sequence[Plate]) -> float:
    whole = QgsGeometry.unaryUnion([QgsGeometry.fromRect(rectangle(plate)) for plate in plates])
    return area_of(ground.difference(whole))


def _known(path: Path, paper: str) -> list[Plate]:
    """The plates of an earlier run in the same paper; none without its file."""
    layer = QgsVectorLayer(str(path), "planches", "ogr") if path.is_file() else None
    if layer is None or not layer.isValid() or not {name for name, _ in _FIELDS} <= set(layer.fields().names()):
        return []
    found = []
    for row in layer.getFeatures():
        box = row.geometry().boundingBox()
        if row["format"] == paper:
            numbers = (int(row["numero"]), int(row["rang"]), int(row["colonne"]))
            corner = (box.xMinimum(), box.yMinimum(), box.width(), box.height())
            found.append(Plate(*numbers, *corner, float(row["echelle"])))
    return found


def write_grid(job: Job, stage: Stage, plates: Sequence[Plate], crs: QgsCoordinateReferenceSystem) -> None:
    """Keep the plates beside their files, so that a later run gives them the same numbers. Raises AulaError E_FILE."""
    layer = QgsVectorLayer("Polygon", "planches", "memory")
    layer.setCrs(crs)
    kinds = {int: QMetaType.Type.Int, float: QMetaType.Type.Double}
    fields = [QgsField(name, kinds[kind]) for name, kind in _FIELDS]
    layer.dataProvider().addAttributes([*fields, QgsField("format", QMetaType.Type.QString)])
    layer.updateFields()
    rows = []
    for plate in plates:
        row = QgsFeature(layer.fields())
        row.setGeometry(QgsGeometry.fromRect(rectangle(plate)))
        row.setAttributes([plate.number, plate.scale, plate.row, plate.column, job.choice("PAPER")])
        rows.append(row)
    fill(layer, rows)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "planches"
    draft = stage.file(GRID_FILE)
    told = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(draft), QgsCoordinateTransformContext(), options)
    if told[0] != QgsVectorFileWriter.WriterError.NoError:
        raise AulaError("{file} cannot be written: {reason}", "E_FILE", file=GRID_FILE, reason=told[1])
    job.outbox.expect(draft, features=len(plates))
