"""The map in its frame: extent, scale, scale bar, what the printer must know."""

from __future__ import annotations

from collections.abc import Iterator

from ...messages import Message, listing, mark, message, written
from ..facts import BarFacts, PageFacts
from ..roles import named
from ..scales import ROUNDING, is_listed, is_one_two_five
from ..thresholds import thresholds
from .finding import BLOCKING, INFO, Check, PageFinding, main_layers, names_of, scale_words

TURNED = 0.5
ROUNDING_SHARE = 0.005


class MapEmpty(Check):
    """C03: the map would show nothing, or not all of its layers."""

    code, severity = "C03", BLOCKING
    remedy = mark("Repair or choose the layers, or move the extent.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        for drawn in page.maps:
            if not drawn.is_main:
                continue
            broken = [layer for layer in drawn.layers if not layer.is_valid]
            if broken:
                yield self.found(
                    page, drawn.id, message("Invalid or unreachable layers: {names}.", names=names_of(broken))
                )
            sound = [layer for layer in drawn.layers if layer.is_valid]
            if not drawn.layers:
                yield self.found(page, drawn.id, message("The map would be empty: it has no layer."))
            elif sound and all(layer.count == 0 for layer in sound):
                yield self.found(page, drawn.id, message("The map would be empty: no feature in the extent."))


class ScaleUnlisted(Check):
    """C07: the scale is not a round one."""

    code = "C07"
    remedy = mark("Choose a scale of the list.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        for drawn in page.maps:
            if drawn.is_main and not is_listed(drawn.denominator):
                told = message("The scale {scale} is not a round scale.", scale=scale_words(drawn.denominator))
                yield self.found(page, drawn.id, told)


class ExtentCut(Check):
    """C08: the frame cuts what the page is about."""

    code = "C08"
    remedy = mark("Choose a smaller scale, or the automatic one.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        for drawn in page.maps:
            if drawn.is_cut:
                told = message(
                    "At {scale}, {what} does not fit in the frame (complete at {complete}).",
                    scale=scale_words(drawn.denominator),
                    what=page.name or named(drawn.id),
                    complete=scale_words(drawn.complete_scale),
                )
                yield self.found(page, drawn.id, told)


class EffectsLost(Check):
    """C10: layer opacity, blend modes and effects are lost in vector output, so the page is rasterised."""

    code = "C10"
    remedy = mark("Give the opacity to the colour of the symbol instead of the layer.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        named = [f"{layer.name} ({layer.effects})" for _, layer in main_layers(page) if layer.effects]
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

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        for bar in page.bars:
            for fault in self._faults(bar):
                yield self.found(page, bar.id, fault)

    @staticmethod
    def _faults(bar: BarFacts) -> Iterator[Message]:
        if not bar.is_linked:
            yield message("{item}: the scale bar is linked to no map.", item=named(bar.id))
            return
        if not is_one_two_five(bar.segment):
            yield message(
                "{item}: a segment is worth {segment}, not 1, 2 or 5.",
                item=named(bar.id),
                segment=written(bar.segment, "g"),
            )
        if bar.width > bar.room + 0.3:
            yield message("{item}: the scale bar is wider than its item.", item=named(bar.id))


class ScaleUntrue(Check):
    """C12: in degrees or Web Mercator a scale is not true."""

    code = "C12"
    remedy = mark("Set the map to Lambert-93 (EPSG:2154).")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        for drawn in page.maps:
            if drawn.is_main and (drawn.is_geographic or drawn.crs == "EPSG:3857"):
                yield self.found(page, drawn.id, message("The map is in {crs}: its scale is not true.", crs=drawn.crs))


class ScaleTooLarge(Check):
    """C18: generalised data read finer than they were drawn."""

    code = "C18"
    remedy = mark("Choose a smaller scale, or more precise data.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        for drawn, layer in main_layers(page):
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

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        main = next((drawn for drawn in page.maps if drawn.is_main), None)
        if main is not None and page.number == 1:
            told = message(
                "Scale {scale} in {paper}, 1 page." if page.count == 1 else "Scale {scale} in {paper}, {count} pages.",
                scale=scale_words(main.denominator),
                paper=page.paper,
                count=page.count,
            )
            yield self.found(page, main.id, told)
        if page.has_raster and page.dpi < thresholds()["dpi_minimal"]:
            yield self.found(page, "aula_carte", message("Images at {dpi} dpi only.", dpi=page.dpi))


class MapsUnaligned(Check):
    """C29: an arrow that does not turn with its map, a bar that measures another one, two scales and one bar."""

    code = "C29"
    remedy = mark("Link the arrow and the bar to their map; give each map of another scale its own bar.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        main = [drawn for drawn in page.maps if drawn.is_main]
        arrows = {item.map for item in page.items if item.is_visible and item.is_north and item.kind == "picture"}
        for drawn in main:
            if abs(drawn.rotation) > TURNED and arrows and drawn.id not in arrows:
                told = message(
                    "{item} is turned by {angle}°, and no arrow turns with it.",
                    item=named(drawn.id),
                    angle=written(drawn.rotation, ".1f"),
                )
                yield self.found(page, drawn.id, told)
        measured = {bar.map for bar in page.bars if bar.map}
        if measured and main and not measured & {drawn.id for drawn in main}:
            yield self.found(page, page.bars[0].id, message("The scale bar measures a map that only locates another."))
        elif measured:
            barred = {round(drawn.denominator) for drawn in main if drawn.id in measured}
            for drawn in main:
                if drawn.id not in measured and not any(_is_same(drawn.denominator, scale) for scale in barred):
                    told = message(
                        "{item} is at {scale} and has no scale bar of its own.",
                        item=named(drawn.id),
                        scale=scale_words(drawn.denominator),
                    )
                    yield self.found(page, drawn.id, told)


def _is_same(one: float, other: float) -> bool:
    return abs(one - other) <= ROUNDING_SHARE * max(one, other)
