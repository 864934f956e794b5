"""Files and folders that this user may not open: a sentence, before a run and in it, never a traceback."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext

from aula_toolbox.processing.provider import ALGORITHMS
from aula_toolbox.processing.territory.dossier import Dossier
from tests.support.runs import refused
from tests.support.users import somebody

PATHS = ("source", "vector", "raster", "file", "multilayer")


@pytest.fixture
def closed(tmp_path):
    """A folder with a table and a database of a user who keeps them for herself."""
    folder = tmp_path / "à moi"
    folder.mkdir()
    (folder / "a.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    (folder / "a.gpkg").write_bytes(b"SQLite format 3\0")
    tmp_path.chmod(0o700)
    return folder


def given(parameter, folder):
    """A path of the kind that a parameter takes."""
    if parameter.type() == "file":
        return str(folder if parameter.behavior() == parameter.Folder else folder / "a.csv")
    return [str(folder / "a.gpkg")] if parameter.type() == "multilayer" else str(folder / "a.gpkg")


def test_every_parameter_that_takes_a_path_refuses_it_in_words(qgis_app, closed):
    asked = 0
    with somebody():
        for own in ALGORITHMS:
            algorithm = own().create({})
            for parameter in algorithm.parameterDefinitions():
                if parameter.type() in PATHS and not parameter.isDestination():
                    right, told = algorithm.checkParameterValues(
                        {parameter.name(): given(parameter, closed)}, QgsProcessingContext()
                    )
                    assert right or told, f"{own.ID} {parameter.name()}"
                    asked += 1
    assert asked > 100


def test_a_run_says_which_folder_is_closed(qgis_app, closed):
    outputs = dict.fromkeys(("OUTPUT", "HEADLINES", "NEXT"), "memory:")
    with somebody():
        told = refused(Dossier, str(closed), "have you the right to read it", FOLDER=str(closed), **outputs)
    assert "\n" not in told
