"""Search on cached records.

Method: docs/design/pnc.md#search
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aula_toolbox.core.pnc import dates
from aula_toolbox.core.pnc.catalogue import Record, Resource
from aula_toolbox.core.pnc.query import Query, meets, query_words
from aula_toolbox.core.pnc.registry import synonyms
from aula_toolbox.core.pnc.search import Index, nearest_titles
from aula_toolbox.core.pnc.text import stem
from aula_toolbox.core.text import joined


def record(record_id, title, **values):
    return Record(record_id, "s", title, **values)


RECORDS = [
    record(
        "f1", "Friches qualifiées", observatories=("friches",), themes=("friches",), updated=dates.read("2026-10-01")
    ),
    record("f2", "Inventaire", keywords=("friche",), observatories=("habitat",), updated=dates.read("2025")),
    record(
        "h1",
        "Logements vacants à Béthune",
        observatories=("habitat",),
        abstract="Voisines des friches",
        bbox=(2.3, 50.4, 2.9, 50.6),
    ),
    record(
        "t1",
        "Zones du Ternois",
        perimeters=("TernoisCom",),
        resources=(Resource("wms", "https://h"),),
        observatories=("autres",),
    ),
    record("o1", "Océan", bbox=(-20.0, 40.0, -10.0, 45.0), publisher="AULA", observatories=("autres",)),
]
INDEX = Index(RECORDS)


def found(words="", **filters):
    return [hit.record.id for hit in INDEX.find(Query(words, **filters))]


def test_a_title_counts_more_than_a_keyword_and_a_keyword_more_than_an_abstract():
    assert found("friche") == ["f1", "f2", "h1"]
    scores = [hit.score for hit in INDEX.find(Query("friche"))]
    assert scores == [7.5, 4.5, 1.5], "each is the whole word, whatever its number"


def test_a_whole_word_counts_half_more():
    assert INDEX.find(Query("friches"))[0].score == 7.5
    assert INDEX.find(Query("frich"))[0].score == 5.0


def test_plurals_are_the_same_word():
    index = Index([record("a", "Locaux des réseaux d'eaux"), record("b", "Local du réseau d'eau")])
    for words in ("local reseau eau", "LOCAUX réseaux eaux"):
        assert {hit.record.id for hit in index.find(Query(words))} == {"a", "b"}
    assert [stem(word) for word in ("friches", "bus", "prix", "eaux", "2154")] == [
        "friche",
        "bus",
        "pri",
        "eau",
        "2154",
    ]


def test_an_acronym_is_not_the_beginning_of_another_word():
    index = Index([record("a", "PLU de Béthune"), record("b", "Pluies de 2025"), record("c", "PLUi du Ternois")])
    assert [hit.record.id for hit in index.find(Query("plu"))] == ["a", "c"], (
        "a plan of several communes means the same"
    )
    assert [hit.record.id for hit in index.find(Query("pluie"))] == ["b"]
    assert [hit.record.id for hit in Index([record("b", "Pluies de 2025")]).find(Query("plu"))] == ["b"]


def test_words_that_mean_the_same_are_found_after_the_word_itself():
    index = Index([record("a", "Toitures de Lens"), record("b", "Toit des écoles"), record("c", "Couvertures")])
    hits = index.find(Query("toit"))
    assert [hit.record.id for hit in hits] == ["b", "c", "a"]
    assert hits[0].score == 7.5 and hits[2].score == 3.75
    assert [hit.record.id for hit in index.find(Query("toit lens"))] == ["a"]
    assert not index.find(Query("toit bethune"))


def test_the_table_of_synonyms_holds_words_as_they_are_indexed():
    for word, others in synonyms().items():
        assert joined(word) == word == stem(word), word
        assert word not in others and all(stem(other) == other for other in others)


def test_every_word_must_match_as_a_prefix():
    assert found("logements bethune") == ["h1"]
    assert found("BETH vacant") == ["h1"]
    assert found("logements ternois") == []
    assert found("ethune") == []


def test_stop_words_are_dropped_unless_alone():
    assert query_words("les friches de la commune") == ["friches", "commune"]
    assert query_words("à") == ["a"]


def test_the_empty_query_goes_by_observatory_then_title():
    assert found() == ["f2", "h1", "f1", "o1", "t1"]


def test_filters():
    assert set(found(observatories=("habitat",))) == {"f2", "h1"}
    assert found(themes=("friches",)) == ["f1"]
    assert found(kinds=("wms",)) == ["t1"]
    assert found(sources=("other",)) == []
    assert found(updated_since=dates.read("2026-01-01")) == ["f1"]
    assert set(found(box=(2.0, 50.0, 3.0, 51.0))) == {"f1", "f2", "h1", "t1"}, "records without a box are kept"
    assert "t1" in found(epci=("TernoisCom",)) and "t1" not in found(epci=("CALL",))
    assert "o1" not in found(epci=("CALL",)) and "h1" in found(epci=("CABBALR",))
    assert Query("a", themes=("x",), kinds=("y",)).filter_count == 2


def test_words_and_filters_go_together():
    assert found("friche", observatories=("habitat",)) == ["f2", "h1"]
    assert found("friche", observatories=("habitat",), epci=("CC7V",)) == ["f2"]
    assert found("friche", kinds=("wms",)) == []


def test_the_number_of_hits_is_capped():
    assert len(INDEX.find(Query(), 2)) == 2 and len(INDEX) == 5


def test_nearest_titles_for_a_helpful_error():
    assert nearest_titles("frich qualifie", (r.title for r in RECORDS), 2)[0] == "Friches qualifiées"


def test_boxes_that_touch_meet():
    assert meets((0, 0, 1, 1), (1, 1, 2, 2)) and not meets((0, 0, 1, 1), (1.1, 0, 2, 1))


WORDS = "Friches béthune LOGEMENTS vacants ternois Qualifiées océan aula inventaire zones zzz"
words = st.sampled_from(WORDS.split())


@given(st.lists(words, min_size=1, max_size=3), words, st.randoms())
@settings(max_examples=100)
def test_order_case_and_accents_do_not_matter_and_words_only_narrow(asked, more, random):
    base = found(" ".join(asked))
    shuffled = list(asked)
    random.shuffle(shuffled)
    assert set(found(" ".join(shuffled))) == set(base)
    assert found(" ".join(asked).upper()) == base
    assert set(found(" ".join([*asked, more]))) <= set(base)


@pytest.mark.parametrize("text", ["", "   ", "?!", "'"])
def test_queries_without_words_find_everything(text):
    assert len(found(text)) == 5


def plain_score(one, asked):
    """What the index must find, told the long way: every word, its best field."""
    weights = {"titre": 5, "mot_cle": 3, "editeur": 2, "resume": 1}
    texts = {"titre": one.title, "mot_cle": " ".join((one.id, *one.keywords)), "editeur": one.publisher}
    total = 0.0
    for word in map(stem, joined(asked).split()):
        scores = [0.0]
        for field, text in {**texts, "resume": one.abstract}.items():
            for known in map(stem, joined(text).split()):
                scores.append(weights[field] * (1.5 if known == word else known.startswith(word)))
        total += max(scores)
        if not max(scores):
            return 0.0
    return total


VOCABULARY = ("terrils", "terril", "canaux", "canal", "gares", "gare", "garenne")
texts = st.lists(st.sampled_from(VOCABULARY), max_size=3).map(" ".join)
some = st.lists(st.tuples(texts, texts, texts, texts), min_size=1, max_size=8)


@given(some, st.lists(st.sampled_from(("terril", "ga", "garen", "canal", "gares", "z")), min_size=1, max_size=3))
@settings(max_examples=60, deadline=None)
def test_the_index_finds_what_a_plain_reading_finds(described, asked):
    made = [
        record(f"r{n}", title, keywords=(word,), publisher=publisher, abstract=abstract)
        for n, (title, word, publisher, abstract) in enumerate(described)
    ]
    wanted = " ".join(dict.fromkeys(asked))
    # a short word that is known is not the beginning of another
    known = {stem(word) for one in described for text in one for word in joined(text).split()}
    expected = {one.id: plain_score(one, wanted) for one in made}
    index = Index(made)
    whole = index.search(Query(wanted))
    if not any(len(stem(word)) <= 4 and stem(word) in known for word in wanted.split()):
        assert {hit.record.id: hit.score for hit in whole.hits} == {k: v for k, v in expected.items() if v}
    for most in range(len(made) + 1):
        part = index.search(Query(wanted), most)
        assert part.hits == whole.hits[:most] and part.total == whole.total
