"""Fields of the results of the land subject."""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, LazySchema, Schema


def text(name: str, alias: str, description: str) -> Field:
    """A word or a sentence."""
    return Field(name, Kind.TEXT, alias, description)


def whole(name: str, alias: str, description: str, unit: str = "") -> Field:
    """A whole number, a count or 0/1."""
    return Field(name, Kind.INT, alias, description, unit)


def real(name: str, alias: str, description: str, unit: str, decimals: int = 1) -> Field:
    """A measure with its unit."""
    return Field(name, Kind.REAL, alias, description, unit, decimals)


UNIT_ID = text("uf_id", "Identifiant de l’unité", mark("Identifier of the property unit: that of its first parcel"))
SENTENCE = text("explication", "Explication", mark("The result in one sentence"))
COMPLETE = real("completude_pct", "Complétude", mark("Share of what the result needs that was known"), "%")
MISSING = text("manquants", "Données manquantes", mark("What was missing, separated by semicolons"))

UNITS = Schema(
    (
        UNIT_ID,
        whole("n_parcelles", "Parcelles", mark("Number of parcels")),
        text("parcelles", "Références cadastrales", mark("Parcels, separated by |")),
        text("proprio", "Propriétaire", mark("SIREN of the legal person; empty when the owner is not known")),
        text("proprio_nom", "Nom du propriétaire", mark("Name of the legal person")),
        text("maitrise", "Maîtrise foncière", mark("Kind of owner in the words of the national standard")),
        text(
            "groupe_min",
            "Groupe possible",
            mark("Unit with which it may be one, if contiguous owners that are not known are one person; else itself"),
        ),
        real("surf_m2", "Surface", mark("Planar area, the sum of its parcels"), "m2"),
        real("bati_m2", "Emprise bâtie", mark("Built footprint; empty without a layer of buildings"), "m2"),
        real("bati_pct", "Part bâtie", mark("Share of the unit that is built; empty without buildings"), "%"),
        real("niveaux", "Niveaux", mark("Storeys, mean weighted by footprint; empty when not known"), "niveaux"),
        real("libre_m2", "Terrain libre", mark("Area that is not built; empty without buildings"), "m2"),
        text("zone_plu", "Zone du PLU", mark("Zone of the planning document that holds most of it")),
        real("facade_m", "Façade sur voie", mark("Length of its border along no other parcel"), "m"),
        text(
            "contraintes", "Contraintes rencontrées", mark("Constraint layers that touch it, separated by semicolons")
        ),
        text(
            "contraintes_absentes", "Contraintes non fournies", mark("Constraints that were not given: none is a yes")
        ),
    )
)

STATE = Schema(
    (
        text("zone_id", "Zone", mark("Identifier of the zone")),
        text("zone_nom", "Nom de la zone", mark("Name of the zone")),
        text("etat", "État", mark("State at the date of the inventory")),
        text("vacante", "Vacante", mark("Whether it counts as vacant: oui, peut-être, non")),
        text("preuve", "Preuve", mark("What the state rests on")),
        whole("n_etab", "Établissements actifs", mark("Active establishments placed on it")),
        real("emplois_min", "Salariés, au moins", mark("Fewest employees by the size classes"), "salariés", 0),
        real(
            "emplois_max",
            "Salariés, au plus",
            mark("Most employees; empty when a class is open or not known"),
            "salariés",
            0,
        ),
    )
)
INVENTORY_UNITS = (
    UNITS.only("uf_id")
    + STATE.fields
    + UNITS.without("uf_id", "facade_m", "contraintes", "contraintes_absentes").fields
)

RATE = Schema(
    (
        text("etat", "État du périmètre", mark("declare: the EPCI's zone; estime: an outline that is only proposed")),
        whole("uf_n", "Unités foncières", mark("Property units: the published number")),
        whole("uf_min", "Unités, au moins", mark("Fewest units, if contiguous unknown owners are one")),
        whole("uf_vacantes", "Unités vacantes", mark("Units that count as vacant")),
        whole("uf_vacantes_max", "Unités vacantes, au plus", mark("Vacant units, doubtful ones included")),
        whole("taux", "Taux de vacance", mark("Vacant units over all units, whole per cent"), "%"),
        real("taux_bas", "Taux, au plus bas", mark("Lowest rate that what is known allows"), "%"),
        real("taux_haut", "Taux, au plus haut", mark("Highest rate that what is known allows"), "%"),
        whole("publiable", "Taux publiable", mark("1: the interval is narrow enough, or every unit was seen")),
        real("surf_vacante_ha", "Surface vacante", mark("Area of the units that count as vacant"), "ha", 4),
        real("emplois_min", "Salariés, au moins", mark("Fewest employees by the size classes"), "salariés", 0),
        real(
            "emplois_max",
            "Salariés, au plus",
            mark("Most employees; empty when a class is open or not known"),
            "salariés",
            0,
        ),
        SENTENCE,
    )
)

