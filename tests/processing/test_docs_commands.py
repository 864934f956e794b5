"""Every command of docs/: parameters that exist, all that are needed, files of the right kind; two are run."""

from __future__ import annotations

import re
import shlex

import pytest
from qgis.core import Qgis, QgsVectorFileWriter

from aula_toolbox.processing.provider import ALGORITHMS
from tests.conftest import ROOT
from tests.gis.maps_support import plots
from tests.support.runs import run

pytestmark = pytest.mark.usefixtures("qgis_app")
COMMAND = re.compile(r"```sh\n(qgis_process run aula:.*?)```", re.DOTALL)
# what qgis_process itself takes
OWN = {"PROJECT_PATH"}


def commands(language):
    """Algorithm and values of each command."""
    for page in sorted((ROOT / "docs" / language).glob("*.md")):
        for text in COMMAND.findall(page.read_text(encoding="utf-8")):
            words = shlex.split(text.replace("\\\n", " "))
            yield words[2].partition(":")[2], dict(word[2:].split("=", 1) for word in words[3:])


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_command_names_what_its_algorithm_needs_and_nothing_else(language):
    known = {algorithm.ID: algorithm() for algorithm in ALGORITHMS}
    told = dict(commands(language))
    assert set(told) == set(known)
    for name, values in told.items():
        made = known[name].create()
        parameters = {one.name(): one for one in made.parameterDefinitions()}
        assert set(values) - set(parameters) - OWN == set(), name
        for one in parameters.values():
            is_free = one.flags() & Qgis.ProcessingParameterFlag.Optional or one.defaultValue() not in (None, "")
            assert is_free or values.get(one.name()), (name, one.name())
            if one.type() == "fileDestination" and one.name() in values:
                ending = values[one.name()].rpartition(".")[2]
                assert f"*.{ending}" in one.createFileFilter(), (name, one.name())


@pytest.mark.parametrize("name", ["exportmap", "exportatlas"])
def test_the_commands_of_the_maps_run_as_they_are_written(name, tmp_path, monkeypatch):
    values = dict(commands("en"))[name]
    options = QgsVectorFileWriter.SaveVectorOptions()
    layer = plots(2)
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(tmp_path / "layer.gpkg"), layer.transformContext(), options)
    (tmp_path / "results").mkdir()
    monkeypatch.chdir(tmp_path)
    (algorithm,) = (one for one in ALGORITHMS if name == one.ID)
    ran = run(algorithm, **{key: [value] if key == "LAYERS" else value for key, value in values.items()})
    assert ran["OUTPUT_PAGES"] == {"exportmap": 1, "exportatlas": 2}[name]
