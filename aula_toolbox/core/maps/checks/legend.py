"""The legend: whether it explains, and whether everybody can tell its colours apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...messages import listing, mark, message
from ..colours import confused, difference, merged_in_grey
from ..facts import LegendClass, PageFacts
from ..roles import named
from ..thresholds import thresholds
from .finding import BLOCKING, INFO, Check, PageFinding

MOST_PAIRS = 6


class LegendPoor(Check):
    """C14: a legend that does not explain: empty, endless, cut short, or in the words of the database."""

    code = "C14"
    remedy = mark("Rename the layers and classes in plain words; group classes.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        most = int(thresholds()["classes_maximales"])
        for legend in page.legends:
            shown = [line for line in legend.classes if line.is_shown]
            if not shown:
                yield self.found(page, legend.id, message("{item}: the legend is empty.", item=named(legend.id)))
            # signs and names written on the map are looked up, not remembered: a plate has as many as it needs
            plain = [line for line in shown if not line.is_marked]
            if len(plain) > most:
                told = message(
                    "{item}: {count} classes told apart by their colour alone; more than {most} cannot be read.",
                    item=named(legend.id),
                    count=len(plain),
                    most=most,
                )
                yield self.found(page, legend.id, told)
            absent = [line.label for line in legend.classes if not line.is_shown]
            if absent:
                told = message(
                    "{item}: classes that are not in the map: {names}.", item=named(legend.id), names=listing(absent)
                )
                yield self.found(page, legend.id, told)
            raw = dict.fromkeys(line.label for line in shown if line.is_raw)
            if raw:
                told = message(
                    "{item}: names of the database in the legend: {names}.", item=named(legend.id), names=listing(raw)
                )
                yield self.found(page, legend.id, told)


class ColoursConfused(Check):
    """C16: two classes of the legend that some readers cannot tell apart."""

    code = "C16"
    remedy = mark("Change a colour, or add a hatch or labels.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        for legend in page.legends:
            plain = [line for line in legend.classes if line.colour and line.is_shown and not line.is_marked]
            pairs = list(_alike(plain))
            if pairs:
                named_pairs = (f"{one.label} – {other.label}" for one, other, _ in pairs)
                told = (
                    message("Classes that look alike: {pairs}.", pairs=listing(named_pairs, MOST_PAIRS))
                    if any(is_for_all for _, _, is_for_all in pairs)
                    else message(
                        "Classes that colour-blind readers confuse: {pairs}.", pairs=listing(named_pairs, MOST_PAIRS)
                    )
                )
                yield self.found(page, legend.id, told)


def _alike(plain: Sequence[LegendClass]) -> Iterator[tuple[LegendClass, LegendClass, bool]]:
    """Pairs of classes that are too close, and whether every reader confuses them.

    A subject stands out from its background by more than from itself; a background is told from itself by less.
    """
    limits = thresholds()
    least = {0: limits["ecart_couleur_minimal"], 1: limits["ecart_sujet_fond"], 2: limits["ecart_fond"]}
    for first, second, *_, seen in confused([line.colour for line in plain], max(least.values())):
        one, other = plain[first], plain[second]
        bound = least[one.is_ground + other.is_ground]
        if seen < bound:
            yield one, other, difference(one.colour, other.colour) < bound


class GreyMerged(Check):
    """C22: classes that become one on a print without colours."""

    code, severity = "C22", INFO
    remedy = mark("For a print without colours, choose a ramp from pale to dark, or add a hatch or labels.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        limits = thresholds()
        for legend in page.legends:
            plain = [line for line in legend.classes if line.colour and line.is_shown and not line.is_marked]
            colours = [line.colour for line in plain]
            told_by_colour = {pair[:2] for pair in confused(colours, limits["ecart_couleur_minimal"])}
            pairs = [
                pair for pair in merged_in_grey(colours, limits["ecart_gris_minimal"]) if pair not in told_by_colour
            ]
            if pairs:
                names = (f"{plain[one].label} – {plain[other].label}" for one, other in pairs)
                told = message("Classes that merge in a grey print: {pairs}.", pairs=listing(names, MOST_PAIRS))
                yield self.found(page, legend.id, told)


class StepsTaken(Check):
    """C21: what was done so that everything fits."""

    code, severity = "C21", INFO
    remedy = mark("Choose a larger format to have all of it on one page.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        for step in page.steps:
            yield self.found(page, "aula_legende", step)


class ExpressionInName(Check):
    """C32: a name that QGIS would evaluate on the page: data never run anything."""

    code, severity = "C32", BLOCKING
    remedy = mark("Rename the layer or the class without [%.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        for legend in page.legends:
            named = dict.fromkeys(text for line in legend.classes for text in (line.layer, line.label) if "[%" in text)
            if named:
                told = message("Names that QGIS would evaluate as expressions: {names}.", names=listing(named))
                yield self.found(page, legend.id, told)
