"""Accounts of the catalogues: their decoys follow the sources, layers that held an account are given its decoy."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsApplication, QgsMapLayer, QgsProject

from ...core.net.errors import CatalogueError
from ...core.pnc.catalogue import CatalogueSource
from ..i18n import tr
from ..net import guard
from . import library
from .stamp import LayerStamp


def follow(sources: Iterable[CatalogueSource]) -> list[str]:
    """Guard the accounts of these sources and no others; why some cannot be, one sentence each.

    An account that several sources share may be received by the origins of each of them.
    """
    wanted: dict[str, tuple[str, ...]] = {}
    for source in map(library.with_origin, sources):
        if source.authcfg:
            wanted[source.authcfg] = (*wanted.get(source.authcfg, ()), *source.origins)
    problems = []
    guard.follow({account: wanted[account] for account in guard.accounts() if account in wanted})
    for account, origins in wanted.items():
        try:
            guard.decoy_for(account, origins)
        except CatalogueError as error:
            problems.append(error.told(tr))
    return problems


def guarded(project: QgsProject) -> list[str]:
    """Put the decoy in place of the account in every layer of a catalogue; the names of the layers that changed.

    The origins are those of the source in the settings, never of the project: a project must not widen them. A layer
    whose source is gone, or whose account is not in this QGIS, is left as it is.
    """
    changed = []
    known = {source.id: source for source in library.sources() if source.authcfg}
    present = QgsApplication.authManager().configIds() if known else []
    for layer in project.mapLayers().values():
        stamp = LayerStamp.read(layer)
        source = known.get(stamp.source_id) if stamp is not None else None
        if source is None or source.authcfg not in present or source.authcfg not in layer.source():
            continue
        if _repoint(layer, source.authcfg, guard.decoy_for(source.authcfg, source.origins)):
            changed.append(layer.name())
    return changed


def _repoint(layer: QgsMapLayer, account: str, decoy: str) -> bool:
    uri = layer.source().replace(f"authcfg={account}", f"authcfg={decoy}")
    if uri == layer.source():
        return False
    layer.setDataSource(uri, layer.name(), layer.providerType())
    return True
