"""The identity of the agency on a page: colours, palettes, fonts, logos and wording, in one replaceable file.

The shipped file is `resources/layouts/jetons.json`. An agency's own file may hold only what differs;
what it does not say is taken from the shipped one. Everything wrong in it is told at once.

Method: docs/design/maps.md#tokens
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from .. import jsontext
from ..errors import AulaError
from ..messages import Message, mark, message
from .choices import FOLDER, facts
from .colours import is_colour
from .thresholds import thresholds

SHIPPED = FOLDER / "jetons.json"
PICTURES = (".svg", ".png", ".jpg", ".jpeg")


@dataclass(frozen=True)
class Tokens:
    """What the pages of one agency have in common.

    values: token name (`couleur.nuit`, `palette.categories`, `police.familles`...) to its value.
    logos: token name of the logo to its file, nothing for an empty name (`{epci}` in it stands for the page's EPCI);
    unknown: names of the file that mean nothing to the toolbox.
    """

    path: Path
    values: Mapping[str, Any]
    logos: Mapping[str, Path]
    unknown: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What the file calls itself."""
        return str(self.values["nom"])

    @property
    def is_provisional(self) -> bool:
        """True until the agency has given its own charter."""
        return bool(self.values["provisoire"])

    def colour(self, name: str) -> str:
        """`#RRGGBB` of a colour token."""
        return str(self.values[f"couleur.{name}"])

    def palette(self, name: str) -> tuple[str, ...]:
        """Colours of a palette, in order."""
        return tuple(self.values[f"palette.{name}"])

    def size(self, name: str) -> float:
        """Font size of a role, in points."""
        return float(self.values[f"police.tailles.{name}"])

    @property
    def families(self) -> tuple[str, ...]:
        """Font families, the first one present on the system is used."""
        return tuple(self.values["police.familles"])

    def text(self, name: str) -> str:
        """A wording of the agency."""
        return str(self.values[f"texte.{name}"])

    @property
    def statuses(self) -> tuple[str, ...]:
        """Statuses proposed for a page."""
        return tuple(self.values["texte.statut"])

    def replaced_colours(self, shipped: Tokens) -> dict[str, str]:
        """Colours of the shipped charter that this one draws otherwise, upper case: what to repaint in our styles."""
        changed = {}
        for name, old in shipped.values.items():
            pairs: Iterable[tuple[Any, Any]] = (
                zip(old, self.values[name])
                if name.startswith("palette.")
                else [(old, self.values[name])]
                if name.startswith("couleur.")
                else ()
            )
            changed.update(
                {before.upper(): after.upper() for before, after in pairs if before.upper() != after.upper()}
            )
        return changed


@lru_cache(maxsize=1)
def shipped_tokens() -> Tokens:
    """The charter that comes with the toolbox."""
    values = dict(_flat(facts("jetons")))
    return Tokens(SHIPPED, values, _logos(values, SHIPPED.parent))


def load_tokens(path: Path | str | None) -> Tokens:
    """The agency's token file over the shipped one; raises AulaError E_TOKENS listing all its faults."""
    shipped = shipped_tokens()
    if not path:
        return shipped
    own_path = Path(path)
    own = dict(_flat(_read(own_path)))
    faults = [fault for name, value in own.items() if name in shipped.values for fault in _faults(name, value)]
    faults += list(_short_palettes(own, shipped))
    if faults:
        raise AulaError.of(faults)
    known = {name: value for name, value in own.items() if name in shipped.values}
    logos = {**shipped.logos, **_logos(known, own_path.parent)}
    values = {**shipped.values, "provisoire": False, "nom": own_path.stem, **known}
    return Tokens(own_path, values, logos, tuple(name for name in own if name not in shipped.values))


def _read(path: Path) -> Mapping[str, Any]:
    try:
        content = jsontext.loads(path.read_text(encoding="utf-8-sig"))
    except json.JSONDecodeError as fault:
        raise AulaError(
            "{file}, line {line}, column {column}: {fault}",
            "E_TOKENS",
            file=path.name,
            line=fault.lineno,
            column=fault.colno,
            fault=fault.msg,
        ) from fault
    except (OSError, UnicodeDecodeError) as fault:
        raise AulaError("{file} cannot be read: {fault}", "E_TOKENS", file=path.name, fault=fault) from fault
    if not isinstance(content, dict):
        raise AulaError("{file} must hold one JSON object.", "E_TOKENS", file=path.name)
    return content


def _flat(content: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in content.items():
        name = f"{prefix}{key}"
        if isinstance(value, dict):
            yield from _flat(value, f"{name}.")
        else:
            yield name, value


def _logos(values: Mapping[str, Any], folder: Path) -> dict[str, Path]:
    return {name: folder / value for name, value in values.items() if name.startswith("logo.") and value}


def _is_words(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(word, str) for word in value)


def _is_size(value: Any) -> bool:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_number and value >= thresholds()["police_minimale"]


def _is_picture(value: object) -> bool:
    return value == "" or (isinstance(value, str) and value.lower().endswith(PICTURES) and "://" not in value)


# what a token must be, by the beginning of its name (first match), and what is said when it is not
_KINDS: tuple[tuple[str, Callable[[Any], bool], str], ...] = (
    ("couleur.", is_colour, mark("{token}: “{value}” is not a colour (#RRGGBB).")),
    ("palette.", lambda value: isinstance(value, list), mark("{token}: a list of colours is expected, not “{value}”.")),
    ("police.familles", _is_words, mark("{token}: a list of names is expected, not “{value}”.")),
    ("texte.statut", _is_words, mark("{token}: a list of names is expected, not “{value}”.")),
    ("police.tailles.", _is_size, mark("{token}: “{value}” is not a font size of {least} pt or more.")),
    ("logo.", _is_picture, mark("{token}: “{value}” is not the path of a picture (svg, png, jpg).")),
    ("provisoire", lambda value: isinstance(value, bool), mark("{token}: true or false is expected, not “{value}”.")),
    ("", lambda value: isinstance(value, str), mark("{token}: a text is expected, not “{value}”.")),
)


def _faults(name: str, value: Any) -> Iterator[Message]:
    accepts, text = next((accepts, text) for start, accepts, text in _KINDS if name.startswith(start))
    least = f"{thresholds()['police_minimale']:g}"
    if not accepts(value):
        yield Message(text, {"token": name, "value": value, "least": least}, "E_TOKENS")
    elif name.startswith("palette."):
        for colour in value:
            if not is_colour(colour):
                yield Message(_KINDS[0][2], {"token": name, "value": colour}, "E_TOKENS")


def _short_palettes(own: Mapping[str, object], shipped: Tokens) -> Iterator[Message]:
    for name, value in own.items():
        expected = shipped.values.get(name)
        if name.startswith("palette.") and expected and isinstance(value, list) and len(value) < len(expected):
            yield message(
                "{token}: {count} colours, {expected} are needed.",
                "E_TOKENS",
                token=name,
                count=len(value),
                expected=len(expected),
            )
