"""Templates drawn by others."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsReadWriteContext

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps.templates import template
from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.gis.layouts import outside
from aula_toolbox.gis.layouts.build import build
from aula_toolbox.gis.layouts.fill import item
from tests.gis.maps_support import page, plots

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def drawn(tmp_path):
    """A template saved from the layout designer."""
    project = QgsProject()
    layout = build(template("carte_a4_paysage"), shipped_tokens(), project)
    path = tmp_path / "mon_gabarit.qpt"
    assert layout.saveAsTemplate(str(path), QgsReadWriteContext())
    return path


def test_a_saved_template_gives_the_same_page(drawn):
    # two squares: a subject that is no larger with its legend on the map, which only our own pages do
    layer = plots(2)
    own, ours = page([layer], file=drawn), page([layer], "carte_a4_paysage")
    assert own.scale == ours.scale
    assert own.template.paper == "A4"
    for name in ("titre", "sources", "echelle_num", "projection"):
        assert item(own.layout, name).currentText() == item(ours.layout, name).currentText()
    assert [found.code for found in own.findings()] == ["C19"]


def changed(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("<Layout ", "<!DOCTYPE x SYSTEM 'http://example.org/x'><Layout ", "document types"),
        ("coalesce(@aula_statut", "env('HOME') || coalesce(@aula_statut", "env()"),
        ("coalesce(@aula_statut", "load_layer('x','ogr') || coalesce(@aula_statut", "load_layer()"),
        ('id="aula_nord"', 'id="fleche"', "aula_nord"),
        ('id="aula_logo"', 'id="logo" svgFile="https://example.org/a.svg"', "https://example.org"),
        ('id="aula_logo"', 'id="logo" svgFile="/etc/secret.svg"', "/etc/secret.svg"),
        ('id="aula_logo"', 'id="logo" svgFile="\\\\serveur\\logo.svg"', "serveur"),
    ],
)
def test_what_reaches_outside_the_page_is_refused(drawn, old, new, words):
    with pytest.raises(AulaError) as caught:
        outside.load(changed(drawn, old, new), QgsProject())
    assert words in str(caught.value)


def test_html_frames_are_refused(drawn):
    frame = f'<LayoutMultiFrame uuid="u" type="{outside._HTML}"/></Layout>'
    with pytest.raises(AulaError, match="HTML"):
        outside.load(changed(drawn, "</Layout>", frame), QgsProject())


def test_large_absent_and_foreign_files_are_told(tmp_path):
    (tmp_path / "big.qpt").write_text("x" * (outside.MOST_BYTES + 1))
    (tmp_path / "text.qpt").write_text("bonjour")
    for name, words in (("big", "5 MiB"), ("absent", "cannot be read"), ("text", "not a layout template")):
        with pytest.raises(AulaError, match=words):
            outside.load(tmp_path / f"{name}.qpt", QgsProject())
