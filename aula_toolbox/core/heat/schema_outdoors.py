"""Fields of what people meet outdoors: nights of a zone, shade, felt heat, trees to plant, ways to cool places."""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, Schema
from .schema import COVER, PEOPLE, QUALITY, degrees, share, unit

NIGHT = Schema(
    (
        degrees("uhi_med_c", "Îlot de chaleur, nuit claire", mark("largest gap to the countryside, usual night")),
        degrees("uhi_p90_c", "Îlot de chaleur, nuit forte", mark("the same, strongest tenth of the nights")),
        degrees("uhi_canicule_c", "Îlot de chaleur, canicule", mark("the same, nights hot in the countryside too")),
        Field(
            "facteur",
            Kind.REAL,
            "Facteur urbain",
            mark("2 less visible sky less vegetation"),
            "",
            3,
        ),
        Field("svf", Kind.REAL, "Ciel visible", mark("sky view factor of the streets, within 100 m"), "0-1", 3),
        share("veg_pct", "Végétation alentour", mark("share of vegetation within 250 m")),
        Field("n_nuits", Kind.INT, "Nuits", mark("clear and steady nights of the station")),
        Field("hors_domaine", Kind.BOOL, "Hors domaine", mark("whether the formula was not fitted on such places")),
        COVER["part_indef_pct"],
        QUALITY["part_valide_pct"],
        QUALITY["voisin_pct"],
        Field("etat", Kind.TEXT, "État", mark("complete, at the edge, or too little described")),
    )
)

SHADE = Schema(
    (
        Field("ombre_min", Kind.REAL, "Ombre", mark("minutes of shade of its open ground"), "min", 0),
        share("ombre_pct", "Part à l'ombre", mark("share of the period in the shade")),
        share("ombre_12_16_pct", "Part à l'ombre de 12 h à 16 h", mark("share of the hottest hours in the shade")),
        share("ombre_bati_pct", "Ombre du bâti", mark("share of the period in the shade of a building")),
        share("ombre_arbre_pct", "Ombre des arbres", mark("share of the period in the shade of trees alone")),
        Field("soleil_max_min", Kind.REAL, "Soleil continu", mark("longest run of sun"), "min", 0),
        Field("svf", Kind.REAL, "Ciel visible", mark("visible sky, trees included"), "0-1", 3),
        Field("svf_bati", Kind.REAL, "Ciel hors arbres", mark("visible sky without the trees"), "0-1", 3),
        Field("abri", Kind.INT, "Abri", mark("0 under 25 % of the period, 1, 2, 3 from 75 %")),
        Field("n_pix", Kind.INT, "Pixels", mark("pixels of open ground")),
        share("part_valide_pct", "Pixels valides", mark("share of the place whose height is known")),
    )
)

COMFORT = Schema(
    (
        degrees("utci_max_c", "Ressenti, heure la plus chaude", mark("felt temperature (UTCI) of its worst hour")),
        degrees("utci_moy_c", "Ressenti moyen", mark("mean felt temperature of the period")),
        Field("stress", Kind.TEXT, "Stress thermique", mark("heat stress at the worst hour")),
        degrees("tmrt_max_c", "Température rayonnante", mark("mean radiant temperature of the worst hour")),
        Field("h_stress_fort", Kind.REAL, "Stress fort", mark("hours at 32 °C felt or more"), "h", 1),
        Field("h_stress_tres_fort", Kind.REAL, "Stress très fort", mark("hours at 38 °C felt or more"), "h", 1),
        Field("heure_max", Kind.TEXT, "Heure comparée", mark("hour at which sun and shade are compared")),
        degrees(
            "utci_soleil_c",
            "Ressenti au soleil",
            mark("felt temperature there, ground around in full sun, at that hour"),
        ),
        degrees(
            "utci_ombre_c",
            "Ressenti à l'ombre",
            mark("felt temperature there, ground around in full shade, at that hour"),
        ),
        degrees("gain_ombre_c", "Gain de l'ombre", mark("what full shade takes away there, at that hour")),
        Field("n_pix", Kind.INT, "Pixels", mark("pixels of open ground")),
        share("part_valide_pct", "Pixels valides", mark("share of the place whose height is known")),
    )
)

