"""The file of an observatory (`observatoire/1`): its files, its basket, its steps, its checks, its outputs.

See docs/design/obs.md#versions. Every fault of the file is told at once, each with its place (`$.indicateurs[2]`).
"""

from __future__ import annotations

import difflib
import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from .. import jsontext
from ..classes import QUARTILES
from ..errors import AulaError, raise_all
from ..messages import Message, listing, message
from . import outputs
from .files import StatFile
from .indicators import BASKET, ObsIndicator
from .objects import Cell, JsonFacts, JsonObject
from .words import LEVELS, PERIMETERS, REFERENCES, TYPOLOGIES, WHOLE_TERRITORY, YEARS

FORMAT = "observatoire/1"
_ID = re.compile(r"[a-z][a-z0-9-]{0,40}")
_KEYS = frozenset(
    (
        "format",
        "id",
        "titre",
        "perimetre",
        "cog",
        "mailles",
        "fichiers",
        "etapes",
        "indicateurs",
        "comparer",
        "typologie",
        "controles",
        "sorties",
        "calendrier",
        "contact",
        "licence",
        "perimetres",
        "estimer",
    )
)
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_KNOWN_PLACE = re.compile(r"version|entree:[a-z_]+|fiche:[^{}]+|etape:[a-z0-9_]+\.[A-Z_]+")
_ALLOWED = re.compile(r"(aula|native|gdal):[a-z0-9_]+")
# what asks a server, runs a command or writes a database has no place in a run that nobody watches
_FORBIDDEN = frozenset(
    ("native:postgisexecutesql", "native:spatialiteexecutesql", "native:filedownloader", "native:httprequest")
)


@dataclass(frozen=True)
class ObservatoryStep:
    """A step before the indicators: an algorithm, its parameters, and the data it gives (`algorithme:<id>`)."""

    name: str
    algorithm: str
    parameters: JsonFacts


@dataclass(frozen=True)
class ObservatoryFile:
    """An observatory as its file describes it. folders: where the producers' files are, from the file itself.

    records: of the Catalogue, for the steps: id -> kind of resource, or `auto`. zones: layer of perimeters of one's own
    and the field of their codes. is_shared: whether figures of IRIS are shared out by population.
    """

    id: str
    title: str
    path: Path
    year: int
    levels: tuple[str, ...]
    folders: tuple[str, ...]
    steps: tuple[ObservatoryStep, ...]
    indicators: tuple[str, ...]
    references: tuple[str, ...]
    typology: str
    checks: Mapping[str, JsonFacts]
    outputs: tuple[JsonFacts, ...]
    contact: str = ""
    licence: str = ""
    perimeter: str = "AULA"
    digest: str = ""
    calendar: Mapping[str, str] = field(default_factory=dict)
    records: Mapping[str, str] = field(default_factory=dict)
    zones: tuple[str, str] | None = None
    is_shared: bool = False

    @property
    def zones_source(self) -> str:
        """The layer of perimeters as QGIS opens it (`…/zones.gpkg|layername=ort`); empty without any."""
        return str(self.path.parent / self.zones[0]) if self.zones else ""


def read_observatory(path: Path, known: Mapping[str, ObsIndicator]) -> ObservatoryFile:
    """Read the file of an observatory. Raises AulaError with every fault and its place in the file."""
    try:
        text = path.read_bytes()
        raw = jsontext.loads(text.decode("utf-8-sig"))
    except OSError:
        raise AulaError("File {file} does not exist. Choose it again.", "E_FILE", file=str(path)) from None
    except ValueError as error:
        raise AulaError("File {file}: not JSON ({reason}).", "E_JSON", file=path.name, reason=str(error)[:80]) from None
    raise_all(faults(raw, known))
    folders = [str(one["dossier"]) for one in raw["fichiers"] if "dossier" in one]
    records = {str(one["fiche"]): str(one.get("ressource", "auto")) for one in raw["fichiers"] if "fiche" in one}
    return ObservatoryFile(
        raw["id"],
        raw["titre"],
        path,
        int(raw.get("cog", YEARS[1])),
        tuple(raw.get("mailles", ("COM", "EPCI"))),
        tuple(dict.fromkeys(folders)),
        tuple(ObservatoryStep(one["nom"], one["algorithme"], one["parametres"]) for one in raw.get("etapes", [])),
        tuple(raw["indicateurs"]),
        tuple(raw.get("comparer", ("EPCI", "AULA"))),
        raw.get("typologie", QUARTILES),
        raw.get("controles", {}),
        tuple(raw.get("sorties", [])),
        raw.get("contact", ""),
        raw.get("licence", ""),
        raw.get("perimetre", WHOLE_TERRITORY),
        hashlib.sha256(text).hexdigest(),
        raw.get("calendrier", {}),
        records,
        (raw["perimetres"]["couche"], raw["perimetres"]["champ"]) if "perimetres" in raw else None,
        raw.get("estimer", False),
    )


