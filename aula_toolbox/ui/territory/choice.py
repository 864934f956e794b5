"""What was chosen in the panel: folder, territory, where results go; kept from one session to the next."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

from ...core.territory.places import WHOLE
from ...core.text import slug
from ...gis.settings import Settings

SELECTED = "selection"
SUFFIX = "_diagnostic"


@dataclass
class PanelChoice:
    """The choices of a person. layer: what QGIS opens, or the id of a layer of the project."""

    folder: str = ""
    layer: str = ""
    kind: str = WHOLE
    name: str = ""
    codes: list[str] = field(default_factory=list)
    results: str = ""

    @classmethod
    def read(cls) -> PanelChoice:
        """The choices of the last session; none when they cannot be read."""
        try:
            told = json.loads(Settings.read().territory_panel or "{}")
            return cls(**{name: value for name, value in told.items() if name in cls.__dataclass_fields__})
        except (ValueError, TypeError, AttributeError):
            return cls()

    def save(self) -> None:
        """Keep them."""
        settings = Settings.read()
        settings.territory_panel = json.dumps(asdict(self), ensure_ascii=False)
        settings.save()

    @property
    def parameters(self) -> dict[str, Any]:
        """Folder and territory as the algorithms ask for them; no territory as long as none is chosen."""
        given: dict[str, Any] = {"FOLDER": self.folder}
        if self.layer:
            given["TERRITORY"] = self.layer
            if self.kind == SELECTED:
                given["TERRITORY"] = QgsProcessingFeatureSourceDefinition(self.layer, True)
            given["CODES"] = ",".join(self.codes)
        return given

    @property
    def target(self) -> str:
        """Where the diagnosis goes: the folder chosen, else one beside the downloads, never inside them."""
        if self.results:
            return self.results
        if not self.folder:
            return ""
        folder = Path(self.folder)
        place = folder.parent / f"{folder.name}{SUFFIX}"
        return str(place / (slug(self.name) or slug("territoire")))


def polygons() -> list[QgsVectorLayer]:
    """The layers of polygons of the project, by their names."""
    layers = QgsProject.instance().mapLayers().values()
    found = [
        one
        for one in layers
        if isinstance(one, QgsVectorLayer) and one.isValid() and one.geometryType() == Qgis.GeometryType.Polygon
    ]
    return sorted(found, key=lambda one: one.name().lower())
