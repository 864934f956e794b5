"""Parameters that the school algorithms share."""

from __future__ import annotations

from collections.abc import Iterator

from ...core.schools import words
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter

HTML = "HTML (*.html)"
GROUND_TABLES = ("schools_natures", "schools_seuils", "synonymes")


def grounds() -> Iterator[Parameter]:
    """Where the schools are, what they are, what stands on them."""
    yield declare.vector(
        "INPUT",
        tr("Schools"),
        tr(
            "BD TOPO activity zones (zone_d_activite_ou_d_interet), your own polygons of grounds (those of 'School "
            "grounds' corrected by hand, for instance), or points of the education directory with PARCELS."
        ),
        ("point", "polygon"),
    )
    yield declare.vector(
        "DIRECTORY",
        tr("Education directory"),
        tr(
            "Annuaire de l'éducation, as a layer or a table: names, numbers (UAI), status and pupils. Without it "
            "pupils are not known."
        ),
        ("point", "any"),
        optional=True,
    )
    yield declare.choice(
        "LEVELS",
        tr("Levels"),
        tr("Which schools are looked at. A zone or a row of another level is left out."),
        words.LEVELS,
        list(words.DEFAULT_LEVELS),
        multiple=True,
    )
    yield declare.vector(
        "BUILDINGS",
        tr("Buildings"),
        tr("BD TOPO batiment: what is built on a ground is no yard; heights give the shade."),
    )
    yield declare.vector(
        "SPORT",
        tr("Sports grounds"),
        tr("BD TOPO terrain_de_sport: they stay in the yard and are told."),
        optional=True,
    )
    yield declare.vector(
        "PARCELS",
        tr("Parcels"),
        tr("Land register: a ground that is missing or fictitious is rebuilt from them, as an estimate."),
        optional=True,
    )
    yield declare.vector(
        "OWNERS",
        tr("Owners"),
        tr(
            "DGFiP file of the parcels of legal persons: neighbouring parcels of one owner make one ground. Without it "
            "a ground is the parcel of its point only."
        ),
        ("any",),
        optional=True,
    )


def ground_outputs() -> Iterator[Parameter]:
    """Pieces of the yards, and what is to be checked."""
    yield declare.layer_out(
        "OUTPUT_YARDS",
        tr("Yards"),
        tr("The pieces of each yard: ground minus buildings."),
        optional=True,
        by_default=False,
    )


def checks_output() -> Parameter:
    """What is to be checked of the grounds."""
    return declare.layer_out(
        "QA",
        tr("To check"),
        tr("Fictitious outlines, rebuilt grounds, schools without ground, buildings cut by an edge."),
        "any",
        optional=True,
        by_default=False,
    )


def report() -> Parameter:
    """The HTML report."""
    return declare.file_out(
        "REPORT",
        tr("Report"),
        tr("Which yards first and why, how sure it is, what to collect next, in one page."),
        HTML,
        by_default=False,
    )
