"""Parameters that the housing algorithms share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.housing.names import NAMES
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.algorithm import AulaAlgorithm
from ..base.parameters import Parameter

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ...gis.results.products import Clothes, Provenance

AUTO = "auto"
RULES = (AUTO, "2021", "2024", "2026", "2027")
TABLES = (*NAMES, "synonymes")


def dpe_files() -> Parameter:
    """Files of DPE as downloaded."""
    return declare.files(
        "INPUT",
        tr("Files of DPE"),
        tr(
            "One or several files of ADEME as downloaded: dpe03existant and, if you have it, dpe02neuf; the names of "
            "columns of 2025-2026 or the accented ones of 2022-2025. CSV (also compressed), GeoPackage, or another "
            "format that QGIS opens. The base of before July 2021, tertiary DPE and audits are refused."
        ),
    )


def rule_parameters() -> Iterator[Parameter]:
    """Under which rule labels are told, and on which day the stock is looked at."""
    yield declare.choice(
        "RULE",
        tr("Rule of the labels"),
        tr(
            "2021, 2024 (small dwellings), 2026 (electricity 1.9), or auto: the rule in force on the date. 2027 "
            "(electricity 1.7) is never chosen by itself: its text is to be checked, results bear a mark."
        ),
        RULES,
        AUTO,
    )
    yield date_parameter()


def window_parameter() -> Parameter:
    """Which DPE tell of the dwellings without one."""
    return declare.number(
        "WINDOW",
        tr("Window of the estimate (months)"),
        tr("DPE of these months before the date tell of the dwellings without a DPE; all valid DPE are counted."),
        36,
        whole=True,
        advanced=True,
    )


def window_rule() -> Rule:
    """Bounds of the window."""
    from ...core.rules import Between

    return Between("WINDOW", 6, 120)


def tables_parameter() -> Parameter:
    """The user's own reference tables."""
    return declare.tables(*TABLES)


def quality_output() -> Parameter:
    """The table of quality."""
    return declare.layer_out(
        "QA",
        tr("Quality of the data"),
        tr("What was left out and why, double counts that may remain, states of the labels, heaps below the limits."),
        "any",
        optional=True,
        by_default=False,
    )


DWELLING_FIELDS = ("numero_dpe", "date_dpe", "type_log", "insee", "poids", "etq_pub", "etq", "regle")
"""What tells a result of `housingdpe`."""
ZONE_STYLES = {
    "OUTPUT_ZONES": {
        mark("Width of the interval to quote"): "housing_width.qml",
        mark("Private rented dwellings concerned in 2028"): "housing_calendar.qml",
        mark("Dwellings diagnosed"): "housing_coverage.qml",
    }
}


class HousingAlgorithm(AulaAlgorithm):
    """What bears a mark when the rule of the labels waits for a confirmation: every title of a field says it."""

    is_marked = False

    def _clothes(self, name: str, origin: Provenance, beside: str = "") -> Clothes:
        clothes = super()._clothes(name, origin, beside)
        if not self.is_marked:
            return clothes
        from dataclasses import replace

        from ...core.schema import Field

        words = tr("text to be checked")
        marked = [
            Field(one.name, one.kind, f"{one.alias} ({words})", one.description, one.unit, one.decimals)
            for one in clothes.fields
        ]
        return replace(clothes, fields=tuple(marked))


def date_parameter() -> Parameter:
    """The day on which the stock is looked at."""
    return declare.moment(
        "DATE",
        tr("Date"),
        tr("The day on which the stock is looked at: later DPE are left out, expired ones too. Empty: today."),
    )


def zones_parameter(optional: bool = False) -> Parameter:
    """Communes or IRIS."""
    return declare.vector(
        "ZONES",
        tr("Zones"),
        tr(
            "Communes or IRIS, all of one level, with their INSEE code or the code of the IRIS. A DPE belongs to the "
            "zone of its commune; for IRIS, to that of its point."
        ),
        optional=optional,
    )


def stock_parameters() -> Iterator[Parameter]:
    """The stock, as the census and the social register tell it."""
    yield declare.file(
        "HOUSING",
        tr("Housing base of the census"),
        tr(
            "INSEE, base-ic-logement (IRIS) or base-cc-logement (communes), as downloaded. The vintage is read from "
            "the names of the columns. Without it nothing is said of the stock: zones hold the sample of DPE only."
        ),
        "",
        advanced=False,
    )
    yield declare.file(
        "RPLS",
        tr("Social dwellings (RPLS)"),
        tr(
            "One row a social dwelling with DEPCOM, DPEENERGIE and, for IRIS, PLG_IRIS. The social stock is then read "
            "from its own labels, not modelled, and both stocks are told apart."
        ),
        "",
        advanced=False,
    )
    yield declare.file(
        "SEED_TABLE",
        tr("Detail file of the census"),
        tr(
            "INSEE, detail file of the dwellings (fichier détail Logements), as downloaded for the region: type, "
            "period and fuel then go together as the census counts them, and not only as the DPE say."
        ),
        "",
    )


