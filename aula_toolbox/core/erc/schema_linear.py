"""Fields of the results on linear habitats."""

from __future__ import annotations

from ..messages import mark
from ..schema import Schema
from .schema import MISSING, SENTENCE, VERSION, measure, real, text

LINES = Schema(
    (
        text("variante", "Variante", mark("Variant of the project")),
        text("type", "Type", mark("Kind of line (erc_lineaires); empty when it is not known")),
        text("libelle", "Libellé", mark("The kind in words")),
        text("groupe", "Groupe", mark("haie (hedges) or eau (watercourses)")),
        measure("longueur_m", "Longueur", mark("Planar length inside the footprint")),
        real("valeur", "Valeur", mark("Value of the kind by the kilometre"), 1),
        text("etat", "État", mark("Ecological state, read or by default")),
        real("coef_etat", "Coefficient d'état", mark("Coefficient of the state"), 2),
        real("signif", "Enjeu", mark("Significance of the stake"), 2),
        real("ul", "Unités linéaires", mark("Indicative linear units; empty without a known kind"), 3, "UL"),
        text("statut", "Statut", mark("evite, reduit or residuel")),
        text("qualite", "Qualité", mark("observe (state read), estime (by default) or absent")),
    )
)
LINE_TOTALS = Schema(
    (
        text("variante", "Variante", mark("Variant of the project")),
        text("groupe", "Groupe", mark("haie (hedges) or eau (watercourses)")),
        measure("total_m", "Longueur", mark("Length inside the footprint")),
        measure("evite_m", "Évité", mark("Length avoided")),
        measure("reduit_m", "Réduit", mark("Length reduced")),
        measure("residuel_m", "Résiduel", mark("Length left to be compensated")),
        real("ul_initiales", "UL initiales", mark("Units inside the footprint"), 3, "UL"),
        real("ul_evite", "UL évitées", mark("Units avoided"), 3, "UL"),
        real("ul_reduit", "UL réduites", mark("Units reduced"), 3, "UL"),
        real("ul_residuel", "UL résiduelles", mark("Units left"), 3, "UL"),
        measure("taux_evitement_pct", "Taux d'évitement", mark("Avoided over initial; empty without units")),
        measure("taux_reduction_pct", "Taux de réduction", mark("Reduced over what was not avoided")),
        measure("sans_valeur_m", "Sans valeur", mark("Length of unknown kind, in no unit")),
        VERSION,
        MISSING,
        SENTENCE,
    )
)
