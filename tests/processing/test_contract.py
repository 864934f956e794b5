"""One contract over every registered algorithm."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsProcessingAlgorithm, QgsProcessingParameterFeatureSink

from aula_toolbox.core.schema import Schema
from aula_toolbox.gis import i18n
from aula_toolbox.gis.results import products
from aula_toolbox.processing.base.algorithm import ICONS
from aula_toolbox.processing.base.groups import GROUPS
from aula_toolbox.processing.provider import ALGORITHMS
from tests.conftest import ROOT

INTERFACE = Path(__file__).with_name("interface.txt")
FIELD_NAME = re.compile(r"^[a-z][a-z0-9_]*$")

each = pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda algorithm: algorithm.ID)


_alive = {}


def declared(algorithm):
    # parameters die with their algorithm
    instance = _alive.setdefault(algorithm.ID, algorithm().create())
    return instance.parameterDefinitions()


def test_ids_are_unique():
    ids = [algorithm.ID for algorithm in ALGORITHMS]
    assert len(ids) == len(set(ids))


def test_every_algorithm_that_is_written_is_registered():
    files = {path.stem for path in (ROOT / "aula_toolbox" / "processing").glob("*/*.py") if _states_an_id(path)}
    assert files == {algorithm.ID for algorithm in ALGORITHMS}


def _states_an_id(path: Path) -> bool:
    return re.search(r"^    ID(: \S+)? = ", path.read_text(encoding="utf-8"), re.MULTILINE) is not None


@each
def test_names_follow_the_house(qgis_app, algorithm):
    assert re.fullmatch(r"[a-z0-9]+", algorithm.ID)
    assert algorithm.GROUP in GROUPS
    assert algorithm.__module__.split(".")[-2:] == [algorithm.GROUP, algorithm.ID]
    for parameter in declared(algorithm):
        assert re.fullmatch(r"[A-Z][A-Z0-9_]*", parameter.name())


@each
def test_every_parameter_is_explained(qgis_app, algorithm):
    silent = [parameter.name() for parameter in declared(algorithm) if not parameter.help().strip()]
    assert silent == []


@each
def test_the_interface_is_the_frozen_one(qgis_app, algorithm):
    """Ids never change once released. A new algorithm or parameter is added to interface.txt by hand."""
    frozen = dict(line.split(": ", 1) for line in INTERFACE.read_text(encoding="utf-8").splitlines() if line)
    assert " ".join(parameter.name() for parameter in declared(algorithm)) == frozen[algorithm.ID]


@each
def test_texts_are_french_in_french(qgis_app, algorithm):
    french = i18n.in_language("fr")
    for text in (algorithm.NAME, algorithm.SUMMARY):
        assert french(text) != text
    assert len(algorithm().create().tags()) >= 4


@each
def test_outputs_declare_their_fields_and_style(qgis_app, algorithm):
    names = [parameter.name() for parameter in declared(algorithm)]
    assert set(algorithm.FIELDS) <= set(names)
    assert set(algorithm.STYLES) <= set(names)
    for style in algorithm.STYLES.values():
        assert (products.STYLES / style).is_file()
    sinks = [p.name() for p in declared(algorithm) if isinstance(p, QgsProcessingParameterFeatureSink)]
    assert set(sinks) <= set(algorithm.FIELDS)


# layers whose style is made by the run, of the figures themselves
STYLED_BY_RUN = {"thematicmap": {"OUTPUT_LAYER"}}


@each
def test_every_map_has_a_style(qgis_app, algorithm):
    shapes = (
        Qgis.ProcessingSourceType.VectorPoint,
        Qgis.ProcessingSourceType.VectorLine,
        Qgis.ProcessingSourceType.VectorPolygon,
    )
    sinks = [p for p in declared(algorithm) if isinstance(p, QgsProcessingParameterFeatureSink)]
    assert {sink.name() for sink in sinks if sink.dataType() in shapes} <= {
        *algorithm.STYLES,
        *STYLED_BY_RUN.get(algorithm.ID, ()),
    }


@each
def test_fields_are_named_and_described(qgis_app, algorithm):
    french = i18n.in_language("fr")
    for schema in algorithm.FIELDS.values():
        assert isinstance(schema, Schema)
        for field in schema:
            assert FIELD_NAME.fullmatch(field.name), field
            assert field.alias
            assert french(field.description) != field.description, field


@each
def test_the_help_and_the_icon_are_there(qgis_app, algorithm):
    instance = algorithm().create()
    html = instance.shortHelpString()
    for parameter in declared(algorithm):
        assert f"[{parameter.name()}]" in html
    assert (ICONS / (algorithm.ICON or f"{algorithm.GROUP}.svg")).is_file()
    assert isinstance(instance.createInstance(), QgsProcessingAlgorithm)


def test_no_algorithm_touches_the_interface_or_the_project():
    """Only layouts need the project: they say so where they do."""
    allowed = {"maps"}
    touching = []
    for path in sorted((ROOT / "aula_toolbox" / "processing").rglob("*.py")):
        if path.parent.name in allowed:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Name) and node.id == "iface":
                touching.append(f"{path.name}: iface")
            if isinstance(node, ast.Attribute) and ast.unparse(node) == "QgsProject.instance":
                touching.append(f"{path.name}: QgsProject.instance")
    assert touching == []


@each
def test_own_tables_bear_the_names_of_shipped_ones(qgis_app, algorithm):
    """TABLES says which tables it takes: each is one that the package ships, or the user's own products."""
    given = {parameter.name(): parameter for parameter in declared(algorithm)}
    if "TABLES" in given:
        names = re.findall(r"([a-z0-9_]+)\.csv", given["TABLES"].help())
        shipped = {path.stem for path in (ROOT / "aula_toolbox" / "resources" / "reference").rglob("*.csv")}
        assert names and set(names) - {"produits_locaux"} <= shipped


def test_parameters_of_one_meaning_have_one_name(qgis_app):
    """A report is REPORT, a folder of own tables TABLES, a nomenclature NOMENCLATURE with the same words."""
    words = set()
    for algorithm in ALGORITHMS:
        for parameter in declared(algorithm):
            name = parameter.name()
            assert name != "OUTPUT_HTML" and not name.endswith("_HTML")
            if parameter.type() == "fileDestination" and "HTML" in parameter.fileFilter():
                assert name == "REPORT", f"{algorithm.ID} {name}"
            if name == "NOMENCLATURE":
                words.add(tuple(parameter.options()))
            if parameter.type() == "file" and name.endswith(("_TABLE", "_MATRIX", "MATRIX")):
                assert name in ("ENERGY_TABLE", "SEED_TABLE"), f"{algorithm.ID} {name}: an own table goes into TABLES"
    assert words == {("auto", "OCS2D", "OCS GE")}