TO_CHECK = Schema(
    (
        whole("rang", "Rang", mark("Order in which to check")),
        UNIT_ID,
        text("zone_id", "Zone", mark("Identifier of the zone")),
        text("zone_nom", "Nom de la zone", mark("Name of the zone")),
        text("etat", "État", mark("State at the date of the inventory")),
        text("quoi", "À vérifier", mark("What to find out")),
        whole("a_voir", "À voir sur place", mark("1: only a visit tells; 0: a file of owners tells")),
        real("gain_pt", "Gain", mark("Points by which the interval of the zone narrows, on average"), "points"),
        text("parcelles", "Références cadastrales", mark("Parcels, separated by |")),
        real("surf_m2", "Surface", mark("Planar area"), "m2"),
    )
)

FINDINGS = Schema(
    (
        text("table", "Table", mark("Table of the standard")),
        text("objet", "Objet", mark("Identifier of the object, or the line of the file")),
        text("champ", "Champ", mark("Field")),
        text("gravite", "Gravité", mark("erreur, avertissement or information")),
        text("regle", "Règle", mark("Stable name of the rule")),
        text("valeur", "Valeur", mark("What was found")),
        text("attendu", "Attendu", mark("What the standard expects")),
        text("message", "Explication", mark("What is wrong, in one sentence")),
    )
)

FLOATING = Schema(
    (
        text("siret", "SIRET", mark("Identifier of the establishment")),
        text("nom", "Nom", mark("Name of the establishment")),
        text("etat", "État", mark("actif or fermé at the date of the inventory")),
        text("commune", "Commune", mark("Commune of the establishment")),
        text("qualite", "Qualité de localisation", mark("Code of the placement")),
        text("pourquoi", "Pourquoi", mark("Why it is on no unit")),
    )
)


TOWN_UNITS = (
    UNITS.only("uf_id")
    + (
        text("classe", "Classe", mark("Class of the unit: a unit is in one class only")),
        text("statut", "Statut", mark("potentiel where something may be built: never an availability")),
        real("surf_enveloppe_m2", "Surface dans l’enveloppe", mark("Area inside the urban envelope"), "m2"),
        real("potentiel_m2", "Surface potentielle", mark("Land that may be built, setbacks taken off"), "m2"),
        real(
            "libre_contrainte_m2",
            "Potentiel sans contrainte",
            mark("The same outside the constraints that were given; empty when none was given"),
            "m2",
        ),
        whole("n_pieces", "Pièces libres", mark("Number of free pieces")),
        whole("logements_min", "Logements, au moins", mark("Dwellings at the lower density of the surroundings")),
        whole("logements_max", "Logements, au plus", mark("Dwellings at the higher density of the surroundings")),
        real("plancher_min_m2", "Plancher, au moins", mark("Floor area at the lower density"), "m2", 0),
        real("plancher_max_m2", "Plancher, au plus", mark("Floor area at the higher density"), "m2", 0),
        real("retention_pct", "Rétention", mark("Share that owners keep, taken off dwellings and floor"), "%"),
        text("empeche", "Ce qui empêche", mark("What prevents it, separated by semicolons")),
        text("commune", "Commune", mark("Code of the commune, from the identifier of the parcel")),
        COMPLETE,
        MISSING,
        SENTENCE,
    )
    + UNITS.without("uf_id", "groupe_min", "maitrise").fields
)

TOWN_SUMMARY = Schema(
    (
        text("commune", "Commune", mark("Code of the commune")),
        text("zone_plu", "Zone du PLU", mark("Zone of the planning document")),
        text("classe", "Classe", mark("Class of the units")),
        whole("n_unites", "Unités", mark("Number of units")),
        real("surf_ha", "Surface", mark("Area inside the envelope; classes add up to it"), "ha", 4),
        real("potentiel_ha", "Potentiel", mark("Land that may be built"), "ha", 4),
        real("sans_contrainte_ha", "Sans contrainte", mark("The same outside the constraints given"), "ha", 4),
        whole("logements_min", "Logements, au moins", mark("Dwellings at the lower density")),
        whole("logements_max", "Logements, au plus", mark("Dwellings at the higher density")),
        real("plancher_min_m2", "Plancher, au moins", mark("Floor area at the lower density"), "m2", 0),
        real("plancher_max_m2", "Plancher, au plus", mark("Floor area at the higher density"), "m2", 0),
        real("reste_ha", "Reste du compteur foncier", mark("What the land budget of the commune leaves"), "ha", 4),
    )
)

