"""Every reader of tables reads every form alike, and refuses what is spoilt with the same sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aula_toolbox.core import reference
from aula_toolbox.core.erc import risk
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.friches import rules
from aula_toolbox.core.heat.classes import load_classes
from aula_toolbox.core.heat.thresholds import load_thresholds
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.pnc.csvtable import read_csv
from aula_toolbox.core.rain.futures import load_climates
from aula_toolbox.core.rain.readers import read_rain_files
from aula_toolbox.core.rain.tables import load_tables
from aula_toolbox.processing.rain.rainseries import RainSeries
from tests.support.runs import run

from .forms import FORMS, SPOILT

MONTHS = [f"m{month:02d}" for month in range(1, 13)]


def as_it_is(x, y, source, target):
    return np.asarray(x, float), np.asarray(y, float)


def rain_of(path):
    (read,) = read_rain_files([path], as_it_is, load_tables().constants, Notes())
    return [(str(day)[:10], value) for day, value in zip(read.rows["day"], read.rows["rr"])]


def own(name, columns):
    return lambda path: [{key: row[key] for key in columns} for row in reference.load(name, columns, path.parent)]


def catalogue_of(path):
    table = read_csv(path)
    return table.epsg, list(table.positions()), [row[0] for row in table.rows]


def thresholds_of(path):
    read = load_thresholds(path)
    return read.norm, {key: list(values) for key, values in read.knots.items()}


def classes_of(path):
    read = load_classes(path)
    return read.code.tolist(), read.label, read.kc.tolist(), read.albedo.tolist()


def hazards_of(path):
    scale = risk.RiskScale.read("risque_aleas", "alea", path.parent)
    return scale.names, [row["tampon_m"] for row in scale.table]


# reader: name of the file, its rows, how it is read
READERS = {
    "own table": (
        "rain_roof_runoff.csv",
        [["classe", "usage", "e"], ["béton", "", "0.7"], ["zinc œuvré", "été", "0.95"], ["verre", "", "1"]],
        own("rain_roof_runoff", {"classe": str, "usage": str, "e": float}),
    ),
    "constants": (
        "heat_constantes.csv",
        [["nom", "valeur"], ["rayon", "450.5"], ["part", "0.25"], ["années", "30"]],
        lambda path: reference.constants("heat_constantes", path.parent),
    ),
    "rain": (
        "pluie.csv",
        [
            ["date", "pluie", "observé"],
            ["2024-01-01", "1.5", "oui"],
            ["2024-01-02", "0", "été"],
            ["2024-01-03", "12", ""],
        ],
        rain_of,
    ),
    "climate": (
        "climats.csv",
        [["climat", *MONTHS], ["été sec", *["-12.5"] * 12], ["actuel", *["0"] * 12], ["humide", *["3.25"] * 12]],
        lambda path: load_climates(path)[0],
    ),
    "catalogue": (
        "points.csv",
        [["nom", "x", "y"], ["Béthune", "686000.5", "7036000.25"], ["L'œuvre", "690000", "7040000"]],
        catalogue_of,
    ),
    "thresholds": (
        "seuils.csv",
        [
            ["norme", "genre", "cle", "rang", "valeur"],
            *[["percentile", "noeud", "bâti", str(rank), f"{rank}.5"] for rank in range(4)],
        ],
        thresholds_of,
    ),
    "weights": (
        "poids.csv",
        [["critere", "poids"], ["surfaceSite", "2.5"], ["terrainViabilisé", "1"]],
        rules.read_weights,
    ),
    "biophysical": (
        "bio.csv",
        [
            ["lucode", "lu_desc", "kc", "albedo", "shade", "green_area"],
            ["1", "forêt", "1.1", "0.14", "0.9", "1"],
            ["2", "dense", "0.2", "0.18", "0.02", "0"],
        ],
        classes_of,
    ),
    "hazards": (
        "risque_aleas.csv",
        [
            ["alea", "couche", "champ", "valeur", "libelle", "niveau", "tampon_m"],
            ["cavités", "cavite", "", "", "été", "2", "50.5"],
            ["autre", "", "niveau_alea", "*", "", "", "0"],
        ],
        hazards_of,
    ),
}


def read(reader, content, folder):
    name, _, function = READERS[reader]
    path = Path(folder) / name
    path.write_bytes(content)
    return function(path)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("reader", READERS)
def test_every_form_reads_alike(reader, form, tmp_path):
    rows = READERS[reader][1]
    assert read(reader, FORMS[form](rows), tmp_path) == read(reader, FORMS["machine"](rows), tmp_path)


@pytest.mark.parametrize("spoilt", SPOILT)
@pytest.mark.parametrize("reader", READERS)
def test_what_is_spoilt_is_refused_with_what_to_do(reader, spoilt, tmp_path):
    code, make = SPOILT[spoilt]
    name, rows, _ = READERS[reader]
    with pytest.raises(AulaError) as caught:
        read(reader, make(rows), tmp_path)
    assert caught.value.codes == (code,) or reader == "catalogue"
    assert name in str(caught.value)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(sorted(READERS)),
    st.sampled_from(sorted(FORMS)),
    st.integers(0, 10_000),
    st.binary(max_size=5),
    st.integers(0, 8),
)
def test_only_told_errors_come_out(tmp_path_factory, reader, form, place, more, less):
    content = FORMS[form](READERS[reader][1])
    place %= len(content)
    try:
        read(reader, content[:place] + more + content[place + less :], tmp_path_factory.mktemp("spoilt"))
    except AulaError as error:
        assert all(problem.render(str) for problem in error.problems)


@pytest.mark.parametrize("form", ["machine", "french excel", "excel, unicode text", "gzip", "title", "sources below"])
def test_a_headline_reads_every_form(qgis_app, tmp_path, form):
    days = pd.date_range("2021-01-01", "2023-12-31")
    rows = [["date", "pluie"], *[[f"{day:%Y-%m-%d}", f"{day.day % 5}.5"] for day in days]]
    path = tmp_path / ("pluie.csv.gz" if form == "gzip" else "pluie.csv")
    path.write_bytes(FORMS[form](rows))
    ran = run(RainSeries, INPUT=[str(path)], OUTPUT="memory:")
    (series,) = ran.layer().getFeatures()
    assert series["p_moy_mm"] == pytest.approx(sum(float(row[1]) for row in rows[1:]) / 3, rel=0.01)
    assert ("lines above the header, passed over: Export du 12 janvier." in ran.ear.text) == (form == "title")
    assert ("lines below the table: Source : AULA, 2026." in ran.ear.text) == (form == "sources below")
