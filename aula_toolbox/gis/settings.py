"""Settings of the toolbox: one dataclass, kept by QgsSettings, each overridable by an environment variable."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields
from typing import Any

from qgis.core import QgsSettings

PREFIX = "aula_toolbox"


@dataclass
class Settings:
    """What the user may choose once for all. `AULA_REPORT_LANGUAGE=en` overrides `report_language`, and so on."""

    report_language: str = "fr"
    tables_folder: str = ""
    welcome_seen: str = ""
    agency_tokens: str = ""
    sources: str = ""
    offline_folder: str = ""
    cache_hours: int = 24
    download_mib: int = 2048
    dock_state: str = ""
    guards: str = ""
    observatories_folder: str = ""
    territory_panel: str = ""

    @classmethod
    def read(cls) -> Settings:
        """The stored values, those of the environment first."""
        return cls(**{field.name: _value(field.name, field.default) for field in fields(cls)})

    def save(self) -> None:
        """Store every value that the environment does not impose."""
        store = QgsSettings()
        for field in fields(self):
            if _variable(field.name) not in os.environ:
                store.setValue(f"{PREFIX}/{field.name}", getattr(self, field.name))


def _variable(name: str) -> str:
    return f"AULA_{name.upper()}"


def _value(name: str, default: Any) -> Any:
    kind = type(default)
    imposed = os.environ.get(_variable(name), os.environ.get(f"AULA_TOOLBOX_{name.upper()}"))
    if imposed is None:
        return QgsSettings().value(f"{PREFIX}/{name}", default, type=kind)
    return imposed.lower() in ("1", "true", "yes", "oui") if kind is bool else kind(imposed)
