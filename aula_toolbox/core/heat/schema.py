"""Fields of the heat results, defined once."""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, Schema


def share(name: str, alias: str, description: str) -> Field:
    """A share in per cent."""
    return Field(name, Kind.REAL, alias, description, "%", 1)


def degrees(name: str, alias: str, description: str) -> Field:
    """A temperature, or a gap of two, in degrees Celsius."""
    return Field(name, Kind.REAL, alias, description, "°C", 2)


def unit(name: str, alias: str, description: str) -> Field:
    """A part of one, 0-1."""
    return Field(name, Kind.REAL, alias, description, "0-1", 4)


def _count(name: str, alias: str, description: str) -> Field:
    return Field(name, Kind.REAL, alias, description, "", 2)


ID_ZONE = Field("id_zone", Kind.TEXT, "Zone", mark("identifier of the zone"))
SURFACE = Field("surf_m2", Kind.REAL, "Surface", mark("planar area of the zone"), "m2", 0)

COVER = Schema(
    (
        share("bati_pct", "Bâti", mark("share of buildings in the described land")),
        share("imper_pct", "Imperméable hors bâti", mark("share of sealed ground without buildings")),
        share("arbre_pct", "Arbres", mark("share of trees, woods, hedges and orchards")),
        share("veg_pct", "Végétation (arbres compris)", mark("share of vegetation, trees included")),
        share("eau_pct", "Eau", mark("share of water")),
        share("part_indef_pct", "Occupation non décrite", mark("share that no layer describes: it rests on a guess")),
    )
)
QUALITY = Schema(
    (
        share(
            "part_valide_pct", "Pixels valides", mark("share of the zone with a land cover; under 50 no value is given")
        ),
        share("voisin_pct", "Voisinage décrit", mark("share of the surroundings that is known; low at the edge")),
    )
)
CLIMATE = Schema(
    (
        unit("cc_jour", "Capacité de rafraîchissement (jour)", mark("mean heat mitigation by day")),
        unit("cc_nuit", "Capacité de rafraîchissement (nuit)", mark("mean cooling capacity by night")),
        degrees("t_jour_c", "Température de l'air modélisée (jour)", mark("mean modelled air temperature by day")),
        degrees("t_nuit_c", "Température de l'air modélisée (nuit)", mark("mean modelled air temperature by night")),
        degrees("ano_jour_c", "Anomalie par rapport à la campagne (jour)", mark("warmer than the countryside by day")),
        degrees(
            "ano_nuit_c", "Anomalie par rapport à la campagne (nuit)", mark("warmer than the countryside by night")
        ),
        degrees(
            "ecart_jour_c", "Écart aux secteurs les plus frais (jour)", mark("warmer than the coolest tenth by day")
        ),
        degrees(
            "ecart_nuit_c", "Écart aux secteurs les plus frais (nuit)", mark("warmer than the coolest tenth by night")
        ),
        degrees(
            "ano_modele_c",
            "Anomalie par rapport à la campagne (nuit, modèle)",
            mark("what the model says by night, where the night is told by the formula of clear nights"),
        ),
    )
)
PEOPLE = Schema(
    (
        _count("pop", "Habitants", mark("inhabitants")),
        _count("men", "Ménages", mark("households")),
        _count("p_0_5", "Enfants de 0 à 5 ans", mark("children under 6")),
        _count("p_65p", "65 ans et plus", mark("people aged 65 and over")),
        _count("p_80p", "80 ans et plus", mark("people aged 80 and over")),
        share("p_0_5_pct", "Part de 0 à 5 ans", mark("share of children under 6")),
        share("p_65p_pct", "Part de 65 ans et plus", mark("share of people aged 65 and over")),
        share("p_80p_pct", "Part de 80 ans et plus", mark("share of people aged 80 and over")),
        _count("men_seul", "Ménages d'une personne", mark("people living alone")),
        share("men_seul_pct", "Part de ménages d'une personne", mark("share of households of one person")),
        _count("men_pauv", "Ménages pauvres", mark("households below the poverty line")),
        share("tx_pauv_pct", "Taux de pauvreté", mark("share of households below the poverty line")),
        share("men_fmp_pct", "Familles monoparentales", mark("share of single-parent households")),
        share("men_loc_pct", "Locataires", mark("share of households that do not own their home")),
        Field("niv_vie_eur", Kind.REAL, "Niveau de vie", mark("mean standard of living, winsorised"), "euros", 0),
        Field("m2_pers", Kind.REAL, "Surface par personne", mark("housing area a person"), "m2", 1),
        share("log_45_70_pct", "Logements de 1945 à 1970", mark("share of dwellings built from 1945 to 1970")),
        share("pop_imput_pct", "Part imputée", mark("share of the population in cells that INSEE imputed")),
    )
)
DENSITY = Field("dens_hab_ha", Kind.REAL, "Densité", mark("inhabitants a hectare"), "hab/ha", 2)
POPULATION = PEOPLE + (
    Field("methode", Kind.TEXT, "Répartition", mark("how cells were split: surface or logements")),
    share("part_couverte_pct", "Part couverte par la grille", mark("share of the zone inside grid cells")),
)
REACH_SHARES = Schema(
    (
        share(
            "sans_frais_jour_pct", "Habitants sans lieu frais de jour", mark("inhabitants too far from a cool place")
        ),
        share(
            "sans_frais_nuit_pct",
            "Habitants sans lieu frais de nuit",
            mark("inhabitants too far from one open at night"),
        ),
    )
)

