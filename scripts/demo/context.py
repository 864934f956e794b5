"""The layers that describe a friche, first part: transport, services, networks, housing tables."""

from __future__ import annotations

from .administrative import communes
from .geometry import Path, line, spline
from .layers import ORIGIN, Layer, random
from .streets import streets
from .tables import points_layer

STOPS = (
    ("Gare", 2130, 1975),
    ("Mairie", 2090, 2252),
    ("Cité de la Fosse 4", 1180, 2236),
    ("République", 2004, 2180),
    ("Hôpital", 2760, 2060),
    ("Rocade", 3440, 2560),
    ("Cité-jardin", 2400, 1585),
    ("Anatole France", 1700, 2640),
    ("Valmont Église", 1800, 3795),
    ("Hauterive Mairie", 2890, 610),
    ("Zone du Port", 2700, 3298),
)
SERVICES = (
    ("B207", 2010, 2300),
    ("B207", 2185, 2265),
    ("B207", 1150, 2242),
    ("B105", 3540, 2740),
    ("B104", 3500, 2560),
    ("B201", 2060, 2240),
    ("B204", 1995, 2420),
    ("A203", 2110, 2270),
    ("A206", 2150, 2300),
    ("A208", 1980, 2150),
    ("D307", 2030, 2230),
    ("D307", 2700, 2030),
    ("B202", 1500, 3615),
    ("B207", 2905, 605),
    ("D265", 2040, 2280),
    ("D265", 1300, 2240),
    ("D106", 2760, 2200),
    ("C104", 2205, 2435),
    ("F303", 2228, 2338),
)
SUBSTATION = ((3480, 3120), (860, 2190))
HEAT_NETWORK = (
    (2760, 2180),
    (2600, 2120),
    (2390, 2060),
    (2200, 2140),
    (2190, 2600),
    (1960, 2640),
    (1760, 2650),
    (1640, 2620),
)
SIDINGS = (("bon", 2300, 1975), ("mauvais", 1120, 1640))


def _services() -> list[Layer]:
    stop = points_layer(
        "arret",
        "Arrêts de bus (fictifs)",
        "GTFS, stops.txt",
        {"stop_id": "text", "stop_name": "text", "location_type": "int"},
        [(x, y, {"stop_id": f"DEMO:{k}", "stop_name": n, "location_type": 0}) for k, (n, x, y) in enumerate(STOPS, 1)],
    )
    fields = {"DEPCOM": "text", "TYPEQU": "text", "LAMBERT_X": "real", "LAMBERT_Y": "real"}
    rows = [
        (x, y, {"DEPCOM": "62990", "TYPEQU": code, "LAMBERT_X": x + ORIGIN[0], "LAMBERT_Y": y + ORIGIN[1]})
        for code, x, y in SERVICES
    ]
    return [stop, points_layer("bpe", "Équipements (fictifs)", "INSEE BPE 2023", fields, rows)]


def _networks() -> list[Layer]:
    stations = points_layer(
        "poste_electrique",
        "Postes électriques (fictifs)",
        "Enedis open data, poste-electrique",
        {"id": "text", "nom": "text"},
        [(x, y, {"id": f"P{k}", "nom": f"Poste {k}"}) for k, (x, y) in enumerate(SUBSTATION, 1)],
    )
    low = Layer(
        "reseau_bt",
        "line",
        {"id": "text", "nature": "text"},
        "Réseau basse tension (fictif)",
        "Enedis open data, reseau-bt",
    )
    for k, street in enumerate(s for s in streets() if s.road.importance in ("5", "6") and Path(s.points).length > 40):
        low.add(
            line(Path(street.points).offset(street.road.width / 2 + 1)).Simplify(2), id=f"BT{k:04d}", nature="aérien"
        )
    heat = Layer(
        "reseau_chaleur", "line", {"id": "text", "nom": "text"}, "Réseau de chaleur (fictif)", "France Chaleur Urbaine"
    )
    heat.add(line(spline(HEAT_NETWORK)).Simplify(1), id="6290C", nom="Réseau de l'hôpital")
    track = points_layer(
        "ite",
        "Installations terminales embranchées (fictives)",
        "Cerema, ITE",
        {"id": "text", "etat": "text"},
        [(x, y, {"id": f"ITE{k}", "etat": state}) for k, (state, x, y) in enumerate(SIDINGS, 1)],
    )
    return [stations, low, heat, track]


def _tables() -> list[Layer]:
    rng = random("lovac")
    vacancy = Layer(
        "lovac",
        "none",
        {"CODGEO_25": "text", "LIBGEO_25": "text", "pp_total_24": "int", "pp_vacant_24": "text"},
        "Logements vacants (fictifs)",
        "LOVAC, Zéro Logement Vacant",
    )
    housing = Layer(
        "zonage_abc",
        "none",
        {"CODGEO": "text", "LIBGEO": "text", "zone_abc": "text"},
        "Zonage ABC (fictif)",
        "Zonage ABC 2024",
    )
    for k, (code, name, _) in enumerate(communes()):
        total = (3120, 238, 205)[k]
        vacant = "s" if k == 2 else str(round(total * (0.11 if k == 0 else 0.055) + 4 * float(rng.random())))
        vacancy.add(None, CODGEO_25=code, LIBGEO_25=name, pp_total_24=total, pp_vacant_24=vacant)
        housing.add(None, CODGEO=code, LIBGEO=name, zone_abc="B1" if k == 0 else "C")
    return [vacancy, housing]


def layers() -> list[Layer]:
    """Stops, facilities, networks, tables by commune."""
    return [*_services(), *_networks(), *_tables()]
