"""The layers of the map: where they come from, how fresh they are, what they say of themselves."""

from __future__ import annotations

from collections.abc import Iterator

from ...messages import Message, listing, mark, message
from ..facts import PageFacts
from .finding import BLOCKING, WARNING, Check, PageFinding, main_layers, names_of


class SourceMissing(Check):
    """C05: a layer is printed without its source: forbidden for a base map, to be completed for our own results."""

    code = "C05"
    remedy = mark("Fill in the source in the layer's properties, or give SOURCES.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        if page.has_own_sources:
            return
        silent = [layer for _, layer in main_layers(page) if layer.is_valid and not layer.citation]
        for severity, ours in ((BLOCKING, False), (WARNING, True)):
            named = [layer for layer in silent if layer.is_ours is ours]
            if named:
                told = message("Source to be given for: {names}.", names=names_of(named))
                yield self.found(page, "aula_sources", told, severity)


class DataOutdated(Check):
    """C13: the catalogue has newer data, or no longer has these."""

    code = "C13"
    remedy = mark("Refresh the layer from the Catalogue.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        for state, text in (
            ("maj_disponible", mark("Newer data are in the catalogue for: {names}.")),
            ("retire", mark("Withdrawn from the catalogue: {names}.")),
        ):
            named = [layer for _, layer in main_layers(page) if layer.catalogue_state == state]
            if named:
                yield self.found(page, "aula_carte", Message(text, {"names": names_of(named)}))


class ZoningUnclear(Check):
    """C17: a zoning map is read by its labels; values outside the standard must be known."""

    code = "C17"
    remedy = mark("Add the zone labels; correct the zone types in the data.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        zoning = [layer for _, layer in main_layers(page) if layer.is_zoning]
        bare = [layer for layer in zoning if not layer.has_labels]
        if bare:
            yield self.found(page, "aula_carte", message("Zoning without zone labels: {names}.", names=names_of(bare)))
        for layer in zoning:
            if layer.outside_values:
                told = message(
                    "{name}: zone types outside the standard: {values}.",
                    name=layer.name,
                    values=listing(layer.outside_values),
                )
                yield self.found(page, "aula_carte", told)


class BasesMixed(Check):
    """C23: two backgrounds on one map, of which one hides the other or blurs it."""

    code = "C23"
    remedy = mark("Keep one background.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        for drawn in page.maps:
            bases = [layer for layer in drawn.layers if layer.kind == "base"] if drawn.is_main else []
            if len(bases) > 1:
                told = message("Several backgrounds on one map: {names}.", names=names_of(bases))
                yield self.found(page, drawn.id, told)


class StatusAbsent(Check):
    """C20: a result of this toolbox is a pre-diagnosis, and the page must say so."""

    code = "C20"
    remedy = mark("Choose the status “Pré-diagnostic”.")

    def findings(self, page: PageFacts) -> Iterator[PageFinding]:
        ours = [layer for _, layer in main_layers(page) if layer.is_ours]
        if ours and not page.status.strip():
            told = message(
                "The page has no status although it shows results of the toolbox: {names}.", names=names_of(ours)
            )
            yield self.found(page, "aula_statut", told)
