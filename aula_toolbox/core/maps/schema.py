"""Fields of what the maps find."""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, Schema

FINDINGS = Schema(
    (
        Field("code", Kind.TEXT, "Code", mark("Code of the check, C01 to C32")),
        Field("gravite", Kind.TEXT, "Gravité", mark("Severity: bloquant, avertissement or info")),
        Field("element", Kind.TEXT, "Élément", mark("Item of the layout that is concerned")),
        Field("page", Kind.INT, "Page", mark("Number of the page in the atlas, 1 for a single page")),
        Field("message", Kind.TEXT, "Message", mark("What was found")),
        Field("remede", Kind.TEXT, "Remède", mark("What to do about it")),
    )
)

PLU_FINDINGS = Schema(
    (
        Field("code", Kind.TEXT, "Code", mark("Code of the control")),
        Field("regle", Kind.TEXT, "Contrôle", mark("Stable name of the control")),
        Field("gravite", Kind.TEXT, "Gravité", mark("erreur, avertissement or information")),
        Field("table_cnig", Kind.TEXT, "Table", mark("Table of the standard, or livraison for the files")),
        Field("champ", Kind.TEXT, "Champ", mark("Field")),
        Field("n_objets", Kind.INT, "Objets", mark("Number of objects that have this fault")),
        Field("objets", Kind.TEXT, "Lesquels", mark("The first of these objects")),
        Field("valeur", Kind.TEXT, "Valeur", mark("What was found")),
        Field("attendu", Kind.TEXT, "Attendu", mark("What the standard expects")),
        Field("message", Kind.TEXT, "Constat", mark("What is wrong, in one sentence")),
        Field("remede", Kind.TEXT, "Remède", mark("What to do about it")),
    )
)

PLU_PLACES = Schema(
    (
        Field("code", Kind.TEXT, "Code", mark("Code of the control")),
        Field("nature", Kind.TEXT, "Nature", mark("recouvrement, lacune, trou, hors_territoire or non_couvert")),
        Field("gravite", Kind.TEXT, "Gravité", mark("erreur, avertissement or information")),
        Field("surface_m2", Kind.REAL, "Surface", mark("Area of the place"), "m2", decimals=3),
        Field("largeur_m", Kind.REAL, "Largeur", mark("Mean width of the place"), "m", decimals=3),
        Field("zones", Kind.TEXT, "Zones", mark("Zones that overlap, or that surround the gap")),
        Field("remede", Kind.TEXT, "Remède", mark("What to do about it")),
    )
)

PLU_EDGES = Schema(
    (
        Field("classe", Kind.TEXT, "Classe", mark("décalé or autre limite")),
        Field("ecart_m", Kind.REAL, "Écart", mark("Largest distance to the nearest edge of a parcel"), "m", decimals=3),
        Field("longueur_m", Kind.REAL, "Longueur", mark("Length of this part of the edge"), "m", decimals=2),
    )
)
THEME = Schema(
    (
        Field("theme_valeur", Kind.REAL, "Valeur", mark("Value that is drawn; empty when there is none")),
        Field("theme_classe", Kind.TEXT, "Classe", mark("Code of the class, or of the reason why there is none")),
        Field("theme_legende", Kind.TEXT, "Légende", mark("Words of the class in the legend")),
        Field("theme_effectif", Kind.REAL, "Effectif", mark("Count that a circle stands for")),
    )
)
THEME_CLASSES = Schema(
    (
        Field("classe", Kind.TEXT, "Classe", mark("Code of the class")),
        Field("libelle", Kind.TEXT, "Libellé", mark("Words of the class in the legend")),
        Field("borne_min", Kind.REAL, "Borne basse", mark("Lower bound, in the class; empty for the lowest")),
        Field("borne_max", Kind.REAL, "Borne haute", mark("Upper bound, not in the class; empty for the highest")),
        Field("nb", Kind.INT, "Nombre", mark("Units of the class on the map")),
        Field("part_surface", Kind.REAL, "Part de surface", mark("Share of the surface shown"), "%", 1),
    )
)

PLATES = Schema(
    (
        Field("numero", Kind.INT, "Planche", mark("Number of the plate, from left to right and from top to bottom")),
        Field("echelle", Kind.INT, "Échelle", mark("Denominator of the scale")),
        Field("format", Kind.TEXT, "Format", mark("Paper")),
        Field("voisines", Kind.TEXT, "Planches voisines", mark("Plates on its sides")),
        Field(
            "part_pct", Kind.REAL, "Part couverte", mark("Share of the plate that the document fills"), "%", decimals=1
        ),
        Field("fichier", Kind.TEXT, "Fichier", mark("PDF of the plate")),
        Field("calques", Kind.TEXT, "Calques", mark("Layers that the PDF holds, read again from the file")),
    )
)
