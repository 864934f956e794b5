"""Null attributes as QGIS 4 gives them: the emulation works, and readers of attributes give the same with it."""

from __future__ import annotations

import os
import subprocess
import sys

from qgis.core import NULL, QgsFeature, QgsVectorLayer

from aula_toolbox.gis.vector.sources import attribute_text, is_null, plain
from tests.conftest import ROOT

ASKED = """
from qgis.core import QgsFeature, QgsVectorLayer
from tests.support.nulls import emulate
emulate()
layer = QgsVectorLayer("NoGeometry?field=nom:string&field=n:int", "x", "memory")
feature = QgsFeature(layer.fields())
feature.setAttributes([None, 3])
layer.dataProvider().addFeatures([feature])
(read,) = layer.getFeatures()
assert read["nom"] is None and read.attribute(0) is None and read.attributes() == [None, 3], read.attributes()
assert read["n"] == 3 and read.attributeMap() == {"nom": None, "n": 3}
"""


def test_a_null_is_empty_text_on_any_version(qgis_app):
    layer = QgsVectorLayer("NoGeometry?field=nom:string", "x", "memory")
    feature = QgsFeature(layer.fields())
    for value in (NULL, None, feature["nom"]):
        assert is_null(value)
        assert (plain(value), attribute_text(value)) == (None, "")
    assert (attribute_text(0), attribute_text("None")) == ("0", "None")


def run(*command):
    environ = {**os.environ, "AULA_NULL": "none", "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)


def test_the_emulation_gives_none():
    done = run(sys.executable, "-c", ASKED)
    assert done.returncode == 0, done.stderr


def test_readers_pass_their_tests_with_the_nulls_of_qgis_4():
    chosen = ("tests/gis/test_sources.py", "tests/gis/test_joins.py")
    done = run(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *chosen)
    assert done.returncode == 0, done.stdout[-3000:]
    assert " passed" in done.stdout
