"""Checks of values: O08, O13 to O19, O21, O24 to O26, against the version in force where there is one."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import median
from typing import Any

from ...messages import Message, listing, message
from ...text import decoded_once
from ..comparison import last_year
from ..files import StatFile
from ..geography import Territory
from ..indicators import COUNT, SHARE, ObsIndicator
from ..obsvalue import ObsValue
from ..quantities import OBSERVED, SECRET
from ..rows import COMMUNE
from ..secrecy import deducible
from . import CheckFinding, CheckRule

Rules = Mapping[str, CheckRule]
Key = tuple[str, str, str]
_FEW, _MANY = 8, 80
_POWERS = tuple(10.0**power for power in (-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6))


def of_values(
    values: Sequence[ObsValue],
    known: Mapping[str, ObsIndicator],
    files: Mapping[str, StatFile],
    rules: Rules,
    territory: Territory,
) -> list[CheckFinding]:
    """What is wrong with values by themselves."""
    return [
        *_bounds(values, known, rules),
        *_keys(values, rules),
        *_labels(values, rules),
        *_parts(values, known, rules),
        *_difference(values, known, rules, territory),
        *_origin(values, known, files, rules),
    ]


def against(
    values: Sequence[ObsValue],
    before: Sequence[ObsValue],
    known: Mapping[str, ObsIndicator],
    rules: Rules,
    limits: Mapping[str, float],
    past: Mapping[str, Sequence[float]] | None = None,
) -> list[CheckFinding]:
    """What is suspicious of values beside those of the version in force. past: medians of change of former versions."""
    old = {_key(one): one for one in before}
    groups: dict[str, list[tuple[ObsValue, ObsValue]]] = defaultdict(list)
    for one in values:
        if _key(one) in old and one.level == COMMUNE:
            groups[one.indicator].append((one, old[_key(one)]))
    found = list(_fewer(values, before, rules))
    for name, pairs in groups.items():
        if name in known:
            found += _jumps(known[name], pairs, rules, limits, (past or {}).get(name, ()))
            found += _frozen(known[name], pairs, rules)
            found += _lost(known[name], pairs, rules)
            found += _secrets(known[name], pairs, rules)
    return found


def _key(one: ObsValue) -> Key:
    return one.indicator, one.level, one.code


def _finding(rules: Rules, check: str, one: ObsValue, what: Message, **more: object) -> CheckFinding:
    level = rules[check].level
    return CheckFinding(check, level, one.indicator, what, code=one.code, vintage=one.vintage, value=one.value, **more)  # type: ignore[arg-type]


def _whole(rules: Rules, check: str, indicator: str, what: Message, vintage: str = "") -> CheckFinding:
    return CheckFinding(check, rules[check].level, indicator, what, vintage=vintage)


# --- by themselves --------------------------------------------------------------------------------------------


def _bounds(values: Iterable[ObsValue], known: Mapping[str, ObsIndicator], rules: Rules) -> Iterator[CheckFinding]:
    for one in values:
        indicator = known.get(one.indicator)
        if indicator is None or one.value is None:
            continue
        is_wrong = one.value < -1e-6 if indicator.nature != "evolution" else False
        is_wrong = is_wrong or (indicator.nature == SHARE and one.value > 100 + 1e-6)
        if is_wrong:
            what = message("{name}: {value:g} is out of bounds", name=one.name, value=one.value)
            yield _finding(rules, "O08", one, what)


def _keys(values: Iterable[ObsValue], rules: Rules) -> Iterator[CheckFinding]:
    counts = Counter((one.indicator, one.level, one.code, one.vintage) for one in values)
    for (indicator, level, code, vintage), count in counts.items():
        if count > 1 or not code:
            what = message("{level} {territory}: {count} values", level=level, territory=code or "–", count=count)
            yield _whole(rules, "O21", indicator, what, vintage)


def _labels(values: Iterable[ObsValue], rules: Rules) -> Iterator[CheckFinding]:
    for name in dict.fromkeys(one.name for one in values):
        if decoded_once(name) != name or "\ufffd" in name:
            yield _whole(rules, "O24", "nom", message("label badly encoded: {name}", name=name))


def _parts(values: Sequence[ObsValue], known: Mapping[str, ObsIndicator], rules: Rules) -> Iterator[CheckFinding]:
    """EPCI that do not make the total of the territory."""
    sums: dict[tuple[str, str], list[ObsValue]] = defaultdict(list)
    for one in values:
        if one.indicator in known and known[one.indicator].nature == COUNT:
            sums[one.indicator, one.level].append(one)
    for (indicator, level), totals in sums.items():
        if level != "AULA" or totals[0].value is None:
            continue
        parts = [one.value for one in sums.get((indicator, "EPCI"), ()) if one.value is not None]
        if len(parts) < len(sums.get((indicator, "EPCI"), ())) or not parts:
            continue
        whole, made = totals[0].value, math.fsum(parts)
        if abs(made - whole) > rules["O19"].threshold * max(abs(whole), 1.0):
            what = message("the EPCI make {made:g}, the territory has {whole:g}", made=made, whole=whole)
            yield _whole(rules, "O19", indicator, what, totals[0].vintage)


def _difference(
    values: Sequence[ObsValue], known: Mapping[str, ObsIndicator], rules: Rules, territory: Territory
) -> Iterator[CheckFinding]:
    """A zone that is stated beside all its parts but one: the secret is their difference."""
    for _, zone, hidden in deducible(values, known, territory):
        what = message(
            "{zone} is stated and {name} is its only secret: it is their difference", zone=zone, name=hidden.name
        )
        yield _finding(rules, "O25", hidden, what)


def _origin(
    values: Iterable[ObsValue], known: Mapping[str, ObsIndicator], files: Mapping[str, StatFile], rules: Rules
) -> Iterator[CheckFinding]:
    seen: dict[str, list[str]] = {}
    for one in values:
        if one.indicator in seen or one.value is None or one.indicator not in known:
            continue
        file = files.get(known[one.indicator].file)
        lacking = [
            word
            for word, text in (
                ("source", one.source),
                ("date", one.vintage if file is None or file.period_months else "-"),
            )
            if not text
        ]
        if file is not None and file.licence in ("", "a_verifier"):
            lacking.append("licence")
        seen[one.indicator] = lacking
    for name, lacking in seen.items():
        if lacking:
            yield _whole(rules, "O26", name, message("not stated: {what}", what=listing(lacking)))


# --- against the version in force -----------------------------------------------------------------------------


def _fewer(values: Sequence[ObsValue], before: Sequence[ObsValue], rules: Rules) -> Iterator[CheckFinding]:
    for what, count in (
        ("indicator", lambda v: {one.indicator for one in v}),
        ("territory", lambda v: {(one.level, one.code) for one in v}),
    ):
        lost = count(before) - count(values)
        if lost:
            names = listing(sorted(one if isinstance(one, str) else " ".join(one) for one in lost))
            text = (
                message("indicators that were there and are not: {names}", names=names)
                if what == "indicator"
                else message("territories that were there and are not: {names}", names=names)
            )
            yield _whole(rules, "O18", "*", text)


def _step(indicator: ObsIndicator, new: float, old: float) -> float | None:
    """How much a value moved: points for shares and rates of growth, else the logarithm of the ratio."""
    if indicator.is_share:
        return new - old
    return math.log(new / old) if new > 0 and old > 0 else None


def _jumps(
    indicator: ObsIndicator,
    pairs: Sequence[tuple[ObsValue, ObsValue]],
    rules: Rules,
    limits: Mapping[str, float],
    past: Sequence[float],
) -> Iterator[CheckFinding]:
    """O13, O14 and O17: one territory, all of them, or the scale."""
    stated = [(new, old) for new, old in pairs if new.value is not None and old.value is not None]
    ratios = [new.value / old.value for new, old in stated if new.value and old.value]
    if len(ratios) >= _FEW:
        middle = median(ratios)
        if any(abs(middle / power - 1) <= rules["O17"].threshold / 100 for power in _POWERS):
            what = message("all values were multiplied by about {ratio:g}", ratio=round(middle, 6))
            yield _whole(rules, "O17", indicator.id, what, stated[0][0].vintage)
            return
    moved = [
        (new, old, step)
        for new, old in stated
        if (step := _step(indicator, new.value or 0.0, old.value or 0.0)) is not None
    ]
    floor = limits["plancher_points"] if indicator.is_share else limits["plancher_log"]
    for group in _by_size(moved):
        steps = [step for _, _, step in group]
        if len(steps) < _FEW:
            continue
        middle = median(steps)
        spread = max(limits["mad_facteur"] * median(abs(step - middle) for step in steps), floor)
        for new, old, step in group:
            # a rate of a few dwellings moves by itself
            is_small = new.denominator is not None and new.denominator < indicator.least
            if not is_small and abs(step - middle) / spread > rules["O13"].threshold:
                low, high = sorted(steps)[len(steps) // 20], sorted(steps)[-1 - len(steps) // 20]
                told: dict[str, Any] = {"name": new.name, "before": old.value, "after": new.value}
                what = message("{name}: {before:.4g}, then {after:.4g}; the others did not move", **told)
                if low or high:
                    what = message(
                        "{name}: {before:.4g}, then {after:.4g}; the others moved by {low:+.3g} to {high:+.3g}",
                        low=low,
                        high=high,
                        **told,
                    )
                yield _finding(rules, "O13", new, what)
    if len(past) > 1 and moved:
        middle, usual = median(step for _, _, step in moved), median(abs(one) for one in past)
        if abs(middle) > rules["O14"].threshold * max(usual, floor):
            what = message("the median of all territories moved by {step:+.3g}: a new method?", step=middle)
            yield _whole(rules, "O14", indicator.id, what, moved[0][0].vintage)


def _by_size(moved: Sequence[tuple[ObsValue, ObsValue, float]]) -> list[list[tuple[ObsValue, ObsValue, float]]]:
    """Territories of about one size move alike: four groups where there are enough."""
    if len(moved) < _MANY:
        return [list(moved)]
    ordered = sorted(moved, key=lambda one: (one[0].denominator or one[0].value or 0.0, one[0].code))
    quarter = math.ceil(len(ordered) / 4)
    return [ordered[start : start + quarter] for start in range(0, len(ordered), quarter)]


def _frozen(
    indicator: ObsIndicator, pairs: Sequence[tuple[ObsValue, ObsValue]], rules: Rules
) -> Iterator[CheckFinding]:
    """Values of another vintage that are the same to the last digit; whole numbers meet by chance and do not count."""
    newer = [
        (new, old)
        for new, old in pairs
        if new.value and old.value and (last_year(new.vintage) or 0) > (last_year(old.vintage) or 0)
    ]
    same = [
        new for new, old in newer if new.value == old.value and new.value is not None and new.value != round(new.value)
    ]
    share = 100.0 * len(same) / len(newer) if newer else 0.0
    if len(newer) >= _FEW and share > rules["O15"].threshold:
        what = message("{share:.0f} % of the values are those of the former vintage", share=share)
        yield _whole(rules, "O15", indicator.id, what, newer[0][0].vintage)


def _lost(indicator: ObsIndicator, pairs: Sequence[tuple[ObsValue, ObsValue]], rules: Rules) -> Iterator[CheckFinding]:
    for new, old in pairs:
        enough = old.denominator is None or old.denominator >= indicator.least
        if old.state == OBSERVED and new.value is None and new.state != old.state and enough:
            what = message(
                "{name}: {before:.4g}, then no value ({state})", name=new.name, before=old.value, state=new.state
            )
            yield _finding(rules, "O16", new, what)
        elif old.value and new.value == 0.0 and enough:
            what = message("{name}: {before:.4g}, then zero", name=new.name, before=old.value)
            yield _finding(rules, "O16", new, what)
        elif old.state == SECRET and new.value == 0.0:
            yield _finding(rules, "O16", new, message("{name}: secret, then zero", name=new.name))


def _secrets(
    indicator: ObsIndicator, pairs: Sequence[tuple[ObsValue, ObsValue]], rules: Rules
) -> Iterator[CheckFinding]:
    """O12: the share of secrets or of nothing moved."""
    for state, text in ((SECRET, "secret"), ("absent", "absent")):
        now = 100.0 * sum(new.state == state for new, _ in pairs) / len(pairs)
        then = 100.0 * sum(old.state == state for _, old in pairs) / len(pairs)
        if abs(now - then) > rules["O12"].threshold:
            what = message("{state}: {then:.0f} % of the values, now {now:.0f} %", state=text, then=then, now=now)
            yield _whole(rules, "O12", indicator.id, what, pairs[0][0].vintage)


def median_steps(
    values: Sequence[ObsValue], before: Sequence[ObsValue], known: Mapping[str, ObsIndicator]
) -> dict[str, float]:
    """The median change of each indicator between two versions, kept for the next ones.

    >>> median_steps([], [], {})
    {}
    """
    old = {_key(one): one for one in before}
    steps: dict[str, list[float]] = defaultdict(list)
    for one in values:
        other = old.get(_key(one))
        if other is None or one.value is None or other.value is None or one.indicator not in known:
            continue
        step = _step(known[one.indicator], one.value, other.value)
        if step is not None and one.level == COMMUNE:
            steps[one.indicator].append(step)
    return {name: median(own) for name, own in steps.items()}