def faults(raw: Cell, known: Mapping[str, ObsIndicator]) -> list[Message]:
    """Every fault of the content of a file."""
    if not isinstance(raw, dict):
        return [message("{place}: an object is expected", "E_OBSERVATORY", place="$")]
    return [message("{place}: {fault}", "E_OBSERVATORY", place=place, fault=what) for place, what in _all(raw, known)]


_Faults = Iterator[tuple[str, Message]]


def _all(raw: JsonFacts, known: Mapping[str, ObsIndicator]) -> _Faults:
    for key in sorted(set(raw) - _KEYS):
        near = difflib.get_close_matches(key, sorted(_KEYS), 1, 0.0)
        yield f"$.{key}", message("unknown key; the nearest one: {near}", near=listing(near))
    if raw.get("format") != FORMAT:
        yield "$.format", message("{word} is expected", word=FORMAT)
    if not isinstance(raw.get("id"), str) or not _ID.fullmatch(raw["id"]):
        yield "$.id", message("small letters, digits and - are expected")
    if not isinstance(raw.get("titre"), str) or not raw["titre"].strip():
        yield "$.titre", message("a text is expected")
    if str(raw.get("cog", YEARS[1])) not in YEARS:
        yield "$.cog", message("{word} is expected", word=listing(YEARS))
    if raw.get("typologie", QUARTILES) not in TYPOLOGIES:
        yield "$.typologie", message("{word} is expected", word=listing(TYPOLOGIES))
    if raw.get("perimetre", WHOLE_TERRITORY) not in PERIMETERS:
        yield "$.perimetre", message("{word} is expected", word=listing(PERIMETERS))
    yield from _words(raw, "mailles", LEVELS)
    yield from _words(raw, "comparer", REFERENCES)
    yield from _of_indicators(raw, known)
    yield from _of_files(raw)
    yield from _of_steps(raw)
    yield from _of_outputs(raw)
    yield from _of_calendar(raw, known)
    yield from _of_zones(raw)


def _words(raw: JsonFacts, key: str, allowed: Sequence[str]) -> _Faults:
    for rank, word in enumerate(_list(raw, key)):
        if word not in allowed:
            yield f"$.{key}[{rank}]", message("{word} is expected", word=listing(allowed))


def _list(raw: JsonFacts, key: str) -> list[Cell]:
    found = raw.get(key, [])
    return found if isinstance(found, list) else [found]


def _of_indicators(raw: JsonFacts, known: Mapping[str, ObsIndicator]) -> _Faults:
    asked = _list(raw, "indicateurs")
    if not asked:
        yield "$.indicateurs", message("at least one indicator or basket is expected")
    baskets = {f"{BASKET}{basket}" for one in known.values() for basket in one.observatories}
    for rank, word in enumerate(asked):
        if not isinstance(word, str) or (word not in known and word not in baskets):
            near = difflib.get_close_matches(str(word), [*known, *sorted(baskets)], 3, 0.0)
            yield f"$.indicateurs[{rank}]", message("unknown indicator; the nearest ones: {near}", near=listing(near))


def _of_files(raw: JsonFacts) -> _Faults:
    given = _list(raw, "fichiers")
    if not given:
        yield "$.fichiers", message("at least one folder is expected")
    for rank, one in enumerate(given):
        if isinstance(one, dict) and "fiche" in one:
            if not isinstance(one["fiche"], str) or not one["fiche"].strip():
                yield f"$.fichiers[{rank}].fiche", message("the id of a record of the Catalogue is expected")
            continue
        folder = one.get("dossier") if isinstance(one, dict) else None
        if not isinstance(folder, str) or not folder:
            yield f"$.fichiers[{rank}].dossier", message("a folder is expected")
        elif ".." in Path(folder).parts:
            yield f"$.fichiers[{rank}].dossier", message("a folder inside the observatory's is expected, without ..")


