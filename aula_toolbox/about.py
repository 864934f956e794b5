"""What the plugin says of itself: read once from metadata.txt, its only copy."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
HELP = PACKAGE / "resources" / "help"
"""The guide as HTML; it is in the zip, not in a checkout."""
GUIDES = (HELP, PACKAGE.parent / "build" / "guide")
LANGUAGES = ("fr", "en")


@lru_cache(maxsize=1)
def metadata() -> dict[str, str]:
    """The `[general]` keys of metadata.txt, beside the package's code or one folder above it."""
    from configparser import ConfigParser

    for folder in (PACKAGE, PACKAGE.parent):
        path = folder / "metadata.txt"
        if path.is_file():
            parser = ConfigParser(interpolation=None)
            parser.read(path, encoding="utf-8")
            return dict(parser["general"])
    return {}


def version() -> str:
    """The plugin's version."""
    return metadata().get("version", "0")


def _offline(path: str) -> Path | None:
    return next((guide / path for guide in GUIDES if (guide / path).is_file()), None)


def guide_page(path: str) -> Path | None:
    """A page of the guide on this machine, as `fr/index.html`; None where it is neither shipped nor built."""
    return _offline(f"guide/{path}")


def help_page(page: str, language: str = "fr") -> str:
    """Address of a documentation page: offline where it can be, else the page of the project's site.

    In a checkout whose guide was not built, the Markdown page. Languages we do not write get English.
    """
    spoken = language if language in LANGUAGES else "en"
    source = PACKAGE.parent / "docs" / spoken / f"{page}.md"
    offline = _offline(f"{spoken}/{page}.html") or (source if source.is_file() else None)
    if offline is not None:
        return offline.as_uri()
    home = metadata().get("homepage", "").rstrip("/")
    return f"{home}/docs/{spoken}/{page}.md" if home else ""
