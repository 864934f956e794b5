"""Dates, freshness, registry and the objects of the catalogue.

Method: docs/design/pnc.md#model, docs/design/pnc.md#dates, docs/design/pnc.md#attachment
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.core.pnc import cache as caching
from aula_toolbox.core.pnc import dates, freshness, licence, registry
from aula_toolbox.core.pnc.attach import observatories_of, themes_of
from aula_toolbox.core.pnc.catalogue import Catalogue, CatalogueSource, Reading, Record, Resource, Style
from aula_toolbox.core.pnc.freshness import DataStamp, Situation


@pytest.mark.parametrize(
    ("text", "iso", "precision"),
    [
        ("2026", "2026", "year"),
        ("2026-10", "2026-10", "month"),
        (" 2026-10-01 ", "2026-10-01", "day"),
        ("2026-10-01T12:30:00Z", "2026-10-01T12:30:00Z", "second"),
        ("2026-10-01T12:30", "2026-10-01T12:30:00Z", "second"),
        ("2026-10-01T00:30:00+02:00", "2026-09-30T22:30:00Z", "second"),
        ("2026-10-01 12:30:00.123-0130", "2026-10-01T14:00:00Z", "second"),
    ],
)
def test_iso_dates_keep_their_precision(text, iso, precision):
    moment = dates.read(text)
    assert (moment.iso, moment.precision) == (iso, precision)


@pytest.mark.parametrize(
    "text", ["", "hier", "2026-13", "2026-02-30", "01/10/2026", "9999-12-31T23:59:00-23:00", None, 7]
)
def test_unreadable_dates_are_none(text):
    assert dates.read(text) is None


def test_days_and_months_are_written_for_people():
    assert dates.read("2026-10").day == "2026-10-01"
    assert dates.read("2026-10-15").month_in_words == "octobre 2026"
    assert dates.read("2026").month_in_words == "2026"


def test_comparison_is_no_finer_than_the_coarser_date():
    full, day, month = dates.read("2026-10-01T00:30:00+02:00"), dates.read("2026-10-01"), dates.read("2026-10")
    assert dates.compare(full, day) == 0, "the day written counts, not the day in UTC"
    assert dates.compare(day, month) == 0
    assert dates.compare(dates.read("2026-11"), day) == 1
    assert dates.compare(dates.read("2026-10-01T10:00:00Z"), dates.read("2026-10-01T12:30:00+02:00")) == -1


moments = st.datetimes().map(lambda d: d.isoformat()[:19]).flatmap(lambda t: st.sampled_from([t, t[:10], t[:7], t[:4]]))


@given(moments, moments)
@settings(max_examples=150)
def test_freshness_is_antisymmetric_in_its_dates(one, other):
    a, b = dates.read(one), dates.read(other)
    assert dates.compare(a, b) == -dates.compare(b, a)
    both = [freshness.is_newer(DataStamp(one), DataStamp(other)), freshness.is_newer(DataStamp(other), DataStamp(one))]
    assert both != [True, True]


OLD, NEW = DataStamp("2026-01-15"), DataStamp("2026-10-01")


@pytest.mark.parametrize(
    ("own", "offered", "situation", "expected"),
    [
        (NEW, NEW, Situation(), "a_jour"),
        (NEW, OLD, Situation(), "a_jour"),
        (OLD, NEW, Situation(), "maj_disponible"),
        (OLD, NEW, Situation(is_local_copy=True), "maj_disponible"),
        (NEW, NEW, Situation(is_local_copy=True), "copie_locale"),
        (OLD, NEW, Situation(is_reachable=False), "hors_ligne"),
        (OLD, NEW, Situation(is_restricted=True), "acces_restreint"),
        (OLD, None, Situation(is_in_catalogue=False), "retire"),
        (OLD, None, Situation(is_in_catalogue=False, catalogue_is_whole=False), "inconnu"),
        (DataStamp(), DataStamp(), Situation(), "inconnu"),
        (OLD, DataStamp(), Situation(), "inconnu"),
        (DataStamp(etag='"a"'), DataStamp(etag='"a"'), Situation(), "a_jour"),
        (DataStamp(etag='"a"'), DataStamp(etag='"b"'), Situation(), "maj_disponible"),
        (DataStamp(last_modified="x", length=3), DataStamp(last_modified="x", length=4), Situation(), "maj_disponible"),
        (DataStamp(last_modified="x", length=3), DataStamp(last_modified="x", length=3), Situation(), "a_jour"),
        (DataStamp(last_modified="x"), DataStamp(last_modified="x"), Situation(), "inconnu"),
        (DataStamp(count=12), DataStamp(count=13), Situation(), "maj_disponible"),
        (DataStamp(count=12), DataStamp(count=12), Situation(), "a_jour"),
        (DataStamp(count=-1), DataStamp(count=-1), Situation(), "inconnu"),
    ],
)
def test_states(own, offered, situation, expected):
    assert freshness.state(own, offered, situation) == expected
    assert expected in freshness.BADGES


def test_registry_holds_every_observatory_of_the_programme():
    observatories = registry.observatories()
    assert len(observatories) == 32
    assert len({item.id for item in observatories}) == 32
    assert {item.family for item in observatories} == set(registry.FAMILIES)
    known_themes = {theme.id for theme in registry.themes()}
    assert len(known_themes) == 20
    for item in observatories:
        assert item.perimeters and set(item.perimeters) <= set(registry.perimeters())
        assert item.themes and set(item.themes) <= known_themes
    assert {observatory for _, observatory in registry.attachment_rules()} <= {item.id for item in observatories}


def test_perimeters_are_made_of_the_five_epci():
    perimeters = registry.perimeters()
    assert registry.epci_ids() == ("CABBALR", "CAHC", "CALL", "CC7V", "TernoisCom")
    for item in perimeters.values():
        assert set(item.epci) <= set(registry.epci_ids())
        west, south, east, north = item.box
        assert 1.7 < west < east < 3.1 and 50.1 < south < north < 50.7
    assert perimeters["AULA"].epci == ("CAHC", "CALL", "CABBALR", "CC7V", "TernoisCom")


def test_every_limit_is_positive_and_has_a_unit():
    from aula_toolbox.core.reference import load

    rows = load("pnc_limites", {"cle": str, "valeur": float})
    assert all(row["valeur"] > 0 and row["unite"] for row in rows)


@pytest.mark.parametrize(
    ("title", "keywords", "expected"),
    [
        ("Sites", ("observatoire:habitat",), ("habitat",)),
        ("Friches économiques du Ternois", (), ("friches-economiques",)),
        ("Inventaire des FRICHES", (), ("friches",)),
        ("Compteur ZAN", (), ("poc-foncier-zan",)),
        ("Occupation du sol 2021", (), ("artificialisation",)),
        ("Logements vacants", (), ("habitat",)),
        ("Couche", ("vélo",), ("schema-cyclable",)),
        ("Zanzibar", (), ("autres",)),
        ("Sites", ("observatoire:inconnu",), ("autres",)),
    ],
)
def test_attachment_to_an_observatory(title, keywords, expected):
    assert observatories_of((), (), keywords, title) == expected


def test_a_record_says_its_observatories_itself():
    assert observatories_of(("friches", "nulle-part"), (), ("observatoire:habitat",), "x") == ("friches",)


def test_themes_are_found_by_their_words():
    assert "artificialisation" in themes_of((), ("ZAN",), "Suivi")
    assert "habitat" in themes_of((), (), "Logements vacants")
    assert themes_of(("friches",), (), "x") == ("friches",)
    assert themes_of((), (), "Patagonie") == (), "a theme word is a whole word"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://www.etalab.gouv.fr/licence-ouverte-2.0", "Licence Ouverte 2.0"),
        ("Licence Ouverte / Etalab 2.0", "Licence Ouverte 2.0"),
        ("ODbL", "ODbL 1.0"),
        ("CC-BY-SA", "CC BY-SA 4.0"),
        ("CC-BY-4.0", "CC BY 4.0"),
        ("x" * 500, "x" * 200),
        ("", ""),
    ],
)
def test_licences(text, expected):
    assert licence.short_licence(text) == expected


def record(record_id="r1", source="s", **values):
    values.setdefault("title", "Friches qualifiées")
    return Record(record_id, source, **values)


def whole_record():
    return record(
        keywords=("zan",),
        observatories=("friches",),
        bbox=(2.0, 50.0, 3.0, 51.0),
        time=("2020", "2026"),
        updated=dates.read("2026-10"),
        publisher="AULA",
        resources=(Resource("wfs", "https://h/wfs", "a"), Resource("wms", "https://h/wms", "a", requires_auth=True)),
        styles=(Style("https://h/a.qml", "ab"),),
        refused=("x",),
    )


def test_records_travel_to_json_and_back():
    item = whole_record()
    assert Record.from_json(item.to_json()) == item
    assert Record.from_json(record().to_json()) == record()
    assert item.kinds == ("wfs", "wms")
    assert not item.is_restricted and not record().is_restricted
    assert item.citation == "AULA, Friches qualifiées, octobre 2026"
    assert record().citation == "Friches qualifiées"


def test_sources_travel_to_json_and_ignore_unknown_members():
    source = CatalogueSource("pnc", "PNC", "records", "https://h", "abc1234", ("https://h",), False, 3)
    assert CatalogueSource.from_json({**source.to_json(), "password": "no"}) == source


def test_two_sources_may_hold_the_same_id():
    catalogue = Catalogue([Reading("a", [record(source="a")]), Reading("b", [record(source="b")])])
    assert len(catalogue) == 2 and {item.key for item in catalogue} == {"a:r1", "b:r1"}
    assert [item.key for item in catalogue.by_id("b:r1")] == ["b:r1"]
    assert len(catalogue.by_id("r1")) == 2
    assert catalogue.get("a", "r1").source == "a" and catalogue.get("c", "r1") is None


def test_one_record_or_a_helpful_error():
    catalogue = Catalogue([Reading("a", [record(source="a"), record("r2", "a", title="Habitat")])])
    assert caching.one_record(catalogue, "r2") == "a:r2"
    assert caching.one_record(catalogue, "friches", ["a:r1"]) == "a:r1"
    with pytest.raises(CatalogueError, match="a:r1, a:r2") as error:
        caching.one_record(catalogue, "x", ["a:r1", "a:r2"])
    assert error.value.cause == "ambigu"
    with pytest.raises(CatalogueError, match=r"Friches qualifiées") as error:
        caching.one_record(catalogue, "frich qualif")
    assert error.value.cause == "introuvable"
    with pytest.raises(CatalogueError, match=r"No record matches “zzz”\. \["):
        caching.one_record(catalogue, "zzz")


def test_an_unknown_cause_is_a_programming_error():
    with pytest.raises(ValueError, match="unknown cause"):
        CatalogueError("x", "E_X")
    assert CatalogueError("x", "delai").is_unreachable and not CatalogueError("x", "interdit").is_unreachable
    assert CatalogueError("x", "interdit").is_restricted
    assert CatalogueError.of(CatalogueError("x", "delai").problems).cause == "delai"


def test_the_cache_keeps_the_last_whole_reading(tmp_path):
    cache = caching.Cache(tmp_path / "deep" / "cache")
    assert cache.load("s") is None and cache.is_old(None, 24)
    reading = Reading("s", [whole_record()], fetched_at="2026-11-01T00:00:00Z")
    assert cache.save(reading)
    assert cache.load("s") == reading
    partial = Reading("s", [], is_whole=False, reason="cut")
    assert not cache.save(partial), "a truncated reading never replaces a whole one"
    assert cache.load("s") == reading
    assert cache.save(Reading("other", [], is_whole=False)), "better a part than nothing"
    now = dates.read("2026-11-01T23:00:00Z").instant
    assert not cache.is_old(reading, 24, now) and cache.is_old(reading, 22, now)
    cache.path("s").write_text("{")
    assert cache.load("s") is None
    assert not list(cache.folder.glob("*.part"))


def test_the_offline_catalogue_joins_cached_sources_in_order(tmp_path):
    cache = caching.Cache(tmp_path)
    cache.save(Reading("b", [record(source="b")]))
    cache.save(Reading("a", [record(source="a")]))
    sources = [
        CatalogueSource("b", "B", "records", order=2),
        CatalogueSource("a", "A", "csw", order=1),
        CatalogueSource("c", "C", "csw", enabled=False),
        CatalogueSource("d", "D", "csw"),
    ]
    assert [item.key for item in caching.offline_catalogue(sources, cache)] == ["a:r1", "b:r1"]


def test_the_words_of_the_parameters_are_those_of_the_tables():
    from aula_toolbox.core.pnc import names

    assert tuple(item.id for item in registry.observatories()) == names.OBSERVATORIES
    assert tuple(item.id for item in registry.themes()) == names.THEMES
    assert tuple(item.kind for item in registry.protocols()) == names.KINDS
    assert registry.epci_ids() == names.EPCI
