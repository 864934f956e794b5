"""Fields of the results of the observatories."""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, Schema

SOURCES = Schema(
    [
        Field("fichier_id", Kind.TEXT, "Fichier", mark("Identifier of the file in obs_fichiers.csv")),
        Field("titre", Kind.TEXT, "Titre", mark("What the file is called")),
        Field("chemin", Kind.TEXT, "Chemin", mark("Path in the folder")),
        Field("membre", Kind.TEXT, "Membre", mark("Path inside an archive")),
        Field("etat", Kind.TEXT, "État", mark("reconnu, ambigu, inconnu, manquant or illisible")),
        Field("millesimes", Kind.TEXT, "Millésimes", mark("Years that its columns or rows tell, separated by ;")),
        Field("cog", Kind.INT, "Code géographique", mark("Year of the official geographic code of its rows")),
        Field("lignes", Kind.INT, "Lignes", mark("Rows of the file")),
        Field("communes", Kind.INT, "Communes", mark("Communes of the territory that it holds")),
        Field("colonnes_absentes", Kind.TEXT, "Colonnes absentes", mark("Columns that indicators ask for in vain")),
        Field("sha256", Kind.TEXT, "Empreinte", mark("SHA-256 of the file")),
        Field("taille_o", Kind.INT, "Taille", mark("Size of the file"), "octets"),
        Field("paru_le", Kind.DATE, "Date du fichier", mark("Day of the file on disk")),
        Field("prochaine_parution", Kind.DATE, "Prochaine parution", mark("When the next edition is expected")),
        Field("retard_j", Kind.INT, "Retard", mark("Days since the next edition was expected"), "jours"),
        Field("licence", Kind.TEXT, "Licence", mark("Licence of the producer")),
        Field("motif", Kind.TEXT, "Motif", mark("Why the file is in this state")),
    ]
)

VALUES = Schema(
    [
        Field("indicateur", Kind.TEXT, "Indicateur", mark("Identifier of the indicator")),
        Field("maille", Kind.TEXT, "Maille", mark("Level: COM, EPCI, AULA, IRIS, ZE, QPV, PERIM")),
        Field("code", Kind.TEXT, "Code", mark("Code of the territory")),
        Field("nom", Kind.TEXT, "Nom", mark("Name of the territory")),
        Field("millesime", Kind.TEXT, "Millésime", mark("Year or years that the value describes")),
        Field("valeur", Kind.REAL, "Valeur", mark("Value; empty when the state says why")),
        Field("etat", Kind.TEXT, "État", mark("observe, saisi, estime, partiel, secret, absent or echec")),
        Field("borne_bas", Kind.REAL, "Borne basse", mark("Lower bound of a partial value")),
        Field("borne_haut", Kind.REAL, "Borne haute", mark("Upper bound of a partial value")),
        Field("numerateur", Kind.REAL, "Numérateur", mark("Numerator of the value")),
        Field("denominateur", Kind.REAL, "Dénominateur", mark("Denominator of the value")),
        Field("unite", Kind.TEXT, "Unité", mark("Unit of the value")),
        Field("ref_epci", Kind.REAL, "EPCI", mark("Value of its EPCI")),
        Field("ref_aula", Kind.REAL, "Territoire", mark("Value of the territory of the agency")),
        Field("ref_dep", Kind.REAL, "Département", mark("Value of the department, when the producer states it")),
        Field("ref_reg", Kind.REAL, "Région", mark("Value of the region, when the producer states it")),
        Field("ref_fr", Kind.REAL, "France", mark("Value of France, when the producer states it")),
        Field("rang", Kind.INT, "Rang", mark("Rank of reliable values: 1 is the best, the highest for neutral ones")),
        Field("rang_sur", Kind.INT, "Rang sur", mark("Number of territories that are ranked")),
        Field("classe", Kind.TEXT, "Classe", mark("Class of the value, or its state when it has none")),
        Field("valeur_avant", Kind.REAL, "Valeur avant", mark("Value of the earlier vintage")),
        Field("millesime_avant", Kind.TEXT, "Millésime avant", mark("Earlier vintage")),
        Field("evolution", Kind.REAL, "Évolution", mark("Change since the earlier vintage, when comparable")),
        Field("evolution_type", Kind.TEXT, "Type d'évolution", mark("pts, pct or pct_an")),
        Field("comparable", Kind.INT, "Comparable", mark("1 when both vintages can be compared, 0 when they cannot")),
        Field("fiabilite", Kind.TEXT, "Fiabilité", mark("A to D: a rule, not a score")),
        Field("fiab_motif", Kind.TEXT, "Motif de fiabilité", mark("Reasons of the reliability and of the state")),
        Field("source", Kind.TEXT, "Source", mark("Producer and file")),
        Field("cog_source", Kind.INT, "Code géographique de la source", mark("Year of the geographic code read")),
        Field("conversion", Kind.TEXT, "Conversion", mark("directe, fusion, scission or estimee")),
    ]
)

