"""Drawn zones on the map: in which of them a point lies, and which share of an IRIS' population lives there.

Priority neighbourhoods come from their contours in the folder, perimeters from a layer of the user. Shares come from
contours of IRIS and from squares of population (Filosofi, 200 m): both must be in the folder.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsSpatialIndex,
    QgsVectorLayer,
)

from ...core.columns import find
from ...core.errors import AulaError
from ...core.messages import Notes, listing
from ...core.obs.geography import Territory
from ...core.obs.sources import FoundFile
from ...core.obs.zones import PERIMETER, QPV, DrawnZones, Points, Zone
from ...core.text import number
from ..crs import METRIC
from ..vector.repair import valid
from ..vector.sources import attribute_text

QPV_PRODUCT, IRIS_PRODUCTS, SQUARES = "qpv.quartiers", ("contours_iris.iris", "iris_ge.iris"), ".carreaux"
_PEOPLE, METRIC_EPSG = "ind", 2154
# contours of communes are generalised: a zone is whole, or outside, within five hundredths
_LEAST, _WHOLE = 0.05, 0.95


Square = tuple[QgsGeometry, float]
"""A square and how many people live in it."""


@dataclass(frozen=True)
class ZoneShape:
    """A zone: level, code, name, and its polygon in metres (EPSG:2154)."""

    level: str
    code: str
    name: str
    shape: QgsGeometry


class ZoneMap:
    """Some zones, indexed."""

    def __init__(self, zones: Sequence[ZoneShape]) -> None:
        self.zones = list(zones)
        self._index = _indexed([one.shape for one in self.zones])

    def names(self) -> dict[str, dict[str, str]]:
        """Level -> code -> name."""
        found: dict[str, dict[str, str]] = defaultdict(dict)
        for one in self.zones:
            found[one.level][one.code] = one.name
        return dict(found)

    def inside(self, points: Points, epsg: int) -> list[list[Zone]]:
        """The zones in which each point lies; on the border of two it is in both. A point that cannot be is in none."""
        turn = _turn(QgsCoordinateReferenceSystem(f"EPSG:{epsg}"))
        found: list[list[Zone]] = []
        for x, y in points:
            place = turn.transform(QgsPointXY(x, y)) if epsg != METRIC_EPSG else QgsPointXY(x, y)
            shape = QgsGeometry.fromPointXY(place)
            near = (self.zones[rank] for rank in self._index.intersects(shape.boundingBox()))
            found.append([(one.level, one.code) for one in near if one.shape.intersects(shape)])
        return found

    def shares(self, iris: Sequence[ZoneShape], squares: Sequence[Square]) -> dict[Zone, dict[str, float]]:
        """Zone -> IRIS -> share of its population in the zone; an IRIS without people counts by nothing.

        People of a square are spread evenly over it.
        """
        index = _indexed([shape for shape, _ in squares])

        def people(area: QgsGeometry) -> float:
            near = (squares[rank] for rank in index.intersects(area.boundingBox()))
            return sum(count * shape.intersection(area).area() / shape.area() for shape, count in near if count)

        whole = {one.code: people(one.shape) for one in iris}
        found: dict[Zone, dict[str, float]] = {}
        for zone in self.zones:
            own = {}
            for one in iris:
                if whole[one.code] and zone.shape.boundingBoxIntersects(one.shape):
                    share = people(zone.shape.intersection(one.shape)) / whole[one.code]
                    own.update({one.code: min(share, 1.0)} if share > 0 else {})
            found[zone.level, zone.code] = own
        return found


def _indexed(shapes: Sequence[QgsGeometry]) -> QgsSpatialIndex:
    """An index of some shapes by their rank. Raises AulaError E_ZONES for a shape that it does not take."""
    index = QgsSpatialIndex()
    for rank, shape in enumerate(shapes):
        taken = index.addFeature(rank, shape.boundingBox())
        if not taken:
            raise AulaError("Zone {rank}: its shape cannot be used.", "E_ZONES", rank=rank + 1)
    return index


def _turn(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
    return QgsCoordinateTransform(crs, METRIC, QgsCoordinateTransformContext())


def read_zones(path: Path | str, level: str, key: str, name: str = "") -> list[ZoneShape]:
    """The zones of a file; their codes in the field `key`, or the one that stands for it.

    Raises AulaError E_ZONES when it cannot be opened or has no such field, E_READ for an empty code.
    """
    layer = opened(path)
    names = layer.fields().names()
    field = next((one for one in names if one.lower() == key), None) or find(key, names).field
    if field is None:
        raise AulaError(
            "{file}: no field of codes ({key}) among {fields}.",
            "E_ZONES",
            file=layer.name(),
            key=key,
            fields=listing(names, 12),
        )
    title = next((one for one in names if one.lower() == name), field)
    found = []
    for one in features_of(layer):
        shape, _ = valid(one.geometry())
        if shape is not None:
            code, name = (attribute_text(one[column]).strip() for column in (field, title))
            found.append(ZoneShape(level, code, name, shape))
    return found


def read_perimeters(source: str, field: str) -> list[ZoneShape]:
    """The perimeters of an observatory: each code once, so that a version is compared with the one before.

    Raises AulaError E_ZONES for a layer or a field that is not there, a code that is empty or stands twice.
    """
    found = read_zones(source, PERIMETER, field.lower())
    codes = [one.code for one in found]
    wrong = sorted({code or "–" for code in codes if not code or codes.count(code) > 1})
    if wrong:
        raise AulaError(
            "{file}: codes of perimeters that are empty or stand twice: {codes}.",
            "E_ZONES",
            file=Path(source.partition("|")[0]).name,
            codes=listing(wrong),
        )
    return found


def opened(path: Path | str) -> QgsVectorLayer:
    """A layer of a folder. Raises AulaError E_ZONES when it cannot be opened."""
    layer = QgsVectorLayer(str(path), Path(str(path).partition("|")[0]).name, "ogr")
    if not layer.isValid():
        raise AulaError("{file}: the layer cannot be opened.", "E_ZONES", file=layer.name())
    return layer


def features_of(layer: QgsVectorLayer, box: QgsRectangle | None = None) -> Iterable[QgsFeature]:
    """Its features in metres (EPSG:2154), those that meet a rectangle."""
    request = QgsFeatureRequest()
    request.setDestinationCrs(METRIC, QgsCoordinateTransformContext())
    if box is not None:
        request.setFilterRect(box)
    return layer.getFeatures(request)


def squares_of(path: Path | str, box: QgsRectangle) -> list[Square]:
    """The squares of population that meet a rectangle, and how many people live in each. Raises AulaError E_ZONES."""
    layer = opened(path)
    field = next((one for one in layer.fields().names() if one.lower() == _PEOPLE), None)
    if field is None or not layer.isSpatial():
        name = layer.name()
        raise AulaError("{file}: squares with a field {field} are expected.", "E_ZONES", file=name, field=_PEOPLE)
    return [(one.geometry(), number(attribute_text(one[field]) or "0")) for one in features_of(layer, box)]


def of_product(found: Sequence[FoundFile], *products: str) -> FoundFile | None:
    """The newest file of a folder that is one of some products (or ends like one of them)."""
    own = [one for one in found if one.product and any(one.product.endswith(name) for name in products) and one.source]
    return max(own, key=lambda one: (max(one.vintages, default=0), one.path), default=None)


def address(one: FoundFile) -> str:
    """Where a layer of a folder is opened: in its archive, when it is in one."""
    return f"/vsizip/{one.source}/{one.member}" if one.member and one.source.lower().endswith(".zip") else one.source


def of_territory(zones: Sequence[ZoneShape], territory: Territory, notes: Notes) -> list[ZoneShape]:
    """The zones of a territory: others are left out; those that leave it are told, what lies beyond is not counted."""
    outlines = [QgsGeometry.fromWkt(one.outline) for one in territory.communes.values() if one.outline]
    whole = QgsGeometry.unaryUnion(outlines)
    kept, crossing = [], []
    for one in zones:
        inside = one.shape.intersection(whole).area() / (one.shape.area() or 1.0)
        if inside >= _LEAST:
            kept.append(one)
            crossing += [one.name] if inside < _WHOLE else []
    if crossing:
        notes.warn("Zones that leave the territory are counted inside it only: {names}.", names=listing(crossing, 12))
    return kept


def drawn_zones(
    found: Sequence[FoundFile],
    levels: Sequence[str],
    own: Sequence[ZoneShape],
    is_shared: bool,
    territory: Territory,
    notes: Notes,
) -> DrawnZones | None:
    """The zones that a run asks for; None when it asks for none. own: perimeters of the user.

    is_shared: figures of IRIS are shared out by population. Raises AulaError E_ZONES when contours that are needed are
    not in the folder, or no zone lies in the territory.
    """
    zones = list(own)
    if QPV in levels:
        contours = _needed(found, "QPV", "Quartiers prioritaires 2024 (ANCT)", QPV_PRODUCT)
        zones += read_zones(address(contours), QPV, "code_qp", "lib_qp")
    if not zones:
        return None
    zones = of_territory(zones, territory, notes)
    if not zones:
        raise AulaError("No zone lies in the territory.", "E_ZONES")
    drawn = ZoneMap(zones)
    shares = {}
    if is_shared:
        iris = _needed(found, "ESTIMATE", "CONTOURS-IRIS (IGN / INSEE)", *IRIS_PRODUCTS)
        squares = _needed(found, "ESTIMATE", "Filosofi, carreaux 200 m (INSEE)", SQUARES)
        areas = read_zones(address(iris), "IRIS", "code_iris", "nom_iris")
        box = QgsRectangle()
        for one in zones:
            box.combineExtentWith(one.shape.boundingBox())
        areas = [one for one in areas if box.intersects(one.shape.boundingBox())]
        around = QgsRectangle(box)
        for one in areas:
            around.combineExtentWith(one.shape.boundingBox())
        shares = drawn.shares(areas, squares_of(address(squares), around))
    return DrawnZones(drawn.names(), drawn.inside, shares)


def _needed(found: Sequence[FoundFile], asked: str, title: str, *products: str) -> FoundFile:
    there = of_product(found, *products)
    if there is None:
        raise AulaError(
            "{asked}: {title} is not in the folder. Download it there.", "E_ZONES", asked=asked, title=title
        )
    return there
