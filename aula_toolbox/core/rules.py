"""Input rules as objects: an algorithm lists its rules, and every problem of its input is told together."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .errors import raise_all
from .messages import BETWEEN, Message, listing, message, spelled, written
from .readings import KINDS


@dataclass(frozen=True)
class LayerFacts:
    """What the rules need to know of a vector or raster layer, gathered by `gis` before anything is read.

    crs: authority id, the name of the system where it has none, empty without a CRS. can_lie: whether the coordinates
    can be of that CRS; likely_crs: the usual systems in which they would lie in France. is_metric: a unit of the CRS
    is a metre of ground there. Pixels in units of the CRS.
    """

    name: str
    fields: tuple[str, ...] = ()
    geometry: str = "none"
    count: int | None = None
    crs: str = ""
    is_geographic: bool = False
    pixel_width: float = 0.0
    pixel_height: float = 0.0
    is_rotated: bool = False
    suggested_crs: str = ""
    is_metric: bool = True
    can_lie: bool = True
    likely_crs: tuple[str, ...] = ()


Inputs = Mapping[str, Any]


class Rule(ABC):
    """One condition on the inputs, given by parameter id: values, or LayerFacts for layers."""

    @abstractmethod
    def problems(self, inputs: Inputs) -> Iterator[Message]:
        """The problems found; nothing when the inputs are right or not given."""


def check(rules: Iterable[Rule], inputs: Inputs) -> None:
    """Apply all rules and raise one AulaError with every problem found."""
    raise_all([problem for rule in rules for problem in rule.problems(inputs)])


@dataclass(frozen=True)
class Between(Rule):
    """A number lies between two bounds (inclusive unless said open)."""

    parameter: str
    low: float
    high: float
    low_open: bool = False
    high_open: bool = False
    code: str = "E_RANGE"

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        value = inputs.get(self.parameter)
        if value is None:
            return
        above = value > self.low if self.low_open else value >= self.low
        below = value < self.high if self.high_open else value <= self.high
        if not (above and below):
            opened, closed = "]" if self.low_open else "[", "[" if self.high_open else "]"
            bounds = spelled(opened, written(self.low, "g"), BETWEEN, written(self.high, "g"), closed)
            yield message(
                "{parameter} is {value}; it must lie in {bounds}.",
                self.code,
                parameter=self.parameter,
                value=written(value, "g"),
                bounds=bounds,
            )


@dataclass(frozen=True)
class HasFields(Rule):
    """A layer has all the named fields."""

    parameter: str
    fields: tuple[str, ...]
    hint: str = ""
    code: str = "E_FIELD"

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        facts = inputs.get(self.parameter)
        if facts is None:
            return
        missing = [name for name in self.fields if name not in facts.fields]
        if missing:
            yield message(
                "{layer}: missing fields {missing}; the fields that are there: {present}. {hint}",
                self.code,
                layer=facts.name,
                missing=listing(missing),
                present=listing(facts.fields, 40),
                hint=self.hint,
            )


def _kinds(names: tuple[str, ...]) -> Message:
    """Kinds of geometry in the words of people."""
    words: dict[str, Any] = {f"kind{number}": Message(KINDS.get(name, name)) for number, name in enumerate(names)}
    return Message(", ".join(f"{{{place}}}" for place in words), words)


@dataclass(frozen=True)
class HasGeometry(Rule):
    """A layer holds geometries of one of the kinds `point`, `line`, `polygon`, `none`."""

    parameter: str
    kinds: tuple[str, ...]
    code: str = "E_GEOM"

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        facts = inputs.get(self.parameter)
        if facts is not None and facts.geometry not in self.kinds:
            wanted = _kinds(self.kinds)
            if facts.geometry == "none":
                yield message(
                    "{layer}: a table without geometry; expected here: {expected}. Choose another layer.",
                    self.code,
                    layer=facts.name,
                    expected=wanted,
                )
                return
            yield message(
                "{layer}: its geometries are of the kind “{geometry}”; expected here: {expected}. "
                "Choose another layer.",
                self.code,
                layer=facts.name,
                geometry=Message(KINDS.get(facts.geometry, facts.geometry)),
                expected=wanted,
            )


@dataclass(frozen=True)
class NotEmpty(Rule):
    """A layer has at least one feature."""

    parameter: str
    code: str = "E_EMPTY"

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        facts = inputs.get(self.parameter)
        if facts is not None and facts.count == 0:
            yield message("{layer}: the layer has no feature.", self.code, layer=facts.name)


@dataclass(frozen=True)
class MetricRaster(Rule):
    """A raster is in a projected CRS with square pixels and without rotation."""

    parameter: str
    code: str = "E_RASTER"

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        facts = inputs.get(self.parameter)
        if facts is None:
            return
        if facts.is_geographic:
            yield message(
                "{layer}: the raster is in degrees ({crs}). Reproject it to {suggested}.",
                self.code,
                layer=facts.name,
                crs=facts.crs,
                suggested=facts.suggested_crs,
            )
            return
        if not facts.is_metric:
            yield message(
                "{layer}: a unit of its CRS ({crs}) is not a metre on the ground. Reproject it to {suggested}.",
                self.code,
                layer=facts.name,
                crs=facts.crs,
                suggested=facts.suggested_crs,
            )
        if facts.is_rotated:
            yield message(
                "{layer}: the raster is rotated; warp it to a north-up grid (gdalwarp -r near).",
                self.code,
                layer=facts.name,
            )
        if abs(facts.pixel_width - facts.pixel_height) > 0.001 * abs(facts.pixel_width):
            yield message(
                "{layer}: the pixels are not square ({width} x {height} m); resample it.",
                self.code,
                layer=facts.name,
                width=written(facts.pixel_width, "g"),
                height=written(facts.pixel_height, "g"),
            )


@dataclass(frozen=True)
class IsPlaced(Rule):
    """A layer with geometries has a CRS, and coordinates that can be of it. Holds for every layer of a run."""

    parameter: str
    code: str = "E_CRS"

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        given = inputs.get(self.parameter)
        for facts in given if isinstance(given, (list, tuple)) else [given]:
            if not isinstance(facts, LayerFacts) or facts.geometry == "none":
                continue
            would_be = listing(facts.likely_crs) or "?"
            if not facts.crs:
                yield message(
                    "{layer}: the layer has no coordinate reference system. Set it in its properties; its coordinates "
                    "would fit: {likely}.",
                    self.code,
                    layer=facts.name,
                    likely=would_be,
                )
            elif not facts.can_lie:
                yield message(
                    "{layer}: its coordinates cannot be of {crs}, the system it declares. Set the right one in its "
                    "properties; they would fit: {likely}.",
                    self.code,
                    layer=facts.name,
                    crs=facts.crs,
                    likely=would_be,
                )


@dataclass(frozen=True)
class Together(Rule):
    """Parameters that only make sense together: all of them or none."""

    parameters: tuple[str, ...]
    code: str = "E_TOGETHER"

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        given = [name for name in self.parameters if inputs.get(name) is not None]
        if given and len(given) < len(self.parameters):
            missing = [name for name in self.parameters if name not in given]
            yield message("{given} also needs {missing}.", self.code, given=listing(given), missing=listing(missing))


@dataclass(frozen=True)
class CountGiven(Rule):
    """Between `least` and `most` of the parameters are given."""

    parameters: tuple[str, ...]
    least: int = 1
    most: int | None = None
    code: str = "E_CHOICE"

    def problems(self, inputs: Inputs) -> Iterator[Message]:
        given = [name for name in self.parameters if inputs.get(name) is not None]
        if len(given) < self.least:
            yield message(
                "Give at least {least} of {parameters}.",
                self.code,
                least=self.least,
                parameters=listing(self.parameters),
            )
        elif self.most is not None and len(given) > self.most:
            yield message(
                "Give at most {most} of {parameters}; {given} were given.",
                self.code,
                most=self.most,
                parameters=listing(self.parameters),
                given=listing(given),
            )
