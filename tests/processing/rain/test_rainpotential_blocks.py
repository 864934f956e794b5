"""A layer read by small blocks gives what it gives in one piece: rows, zones, warnings, report.

Method: docs/design/rain.md#blocks
"""

from __future__ import annotations

import re

import numpy as np
import pytest
from qgis.core import QgsVectorFileWriter

from aula_toolbox.core.rain.schema import POTENTIAL
from aula_toolbox.core.rain.tables import load_tables
from aula_toolbox.gis.vector.sources import is_null
from aula_toolbox.processing.rain.rainpotential import RainPotential
from tests.support.layers import memory_layer, square
from tests.support.runs import refused, run

USES = ("Résidentiel", "Sportif", "Commercial et services", "Inconnu au bataillon", None)
FIELDS = (
    "cleabs:string&usage_1:string&nombre_de_logements:integer&materiaux_de_la_toiture:string&hauteur:string&"
    "coef:string&arrose:double"
)


def buildings(coefficients=("0,75", None, "0,8")):
    """Forty roofs: identifiers given twice or not at all, a footprint given twice, texts for numbers, no geometry."""
    random = np.random.default_rng(4)
    rows = []
    for number in range(40):
        shape = square(650_000 + 60 * (number % 8), 7_030_000 + 60 * (number // 8), float(random.integers(4, 25)))
        name = None if number == 7 else f"bat{number % 33}"
        homes = None if number % 3 else int(random.integers(0, 4))
        material = ("1", "2", "77", None)[number % 4]
        height = (f"{random.integers(3, 12)},5", "1,234", "haut", None)[number % 4]
        watered = 50.0 if number == 39 else None
        rows.append((shape, name, USES[number % 5], homes, material, height, coefficients[number % 3], watered))
    rows[20] = (rows[2][0], *rows[20][1:])
    rows[30] = (None, *rows[30][1:])
    return memory_layer("Polygon", rows, FIELDS, name="bâtiments")


def stored(layer, path):
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    return str(path)


@pytest.fixture
def given(qgis_app, tmp_path):
    days = np.arange("2001-01-01", "2003-01-01", dtype="datetime64[D]")
    random = np.random.default_rng(1)
    lines = ["poste,date,pluie,x,y"]
    for post, east in (("A", 650_000), ("B", 650_300)):
        fallen = np.where(random.random(len(days)) < 0.4, random.gamma(0.7, 7.0, len(days)), 0.0)
        lines += [f"{post},{day},{mm:.1f},{east},7030100" for day, mm in zip(days, fallen)]
    (tmp_path / "pluie.csv").write_text("\n".join(lines), encoding="utf-8")
    zones = [(square(650_000 + 240 * one, 7_030_000, 300), f"Z{one}", 60.0 - 55 * one) for one in range(2)]
    school = (square(650_050, 7_030_050, 130), "Science et enseignement", "Enseignement primaire")
    return {
        "INPUT": stored(buildings(), tmp_path / "bati.gpkg"),
        "RAIN": [str(tmp_path / "pluie.csv")],
        "RAIN_COLUMN": "pluie",
        "ZONES": memory_layer("Polygon", zones, "nom:string&pop:double", name="zones"),
        "POPULATION": memory_layer("Polygon", zones, "nom:string&pop:double", name="iris"),
        "POPULATION_FIELD": "pop",
        "ACTIVITY": memory_layer("Polygon", [school], "categorie:string&nature:string", name="activités"),
        "COEF_FIELD": "coef",
        "WATERED_FIELD": "arrose",
        "USES": ["WC", "ARROSAGE"],
        "WATER_PRICE": 2.0,
        "OUTPUT": "memory:",
        "OUTPUT_ZONES": "memory:",
    }


def blocks_of(tmp_path, rows):
    """A folder with constants of our own: so many roofs a block, and two years of rain are enough."""
    text = load_tables().constants_table.path.read_text(encoding="utf-8")
    text = re.sub(r"^(bloc_toits),\d+", rf"\1,{rows}", text, flags=re.MULTILINE)
    text = re.sub(r"^(ans_min|ans_bons),\d+", r"\1,2", text, flags=re.MULTILINE)
    folder = tmp_path / str(rows) / "tables"
    folder.mkdir(parents=True)
    (folder / "rain_constants.csv").write_text(text, encoding="utf-8")
    return {"TABLES": str(folder)}


def told(given, report, **more):
    """Rows of roofs and of zones, warnings, and what the report found, how sure it is, what to collect."""
    ran = run(RainPotential, **given, REPORT=str(report), **more)
    roofs, zones = (
        [
            [None if is_null(value) else value for value in feature.attributes()]
            for feature in ran.layer(name).getFeatures()
        ]
        for name in OUTPUTS
    )
    html = report.read_text(encoding="utf-8")
    # notes come in another order, each once
    body = sorted(re.split("<li>|</li>", "".join(html.split("<h2")[2:5])))
    return roofs, zones, sorted(ran.ear.warnings), body


OUTPUTS = ("OUTPUT", "OUTPUT_ZONES")
FILLED = POTENTIAL.names.index("util_p50")


@pytest.mark.parametrize(("tank", "is_file"), [("EN", True), ("TARGET", False)])
def test_blocks_give_what_one_piece_gives(given, tmp_path, tank, is_file):
    """By blocks a file is streamed, and any other layer is iterated."""
    given = {**given, "TANK": tank}
    whole = told(given, tmp_path / "whole.html", **blocks_of(tmp_path, 1000))
    cut = given if is_file else {**given, "INPUT": buildings()}
    parts = told(cut, tmp_path / "parts.html", **blocks_of(tmp_path, 7))
    assert len(whole[0]) == 40
    assert sum(row[FILLED] is not None for row in whole[0]) > 25
    assert parts[0] == whole[0]
    for own, other in zip(whole[1], parts[1]):
        assert own == pytest.approx(other, rel=1e-9)
    assert parts[2] == whole[2]
    assert parts[3] == whole[3]


def test_faulty_coefficients_are_counted_over_the_blocks(given, tmp_path):
    wrong = stored(buildings(("0,8", "80", "0,9")), tmp_path / "faux.gpkg")
    message = refused(RainPotential, "E_COEF", **{**given, "INPUT": wrong}, **blocks_of(tmp_path, 7))
    assert "13 coefficients" in message
    assert "bat1, bat4, fid:8 (+10)" in message
