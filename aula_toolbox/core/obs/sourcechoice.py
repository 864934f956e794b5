"""From which file an indicator is read, and which years its marks stand for.

See docs/design/obs.md#indicators. Of several files that hold an indicator, the newest vintage wins, then the preferred
file of the table.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Union

from ..messages import Message, listing, message
from .files import StatFile
from .grammar import Reference, RowCall, leaves
from .indicators import ObsIndicator, formulas
from .obsvalue import IRIS
from .rows import COMMUNE, RowData
from .vintages import Years, choices, lettered, marks, written
from .wide import WideData
from .zones import DRAWN

Data = Union[WideData, RowData]


@dataclass(frozen=True)
class SourceChoice:
    """The file from which an indicator is read, and the year of each mark."""

    file: str
    years: Years


@dataclass
class SourceChoices:
    """The choices that some files allow.

    data: by id of file. wanted: the vintage asked for (a year), or None for the newest one. shared: levels of drawn
    zones to which figures of IRIS are shared out.
    """

    files: Mapping[str, StatFile]
    indicators: Mapping[str, ObsIndicator]
    data: Mapping[str, Data]
    wanted: int | None = None
    shared: frozenset[str] = frozenset()
    _known: dict[tuple[str, str], SourceChoice | Message] = field(default_factory=dict)

    def choice(self, one: ObsIndicator, level: str = COMMUNE) -> SourceChoice | Message:
        """The file of an indicator for a level and the years of its marks, or why it cannot be computed.

        Of several files that hold it, the newest vintage wins, then the preferred file.
        """
        kind = level if level == IRIS or level in DRAWN else ""
        if (one.id, kind) not in self._known:
            self._known[one.id, kind] = self._found_choice(one, kind)
        return self._known[one.id, kind]

    def _suits(self, file: str, kind: str) -> bool:
        """Whether a file may say something of a kind of level: IRIS, drawn zones, or all others."""
        is_iris = file in self.files and self.files[file].level == IRIS
        if kind in DRAWN:
            data = self.data.get(file)
            return (isinstance(data, RowData) and kind in data.zoned) or (is_iris and kind in self.shared)
        return is_iris == (kind == IRIS)

    def _found_choice(self, one: ObsIndicator, kind: str) -> SourceChoice | Message:
        if one.formula is None:
            return message("its columns wait for a confirmation (table obs_indicateurs)")
        found, problems = [], []
        for rank, file in enumerate(one.files):
            if not self._suits(file, kind):
                continue
            years = self._years(one, file)
            if isinstance(years, Message):
                problems.append((file in self.data, -rank, years))
            else:
                newest = max((year for mark, year in years.items() if mark != "b"), default=0)
                found.append((newest, -rank, SourceChoice(file, years)))
        if found:
            return max(found, key=lambda two: two[:2])[2]
        if problems:
            return max(problems, key=lambda two: two[:2])[2]
        if kind in DRAWN:
            return message("no file tells where its objects are: nothing can be counted in drawn zones")
        return message("no file of this kind: {file}", file=self.title(one.file))

    def _years(self, one: ObsIndicator, file: str) -> Years | Message:
        options = self.options(one, file)
        return options if isinstance(options, Message) else options[0]

    def options(self, one: ObsIndicator, file: str) -> list[Years] | Message:
        """Every choice of years that a file offers for an indicator, the newest first, or why there is none."""
        by_file: dict[str, list[str]] = {file: []}
        for formula in formulas(one):
            for leaf in leaves(formula):
                if isinstance(leaf, Reference) and not self.is_indicator(leaf):
                    by_file.setdefault(leaf.file or file, []).append(leaf.name)
                elif isinstance(leaf, RowCall) and marks(leaf.column):
                    by_file[file].append(leaf.column)
        found: list[Years] = []
        for needed, names in by_file.items():
            data = self.data.get(needed)
            if data is None:
                return message("no file of this kind: {file}", file=self.title(needed))
            options = self._of_data(data, names, window(one))
            if isinstance(options, Message):
                return options
            found = [{**own, **options[0]} for own in found] if found else options
        return found

    def title(self, file: str) -> str:
        return self.files[file].title if file in self.files else file.replace("algorithme:", "aula:")

    def is_indicator(self, leaf: Reference) -> bool:
        """Whether a name of a formula is another indicator."""
        return not leaf.file and not leaf.marks and leaf.name in self.indicators

    def _of_data(self, data: Data, names: Sequence[str], span: int) -> list[Years] | Message:
        if isinstance(data, RowData):
            if data.latest is None or data.earliest is None:
                return [{}]
            last = self.wanted or data.latest
            return [{"t": year} for year in range(last, data.earliest + span - 2, -1)] or [{"t": last}]
        found = list(choices(names, data.names()))
        fitting: list[Years] = [one for one in found if self._fits(one)]
        if fitting:
            return fitting
        if found:
            return message("{file}: the vintage {year} is not there", file=data.file.title, year=self.wanted)
        return _not_there(data, names)

    def _fits(self, years: Years) -> bool:
        # a mark b is of the older year with which the wanted one is compared
        return self.wanted is None or not years or self.wanted in {year for mark, year in years.items() if mark != "b"}

    def vintage(self, one: ObsIndicator, choice: SourceChoice) -> str:
        """The vintage of a value as it is written."""
        years = choice.years
        if "t" in years:
            span = window(one)
            return f"{years['t'] - span + 1}-{years['t']}" if span > 1 else str(years["t"])
        names = [
            leaf.name if isinstance(leaf, Reference) else getattr(leaf, "column", "")
            for formula in formulas(one)
            for leaf in leaves(formula)
        ]
        data = self.data.get(choice.file)
        if isinstance(data, WideData) and not years:
            column = data.column(names[0]) if names else ""
            if column[:4].isdigit():
                return column
        found = written(years, names)
        return found if found or data is None else str(data.year or "")


def window(one: ObsIndicator) -> int:
    """The years of the longest window of an indicator.

    >>> from aula_toolbox.core.obs.indicators import indicators
    >>> window(indicators()["prix_m2"]), window(indicators()["vacance_rp"])
    (3, 1)
    """
    calls = (leaf for formula in formulas(one) for leaf in leaves(formula) if isinstance(leaf, RowCall))
    return max((call.years for call in calls), default=0) or 1


def _not_there(data: WideData, names: Sequence[str]) -> Message:
    """Which columns are missing, and which ones come near."""
    import difflib

    missing = [name for name in dict.fromkeys(names) if next(choices([name], data.names()), None) is None] or names
    plain = [name.replace("{", "").replace("}", "") for name in missing]
    near = [close for name in plain for close in difflib.get_close_matches(name, data.header, 2, 0.6)]
    bare = {name.partition("_")[2] for name in missing if name.startswith(("P{", "C{"))}
    if bare and bare <= set(data.header):
        return message(
            "{file}: vintage not readable, columns without their prefix ({columns}); take INSEE's own file",
            file=data.name,
            columns=listing(sorted(bare)),
        )
    return message(
        "{file}: columns that are not there: {missing}; those that come near: {near}",
        file=data.name,
        missing=listing(map(lettered, missing)),
        near=listing(dict.fromkeys(near)) or "–",
    )
