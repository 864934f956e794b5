"""Layers among the producers' files: their lengths by commune."""

from __future__ import annotations

from datetime import date

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.obs.files import files
from aula_toolbox.core.obs.grammar import parse
from aula_toolbox.core.obs.indicators import indicators
from aula_toolbox.core.obs.sources import FoundFile
from aula_toolbox.gis.obs.vectorfile import vector_rows
from tests.support.layers import memory_layer, saved

pytestmark = pytest.mark.usefixtures("qgis_app")
FIELDS = "code_com_d:string&ame_d:string&statut_d:string"


def cyclable(tmp_path, name, rows, fields=FIELDS):
    layer = saved(memory_layer("LineString", rows, fields), tmp_path / name)
    return FoundFile(files()["cyclables"], "reconnu", name, source=layer.source().partition("|")[0])


def test_lengths_are_summed_by_commune(tmp_path):
    """Three and four metres make a diagonal of five; what is only planned does not count."""
    rows = [
        ("LINESTRING(0 0,3 4)", "62119", "PISTE CYCLABLE", "en service"),
        ("LINESTRING(0 0,0 1000)", "62119", "BANDE CYCLABLE", None),
        ("LINESTRING(0 0,0 70)", "62119", "PISTE CYCLABLE", "en projet"),
    ]
    newest = cyclable(tmp_path, "amenagements_cyclables_2026.gpkg", rows)
    older = FoundFile(newest.file, "reconnu", "amenagements_cyclables_2025.gpkg", source="x", written=date(2025, 1, 1))
    newest = FoundFile(newest.file, "reconnu", newest.path, source=newest.source, vintages=(2026,))
    notes = Notes()
    known = indicators()
    data = vector_rows([newest, older], [known["cycl_km"]], files(), notes)["cyclables"]
    assert data.quantity(known["cycl_km"].formula.left, "62119").value == pytest.approx(1005.0)
    assert data.quantity(parse("compte()"), "62119").value == 3
    assert (data.year, "2025" in str(notes.warnings[0])) == (2026, True)
    assert vector_rows([newest], [known["vacance_rp"]], files(), notes) == {}


def test_a_layer_without_communes_is_refused(tmp_path):
    one = cyclable(tmp_path, "a.gpkg", [("LINESTRING(0 0,3 4)", "x")], "remarque:string")
    with pytest.raises(AulaError, match="code_com_d"):
        vector_rows([one], [indicators()["cycl_km"]], files(), Notes())
