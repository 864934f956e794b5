"""The real extracts of the observatories, read once."""

from __future__ import annotations

import json
from datetime import date

import pytest

from aula_toolbox.core.obs import limits as numbers
from aula_toolbox.core.obs.computation import Tables
from aula_toolbox.core.obs.engine import Engine
from aula_toolbox.core.obs.rows import read_rows
from aula_toolbox.core.obs.sources import wanted_columns
from aula_toolbox.core.obs.wide import read_wide
from tests.core.obs.observatories import CENSUS, LOVAC, prepare, refresher

TODAY = date(2026, 11, 30)


@pytest.fixture(scope="session")
def expected(shared_reference):
    return json.loads((shared_reference / "obs" / "reference.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def extracts(shared_data):
    return shared_data / "observatories"


@pytest.fixture(scope="session")
def tables():
    return Tables.read(2025)


@pytest.fixture(scope="session")
def tables_2024():
    return Tables.read(2024)


@pytest.fixture(scope="session")
def read(extracts, tables):
    """Read one extract as a file of the observatories."""

    def one(name, file_id):
        file = tables.files[file_id]
        if file.shape == "large":
            return read_wide(extracts / name, file, None, bounds=numbers.secret_bounds().get(file_id))
        return read_rows(extracts / name, file, None, wanted_columns(file, tables.indicators.values()))

    return one


@pytest.fixture(scope="session")
def engine():
    """An engine over some data; what it says of each indicator (all, or some) by level and code."""

    def made(known, data, names=(), levels=("COM", "EPCI", "AULA", "ZE", "IRIS"), **more):
        own = Engine(known.territory, known.passage, known.files, known.indicators, data, numbers.thresholds(), **more)
        asked = [known.indicators[name] for name in names or known.indicators]
        values, missing = own.values(asked, levels)
        return {(one.indicator, one.code): one for one in values}, {one.indicator.id: one.why for one in missing}

    return made


@pytest.fixture(scope="module")
def texts(extracts):
    return {
        CENSUS: (extracts / "rp2021_logement_communes.csv").read_text(encoding="utf-8"),
        LOVAC: (extracts / "lovac2025_communes.csv").read_text(encoding="utf-8"),
    }


@pytest.fixture
def built(tmp_path, texts):
    """An observatory with a first version in force."""
    path = prepare(tmp_path, texts)
    done = refresher(path).run("publier")
    assert (done.state, done.waiting, done.blocks) == ("publie", [], [])
    return path
