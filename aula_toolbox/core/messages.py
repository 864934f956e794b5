"""Sentences for people: an English source text with named values, translated only where it is shown."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar


def mark(text: str) -> str:
    """Mark an English literal for translation and return it unchanged; it is translated when shown."""
    return text


def _untranslated(text: str) -> str:
    return text


class _WithComma(float):
    """A number that is written with a decimal comma."""

    def __format__(self, form: str) -> str:
        return float.__format__(self, form).replace(".", ",")


class WrittenNumber:
    """A number in a sentence with the digits that it is told with; its decimal sign is that of the sentence."""

    __slots__ = ("form", "value")

    def __init__(self, value: float, form: str) -> None:
        self.value = float(value)
        self.form = form

    def __str__(self) -> str:
        return format(self.value, self.form)

    def __format__(self, form: str) -> str:
        return format(str(self), form)

    def said(self, has_comma: bool) -> str:
        """The number with a comma, or with a point."""
        return str(self).replace(".", ",") if has_comma else str(self)


def written(value: float, form: str) -> WrittenNumber:
    """A number for a message, with its format.

    >>> message("{share} % left", share=written(12.34, ".1f")).render()
    '12.3 % left'
    >>> message("{share} % left", share=written(12.34, ".1f")).render(lambda text: "il reste {share} %")
    'il reste 12,3 %'
    """
    return WrittenNumber(value, form)


#: between numbers of a sentence: a comma, or a semicolon where the comma is the decimal sign
BETWEEN = "\x1f"


class Spelled:
    """A part of a sentence that holds several numbers, each written with the decimal sign of the sentence."""

    __slots__ = ("parts",)

    def __init__(self, *parts: object) -> None:
        self.parts = parts

    def said(self, has_comma: bool) -> str:
        """The part in words; BETWEEN becomes what parts numbers in that language."""
        words = (part.said(has_comma) if isinstance(part, WrittenNumber) else str(part) for part in self.parts)
        return "".join(words).replace(BETWEEN, " ; " if has_comma else ", ")

    def __str__(self) -> str:
        return self.said(False)

    def __format__(self, form: str) -> str:
        return format(str(self), form)


def spelled(*parts: object) -> Spelled:
    """Words and numbers (`written`) of a part of a sentence, one after the other.

    >>> part = spelled("[", written(0.5, "g"), BETWEEN, written(2, "g"), "]")
    >>> message("in {part}", part=part).render(), message("in {part}", part=part).render(lambda text: "dans {part}")
    ('in [0.5, 2]', 'dans [0,5 ; 2]')
    """
    return Spelled(*parts)


class Message:
    """One sentence: `text` holds `{name}` places, `values` fills them, `code` is its stable name.

    A value may be a message itself: it is said in the same language.
    """

    # written out rather than a dataclass: this module is imported at every start of QGIS
    __slots__ = ("code", "text", "values")

    def __init__(self, text: str, values: dict[str, object] | None = None, code: str = "") -> None:
        self.text = text
        self.values = values or {}
        self.code = code

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Message) and str(self) == str(other)

    def __hash__(self) -> int:
        return hash(str(self))

    def __repr__(self) -> str:
        return f"Message({str(self)!r})"

    def render(self, translate: Callable[[str], str] = _untranslated) -> str:
        """The finished sentence, followed by its code between brackets when it has one."""
        text = translate(self.text)
        # French is the only other language: what is translated writes its decimals with a comma
        has_comma = text != self.text
        said = {name: self._said(value, translate, has_comma) for name, value in self.values.items()}
        sentence = _filled(text, said)
        return f"{sentence} [{self.code}]" if self.code else sentence

    @staticmethod
    def _said(value: object, translate: Callable[[str], str], has_comma: bool) -> object:
        """A value as its sentence holds it: an error of a library in one line, however many it came in."""
        if isinstance(value, Message):
            return value.render(translate)
        if isinstance(value, (WrittenNumber, Spelled)):
            return value.said(has_comma)
        if isinstance(value, BaseException):
            return " ".join(str(value).split())
        return _WithComma(value) if has_comma and isinstance(value, float) else value

    def __str__(self) -> str:
        return self.render()


class _Agreed(string.Formatter):
    """Fills places, those with two words by the number: `{count} site{count:|s} {count:is|are} left`."""

    def format_field(self, value: Any, form: str) -> Any:
        """The first word for less than two, the second for more."""
        if "|" not in form:
            return super().format_field(value, form)
        one, many = form.split("|", 1)
        return one if _is_one(value) else many


_TWO = 2


def _is_one(value: Any) -> bool:
    """Whether a number, or one that is already written, goes with the singular: in French that is less than two."""
    try:
        number = float(value)
    except (TypeError, ValueError):
        try:
            number = float(str(value).replace(",", "."))
        except ValueError:
            return False
    return abs(number) < _TWO


class Sentence(str):
    """A translated text, whose `format` knows the words that agree with a number.

    >>> Sentence("{count} site{count:|s}").format(count=1), Sentence("{count} site{count:|s}").format(count="1,5 km")
    ('1 site', '1,5 km sites')
    """

    __slots__ = ()

    def format(self, *places: Any, **values: Any) -> str:
        """The text with its places filled."""
        return _Agreed().vformat(str(self), places, values) if "|" in self else super().format(*places, **values)


def _filled(text: str, values: dict[str, object]) -> str:
    return _Agreed().vformat(text, (), values) if "|" in text else text.format(**values)


def message(text: str, code: str = "", **values: Any) -> Message:
    """Write a message: `message("{count} roofs left out", count=3)`. The text must be a literal."""
    return Message(text, values, code)


class Notes:
    """What a run has to tell: facts and warnings, in the order they were met, for the log and the report."""

    def __init__(self, listener: Callable[[Message, bool], None] | None = None) -> None:
        self.facts: list[Message] = []
        self.warnings: list[Message] = []
        self._listener = listener

    def info(self, text: str, **values: object) -> None:
        """Record a fact about the run."""
        self._add(self.facts, Message(text, values), False)

    def warn(self, text: str, **values: object) -> None:
        """Record something that the reader of the result must know."""
        self._add(self.warnings, Message(text, values), True)

    def retell(self, other: Notes) -> None:
        """Record what another one recorded."""
        for note in other.facts:
            self._add(self.facts, note, False)
        for note in other.warnings:
            self._add(self.warnings, note, True)

    def _add(self, to: list[Message], note: Message, is_warning: bool) -> None:
        to.append(note)
        if self._listener is not None:
            self._listener(note, is_warning)


Listed = TypeVar("Listed", bound="Listing")


class Listing(str):
    """Words of a list as `listing` writes them, which can be put together with those of another list."""

    __slots__ = ("limit", "total", "words")
    words: tuple[str, ...]
    total: int
    limit: int

    def __new__(cls: type[Listed], words: Sequence[str], total: int, limit: int) -> Listed:
        shown = ", ".join(words[:limit])
        self = super().__new__(cls, f"{shown} (+{total - limit})" if total > limit else shown)
        self.words, self.total, self.limit = tuple(words[:limit]), total, limit
        return self

    def joined(self, other: Listing) -> Listing:
        """Words of both, in order; the same list twice is one."""
        if self == other:
            return self
        return Listing([*self.words, *other.words], self.total + other.total, self.limit)


class CountedWords(Listing):
    """How often each word occurs, as a list of `word (times)`; two of them are added up."""

    __slots__ = ("times",)
    times: dict[str, int]

    @classmethod
    def of(cls, times: Mapping[str, int], limit: int = 8) -> CountedWords:
        """The list of such times."""
        self = cls([f"{word} ({count})" for word, count in times.items()], len(times), limit)
        self.times = dict(times)
        return self

    def joined(self, other: Listing) -> Listing:
        """The times of both."""
        if not isinstance(other, CountedWords):
            return super().joined(other)
        words = dict.fromkeys([*self.times, *other.times])
        return CountedWords.of({word: self.times.get(word, 0) + other.times.get(word, 0) for word in words}, self.limit)


def listing(values: Iterable[object], limit: int = 8) -> Listing:
    """The first values of a list in words, and how many more there are: `a, b, c (+4)`."""
    words = [str(value) for value in values]
    return Listing(words, len(words), limit)


class GatheredNotes(Notes):
    """What was told of the blocks of one input, each sentence once: its `count` is summed, its lists are put together.

    >>> notes = GatheredNotes()
    >>> notes.warn("{count} roofs left out: {ids}.", count=2, ids=listing(["a", "b"], 3))
    >>> notes.warn("{count} roofs left out: {ids}.", count=3, ids=listing(["c", "d", "e"], 3))
    >>> [str(note) for note in notes.warnings]
    ['5 roofs left out: a, b, c (+2).']
    """

    def _add(self, to: list[Message], note: Message, is_warning: bool) -> None:
        for place, earlier in enumerate(to):
            if _is_same(earlier, note):
                to[place] = Message(note.text, _put_together(earlier.values, note.values), note.code)
                return
        super()._add(to, note, is_warning)


def _is_same(one: Message, other: Message) -> bool:
    """Whether two notes say the same of two blocks, but for what can be put together."""
    return one.text == other.text and all(
        name == COUNT or isinstance(value, Listing) or str(value) == str(other.values.get(name))
        for name, value in one.values.items()
    )


def _put_together(first: dict[str, Any], second: dict[str, Any]) -> dict[str, object]:
    return {
        name: value.joined(second[name])
        if isinstance(value, Listing)
        else value + second[name]
        if name == COUNT
        else value
        for name, value in first.items()
    }


COUNT = "count"
