"""Fields of the results about the ground: places to de-seal, lists of the law.

Method: docs/design/rain.md#ground-to-de-seal
"""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, Schema

_T, _I, _R = Kind.TEXT, Kind.INT, Kind.REAL

DESEALING = Schema(
    (
        Field("type_lieu", _T, "Type de lieu", mark("Kind of place, as read")),
        Field("commune", _T, "Commune", mark("Commune that holds a point of the place")),
        Field("public", _I, "Propriétaire public", mark("1: public owner; 0: private; null: not known")),
        Field("surf_m2", _R, "Surface", mark("Area of the place"), "m2", 0),
        Field("imper_m2", _R, "Sol imperméable à ouvrir", mark("Sealed ground without the buildings"), "m2", 0),
        Field("imper_pct", _R, "Part imperméable", mark("Sealed ground / area of the place"), "%", 1),
        Field("bati_m2", _R, "Bâti", mark("Ground under buildings"), "m2", 0),
        Field("infil", _I, "Infiltration du sol", mark("1 strong, 2 medium, 3 weak, 4 very weak; null: not known")),
        Field("c_cavite", _T, "Cavités", mark("Effect of cavities: libre, reserve, bloquant or inconnu")),
        Field("c_pollue", _T, "Sites pollués", mark("Effect of polluted sites: libre, reserve, bloquant or inconnu")),
        Field("c_argile", _T, "Argiles", mark("Effect of swelling clay: libre, reserve, bloquant or inconnu")),
        Field("c_nappe", _T, "Nappe", mark("Effect of the water table: libre, reserve, bloquant or inconnu")),
        Field("c_pente", _T, "Pente", mark("Effect of the slope: libre, reserve, bloquant or inconnu")),
        Field("pente_pct", _R, "Pente moyenne", mark("Mean slope of the place"), "%", 1),
        Field("complet_pct", _R, "Complétude", mark("Share of the seven data that are known"), "%", 0),
        Field(
            "classe",
            _T,
            "Classe",
            mark("favorable, sous_reserve, a_completer, peu_favorable, contraint or sans_objet"),
        ),
        Field("motif", _T, "Motifs", mark("What speaks against it and what is not known, separated by |")),
        Field("rang", _I, "Rang", mark("1 for the first place to look at; null: nothing to open")),
    )
)

OBLIGATIONS = Schema(
    (
        Field("objet", _T, "Objet", mark("parc: car park; toiture: roof")),
        Field("commune", _T, "Commune", mark("Commune that holds a point of it")),
        Field("id_objet", _T, "Identifiant", mark("Identifier of the building, or of the first piece of the car park")),
        Field("n_morceaux", _I, "Morceaux réunis", mark("Touching pieces counted as one car park")),
        Field("proprio", _T, "Propriétaire", mark("Owner of the parcel that holds a point of it, as read")),
        Field("public", _I, "Propriétaire public", mark("1: public owner; 0: private; null: not known")),
        Field("surf_m2", _R, "Surface sur la carte", mark("Area on the map, what overlaps once"), "m2", 0),
        Field("vert_m2", _R, "Espaces verts déduits", mark("Vegetation inside, which the decree leaves out"), "m2", 0),
        Field("compte_m2", _R, "Surface comptée", mark("Area that is compared with the size of the law"), "m2", 0),
        Field("seuil_m2", _R, "Seuil", mark("Size of the law"), "m2", 0),
        Field("echeance", _T, "Échéance du texte", mark("Date of the law for that size")),
        Field("statut", _T, "Statut", mark("Always a_verifier: a map tells no obligation")),
        Field("motif", _T, "À vérifier", mark("What must be checked, separated by |")),
        Field("texte", _T, "Texte", mark("Law and decree")),
    )
)
