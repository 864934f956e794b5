"""Words of the panel that depend on who reads: dates and lists of kinds."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDate, QLocale, Qt

from ...core.messages import mark
from ...core.pnc.catalogue import Record
from ...gis.i18n import tr, user_language


def second_line(record: Record) -> str:
    """Date and kinds of a record, under its title."""
    kinds = ", ".join(map(kind, record.kinds)) or tr("nothing to load")
    day = local_day(record.updated.iso) if record.updated else ""
    doubt = tr("not tried yet") if record.to_confirm else ""
    return " · ".join(filter(None, (day, kinds, doubt)))


_KINDS = {
    "oapif": "OGC API",
    "geojson": "GeoJSON",
    "postgres": "PostgreSQL",
    "esrif": "ArcGIS",
    "local": mark("Local copy"),
    "esrim": mark("ArcGIS (image)"),
    "wms": mark("WMS (image)"),
    "wmts": mark("WMTS (image)"),
    "fichier": mark("File"),
    "cog": mark("Raster"),
    "vectortile": mark("Vector tiles"),
}


def kind(name: str) -> str:
    """A kind of resource as people call it."""
    return tr(_KINDS[name]) if name in _KINDS else name.upper()


def local_day(iso: str) -> str:
    """A date as the reader writes it; a month or a year alone stays as it is."""
    day = QDate.fromString(iso[:10], Qt.DateFormat.ISODate)
    if not day.isValid():
        return iso
    language = user_language()
    # 10/1/26 is two dates, depending on who reads it
    return QLocale(language).toString(day, "dd/MM/yyyy" if language == "fr" else "d MMM yyyy")
