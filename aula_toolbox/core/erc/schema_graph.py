"""Fields of the habitat graph."""

from __future__ import annotations

from ..messages import mark
from ..schema import Schema
from .schema import SENTENCE, VERSION, measure, real, text, whole

PATCHES = Schema(
    (
        whole("tache", "Tache", mark("Number of the patch")),
        measure("surf_ha", "Surface", mark("Planar area")),
        real("poids", "Poids", mark("Area, times the quality field when one is given"), 3),
        whole("liens", "Liens", mark("Links of the patch")),
        real("d_pct", "Contribution", mark("Connectivity lost without this patch; empty beyond 400 patches"), 2, "%"),
        real(
            "touche_pct",
            "Touché par le projet",
            mark("Share of the patch under the project, in its worst variant"),
            1,
            "%",
        ),
    )
)
LINKS = Schema(
    (
        whole("tache1", "Tache 1", mark("First patch")),
        whole("tache2", "Tache 2", mark("Second patch")),
        measure("longueur_m", "Longueur", mark("Length of the way")),
        real("cout", "Coût", mark("Least cost: metres times resistance"), 0),
        real("proba", "Probabilité", mark("Probability of the way, 5 % at the cost asked"), 4),
        real("d_pct", "Contribution", mark("Connectivity lost without this link; empty beyond 400 patches"), 2, "%"),
        whole("coupe", "Coupé", mark("1: the way crosses a variant of the project")),
    )
)
GRAPH = Schema(
    (
        text("etat", "État", mark("avant, apres the project, or avec a candidate site")),
        text("scenario", "Scénario", mark("Variant of the project, or candidate site")),
        whole("taches", "Taches", mark("Number of patches")),
        whole("liens", "Liens", mark("Number of links")),
        measure("surf_ha", "Surface", mark("Area of the patches")),
        real("ec", "Connectivité équivalente", mark("Weight of one patch as connected as all; ha without quality"), 3),
        real("ecart_pct", "Écart", mark("Change of the equivalent connectivity against the state before"), 2, "%"),
        VERSION,
        SENTENCE,
    )
)