_NAMES = {
    "expo": ("Exposition", mark("exposure, -1 to 3")),
    "sensi": ("Sensibilité", mark("sensitivity, 1 to 3")),
    "capaf": ("Difficulté à faire face", mark("difficulty to cope, 1 to 3")),
}
_MOMENTS = (("jour", "jour"), ("nuit", "nuit"))
SCORES = Schema(
    (
        *(
            unit(f"i_{component}_{moment}", f"{alias}, indice ({word})", mark("composite index of the component"))
            for component, (alias, _) in _NAMES.items()
            for moment, word in _MOMENTS
        ),
        *(
            Field(f"{component}_{moment}", Kind.INT, f"{alias} ({word})", description)
            for component, (alias, description) in _NAMES.items()
            for moment, word in _MOMENTS
        ),
        Field(
            "vuln_jour", Kind.INT, "Vulnérabilité (jour)", mark("exposure + sensitivity + difficulty to cope, 1 to 9")
        ),
        Field(
            "vuln_nuit", Kind.INT, "Vulnérabilité (nuit)", mark("exposure + sensitivity + difficulty to cope, 1 to 9")
        ),
        share("complet_pct", "Complétude", mark("known share of the expected weight, lowest of the components")),
        Field(
            "bivarie", Kind.TEXT, "Exposition x fragilité", mark("thirds of night exposure and of frailty, 1-1 to 3-3")
        ),
    )
)
HOT_SPOTS = Schema(
    (
        Field("gi_z", Kind.REAL, "Point chaud, écart réduit", mark("standardised local sum (Gi*)"), "", 4),
        Field("gi_p_fdr", Kind.REAL, "Point chaud, p corrigé", mark("p value after false-discovery correction"), "", 6),
        Field("gi_classe", Kind.INT, "Point chaud", mark("-3 certain cold spot to 3 certain hot spot")),
    )
)
VERDICT = Schema(
    (
        Field("priorite", Kind.INT, "Priorité", mark("1 act first, 2, 3, 0 elsewhere")),
        Field("rang", Kind.INT, "Rang", mark("order among the zones of priority 1 to 3")),
        Field(
            "etat", Kind.TEXT, "État", mark("complete, uninhabited, without population, poorly described or outside")
        ),
        Field("motif", Kind.TEXT, "Pourquoi", mark("what weighs most in the note, and what is missing")),
    )
)
VULNERABILITY = Schema((ID_ZONE,)) + SCORES + HOT_SPOTS + VERDICT

