"""Fields of the balance of a project against the same on farmland."""

from __future__ import annotations

from collections.abc import Iterator

from ..messages import mark
from ..schema import Field, Schema
from .schema import IDENTITY, INT, REAL, TEXT

_LOW = mark("Low value: a tenth of the draws lie below")
_HIGH = mark("High value: a tenth of the draws lie above")

_LEFT = mark("Effects not counted, for want of the commune, of its prices or of size")


def _range(name: str, alias: str, description: str, unit: str, decimals: int = 0) -> Iterator[Field]:
    yield Field(f"{name}_bas", REAL, f"{alias}, bas", _LOW, unit, decimals)
    yield Field(name, REAL, alias, description, unit, decimals)
    yield Field(f"{name}_haut", REAL, f"{alias}, haut", _HIGH, unit, decimals)


BALANCE = Schema(
    [
        *IDENTITY.only("site_id", "site_nom", "comm_nom", "comm_insee"),
        Field("usage", TEXT, "Usage", mark("Code of the use")),
        Field("surf_ha", REAL, "Surface", mark("Area of the site"), "ha", 4),
        *_range("operation_keur", "Bilan de l'opération", mark("What the developer spends and sells"), "k€"),
        *_range("effets_keur", "Effets pour les autres", mark("What others gain or lose over the period"), "k€"),
        *_range("solde_keur", "Solde", mark("Operation and effects together, in euros of today"), "k€"),
        *_range("terre_keur", "Solde sur terre agricole", mark("The same project on farmland"), "k€"),
        *_range("ecart_keur", "Écart friche moins terre", mark("What the site brings more than farmland"), "k€"),
        Field(
            "retour_bas", INT, "Année de retour, tôt", mark("Year when gains meet costs, a tenth of the draws before")
        ),
        Field("retour", INT, "Année de retour", mark("Year when gains meet costs, in half of the draws")),
        Field(
            "retour_haut", INT, "Année de retour, tard", mark("Year when gains meet costs, a tenth of the draws after")
        ),
        Field("retour_part_pct", REAL, "Tirages avec retour", mark("Draws in which gains meet costs in time"), "%", 0),
        Field("enaf_ha", REAL, "ENAF épargnés", mark("Farmland and nature that the site spares"), "ha", 2),
        Field("co2_t", REAL, "CO2 évité ou stocké", mark("Over the period, median"), "t", 0),
        Field("infiltration_m3", REAL, "Pluie infiltrée en plus", mark("A year, median; negative: less"), "m3/an", 0),
        Field("emplois_etp", REAL, "Emplois de travaux", mark("Jobs of the works, one year each, median"), "ETP.an", 1),
        Field("fraich_avant", REAL, "Fraîcheur avant", mark("Freshness of the ground, on 1"), "/1", 2),
        Field("fraich_apres", REAL, "Fraîcheur après", mark("Freshness of the ground, on 1"), "/1", 2),
        Field(
            "non_compte",
            TEXT,
            "Non compté",
            _LEFT,
        ),
    ]
)

EFFECTS = Schema(
    [
        IDENTITY["site_id"],
        Field("usage", TEXT, "Usage", mark("Code of the use")),
        Field("poste", TEXT, "Poste", mark("Code of the effect")),
        Field("libelle", TEXT, "Libellé", mark("The effect in words")),
        Field("famille", TEXT, "Pour qui", mark("operation, collectivites, riverains or societe")),
        Field("unite", TEXT, "Unité", mark("Unit of the values; euros are those of today")),
        *_range("friche", "Sur la friche", mark("On the site, median"), "", 2),
        *_range("terre", "Sur terre agricole", mark("On farmland, median"), "", 2),
        *_range("ecart", "Écart", mark("Site minus farmland, draw by draw, median"), "", 2),
    ]
)
