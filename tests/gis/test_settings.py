from __future__ import annotations

import pytest
from qgis.core import QgsSettings

from aula_toolbox import about
from aula_toolbox.gis.settings import PREFIX, Settings


@pytest.fixture(autouse=True)
def clean(qgis_app):
    QgsSettings().remove(PREFIX)
    yield
    QgsSettings().remove(PREFIX)


def test_defaults_are_those_of_the_class():
    assert Settings.read() == Settings()
    assert Settings().report_language == "fr"


def test_values_are_kept():
    Settings(report_language="en", tables_folder="/somewhere").save()
    assert Settings.read().report_language == "en"
    assert Settings.read().tables_folder == "/somewhere"


def test_the_environment_overrides_and_is_not_stored(monkeypatch):
    monkeypatch.setenv("AULA_REPORT_LANGUAGE", "en")
    read = Settings.read()
    assert read.report_language == "en"
    read.save()
    monkeypatch.delenv("AULA_REPORT_LANGUAGE")
    assert Settings.read().report_language == "fr"


def test_the_plugin_knows_its_version_and_pages(monkeypatch):
    monkeypatch.setattr(about, "GUIDES", ())
    assert about.version().count(".") >= 1
    assert about.help_page("rainpotential").endswith("/docs/fr/rainpotential.md")
    assert about.help_page("rainpotential", "en").endswith("/docs/en/rainpotential.md")
    assert about.help_page("rainpotential", "de") == about.help_page("rainpotential", "en")


def test_the_help_is_the_page_of_the_guide_where_it_is(monkeypatch, tmp_path):
    for language in ("fr", "en"):
        (tmp_path / language).mkdir()
        (tmp_path / language / "rainpotential.html").touch()
    monkeypatch.setattr(about, "GUIDES", (tmp_path / "nowhere", tmp_path))
    assert about.help_page("rainpotential", "fr") == (tmp_path / "fr" / "rainpotential.html").as_uri()
    assert about.help_page("rainpotential", "it") == (tmp_path / "en" / "rainpotential.html").as_uri()
    # installed without the guide: the site of the project
    monkeypatch.setattr(about, "PACKAGE", tmp_path / "plugins" / "aula_toolbox")
    monkeypatch.setattr(about, "GUIDES", ())
    assert about.help_page("rainpotential", "fr").startswith("https://")