EXPOSURE = (
    Schema((ID_ZONE, SURFACE))
    + COVER
    + QUALITY
    + CLIMATE
    + PEOPLE.without("niv_vie_eur")
    + (DENSITY,)
    + REACH_SHARES
    + SCORES
    + HOT_SPOTS
    + VERDICT
)

# more decimals than a reader needs: these are the values that are compared with InVEST's
COOLING = Schema(
    (
        Field("cc_moy", Kind.REAL, "Capacité de rafraîchissement", mark("mean cooling capacity"), "0-1", 6),
        Field(
            "hm_moy",
            Kind.REAL,
            "Atténuation de la chaleur",
            mark("mean heat mitigation, parks around included"),
            "0-1",
            6,
        ),
        Field("t_air_c", Kind.REAL, "Température de l'air modélisée", mark("mean modelled air temperature"), "°C", 5),
        Field("ano_c", Kind.REAL, "Anomalie par rapport à la campagne", mark("warmer than the countryside"), "°C", 5),
        QUALITY["voisin_pct"],
        QUALITY["part_valide_pct"],
        Field("n_pix", Kind.INT, "Pixels", mark("pixels of the zone")),
    )
)
WORK = Schema(
    (
        Field("wbgt_c", Kind.REAL, "Indice WBGT", mark("mean wet-bulb globe temperature"), "°C", 5),
        share("perte_leger_pct", "Travail léger perdu", mark("share of light work lost to heat")),
        share("perte_lourd_pct", "Travail lourd perdu", mark("share of heavy work lost to heat")),
    )
)
ENERGY = Schema(
    (
        Field("energie_kwh", Kind.REAL, "Énergie économisée", mark("cooling energy spared by cooler air"), "kWh", 1),
        Field(
            "energie_eur", Kind.REAL, "Économie", mark("cost of the energy spared; empty without a price"), "euros", 2
        ),
    )
)
BUILDING_ENERGY = Schema((COOLING["t_air_c"],)) + ENERGY

SUMMARY = Schema(
    (
        Field("classe", Kind.INT, "Classe", mark("code of the class")),
        Field("libelle", Kind.TEXT, "Libellé", mark("name of the class")),
        Field("surf_m2", Kind.REAL, "Surface", mark("area of the class"), "m2", 0),
        share("part_pct", "Part", mark("share of the described box")),
        Field("origine", Kind.TEXT, "Origine", mark("layers the class was drawn from")),
    )
)

SPOTS = Schema(
    (
        Field("n_vois", Kind.INT, "Voisins", mark("number of neighbours")),
        HOT_SPOTS["gi_z"],
        Field("gi_p", Kind.REAL, "Point chaud, p", mark("p value of one test"), "", 6),
        HOT_SPOTS["gi_p_fdr"],
        HOT_SPOTS["gi_classe"],
    )
)

