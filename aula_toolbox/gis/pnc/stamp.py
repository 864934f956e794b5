"""Where a layer comes from, written on the layer itself, and read back."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsAbstractMetadataBase, QgsMapLayer

from ...core.net.limits import limit
from ...core.net.safety import redact
from ...core.pnc.catalogue import Record
from ...core.pnc.text import clean
from .library import now

PREFIX = "aula/"


@dataclass
class LayerStamp:
    """The provenance of a loaded layer."""

    record_id: str = ""
    source_id: str = ""
    record_updated: str = ""
    kind: str = ""
    href: str = ""
    loaded_at: str = ""
    source: str = ""
    licence: str = ""
    count: str = ""
    style_sha256: str = ""
    local_copy: str = ""
    etag: str = ""

    @property
    def key(self) -> str:
        """`source:id` of the record."""
        return f"{self.source_id}:{self.record_id}"

    def write(self, layer: QgsMapLayer) -> None:
        """Write every property that has a value."""
        for name in self.__dataclass_fields__:
            value = getattr(self, name)
            if value:
                layer.setCustomProperty(PREFIX + name, value)
            else:
                layer.removeCustomProperty(PREFIX + name)

    @classmethod
    def read(cls, layer: QgsMapLayer) -> LayerStamp | None:
        """The provenance of a layer, None when it does not come from a catalogue."""
        values = {name: str(layer.customProperty(PREFIX + name, "") or "") for name in cls.__dataclass_fields__}
        return cls(**values) if values["record_id"] else None


def of(record: Record, kind: str, href: str, count: int | None) -> LayerStamp:
    """The provenance of a layer made from a record."""
    return LayerStamp(
        record_id=record.id,
        source_id=record.source,
        record_updated=record.updated_iso,
        kind=kind,
        href=redact(href),
        loaded_at=now(),
        source=_plain(record.citation),
        licence=_plain(record.licence),
        count="" if count is None else str(count),
    )


def describe(layer: QgsMapLayer, record: Record, stamp: LayerStamp) -> None:
    """Fill the layer's metadata from the record."""
    metadata = layer.metadata()
    metadata.setIdentifier(record.key)
    metadata.setTitle(_plain(record.title))
    metadata.setAbstract(_plain(record.abstract))
    metadata.setLicenses([_plain(record.licence)] if record.licence else [])
    metadata.setRights([_plain(record.citation)])
    metadata.setCrs(layer.crs())
    if stamp.href.startswith("http"):
        metadata.setLinks([QgsAbstractMetadataBase.Link(_plain(record.title), "WWW:LINK", stamp.href)])
    metadata.addHistoryItem(f"{stamp.loaded_at} {stamp.kind} {stamp.source}")
    layer.setMetadata(metadata)


def _plain(text: str) -> str:
    """Records of a cache of earlier versions are made plain here: the layer's page of information is HTML."""
    return clean(text, int(limit("texte_car")))
