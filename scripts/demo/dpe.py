"""The DPE of the demonstration town: who is diagnosed, and the rows under both generations of the names of ADEME."""

from __future__ import annotations

from typing import Any

import numpy as np

from .dwellings import ELECTRIC, WORDS, Dwellings, labels_under
from .layers import random

ADEME = (
    (1947, "avant 1948"),
    (1974, "1948-1974"),
    (1977, "1975-1977"),
    (1982, "1978-1982"),
    (1988, "1983-1988"),
    (2000, "1989-2000"),
    (2005, "2001-2005"),
    (2012, "2006-2012"),
    (2021, "2013-2021"),
    (9999, "après 2021"),
)
LAST_DAY = np.datetime64("2026-05-31")
OPENED = np.datetime64("2021-07-05")
NEW = {
    "numero_dpe": "numero",
    "numero_dpe_remplace": "remplace",
    "numero_dpe_immeuble_associe": "immeuble",
    "date_etablissement_dpe": "date",
    "date_fin_validite_dpe": "fin",
    "version_dpe": "version",
    "methode_application_dpe": "methode",
    "etiquette_dpe": "etq",
    "etiquette_ges": "etq_ges",
    "type_batiment": "type",
    "periode_construction": "periode",
    "annee_construction": "annee",
    "surface_habitable_logement": "surface",
    "surface_habitable_immeuble": "surface_immeuble",
    "nombre_appartement": "appartements",
    "conso_5_usages_ef": "ef",
    "conso_5_usages_ep": "ep",
    "conso_5_usages_par_m2_ep": "ep_m2",
    "emission_ges_5_usages": "ges",
    "emission_ges_5_usages_par_m2": "ges_m2",
    "cout_total_5_usages": "cout",
    "type_energie_n1": "energie_1",
    "conso_5_usages_ef_energie_n1": "ef_1",
    "type_energie_n2": "energie_2",
    "conso_5_usages_ef_energie_n2": "ef_2",
    "type_energie_principale_chauffage": "energie_ch",
    "identifiant_ban": "ban",
    "code_insee_ban": "insee",
    "score_ban": "score",
    "coordonnee_cartographique_x_ban": "x",
    "coordonnee_cartographique_y_ban": "y",
    "id_rnb": "rnb",
    "numero_rpls_logement": "rpls",
    "zone_climatique": "zone",
    "classe_altitude": "altitude",
    "numero_etage_appartement": "etage",
    "position_logement_dans_immeuble": "position",
    "complement_adresse_logement": "complement",
}
OLD = {
    "N°DPE": "numero",
    "N°_DPE_remplacé": "remplace",
    "N°_DPE_immeuble_associé": "immeuble",
    "Date_établissement_DPE": "date",
    "Date_fin_validité_DPE": "fin",
    "Version_DPE": "version",
    "Méthode_application_DPE": "methode",
    "Etiquette_DPE": "etq",
    "Etiquette_GES": "etq_ges",
    "Type_bâtiment": "type",
    "Période_construction": "periode",
    "Année_construction": "annee",
    "Surface_habitable_logement": "surface",
    "Surface_habitable_immeuble": "surface_immeuble",
    "Nombre_appartement": "appartements",
    "Conso_5_usages_é_finale": "ef",
    "Conso_5_usages_é_primaire": "ep",
    "Conso_5_usages_par_m²_é_primaire": "ep_m2",
    "Emission_GES_5_usages": "ges",
    "Emission_GES_5_usages_par_m²": "ges_m2",
    "Coût_total_5_usages": "cout",
    "Type_énergie_n°1": "energie_1",
    "Conso_5_usages_é_finale_énergie_n°1": "ef_1",
    "Type_énergie_n°2": "energie_2",
    "Conso_5_usages_é_finale_énergie_n°2": "ef_2",
    "Type_énergie_principale_chauffage": "energie_ch",
    "Identifiant__BAN": "ban",
    "Code_INSEE_(BAN)": "insee",
    "Score_BAN": "score",
    "Coordonnée_cartographique_X_(BAN)": "x",
    "Coordonnée_cartographique_Y_(BAN)": "y",
    "N°_RPLS_logement": "rpls",
    "Zone_climatique_": "zone",
    "Classe_altitude": "altitude",
    "Besoin_ECS": "besoin",
}


