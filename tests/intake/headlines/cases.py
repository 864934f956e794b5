"""The headline algorithms, each with a tiny delivery, what else it is given, and the figures that must not change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from aula_toolbox.processing.base.algorithm import AulaAlgorithm
from aula_toolbox.processing.erc.carbonstock import CarbonStock
from aula_toolbox.processing.erc.ercsequence import ErcSequence
from aula_toolbox.processing.erc.riskmatrix import RiskMatrix
from aula_toolbox.processing.erc.tvbfragmentation import TvbFragmentation
from aula_toolbox.processing.erc.zanbalance import ZanBalance
from aula_toolbox.processing.erc.zancounter import ZanCounter
from aula_toolbox.processing.erc.zanenaf import ZanEnaf
from aula_toolbox.processing.friches.frichequalify import FricheQualify
from aula_toolbox.processing.heat.heatexposure import HeatExposure
from aula_toolbox.processing.heat.heatpopulation import HeatPopulation
from aula_toolbox.processing.rain.rainpotential import RainPotential
from aula_toolbox.processing.rain.rainzones import RainZones
from aula_toolbox.processing.rain.rainzoning import RainZoning
from tests.processing.erc.cases import box
from tests.support.layers import memory_layer
from tests.support.town import COLUMNS, small_raster

from .forms import Delivered

X, Y = 680_000, 7_040_000


@dataclass(frozen=True)
class Headline:
    """given: the delivery, by its parameter; others: the rest of the inputs; figures: fields of an output."""

    algorithm: type[AulaAlgorithm]
    parameter: str
    given: Delivered
    figures: tuple[str, ...]
    others: Callable[[Path, Path], dict[str, Any]] = lambda folder, data: {}
    output: str = "OUTPUT"
    keys: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return f"{self.algorithm.ID} {self.parameter}"


BUILDINGS = Delivered(
    "batiment",
    {
        "cleabs": "string",
        "usage_1": "string",
        "materiaux_des_murs": "string",
        "materiaux_de_la_toiture": "string",
        "nombre_de_logements": "integer",
        "nombre_d_etages": "integer",
        "hauteur": "double",
    },
    (
        (box(0, 0, 10, 10), "BAT1", "Résidentiel", "30", "10", 1, 2, 5.5),
        (box(100, 0, 9, 10), "BAT2", "Résidentiel", "30", "20", 2, 2, 6.5),
        (box(200, 0, 40, 30), "BAT3", "Commercial et services", None, "30", 0, 1, 4.25),
    ),
)
COVER = Delivered(
    "occupation_sol",
    {"ID": "string", "code_cs": "string", "code_us": "string"},
    (
        (box(0, 0, 100, 100), "a", "CS1.1.1.1", "US5"),
        (box(100, 0, 60, 100), "b", "CS2.2.1", "US1.1"),
        (box(160, 0, 40, 100), "c", "CS2.1.1.1", "US1.2"),
    ),
)
LATER = (
    (box(0, 0, 100, 100), "a", "CS1.1.1.1", "US5"),
    (box(100, 0, 60, 100), "b", "CS1.1.1.2", "US5"),
    (box(160, 0, 40, 100), "c", "CS2.1.1.1", "US1.2"),
)
ENAF = Delivered(
    "ocs2d",
    {"id": "string", "cs21": "string", "us21": "string", "cs24": "string", "us24": "string"},
    (
        (box(0, 0, 400, 400), "a", "CS1.1.1", "US5.1.1", "CS1.1.1", "US5.1.1"),
        (box(1000, 0, 100, 100), "b", "CS6.3.0", "US1.1.1", "CS1.1.1", "US5.1.1"),
        (box(2000, 0, 100, 100), "c", "CS6.3.0", "US1.1.1", "CS6.3.0", "US1.1.1"),
    ),
)
YEARS = [f"naf{year}art{year + 1}" for year in range(11, 24)]
COMMUNES = Delivered(
    "communes",
    {"idcom": "string", "idcomtxt": "string", **dict.fromkeys(YEARS, "double")},
    (
        (box(0, 0, 900, 900), "62041", "Béthune", *[1000.5] * len(YEARS)),
        (box(900, 0, 900, 900), "62178", "Bruay-la-Buissière", *[2000.25] * len(YEARS)),
    ),
)
SITES = Delivered(
    "friches",
    {
        "site_id": "string",
        "site_nom": "string",
        "comm_insee": "string",
        "c_pollution": "string",
        "c_zone_plu": "string",
        "c_etat_bati": "string",
        "c_eau": "string",
        "unite_fonciere_surface": "double",
    },
    (
        (
            box(0, 0, 120, 120),
            "62041_1",
            "Cité",
            "62041",
            "non",
            "zone-urbaine-u-habitat",
            "pas-de-bati",
            "oui",
            14400.5,
        ),
        (
            box(400, 0, 80, 80),
            "62041_2",
            "Été",
            "62041",
            "oui-autres-composes",
            "zone-naturelle-n",
            "pas-de-bati",
            "non",
            6400.5,
        ),
    ),
)
GRID = Delivered(
    "carreaux",
    {"idcar_200m": "string", **dict.fromkeys(COLUMNS, "double")},
    tuple(
        (box(200 * rank, 0, 200, 200), f"CRS2154RES200mN{Y}E{X + 200 * rank}", *[40.5 + rank] * (len(COLUMNS) - 1), 0.0)
        for rank in range(3)
    ),
)
STRIPS = Delivered(
    "iris",
    {"code_iris": "string", "nom_iris": "string"},
    tuple(
        (f"POLYGON(({x} 6600000,{x + 50} 6600000,{x + 50} 6600050,{x} 6600050,{x} 6600000))", f"62041{rank:04d}", "Été")
        for rank, x in enumerate(range(700_000, 700_600, 50))
    ),
)
PARCELS = Delivered(
    "parcelles",
    {"nom": "string", "coef": "double", "secteur": "string"},
    ((box(0, 0, 100, 100), "a", 1.0, "courante"), (box(200, 0, 50, 50), "b", 0.5, "prioritaire")),
)


def rain(folder: Path, data: Path) -> dict[str, Any]:
    return {
        "RAIN": [str(data / "rain" / "camelsfr_E540031001_canche_brimeux_daily_1999_2018.csv")],
        "RAIN_COLUMN": "Ptot",
        "YEARS": "2010-2018",
    }


def zones(folder: Path, data: Path) -> dict[str, Any]:
    roofs = "statut:string&toit_m2:double&apport_m3_an:double&util_m3_an:double&trop_m3_an:double&d_m3_an:double"
    roofs += "&n_estime:integer"
    rows = [
        (box(10, 10, 10, 10), "ok", 100.0, 70.0, 40.0, 30.0, 60.0, 0),
        (box(910, 10, 10, 10), "ok", 100.0, 70.0, 10.0, 60.0, 60.0, 0),
    ]
    return {"INPUT": memory_layer("Polygon", rows, roofs, name="toitures")}


def montana(folder: Path, data: Path) -> dict[str, Any]:
    path = folder / "montana.csv"
    path.write_text(
        "station;retour_ans;t_min_mn;t_max_mn;a;b\nexemple;10;30;360;15,096;0,803\n"
        "exemple;30;30;360;23,79;0,838\nexemple;100;30;360;37,379;0,872\n"
    )
    return {**rain(folder, data), "MONTANA": str(path), "COEF_FIELD": "coef", "RULE_FIELD": "secteur"}


def communes(*parts: tuple[float, float, float, float]) -> Any:
    rows = [(box(*part), f"6200{rank + 1}", "Été") for rank, part in enumerate(parts)]
    return memory_layer("Polygon", rows, "insee:string&nom:string", name="communes")


def two_dates(folder: Path, data: Path) -> dict[str, Any]:
    later = memory_layer("Polygon", LATER, "ID:string&code_cs:string&code_us:string", name="OCSGE_2024")
    return {
        "INPUT2": later,
        "COMMUNES": communes((0, 0, 200, 100)),
        "DATE1": "2021",
        "DATE2": "2024",
        "APPLY_THRESHOLDS": False,
    }


def sequence(folder: Path, data: Path) -> dict[str, Any]:
    cover = memory_layer(
        "Polygon",
        [(box(-50, 0, 170, 100), "CS6.1.1"), (box(120, 0, 120, 100), "CS6.3.0")],
        "code_cs:string",
        name="ocs2d",
    )
    return {"LANDCOVER": cover, "NEEDS": "memory:", "SUMMARY": "memory:"}


def exposure(folder: Path, data: Path) -> dict[str, Any]:
    codes = np.full((5, 60), 5, np.uint8)
    codes[:, 30:] = 12
    return {"LULC": small_raster(folder, codes), "D_COOL": 50, "MIX": 50}


HEADLINES = (
    Headline(RainPotential, "INPUT", BUILDINGS, ("toit_m2", "util_m3_an", "d_m3_an", "hab_est"), rain),
    Headline(RainZones, "ZONES", COMMUNES, ("util_m3_an", "v_m3_ha", "toit_ha"), zones),
    Headline(RainZoning, "INPUT", PARCELS, ("surf_m2", "actif_m2", "fuite_l_s"), montana),
    Headline(FricheQualify, "INPUT", SITES, ("completude_pct",), lambda folder, data: {"DRAWS": 20}),
    Headline(HeatExposure, "INPUT", STRIPS, ("surf_m2", "ano_jour_c", "ano_nuit_c"), exposure),
    Headline(
        HeatPopulation,
        "INPUT",
        GRID,
        ("pop", "men", "p_0_5"),
        lambda folder, data: {"ZONES": communes((0, 0, 300, 200), (300, 0, 300, 200))},
    ),
    Headline(ZanBalance, "INPUT", COVER, ("stock1_ha", "stock2_ha", "flux_artif_ha", "couverture_pct"), two_dates),
    Headline(
        ZanEnaf,
        "INPUT",
        ENAF,
        ("naf_21_ha", "naf_24_ha", "conso_21_24_ha"),
        lambda folder, data: {"COMMUNES": communes((-100, -100, 3000, 900)), "COMMUNE_TABLE": "memory:"},
        output="COMMUNE_TABLE",
    ),
    Headline(
        CarbonStock,
        "INPUT",
        COVER,
        ("ha", "total_tc"),
        lambda folder, data: {"COMMUNES": communes((0, 0, 200, 100)), "COMMUNE_TABLE": "memory:"},
        output="COMMUNE_TABLE",
    ),
    Headline(
        ErcSequence,
        "INPUT",
        Delivered("projet", {"variante": "string", "cout": "double"}, ((box(0, 0, 200, 100), "A", 10.5),)),
        ("ha_total", "ue_residuelles", "cout_eur"),
        sequence,
        output="SUMMARY",
    ),
    Headline(
        TvbFragmentation,
        "INPUT",
        Delivered("foret", {"nature": "string"}, ((box(0, 0, 400, 100), "Forêt"), (box(600, 0, 50, 50), "Forêt"))),
        ("meff_ha", "nb_taches"),
        lambda folder, data: {"UNITS": communes((0, 0, 700, 100))},
    ),
    Headline(
        RiskMatrix,
        "INPUT",
        Delivered("unites", {"nom": "string"}, ((box(0, 0, 100, 100), "Été"), (box(100, 0, 100, 100), "b"))),
        ("note_max",),
        lambda folder, data: {
            "HAZARDS": [memory_layer("Polygon", [(box(0, 0, 60, 100), "Bleu")], "typereg:string", name="PPRI")],
            "STAKES": [
                memory_layer("Polygon", [(box(10, 0, 60, 100), "Résidentiel")], "usage1:string", name="batiment")
            ],
        },
    ),
    Headline(ZanCounter, "INPUT", COMMUNES, ("ref_ha", "autorise_ha", "consomme_ha")),
)
