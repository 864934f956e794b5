"""The project of a diagnosis: a group a subject, what locates them below, pages ready to print; one folder holds it.

Method: docs/design/territory.md#project
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsFeature, QgsGeometry, QgsMapLayer, QgsProject, QgsVectorLayer

from ...core.errors import AulaError
from ..crs import METRIC
from ..layouts.layers import GROUND, PROPERTY
from ..results import products
from .limited import NEW
from .units import write_rows

_PICTURE = re.compile(r'(?<=file=")[^"]*\.(?:svg|png)(?=")')
PRODUCT = f"{PROPERTY}produit"
LIMIT_STYLE, LIMIT_FILE = "epci.qml", "limite.gpkg"


@dataclass(frozen=True)
class ProjectLayer:
    """A layer of the project: its group, its title, its file; style: of what only locates; product: what that is."""

    group: str
    title: str
    path: Path
    style: str = ""
    product: str = ""


def project(layers: Iterable[ProjectLayer], title: str) -> QgsProject:
    """The layers in their groups, the first group shown, and what locates them. A file that is no layer is left out."""
    made = QgsProject()
    made.setTitle(title)
    made.setCrs(METRIC)
    root, first = made.layerTreeRoot(), ""
    for one in layers:
        layer = QgsVectorLayer(str(one.path), one.title, "ogr")
        if not layer.isValid():
            continue
        if one.style:
            products.load_style(layer, one.style)
            layer.setCustomProperty(GROUND, True)
            layer.setCustomProperty(PRODUCT, one.product)
        else:
            layer.loadDefaultStyle()
        first = first or one.group
        made.addMapLayer(layer, False)
        node = root.findGroup(one.group) or root.addGroup(one.group)
        # subjects cover each other: one at a time is seen
        node.setItemVisibilityChecked(one.group == first or bool(one.style))
        node.addLayer(layer)
    return made


def layer_of(made: QgsProject, path: Path) -> QgsVectorLayer | None:
    """The layer of a file in a project."""
    return next((one for one in made.mapLayers().values() if one.source() == str(path)), None)


def ground(made: QgsProject) -> list[QgsMapLayer]:
    """What only locates, the first on top."""
    return [one for one in made.layerTreeRoot().layerOrder() if one.customProperty(GROUND, False)]


def limit(place: QgsGeometry, name: str, folder: Path) -> Path:
    """The outline of the territory as a layer. Raises AulaError E_WRITE."""
    made = QgsVectorLayer(f"Polygon?crs={METRIC.authid()}&field=nom:string", "limite", "memory")
    row = QgsFeature(made.fields())
    row.setAttributes([name])
    row.setGeometry(place)
    there, _ = made.dataProvider().addFeatures([row])
    if not there:
        raise AulaError("{name}: {reason}", "E_WRITE", name=LIMIT_FILE, reason=made.dataProvider().lastError())
    draft = folder / f"limite{NEW}.gpkg"
    draft.unlink(missing_ok=True)
    write_rows(made, draft, "limite")
    return draft.replace(folder / LIMIT_FILE)


def text_of(made: QgsProject, folder: Path) -> str:
    """The XML of a project; paths of layers start at the folder in which it will lie, pictures of pages are inside."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as place:
        draft = Path(place) / "project.qgs"
        made.writeEntryBool("Paths", "/Absolute", True)
        made.write(str(draft))
        text = draft.read_text(encoding="utf-8")
    text = _PICTURE.sub(_inside, text).replace(f"{folder.as_posix()}/", "./")
    return text.replace('<Absolute type="bool">true</Absolute>', '<Absolute type="bool">false</Absolute>')


def _inside(found: re.Match[str]) -> str:
    """A picture of a page (arrow, logo) as text in the page itself: another machine has no such file."""
    path = Path(found[0])
    return f"base64:{base64.b64encode(path.read_bytes()).decode('ascii')}" if path.is_file() else found[0]
