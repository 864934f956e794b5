"""Fields of the friches results: names, units and meaning, defined once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..messages import mark
from ..schema import Field, Kind, LazySchema, Schema

if TYPE_CHECKING:
    from .criteria import Fact

USAGE_NAMES = {
    "res": "habitat",
    "equ": "équipement",
    "cul": "culture",
    "ter": "activité tertiaire",
    "ind": "industrie",
    "ren": "renaturation",
    "pv": "photovoltaïque",
}
TEXT, INT, REAL, BOOL = Kind.TEXT, Kind.INT, Kind.REAL, Kind.BOOL


def _by_usage(
    prefix: str, kind: Kind, alias: str, description: str, unit: str = "", decimals: int | None = None
) -> Iterator[Field]:
    for code, name in USAGE_NAMES.items():
        yield Field(f"{prefix}_{code}", kind, f"{alias} {name}", description, unit, decimals)


IDENTITY = Schema(
    [
        Field("site_id", TEXT, "Identifiant", mark("Identifier of the site")),
        Field("site_nom", TEXT, "Nom", mark("Name of the site")),
        Field("site_type", TEXT, "Type", mark("Type of friche, list of the CNIG standard")),
        Field("site_statut", TEXT, "Statut", mark("Status of the site, list of the CNIG standard")),
        Field("comm_nom", TEXT, "Commune", mark("Name of the commune")),
        Field("comm_insee", TEXT, "Code INSEE", mark("INSEE code of the commune")),
        Field(
            "surf_m2", REAL, "Surface", mark("Planar area of the site, or the declared one without polygon"), "m2", 0
        ),
    ]
)

VOCATION = Schema(
    [
        *_by_usage("i", REAL, "Indice", mark("Index of the use, 0 to 100; empty when too few facts are known"), "", 1),
        *_by_usage("rg", INT, "Rang", mark("Rank of the use, 1 to 7, without shared rank; excluded uses last")),
        *_by_usage("ex", INT, "Usage exclu :", mark("1 when a known fact excludes the use; its index stays")),
        Field("ex_motif", TEXT, "Motif d'exclusion", mark("Why uses are excluded")),
        Field("ex_possible", TEXT, "Exclusion possible", mark("Uses that a missing fact could exclude, and that fact")),
        Field("voc1", TEXT, "Premier usage", mark("Use that ranks first among those not excluded")),
        Field("voc2", TEXT, "Deuxième usage", mark("Use that ranks second")),
        Field("voc3", TEXT, "Troisième usage", mark("Use that ranks third")),
        Field("ecart12_pt", REAL, "Écart 1er-2e", mark("Index of the first use minus that of the second"), "pt", 1),
        Field("ex_aequo", BOOL, "Ex aequo", mark("Whether other uses are less than 3 points below the first")),
        Field("voc_groupe", TEXT, "Usages à égalité", mark("All uses less than 3 points below the first, itself too")),
        Field(
            "voc_statut",
            TEXT,
            "Statut du classement",
            mark("classe, donnees_insuffisantes (too few facts known) or tous_exclus (every use excluded)"),
        ),
        Field("potentiel", TEXT, "Potentiel", mark("Class of the index of the first use")),
        Field("fiab", REAL, "Fiabilité", mark("Share of the weight of the criteria that is known, on 10"), "/10", 1),
        Field("fiab_txt", TEXT, "Fiabilité (texte)", mark("The reliability in words")),
        Field("completude_pct", REAL, "Complétude", mark("Share of the weight of the criteria that is known"), "%", 1),
        Field("n_atouts", INT, "Nombre d'atouts", mark("Criteria that favour the first use")),
        Field("n_contraintes", INT, "Nombre de contraintes", mark("Criteria that are against the first use")),
        Field("atouts", TEXT, "Atouts", mark("The 3 facts that raise the index of the first use most, in points")),
        Field("freins", TEXT, "Freins", mark("The 3 facts that lower the index of the first use most, in points")),
        Field("mixite", TEXT, "Mixité possible", mark("Mix of compatible uses for sites above one hectare")),
    ]
)

CERTAINTY = Schema(
    [
        *_by_usage(
            "imin", REAL, "Indice minimal", mark("Lowest index possible once the missing facts are known"), "", 1
        ),
        *_by_usage(
            "imax", REAL, "Indice maximal", mark("Highest index possible once the missing facts are known"), "", 1
        ),
        *_by_usage("im", REAL, "Indice attendu", mark("Mean index over the hypotheses on the missing facts"), "", 1),
        *_by_usage("p1", REAL, "Part en tête :", mark("Share of the hypotheses in which the use ranks first"), "", 3),
        Field(
            "voc1_hyp",
            TEXT,
            "Premier usage des hypothèses",
            mark("Use that ranks first in the most hypotheses on the missing facts; it may not be voc1"),
        ),
        Field("p1_hyp", REAL, "Part en tête du premier des hypothèses", mark("Its share of the hypotheses"), "", 3),
        Field(
            "voc_robuste",
            TEXT,
            "Robustesse",
            mark("robuste, a_confirmer or indecis: how often the first use stays first"),
        ),
        Field(
            "voc1_sans_neutre",
            TEXT,
            "Premier usage sans les neutres",
            mark("First use when neutral scores are left out of the index"),
        ),
        Field(
            "a_collecter",
            TEXT,
            "À collecter d'abord",
            mark(
                "Up to 3 missing facts whose knowledge would change the first use most often, and how to collect them"
            ),
        ),
    ]
)

LABELS = Schema(
    [
        Field(
            "mobilisable",
            BOOL,
            "Mobilisable",
            mark("Whether the status of the site lets it be given a use (STATUTS); empty where it is not told"),
        ),
        Field("alertes", TEXT, "Alertes", mark("Heritage, values without score, zones astride, duplicates")),
        Field("explication", TEXT, "Explication", mark("The result of the site in sentences")),
        Field("regle", TEXT, "Règles", mark("Rule set and version")),
        Field("indice_lib", TEXT, "Nature de l'indice", mark("What the index is, in honest words")),
    ]
)

RESULTS = IDENTITY + VOCATION + CERTAINTY + LABELS
VOCATION_RESULTS = IDENTITY + VOCATION + LABELS.only("regle", "indice_lib")
ROBUSTNESS_RESULTS = IDENTITY + VOCATION.only("voc1", "voc_statut") + CERTAINTY + LABELS.only("regle", "indice_lib")

CONTRIBUTIONS = Schema(
    [
        IDENTITY["site_id"],
        Field("usage", TEXT, "Usage", mark("Code of the use")),
        Field("critere", TEXT, "Critère", mark("Criterion, as named by the rule set")),
        Field("classe", TEXT, "Classe", mark("Class of the value")),
        Field("score", REAL, "Score", mark("Score of the class for the use, from -2 to 2")),
        Field("poids", REAL, "Poids", mark("Weight of the criterion")),
        Field("delta_pt", REAL, "Effet", mark("Index minus the index without this criterion"), "pt", 3),
    ]
)

VOI = Schema(
    [
        IDENTITY["site_id"],
        CONTRIBUTIONS["critere"],
        Field(
            "gain_pt", REAL, "Gain", mark("Expected rise of the share of the first use once the fact is known"), "pt", 2
        ),
        Field(
            "gain_connu_pt",
            REAL,
            "Gain sur le premier connu",
            mark("The same over the use that leads on what is known, where the hypotheses put another one first"),
            "pt",
            2,
        ),
        Field("rang", INT, "Rang", mark("1 for the fact to collect first")),
        Field("collecte", TEXT, "Collecte", mark("Way to collect the fact: GIS, visit or study")),
        CONTRIBUTIONS["poids"],
    ]
)

EVIDENCE = Schema(
    [
        IDENTITY["site_id"],
        CONTRIBUTIONS["critere"],
        Field("valeur", TEXT, "Valeur", mark("Value of the criterion; empty when nothing was found or known")),
        CONTRIBUTIONS["classe"],
        Field("etat", TEXT, "État", mark("observe, saisi, estime, absent or echec")),
        Field("source", TEXT, "Source", mark("Layer, field or survey the value comes from")),
        Field("millesime", TEXT, "Millésime", mark("Vintage of the source as its metadata say, else inconnu")),
        Field("mesure", REAL, "Mesure", mark("Distance, area or count measured"), "", 3),
        Field("unite", TEXT, "Unité", mark("Unit of the measure")),
        Field("part_pct", REAL, "Part du site", mark("Share of the site concerned"), "%", 2),
        Field(
            "couverture",
            TEXT,
            "Couverture",
            mark("declaree, emprise or sans_objet: what shows that the layer covers the site"),
        ),
        Field("note", TEXT, "Note", mark("What to know about the value")),
    ]
)

QA = Schema(
    [
        IDENTITY["site_id"],
        Field("champ", TEXT, "Champ", mark("Field concerned")),
        Field("regle", TEXT, "Règle", mark("Rule that was applied")),
        Field("gravite", TEXT, "Gravité", mark("erreur, avertissement or info")),
        Field("valeur", TEXT, "Valeur", mark("The original value")),
        Field("correction", TEXT, "Correction", mark("What was written instead, or what is suggested")),
    ]
)


def _criterion_fields(one: Fact) -> tuple[Field, Field]:
    kind = {"numerique": REAL, "booleen": BOOL}.get(one.kind, TEXT)
    unit = {"m²": "m2"}.get(one.unit, one.unit)
    label = one.label[:1].upper() + one.label[1:]
    return (
        Field(one.value_field, kind, label, mark("Value of the criterion, in the codes of the rules"), unit),
        Field(
            one.state_field,
            TEXT,
            f"{label} (état)",
            mark("How the value is known: observe, saisi, estime, absent or echec"),
        ),
    )


COMPARED = Schema(
    [
        IDENTITY["site_id"],
        Field("voc1_a", TEXT, "Premier usage A", mark("First use of the site on the first side")),
        Field("voc1_b", TEXT, "Premier usage B", mark("First use of the site on the second side")),
        Field("change", TEXT, "Changement", mark("inchange, change, nouveau, disparu or non_classe")),
        *_by_usage("d", REAL, "Écart d'indice", mark("Index of the second side minus index of the first"), "pt", 1),
        Field("critere_resp", TEXT, "Critère responsable", mark("Criterion that moves the first use of side B most")),
        Field("d_resp_pt", REAL, "Effet du critère", mark("Points that this criterion adds to the first use"), "pt", 1),
    ]
)

MATRIX = Schema(
    [
        COMPARED["voc1_a"],
        COMPARED["voc1_b"],
        Field("n_sites", INT, "Sites", mark("Number of sites")),
        Field("surf_ha", REAL, "Surface", mark("Area of these sites"), "ha", 2),
    ]
)

PATHS = Schema(
    [
        IDENTITY["site_id"],
        Field("n_millesimes", INT, "Millésimes", mark("Vintages that hold the site")),
        Field("premier", TEXT, "Premier millésime", mark("First vintage that holds the site")),
        Field("dernier", TEXT, "Dernier millésime", mark("Last vintage that holds the site")),
        Field("chemin", TEXT, "Chemin", mark("Statuses of the site from vintage to vintage; absent: not in it")),
        Field(
            "sens",
            TEXT,
            "Sens",
            mark(
                "avance (towards reconversion), recule, aller_retour, stable, nouveau (in the last one only) or "
                "disparu (no longer in the last one)"
            ),
        ),
        Field("statut_dernier", TEXT, "Dernier statut", mark("Last status that is known")),
        Field("surf_ha", REAL, "Surface", mark("Area of the site in its last vintage"), "ha", 4),
    ]
)

SHARED_OUT = Schema(
    [
        IDENTITY["site_id"],
        IDENTITY["site_statut"],
        Field("usage_retenu", TEXT, "Usage retenu", mark("Use that the sharing gives to the site, empty for none")),
        Field("i_retenu", REAL, "Indice retenu", mark("Index of that use"), "", 1),
        Field("surf_ha", REAL, "Surface", mark("Area of the site"), "ha", 4),
        Field(
            "cout_bas_keur",
            REAL,
            "Coût bas (ordre de grandeur)",
            mark("Low order of magnitude of the works, from subsidised projects"),
            "k€ HT",
            0,
        ),
        Field(
            "cout_haut_keur",
            REAL,
            "Coût haut (ordre de grandeur)",
            mark("High order of magnitude of the works, from subsidised projects"),
            "k€ HT",
            0,
        ),
        Field("motif", TEXT, "Motif", mark("Why the site has this use, or none")),
    ]
)

NEEDS_SUMMARY = Schema(
    [
        Field("territoire", TEXT, "Territoire", mark("Territory of the need, * for all of them")),
        CONTRIBUTIONS["usage"],
        Field("ha_demandes", REAL, "Demandés", mark("Hectares asked for"), "ha", 2),
        Field("ha_affectes", REAL, "Affectés", mark("Hectares given"), "ha", 2),
        Field("deficit_ha", REAL, "Déficit", mark("Hectares missing"), "ha", 2),
        Field(
            "ha_au_dela",
            REAL,
            "Au-delà du besoin",
            mark("Hectares of these sites beyond the need: a site is given whole"),
            "ha",
            2,
        ),
        Field("n_sites", INT, "Sites", mark("Number of sites")),
        Field(
            "n_indecis",
            INT,
            "Sites indécis",
            mark("Sites of these whose first use is undecided, or is another one in the hypotheses"),
        ),
        Field(
            "ha_sans_extension",
            REAL,
            "Sans extension urbaine",
            mark("Hectares built without urban extension; this is not a ZAN balance"),
            "ha",
            2,
        ),
    ]
)

CONTEXT_STATES = Schema(
    [
        Field("role", TEXT, "Rôle", mark("Role of the layer in frichequalify")),
        Field("couche", TEXT, "Couche", mark("Layer of the GeoPackage, empty when nothing could be had")),
        Field("fiche", TEXT, "Fiche", mark("Record of the Catalogue, or the layer that was given")),
        Field(
            "etat",
            TEXT,
            "État",
            mark("copie (whole), local (given), echec (asked for and not whole) or manque (nowhere to ask)"),
        ),
        Field("nb_annonce", INT, "Annoncés", mark("Features that the service announced inside the extent")),
        Field("nb_ent", INT, "Copiés", mark("Features in the GeoPackage")),
        Field("copie_le", TEXT, "Copié le", mark("When the layer was copied")),
        Field("source", TEXT, "Source", mark("Producer, title and licence of the layer")),
        Field("message", TEXT, "Message", mark("Why the layer is not whole, or not there")),
    ]
)

CONTEXT_COVER = CONTEXT_STATES.only("role", "couche", "fiche", "nb_ent", "copie_le")

CANDIDATES = Schema(
    [
        Field("unite_id", TEXT, "Unité", mark("Identifier of the parcel or property unit")),
        Field("surf_m2", REAL, "Surface", mark("Planar area of the unit"), "m2", 0),
        Field(
            "ind_score", REAL, "Score d'indices", mark("Points of the clues over those that could be given"), "/100", 1
        ),
        Field("ind_liste", TEXT, "Indices", mark("Clues that were found")),
        Field(
            "ind_dispo_pct", REAL, "Indices disponibles", mark("Share of all the points whose source was given"), "%", 0
        ),
        Field("deja_connu", TEXT, "Déjà connu", mark("Known friche that overlaps the unit")),
        Field("motif_ecart", TEXT, "Motif d'écart", mark("Why the unit is doubtful or left out")),
        IDENTITY["site_statut"],
    ]
)

CHECK = Schema(
    [
        Field("qa_nb_err", INT, "Erreurs", mark("Number of errors of the site")),
        Field("qa_nb_av", INT, "Avertissements", mark("Number of warnings of the site")),
        Field("qa_msg", TEXT, "Messages", mark("Errors and warnings of the site")),
        Field("doublon_de", TEXT, "Doublon de", mark("Smallest other site_id of the same perimeter")),
        Field(
            "perim_source",
            TEXT,
            "Origine du périmètre",
            mark("origine, parcelles (rebuilt from the parcels), point or aucun"),
        ),
    ]
)


def cnig_fields() -> Schema:
    """The 51 fields of the standard."""
    from .cnig import schema

    return schema()


def criteria_fields() -> Schema:
    """Value and state of every criterion, in the order of the table of criteria."""
    from .criteria import facts

    return Schema(field for one in facts().values() for field in _criterion_fields(one))


def sites_fields(own: Iterable[Fact] = ()) -> Schema:
    """The fields of the sites, with the criteria that only the user's rules know."""
    return SITES + [field for one in own for field in _criterion_fields(one)]


CRITERIA_FIELDS = LazySchema(criteria_fields)
CHECKED = LazySchema(lambda: cnig_fields() + CHECK)
SITES = LazySchema(lambda: cnig_fields() + CRITERIA_FIELDS)
