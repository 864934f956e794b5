"""fricherobustness: bounds and shares of the worked case, cancel."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.processing.friches.fricherobustness import FricheRobustness
from aula_toolbox.processing.friches.frichevocation import FricheVocation
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import Ear, run

FIELDS = (
    "site_id:string&site_nom:string&c_surf_m2:double&c_proprietaire:string&c_pollution:string&c_zone_plu:string"
    "&c_archi:string&c_centre:boolean&c_arret_m:double&e_arret_m:string"
)


CODES = ("res", "equ", "cul", "ter", "ind", "ren", "pv")


RYSSEN = ("62447_22085", "Ryssen", 16126.0, "public", "non", "zone-a-urbaniser-au", "ordinaire", None, None, None)


@pytest.fixture
def ryssen(qgis_app):
    """The worked case of the specification: a real site of Hesdin, known by its CNIG record only."""
    return memory_layer("Polygon", [(square(0, 0, 127), *RYSSEN)], FIELDS)


def row(layer, prefix):
    return [attributes(layer, f"{prefix}_{code}")[0] for code in CODES]


def test_its_bounds_and_the_agency_rules(ryssen):
    layer = run(FricheRobustness, INPUT=ryssen, RULES="mutafriches_1_19", OUTPUT="memory:").layer()
    low, high = [29.0, 33.9, 36.3, 33.9, 26.7, 45.8, 22.7], [82.4, 77.3, 72.0, 76.9, 82.1, 83.3, 77.7]
    assert (row(layer, "imin"), row(layer, "imax")) == (low, high)
    assert sum(row(layer, "p1")) == pytest.approx(1, abs=0.005)
    own = run(FricheVocation, INPUT=ryssen, OUTPUT="memory:").layer()
    assert row(own, "i") == [None] * 7
    first = next(own.getFeatures())
    assert (first["voc_statut"], first["completude_pct"]) == ("donnees_insuffisantes", 23.5)
    again = run(FricheRobustness, INPUT=ryssen, OUTPUT="memory:", DRAWS=0).layer()
    assert (row(again, "imin"), row(again, "imax")) == (low, high)
    assert row(again, "p1") == [None] * 7


def test_a_cancelled_run_writes_nothing(ryssen, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"Cancelled|annulé|Annulé"):
        run(FricheRobustness, Ear(cancel_at=10), INPUT=ryssen, OUTPUT=str(tmp_path / "r.gpkg"))
    assert not list(tmp_path.iterdir())
