"""What the plugin says of itself: read once from metadata.txt, its only copy."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


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


def help_page(algorithm: str) -> str:
    """Address of an algorithm's documentation page."""
    home = metadata().get("homepage", "").rstrip("/")
    return f"{home}/docs/fr/{algorithm}.md" if home else ""
