"""What a published total would give away: a secret that stands alone in it, and what is hidden to protect it.

See docs/design/obs.md#states-and-secrecy. Where a zone is stated and all its parts but one, the hidden part is their
difference: the smallest other part is hidden too. A protection worked out as a whole (τ-Argus) is out of scope.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..messages import message
from .geography import Territory
from .indicators import COUNT, ObsIndicator
from .obsvalue import WHOLE, ObsValue
from .quantities import SECRET
from .rows import COMMUNE

EPCI = "EPCI"
Alone = tuple[str, str, ObsValue]


def deducible(values: Sequence[ObsValue], known: Mapping[str, ObsIndicator], territory: Territory) -> list[Alone]:
    """Indicator, zone and hidden part of every secret that a total gives away: communes of an EPCI, EPCI of the whole.

    >>> from aula_toolbox.core.obs.geography import Territory
    >>> deducible([], {}, Territory(2025, {}, {"EPCI": {}}))
    []
    """
    zone_of = _zones(territory)
    stated = {(one.indicator, one.level, one.code) for one in values if one.value is not None}
    hidden: dict[tuple[str, str, str], list[ObsValue]] = defaultdict(list)
    for one in values:
        zone = zone_of.get((one.level, one.code))
        if zone is not None and one.state == SECRET and _is_count(one, known):
            hidden[(one.indicator, *zone)].append(one)
    return [(key[0], key[2], own[0]) for key, own in hidden.items() if len(own) == 1 and key in stated]


def protected(
    values: Sequence[ObsValue], known: Mapping[str, ObsIndicator], territory: Territory
) -> tuple[list[ObsValue], list[ObsValue]]:
    """The values without what gives a secret away, and those that were hidden for it, as they were."""
    zone_of = _zones(territory)
    lost: dict[tuple[str, str, str], ObsValue] = {}
    for indicator, zone, alone in deducible(values, known, territory):
        parts = [
            one
            for one in values
            if (one.indicator, one.level, one.code != alone.code) == (indicator, alone.level, True)
            and zone_of.get((one.level, one.code), ("", ""))[1] == zone
            and one.value
        ]
        if parts:
            least = min(parts, key=lambda one: (one.value or 0.0, one.code))
            lost[least.indicator, least.level, least.code] = least
    why = message("hidden too: it would give the only secret of its zone away")
    kept = [
        replace(one, value=None, state=SECRET, low=None, high=None, numerator=None, why=(*one.why, why))
        if (one.indicator, one.level, one.code) in lost
        else one
        for one in values
    ]
    return kept, list(lost.values())


def _is_count(one: ObsValue, known: Mapping[str, ObsIndicator]) -> bool:
    return one.indicator in known and known[one.indicator].nature == COUNT


def _zones(territory: Territory) -> dict[tuple[str, str], tuple[str, str]]:
    """(level, code) of a part -> (level, code) of the zone that holds it."""
    found = {(COMMUNE, code): (EPCI, zone) for zone, codes in territory.zones.get(EPCI, {}).items() for code in codes}
    found.update({(EPCI, zone): (WHOLE, WHOLE) for zone in territory.zones.get(EPCI, {})})
    return found
