"""Fields of the results of the territory subject."""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, Schema


def _text(name: str, alias: str, description: str) -> Field:
    return Field(name, Kind.TEXT, alias, description)


HOLDINGS = Schema(
    (
        _text("fichier", "Fichier", mark("Path in the folder; a member of an archive continues its path")),
        _text("couche", "Couche", mark("Layer of the file")),
        _text("produit", "Produit", mark("Official product that it is; empty when nobody knows it")),
        _text("id_produit", "Ligne de la table", mark("Row of produits.csv")),
        _text("millesime", "Millésime", mark("What the data tell of")),
        _text("edition", "Édition", mark("Date of the delivery")),
        Field("lignes", Kind.INT, "Lignes", mark("Rows or pixels; empty when not known without reading")),
        _text("scr", "SCR", mark("Coordinate reference system, as the file says it")),
        Field("couvre_pct", Kind.REAL, "Couverture", mark("Share of the territory inside its extent"), "%", 1),
        _text("etat", "État", mark("State: pret, pret_partiel, ancien, a_choisir, a_extraire, illisible, inconnu")),
        _text("sert_a", "Sert à", mark("Parameters that it feeds, separated by semicolons")),
        _text("pourquoi", "Pourquoi", mark("How it was recognised, or why it cannot be used")),
    )
)

READINESS = Schema(
    (
        _text("sujet", "Sujet", mark("Subject of the diagnosis")),
        _text("traitement", "Traitement", mark("Headline algorithm")),
        _text("entree", "Entrée", mark("Parameter")),
        _text("nom", "Nom", mark("Name of the input")),
        Field("obligatoire", Kind.INT, "Obligatoire", mark("1: the headline does not run without it")),
        _text("etat", "État", mark("State: pret, pret_partiel, ancien, a_choisir, a_confirmer, manque")),
        _text("fichiers", "Fichiers", mark("Files that fill it, separated by semicolons")),
        _text("millesime", "Millésime", mark("Vintage, or both of two dates")),
        Field("couvre_pct", Kind.REAL, "Couverture", mark("Share of the territory inside its extents"), "%", 1),
        _text("sans_elle", "Sans elle", mark("What happens without it")),
        _text("fiche", "Fiche du Catalogue", mark("Record of the national catalogue that has it")),
        _text("adresse", "Adresse", mark("Page of the producer")),
    )
)

JOURNAL = Schema(
    (
        _text("sujet", "Sujet", mark("Subject of the diagnosis")),
        _text("etape", "Étape", mark("Algorithm of the step")),
        _text("etat", "État", mark("State: fait, repris, echec, pas_pret")),
        Field("secondes", Kind.REAL, "Durée", mark("Seconds that the step took"), "s", 1),
        _text("empreinte", "Empreinte", mark("Mark of the inputs and parameters: the same mark is not done again")),
        _text("parametres", "Paramètres", mark("Inputs and parameters, as JSON")),
        _text("avertissements", "Avertissements", mark("Warnings of the run")),
        _text("pourquoi", "Pourquoi", mark("Why it failed, or what it lacks")),
    )
)
