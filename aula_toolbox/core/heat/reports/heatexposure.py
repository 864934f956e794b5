"""The report of heatexposure: what a planner can hand to an elected official."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose, show
from ..constants import heat_constants
from ..zonal import weighted_quantile
from . import SEE_ON_SITE, about, ordered, places
from .heatnight import outside_fit

Numbers = NDArray[np.float64]
FIRST_ZONES = 10


#: steps a reader takes in at a glance, for a scale of degrees
STEPS_C = (0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1.0)
NEARLY_ALL = 0.95
MOMENTS = ("jour", "nuit")


@dataclass(frozen=True)
class ClearNight:
    """Nights told by the formula, beside the model's: zones told by both, in another third of them, outside the fit."""

    zones: int
    moved: int
    outside: int

    @classmethod
    def of(cls, gap_c: Numbers, model_c: Numbers, outside: int) -> ClearNight:
        """Both gaps to the countryside, zone by zone.

        >>> ClearNight.of(np.array([3.0, 2.0, 1.0]), np.array([0.3, 0.1, 0.2]), 0).moved
        2
        """
        known = np.isfinite(gap_c) & np.isfinite(model_c)
        count = int(known.sum())
        thirds = [3 * np.argsort(np.argsort(-one[known], kind="stable")) // max(count, 1) for one in (gap_c, model_c)]
        return cls(count, int((thirds[0] != thirds[1]).sum()), outside)


@dataclass(frozen=True)
class ModelFacts:
    """What the reader must know of the model. open_field_c: what it adds to the reference over crops by day."""

    uhi_max_night_c: float
    open_field_c: float | None = None
    clear_night: ClearNight | None = None


@dataclass(frozen=True)
class ExposureFacts:
    """What the report tells of its own. columns: the result by field.

    names: how people call the zones, row by row, where it is known; neutral: fields whose spread is under what
    their precision can tell.
    """

    columns: Mapping[str, Any]
    estimated_heights_pct: float | None = None
    names: Sequence[str | None] = ()
    model: ModelFacts | None = None
    neutral: frozenset[str] = frozenset()


def gap_bounds(columns: Mapping[str, object], classes: int) -> list[float]:
    """Bounds between classes of the gap to the coolest zones (degC): one scale for day and night, 0 at its foot.

    The step is the smallest round one whose last but one class still holds nearly all zones.
    """
    gaps = np.concatenate([columns[f"ecart_{moment}_c"] for moment in MOMENTS])
    most = float(np.nanquantile(gaps, NEARLY_ALL)) if np.isfinite(gaps).any() else 0.0
    step = next((step for step in STEPS_C if step * (classes - 1) >= most), STEPS_C[-1])
    return [round(step * rank, 2) for rank in range(1, classes)]


#: what the air says of the zones, as it tells none from another by day, by night
AIR = {
    (False, False): mark(
        "Between the hottest and the coolest tenth of the land there are {day} by day and {night} by night."
    ),
    (True, False): mark(
        "Between the hottest and the coolest tenth of the land there are {day} by day, too little to tell the zones "
        "apart, and {night} by night."
    ),
    (False, True): mark(
        "Between the hottest and the coolest tenth of the land there are {day} by day and {night} by night, too little "
        "to tell the zones apart by night."
    ),
    (True, True): mark(
        "It is not their air that tells them apart: between the hottest and the coolest tenth of the land there are "
        "{day} by day and {night} by night, less than the model can tell. The order comes from the other indicators: "
        "the ground, the housing, the people."
    ),
}
NO_NIGHT = {
    False: mark(
        "Between the hottest and the coolest tenth of the land there are {day} by day; by night no zone has a value: "
        "too little of their surroundings is described."
    ),
    True: mark(
        "Between the hottest and the coolest tenth of the land there are {day} by day, too little to tell the zones "
        "apart; by night no zone has a value: too little of their surroundings is described."
    ),
}
TITLE = mark("Heat exposure and vulnerability")
SUBTITLE = mark("Where to act first against heat, for whom, by day and by night")
METHOD = (
    mark(
        "Each pixel of land cools the air by day through its shade, its light colour and its plants, and keeps "
        "heat at night through its buildings; large parks cool around them; the air mixes. The model is the urban "
        "cooling model of InVEST. Notes add exposure, sensitivity and difficulty to cope, after the Institut "
        "Paris Region."
    ),
)
CLEAR_METHOD = mark(
    "Nights here are clear and calm ones: gap to the countryside = (2 - visible sky - vegetation) x (radiation x "
    "range³ / wind)^(1/4), after Theeuwes and others (2017), for the streets and grounds of each zone."
)
LIMITS = (
    mark("The map says where to act first: it predicts neither a measured temperature nor a number of sick people."),
    mark("Notes compare the zones of this run with each other; they say nothing of other towns or other years."),
    mark("A pre-diagnosis: each place is to be seen on the spot before anything is decided."),
)


def page(told: Told, facts: ExposureFacts) -> str:
    """The HTML of the report. The maps of `told` are `jour`, `nuit` and `vulnerabilite`."""
    brief = _brief(told, facts)

    def detail(report: Report, facts: ExposureFacts) -> None:
        _first_zones(report, facts, told.language)
        _people(report, facts, told.language)
        others = [name for name in told.pictures if name != brief.picture]
        if others:
            report.section(report.language.tr("Maps"))
        for name in others:
            show(report, told, name)

    given, found, sure = about(facts, _asked, detail, _uncertain)
    is_clear = facts.model is not None and facts.model.clear_night is not None
    method = (*METHOD, CLEAR_METHOD) if is_clear else METHOD
    chapters = Chapters(given, found, sure, _next_steps(facts), method, LIMITS, brief)
    return compose(begin(told, TITLE, told.language.tr(SUBTITLE)), told, chapters)


def _asked(report: Report, facts: ExposureFacts) -> None:
    count = report.language.number(len(facts.columns["id_zone"]))
    report.paragraph(report.language.tr("{count} zones compared with each other.", count=count))


def _brief(told: Told, facts: ExposureFacts) -> Brief:
    """Where to act first and for whom, how far the hottest land is from the coolest."""
    language, columns = told.language, facts.columns
    tr, number = language.tr, language.number
    people, first = np.nan_to_num(columns["pop"]), columns["priorite"] == 1
    figures = []
    if people.sum() > 0:
        title = tr("inhabitants in zones of priority 1")
        figures.append(Figure(number(float(people[first].sum())), title, tr("{count} zones", count=int(first.sum()))))
    share = _mean(columns["sans_frais_jour_pct"], people)
    if np.isfinite(share):
        title = tr("of the inhabitants have no cool place near enough")
        figures.append(Figure(number(share, 0, "%"), title, tr("by day, on foot")))
    alike = [f"ano_{moment}_c" in facts.neutral for moment in MOMENTS]
    said, value = _air(columns, alike, language)
    title = tr("between the hottest and the coolest tenth of the land")
    doubt = tr("less than the model can tell apart") if all(alike) else tr("modelled")
    figures += [Figure(value, title, doubt)] if value else []
    verdict = [_first_sentence(facts, language), said]
    night = facts.model.clear_night if facts.model is not None else None
    if night is not None:
        verdict[1] = " ".join([verdict[1], *outside_fit(night.outside, night.zones, language)])
    order = ordered(columns["rang"], is_falling=False)
    names = places([_known_as(facts, row) for row in range(len(columns["id_zone"]))], order)
    actions = [tr(SEE_ON_SITE, names=names)] if order else []
    picture = "vulnerabilite" if "vulnerabilite" in told.pictures else "jour"
    return Brief(verdict, figures, picture, "", "", actions)


def _air(columns: Mapping[str, Any], alike: Sequence[bool], language: Language) -> tuple[str, str]:
    """What the air says of the zones, and its figure; a moment that no zone has a value of is not given one."""
    tr, known = language.tr, [_gap(columns, moment) for moment in MOMENTS]
    day, night = (language.number(one, 1, "°C") for one in known)
    if np.isfinite(known).all():
        both = {"day": day, "night": night}
        return tr(AIR[alike[0], alike[1]], **both), tr("{day} by day, {night} by night", **both)
    if np.isfinite(known[0]):
        return tr(NO_NIGHT[alike[0]], day=day), tr("{day} by day", day=day)
    return tr("The air of no zone has a value: too little of the land is described."), ""


def _first_sentence(facts: ExposureFacts, language: Language) -> str:
    """How many zones come first, and who lives there."""
    columns, tr, number = facts.columns, language.tr, language.number
    people, first = np.nan_to_num(columns["pop"]), columns["priorite"] == 1
    count, all_zones = int(first.sum()), number(len(first))
    if not count:
        return tr("No zone of the {all} reaches the first priority.", all=all_zones)
    if people.sum() <= 0:
        return language.counted(
            count,
            mark("{count} zone of {all} comes first against heat; who lives there is not known."),
            mark("{count} zones of {all} come first against heat; who lives there is not known."),
            all=all_zones,
        )
    return language.counted(
        count,
        mark("{count} zone of {all} comes first against heat: {people} people live there."),
        mark("{count} zones of {all} come first against heat: {people} people live there."),
        all=all_zones,
        people=number(float(people[first].sum())),
    )


def _gap(columns: Mapping[str, Any], moment: str) -> float:
    values, area = columns[f"ano_{moment}_c"], columns["surf_m2"]
    return weighted_quantile(values, area, 0.9) - weighted_quantile(values, area, 0.1)


def _cautions(facts: ExposureFacts, language: Language) -> list[str]:
    """What keeps a reader from taking modelled degrees for measured ones."""
    night, model, tr = facts.columns["ano_nuit_c"], facts.model, language.tr
    if model is None or not np.isfinite(night).any() or model.uhi_max_night_c <= 0:
        return []
    warmest = float(np.nanmax(night))
    said = [
        _clear_night(model.clear_night, language)
        if model.clear_night is not None
        else tr(
            "By night the warmest zone reaches {share} of the largest urban excess asked for ({uhi}): the model gives "
            "all of it only to a place that is built all over, with tall buildings, for a kilometre around. In a small "
            "town it shows some tenths of a degree, where a station on a clear and calm night may measure more. "
            "The algorithm of the heat island of clear nights tells such nights in degrees.",
            share=language.number(100 * warmest / model.uhi_max_night_c, 0, "%"),
            uhi=language.number(model.uhi_max_night_c, 1, "°C"),
        )
    ]
    if model.open_field_c is not None:
        said.append(
            tr(
                "By day the reference of the model is cool and shaded land: open fields already stand {gap} above it. "
                "Read the gaps between zones, not the distance to the reference.",
                gap=language.number(model.open_field_c, 1, "°C"),
            )
        )
    return said


def _clear_night(night: ClearNight, language: Language) -> str:
    """What the nights are, and how far the model agrees."""
    return language.tr(
        "Nights are clear and calm ones, by a formula fitted on other towns and right to about {error}; the model, "
        "which mixes the air over a kilometre, puts {moved} zones of {all} in another third of the town. Both are in "
        "the layer of results.",
        error=language.number(heat_constants()["uhi_erreur_k"], 0, "°C"),
        moved=language.number(night.moved),
        all=language.number(night.zones),
    )


def _first_zones(report: Report, facts: ExposureFacts, language: Language) -> None:
    columns, tr = facts.columns, language.tr
    order = ordered(columns["rang"], is_falling=False)[:FIRST_ZONES]
    report.section(tr("The first zones to look at"))
    if not order:
        report.paragraph(tr("No zone reaches a priority, or the notes could not be computed."))
        return
    rows = [
        (
            language.number(columns["rang"][row]),
            _called(facts, row),
            language.number(columns["vuln_jour"][row]),
            language.number(columns["vuln_nuit"][row]),
            language.number(columns["pop"][row]),
            columns["motif"][row] or "",
        )
        for row in order
    ]
    headers = [tr("Rank"), tr("Zone"), tr("Day"), tr("Night"), tr("Inhabitants"), tr("Why")]
    report.table(headers, rows, numeric=(0, 2, 3, 4))


def _known_as(facts: ExposureFacts, row: int) -> str:
    """The name of a zone as people say it, else its identifier."""
    return (facts.names[row] if facts.names else None) or str(facts.columns["id_zone"][row])


def _called(facts: ExposureFacts, row: int) -> str:
    """The name of a zone and its identifier."""
    code, name = str(facts.columns["id_zone"][row]), facts.names[row] if facts.names else None
    return f"{name} ({code})" if name and name != code else code


def _people(report: Report, facts: ExposureFacts, language: Language) -> None:
    columns, tr = facts.columns, language.tr
    people = np.nan_to_num(columns["pop"])
    if people.sum() <= 0:
        return
    report.section(tr("Population by class of vulnerability"))
    rows = []
    for note in range(1, 10):
        shown = [language.number(float(people[columns[f"vuln_{moment}"] == note].sum())) for moment in ("jour", "nuit")]
        rows.append((str(note), *shown))
    without = [language.number(float(people[np.isnan(columns[f"vuln_{m}"])].sum())) for m in ("jour", "nuit")]
    rows.append((tr("not scored"), *without))
    report.table([tr("Note"), tr("Inhabitants, day"), tr("Inhabitants, night")], rows, numeric=(1, 2))


def _uncertain(report: Report, facts: ExposureFacts) -> None:
    columns, language = facts.columns, report.language
    tr = language.tr
    for text in _cautions(facts, language):
        report.notice(text)
    undescribed = columns["part_indef_pct"]
    items = [
        tr(
            "{share} of the land is described by no layer: it rests on a guess.",
            share=language.number(_mean(undescribed, columns["surf_m2"]), 0, "%"),
        ),
    ]
    counted = (
        (columns["voisin_pct"] < 50, mark("{count} zones lie at the edge of what is known.")),
        (columns["part_valide_pct"] < 50, mark("{count} zones have no value: too little of them is known.")),
    )
    items += [language.translate(text).format(count=int(zones.sum())) for zones, text in counted if zones.any()]
    imputed = _mean(columns["pop_imput_pct"], np.nan_to_num(columns["pop"]))
    if np.isfinite(imputed):
        items.append(
            tr("{share} of the population lives in cells that INSEE imputed.", share=language.number(imputed, 0, "%"))
        )
    if facts.estimated_heights_pct is not None:
        items.append(
            tr(
                "{share} of the buildings have an estimated height.",
                share=language.number(facts.estimated_heights_pct, 0, "%"),
            )
        )
    report.bullets(items)


def _next_steps(facts: ExposureFacts) -> list[str]:
    columns = facts.columns
    steps = [mark("Temperature of a few stations over a summer, to set the largest urban excess.")]
    if _mean(columns["part_indef_pct"], columns["surf_m2"]) > 20:
        steps.append(mark("A land cover of the whole ground, fields and gardens included (complete OCS GE or OCS2D)."))
    if not np.isfinite(columns["pop"]).any():
        steps.append(mark("The Filosofi population grid: without it only the exposure is known."))
    if not np.isfinite(columns["sans_frais_nuit_pct"]).any():
        steps.append(mark("The places that stay open and cool at night."))
    return steps


def _mean(values: Numbers, weights: Numbers) -> float:
    """Weighted mean of what is known; NaN when nothing is."""
    known = np.isfinite(values) & (weights > 0)
    return float((values[known] * weights[known]).sum() / weights[known].sum()) if known.any() else float("nan")
