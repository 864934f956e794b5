"""The report of obsrefresh: the verdict, what is suspicious, what changes, what could not be computed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose
from ..acceptances import ACCEPTED, CORRECTED, MASKED
from ..changes import IndicatorChange
from ..checks import CheckFinding
from ..geography import Territory
from ..indicators import ObsIndicator
from ..obsvalue import ObsValue
from ..outputs import DONE, FAILED
from ..phrases import written
from ..portraitpage import strip_svg
from ..portraits import Strip
from ..refresh import Refreshed
from ..rows import COMMUNE
from ..smallmaps import colours_of, legend, small_maps
from ..store import BACK, HELD, PUBLISHED, SAME, TRIAL
from . import dated
from .obsindicators import files_table, summary_table

METHOD = (
    mark("Files are recognised, read and checked; the indicators are computed beside the version in force."),
    mark("A territory is suspicious when it moves by more than four robust standard deviations of others of its size."),
    mark("A suspicion is answered in acceptations.csv for one exact value: another value asks again."),
    mark("The version in force is replaced in one rename, once nothing blocks and nothing waits."),
)
LIMITS = (
    mark("The checks find what is unlikely, not what is false: an answer is a person's, with her name."),
    mark("A revision of the past is told apart from a new year by the vintage and the digest of the file."),
)
VERDICTS = {
    PUBLISHED: mark("Version {version} is in force."),
    HELD: mark("Version held. Blocking findings: {blocks}. Values to confirm: {waiting}. {before}"),
    SAME: mark("Nothing is new: version {version} stays in force."),
    TRIAL: mark("Trial: nothing was replaced. Blocking findings: {blocks}. Values to confirm: {waiting}."),
    BACK: mark("Version {version} is in force again."),
}
STATES = {
    PUBLISHED: mark("in force"),
    HELD: mark("held"),
    SAME: mark("nothing new"),
    TRIAL: mark("trial"),
    BACK: mark("brought back"),
}
_SHOWN = 60
_STRIPS, _NEAR, _MAPS, _FIRST = 20, 5, 9, 3


def page(told: Told, done: Refreshed, known: Mapping[str, ObsIndicator], territory: Territory | None = None) -> str:
    """The HTML of the report. territory: whose communes are drawn on the small maps."""
    language = told.language
    tr = language.tr

    def given(report: Report) -> None:
        report.paragraph(report.language.tr("Version {version} of the store.", version=done.version or "–"))
        if done.computed is not None:
            files_table(report, done.computed)

    def found(report: Report) -> None:
        findings_table(report, tr("To confirm"), done.waiting, known)
        _strips(report, done, known)
        findings_table(report, tr("Blocking"), done.blocks, known)
        changes_table(report, done.changes, known)
        if territory is not None:
            _maps(report, done, known, territory)
        if done.computed is not None:
            report.section(tr("Values"))
            summary_table(report, done.computed.values, known)

    def sure(report: Report) -> None:
        _answers(report, done, known)
        _outputs(report, done)

    def collect(report: Report) -> None:
        _missing(report, done)

    begun = begin(told, mark("What changes, what is suspicious"), done.observatory.title, STATES[done.state])
    return compose(begun, told, Chapters(given, found, sure, collect, METHOD, LIMITS, _brief(told, done, known)))


def verdict(told: Told, done: Refreshed) -> str:
    """The run in one line."""
    tr = told.language.tr
    stays = (
        tr("Version {version} stays in force.", version=dated(done.before.id, told.language))
        if done.before
        else tr("None is in force yet.")
    )
    if done.state == HELD:
        return tr(
            "Version held. Blocking findings: {blocks}. Values to confirm: {waiting}. {before}",
            blocks=len(done.blocks),
            waiting=len(done.waiting),
            before=stays,
        )
    if done.state == TRIAL:
        return tr(
            "Trial: nothing was replaced. Blocking findings: {blocks}. Values to confirm: {waiting}.",
            blocks=len(done.blocks),
            waiting=len(done.waiting),
        )
    if done.state == SAME:
        return tr("Nothing is new: version {version} stays in force.", version=dated(done.version, told.language))
    if done.state == BACK:
        return tr("Version {version} is in force again.", version=dated(done.version, told.language))
    return tr("Version {version} is in force.", version=dated(done.version, told.language))


def _brief(told: Told, done: Refreshed, known: Mapping[str, ObsIndicator]) -> Brief:
    """Which version is in force, what stands against the new one, what to do."""
    tr, number = told.language.tr, told.language.number
    moved = len({one.indicator for one in done.changes if one.moved})
    second = tr("No value changed.")
    if moved:
        second = told.language.counted(moved, mark("{count} indicator changed."), mark("{count} indicators changed."))
    waiting = told.language.counted(len(done.waiting), mark("value to confirm"), mark("values to confirm"))
    figures = [
        Figure(number(len(done.waiting)), waiting, tr("answers in force: {count}", count=len(done.answers))),
        Figure(number(len(done.blocks)), tr("blocking findings")),
        Figure(number(moved), tr("indicators that changed")),
    ]
    actions = []
    if done.blocks:
        actions.append(tr("Settle the blocking findings: a file to replace, or a setting to correct."))
    for one in [*done.blocks, *done.waiting][:_FIRST]:
        # who reads one screen only knows which values are meant
        subject = known[one.subject].label if one.subject in known else one.subject
        words = told.language.typeset(one.message.render(told.language.translate))
        actions.append(tr("{subject}: {words}.", subject=subject, words=words.rstrip(".")))
    if done.waiting:
        actions.append(tr("Answer each value to confirm, then run again: the answers are kept."))
    return Brief([verdict(told, done), second], figures, actions=actions)


def findings_table(
    report: Report, title: str, findings: Sequence[CheckFinding], known: Mapping[str, ObsIndicator]
) -> None:
    """Findings one by one, the first sixty; nothing when there are none."""
    if not findings:
        return
    language = report.language
    tr = language.tr
    report.section(title)
    rows = [
        (
            known[one.subject].label if one.subject in known else one.subject,
            one.vintage or "–",
            language.typeset(one.message.render(language.translate)),
            one.check,
        )
        for one in findings[:_SHOWN]
    ]
    report.table([tr("Object"), tr("Vintage"), tr("What is wrong"), tr("Number of the check")], rows)
    if len(findings) > _SHOWN:
        report.paragraph(tr("and {count} others, in the table of checks.", count=len(findings) - _SHOWN))


def _strips(report: Report, done: Refreshed, known: Mapping[str, ObsIndicator]) -> None:
    """Each suspicious value among all communes, before and after, and the communes that had about its value."""
    language = report.language
    values = done.computed.values if done.computed is not None else []
    for one in [found for found in done.waiting if found.code and found.subject in known][:_STRIPS]:
        now = {v.code: v for v in values if v.indicator == one.subject and v.level == COMMUNE and v.value is not None}
        before = {v.code: v for v in done.values_before if v.indicator == one.subject and v.level == COMMUNE}
        own, old = now.get(one.code), before.get(one.code)
        name = (own or old).name if own or old else one.code  # type: ignore[union-attr]
        marks = ((language.tr("before"), old.value),) if old is not None and old.value is not None else ()
        stated = tuple(sorted(v.value for v in now.values() if v.value is not None))
        label = f"{name} – {known[one.subject].label}"
        drawn = strip_svg(Strip(stated, own.value if own is not None else None, marks), label, language)
        if not drawn:
            continue
        report.chart(drawn, label)
        near = _nearest(one.code, before, now)
        if near:
            told = ", ".join(f"{v.name} {written(v, known[one.subject], language)}" for v in near)
            report.paragraph(language.tr("Had about the same value before, and now: {communes}.", communes=told))


def _nearest(code: str, before: Mapping[str, ObsValue], now: Mapping[str, ObsValue]) -> list[ObsValue]:
    """The five communes whose value was nearest to that of one, as they are now."""
    old = before.get(code)
    if old is None or old.value is None:
        return []
    own = old.value
    others = [v for v in before.values() if v.code != code and v.value is not None and v.code in now]
    others.sort(key=lambda v: (abs((v.value or 0.0) - own), v.code))
    return [now[v.code] for v in others[:_NEAR]]


def changes_table(report: Report, found: Sequence[IndicatorChange], known: Mapping[str, ObsIndicator]) -> None:
    """What moved in the communes, by theme."""
    language = report.language
    tr, number = language.tr, language.number
    own = [one for one in found if one.level == COMMUNE and one.indicator in known]
    report.section(tr("What changes"))
    if not own:
        report.paragraph(tr("No value changed."))
        return
    rows = []
    for one in sorted(own, key=lambda one: (known[one.indicator].theme, one.indicator)):
        indicator = known[one.indicator]

        def steps(listed: Sequence[tuple[str, float]], decimals: int = indicator.decimals) -> str:
            return (
                ", ".join(f"{name} {'+' if step > 0 else ''}{number(step, decimals + 1)}" for name, step in listed)
                or "–"
            )

        is_newer = one.vintage_before and one.vintage_before != one.vintage
        vintages = f"{one.vintage_before} → {one.vintage}" if is_newer else one.vintage
        rows.append(
            (
                indicator.label,
                vintages or "–",
                tr("{moved} of {count}", moved=number(one.moved), count=number(one.count)),
                number(one.middle, indicator.decimals + 1) if one.middle is not None else "–",
                steps(one.rises),
                steps(one.falls),
                language.typeset(one.reason.render(language.translate)),
            )
        )
    titles = [
        tr("Indicator"),
        tr("Vintage"),
        tr("Communes that moved"),
        tr("Median step"),
        tr("Largest rises"),
        tr("Largest falls"),
        tr("Why"),
    ]
    report.table(titles, rows, numeric=(3,))


def _maps(report: Report, done: Refreshed, known: Mapping[str, ObsIndicator], territory: Territory) -> None:
    """The indicators that moved in most communes, each on a small map."""
    language = report.language
    own = [one for one in done.changes if one.level == COMMUNE and one.indicator in known and (one.moved or one.states)]
    own = [one for one in own if one.vintage_before or one.moved]
    own.sort(key=lambda one: (-(one.moved + one.states), one.indicator))
    values = done.computed.values if done.computed is not None else []
    maps = []
    for one in own[:_MAPS]:
        before = {v.code: v for v in done.values_before if v.indicator == one.indicator and v.level == COMMUNE}
        now = [v for v in values if v.indicator == one.indicator and v.level == COMMUNE]
        maps.append((known[one.indicator].label, colours_of(now, before)))
    title = language.tr("Where values changed since the version in force")
    drawn = small_maps(territory, maps, title)
    if drawn:
        report.chart(drawn, title)
        report.legend(legend(language))


def _answers(report: Report, done: Refreshed, known: Mapping[str, ObsIndicator]) -> None:
    tr = report.language.tr
    report.section(tr("Answers in force"))
    words = {ACCEPTED: tr("accepted"), CORRECTED: tr("corrected"), MASKED: tr("hidden")}
    rows = [
        (
            known[one.subject].label if one.subject in known else one.subject,
            one.code or "–",
            words.get(one.decision, one.decision),
            one.reason,
            one.author,
            one.day or "–",
            one.check,
        )
        for one in done.answers
    ]
    if rows:
        titles = [tr("Object"), tr("Code"), tr("Decision"), tr("Reason"), tr("By"), tr("On"), tr("Number of the check")]
        report.table(titles, rows)
    else:
        report.paragraph(tr("No answer is in force."))


def _outputs(report: Report, done: Refreshed) -> None:
    """What was published of the version in force; nothing when the observatory asks for no output."""
    tr = report.language.tr
    words = {DONE: tr("done"), FAILED: tr("to be done again")}
    rows = [(one.name, words.get(one.state, one.state), one.version, one.why or "–") for one in done.outputs]
    if rows:
        report.section(tr("Outputs"))
        report.table([tr("Output"), tr("State"), tr("Version"), tr("Why")], rows)


def _missing(report: Report, done: Refreshed) -> None:
    language = report.language
    tr = language.tr
    rows = [
        (one.title, language.typeset(one.why.render(language.translate)) if one.why else "–") for one in done.missing
    ]
    if rows:
        report.table([tr("File to download"), tr("Why")], rows)
    if done.due:
        first = done.due[0]
        report.paragraph(
            tr(
                "Next file expected: {title}, {month}.",
                title=first.title,
                month=f"{first.due:%m/%Y}" if first.due else "–",
            )
        )
    if not rows and not done.due:
        report.paragraph(tr("Nothing is missing."))