TERRITORIES = Schema(
    [
        Field("code", Kind.TEXT, "Code", mark("Code of the commune; empty for a perimeter")),
        Field("perim_id", Kind.TEXT, "Périmètre", mark("Number of the perimeter; empty for a commune")),
        Field("nom", Kind.TEXT, "Nom", mark("Name of the commune or of the perimeter")),
        Field("epci_abr", Kind.TEXT, "EPCI", mark("Short name of its EPCI")),
        Field(
            "indicateur", Kind.TEXT, "Indicateur cartographié", mark("Indicator that the map shows: the first asked")
        ),
        Field("valeur", Kind.REAL, "Valeur cartographiée", mark("Value of that indicator")),
        Field("etat", Kind.TEXT, "État", mark("State of that value")),
        Field("classe", Kind.TEXT, "Classe", mark("Class of that value, 1 to 5, or its state")),
    ]
)
"""Followed by `<id>`, `<id>_e` (state) and `<id>_c` (class) for each indicator."""

FINDINGS = Schema(
    [
        Field("controle", Kind.TEXT, "Contrôle", mark("O01 to O26, or the word of a check of projects")),
        Field("objet", Kind.TEXT, "Objet", mark("File, indicator or layer that is checked")),
        Field("niveau", Kind.TEXT, "Niveau", mark("bloquant, a_valider or info")),
        Field("code", Kind.TEXT, "Code", mark("Territory, when the finding is of one")),
        Field("millesime", Kind.TEXT, "Millésime", mark("Vintage of the value")),
        Field("valeur", Kind.REAL, "Valeur", mark("Value in question")),
        Field("message", Kind.TEXT, "Message", mark("What is wrong")),
        Field("remede", Kind.TEXT, "Remède", mark("What to do")),
    ]
)

CHANGES = Schema(
    [
        Field("indicateur", Kind.TEXT, "Indicateur", mark("Identifier of the indicator")),
        Field("maille", Kind.TEXT, "Maille", mark("Level: COM, EPCI, AULA, IRIS, ZE, QPV, PERIM")),
        Field("millesime", Kind.TEXT, "Millésime", mark("Year or years that the value describes")),
        Field("millesime_avant", Kind.TEXT, "Millésime avant", mark("Earlier vintage")),
        Field("changes", Kind.INT, "Territoires changés", mark("Territories whose value changed")),
        Field("sur", Kind.INT, "Territoires", mark("Territories of the level")),
        Field("mediane", Kind.REAL, "Pas médian", mark("Median change of those that changed")),
        Field("hausses", Kind.TEXT, "Plus fortes hausses", mark("Largest rises, name and change")),
        Field("baisses", Kind.TEXT, "Plus fortes baisses", mark("Largest falls, name and change")),
        Field("etats", Kind.INT, "États changés", mark("Territories whose state changed")),
        Field("motif", Kind.TEXT, "Motif", mark("New vintage, file revised, table changed, or other reason")),
    ]
)

PLAN = Schema(
    [
        Field("controle", Kind.TEXT, "Contrôle", mark("Word of the check, as Lizmap's users know it, or plan")),
        Field("objet", Kind.TEXT, "Objet", mark("File, table, layer or project")),
        Field("niveau", Kind.TEXT, "Niveau", mark("bloquant, a_valider or info")),
        Field("message", Kind.TEXT, "Message", mark("What is wrong, or what would be written")),
        Field("remede", Kind.TEXT, "Remède", mark("What to do")),
    ]
)

SHEETS = Schema(
    [
        Field("code", Kind.TEXT, "Code", mark("Code of the territory")),
        Field("nom", Kind.TEXT, "Nom", mark("Name of the territory")),
        Field("fichier", Kind.TEXT, "Fichier", mark("File of the sheet, in the folder")),
    ]
)
