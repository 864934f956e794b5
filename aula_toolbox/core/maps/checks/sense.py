"""What a map makes its reader believe: counts drawn as surfaces, order without order, things hidden or not there."""

from __future__ import annotations

from collections.abc import Iterator

from ... import reference
from ...messages import Message, listing, mark, message, written
from ..colours import turns
from ..facts import ClassedFacts, PageFacts, ZoningFacts
from ..roles import named
from ..thematic.quantities import COUNT, known_quantity
from ..thresholds import thresholds
from .finding import INFO, Check, PageFinding, main_layers


class DrawingMisleads(Check):
    """C24: a count drawn as fills, an order in colours without order, two directions without a middle."""

    code = "C24"
    remedy = mark("Draw a count as circles or divide it; order colours from pale to dark; centre two ramps on a value.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        for drawn, layer in main_layers(page):
            if layer.classed is not None:
                for told in _misleading(layer.name, layer.classed):
                    yield self.found(page, drawn.id, told)


def _misleading(name: str, classed: ClassedFacts) -> Iterator[Message]:
    known = known_quantity(classed.field, classed.alias)
    if known is not None and known.kind == COUNT:
        yield message("{name}: a count ({field}) is drawn as surfaces in classes.", name=name, field=classed.field)
    changes = turns(classed.colours)
    if changes > 1:
        yield message("{name}: classes in order have colours without order.", name=name)
    elif changes == 1 and (min(classed.bounds) >= 0 or max(classed.bounds) <= 0):
        yield message("{name}: colours of two directions, but no value of the classes is their middle.", name=name)


class ZonesUneven(Check):
    """C25: zones must be a partition; an overlap has the colour of no zone."""

    code = "C25"
    remedy = mark("Correct the zones; “Check a planning document” gives each place.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        for drawn, layer in main_layers(page):
            zones = layer.zoning
            if zones is not None and zones.overlaps + zones.gaps:
                told = message(
                    "{name}: {overlaps} overlap{overlaps:|s} and {gaps} gap{gaps:|s} between zones, {area} m² in all.",
                    name=layer.name,
                    overlaps=zones.overlaps,
                    gaps=zones.gaps,
                    area=written(zones.area_m2, ".0f"),
                )
                yield self.found(page, drawn.id, told)


class ZonesOffCadastre(Check):
    """C26: edges of zones drawn beside those of the parcels."""

    code = "C26"
    remedy = mark("Snap the zones to the cadastre; “Check a planning document” draws each edge that is off.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        for drawn, layer in main_layers(page):
            if layer.zoning is not None and layer.zoning.off_m > 0:
                yield self.found(page, drawn.id, _off(layer.name, layer.zoning))


def _off(name: str, zones: ZoningFacts) -> Message:
    limits = reference.constants("plu_seuils")
    return message(
        "{name}: {length} m of edges lie beside those of the parcels on this map, {near} to {far} m off.",
        name=name,
        length=written(zones.off_m, ".0f"),
        near=written(limits["ecart_confondu"], "g"),
        far=written(limits["ecart_decalage"], "g"),
    )


class Hidden(Check):
    """C28: a layer that others cover, or a class of the legend that no point of the map shows."""

    code = "C28"
    remedy = mark("Move the layer above the one that covers it, or take it off the map and its legend.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        for drawn in page.maps:
            if drawn.hidden:
                told = message("Layers that others cover: {names}.", names=listing(drawn.hidden))
                yield self.found(page, drawn.id, told)
        for legend in page.legends:
            unseen = [line.label for line in legend.classes if line.is_shown and not line.is_seen]
            if unseen:
                told = message(
                    "{item}: classes whose colour is nowhere on the map: {names}.",
                    item=named(legend.id),
                    names=listing(unseen),
                )
                yield self.found(page, legend.id, told)


class RoomLost(Check):
    """C30: a page that shows more paper than map."""

    code, severity = "C30", INFO
    remedy = mark("Choose the other orientation, a larger scale or a smaller format.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        if page.is_sheet:
            return
        limits = thresholds()
        if 0 < page.map_share < limits["carte_minimale"]:
            told = message("The map takes {share} % of the page.", share=written(100 * page.map_share, ".0f"))
            yield self.found(page, "aula_carte", told)
        if page.blank_share > limits["vide_maximum"]:
            told = message(
                "The largest empty rectangle is {share} % of the page.", share=written(100 * page.blank_share, ".0f")
            )
            yield self.found(page, "aula_carte", told)
        for drawn in page.maps:
            if drawn.is_main and 0 < drawn.subject_share < limits["sujet_minimal"]:
                told = message(
                    "What the map is about takes {share} % of its frame.",
                    share=written(100 * drawn.subject_share, ".0f"),
                )
                yield self.found(page, drawn.id, told)