TREES = Schema(
    (
        Field("rang", Kind.INT, "Rang", mark("order in which the tree is chosen")),
        Field(
            "gain_pd",
            Kind.REAL,
            "Gain pour l'air",
            mark("degrees x inhabitants that the grown tree takes away by day"),
            "°C.hab",
            4,
        ),
        Field("ombre_m2_h", Kind.REAL, "Ombre nouvelle", mark("new shade on used ground, 12 to 16 h"), "m2.h", 1),
        Field("cout_eur", Kind.REAL, "Coût", mark("cost of planting"), "euros", 0),
        Field("cumul_eur", Kind.REAL, "Coût cumulé", mark("cost of this tree and of those before"), "euros", 0),
        Field("type_sol", Kind.TEXT, "Sol", mark("kind of ground: what has to be done to plant")),
        Field("score_plant", Kind.REAL, "Plantabilité", mark("note of the place, -3 (hard) to 3 (easy)"), "", 0),
        Field("motif", Kind.TEXT, "Motif", mark("what weighs most: the air, the shade, or both")),
        Field("zone", Kind.TEXT, "Zone", mark("zone that the tree stands in")),
        Field("priorite", Kind.INT, "Priorité", mark("priority of the zone")),
        Field("avis_abf", Kind.BOOL, "Avis de l'ABF", mark("whether the architect of historic buildings is asked")),
        Field("classe", Kind.INT, "Classe", mark("class of the crown, for heatscenario")),
        Field("rayon_m", Kind.REAL, "Rayon du houppier", mark("radius of the grown crown"), "m", 2),
        Field("hauteur_m", Kind.REAL, "Hauteur", mark("height of the grown tree"), "m", 1),
    )
)
PARETO = Schema(
    (
        TREES["rang"],
        TREES["cumul_eur"],
        share("budget_pct", "Part du budget", mark("share of the budget spent so far")),
        Field("gain_pd", Kind.REAL, "Gain cumulé", mark("degrees x inhabitants taken away so far"), "°C.hab", 4),
        Field("ombre_m2_h", Kind.REAL, "Ombre cumulée", mark("new shade so far on used ground"), "m2.h", 1),
        share("part_prio_pct", "Part en priorité 1 et 2", mark("share of the trees in zones of priority 1 and 2")),
        Field(
            "recalcul_pd",
            Kind.REAL,
            "Gain recalculé",
            mark("gain of the whole model for the trees so far, at 25, 50 and 100 % of the budget"),
            "°C.hab",
            4,
        ),
        share("ecart_pct", "Écart du recalcul", mark("recomputed less predicted gain, in % of the predicted one")),
    )
)

_METRES = ("m", 1)
ROUTES = Schema(
    (
        Field("domicile", Kind.TEXT, "Domicile", mark("identifier of the home")),
        PEOPLE["pop"],
        Field("lieu_id", Kind.TEXT, "Lieu frais", mark("identifier of the cool place that the way leads to")),
        Field("longueur_m", Kind.REAL, "Longueur", mark("length of the way"), *_METRES),
        Field("court_m", Kind.REAL, "Plus court", mark("length of the shortest way"), *_METRES),
        share("detour_pct", "Détour", mark("how much longer than the shortest")),
        share("ombre_pct", "Ombre du chemin", mark("share of the way in the shade, 12 to 16 h")),
        share("ombre_court_pct", "Ombre du plus court", mark("share of the shortest way in the shade")),
        Field("soleil_min", Kind.REAL, "Temps au soleil", mark("minutes in the sun on the way"), "min", 1),
        Field(
            "gain_soleil_min", Kind.REAL, "Soleil évité", mark("minutes of sun spared beside the shortest"), "min", 1
        ),
        Field("soleil_max_m", Kind.REAL, "Plus long soleil", mark("longest stretch in the sun"), *_METRES),
        share("part_inconnue_pct", "Ombre inconnue", mark("share of the way whose shade is not known")),
        Field("acces", Kind.INT, "Accès", mark("1 when the way is within reach")),
        Field("acces_ombre", Kind.INT, "Accès à l'ombre", mark("1 when it is within reach and shady enough")),
    )
)
STREETS = Schema(
    (
        Field("rang", Kind.INT, "Rang", mark("most metres walked in the sun first")),
        Field("passants", Kind.REAL, "Passants", mark("people whose way goes there"), "hab", 0),
        share("ombre_rue_pct", "Ombre de la rue", mark("share of the street in the shade, 12 to 16 h")),
        Field("soleil_hab_m", Kind.REAL, "Marche au soleil", mark("people x metres walked in the sun"), "hab.m", 0),
    )
)
ROUTE_ZONES = Schema(
    (
        PEOPLE["pop"],
        share("pop_frais_pct", "Près d'un lieu frais", mark("share of people within reach of a cool place")),
        share("pop_frais_ombre_pct", "Près, et à l'ombre", mark("share of people who get there in the shade")),
        share("besoin_ombre_pct", "Près, mais au soleil", mark("the difference: a shady way is missing")),
    )
)

STATIONS = Schema(
    (
        Field("station", Kind.TEXT, "Station", mark("identifier of the station")),
        Field("n_obs", Kind.INT, "Observations", mark("temperatures used")),
        unit("part_exces", "Part de l'excès urbain", mark("what is left of the urban excess there, in the model")),
        degrees("t_obs_c", "Température observée", mark("mean of the station, nights levelled")),
        degrees("t_cal_c", "Température calée", mark("temperature by the line through all stations")),
        degrees("t_hors_c", "Température sans elle", mark("temperature by the line through the other stations")),
        degrees("ecart_c", "Écart sans elle", mark("observed less what the others tell")),
        Field("levier", Kind.REAL, "Levier", mark("weight of the station in the fit, 0 to 1"), "0-1", 3),
        Field("etat", Kind.TEXT, "État", mark("used, or why it is not")),
    )
)
