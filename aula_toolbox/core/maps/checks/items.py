"""What stands on the page: items, pictures, texts, fonts."""

from __future__ import annotations

from collections.abc import Iterator

from ...messages import Message, listing, mark, message, written
from ...typo import is_composed
from ..colours import contrast
from ..facts import ItemFacts, PageFacts
from ..roles import absent_roles, named
from ..thresholds import thresholds
from .finding import BLOCKING, INFO, WARNING, Check, PageFinding, shown_items


class ItemMissing(Check):
    """C01: an item that every page must show is missing, hidden, or off the page."""

    code, severity = "C01", BLOCKING
    remedy = mark("Put the item back from the template, make it visible and move it inside the page.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        if not page.mandatory:
            for role, is_blocking in absent_roles(page):
                told = message("The page lacks {role}.", role=Message(role))
                yield self.found(page, "", told, BLOCKING if is_blocking else WARNING)
        present = {item.id: item for item in page.items}
        missing = [name for name in page.mandatory if name not in present]
        if missing:
            told = message(
                "Incomplete template: {missing}. Items found: {present}.",
                missing=listing(missing, 12),
                present=listing(present, 30) or "-",
            )
            yield self.found(page, missing[0], told)
        twins = {name: twin for pair in (("aula_echelle_km", "aula_echelle_m"),) for name, twin in (pair, pair[::-1])}
        for name in page.mandatory:
            item = present.get(name)
            if item is None:
                continue
            twin = present.get(twins.get(name, ""))
            if not item.is_visible and not (twin is not None and twin.is_visible):
                yield self.found(page, name, message("{item}: hidden.", item=named(name)))
            elif item.is_visible and not page.page.holds(item.box, 0.5):
                yield self.found(page, name, message("{item}: outside the page.", item=named(name)))


class PictureMissing(Check):
    """C02: a logo or a picture cannot be read; it would print nothing."""

    code, severity = "C02", BLOCKING
    remedy = mark("Correct the path of the picture, or the logo in the token file.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        for item in shown_items(page):
            if item.is_picture_missing:
                yield self.found(
                    page,
                    item.id,
                    message(
                        "Missing picture: {picture}." if "logo" not in item.id else "Missing logo: {picture}.",
                        picture=item.picture or item.id,
                    ),
                )


class TitleEmpty(Check):
    """C04: the title is empty or still the template's; or an expression is printed as text."""

    code, severity = "C04", BLOCKING
    remedy = mark("Write the title; correct the expression.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        title = page.item("aula_titre")
        if title is not None and not title.text.strip():
            yield self.found(page, title.id, message("The title is empty."))
        elif title is not None and title.template_text and title.text == title.template_text:
            yield self.found(page, title.id, message("The title is still the template's: “{title}”.", title=title.text))
        for item in shown_items(page):
            if "[%" in item.text:
                told = message(
                    "{item}: an expression is printed as text: {words}", item=named(item.id), words=item.text[:80]
                )
                yield self.found(page, item.id, told)


class TextCut(Check):
    """C06: a text is larger than its item, or an item covers another."""

    code = "C06"
    remedy = mark("Shorten the text, enlarge its item, or move the items apart.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        for item in shown_items(page):
            if item.text_height > item.box.h + 0.3 or item.text_width > item.box.w + 0.3:
                yield self.found(page, item.id, message("{item}: the text is cut.", item=named(item.id)))
            if item.kind != "shape" and item.id not in page.mandatory and not page.page.holds(item.box, 0.5):
                yield self.found(page, item.id, message("{item}: outside the page.", item=named(item.id)))
        texts = [
            item
            for item in shown_items(page)
            if item.kind in ("label", "legend") and (item.text or item.kind == "legend")
        ]
        others = [item for item in shown_items(page) if item.kind in ("label", "legend", "scalebar", "picture", "map")]
        blocks = [item for item in shown_items(page) if item.kind == "shape"]
        for text in texts:
            for other in others:
                if other.id == text.id or (other in texts and other.id < text.id) or _is_blank(other):
                    continue
                if other.kind == "map" and any(_holds(block, text) for block in blocks):
                    continue  # a block of the map's own: what stands in it hides no more than the block does
                if text.sheet == other.sheet and text.box.overlap(other.box) > 1.0:
                    told = message("{item}: lies over “{other}”.", item=named(text.id), other=named(other.id))
                    yield self.found(page, text.id, told)


class TextSmall(Check):
    """C27: a text too small to be read on paper."""

    code = "C27"
    remedy = mark("Enlarge the text to 6.5 points or more.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        least, worst = thresholds()["police_minimale"], thresholds()["police_illisible"]
        for item in shown_items(page):
            if 0 < item.size_pt < least - 0.01 and (item.text.strip() or item.kind == "legend"):
                told = message(
                    "{item}: text of {size} points; less than {least} cannot be read.",
                    item=named(item.id),
                    size=written(item.size_pt, ".1f"),
                    least=written(least, "g"),
                )
                yield self.found(page, item.id, told, BLOCKING if item.size_pt < worst else WARNING)


class FontAbsent(Check):
    """C09: a font of the page is not on this computer; another one is printed instead."""

    code = "C09"
    remedy = mark("Install the font, or change the families of the token file.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        absent: dict[tuple[str, str], list[str]] = {}
        for item in shown_items(page):
            if item.substitute:
                absent.setdefault((item.font, item.substitute), []).append(item.id)
        for (font, substitute), items in absent.items():
            told = message(
                "The font {font} is absent; {substitute} is printed instead, first in “{item}”.",
                font=font,
                substitute=substitute,
                item=named(items[0]),
            )
            yield self.found(page, items[0], told)


class ContrastLow(Check):
    """C15: a text too pale for its background."""

    code = "C15"
    remedy = mark("Darken the text or lighten its background.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        least = thresholds()["contraste_minimal"]
        for item in shown_items(page):
            if item.text and item.foreground:
                ratio = contrast(item.foreground, item.background)
                if ratio < least:
                    told = message(
                        "{item}: contrast {ratio}:1, below {least}:1.",
                        item=named(item.id),
                        ratio=written(ratio, ".1f"),
                        least=written(least, "g"),
                    )
                    yield self.found(page, item.id, told)


class FrenchUnset(Check):
    """C31: a text that is not set as French is set."""

    code, severity = "C31", INFO
    remedy = mark("Use ’ for ', spaces that do not break before : ; ! ? and before units, dates in words.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        unset = [item.id for item in shown_items(page) if not is_composed(item.text)]
        if unset:
            told = message(
                "{count} text{count:|s} with apostrophes, spaces or dates to set, first “{item}”.",
                count=len(unset),
                item=named(unset[0]),
            )
            yield self.found(page, unset[0], told)


def _holds(block: ItemFacts, text: ItemFacts) -> bool:
    """True for a text that stands in a block."""
    return block.sheet == text.sheet and block.box.holds(text.box, 1.0)


def _is_blank(item: ItemFacts) -> bool:
    """True for a label that prints nothing."""
    return item.kind == "label" and not item.text.strip()
