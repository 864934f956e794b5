"""The plan of the town: every line and place drawn by hand, in local metres (0 to 4000 east and north).

Fosse-en-Gohelle (fictional): a town of the mining basin on a canal, with its colliery closed in 1978, the cité of the
miners, a garden city of the 1920s, a retail park, an industrial estate and a motorway exit; Valmont-en-Artois
(fictional) north of the canal, Hauterive-sur-Loise (fictional) on the stream in the south.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from .geometry import Point, ellipse


@dataclass(frozen=True)
class Road:
    """A road drawn by hand: nature and importance as in BD TOPO, width of the carriageway in metres."""

    key: str
    points: tuple[Point, ...]
    nature: str = "Route à 1 chaussée"
    importance: str = "5"
    width: float = 5.5
    name: str | None = None
    number: str | None = None


class District(NamedTuple):
    """A quarter: what is built there (kind), its outline, and its own street grid (origin, angle, blocks)."""

    key: str
    kind: str
    ring: tuple[Point, ...]
    grid: tuple[float, ...] | None = None  # x, y, degrees, block length, block depth, bend


MAIN = (
    Road(
        "d943",
        (
            (0, 2080),
            (500, 2150),
            (1000, 2230),
            (1500, 2265),
            (2000, 2250),
            (2500, 2300),
            (3000, 2420),
            (3430, 2480),
            (4000, 2450),
        ),
        importance="3",
        width=7,
        name="RUE JEAN JAURES",
        number="D943",
    ),
    Road(
        "d75",
        (
            (1850, 0),
            (1900, 480),
            (1965, 900),
            (1930, 1300),
            (1985, 1750),
            (2000, 2250),
            (1965, 2600),
            (1900, 2960),
            (1790, 3300),
            (1500, 3620),
            (1330, 4000),
        ),
        importance="4",
        width=6,
        name="RUE DE LA REPUBLIQUE",
        number="D75",
    ),
    Road(
        "d941",
        (
            (3640, 4000),
            (3585, 3720),
            (3530, 3500),
            (3480, 3150),
            (3440, 2800),
            (3430, 2480),
            (3370, 2050),
            (3270, 1600),
            (3120, 1150),
            (2900, 600),
            (2830, 0),
        ),
        importance="3",
        width=7,
        name="ROCADE DE L'ARTOIS",
        number="D941",
    ),
    Road(
        "d180",
        ((0, 3680), (700, 3700), (1500, 3620), (2150, 3580), (2750, 3540), (3530, 3500)),
        importance="4",
        width=6,
        name="ROUTE DE VALMONT",
        number="D180",
    ),
    Road(
        "d181",
        ((500, 2150), (470, 2550), (480, 2890), (560, 3300), (700, 3700)),
        width=5,
        name="RUE DU RIVAGE",
        number="D181",
    ),
    Road(
        "d86",
        ((1900, 480), (2400, 540), (2900, 600), (3400, 690), (4000, 560)),
        importance="4",
        width=6,
        name="ROUTE DE HAUTERIVE",
        number="D86",
    ),
    Road("d87", ((0, 430), (600, 720), (1200, 560), (1900, 480)), width=5, name="ROUTE DU BOIS", number="D87"),
    Road(
        "fosse", ((1965, 900), (1500, 1180), (1180, 1290), (930, 1700), (800, 2195)), width=5, name="ROUTE DE LA FOSSE"
    ),
    Road(
        "quai",
        ((480, 2840), (1000, 2850), (1500, 2885), (1912, 2925), (2500, 2985), (3000, 3030), (3458, 3060)),
        width=5,
        name="QUAI DU RIVAGE",
    ),
    Road("gare", ((1985, 1950), (2250, 1990), (2700, 2040), (3050, 2110), (3365, 2160)), name="RUE DE LA GARE"),
    Road(
        "nord",
        ((1790, 3300), (2200, 3290), (2700, 3300), (3100, 3320), (3505, 3330)),
        width=7,
        name="RUE DE L'INDUSTRIE",
    ),
    Road(
        "jardin",
        ((1960, 1500), (2300, 1560), (2700, 1640), (3050, 1660), (3275, 1610)),
        width=6,
        name="AVENUE DE LA CITE JARDIN",
    ),
    Road("est", ((2500, 2300), (2530, 2500), (2620, 2700), (2650, 2998)), name="RUE DES TILLEULS"),
    Road("ouest", ((1500, 2265), (1480, 2500), (1450, 2700), (1440, 2880)), name="RUE DU MARAIS"),
)
"""Roads that carry the plan; the streets of the quarters are laid out inside their outlines."""

LANES = (
    Road(
        "n1",
        ((1500, 3620), (1440, 3480), (1250, 3420), (1050, 3500), (1020, 3690)),
        importance="6",
        width=4,
        name="RUE DU MOULIN",
    ),
    Road(
        "n2",
        ((1500, 3620), (1640, 3740), (1800, 3800), (1980, 3700), (2000, 3592)),
        importance="6",
        width=4,
        name="RUE DE L'EGLISE",
    ),
    Road("n3", ((1395, 3820), (1640, 3740)), importance="6", width=4, name="RUE HAUTE"),
    Road(
        "s1",
        ((2900, 600), (2960, 760), (3150, 830), (3300, 780), (3330, 677)),
        importance="6",
        width=4,
        name="RUE DU CHATEAU",
    ),
    Road("s2", ((2865, 400), (3100, 380), (3250, 450), (3240, 658)), importance="6", width=4, name="RUE DES PRES"),
    Road("s3", ((2560, 560), (2580, 760), (2780, 820), (2985, 795)), importance="6", width=4, name="RUE DE LA LOISE"),
    Road(
        "retail1",
        ((3432, 2600), (3600, 2610), (3780, 2640), (3830, 2780), (3700, 2860), (3446, 2850)),
        width=6.5,
        name="RUE DU COMMERCE",
    ),
    Road("retail2", ((3424, 2330), (3560, 2320), (3740, 2310), (3760, 2470)), width=6.5, name="RUE DES ENSEIGNES"),
    Road("zi1", ((2450, 3293), (2450, 3150), (2700, 3165), (3000, 3185), (3010, 3314)), width=7, name="RUE DU PORT"),
    Road(
        "zi2",
        ((2480, 3293), (2500, 3430), (2800, 3440), (3020, 3450), (3050, 3317)),
        width=7,
        name="RUE DE LA VERRERIE",
    ),
    Road(
        "logis",
        ((3560, 3610), (3700, 3560), (3850, 3480), (3900, 3300), (3860, 3215)),
        width=8,
        name="RUE DE LA LOGISTIQUE",
    ),
    Road(
        "lot1",
        ((2525, 2470), (2680, 2480), (2820, 2540), (2880, 2680), (2800, 2800), (2640, 2790)),
        importance="6",
        width=5,
        name="ALLEE DES BOULEAUX",
    ),
    Road(
        "lot2",
        ((2880, 2680), (3010, 2700), (3120, 2640), (3130, 2520), (3060, 2434)),
        importance="6",
        width=5,
        name="ALLEE DES ERABLES",
    ),
    Road("lot3", ((2820, 2540), (2950, 2520), (3060, 2434)), importance="6", width=5, name="ALLEE DES CHARMES"),
    Road("lot4", ((2800, 2800), (2850, 2920), (2860, 3017)), importance="6", width=5, name="ALLEE DU CANAL"),
    Road(
        "lot5",
        ((2880, 2680), (3000, 2800), (3180, 2850), (3280, 2760), (3260, 2600), (3130, 2520)),
        importance="6",
        width=5,
        name="ALLEE DES SAULES",
    ),
    Road("hlm1", ((1467, 2600), (1640, 2620), (1760, 2650), (1956, 2640)), importance="6", name="RUE ANATOLE FRANCE"),
    Road("hlm2", ((1640, 2620), (1610, 2760), (1600, 2897)), importance="6", name="RUE MAURICE THOREZ"),
    Road("hlm3", ((1445, 2750), (1610, 2760), (1760, 2780), (1930, 2790)), importance="6", name="RUE LAVOISIER"),
    Road(
        "lot6",
        ((1030, 2233), (1040, 2380), (1130, 2470), (1300, 2480), (1478, 2450)),
        importance="6",
        width=5,
        name="RUE DES ACACIAS",
    ),
    Road(
        "lot7",
        ((1130, 2470), (1120, 2620), (1250, 2690), (1450, 2690)),
        importance="6",
        width=5,
        name="RUE DES PEUPLIERS",
    ),
    Road("lot8", ((1300, 2480), (1310, 2590), (1250, 2690)), importance="6", width=5, name="IMPASSE DES LILAS"),
)
"""Streets drawn by hand: villages, estates, housing developments."""

DISTRICTS = (
    District(
        "cite4",
        "coron",
        ((760, 2210), (835, 1960), (890, 1800), (1190, 1820), (1480, 1900), (1470, 2275), (1000, 2245)),
        (800, 1842, 8.5, 190, 98, 0),
    ),
    District(
        "centre",
        "centre",
        (
            (1740, 2040),
            (2300, 2060),
            (2450, 2300),
            (2455, 2530),
            (2250, 2600),
            (1970, 2600),
            (1740, 2540),
            (1700, 2265),
        ),
        (1700, 1990, 4, 142, 112, 16),
    ),
    District(
        "cite_jardin",
        "jardin",
        ((2020, 1380), (2500, 1360), (2720, 1400), (2740, 1800), (2500, 1810), (2020, 1760)),
        (2030, 1350, 5, 172, 112, 44),
    ),
    District(
        "pavillons_est",
        "pavillon",
        ((2480, 2360), (3160, 2470), (3330, 2560), (3330, 2900), (2900, 2960), (2560, 2960)),
    ),
    District("hlm", "hlm", ((1460, 2575), (1960, 2600), (1930, 2880), (1450, 2850))),
    District("pavillons_ouest", "pavillon", ((990, 2260), (1500, 2290), (1490, 2720), (1080, 2740))),
    District("faubourg_sud", "village", ((1880, 1400), (2060, 1400), (2060, 1830), (1880, 1830))),
    District("faubourg_nord", "village", ((1600, 3040), (2090, 3040), (1990, 3340), (1700, 3440))),
    District("route_ouest", "village", ((380, 2050), (760, 2120), (760, 2270), (380, 2220))),
    District("rivage", "village", ((380, 2420), (580, 2420), (580, 2830), (380, 2830))),
    District("gare", "ville", ((1700, 1925), (2700, 1985), (3080, 2070), (2960, 2440), (2500, 2330), (1990, 2260))),
    District(
        "valmont", "village", ((1010, 3390), (1650, 3350), (2030, 3480), (2040, 3850), (1280, 3900), (1010, 3780))
    ),
    District("hauterive", "village", ((2530, 340), (3280, 340), (3400, 760), (3250, 890), (2530, 860))),
)

CANAL = ((-60, 2930), (500, 2945), (1200, 2960), (1900, 3010), (2600, 3085), (3300, 3135), (4060, 3175))
CANAL_HALF_WIDTH = 19.0
STREAM = (
    (-60, 835),
    (300, 770),
    (700, 850),
    (1050, 800),
    (1500, 880),
    (1960, 830),
    (2300, 960),
    (2700, 905),
    (3000, 1010),
    (3500, 960),
    (4060, 1090),
)
RAILWAY = ((-60, 1470), (600, 1560), (1200, 1715), (1700, 1835), (2200, 1905), (2800, 1955), (3400, 2070), (4060, 2300))
CAVALIER = ((1130, 1560), (880, 1640), (640, 1790), (590, 2050), (610, 2180), (660, 2500), (760, 2700), (800, 2835))
"""The colliery's own railway, lifted, now a greenway down to the coal dock of the canal."""
MOTORWAY = ((2760, 4060), (3200, 3870), (3590, 3760), (4060, 3640))
TERRIL_CONE, TERRIL_FLAT = (560, 1270, 150), (250, 1180)
SQUARE = ((1985, 2335), (2078, 2338), (2076, 2412), (1983, 2409))

