"""The outputs of an observatory: what is published after each new version, one by one, and which are to be done again.

See docs/design/obs.md#outputs. An output that fails leaves the version in force as it is and stays to be done.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..messages import Message, listing, message
from .objects import Cell, JsonFacts, JsonObject
from .words import DATA_PATHS, LIZMAP, PUBLISHED_AS, RECORDS, RELATIVE

PROJECT, POSTGIS = "projet", "postgis"
TARGETS = (*PUBLISHED_AS, PROJECT)
DONE, FAILED = "fait", "echec"
_KEYS = {
    "cible": "TARGET",
    "lizmap": "LIZMAP",
    "connexion": "CONNECTION",
    "schema": "SCHEMA",
    "roles": "ROLES",
    "dossier": "FOLDER",
    "adresse": "SERVER_URL",
    "metadonnees": "METADATA",
    "sources": "DATA_PATH",
}


@dataclass(frozen=True)
class OutputState:
    """What became of an output: of which version, `fait` or `echec`, and why it failed."""

    name: str
    version: str
    state: str
    why: str = ""

    def to_json(self) -> JsonObject:
        """As `etat.json` holds it."""
        return {"sortie": self.name, "version": self.version, "etat": self.state, "motif": self.why}

    @classmethod
    def from_json(cls, row: JsonFacts) -> OutputState:
        """One of `etat.json`."""
        return cls(*(str(row.get(key, "")) for key in ("sortie", "version", "etat", "motif")))


def states(told: JsonFacts) -> list[OutputState]:
    """The outputs of a state.

    >>> states({"sorties": [{"sortie": "1 geopackage", "version": "v1", "etat": "fait"}]})[0].state
    'fait'
    """
    rows = told.get("sorties", [])
    return [OutputState.from_json(row) for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def named(outputs: Sequence[JsonFacts]) -> dict[str, JsonFacts]:
    """The outputs by a name that tells them apart: their place and their target.

    >>> list(named([{"cible": "geopackage"}, {"cible": "projet"}]))
    ['1 geopackage', '2 projet']
    """
    return {f"{rank} {one['cible']}": one for rank, one in enumerate(outputs, 1)}


def pending(outputs: Sequence[JsonFacts], told: JsonFacts, version: str) -> dict[str, JsonFacts]:
    """The outputs that do not show the version in force: new, failed, or of another version.

    >>> list(pending([{"cible": "csv"}], {"sorties": [{"sortie": "1 csv", "version": "v1", "etat": "fait"}]}, "v2"))
    ['1 csv']
    """
    done = {one.name for one in states(told) if one.state == DONE and one.version == version}
    return {name: one for name, one in named(outputs).items() if name not in done}


def parameters(output: JsonFacts) -> dict[str, Cell]:
    """What `aula:obspublish` is asked for an output: tables alone, or the project with its tables."""
    target = str(output["cible"])
    given: dict[str, Cell] = {_KEYS[key]: value for key, value in output.items() if key in _KEYS}
    given["TARGET"] = ["geopackage"] if target == PROJECT else [target]
    if given.get("DATA_PATH", RELATIVE) != RELATIVE:
        # a project whose sources are tables of the database: both are published together
        given["TARGET"] = ["geopackage", POSTGIS]
    given["PROJECT"] = target == PROJECT
    given["LIZMAP"] = output.get("lizmap", "non") if target == PROJECT else "non"
    given["DRY_RUN"] = False
    return given


def faults(rank: int, one: Cell) -> Iterator[tuple[str, Message]]:
    """What is wrong with an output of the file of an observatory, with its place."""
    place = f"$.sorties[{rank}]"
    if not isinstance(one, dict) or one.get("cible") not in TARGETS:
        yield f"{place}.cible", message("{word} is expected", word=listing(TARGETS))
        return
    for key in sorted(set(one) - set(_KEYS)):
        yield f"{place}.{key}", message("unknown key; the keys are: {known}", known=listing(_KEYS))
    if one["cible"] == POSTGIS and not one.get("connexion"):
        yield f"{place}.connexion", message("the name of a connection of QGIS is expected")
    if "lizmap" in one and one["lizmap"] not in LIZMAP:
        yield f"{place}.lizmap", message("{word} is expected", word=listing(LIZMAP))
    if "sources" in one and one["sources"] not in DATA_PATHS:
        yield f"{place}.sources", message("{word} is expected", word=listing(DATA_PATHS))
    records = one.get("metadonnees", [])
    for number, word in enumerate(records if isinstance(records, list) else [records]):
        if word not in RECORDS:
            yield f"{place}.metadonnees[{number}]", message("{word} is expected", word=listing(RECORDS))
    if ".." in str(one.get("dossier", "")).replace("\\", "/").split("/"):
        yield f"{place}.dossier", message("a folder inside the observatory's is expected, without ..")


def merged(before: JsonFacts, found: Mapping[str, OutputState]) -> list[JsonObject]:
    """The states of the outputs after some were done, to be kept in `etat.json`."""
    kept = {one.name: one for one in states(before)}
    return [one.to_json() for one in {**kept, **found}.values()]
