"""Pages written to files; pages with real layers are in `tests/gis/test_layout_page.py`."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeedback, QgsLayoutExporter
from qgis.PyQt.QtCore import QDate

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.gis.layouts.export import PageOutput, export_page, is_vector_safe, pdf_settings, raise_on, sign
from tests.gis.maps_support import DAY, page, plots

pytestmark = pytest.mark.usefixtures("qgis_app")
RESULT = QgsLayoutExporter.ExportResult


@pytest.mark.parametrize(
    ("result", "code"),
    [
        (RESULT.Canceled, "E_CANCEL"),
        (RESULT.MemoryError, "E_MEMORY"),
        (RESULT.FileError, "E_FILE"),
        (RESULT.PrintError, "E_PRINT"),
        (RESULT.SvgLayerError, "E_SVG"),
        (RESULT.IteratorError, "E_ITERATOR"),
    ],
)
def test_each_refusal_of_qgis_has_its_reason(tmp_path, result, code):
    with pytest.raises(AulaError) as caught:
        raise_on(result, tmp_path / "carte.pdf", "the reason of QGIS")
    assert caught.value.codes == (code,)
    assert code == "E_CANCEL" or "carte.pdf" in str(caught.value)


def test_a_success_is_silent(tmp_path):
    raise_on(RESULT.Success, tmp_path / "carte.pdf")
    assert not QgsFeedback().isCanceled()


def test_a_page_with_effects_is_an_image_and_one_without_is_not():
    plain, seen_through = plots(), plots()
    seen_through.setOpacity(0.5)
    output = PageOutput(dpi=150)
    for layer, is_safe in ((plain, True), (seen_through, False)):
        composed = page([layer])
        assert is_vector_safe(composed.layout) is is_safe
        settings = pdf_settings(composed.layout, output)
        assert (settings.forceVectorOutput, settings.dpi, settings.appendGeoreference) == (is_safe, 150, True)


def test_a_file_is_signed_by_the_agency_and_its_day():
    composed, tokens = page([plots()]), shipped_tokens()
    sign(composed.layout, "Carte d’essai", tokens, DAY)
    metadata = composed.layout.project().metadata()
    assert (metadata.title(), metadata.author()) == ("Carte d’essai", tokens.text("realisation"))
    assert metadata.creationDateTime().date() == QDate(DAY.year, DAY.month, DAY.day)


@pytest.mark.parametrize(("kind", "head"), [("pdf", b"%PDF"), ("png", b"\x89PNG"), ("svg", b"<?xml")])
def test_a_page_is_written_in_the_kind_asked_for(tmp_path, kind, head):
    path = tmp_path / f"carte.{kind}"
    composed = page([plots()])
    written = export_page(composed.layout, path, PageOutput(kind, 30))
    assert path in written
    assert path.read_bytes().startswith(head)
    # nothing but the page, and for an image what places it
    assert {one.suffix for one in tmp_path.iterdir() if one.is_file()} <= {f".{kind}", ".pgw", ".pngw"}


def test_a_folder_in_the_place_of_a_file_is_refused(tmp_path):
    (tmp_path / "carte.pdf").mkdir()
    composed = page([plots()])
    with pytest.raises(AulaError):
        export_page(composed.layout, tmp_path / "carte.pdf", PageOutput())
    assert (tmp_path / "carte.pdf").is_dir()