SCENARIO = Schema(
    (
        degrees("dt_jour_c", "Écart de température (jour)", mark("mean change by day, negative is cooler")),
        degrees("dt_nuit_c", "Écart de température (nuit)", mark("mean change by night, negative is cooler")),
        degrees("dt_jour_min_c", "Plus fort rafraîchissement (jour)", mark("strongest cooling of a pixel by day")),
        Field("surf_rafraichie_m2", Kind.REAL, "Surface rafraîchie", mark("area cooled by day"), "m2", 0),
        Field("surf_rechauffee_m2", Kind.REAL, "Surface réchauffée", mark("area warmed by day"), "m2", 0),
        _count("hab_rafraichis", "Habitants rafraîchis", mark("inhabitants of the cooled area")),
        _count("hab_rechauffes", "Habitants réchauffés", mark("inhabitants of the warmed area")),
        Field("surf_modifiee_m2", Kind.REAL, "Surface modifiée", mark("area whose class changes"), "m2", 0),
    )
)
_SITE_TRAITS = (
    ("coef_raf", "Coefficient de rafraîchissement", mark("cooling coefficient of the site"), "0-1", 2),
    ("coef_perm", "Coefficient de perméabilité", mark("permeability coefficient of the site"), "0-1", 2),
    ("coef_biodiv", "Coefficient de biodiversité", mark("biodiversity coefficient of the site"), "0-1", 2),
    ("canopee_pct", "Canopée", mark("canopy of the site"), "%", 1),
)
SITES = Schema(
    (
        Field("site", Kind.TEXT, "Site", mark("name of the site")),
        *(
            Field(f"{name}_{state}", Kind.REAL, f"{alias} ({word})", description, unit, decimals)
            for name, alias, description, unit, decimals in _SITE_TRAITS
            for state, word in (("avant", "avant"), ("apres", "après"))
        ),
        Field("gain", Kind.REAL, "Gain", mark("gain of the cooling coefficient"), "0-1", 2),
        Field("classe_avant", Kind.TEXT, "Classe (avant)", mark("what the cooling coefficient amounts to")),
        Field("classe_apres", Kind.TEXT, "Classe (après)", mark("what the cooling coefficient amounts to")),
    )
)

SCENES = Schema(
    (
        Field("scene", Kind.TEXT, "Scène", mark("name of the product")),
        Field("date", Kind.DATE, "Date", mark("day of the image")),
        Field("capteur", Kind.TEXT, "Capteur", mark("satellite that took the image")),
        share("part_valide_pct", "Pixels clairs", mark("clear share of the extent")),
        degrees("lst_moy_c", "Température de surface moyenne", mark("mean surface temperature of the clear pixels")),
        degrees("ref_c", "Température de référence", mark("surface temperature of the reference")),
        Field("n_ref", Kind.INT, "Pixels de référence", mark("clear pixels of the reference")),
        Field("retenue", Kind.BOOL, "Retenue", mark("whether the scene was used")),
        Field("motif", Kind.TEXT, "Motif", mark("why the scene was left out")),
    )
)

LCZ = Schema(
    (
        Field("lcz", Kind.INT, "LCZ", mark("local climate zone: 1 to 10 built, 101 to 107 land cover")),
        Field("lcz_txt", Kind.TEXT, "LCZ (code)", mark("agreed letter or number of the class")),
        Field("lcz_nom", Kind.TEXT, "LCZ (nom)", mark("name of the class")),
        Field("lcz2", Kind.INT, "LCZ secondaire", mark("runner-up class")),
        Field("dist", Kind.REAL, "Distance", mark("distance to the class, 0 inside its intervals"), "", 3),
        Field("unicite", Kind.REAL, "Unicité", mark("how far the runner-up is: 0 tie, 1 no doubt"), "0-1", 3),
        COVER["part_indef_pct"],
        Field("svf", Kind.REAL, "Ciel visible", mark("sky view factor of the unbuilt ground"), "0-1", 3),
        Field("h_l", Kind.REAL, "Hauteur sur largeur", mark("height of buildings over width of streets"), "", 3),
        COVER["bati_pct"],
        COVER["imper_pct"],
        share("perm_pct", "Perméable", mark("share of pervious ground")),
        Field("h_moy_m", Kind.REAL, "Hauteur moyenne", mark("geometric mean height, weighted by footprint"), "m", 2),
        Field("z0_m", Kind.REAL, "Rugosité", mark("roughness length"), "m", 3),
        COVER["arbre_pct"],
        share("herbe_pct", "Végétation basse", mark("share of low vegetation and crops")),
        COVER["eau_pct"],
        share("nu_pct", "Sol nu", mark("share of bare soil and pervious mineral ground")),
        share("roche_pct", "Roche, terril, carrière", mark("share of rock, spoil heaps and quarries")),
        share("arbuste_pct", "Arbustes", mark("share of heath and shrubs, part of the low vegetation")),
        Field("niv_moy", Kind.REAL, "Niveaux", mark("mean storeys, weighted by footprint"), "", 2),
        share("indus_pct", "Industrie lourde", mark("share of the footprints in heavy industry")),
        share("comm_pct", "Commerce et industrie légère", mark("share of the footprints in trade and light industry")),
        share("resid_pct", "Résidentiel et autres", mark("share of the other footprints")),
        share("h_imput_pct", "Hauteurs estimées", mark("share of the footprints whose height is estimated")),
    )
)