def draw_parameters() -> Iterator[Parameter]:
    """How the estimate is drawn."""
    yield declare.number(
        "SELECTION",
        tr("Odds of a selective diagnosis"),
        tr(
            "The interval to quote allows F and G dwellings to be diagnosed with these odds, or their inverse, against "
            "the others of their cell. 1: at random."
        ),
        1.25,
        advanced=True,
    )
    yield declare.file(
        "CALIBRATION",
        tr("Published shares"),
        tr(
            "Table zone, etiquette (FG), nombre, date, source: dwellings F and G published for zones whose codes begin "
            "with zone. The calibrated share stands beside the estimate; it never replaces it."
        ),
        "",
    )
    yield declare.number(
        "DRAWS", tr("Draws"), tr("How many times the stock is drawn for the bounds."), 1000, whole=True, advanced=True
    )
    yield declare.number("SEED", tr("Seed"), tr("The same seed gives the same draws."), 1, whole=True, advanced=True)
    yield declare.number(
        "MIN_DWELLINGS",
        tr("Fewest dwellings"),
        tr("Zones and cells with fewer main residences are secret, and another one where a difference tells them."),
        11,
        whole=True,
        advanced=True,
    )


def stock_outputs() -> Iterator[Parameter]:
    """Zones, cells, quality."""
    yield declare.layer_out(
        "OUTPUT_ZONES",
        tr("Stock by zone"),
        tr("The zones with the estimate, its two intervals, its reliability, and what the sample of DPE alone says."),
        optional=True,
    )
    yield declare.layer_out(
        "OUTPUT_CELLS",
        tr("Stock by type, period and fuel"),
        tr("A row for each cell of a zone: main residences, dwellings diagnosed, share of F and G with bounds."),
        "any",
        optional=True,
        by_default=False,
    )
    yield declare.layer_out(
        "OUTPUT_USES",
        tr("Energy of a dwelling by class"),
        tr("A row for each type and class of a zone: what one dwelling uses by the conventions; bills need it."),
        "any",
        optional=True,
        by_default=False,
    )
    yield quality_output()


def report_output() -> Parameter:
    """The report."""
    return declare.file_out(
        "REPORT",
        tr("Report"),
        tr("What is known, what is modelled, what changed without works, how sure it is, what to collect next."),
        "HTML (*.html)",
    )


def stock_rules() -> list[Rule]:
    """Bounds of the estimate."""
    from ...core.rules import Between, HasGeometry, NotEmpty

    return [
        window_rule(),
        HasGeometry("ZONES", ("polygon",)),
        NotEmpty("ZONES"),
        Between("SELECTION", 1, 3),
        Between("DRAWS", 200, 5000),
        Between("MIN_DWELLINGS", 1, 1000),
        Between("SEED", 0, 2**31 - 1),
    ]


def buildings_parameter(optional: bool = False) -> Parameter:
    """Buildings to link to."""
    return declare.vector(
        "BUILDINGS",
        tr("Buildings"),
        tr(
            "Polygons: BD TOPO (identifiants_rnb), RNB, or BDNB building groups. Light buildings, farms, churches and "
            "sheds without dwellings are skipped by address and by point."
        ),
        optional=optional,
    )


def link_parameters(advanced: bool = False) -> Iterator[Parameter]:
    """How far, and how well an address must be known."""
    yield declare.number(
        "MAX_DISTANCE",
        tr("Largest distance to a building (m)"),
        tr("A point farther than that from every building is not linked; the quality falls with the distance."),
        5,
        advanced=advanced,
    )
    yield declare.number(
        "MIN_SCORE",
        tr("Least score of the address"),
        tr("Points whose address was found with a lower score, or not to its number, are linked by RNB only."),
        0.6,
        advanced=advanced,
    )


def link_rules() -> list[Rule]:
    """Bounds of a link."""
    from ...core.rules import Between, HasGeometry, NotEmpty

    return [
        HasGeometry("BUILDINGS", ("polygon",)),
        NotEmpty("BUILDINGS"),
        Between("MAX_DISTANCE", 0, 30),
        Between("MIN_SCORE", 0, 1),
    ]
