"""Fields of the sheets of natural sites."""

from __future__ import annotations

from ..messages import mark
from ..schema import Schema
from .schema import measure, real, text

SNCRR = Schema(
    (
        text("id_site", "Site", mark("Identifier of the site")),
        measure("surf_ha", "Surface", mark("Planar area")),
        real("ue_nettes", "UE nettes", mark("Net gain for the need shown; not the units of an approval"), 3, "UE"),
        text("communes", "Communes", mark("Communes of the site")),
        text("prerempli", "Prérempli", mark("Parts of the application of which something is known")),
        text("a_completer", "À compléter", mark("Parts left to the applicant")),
        text("fichiers", "Documents", mark("Files written, separated by semicolons")),
    )
)
