"""The style files are those of the tables, and each can be read back."""

from __future__ import annotations

import csv
import subprocess
import sys

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.gis.results.products import STYLES, load_style
from tests.conftest import ROOT

REFERENCE = ROOT / "aula_toolbox" / "resources" / "reference"


def test_styles_are_those_of_the_tables():
    command = [sys.executable, str(ROOT / "scripts" / "rule_styles.py"), "check"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_rule_looks_for_a_word_in_a_sentence():
    """Sentences are translated and rewritten: a rule that waits for one of their words shows nothing one day."""
    for table in REFERENCE.glob("*_styles.csv"):
        with table.open(encoding="utf-8", newline="") as stream:
            rules = [row.get("expression") or "" for row in csv.DictReader(stream)]
        assert [rule for rule in rules if "LIKE" in rule.upper()] == [], table.name


@pytest.mark.parametrize("name", ["rain_roofs", "rain_zones"])
def test_a_style_is_applied_with_its_legend(qgis_app, name):
    layer = QgsVectorLayer("Polygon?field=statut:string&field=util_m3_an:double&field=classe:string", "x", "memory")
    load_style(layer, f"{name}.qml")
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert len(labels) >= 5
    assert all(labels)
    assert (STYLES / f"{name}.qml").read_text(encoding="utf-8").count("python") == 0
