"""Rows of DPE in a line, with the columns that `records` makes."""

from __future__ import annotations

import numpy as np
import pandas as pd

from aula_toolbox.core.housing.tables import HousingTables
from aula_toolbox.core.messages import Notes

TABLES = HousingTables.read()
USUAL = {
    "numero_dpe": "N1",
    "remplace": None,
    "immeuble_associe": None,
    "date_dpe": "2024-03-01",
    "fin_valid": None,
    "modifie": None,
    "version": "2.3",
    "modele": None,
    "methode": "dpe maison individuelle",
    "etq_pub": "E",
    "ges_pub": "B",
    "type_log": "maison",
    "periode": "1948-1974",
    "annee": np.nan,
    "surface_log": 100.0,
    "surface_imm": np.nan,
    "nb_appart": np.nan,
    "ef": 12000.0,
    "ep": 27600.0,
    "ep_m2": 276.0,
    "ges": 800.0,
    "ges_m2": 8.0,
    "cout": 2000.0,
    "energie_n1": "Électricité",
    "energie_n2": None,
    "energie_n3": None,
    "ef_n1": 12000.0,
    "ef_n2": np.nan,
    "ef_n3": np.nan,
    "energie_ch": None,
    "besoin_ecs": np.nan,
    "id_ban": None,
    "insee_ban": "62498",
    "code_iris": None,
    "score_ban": 0.9,
    "statut_geo": None,
    "x_ban": 683000.0,
    "y_ban": 7035000.0,
    "geopoint": None,
    "id_rnb": None,
    "rnb_origine": None,
    "rpls": None,
    "zone_clim": "H1a",
    "altitude": "inférieur à 400m",
    "etage": None,
    "position": None,
    "complement": None,
    "adresse": None,
    "illisible": False,
    "fichier": "dpe.csv",
    "neuf": False,
}
DAYS = ("date_dpe", "fin_valid", "modifie")


def rows(*given: dict[str, object]) -> pd.DataFrame:
    """Rows of DPE: the usual one, but for what is given."""
    frame = pd.DataFrame([{**USUAL, "numero_dpe": f"N{rank}", **one} for rank, one in enumerate(given, 1)])
    for name in DAYS:
        frame[name] = pd.to_datetime(frame[name])
    for name, value in USUAL.items():
        if isinstance(value, str) or value is None:
            frame[name] = (
                frame[name].astype(object).where(frame[name].notna(), None) if name not in DAYS else frame[name]
            )
    frame["insee"] = frame["insee_ban"]
    frame["surface_m2"] = np.where(frame["type_log"] == "immeuble", frame["surface_imm"], frame["surface_log"])
    return frame


def heard(notes: Notes) -> str:
    """All that was told."""
    return "\n".join(str(one) for one in (*notes.facts, *notes.warnings))
