"""Traps of real deliveries: one case each, with what must be read all the same, or said."""

from __future__ import annotations

from .corpus import Case
from .trap_archives import archives
from .trap_cover import covers
from .trap_names import names
from .trap_subjects import planning, real_names, weather
from .trap_tables import statistics


def traps() -> list[Case]:
    """All of them."""
    return [*archives(), *names(), *covers(), *statistics(), *weather(), *planning(), *real_names()]