def _of_steps(raw: JsonFacts) -> _Faults:
    records = {one.get("fiche") for one in _list(raw, "fichiers") if isinstance(one, dict)}
    for rank, one in enumerate(_list(raw, "etapes")):
        place = f"$.etapes[{rank}]"
        if not isinstance(one, dict) or not isinstance(one.get("parametres"), dict) or "nom" not in one:
            yield place, message("nom, algorithme and parametres are expected")
            continue
        algorithm = str(one.get("algorithme"))
        if not _ALLOWED.fullmatch(algorithm) or algorithm in _FORBIDDEN:
            yield f"{place}.algorithme", message("{algorithm} is not allowed in an observatory", algorithm=algorithm)
        for key, value in one["parametres"].items():
            for name in _PLACEHOLDER.findall(str(value)):
                head, _, record = name.partition(":")
                if not _KNOWN_PLACE.fullmatch(name) or (head == "fiche" and record not in records):
                    yield f"{place}.parametres.{key}", message("unknown place {name}", name=f"{{{name}}}")


def _of_outputs(raw: JsonFacts) -> _Faults:
    for rank, one in enumerate(_list(raw, "sorties")):
        yield from outputs.faults(rank, one)


def _of_calendar(raw: JsonFacts, known: Mapping[str, ObsIndicator]) -> _Faults:
    files = {name for one in known.values() for name in one.files}
    calendar = raw.get("calendrier", {})
    for name, month in calendar.items() if isinstance(calendar, dict) else [("", "")]:
        if name not in files:
            near = difflib.get_close_matches(name, sorted(files), 3, 0.0)
            yield f"$.calendrier.{name}", message("unknown file; the nearest ones: {near}", near=listing(near))
        elif not str(month).isdigit() or not 1 <= int(month) <= 12:
            yield f"$.calendrier.{name}", message("a month, from 01 to 12, is expected")


def _of_zones(raw: JsonFacts) -> _Faults:
    """Perimeters of one's own: a layer beside the file, and the field of their codes, which stay from run to run."""
    if not isinstance(raw.get("estimer", False), bool):
        yield "$.estimer", message("true or false is expected")
    zones = raw.get("perimetres", {"couche": "x", "champ": "x"})
    if not isinstance(zones, dict) or set(zones) != {"couche", "champ"}:
        yield "$.perimetres", message("couche and champ are expected")
        return
    for key in ("couche", "champ"):
        if not isinstance(zones[key], str) or not zones[key].strip():
            yield f"$.perimetres.{key}", message("a text is expected")
    if isinstance(zones["couche"], str) and ".." in zones["couche"].replace("\\", "/").split("/"):
        yield "$.perimetres.couche", message("a folder inside the observatory's is expected, without ..")


def with_calendar(files: Mapping[str, StatFile], calendar: Mapping[str, str]) -> dict[str, StatFile]:
    """The files, those of the calendar of an observatory expected in the month that it says.

    >>> with_calendar({}, {"lovac": "07"})
    {}
    """
    return {
        name: replace(one, months=(int(calendar[name]),)) if name in calendar else one for name, one in files.items()
    }


def filled_parameters(
    parameters: JsonFacts,
    version: str,
    entries: Mapping[str, str],
    steps: Mapping[str, str],
    records: Mapping[str, str] | None = None,
) -> JsonObject:
    """The parameters of a step with their places filled. Raises AulaError E_OBSERVATORY for what is not there yet."""
    known = {"version": version, **{f"entree:{name}": path for name, path in entries.items()}}
    known.update({f"fiche:{name}": path for name, path in (records or {}).items()})
    known.update({f"etape:{name}": path for name, path in steps.items()})

    def fill(found: re.Match[str]) -> str:
        if found[1] not in known:
            raise AulaError("{name} is not there.", "E_OBSERVATORY", name=found[0])
        return known[found[1]]

    return {
        key: _PLACEHOLDER.sub(fill, value) if isinstance(value, str) else value for key, value in parameters.items()
    }


def template(
    observatory: str,
    title: str,
    levels: Sequence[str] = ("COM", "EPCI"),
    folder: str = "entrees",
    perimeter: str = "AULA",
    targets: Sequence[str] = ("geopackage", "projet"),
) -> str:
    """The file of an observatory with the basket of the agency's programme, ready to be changed by a person."""
    content = {
        "format": FORMAT,
        "id": observatory,
        "titre": title,
        "perimetre": perimeter,
        "cog": int(YEARS[1]),
        "mailles": list(levels),
        "fichiers": [{"dossier": folder}],
        "indicateurs": [f"{BASKET}{observatory}"],
        "comparer": ["EPCI", "AULA"],
        "typologie": QUARTILES,
        "controles": {},
        "sorties": [{"cible": one} for one in targets],
        "contact": "",
        "licence": "LO 2.0",
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"
