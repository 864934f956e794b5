"""Parameters that the school algorithms share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.schools import words
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter

if TYPE_CHECKING:
    from ...core.rules import Rule

HTML = "HTML (*.html)"
GROUND_TABLES = ("schools_natures", "schools_seuils", "synonymes")
YARD_TABLES = (
    *GROUND_TABLES[:2],
    "schools_couverture",
    "schools_poids",
    "schools_cibles",
    "schools_couts",
    "schools_drapeaux",
    "synonymes",
)
SCENARIO_TABLES = ("schools_seuils", "schools_couverture", "schools_cibles", "schools_couts", "schools_sites")
SHEET_TABLES = ("schools_seuils", "schools_couverture", "schools_drapeaux")
SHEET_TEMPLATES = ("fiche_ecole_a4",)
SHEET_FORMATS = ("pdf", "pdf_unique")
SHEET_FIELDS = (
    *(
        "id_ecole",
        "nom",
        "niveau",
        "statut",
        "insee",
        "eleves",
        "eleves_etat",
        "emprise_etat",
        "cour_m2",
        "cour_m2_eleve",
        "motif",
    ),
    *("imper_pct", "imper_bas", "imper_haut", "indef_pct", "vegetal_pct", "canopee_pct", "ombre_pct", "ombre_etat"),
    *("ecart_jour_c", "hab_sans_frais_300", "v10_cour_m3", "v10_toit_m3"),
    *("a_vegetaliser_m2", "a_desimp_m2", "a_planter_m2", "cout_bas_eur", "cout_haut_eur"),
    *("cour_bas_eur", "cour_haut_eur", "score", "completude_pct", "rang", "stab_pct", "rang_reseau"),
    *("drapeaux", "raisons", "manquants", "social_source"),
)
"""What a sheet reads of a result of the headline."""
COVERS = ("LULC", "LANDCOVER", "VEGETATION", "TREES", "CANOPY")
NOMENCLATURES = ("chaleur", "cosia")


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


def change_report() -> Parameter:
    """The HTML report of a scenario."""
    return declare.file_out(
        "REPORT",
        tr("Report"),
        tr("What changes on the ground, in the air and in the water, how sure it is, in one page."),
        HTML,
        by_default=False,
    )


def covers() -> Iterator[Parameter]:
    """What the ground of yards is made of."""
    yield declare.raster(
        "LULC",
        tr("Land cover (raster)"),
        tr("Classes of 'Land cover for heat', or of CoSIA (see LULC_CLASSES). The finer, the better."),
        optional=True,
    )
    yield declare.choice(
        "LULC_CLASSES",
        tr("Classes of the raster"),
        tr("chaleur: the 18 classes of the heat algorithms; cosia: the 16 classes of CoSIA (IGN)."),
        NOMENCLATURES,
        NOMENCLATURES[0],
        advanced=True,
    )
    yield declare.vector(
        "LANDCOVER",
        tr("Land cover (polygons)"),
        tr(
            "CoSIA, or OCS GE or OCS2D, when there is no raster. OCS GE is too coarse to see the trees of a yard: they "
            "stay unknown."
        ),
        optional=True,
    )
    yield declare.nomenclature()
    yield declare.vector(
        "VEGETATION",
        tr("Vegetation"),
        tr("BD TOPO zone_de_vegetation, when there is no raster. It shows woods, not the trees of a yard."),
        optional=True,
    )
    yield declare.vector(
        "TREES",
        tr("Trees"),
        tr("Points with their crown radius (rayon_m) or crowns: an inventory that covers the schools."),
        ("point", "polygon"),
        optional=True,
    )
    yield declare.raster(
        "CANOPY", tr("Heights (MNH)"), tr("Heights above ground: 3 m and more is a tree."), optional=True
    )


def around() -> Iterator[Parameter]:
    """Heat, rain and slope."""
    yield declare.raster(
        "T_DAY",
        tr("Air temperature by day"),
        tr("Result of the heat algorithms. The surface temperature of a satellite says nothing of a yard: refused."),
        optional=True,
    )
    yield declare.raster("T_NIGHT", tr("Air temperature by night"), tr("Result of the heat algorithms."), optional=True)
    yield declare.vector(
        "RAIN_ROOFS",
        tr("Roofs and their rainwater"),
        tr("Result of 'Roofs' or 'Rainwater potential': the roofs of each school, with ae_m2 and util_m3_an."),
        ("point", "polygon"),
        optional=True,
    )
    yield declare.raster("DEM", tr("Terrain model"), tr("Altitudes of the ground, for the slope."), optional=True)


def people() -> Iterator[Parameter]:
    """Neighbours, cool places, pupils and their social position."""
    yield declare.vector(
        "POPULATION",
        tr("Inhabitants"),
        tr(
            "Homes or buildings with their inhabitants (result of 'Population'), or cells of the Filosofi grid: cells "
            "of 200 m place people coarsely, and the run says so."
        ),
        ("point", "polygon"),
        optional=True,
    )
    yield declare.vector(
        "COOL",
        tr("Cool places"),
        tr("Parks, water, cooled buildings that are open to all. Without it nobody is counted as newly served."),
        ("point", "line", "polygon"),
        optional=True,
    )
    yield declare.vector(
        "NETWORK", tr("Walkable lines"), tr("Empty: distances are straight."), ("line",), optional=True
    )
    yield declare.vector(
        "IPS",
        tr("Social position (IPS)"),
        tr("Table with uai, ips, ips_departemental and rentree_scolaire; the latest year is read."),
        ("any",),
        optional=True,
    )
    yield declare.vector(
        "IRIS",
        tr("IRIS"),
        tr(
            "Outlines of the IRIS, with their median income (DISP_MED of Filosofi) or with INCOME: it stands for the "
            "social position of schools that have no published index, and the run says so."
        ),
        optional=True,
    )
    yield declare.vector(
        "INCOME",
        tr("Incomes by IRIS"),
        tr("Filosofi table by IRIS: code and median (DISP_MED and its year). Empty: IRIS holds it."),
        ("any",),
        optional=True,
    )
    yield declare.vector(
        "EFFECTIFS",
        tr("Pupils"),
        tr("Table with uai and the number of pupils, for schools whose directory says none."),
        ("any",),
        optional=True,
    )


def checks() -> Iterator[Parameter]:
    """What must be checked before works."""
    yield declare.vectors(
        "FLAGS",
        tr("Constraints"),
        tr(
            "Soil pollution (SIS, CASIAS), mining hazard, clay, protected surroundings, flood: each is known by the "
            "name of its layer. None excludes a school; without a layer of pollution the soil is unknown, not clean."
        ),
        "geometry",
    )


def settings() -> Iterator[Parameter]:
    """How the score is made."""
    yield declare.text(
        "TARGET",
        tr("Target"),
        tr("Row of the table of targets: tiers (a third green, a third mixed), cinquieme, moitie, or one of your own."),
        "tiers",
        optional=False,
        advanced=True,
    )
    yield declare.number(
        "MIN_COMPLETE",
        tr("Least completeness (%)"),
        tr("Under this weight of known criteria a school has no score and no rank."),
        60,
        advanced=True,
    )
    yield declare.number(
        "MIN_YARD", tr("Smallest yard (m²)"), tr("Smaller yards are measured and not ranked."), 100, advanced=True
    )
    yield declare.number(
        "DRAWS",
        tr("Draws"),
        tr("How many times the weights are moved to tell the stability."),
        500,
        whole=True,
        advanced=True,
    )
    yield declare.number("SEED", tr("Seed"), tr("The same seed gives the same draws."), 1, whole=True, advanced=True)


def yard_rules() -> list[Rule]:
    """What the inputs of the headline must be."""
    from ...core.rules import Between, CountGiven, MetricRaster, NotEmpty

    return [
        NotEmpty("INPUT"),
        NotEmpty("BUILDINGS"),
        CountGiven(COVERS, code="E_LANDCOVER"),
        *(MetricRaster(name) for name in ("LULC", "CANOPY", "T_DAY", "T_NIGHT", "DEM")),
        Between("MIN_COMPLETE", 0, 100),
        Between("MIN_YARD", 0, 100_000),
        Between("DRAWS", 10, 10_000),
        Between("SEED", 0, 2**31 - 1),
    ]