def diagnosed(town: Dwellings) -> list[dict[str, Any]]:
    """The DPE of the town: more of them in the centre, leaky dwellings and private owners more often."""
    rng = random("housing-dpe")
    by_rule = {rule: labels_under(town, rule) for rule in ("2021", "2024", "2026")}
    rate = np.array([0.10 + 0.22 * part for part in rng.random(len(town.zone_names))])[town.zone]
    # private lettings and sales; leaky dwellings a little more than the others of their kind (odds 1.2)
    odds = rate / (1 - rate) * np.where(town.tenure == 1, 1.8, 1.0) * np.where(by_rule["2026"] >= 5, 1.2, 1.0)
    chosen = np.flatnonzero(rng.random(len(town)) < odds / (1 + odds))
    span = int((LAST_DAY - OPENED).astype(int))
    days = OPENED + rng.integers(0, span, len(chosen)).astype("timedelta64[D]")
    rows, seen = [], {}
    for rank, (row, day) in enumerate(zip(chosen.tolist(), days)):
        rule = (
            "2026" if day >= np.datetime64("2026-01-01") else "2024" if day >= np.datetime64("2024-07-01") else "2021"
        )
        one = _row(town, row, rank, day, rule, int(by_rule[rule][row]))
        seen.setdefault(int(town.building[row]), []).append(rank)
        rows.append(one)
        if rng.random() < 0.07:
            # made again after a sale: the newer one says which it replaces
            later = min(day + np.timedelta64(int(rng.integers(40, 900)), "D"), LAST_DAY)
            again = "2026" if later >= np.datetime64("2026-01-01") else "2024"
            newer = _row(town, row, len(chosen) + rank, later, again, int(by_rule[again][row]))
            rows.append({**newer, "remplace": one["numero"]})
    return rows


def _row(town: Dwellings, row: int, number: int, day: np.datetime64, rule: str, label: int) -> dict[str, Any]:
    factor = 1.9 if rule == "2026" else 2.3
    primary = float(town.primary(factor)[row])
    surface, fuel = float(town.surface[row]), int(town.fuel[row])
    other = float(town.final[row] - town.electric[row])
    energies = [(WORDS[fuel], other), (WORDS[ELECTRIC], float(town.electric[row]))]
    energies = sorted((one for one in energies if one[1] > 0), key=lambda one: -one[1])
    energies += [("", "")] * (2 - len(energies))
    by_m2 = float(town.gas[row]) / surface
    ghg = "ABCDEFG"[sum(by_m2 >= one for one in (6, 11, 30, 50, 70, 100))]
    year = int(town.year[row])
    flat = bool(town.is_flat[row])
    code = f"{str(day)[2:4]}62E{number:07d}"
    building = int(town.building[row])
    # addresses lie at the door, some of them on the neighbour's
    astray = (number * 7919) % 25 - 12 if number % 8 == 0 else 0
    return {
        "numero": f"{code}{'ABCDEFGHJKLMNPRSTUVWXYZ'[number % 23]}",
        "date": str(day),
        "fin": str(day + np.timedelta64(3652, "D")),
        "version": {"2021": "2.2", "2024": "2.4", "2026": "2.6"}[rule],
        "methode": "dpe appartement individuel" if flat else "dpe maison individuelle",
        "etq": "ABCDEFG"[label],
        "etq_ges": ghg,
        "type": "appartement" if flat else "maison",
        "periode": next(word for end, word in ADEME if year <= end),
        "annee": year if row % 3 else "",
        "surface": surface,
        "ef": round(float(town.final[row]), 1),
        "ep": round(primary, 1),
        "ep_m2": int(primary / surface),
        "ges": round(float(town.gas[row]), 1),
        "ges_m2": int(by_m2),
        "cout": round(0.11 * other + 0.25 * float(town.electric[row]), 1),
        "energie_1": energies[0][0],
        "ef_1": energies[0][1] if energies[0][1] == "" else round(energies[0][1], 1),
        "energie_2": energies[1][0],
        "ef_2": energies[1][1] if energies[1][1] == "" else round(energies[1][1], 1),
        "energie_ch": WORDS[fuel],
        "ban": f"62990_{building:04d}_00001",
        "insee": town.zone_names[town.zone[row]][:5],
        "score": 0.45 if number % 29 == 0 else round(0.7 + 0.29 * ((number * 37) % 100) / 100, 2),
        "x": round(float(town.x[row]) + astray, 2),
        "y": round(float(town.y[row]) - astray, 2),
        "rnb": f"DEMO{building:08d}" if number % 2 else "",
        "rpls": f"R{row:06d}" if town.tenure[row] == 2 and number % 4 == 0 else "",
        "zone": "H1a",
        "altitude": "inférieur à 400m",
        "etage": number % 4 if flat else "",
        "complement": f"Appartement {row}" if flat and number % 3 else "",
        "besoin": f"{surface * 21.3:.1f}".replace(".", ","),
    }
