"""Words of the panel that depend on who reads: dates and lists of kinds."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDate, QLocale, Qt

from ...core.pnc.catalogue import Record
from ...gis.i18n import tr, user_language


def second_line(record: Record) -> str:
    """Date and kinds of a record, under its title."""
    kinds = ", ".join(kind.upper() for kind in record.kinds) or tr("nothing to load")
    return f"{local_day(record.updated.iso)} · {kinds}" if record.updated else kinds


def local_day(iso: str) -> str:
    """A date as the reader writes it; a month or a year alone stays as it is."""
    day = QDate.fromString(iso[:10], Qt.DateFormat.ISODate)
    return QLocale(user_language()).toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else iso
