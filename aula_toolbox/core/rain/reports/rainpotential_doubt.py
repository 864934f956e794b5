"""How sure a potential is: one range and one sentence for the reader, the causes one by one for the technician.

Method: docs/design/rain.md#uncertainty
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ...language import Language
from ...messages import mark
from ...report import Report
from ..doubt import Doubt
from ..spread import ACTIVITY, FILTER, PERSONS, PROFILE, RUNOFF, YEARS

CAUSE_WORDS = {
    PERSONS: mark("persons per dwelling"),
    PROFILE: mark("litres per person"),
    ACTIVITY: mark("demand of activities"),
    FILTER: mark("efficiency of the filter"),
    RUNOFF: mark("runoff coefficient"),
    YEARS: mark("years of rain"),
}


def range_words(language: Language, doubt: Doubt, usual: float) -> str:
    """The range of the whole in one sentence, and what drives it."""
    tr, number = language.tr, language.number
    low, middle, high = doubt.all
    cause, (down, up) = next(iter(doubt.swings.items()))
    words = tr(
        "Eight times out of ten the volume of all simulated roofs lies between {low} and {high} (median {middle}); "
        "with the usual value of every input it is {usual}. What moves it most: {cause} ({down} to {up} %).",
        low=number(low, 0),
        high=number(high, 0, "m³/an"),
        middle=number(middle, 0),
        usual=number(usual, 0, "m³/an"),
        cause=tr(CAUSE_WORDS[cause]),
        down=_signed(language, down),
        up=_signed(language, up),
    )
    if not low <= usual <= high:
        words += " " + tr(
            "The usual value lies outside this range: some inputs can hardly move but one way, such as the litres per "
            "person of the chosen profile."
        )
    return words


def uncertainty(report: Report, doubt: Doubt | None, usual: float, coverage_by_rule: Mapping[str, float]) -> None:
    """The section: range, causes, operating rules, and what no draw can tell."""
    language = report.language
    tr, number = language.tr, language.number
    report.section(tr("What is uncertain"))
    if doubt is not None:
        report.paragraph(range_words(language, doubt, usual))
        low, middle, high = doubt.free
        report.paragraph(
            tr(
                "Roofs without reservation alone: {low} to {high} (median {middle}).",
                low=number(low, 0),
                high=number(high, 0, "m³/an"),
                middle=number(middle, 0),
            )
        )
        report.table(
            [tr("Cause, moved alone"), tr("Total, one time in ten below (%)"), tr("Total, one time in ten above (%)")],
            [
                [tr(CAUSE_WORDS[cause]), _signed(language, down), _signed(language, up)]
                for cause, (down, up) in doubt.swings.items()
            ],
            tr(
                "Against the total with the usual values; {draws} draws, the same at each run. Years are drawn in "
                "blocks. Bounds: table rain_uncertainty.csv.",
                draws=number(doubt.draws),
            ),
            numeric=[1, 2],
        )
    if coverage_by_rule:
        report.table(
            [tr("Operating rule"), tr("Coverage (%)")],
            [[_rule_words(tr, rule), number(value, 1)] for rule, value in coverage_by_rule.items()],
            tr("The order of draw and inflow within a day is a convention: the four rules bound its effect."),
            numeric=[1],
        )
    report.bullets(
        [
            tr("Demands of farms, places of worship, annexes and unlisted activities are not known from the data."),
            tr("The overhang of the eaves and roof terraces open to people are not seen from above."),
            tr(
                "Two buildings on one parcel are counted apart although they may share a tank: 'Shared tanks' "
                "(rainshared) computes it."
            ),
        ]
    )


def _signed(language: Language, percent: float) -> str:
    """`+4` or `-3`: which way the total goes."""
    written = language.number(abs(percent), 1)
    return f"{'+' if percent >= 0 else '−'}{written}"


RULES = {
    "EN": mark("EN 16941-1: what is drawn comes from the level of the day before (EN)"),
    "YAS": mark("drawn after the overflow, the lower bound (YAS)"),
    "FSW": mark("filled, overflowing, then drawn (FSW)"),
    "YBS": mark("drawn before the overflow, the upper bound (YBS)"),
}


def _rule_words(tr: Callable[..., str], rule: str) -> str:
    """A rule in words, its code last."""
    return tr(RULES[rule]) if rule in RULES else rule