ACCESS = Schema(
    (
        Field("dist_m", Kind.REAL, "Distance au lieu frais", mark("distance to the nearest cool place"), "m", 1),
        Field("dist_nuit_m", Kind.REAL, "Distance de nuit", mark("distance to the nearest one open at night"), "m", 1),
        Field("acces", Kind.INT, "Accès", mark("1 when a cool place is near enough")),
        Field("acces_nuit", Kind.INT, "Accès de nuit", mark("1 when one open at night is near enough")),
        Field("lieu_id", Kind.TEXT, "Lieu frais", mark("identifier of the nearest cool place")),
        Field("arbre_cl", Kind.INT, "Classe arborée", mark("tree cover of the place: 1 under 25 %, 2, 3 over 50 %")),
        Field("mode", Kind.TEXT, "Mode", mark("straight line (vol oiseau) or network (reseau)")),
    )
)
ACCESS_ZONES = Schema(
    (
        PEOPLE["pop"],
        _count("sans_frais", "Habitants sans lieu frais", mark("inhabitants too far from a cool place")),
        *REACH_SHARES,
    )
)
RULE_ZONES = Schema(
    (
        Field("n_lieux", Kind.INT, "Logements ou adresses", mark("homes of the zone")),
        share("r3_pct", "3 arbres en vue", mark("share of homes with 3 trees in view, of those that were judged")),
        share(
            "r30_pct", "30 % de canopée", mark("share of homes with 30 % of canopy around, of those that were judged")
        ),
        share("r300_pct", "Parc à 300 m", mark("share of homes with a large park near, of those that were judged")),
        share("trois_pct", "Trois règles", mark("share of homes that meet the three rules, of those with a note")),
        Field("score_moy", Kind.REAL, "Note moyenne", mark("mean note of the homes that have one"), "0-3", 2),
    )
)
RULE_330300 = Schema(
    (
        Field("n_arbres", Kind.INT, "Arbres vus", mark("trees within view")),
        Field("r3", Kind.INT, "3 arbres", mark("1 when at least 3 trees are in view")),
        share("canopee_pct", "Canopée du voisinage", mark("canopy of the neighbourhood")),
        Field("r30", Kind.INT, "30 % de canopée", mark("1 when the canopy reaches 30 %")),
        Field("dist_parc_m", Kind.REAL, "Distance au parc", mark("distance to the nearest large park"), "m", 1),
        Field("r300", Kind.INT, "Parc à 300 m", mark("1 when a large park is near enough")),
        Field("score", Kind.INT, "Note 3-30-300", mark("rules met, 0 to 3; empty when one cannot be judged")),
        Field("score_part", Kind.TEXT, "Règles remplies", mark("rules met over rules that could be judged")),
        Field("visibilite", Kind.TEXT, "Visibilité", mark("radius (rayon) or line of sight (ligne de vue)")),
    )
)

#: fields whose value in a zone holds that of the zones around: the air is mixed over a kilometre
SMOOTHED = frozenset(
    f"{name}_{moment}{unit}"
    for name, unit in (("t", "_c"), ("ano", "_c"), ("ecart", "_c"), ("i_expo", ""), ("expo", ""))
    for moment in ("jour", "nuit")
) | {"t_air_c", "ano_c"}
