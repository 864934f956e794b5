"""The observatories that the user publishes himself, as records: each version in force, with its files on this machine.

Method: docs/design/obs.md#outputs. What is read is what the publication wrote beside its version; an observatory that
was never published has no record.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .. import jsontext
from .catalogue import CatalogueSource, Reading
from .reading import read_document

KIND, IDENTIFIER, TITLE = "published", "observatoires", "Mes observatoires"


def source_of(folder: str) -> CatalogueSource:
    """The source of the folder of the observatories."""
    return CatalogueSource(IDENTIFIER, TITLE, KIND, folder, order=700)


def read(source: CatalogueSource) -> Reading:
    """The records of the observatories of a folder, in the order of their names; no network, small files only."""
    found = [_feature(one.parent) for one in sorted(Path(source.url).glob("*/courant.json"))]
    return read_document({"features": [one for one in found if one]}, source, embedded=True)


def _feature(store: Path) -> dict[str, Any]:
    """The record that was written when the version in force was published; empty when it was not, or is unreadable."""
    try:
        version = jsontext.loads((store / "courant.json").read_text(encoding="utf-8"))["version"]
        told = jsontext.loads((store / "versions" / version / "publie_ailleurs.json").read_text(encoding="utf-8"))
        feature, folder = dict(told["fiche"]), Path(told["dossier"])
        links = [{**one, "href": str(folder / one["href"])} for one in feature["links"]]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return {**feature, "links": [one for one in links if Path(one["href"]).is_file()]}
