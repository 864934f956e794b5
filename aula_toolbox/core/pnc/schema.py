"""Fields of the results of the catalogue."""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, Schema

FOUND = Schema(
    [
        Field("id", Kind.TEXT, "Identifiant", mark("Identifier of the record in its catalogue")),
        Field("source", Kind.TEXT, "Catalogue", mark("Identifier of the catalogue")),
        Field("titre", Kind.TEXT, "Titre", mark("Title of the record")),
        Field("resume", Kind.TEXT, "Résumé", mark("Abstract, as plain text")),
        Field("observat", Kind.TEXT, "Observatoires", mark("Identifiers of the observatories, separated by ;")),
        Field("themes", Kind.TEXT, "Thèmes", mark("Identifiers of the themes, separated by ;")),
        Field("editeur", Kind.TEXT, "Producteur", mark("Who publishes the data")),
        Field("licence", Kind.TEXT, "Licence", mark("Short name of the licence")),
        Field("maj", Kind.DATE, "Mise à jour", mark("Date of the last update, as precise as it is known")),
        Field("types", Kind.TEXT, "Ressources", mark("Kinds of resource offered, separated by ;")),
        Field("acces", Kind.TEXT, "Accès", mark("public, or restreint when every resource asks for an account")),
        Field("copie", Kind.INT, "Copie locale", mark("1 when an offline copy exists in the folder of copies")),
        Field("maj_copie", Kind.DATE, "Mise à jour de la copie", mark("Update date of the data in the offline copy")),
        Field(
            "score", Kind.REAL, "Pertinence", mark("How well the record answers the words; 0 without words"), decimals=2
        ),
    ]
)

COPIES = Schema(
    [
        Field("id", Kind.TEXT, "Identifiant", mark("Record copied, source:id")),
        Field("titre", Kind.TEXT, "Titre", mark("Title of the record")),
        Field("ressource", Kind.TEXT, "Ressource", mark("Kind of resource the copy was made from")),
        Field("fichier", Kind.TEXT, "Fichier", mark("File name of the copy, in its folder")),
        Field("couche", Kind.TEXT, "Couche", mark("Table of the GeoPackage")),
        Field("nb_ent", Kind.INT, "Entités copiées", mark("Features written and counted")),
        Field(
            "nb_annonce",
            Kind.INT,
            "Entités annoncées",
            mark("Features the server announced; empty when it does not say"),
        ),
        Field("epsg", Kind.INT, "EPSG", mark("Coordinate reference system of the copy")),
        Field(
            "maj_source", Kind.DATE, "Mise à jour de la source", mark("Update date of the record when it was copied")
        ),
        Field("copie_le", Kind.DATE, "Copié le", mark("Moment of the copy, UTC")),
        Field("octets", Kind.INT, "Taille", mark("Size of the file"), "octets"),
        Field(
            "sha_contenu",
            Kind.TEXT,
            "Empreinte du contenu",
            mark("SHA-256 of the content: it changes when the data do"),
        ),
        Field("etat", Kind.TEXT, "État", mark("copie, inchange, en_ligne_seulement or echec")),
        Field("message", Kind.TEXT, "Message", mark("Why a record was not copied")),
    ]
)

CHECKED = Schema(
    [
        Field("couche", Kind.TEXT, "Couche", mark("Name of the layer, or title of the copy")),
        Field("id", Kind.TEXT, "Identifiant", mark("Record, source:id")),
        Field(
            "etat",
            Kind.TEXT,
            "Fraîcheur",
            mark("a_jour, maj_disponible, copie_locale, hors_ligne, acces_restreint, retire or inconnu"),
        ),
        Field(
            "maj_locale", Kind.DATE, "Mise à jour locale", mark("Update date of the data in the project or the copy")
        ),
        Field("maj_catal", Kind.DATE, "Mise à jour au catalogue", mark("Update date in the catalogue")),
        Field("nb_local", Kind.INT, "Entités locales", mark("Features of the layer or copy")),
        Field("nb_catal", Kind.INT, "Entités au catalogue", mark("Features announced by the catalogue, when it says")),
        Field("action", Kind.TEXT, "Action", mark("What was done: rien, copie, rechargee or echec")),
        Field("message", Kind.TEXT, "Message", mark("What the reader should know")),
    ]
)

CHANGED = Schema(
    [
        Field("couche", Kind.TEXT, "Couche", mark("Name of the layer, or title of the copy")),
        Field("id", Kind.TEXT, "Identifiant", mark("Record, source:id")),
        Field("commune", Kind.TEXT, "Commune", mark("INSEE code written in the features; empty when there is none")),
        Field("ajoutees", Kind.INT, "Entités ajoutées", mark("Features that only the new vintage has")),
        Field("supprimees", Kind.INT, "Entités supprimées", mark("Features that only the older vintage has")),
        Field(
            "modifiees",
            Kind.INT,
            "Entités modifiées",
            mark("Features of both whose values or geometry changed; empty when nothing tells a feature again"),
        ),
        Field("cle", Kind.TEXT, "Champ d'identité", mark("Field that tells a feature again in both vintages")),
        Field("maj_locale", Kind.DATE, "Mise à jour locale", mark("Update date of the older vintage")),
        Field("maj_catal", Kind.DATE, "Mise à jour au catalogue", mark("Update date of the new vintage")),
    ]
)
