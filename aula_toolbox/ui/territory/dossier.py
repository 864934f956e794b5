"""What the last look into the folder said, as the panel shows it; written by `aula:dossier`."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

from ...core.territory import journal, words
from ...gis.results.places import soon

FOLDER = "aula_dossiers"
JSON, REPORT = "panneau.json", "panneau.html"


@dataclass(frozen=True)
class PanelInput:
    """An input of a headline: its state, what happens without it, the record that has it, the layers that fill it."""

    parameter: str
    title: str
    state: str
    is_required: bool
    without: str
    record: str
    record_title: str
    layers: tuple[str, ...]
    second: tuple[str, ...]
    takes_several: bool

    @property
    def is_usable(self) -> bool:
        """Whether a run can be done with it."""
        return self.state in words.USABLE


@dataclass(frozen=True)
class PanelSubject:
    """A subject of the diagnosis with its light and its inputs."""

    name: str
    title: str
    algorithm: str
    light: str
    inputs: tuple[PanelInput, ...]

    @property
    def is_ready(self) -> bool:
        """Whether its headline can run."""
        return self.light != words.RED

    @property
    def lacking(self) -> list[PanelInput]:
        """What it lacks, what it needs first."""
        return sorted((one for one in self.inputs if not one.is_usable), key=lambda one: not one.is_required)


@dataclass
class PanelDossier:
    """A folder as it was last looked at. places: title and address of the layers of communes that it holds."""

    folder: str = ""
    when: datetime | None = None
    subjects: list[PanelSubject] = field(default_factory=list)
    places: list[tuple[str, str]] = field(default_factory=list)
    recognised: int = 0
    shut: int = 0
    unknown: int = 0


def files() -> tuple[Path, Path]:
    """Where `aula:dossier` writes for the panel: its JSON and its report, in the profile of the user."""
    folder = Path(QgsApplication.qgisSettingsDirPath()) / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    return folder / JSON, folder / REPORT


def read(path: Path) -> PanelDossier:
    """What a look wrote; an empty dossier when it cannot be read."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        counts = told["fichiers"]
        return PanelDossier(
            told["dossier"],
            datetime.fromtimestamp(path.stat().st_mtime),
            [_subject(told, name, one) for name, one in told["titres"].items()],
            _places(told["territoires"]),
            counts["reconnus"],
            counts["fermes"],
            counts["inconnus"],
        )
    except (OSError, ValueError, KeyError, TypeError):
        return PanelDossier()


def _places(layers: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Title and address of the layers of communes; those of one product are told apart by their folders."""
    titles = [one["titre"] for one in layers]
    found = []
    for one in layers:
        folder = one["fichier"].rpartition("/")[0].rpartition("/")[2]
        is_doubled = titles.count(one["titre"]) > 1 and folder
        found.append((f"{one['titre']} ({folder})" if is_doubled else one["titre"], _address(one)))
    return found


def _subject(told: dict[str, Any], name: str, title: dict[str, str]) -> PanelSubject:
    algorithm = title["traitement"]
    inputs = tuple(_input(key, one) for key, one in told["entrees"].get(algorithm, {}).items())
    return PanelSubject(name, title["titre"], algorithm, told["sujets"][name], inputs)


def _input(parameter: str, one: dict[str, Any]) -> PanelInput:
    layers, second = (tuple(_address(layer) for layer in one[key]) for key in ("couches", "couches_2"))
    told = (one["nom"], one["etat"], bool(one["obligatoire"]), one["sans_elle"], one["fiche"], one["fiche_titre"])
    return PanelInput(parameter, *told, layers, second, bool(one["plusieurs"]))


def _address(layer: dict[str, Any]) -> str:
    """A layer as QGIS opens it."""
    if layer["est_seule"] or not layer["couche"]:
        return str(layer["source"])
    return f"{layer['source']}|layername={layer['couche']}"


def prefilled(subject: PanelSubject, results: Path) -> dict[str, Any]:
    """The parameters of the dialog of a subject: those of its diagnosis when there is one, else what the folder holds.

    A single input that several departments fill gets the first of them: the diagnosis unites them, a dialog cannot.
    """
    done = soon(lambda: _done(subject, results), results, {})
    if done:
        return done
    found: dict[str, Any] = {}
    for one in subject.inputs:
        is_second = one.parameter.endswith("2") and one.second
        layers = one.second if is_second or (one.second and one.parameter != "INPUT") else one.layers
        if one.is_usable and layers:
            found[one.parameter] = list(layers) if one.takes_several else layers[0]
    return found


def _done(subject: PanelSubject, results: Path) -> dict[str, Any]:
    """The inputs with which the diagnosis ran: limited to the territory; outputs stay to be chosen."""
    try:
        given = journal.parameters((results / journal.FILE).read_text(encoding="utf-8")).get(subject.algorithm, {})
    except (OSError, ValueError):
        return {}
    own = results / subject.name
    written = {name for name, value in given.items() if isinstance(value, str) and Path(value).parent == own}
    kept = {name: value for name, value in given.items() if name not in written}
    files_given = [part for value in kept.values() for part in (value if isinstance(value, list) else [value])]
    there = all(Path(str(one).split("|")[0]).exists() for one in files_given if Path(str(one)).is_absolute())
    return kept if there else {}
