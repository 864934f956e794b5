"""An earlier vintage of the same indicator, in the same file or in an older one of the folder.

See docs/design/obs.md#evolution.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..messages import Message
from .comparison import last_year, not_comparable
from .engine import Engine
from .indicators import ObsIndicator
from .obsvalue import ObsValue
from .sourcechoice import Data, SourceChoice

_Breaks = Sequence[tuple[str, int, int, str]]


class Earlier:
    """Called with a value: what an earlier vintage says of the same territory; None when there is none.

    The newest one that can be compared, else the newest earlier one, to be shown beside without an arrow.
    """

    def __init__(self, engine: Engine, older: Mapping[str, Sequence[Data]], breaks: _Breaks = ()) -> None:
        most = max(map(len, older.values()), default=0)
        ranked = ({name: own[rank] for name, own in older.items() if rank < len(own)} for rank in range(most))
        older_engines = [replace(engine, data={**engine.data, **data}, wanted=None) for data in ranked]
        self._engines = [replace(engine, wanted=None), *older_engines]
        self._breaks = breaks
        self._chosen: dict[tuple[str, str], tuple[Engine, SourceChoice] | None] = {}

    def __call__(self, value: ObsValue) -> ObsValue | None:
        key = (value.indicator, value.level)
        indicator = self._engines[0].indicators[value.indicator]
        if key not in self._chosen:
            self._chosen[key] = self._choice(indicator, value)
        found = self._chosen[key]
        return None if found is None else found[0].value(indicator, value.level, value.code, found[1])

    def _choice(self, indicator: ObsIndicator, value: ObsValue) -> tuple[Engine, SourceChoice] | None:
        found = []
        for engine in self._engines:
            chosen = engine.choices.choice(indicator, value.level)
            if isinstance(chosen, Message):
                continue
            options = engine.choices.options(indicator, chosen.file)
            for years in () if isinstance(options, Message) else options:
                choice = SourceChoice(chosen.file, years)
                vintage = engine.choices.vintage(indicator, choice)
                if (last_year(vintage) or 0) < (last_year(value.vintage) or 0):
                    found.append((vintage, engine, choice))
        found.sort(key=lambda one: last_year(one[0]) or 0, reverse=True)
        right = [one for one in found if not_comparable(one[0], value.vintage, indicator, self._breaks) is None]
        return next(iter([one[1:] for one in right or found]), None)
