"""The sheets as files: fonts and logo once, whatever the number of pages."""

from __future__ import annotations

from aula_toolbox.processing.friches.frichequalify import FricheQualify
from aula_toolbox.processing.friches.frichesheets import FricheSheets
from tests.support.layers import memory_layer, square
from tests.support.runs import run

MOST_PER_SHEET = 12_000_000 / 164


def book(tmp_path, count):
    """Bytes of the PDF of so many sites, most of them with two leaders."""
    rows = [
        (square(680_000 + 200 * n, 7_040_000, 60 + n), f"62001_{n}", f"Site {n}", "62001", "non", "prive")
        for n in range(count)
    ]
    fields = "site_id:string&site_nom:string&comm_insee:string&c_pollution:string&c_proprietaire:string"
    sites = memory_layer("Polygon", rows, fields)
    found = run(FricheQualify, INPUT=sites, RULES="mutafriches_1_19", OUTPUT="memory:", DRAWS=50)
    folder = tmp_path / f"of_{count}"
    run(FricheSheets, INPUT=found.layer(), FORMAT="PDF_unique", OUTPUT=str(folder))
    return (folder / "fiches.pdf").stat().st_size


def test_a_sheet_more_weighs_little(qgis_app, tmp_path):
    few, many = book(tmp_path, 2), book(tmp_path, 8)
    assert (many - few) / 6 < MOST_PER_SHEET / 2
    assert many < 8 * MOST_PER_SHEET
