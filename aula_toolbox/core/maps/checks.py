"""Pre-flight checks C01 to C20: whether a page may be published as it is.

A check reads the facts of a page and tells its findings; it knows nothing of QGIS, so it also serves layouts
that are not ours. `check_page` runs them all; the worst findings come first.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..errors import AulaError
from ..messages import Message, listing, mark, message
from .colours import confused, contrast
from .facts import BarFacts, ItemFacts, MapFacts, PageFacts, ShownLayer
from .mentions import NARROW
from .scales import ROUNDING, is_listed, is_one_two_five
from .thresholds import thresholds

BLOCKING, WARNING, INFO = "bloquant", "avertissement", "info"
SEVERITIES = (BLOCKING, WARNING, INFO)


@dataclass(frozen=True)
class Finding:
    """One thing found on a page, and what to do about it."""

    code: str
    severity: str
    element: str
    message: Message
    remedy: Message
    page: int = 1


class Check(ABC):
    """One rule of the pre-flight."""

    code: str
    severity: str = WARNING
    remedy: str

    @abstractmethod
    def findings(self, page: PageFacts) -> Iterator[Finding]:
        """What this rule finds on the page."""

    def found(self, page: PageFacts, element: str, told: Message, severity: str = "") -> Finding:
        """A finding of this rule."""
        return Finding(self.code, severity or self.severity, element, told, Message(self.remedy), page.number)


def _shown(page: PageFacts) -> Iterator[ItemFacts]:
    return (item for item in page.items if item.is_visible)


def _layers(page: PageFacts) -> Iterator[tuple[MapFacts, ShownLayer]]:
    for drawn in page.maps:
        if drawn.is_main:
            for layer in drawn.layers:
                yield drawn, layer


def _names(layers: Iterable[ShownLayer]) -> str:
    return listing(dict.fromkeys(layer.name for layer in layers), 12)


def scale_words(denominator: float) -> str:
    """« 1/25 000 »."""
    return f"1/{denominator:,.0f}".replace(",", NARROW)


class ItemMissing(Check):
    """C01: an item that every page must show is missing, hidden, or off the page."""

    code, severity = "C01", BLOCKING
    remedy = mark("Put the item back from the template, make it visible and move it inside the page.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        present = {item.id: item for item in page.items}
        missing = [name for name in page.mandatory if name not in present]
        if missing:
            told = message(
                "Incomplete template: {missing}. Items found: {present}.",
                missing=listing(missing, 12),
                present=listing(present, 30),
            )
            yield self.found(page, missing[0], told)
        twins = {name: twin for pair in (("aula_echelle_km", "aula_echelle_m"),) for name, twin in (pair, pair[::-1])}
        for name in page.mandatory:
            item = present.get(name)
            if item is None:
                continue
            twin = present.get(twins.get(name, ""))
            if not item.is_visible and not (twin is not None and twin.is_visible):
                yield self.found(page, name, message("{item} is hidden.", item=name))
            elif item.is_visible and not page.page.holds(item.box, 0.5):
                yield self.found(page, name, message("{item} lies outside the page.", item=name))


class PictureMissing(Check):
    """C02: a logo or a picture cannot be read; it would print nothing."""

    code, severity = "C02", BLOCKING
    remedy = mark("Correct the path of the picture, or the logo in the token file.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        for item in _shown(page):
            if item.is_picture_missing:
                yield self.found(
                    page,
                    item.id,
                    message(
                        "Missing picture: {picture}." if "logo" not in item.id else "Missing logo: {picture}.",
                        picture=item.picture or item.id,
                    ),
                )


class MapEmpty(Check):
    """C03: the map would show nothing, or not all of its layers."""

    code, severity = "C03", BLOCKING
    remedy = mark("Repair or choose the layers, or move the extent.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        for drawn in page.maps:
            if not drawn.is_main:
                continue
            broken = [layer for layer in drawn.layers if not layer.is_valid]
            if broken:
                yield self.found(
                    page, drawn.id, message("Invalid or unreachable layers: {names}.", names=_names(broken))
                )
            sound = [layer for layer in drawn.layers if layer.is_valid]
            if not drawn.layers:
                yield self.found(page, drawn.id, message("The map would be empty: it has no layer."))
            elif sound and all(layer.count == 0 for layer in sound):
                yield self.found(page, drawn.id, message("The map would be empty: no feature in the extent."))


class TitleEmpty(Check):
    """C04: the title is empty or still the template's; or an expression is printed as text."""

    code, severity = "C04", BLOCKING
    remedy = mark("Write the title; correct the expression.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        title = page.item("aula_titre")
        if title is not None and not title.text.strip():
            yield self.found(page, title.id, message("The title is empty."))
        elif title is not None and title.template_text and title.text == title.template_text:
            yield self.found(page, title.id, message("The title is still the template's: “{title}”.", title=title.text))
        for item in _shown(page):
            if "[%" in item.text:
                told = message("{item}: an expression is printed as text: {words}", item=item.id, words=item.text[:80])
                yield self.found(page, item.id, told)


class SourceMissing(Check):
    """C05: a layer is printed without its source: forbidden for a base map, to be completed for our own results."""

    code = "C05"
    remedy = mark("Fill in the source in the layer's properties, or give SOURCES.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        if page.has_own_sources:
            return
        silent = [layer for _, layer in _layers(page) if layer.is_valid and not layer.citation]
        for severity, ours in ((BLOCKING, False), (WARNING, True)):
            named = [layer for layer in silent if layer.is_ours is ours]
            if named:
                told = message("Source to be given for: {names}.", names=_names(named))
                yield self.found(page, "aula_sources", told, severity)


class TextCut(Check):
    """C06: a text is larger than its item, or an item covers another."""

    code = "C06"
    remedy = mark("Shorten the text, enlarge its item, or move the items apart.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        for item in _shown(page):
            if item.text_height > item.box.h + 0.3 or item.text_width > item.box.w + 0.3:
                yield self.found(page, item.id, message("{item}: the text is cut.", item=item.id))
        texts = [
            item for item in _shown(page) if item.kind in ("label", "legend") and (item.text or item.kind == "legend")
        ]
        others = [item for item in _shown(page) if item.kind in ("label", "legend", "scalebar", "picture", "map")]
        for text in texts:
            for other in others:
                if other.id == text.id or (other in texts and other.id < text.id):
                    continue
                if text.box.overlap(other.box) > 1.0:
                    told = message("{item} lies over {other}.", item=text.id, other=other.id)
                    yield self.found(page, text.id, told)


class ScaleUnlisted(Check):
    """C07: the scale is not a round one."""

    code = "C07"
    remedy = mark("Choose a scale of the list.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        for drawn in page.maps:
            if drawn.is_main and not is_listed(drawn.denominator):
                told = message("The scale {scale} is not a round scale.", scale=scale_words(drawn.denominator))
                yield self.found(page, drawn.id, told)


class ExtentCut(Check):
    """C08: the frame cuts what the page is about."""

    code = "C08"
    remedy = mark("Choose a smaller scale, or the automatic one.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        for drawn in page.maps:
            if drawn.is_cut:
                told = message(
                    "At {scale}, {what} does not fit in the frame (complete at {complete}).",
                    scale=scale_words(drawn.denominator),
                    what=page.name or drawn.id,
                    complete=scale_words(drawn.complete_scale),
                )
                yield self.found(page, drawn.id, told)


class FontAbsent(Check):
    """C09: a font of the page is not on this computer; another one is printed instead."""

    code = "C09"
    remedy = mark("Install the font, or change the families of the token file.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        absent: dict[tuple[str, str], list[str]] = {}
        for item in _shown(page):
            if item.substitute:
                absent.setdefault((item.font, item.substitute), []).append(item.id)
        for (font, substitute), items in absent.items():
            told = message(
                "The font {font} is absent; {substitute} is printed instead ({items}).",
                font=font,
                substitute=substitute,
                items=listing(items, 4),
            )
            yield self.found(page, items[0], told)


class EffectsLost(Check):
    """C10: layer opacity, blend modes and effects are lost in vector output, so the page is rasterised."""

    code = "C10"
    remedy = mark("Give the opacity to the colour of the symbol instead of the layer.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        named = [f"{layer.name} ({layer.effects})" for _, layer in _layers(page) if layer.effects]
        if named:
            yield self.found(
                page,
                "aula_carte",
                message(
                    "Opacity or effects that vector output would lose, so the map is printed as an image: {names}.",
                    names=listing(dict.fromkeys(named), 12),
                ),
            )


class BarUneven(Check):
    """C11: the scale bar is not readable: uneven, too wide, or without a map."""

    code = "C11"
    remedy = mark("Give the bar segments of 1, 2 or 5 and link it to its map.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        for bar in page.bars:
            for fault in self._faults(bar):
                yield self.found(page, bar.id, fault)

    @staticmethod
    def _faults(bar: BarFacts) -> Iterator[Message]:
        if not bar.is_linked:
            yield message("{item}: the scale bar is linked to no map.", item=bar.id)
            return
        if not is_one_two_five(bar.segment):
            yield message(
                "{item}: a segment is worth {segment}, not 1, 2 or 5.", item=bar.id, segment=f"{bar.segment:g}"
            )
        if bar.width > bar.room + 0.3:
            yield message("{item}: the scale bar is wider than its item.", item=bar.id)


class ScaleUntrue(Check):
    """C12: in degrees or Web Mercator a scale is not true."""

    code = "C12"
    remedy = mark("Set the map to Lambert-93 (EPSG:2154).")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        for drawn in page.maps:
            if drawn.is_main and (drawn.is_geographic or drawn.crs == "EPSG:3857"):
                yield self.found(page, drawn.id, message("The map is in {crs}: its scale is not true.", crs=drawn.crs))


class DataOutdated(Check):
    """C13: the catalogue has newer data, or no longer has these."""

    code = "C13"
    remedy = mark("Refresh the layer from the Catalogue.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        for state, text in (
            ("maj_disponible", mark("Newer data are in the catalogue for: {names}.")),
            ("retire", mark("Withdrawn from the catalogue: {names}.")),
        ):
            named = [layer for _, layer in _layers(page) if layer.catalogue_state == state]
            if named:
                yield self.found(page, "aula_carte", Message(text, {"names": _names(named)}))


class LegendPoor(Check):
    """C14: a legend that does not explain: empty, endless, or in the words of the database."""

    code = "C14"
    remedy = mark("Rename the layers and classes in plain words; group classes.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        most = int(thresholds()["classes_maximales"])
        for legend in page.legends:
            shown = [line for line in legend.classes if line.is_shown]
            if not shown:
                yield self.found(page, legend.id, message("{item}: the legend is empty.", item=legend.id))
            if len(shown) > most:
                yield self.found(
                    page,
                    legend.id,
                    message(
                        "{item}: {count} classes; more than {most} cannot be read.",
                        item=legend.id,
                        count=len(shown),
                        most=most,
                    ),
                )
            absent = [line.label for line in legend.classes if not line.is_shown]
            if absent:
                told = message(
                    "{item}: classes that are not in the map: {names}.", item=legend.id, names=listing(absent)
                )
                yield self.found(page, legend.id, told)
            raw = dict.fromkeys(line.label for line in shown if line.is_raw)
            if raw:
                told = message(
                    "{item}: names of the database in the legend: {names}.", item=legend.id, names=listing(raw)
                )
                yield self.found(page, legend.id, told)


class ContrastLow(Check):
    """C15: a text too pale for its background."""

    code = "C15"
    remedy = mark("Darken the text or lighten its background.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        least = thresholds()["contraste_minimal"]
        for item in _shown(page):
            if item.text and item.foreground:
                ratio = contrast(item.foreground, item.background)
                if ratio < least:
                    told = message(
                        "{item}: contrast {ratio}:1, below {least}:1.",
                        item=item.id,
                        ratio=f"{ratio:.1f}",
                        least=f"{least:g}",
                    )
                    yield self.found(page, item.id, told)


class ColoursConfused(Check):
    """C16: two classes of the legend that some readers cannot tell apart."""

    code = "C16"
    remedy = mark("Change a colour, or add a hatch or labels.")
    _sentences = {
        "normal": mark("“{one}” and “{other}” look alike (dE {gap})."),
        "protan": mark("“{one}” and “{other}” look alike to red-blind readers (dE {gap})."),
        "deutan": mark("“{one}” and “{other}” look alike to green-blind readers (dE {gap})."),
        "tritan": mark("“{one}” and “{other}” look alike to blue-blind readers (dE {gap})."),
    }

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        least = thresholds()["ecart_couleur_minimal"]
        for legend in page.legends:
            plain = [line for line in legend.classes if line.colour and line.is_shown and not line.is_marked]
            for first, second, vision, gap in confused([line.colour for line in plain], least):
                values = {"one": plain[first].label, "other": plain[second].label, "gap": f"{gap:.1f}"}
                told = Message(self._sentences[vision], values)
                yield self.found(page, legend.id, told)


class ZoningUnclear(Check):
    """C17: a zoning map is read by its labels; values outside the standard must be known."""

    code = "C17"
    remedy = mark("Add the zone labels; correct the zone types in the data.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        zoning = [layer for _, layer in _layers(page) if layer.is_zoning]
        bare = [layer for layer in zoning if not layer.has_labels]
        if bare:
            yield self.found(page, "aula_carte", message("Zoning without zone labels: {names}.", names=_names(bare)))
        for layer in zoning:
            if layer.outside_values:
                told = message(
                    "{name}: zone types outside the standard: {values}.",
                    name=layer.name,
                    values=listing(layer.outside_values),
                )
                yield self.found(page, "aula_carte", told)


class ScaleTooLarge(Check):
    """C18: generalised data read finer than they were drawn."""

    code = "C18"
    remedy = mark("Choose a smaller scale, or more precise data.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        for drawn, layer in _layers(page):
            if layer.finest and drawn.denominator * ROUNDING < layer.finest:
                told = message(
                    "{name} is generalised data for {finest} at most; the map is at {scale}.",
                    name=layer.name,
                    finest=scale_words(layer.finest),
                    scale=scale_words(drawn.denominator),
                )
                yield self.found(page, drawn.id, told)


class PrintFacts(Check):
    """C19: what the printer must know."""

    code, severity = "C19", INFO
    remedy = mark("Print at 100 %, without fitting to the page.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        main = next((drawn for drawn in page.maps if drawn.is_main), None)
        if main is not None and page.number == 1:
            told = message(
                "Scale {scale} in {paper}, {count} page(s).",
                scale=scale_words(main.denominator),
                paper=page.paper,
                count=page.count,
            )
            yield self.found(page, main.id, told)
        if page.has_raster and page.dpi < thresholds()["dpi_minimal"]:
            yield self.found(page, "aula_carte", message("Images at {dpi} dpi only.", dpi=page.dpi))


class StatusAbsent(Check):
    """C20: a result of this toolbox is a pre-diagnosis, and the page must say so."""

    code = "C20"
    remedy = mark("Choose the status “Pré-diagnostic”.")

    def findings(self, page: PageFacts) -> Iterator[Finding]:
        ours = [layer for _, layer in _layers(page) if layer.is_ours]
        if ours and not page.status.strip():
            told = message(
                "The page has no status although it shows results of the toolbox: {names}.", names=_names(ours)
            )
            yield self.found(page, "aula_statut", told)


CHECKS: tuple[Check, ...] = (
    ItemMissing(),
    PictureMissing(),
    MapEmpty(),
    TitleEmpty(),
    SourceMissing(),
    TextCut(),
    ScaleUnlisted(),
    ExtentCut(),
    FontAbsent(),
    EffectsLost(),
    BarUneven(),
    ScaleUntrue(),
    DataOutdated(),
    LegendPoor(),
    ContrastLow(),
    ColoursConfused(),
    ZoningUnclear(),
    ScaleTooLarge(),
    PrintFacts(),
    StatusAbsent(),
)


def check_page(page: PageFacts) -> list[Finding]:
    """Everything found on a page, blocking findings first, then in the order of the codes."""
    found = [finding for check in CHECKS for finding in check.findings(page)]
    return sorted(found, key=lambda finding: (SEVERITIES.index(finding.severity), finding.code))


def blocking(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that forbid publishing."""
    return [finding for finding in findings if finding.severity == BLOCKING]


def raise_blocking(findings: Iterable[Finding]) -> None:
    """Raise one AulaError with every blocking finding (STRICT)."""
    stopped = blocking(findings)
    if stopped:
        problems = [Message(finding.message.text, finding.message.values, finding.code) for finding in stopped]
        raise AulaError.of(problems)
