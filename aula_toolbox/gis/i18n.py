"""Translation of the toolbox: English sources, French from one compiled file, one context."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ..core.messages import Sentence

CONTEXT = "AULA"
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "i18n"


def tr(text: str) -> str:
    """Translate an English source text into the language of the user interface."""
    return Sentence(QCoreApplication.translate(CONTEXT, text))


def user_language() -> str:
    """Two letters of the language QGIS runs in."""
    settings = QgsSettings()
    if settings.value("locale/overrideFlag", False, type=bool):
        name = settings.value("locale/userLocale", "") or settings.value("locale/globalLocale", "")
        if name:
            return str(name)[:2]
    return str(settings.value("locale/userLocale", "") or QLocale().name())[:2]


@cache
def translator(language: str) -> QTranslator | None:
    """The compiled translation of a language, or None when there is none (English)."""
    path = FOLDER / f"aula_toolbox_{language}.qm"
    loaded = QTranslator()
    return loaded if path.is_file() and loaded.load(str(path)) else None


def in_language(language: str) -> Callable[[str], str]:
    """A translating function for one language, whatever the interface speaks: reports are French by default."""
    chosen = translator(language)

    def translate(text: str) -> str:
        # bytes, because PyQt encodes a str given to QTranslator as ASCII
        return Sentence((chosen.translate(CONTEXT.encode(), text.encode()) if chosen is not None else "") or text)

    return translate


def install() -> QTranslator | None:
    """Install the translation of the user's language; keep the result and give it to `remove`."""
    chosen = translator(user_language())
    if chosen is not None:
        QCoreApplication.installTranslator(chosen)
    return chosen


def remove(installed: QTranslator | None) -> None:
    """Take the translation away when the plugin is unloaded."""
    if installed is not None:
        QCoreApplication.removeTranslator(installed)
