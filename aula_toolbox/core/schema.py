"""Fields of the results: defined once, used by the sinks, the help, the docs and the tests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from functools import cached_property


class Kind(Enum):
    """What a field holds."""

    TEXT = "text"
    INT = "int"
    REAL = "real"
    DATE = "date"
    BOOL = "bool"


class Field:
    """One field of a result.

    name: short French ASCII snake_case, carrying its unit (`toit_m2`).
    alias: what a French user reads as the column's title.
    description: English source, marked for translation, shown in help and docs.
    decimals: digits kept when a real is written; None keeps everything.
    """

    # written out rather than a dataclass: schemas are imported at every start of QGIS
    __slots__ = ("alias", "decimals", "description", "kind", "name", "unit")

    def __init__(
        self, name: str, kind: Kind, alias: str, description: str, unit: str = "", decimals: int | None = None
    ) -> None:
        self.name = name
        self.kind = kind
        self.alias = alias
        self.description = description
        self.unit = unit
        self.decimals = decimals

    def __repr__(self) -> str:
        return f"Field({self.name!r}, {self.kind.name})"


class Schema:
    """An ordered set of fields with unique names."""

    def __init__(self, fields: Iterable[Field]) -> None:
        self.fields = tuple(fields)
        if len(self._by_name) < len(self.fields):
            names = [field.name for field in self.fields]
            raise ValueError(f"field defined twice: {next(name for name in names if names.count(name) > 1)}")

    @cached_property
    def _by_name(self) -> dict[str, Field]:
        return {field.name: field for field in self.fields}

    @property
    def names(self) -> tuple[str, ...]:
        """Field names in order."""
        return tuple(self._by_name)

    def __iter__(self) -> Iterator[Field]:
        return iter(self.fields)

    def __len__(self) -> int:
        return len(self.fields)

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def __getitem__(self, name: str) -> Field:
        return self._by_name[name]

    def __add__(self, other: Iterable[Field]) -> Schema:
        return Schema((*self.fields, *other))

    def only(self, *names: str) -> Schema:
        """The named fields, in the order of the names."""
        return Schema(self[name] for name in names)

    def without(self, *names: str) -> Schema:
        """All fields but the named ones."""
        return Schema(field for field in self.fields if field.name not in names)


class LazySchema(Schema):
    """A schema read from a reference table, the first time its fields are asked for."""

    def __init__(self, build: Callable[[], Iterable[Field]]) -> None:
        self._build = build

    @cached_property
    def fields(self) -> tuple[Field, ...]:  # type: ignore[override]
        """The fields, in order."""
        return Schema(self._build()).fields
