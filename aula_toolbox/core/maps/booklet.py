"""A booklet as its file says it: title, chapters with their texts, maps as saved requests, glossary.

Everything that is wrong is told at once. Method: docs/design/maps.md#booklets
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .. import jsontext
from ..errors import AulaError
from ..messages import Message, listing, message

ALGORITHMS = ("exportmap", "thematicmap", "exportatlas")
"""What may make a map of a booklet."""
MOST_CHAPTERS, MOST_MAPS, MOST_TEXT = 60, 300, 400_000
_BOOK = ("titre", "sous_titre", "statut", "auteur", "couverture", "chapitres", "glossaire")
_CHAPTER, _MAP = ("titre", "texte", "cartes"), ("titre", "algorithme", "parametres", "texte")


@dataclass(frozen=True)
class BookMap:
    """A map: its title in the contents, its algorithm and parameters, a sentence for those who do not see it."""

    title: str
    algorithm: str
    parameters: Mapping[str, object]
    words: str = ""


@dataclass(frozen=True)
class Chapter:
    """A chapter: its title, its text (Markdown), its maps in order."""

    title: str
    text: str
    maps: tuple[BookMap, ...]


@dataclass(frozen=True)
class BookPlan:
    """A booklet: what stands on its cover, its chapters, the words that it explains. cover: a picture, or None."""

    title: str
    subtitle: str
    status: str
    author: str
    cover: Path | None
    chapters: tuple[Chapter, ...]
    glossary: Mapping[str, str]

    @property
    def maps(self) -> list[BookMap]:
        """All maps in their order."""
        return [one for chapter in self.chapters for one in chapter.maps]


def read_booklet(path: Path) -> BookPlan:
    """A booklet from its file. Raises AulaError E_BOOKLET with every fault of it."""
    try:
        given = jsontext.loads(path.read_bytes().decode("utf-8-sig"))
    except (ValueError, OSError) as fault:
        raise AulaError("{file} cannot be read: {reason}.", "E_BOOKLET", file=path.name, reason=fault) from fault
    reader = _Reader(path.parent)
    if not isinstance(given, dict):
        raise AulaError(
            "{file} is not a booklet: an object with “titre” and “chapitres” is expected.", "E_BOOKLET", file=path.name
        )
    made = reader.booklet(given)
    if reader.faults:
        raise AulaError.of(reader.faults)
    return made


class _Reader:
    """Reads the file and keeps what is wrong with it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.faults: list[Message] = []

    def fault(self, where: str, told: Message) -> None:
        """Keep a fault with its place."""
        self.faults.append(message("{where}: {fault}", "E_BOOKLET", where=where, fault=told))

    def booklet(self, given: Mapping[str, object]) -> BookPlan:
        """The whole file."""
        self._unknown("livret", given, _BOOK)
        chapters = self._rows("chapitres", given.get("chapitres"), MOST_CHAPTERS)
        if not chapters:
            self.fault("chapitres", message("a booklet has one chapter at least."))
        glossary = given.get("glossaire") or {}
        if not isinstance(glossary, dict):
            self.fault("glossaire", message("words and their meanings are expected."))
            glossary = {}
        cover = self._text("couverture", given.get("couverture"))
        made = BookPlan(
            self._text("titre", given.get("titre"), is_needed=True),
            self._text("sous_titre", given.get("sous_titre")),
            self._text("statut", given.get("statut")),
            self._text("auteur", given.get("auteur")),
            self._inside("couverture", cover) if cover else None,
            tuple(self._chapter(f"chapitres[{rank}]", one) for rank, one in enumerate(chapters, 1)),
            {str(word): str(meaning) for word, meaning in glossary.items()},
        )
        if len(made.maps) > MOST_MAPS:
            self.fault("cartes", message("{count} maps; {most} at most.", count=len(made.maps), most=MOST_MAPS))
        return made

    def _chapter(self, where: str, given: object) -> Chapter:
        if not isinstance(given, dict):
            self.fault(where, message("an object with “titre”, “texte” and “cartes” is expected."))
            return Chapter("", "", ())
        self._unknown(where, given, _CHAPTER)
        maps = self._rows(f"{where}.cartes", given.get("cartes") or [], MOST_MAPS)
        return Chapter(
            self._text(f"{where}.titre", given.get("titre"), is_needed=True),
            self._prose(f"{where}.texte", given.get("texte")),
            tuple(self._map(f"{where}.cartes[{rank}]", one) for rank, one in enumerate(maps, 1)),
        )

    def _map(self, where: str, given: object) -> BookMap:
        if not isinstance(given, dict):
            self.fault(where, message("an object with “algorithme” and “parametres” is expected."))
            return BookMap("", "", {})
        self._unknown(where, given, _MAP)
        algorithm = self._text(f"{where}.algorithme", given.get("algorithme"), is_needed=True).removeprefix("aula:")
        if algorithm and algorithm not in ALGORITHMS:
            self.fault(
                where,
                message(
                    "{algorithm} makes no map of a booklet; these do: {known}.",
                    algorithm=algorithm,
                    known=listing(ALGORITHMS),
                ),
            )
        parameters = given.get("parametres")
        if not isinstance(parameters, dict):
            self.fault(f"{where}.parametres", message("the parameters of the algorithm are expected."))
            parameters = {}
        written = [name for name in parameters if name.startswith("OUTPUT")]
        if written:
            self.fault(
                f"{where}.parametres",
                message("{names}: the booklet decides where its pages go.", names=listing(written)),
            )
        return BookMap(
            self._text(f"{where}.titre", given.get("titre")) or str(parameters.get("TITLE") or ""),
            algorithm,
            {name: self._placed(value) for name, value in parameters.items()},
            self._text(f"{where}.texte", given.get("texte")),
        )

    def _placed(self, value: object) -> object:
        """A parameter; what names a file beside the booklet becomes its whole path."""
        if isinstance(value, list):
            return [self._placed(one) for one in value]
        if not isinstance(value, str) or not value.strip():
            return value
        name, bar, rest = value.partition("|")
        place = self.folder / name
        return f"{place}{bar}{rest}" if len(name) < 500 and place.is_file() else value

    def _prose(self, where: str, given: object) -> str:
        """A text, or that of a Markdown file beside the booklet."""
        text = self._text(where, given)
        if text.casefold().endswith(".md") and "\n" not in text:
            place = self._inside(where, text)
            text = place.read_text(encoding="utf-8-sig") if place is not None else ""
        if len(text) > MOST_TEXT:
            self.fault(where, message("the text is too long."))
        return text[:MOST_TEXT]

    def _inside(self, where: str, name: str) -> Path | None:
        """A file beside the booklet or below it; told when it is not there, or elsewhere."""
        place = (self.folder / name).resolve()
        if not place.is_relative_to(self.folder) or not place.is_file():
            self.fault(where, message("{name} is not a file beside the booklet.", name=name))
            return None
        return place

    def _text(self, where: str, given: object, is_needed: bool = False) -> str:
        if given is not None and not isinstance(given, str):
            self.fault(where, message("a text is expected."))
            return ""
        text = (given or "").strip()
        if is_needed and not text:
            self.fault(where, message("a text is expected."))
        return text

    def _rows(self, where: str, given: object, most: int) -> list[object]:
        if not isinstance(given, list):
            self.fault(where, message("a list is expected."))
            return []
        if len(given) > most:
            self.fault(where, message("{count} of them; {most} at most.", count=len(given), most=most))
        return given[:most]

    def _unknown(self, where: str, given: Mapping[str, object], known: tuple[str, ...]) -> None:
        strange = [name for name in given if name not in known]
        if strange:
            self.fault(
                where, message("unknown: {names}; known: {known}.", names=listing(strange), known=listing(known))
            )


@dataclass(frozen=True)
class Entry:
    """A line of the contents: words, page counted from 1, depth."""

    words: str
    page: int
    depth: int = 0


def right_hand(page: int) -> int:
    """The next page on the right: a chapter begins there.

    >>> right_hand(4), right_hand(5)
    (5, 5)
    """
    return page + (page + 1) % 2


def entries_of(
    chapters: Iterable[tuple[str, int, Sequence[tuple[str, int]]]], annexes: Iterable[tuple[str, int]]
) -> list[Entry]:
    """The contents: chapters with their maps, then the annexes.

    >>> [(one.words, one.page, one.depth) for one in entries_of([("Sols", 5, [("Carte", 6)])], [("Sources", 9)])]
    [('Sols', 5, 0), ('Carte', 6, 1), ('Sources', 9, 0)]
    """
    found: list[Entry] = []
    for title, page, maps in chapters:
        found.append(Entry(title, page))
        found += [Entry(words, place, 1) for words, place in maps]
    return [*found, *(Entry(words, place) for words, place in annexes)]
