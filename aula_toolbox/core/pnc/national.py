"""The national open layers that the algorithms need, as records of the catalogue.

They come from one table, `resources/reference/pnc_couches_nationales.csv`, one row a record:

- `id`: the record's id, which the help of an algorithm names; `titre`, `resume`, `editeur`, `licence`, `page`;
- `type`: the kind of resource, `protocole` as a catalogue states it, `adresse`, `couche` (its layer);
- `emprise`: west south east north in degrees; `observatoires` and `mots_cles`, separated by `;`;
- `style`: the bundled style, without its suffix; empty: that of the theme;
- `edition`: date of the data when the address is of one edition, empty for what is updated in place;
- `besoins`: what asks for it, as `algorithm:PARAMETER`, separated by `;`;
- `statut_source`: `a_confirmer` until the address was tried on the live service; the card says so.

Method: docs/design/pnc.md#packaged-layers
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from ..reference import Convert, Table, load
from .catalogue import CatalogueSource, Reading
from .reading import read_document

TO_CONFIRM = "a_confirmer"


def _words(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def _numbers(cell: str) -> list[float]:
    return [float(part) for part in cell.split()]


@cache
def layers() -> Table:
    """The table of the national layers, one row a record."""
    texts = ["id", "titre", "resume", "editeur", "licence", "page", "type", "protocole", "adresse", "couche"]
    columns: Mapping[str, Convert] = {
        **dict.fromkeys((*texts, "edition", "style"), str),
        "emprise": _numbers,
        **dict.fromkeys(("observatoires", "mots_cles", "besoins"), _words),
    }
    return load("pnc_couches_nationales", columns)


def records_for(algorithm: str) -> dict[str, tuple[str, ...]]:
    """Parameter of an algorithm (`heatexposure`) -> ids of the national records that fill it."""
    found: dict[str, tuple[str, ...]] = {}
    for row in layers():
        for need in row["besoins"]:
            name, _, parameter = need.partition(":")
            if name == algorithm:
                found[parameter] = (*found.get(parameter, ()), row["id"])
    return found


def read(source: CatalogueSource) -> Reading:
    """All national records, read as any catalogue is."""
    return read_document({"type": "FeatureCollection", "features": [_feature(row) for row in layers()]}, source, True)


def _feature(row: Mapping[str, object]) -> dict[str, Any]:
    data = {"href": row["adresse"], "rel": "item", "protocol": row["protocole"], "name": row["couche"]}
    links = [data, {"href": row["page"], "rel": "self"}]
    if row["style"]:
        links.append({"href": f"{row['style']}.qml", "rel": "describedby"})
    return {
        "type": "Feature",
        "id": row["id"],
        "bbox": row["emprise"],
        "properties": {
            "type": "dataset",
            "title": row["titre"],
            "description": row["resume"],
            "language": {"code": "fr"},
            "keywords": row["mots_cles"],
            "updated": row["edition"],
            "license": row["licence"],
            "contacts": [{"organization": row["editeur"], "roles": ["publisher"]}],
            "aula:observatories": row["observatoires"],
            "aula:status": row["statut_source"],
        },
        "links": links,
    }
