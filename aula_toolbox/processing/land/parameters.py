"""Parameters that the land algorithms share."""

from __future__ import annotations

from collections.abc import Iterator

from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter

HTML = "HTML (*.html)"
GPKG = "GeoPackage (*.gpkg)"
#: the tables of the national standard, as inputs of a check, in the order of its words
DELIVERED = ("POLE", "SITE", "TERRAIN", "ETAB")


def zones(help_text: str) -> Parameter:
    """The activity zones."""
    return declare.vector("ZONES", tr("Activity zones"), help_text)


def land() -> Iterator[Parameter]:
    """Parcels, and who owns and what stands on them."""
    yield declare.vector(
        "PARCELS", tr("Parcels"), tr("Land register: polygons with their identifier (idu, or 14 characters).")
    )
    yield declare.vector(
        "OWNERS",
        tr("Owners"),
        tr(
            "DGFiP file of the parcels of legal persons, of the same year as the parcels. Natural persons are not in "
            "it: their parcels give bounds."
        ),
        ("any",),
        optional=True,
    )
    yield declare.vector(
        "BUILDINGS", tr("Buildings"), tr("BD TOPO or land register. Without it nothing is called empty."), optional=True
    )


def establishments() -> Iterator[Parameter]:
    """The register of establishments, its history and its places."""
    yield declare.vector(
        "ESTABLISHMENTS",
        tr("Establishments"),
        tr("Stock of Sirene: points, or a table beside the geolocation. Without it nothing is vacant."),
        ("point", "any"),
        optional=True,
    )
    yield declare.vector(
        "HISTORY",
        tr("History of the establishments"),
        tr("StockEtablissementHistorique of Sirene: the state on the day asked. Else the present state is used."),
        ("any",),
        optional=True,
    )
    yield declare.vector(
        "GEOLOC",
        tr("Geolocation"),
        tr("INSEE geolocation of the establishments: x, y, epsg and qualite_xy by SIRET."),
        ("any",),
        optional=True,
    )


def day() -> Parameter:
    """The day of the inventory."""
    return declare.text(
        "DATE",
        tr("Date"),
        tr("Day of the inventory, by law a 1 January, such as 2026-01-01. Empty: that of this year."),
    )


def report() -> Parameter:
    """The HTML report."""
    return declare.file_out(
        "REPORT",
        tr("Report"),
        tr("Result, how sure it is, method, limits and what to collect next, in one page."),
        HTML,
        by_default=False,
    )


def constraints() -> Parameter:
    """What may prevent building: risk, heritage, wetland, slope, green and blue network."""
    return declare.vectors(
        "CONSTRAINTS",
        tr("Constraints"),
        tr(
            "Polygons that prevent or restrain building: flood, heritage, wetland, steep land, green network. Each is "
            "named by its layer. One that is not given is never a yes."
        ),
        "polygon",
    )