PONDS = {
    "Etang de la Loise": ellipse(2360, 1130, 105, 55, 15, 0.16, phase=1),
    "Etang des Ecluses": ellipse(2620, 1080, 70, 36, -20, 0.2, phase=2.4),
    "Marais du Gard": ellipse(850, 960, 95, 40, 8, 0.22, phase=0.5),
    "Bassin du Rivage": ((742, 2903), (846, 2906), (840, 2945), (738, 2942)),
    "Bassin d'orage de la zone": ellipse(3330, 3260, 48, 26, 5, 0.1, phase=4),
}
RESERVED = {
    "fosse": ((1110, 1400), (1210, 1345), (1400, 1335), (1450, 1500), (1380, 1650), (1140, 1650), (1025, 1635)),
    "terrils": ((60, 1050), (760, 1050), (800, 1450), (520, 1520), (60, 1440)),
    "parc": ((1705, 2430), (1880, 2440), (1875, 2600), (1720, 2590)),
    "ecole_centre": ((2150, 2390), (2262, 2398), (2258, 2478), (2146, 2470)),
    "college": ((2320, 2080), (2470, 2090), (2465, 2215), (2315, 2205)),
    "mairie": ((2070, 2262), (2140, 2264), (2138, 2320), (2068, 2318)),
    "ecole_cite": ((1210, 2010), (1330, 2028), (1318, 2110), (1198, 2092)),
    "stade": ((1520, 1930), (1665, 1950), (1650, 2080), (1505, 2060)),
    "cimetiere": ((1560, 2380), (1670, 2390), (1664, 2500), (1554, 2490)),
    "hopital": ((2690, 2110), (2860, 2140), (2845, 2290), (2675, 2260)),
    "ehpad": ((2920, 2180), (3030, 2200), (3018, 2290), (2908, 2270)),
    "gymnase": ((2560, 2090), (2650, 2102), (2640, 2200), (2550, 2188)),
    "ecole_jardin": ((2560, 1470), (2690, 1490), (2680, 1570), (2550, 1556)),
    "moulin": ((2130, 2760), (2440, 2790), (2430, 2945), (2115, 2915)),
    "sucrerie": ((2990, 2895), (3290, 2940), (3285, 3030), (2985, 3000)),
    "gare": ((2060, 1905), (2420, 1936), (2415, 1985), (2060, 1953)),
    "jardins": ((2760, 1870), (3180, 1930), (3160, 2010), (2740, 1960)),
    "ecole_n": ((1640, 3600), (1720, 3594), (1724, 3650), (1644, 3656)),
    "eglise_n": ((1790, 3720), (1850, 3724), (1848, 3770), (1786, 3768)),
    "eglise_s": ((2985, 640), (3050, 650), (3042, 712), (2978, 702)),
    "chateau": ((3160, 700), (3290, 715), (3275, 800), (3150, 800)),
    "square": SQUARE,
}
"""Ground kept for a landmark: no row of houses is laid there."""

COMMUNES = (
    ("62990", "Fosse-en-Gohelle"),
    ("62991", "Valmont-en-Artois"),
    ("62992", "Hauterive-sur-Loise"),
)
EPCI = ("200999062", "CC des Terres Noires (fictive)")
