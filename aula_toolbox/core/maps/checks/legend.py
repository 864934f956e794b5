"""The legend: whether it explains, and whether everybody can tell its colours apart."""

from __future__ import annotations

from collections.abc import Iterator

from ...messages import listing, mark, message
from ..colours import confused, difference
from ..facts import PageFacts
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
            if len(shown) > most:
                yield self.found(
                    page,
                    legend.id,
                    message(
                        "{item}: {count} classes; more than {most} cannot be read.",
                        item=named(legend.id),
                        count=len(shown),
                        most=most,
                    ),
                )
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
        least = thresholds()["ecart_couleur_minimal"]
        for legend in page.legends:
            plain = [line for line in legend.classes if line.colour and line.is_shown and not line.is_marked]
            pairs = confused([line.colour for line in plain], least)
            if pairs:
                named_pairs = (f"{plain[one].label} – {plain[other].label}" for one, other, *_ in pairs)
                told = (
                    message("Classes that look alike: {pairs}.", pairs=listing(named_pairs, MOST_PAIRS))
                    if any(difference(plain[one].colour, plain[other].colour) < least for one, other, *_ in pairs)
                    else message(
                        "Classes that colour-blind readers confuse: {pairs}.", pairs=listing(named_pairs, MOST_PAIRS)
                    )
                )
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
