"""Fields of the results of the local report on artificialisation."""

from __future__ import annotations

from ..messages import mark
from ..schema import Schema
from .schema import MISSING, SENTENCE, measure, real, text, whole
from .schema_land import INSEE, NAME

ZAN_REPORT = Schema(
    (
        text("code", "Code", mark("Code of the territory")),
        text("nom", "Territoire", mark("Name of the territory")),
        text("niveau", "Niveau", mark("commune, epci or scot")),
        text("document", "Document d'urbanisme", mark("plan, carte_communale, sans_document (RNU) or inconnu")),
        text("periode", "Période", mark("Civil years of the report")),
        measure("surf_ha", "Surface", mark("Planar area of the territory")),
        measure("conso_ha", "Consommation", mark("Land taken over the period; empty when a year is missing")),
        real("conso_part_pct", "Part consommée du territoire", mark("Land taken over the area"), 3, "%"),
        measure("ref_ha", "Consommation de référence", mark("Land taken over the reference period")),
        measure("autorise_ha", "Budget", mark("Land that may be taken")),
        measure("consomme_ha", "Consommé", mark("Land taken since the reference period")),
        measure("reste_ha", "Reste", mark("Budget left")),
        text("statut", "Statut", mark("respecte, vigilance, depassement or sans_donnee")),
        measure("flux_artif_ha", "Artificialisation", mark("Area artificialised, first land cover")),
        measure("flux_desartif_ha", "Désartificialisation", mark("Area given back, first land cover")),
        measure("solde_net_ha", "Solde net", mark("Net balance, first land cover")),
        measure("imper_net_ha", "Imperméabilisation nette", mark("Impermeable soils, end minus start")),
        measure("artif2_ha", "Artificialisation, seconde source", mark("Area artificialised, second land cover")),
        real("menages_par_ha", "Ménages par ha d'habitat", mark("Households gained by hectare taken for housing"), 2),
        real("habitants_par_ha", "Habitants par ha consommé", mark("Inhabitants gained by hectare taken"), 2),
        text("fichiers", "Documents", mark("Files written, separated by semicolons")),
        MISSING,
        SENTENCE,
    )
)
ZAN_PLACES = Schema(
    (
        text("territoire", "Territoire", mark("Code of the territory of the report")),
        whole("rang", "Rang", mark("Rank by area in the territory")),
        INSEE,
        NAME,
        text(
            "genre",
            "Genre",
            mark("Kind of the place (table zan_ecarts): photovoltaique, carriere, route..."),
        ),
        text("libelle", "Lieu", mark("What the place is, in words")),
        text("compte_par", "Compté par", mark("The land cover that counts it")),
        whole("sens", "Sens", mark("1 artificialisation, -1 given back")),
        text("cs1", "Couvert date 1", mark("Cover at date 1")),
        text("us1", "Usage date 1", mark("Use at date 1")),
        text("cs2", "Couvert date 2", mark("Cover at date 2")),
        text("us2", "Usage date 2", mark("Use at date 2")),
        measure("surf_m2", "Surface", mark("Planar area")),
        text("fichiers_fonciers", "Dans les fichiers fonciers", mark("How land files count such a place")),
        text("occupation", "Dans l'occupation du sol", mark("How a land cover counts such a place")),
    )
)
