"""Parameters of bills, incomes and meters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter

if TYPE_CHECKING:
    from ...core.rules import Rule

GAPS = ("conventionnel", "corrige")


def prices_parameter() -> Parameter:
    """The user's own prices."""
    return declare.file(
        "PRICES",
        tr("Prices of energy"),
        tr(
            "Table energie (electricite, gaz, fioul, gaz_bouteille, autre), annee, eur_kwh, source. Empty: those of "
            "housing_prix.csv, which wait for a confirmation and are marked so."
        ),
        "",
    )


def income_parameter(optional: bool = True) -> Parameter:
    """Incomes of the zones."""
    return declare.file(
        "INCOME",
        tr("Incomes (Filosofi)"),
        tr(
            "INSEE, Filosofi by IRIS or by commune, as downloaded: deciles of the disposable income (DISP_D1.., "
            "DISP_MED.., or D1.., MED..). Hidden values stay unknown."
        ),
        "",
        optional=optional,
        advanced=False,
    )


def effort_parameters() -> Iterator[Parameter]:
    """What makes a bill heavy, and whose income is low."""
    yield declare.number(
        "EFFORT",
        tr("Heavy bill (% of the income)"),
        tr("A bill is heavy above this share of the disposable income of the household."),
        8,
        advanced=True,
    )
    yield declare.number(
        "DECILES",
        tr("Deciles of low income"),
        tr("Low incomes are those under this national decile (1 to 3), from housing_revenus.csv."),
        3,
        whole=True,
        advanced=True,
    )
    yield declare.choice(
        "REAL_GAP",
        tr("Bills of leaky dwellings"),
        tr(
            "conventionnel: as the DPE says. corrige: real use grows slower than the conventions, by the one published "
            "pair (G against A-B)."
        ),
        GAPS,
        GAPS[0],
        advanced=True,
    )


def effort_rules() -> list[Rule]:
    """Bounds of the vulnerability."""
    from ...core.rules import Between

    return [Between("EFFORT", 1, 100), Between("DECILES", 1, 3)]


def meters_parameter(optional: bool = True) -> Parameter:
    """Local deliveries."""
    return declare.file(
        "METERS",
        tr("Local deliveries"),
        tr(
            "SDES, Enedis or GRDF: deliveries of electricity and gas by IRIS or commune, sector and year, as "
            "downloaded (annee, code_iris, code_grand_secteur, filiere, conso, pdl). Files by address are read too, "
            "but are no total of a zone."
        ),
        "",
        optional=optional,
        advanced=False,
    )
