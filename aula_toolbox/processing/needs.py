"""What a headline algorithm needs: which layers, where they come from, which fields, what happens without them.

Shown in the help of the dialog and in the documentation. The parameters explain themselves; records of the catalogue
come from the table of national layers (`besoins`). Not imported when QGIS starts: only when a help is shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..core.messages import mark
from ..core.pnc.national import layers, records_for

SCHEME = "aula-catalogue"
REQUIRED = mark("Required: the run does not start without it.")


@dataclass(frozen=True)
class InputNeed:
    """One input: its fields as they are named in the files, what happens without it, and where else to find it."""

    parameter: str
    without: str
    fields: str = ""
    origin: str = ""
    shared: str = ""  # another algorithm whose records fill this parameter too


_OCS2D = mark("OCS2D of the region (Géo2France); OCS GE with a table of values of your own")
_OCSGE = mark("OCS GE polygons of IGN by department, or OCS2D of the region (Géo2France)")
_STUDY = mark("the measures of the impact study")

NEEDS: dict[str, tuple[InputNeed, ...]] = {
    "rainpotential": (
        InputNeed("INPUT", REQUIRED, "usage_1, nombre_de_logements, hauteur, nombre_d_etages, materiaux_de_la_toiture"),
        InputNeed("RAIN", REQUIRED, "NUM_POSTE, AAAAMMJJ, RR"),
        InputNeed("ZONES", mark("roofs only: no sum and no rank by zone."), "code_iris, insee"),
        InputNeed("ACTIVITY", mark("shops, services, schools and care homes stay to be checked.")),
        InputNeed("POPULATION", mark("the persons a dwelling of PERSONS everywhere."), "pop_mun, ind"),
    ),
    "frichequalify": (
        InputNeed(
            "INPUT",
            REQUIRED,
            "site_id, site_nom, site_statut, bati_type, unite_fonciere_surface",
            mark("Cartofriches (Cerema) or the local observatory, in the CNIG standard or not"),
        ),
        InputNeed(
            "CONTEXT",
            mark("what a layer would say is unknown: completeness falls and the bounds of the index widen."),
            "usage_1, typezone, suptype, sens_de_circulation",
            mark("also hazards and soil sectors of Géorisques, the Atlas des patrimoines, LOVAC"),
            "fricheenrich",
        ),
        InputNeed(
            "SURVEY", mark("only what layers say is known."), "site_id, c_*", mark("your own survey of the sites")
        ),
        InputNeed(
            "COVERAGE",
            mark("finding nothing proves nothing: the fact stays unknown."),
            origin=mark("the area where your layers are complete, often the EPCI"),
        ),
    ),
    "heatexposure": (
        InputNeed("INPUT", REQUIRED, "code_iris, insee, code, id"),
        InputNeed(
            "LANDCOVER", mark("required, unless a raster of classes is given in LULC."), "code_cs, code_us", _OCSGE
        ),
        InputNeed("BUILDINGS", mark("built ground is that of the land cover alone."), "HAUTEUR"),
        InputNeed("VEGETATION", mark("trees are those of the land cover alone."), "NATURE"),
        InputNeed("WATER", mark("water is that of the land cover alone.")),
        InputNeed("ROADS", mark("roads are those of the land cover alone."), "LARGEUR, NATURE"),
        InputNeed(
            "TREES",
            mark("street trees give no shade."),
            "rayon_m",
            mark("tree inventory of the commune, or OpenStreetMap"),
        ),
        InputNeed("POPULATION", mark("only the exposure is scored."), "ind, men, men_pauv, ind_65_79"),
        InputNeed(
            "COOL",
            mark("access to cool places is not scored."),
            origin=mark("parks, water, cooled buildings: your own list"),
        ),
    ),
    "ercsequence": (
        InputNeed("INPUT", REQUIRED, "variante", mark("the footprint of the project, from the developer")),
        InputNeed("LANDCOVER", REQUIRED, "code_cs, csYY", _OCS2D),
        InputNeed("AVOIDED", mark("nothing counts as avoided."), "code_thema", _STUDY),
        InputNeed("REDUCED", mark("nothing counts as reduced."), "code_thema", _STUDY),
        InputNeed(
            "STAKES_STRONG",
            mark("no piece has the coefficient of strong stakes: the need may be too small."),
            origin=mark("also wetlands of the SAGE, reservoirs of the green and blue network"),
        ),
        InputNeed(
            "STAKES_MEDIUM",
            mark("no piece has the coefficient of medium stakes: the need may be too small."),
            origin=mark("also corridors of the green and blue network"),
        ),
    ),
    "erccandidates": (
        InputNeed("INPUT", REQUIRED, origin=mark("parcels, friches or a grid: any polygons")),
        InputNeed("LANDCOVER", REQUIRED, "code_cs, csYY", _OCS2D),
        InputNeed("NEEDS", REQUIRED, "variante", mark("the table of needs that the ERC sequence writes")),
        InputNeed("FOOTPRINT", REQUIRED, origin=mark("the footprint of the project, from the developer")),
        InputNeed(
            "EXCLUSIONS",
            mark("sites already used, or to be built on, stay in the list."),
            "typezone",
            mark("earlier offsets (GeoMCE), U and AU zones, other projects"),
        ),
        InputNeed(
            "FUNCTIONAL_UNITS",
            mark("nearness comes from the distance alone."),
            origin=mark("catchments or units of the SAGE"),
        ),
        InputNeed(
            "PRIORITY_ZONES",
            mark("no site has the significance of a priority zone."),
            origin=mark("preferential renaturation zones of the SCoT or of the PLUi"),
        ),
        InputNeed(
            "CORRIDORS", mark("no site has the significance of a corridor."), origin=mark("the green and blue network")
        ),
        InputNeed(
            "WETLAND_ZONES",
            mark("wetlands are improved where they are, never created."),
            origin=mark("probable wetlands (DREAL, SAGE)"),
        ),
    ),
    "carbonstock": (
        InputNeed("INPUT", REQUIRED, "code_cs, csYY", _OCS2D),
        InputNeed(
            "INPUT2",
            mark("one date only: a stock, no change."),
            "code_cs, csYY",
            mark("the same product at the second date"),
        ),
        InputNeed("COMMUNES", REQUIRED, "insee, nom"),
        InputNeed("HEDGES", mark("hedges store nothing."), "", mark("BD TOPO, layer haie")),
    ),
    "tvbfragmentation": (
        InputNeed("INPUT", REQUIRED, origin=mark("woods, meadows, reservoirs: the green and blue network")),
        InputNeed("UNITS", REQUIRED, origin=mark("communes, or any polygons")),
        InputNeed("BARRIERS", mark("nothing cuts the patches."), "", mark("roads and railways of BD TOPO")),
    ),
    "schoolyards": (
        InputNeed("INPUT", REQUIRED, "nature, nature_detaillee, fictif", mark("BD TOPO, zone_d_activite_ou_d_interet")),
        InputNeed("BUILDINGS", REQUIRED, "hauteur, nombre_d_etages"),
        InputNeed(
            "LANDCOVER",
            mark("required, unless a raster, trees or heights describe the yards."),
            "numero, classe",
            mark("CoSIA of IGN by department; OCS GE is too coarse for a yard"),
        ),
        InputNeed(
            "DIRECTORY",
            mark("pupils, numbers and status are not known."),
            "identifiant_de_l_etablissement, nombre_d_eleves",
            mark("annuaire de l'éducation, data.education.gouv.fr"),
        ),
        InputNeed("POPULATION", mark("neighbours are not counted."), "ind"),
        InputNeed(
            "COOL",
            mark("nobody is counted as newly served."),
            origin=mark("parks, water, cooled buildings: your own list"),
        ),
    ),
    "housingenergy": (
        InputNeed("INPUT", REQUIRED, "numero_dpe, etiquette_dpe", mark("ADEME, dpe03existant of your department")),
        InputNeed(
            "ZONES",
            mark("the DPE are told without any zone."),
            "code_iris, insee",
            mark("contours of the IRIS (IGN, INSEE)"),
        ),
        InputNeed(
            "HOUSING",
            mark("nothing is said of the stock: only of the sample of DPE."),
            "IRIS, P{aa}_RP",
            mark("INSEE, base-ic-logement of the census"),
        ),
        InputNeed(
            "RPLS",
            mark("no result by tenure; a renovated social stock passes for another."),
            "DEPCOM, DPEENERGIE",
            mark("SDES, detailed file of the social dwellings"),
        ),
        InputNeed(
            "BUILDINGS",
            mark("DPE stay points, on no building."),
            "identifiants_rnb",
            mark("BD TOPO, layer batiment, or RNB"),
        ),
        InputNeed("INCOME", mark("nothing on low incomes."), "IRIS, DISP_D1", mark("INSEE, Filosofi by IRIS")),
        InputNeed(
            "METERS",
            mark("nothing stands beside the conventions."),
            "annee, code_iris, filiere",
            mark("SDES or Agence ORE, local consumption"),
        ),
    ),
    "zaeinventory": (
        InputNeed("ZONES", REQUIRED, "site_id, site_nom", mark("the list of the EPCI, a layer called zae")),
        InputNeed("PARCELS", REQUIRED, "idu"),
        InputNeed(
            "OWNERS",
            mark("each parcel is a unit of its own: bounds only."),
            "idu, numero_siren",
            mark("DGFiP, parcels of legal persons, of the same year as the parcels"),
        ),
        InputNeed("BUILDINGS", mark("nothing is called empty.")),
        InputNeed(
            "ESTABLISHMENTS",
            mark("nothing is called vacant."),
            "siret, etatAdministratifEtablissement",
            mark("INSEE, stock of Sirene"),
        ),
        InputNeed(
            "GEOLOC",
            mark("establishments without a place stay floating."),
            "siret, x, y, qualite_xy",
            mark("INSEE, geolocation of Sirene"),
        ),
        InputNeed(
            "FRICHES", mark("no unit is called a friche."), origin=mark("Cartofriches, or the local observatory")
        ),
        InputNeed("PLU", mark("units have no planning zone."), "typezone"),
    ),
    "zanbalance": (
        InputNeed("INPUT", REQUIRED, "code_cs, code_us", _OCSGE),
        InputNeed(
            "INPUT2",
            mark("both dates are read from the fields of INPUT, as OCS2D has them."),
            "code_cs, code_us",
            mark("the same product at the second date"),
        ),
        InputNeed("COMMUNES", REQUIRED, "insee, nom"),
        InputNeed(
            "EXEMPTIONS",
            mark("large parks and solar plants count like the rest."),
            "type, annee",
            mark("your own inventory of large parks and ground solar plants"),
        ),
    ),
}


def needs_of(algorithm: str) -> tuple[InputNeed, ...]:
    """What a headline algorithm needs; nothing for the others, whose parameters say it all."""
    return NEEDS.get(algorithm, ())


def records_of(algorithm: str, need: InputNeed) -> tuple[tuple[str, str], ...]:
    """Id and title of the national records that fill a parameter, in the order of the table."""
    wanted = set(records_for(algorithm).get(need.parameter, ()))
    for ids in records_for(need.shared).values() if need.shared else ():
        wanted.update(ids)
    return tuple((row["id"], row["titre"]) for row in layers() if row["id"] in wanted)


def link(record: str) -> str:
    """The address that opens the Catalogue panel on a record."""
    return f"{SCHEME}:{record}"
