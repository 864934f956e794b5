"""What reports are told: the run, key figures, the first screen, maps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .language import Language
from .messages import Message
from .readings import ReadInput
from .reference import Table


@dataclass(frozen=True)
class MapPicture:
    """A map of a report: PNG, caption, and the colours (as CSS writes a background) with what they mean.

    drawn: the words of the legend that stands inside the picture, for those who cannot see it. sources: what it is made
    of, where that is not what the run was given.
    """

    png: bytes
    caption: str = ""
    keys: Sequence[tuple[str, str]] = ()
    drawn: Sequence[str] = ()
    sources: Sequence[str] = ()


@dataclass(frozen=True)
class GivenLayer:
    """A layer that was given: what it is for, its name, its year and its producer as its metadata state them."""

    title: str
    layer: str
    year: str = ""
    producer: str = ""


@dataclass(frozen=True)
class Told:
    """What every run can tell its report. settings: title and value; provenance: algorithm, version, day.

    pictures: the maps of the run by a name that its report knows. readings: each input as it was really read.
    words: titles of the parameters by identifier, as warnings are read.
    """

    language: Language
    inputs: Sequence[GivenLayer] = ()
    tables: Sequence[Table] = ()
    settings: Sequence[tuple[str, str]] = ()
    warnings: Sequence[Message] = ()
    provenance: Sequence[str] = ()
    pictures: Mapping[str, MapPicture] = field(default_factory=dict)
    readings: Sequence[ReadInput] = ()
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The first layer given: what the report is about."""
        return self.inputs[0].layer if self.inputs else ""


@dataclass(frozen=True)
class Figure:
    """One key figure: its value as it is read, what it is, and a shade of doubt if there is one."""

    value: str
    title: str
    note: str = ""


@dataclass(frozen=True)
class Brief:
    """The first screen, read in one minute: what is found in one or two sentences, three figures with doubt, one map.

    verdict: finished sentences, made of the numbers of the run; picture: the name of a map of the run, if it has one,
    chart: else a chart (SVG); actions: what to do next, finished sentences, before what there is to collect.
    """

    verdict: Sequence[str]
    figures: Sequence[Figure] = ()
    picture: str = ""
    caption: str = ""
    chart: str = ""
    actions: Sequence[str] = ()

    def __post_init__(self) -> None:
        if not 1 <= len(self.verdict) <= 2 or len(self.figures) > 3:
            raise ValueError("a first screen has one or two sentences and at most three figures")
