"""Texts in the language of the user, and in that of a report."""

from __future__ import annotations

from qgis.core import QgsSettings

from aula_toolbox.gis import i18n


def test_a_text_is_translated_whatever_the_interface_speaks():
    assert i18n.in_language("fr")("Rainwater") == "Eau de pluie"
    assert i18n.in_language("fr")("Tank, in litres per m² of effective roof").startswith("Cuve")
    assert i18n.in_language("fr")("nobody translated this") == "nobody translated this"
    assert i18n.in_language("xx")("Rainwater") == "Rainwater"


def test_the_interface_language_follows_the_override():
    settings = QgsSettings()
    before = settings.value("locale/userLocale"), settings.value("locale/overrideFlag")
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", "fr_FR")
    try:
        assert i18n.user_language() == "fr"
        installed = i18n.install()
        assert i18n.tr("Rainwater") == "Eau de pluie"
        i18n.remove(installed)
        assert i18n.tr("Rainwater") == "Rainwater"
    finally:
        for key, value in zip(("locale/userLocale", "locale/overrideFlag"), before):
            settings.remove(key) if value is None else settings.setValue(key, value)


def test_without_a_translation_nothing_is_installed(qgis_app, monkeypatch):
    monkeypatch.setattr(i18n, "user_language", lambda: "xx")
    assert i18n.translator("xx") is None
    installed = i18n.install()
    assert installed is None
    i18n.remove(installed)
    assert i18n.tr("Rainwater") == "Rainwater"
