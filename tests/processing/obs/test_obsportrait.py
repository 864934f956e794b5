"""Sheets of the territories in every format, from the real extracts."""

from __future__ import annotations

import shutil
import subprocess
import zipfile

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.processing.obs.obsindicators import ObsIndicators
from aula_toolbox.processing.obs.obsportrait import ObsPortrait
from tests.support.runs import Ear, refused, run

THREE = "62119;62143;62447"


@pytest.fixture(scope="module")
def values(qgis_app, shared_data, tmp_path_factory):
    place = tmp_path_factory.mktemp("values") / "valeurs.csv"
    names = "pop; log; vacance_rp; vacance_lovac; niveau_vie; pauvrete; chom_rp; log_autorises"
    given = {"INPUT": str(shared_data / "observatories"), "INDICATORS": names}
    run(ObsIndicators, OUTPUT="memory:", VALUES=str(place), **given)
    return place


def sheets(values, folder, **more):
    return run(ObsPortrait, INPUT=str(values), FOLDER=str(folder), OUTPUT="memory:", **more)


@pytest.mark.parametrize("form", ["html", "docx", "csv", "pdf"])
def test_one_file_a_territory(values, tmp_path, form):
    ran = sheets(values, tmp_path / "f", CODES=THREE, FORMAT=form)
    assert ran["OUTPUT_COUNT"] == 3
    names = {one["fichier"] for one in ran.layer().getFeatures()}
    assert {path.name for path in (tmp_path / "f").iterdir()} == names
    assert f"portrait-62447-hesdin-la-foret.{form}" in names
    if form == "docx":
        assert "word/document.xml" in zipfile.ZipFile(tmp_path / "f" / "portrait-62143-boffles.docx").namelist()


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext reads the pages")
def test_pages_of_a_book_hold_names_and_sources(values, tmp_path):
    ran = sheets(values, tmp_path / "f", CODES=THREE, FORMAT="pdf_unique")
    assert "3 sheets, 6 pages." in ran.ear.infos
    text = subprocess.run(
        ["pdftotext", str(tmp_path / "f" / "portraits.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    pages = [page for page in text.split("\f") if page.strip()]
    assert len(pages) == 6
    for name, page in zip(["Béthune", "Béthune", "Boffles", "Boffles", "Hesdin-la-Forêt", "Hesdin-la-Forêt"], pages):
        assert page.startswith(name)
        assert "Sources" in page
    assert "secret" in pages[3]


def test_epci_with_a_doughnut(values, tmp_path):
    ran = sheets(values, tmp_path / "f", LEVEL="EPCI", FORMAT="html", DOUGHNUT=True)
    assert ran["OUTPUT_COUNT"] == 5
    page = (tmp_path / "f" / "portrait-call-call.html").read_text(encoding="utf-8")
    assert "inconnu" in page or "not known" in page
    ran = sheets(values, tmp_path / "g", LEVEL="EPCI", CODES="CALL", FORMAT="pdf", DOUGHNUT=True)
    assert "1 sheets, 3 pages." in ran.ear.infos


def test_what_cannot_be_is_refused(values, tmp_path):
    given = {"INPUT": str(values), "FOLDER": str(tmp_path), "OUTPUT": "memory:"}
    refused(ObsPortrait, "E_CODE", "99999", CODES="99999", **given)
    refused(ObsPortrait, "E_INDICATOR", BASKET="vacanse", **given)


def test_cancel_leaves_no_sheet(values, tmp_path):
    with pytest.raises(QgsProcessingException):
        run(
            ObsPortrait,
            Ear(cancel_at=20),
            INPUT=str(values),
            FOLDER=str(tmp_path / "f"),
            FORMAT="html",
            OUTPUT="memory:",
        )
    assert not list((tmp_path / "f").glob("*.html"))
