"""Input rules of the maps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..errors import AulaError
from ..messages import Message, message
from ..rules import Inputs, Rule
from .choices import SINGLE
from .scales import typed_scale
from .templates import templates


@dataclass(frozen=True)
class TextLength(Rule):
    """A text of `least` to `most` characters, outer spaces apart."""

    parameter: str
    least: int
    most: int
    code: str = "E_TEXT"

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        length = len(str(inputs.get(self.parameter) or "").strip())
        if not self.least <= length <= self.most:
            yield message(
                "{parameter} has {length} characters; {least} to {most} are expected.",
                self.code,
                parameter=self.parameter,
                length=length,
                least=self.least,
                most=self.most,
            )


@dataclass(frozen=True)
class TypedScale(Rule):
    """A scale as people write it, `25000`, `1/25 000` or `1:25000`; anything else is refused, never guessed."""

    parameter: str

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        words = str(inputs.get(self.parameter) or "")
        try:
            typed_scale(words)
        except AulaError:
            yield message(
                "{parameter}: “{words}” is not a scale: write 25000 or 1/25000.",
                "E_SCALE",
                parameter=self.parameter,
                words=words,
            )


@dataclass(frozen=True)
class OneMap(Rule):
    """An atlas has one map a page: a template of two maps would leave its second one empty."""

    template: str
    code: str = "E_SECOND_MAP"

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        name = str(inputs.get(self.template) or "")
        if name in templates() and templates()[name].has_two_maps:
            yield message(
                "The template {template} has two maps; an atlas has one a page: choose another template.",
                self.code,
                template=name,
            )


@dataclass(frozen=True)
class SecondMap(Rule):
    """A second map, and the titles of the maps, belong to a template of two maps, which needs its second map."""

    template: str
    layers: str
    titles: tuple[str, ...]
    code: str = "E_SECOND_MAP"

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        name = str(inputs.get(self.template) or "")
        if name not in templates():
            return
        given = [parameter for parameter in (self.layers, *self.titles) if inputs.get(parameter)]
        if not templates()[name].has_two_maps and given:
            yield message(
                "{parameters}: the template {template} has one map.",
                self.code,
                parameters=", ".join(given),
                template=name,
            )
        elif templates()[name].has_two_maps and not inputs.get(self.layers):
            yield message(
                "The template {template} has two maps: give {layers}.", self.code, template=name, layers=self.layers
            )


@dataclass(frozen=True)
class GroupedBooks(Rule):
    """Groups of pages are books of their own: they make no sense where each page is a file."""

    groups: str
    mode: str
    format: str
    code: str = "E_GROUP"

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        is_book = str(inputs.get(self.format) or "pdf") == "pdf" and str(inputs.get(self.mode) or SINGLE) == SINGLE
        if inputs.get(self.groups) and not is_book:
            yield message(
                "{groups} makes one PDF for each value: it goes with the format pdf and the mode {single}.",
                self.code,
                groups=self.groups,
                single=SINGLE,
            )