REQUALIFY = Schema(
    (
        UNIT_ID,
        text("zone_id", "Zone", mark("Identifier of the zone")),
        text("zone_nom", "Nom de la zone", mark("Name of the zone")),
        text("etat", "État", mark("State, from the inventory; empty when it was not given")),
        real("surf_m2", "Surface", mark("Planar area"), "m2"),
        real("ces", "Emprise au sol (CES)", mark("Built footprint over the land"), "", 3),
        real("cos", "Densité (COS)", mark("Floor over the land, by height or storeys"), "", 3),
        real("emplois_ha_min", "Emplois par ha, au moins", mark("Employees per hectare, at least"), "emplois/ha"),
        real(
            "emplois_ha_max",
            "Emplois par ha, au plus",
            mark("Employees per hectare, at most; empty if open"),
            "emplois/ha",
        ),
        real("libre_m2", "Foncier libre", mark("Free pieces of the unit, setbacks taken off"), "m2"),
        real("libre_rendement_m2", "Foncier libre utile", mark("The same times the yield: an order of size"), "m2"),
        whole("n_pieces", "Pièces libres", mark("Number of free pieces")),
        real("toit_m2", "Toit", mark("Built footprint of roofs large enough for sun or rain"), "m2"),
        real("temp_c", "Température", mark("Mean of the raster of temperature on the unit; empty without it"), "°C"),
        real("arbres_pct", "Arbres", mark("Share under trees; empty without a layer of trees"), "%"),
        real("scelle_pct", "Sol scellé", mark("Share of sealed ground; empty without its layer"), "%"),
        real("stationnement_m2", "Stationnement", mark("Car parks on it; empty without their layer"), "m2"),
        whole(
            "ombrieres",
            "Ombrières à prévoir",
            mark(
                "1: a car park on it is larger than the threshold of the law (APER, art. 40); empty without car parks"
            ),
        ),
        whole("n_friches", "Friches", mark("Known friches that touch it; empty without their layer")),
        text(
            "contraintes", "Contraintes rencontrées", mark("Constraint layers that touch it, separated by semicolons")
        ),
        text(
            "contraintes_absentes", "Contraintes non fournies", mark("Constraints that were not given: none is a yes")
        ),
        whole("annee_bati", "Année du bâti", mark("Year of building, the median by footprint; empty when not told")),
        real("vacance_bas_pct", "Vacance, au plus bas", mark("Of a zone: lowest vacancy of its units"), "%"),
        real("vacance_haut_pct", "Vacance, au plus haut", mark("Of a zone: highest vacancy of its units"), "%"),
        real("gare_m", "Distance à la gare", mark("To the nearest station, as the crow flies"), "m", 0),
        real("cadran_usage", "Cadran usage", mark("Dial of use, 0 (weak) to 100 (strong)"), "", 0),
        real("cadran_foncier", "Cadran foncier", mark("Dial of land that is left"), "", 0),
        real("cadran_climat", "Cadran climat", mark("Dial of heat and trees: 100 is the best"), "", 0),
        real("cadran_acces", "Cadran accès", mark("Dial of access to stations and stops"), "", 0),
        text("profil", "Profil", mark("The dials in words")),
        real("note", "Note de l’utilisateur", mark("The dials weighed by your own weights; empty without them"), "", 0),
        COMPLETE,
        SENTENCE,
    )
)

REUSE = Schema(
    (
        text("site_id", "Identifiant du site", mark("Identifier of the property unit")),
        text("site_nom", "Nom du site", mark("Zone and unit")),
        text("comm_insee", "Commune", mark("Code of the commune, from the identifier of the parcel")),
        real("unite_fonciere_surface", "Surface", mark("Planar area"), "m2"),
        text("etat", "État", mark("State of the unit in the inventory: what makes it a candidate")),
        text("zone_id", "Zone", mark("Identifier of the zone")),
    )
)


def _official(table: str) -> list[Field]:
    from .standard import fields_of

    kinds = {"nombre": Kind.REAL}
    return [
        Field(
            one.name_in_file, kinds.get(one.kind, Kind.TEXT), one.name, mark("Field of the national standard"), one.unit
        )
        for one in fields_of(table)
        if one.kind != "geometrie"
    ]


POLE_ECO = LazySchema(lambda: _official("pole_eco"))
SITE_ECO = LazySchema(lambda: _official("site_eco"))
TERRAIN_ECO = LazySchema(lambda: _official("terrain_eco"))
ETABLISSEMENT = LazySchema(lambda: _official("etablissement"))
SITES = LazySchema(lambda: [*_official("site_eco"), *RATE.fields])
