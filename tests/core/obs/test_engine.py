"""The engine on real extracts, against numbers computed elsewhere or published by INSEE.

See docs/design/obs.md#geography, docs/design/obs.md#aggregation, docs/design/obs.md#reading and
docs/design/obs.md#states-and-secrecy.
"""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aula_toolbox.core.messages import Message
from aula_toolbox.core.obs.engine import Engine
from aula_toolbox.core.obs.files import SecretRule
from aula_toolbox.core.obs.geography import Movement, Passage
from aula_toolbox.core.obs.grammar import parse
from aula_toolbox.core.obs.place import NOT_FOR_LEVEL, SPLIT_NOTE
from aula_toolbox.core.obs.rows import of_layer
from aula_toolbox.core.obs.sourcechoice import SourceChoice
from aula_toolbox.core.obs.wide import read_wide


@pytest.fixture(scope="module")
def comparateur(read, engine, tables):
    return engine(tables, {"insee_comparateur": read("base_cc_comparateur_extrait.csv", "insee_comparateur")})[0]


@pytest.fixture(scope="module")
def census(read):
    return {"insee_cc_logement": read("rp2021_logement_communes.csv", "insee_cc_logement")}


def test_nineteen_indicators_of_six_communes(comparateur, expected):
    wanted = expected["comparateur_P22"]["valeurs"]
    assert sum(len(own) for own in wanted.values()) == 19 * 6
    for code, own in wanted.items():
        for name, number in own.items():
            value = comparateur[name, code].value
            assert value == (None if number is None else pytest.approx(number, abs=5e-4)), (code, name)


def test_a_mark_of_secrecy_is_a_secret(comparateur):
    assert (comparateur["pauvrete", "62001"].state, comparateur["pauvrete", "62001"].value) == ("secret", None)


def test_a_row_of_two_geographies_is_read_column_by_column(comparateur):
    """Hesdin-la-Forêt: the population of four communes, the standard of living of one of them."""
    assert comparateur["pop", "62447"].value == 4494
    for name in ("niveau_vie", "pauvrete"):
        value = comparateur[name, "62447"]
        assert (value.value, value.state, value.conversion) == (None, "absent", "fusion")
        assert "62447 : 16350" in str(value.why[0]) or "62447 : 34" in str(value.why[0])
    assert not [code for _, code in comparateur if code in ("62461", "62743", "62549")]


def test_older_columns_of_a_file_are_of_its_geography(comparateur):
    """P16_POP of a file of 2022 already is of the merged commune."""
    assert comparateur["pop_solde_nat", "62447"].value == pytest.approx(100 * -338 / (6 * (4494 + 4621) / 2))


def test_towns_have_the_vacancy_that_insee_publishes(census, engine, tables_2024, expected):
    values, _ = engine(tables_2024, census)
    published = expected["rp2021_publie"]
    for code, percent in published["vacance_pct_publie"].items():
        assert values["vacance_rp", code].value == pytest.approx(percent, abs=published["tolerance"])
        assert values["log", code].value == published["logements"][code]
        assert values["log", code].cog == published["cog"]
    assert len([one for one in values if one[0] == "log" and one[1][:2] in ("62", "80")]) == 322


def test_an_epci_is_the_ratio_of_sums(census, engine, tables_2024, expected):
    values, _ = engine(tables_2024, census)
    wanted = expected["rp2021_epci"]
    for zone, own in wanted["valeurs"].items():
        assert values["vacance_rp", zone].value == pytest.approx(own["vacance_rp"], abs=5e-4)
        assert values["vacance_rp", zone].numerator == own["P21_LOGVAC"]
        assert values["log", zone].value == own["P21_LOG"]
    for zone, wrong in wanted["moyenne_simple_a_ne_pas_trouver"].items():
        assert values["vacance_rp", zone].value != pytest.approx(wrong, abs=0.1)


def test_four_communes_are_added_up_in_the_code_of_2025(census, engine, tables, extracts):
    values, _ = engine(tables, census)
    with (extracts / "rp2021_logement_communes.csv").open(encoding="utf-8") as stream:
        rows = {row["CODGEO"]: row for row in csv.DictReader(stream, delimiter=";")}
    four = [rows[code] for code in ("62447", "62461", "62549", "62743")]
    vacant, dwellings = (sum(float(row[name]) for row in four) for name in ("P21_LOGVAC", "P21_LOG"))
    merged = values["vacance_rp", "62447"]
    assert merged.value == pytest.approx(100 * vacant / dwellings)
    assert (merged.conversion, merged.name) == ("fusion", "Hesdin-la-Forêt")
    assert len([one for one in values if one[0] == "log" and one[1] in tables.territory.communes]) == 319


def test_secrets_are_kept_and_bound_the_epci(read, engine, tables, expected):
    values, _ = engine(tables, {"lovac": read("lovac2025_communes.csv", "lovac")})
    for code, own in expected["lovac2025"]["valeurs"].items():
        for name in ("vacance_lovac", "vacance_2ans"):
            found = values[name, code]
            assert found.value == (None if own[name] is None else pytest.approx(own[name], abs=5e-4))
            assert found.state == ("secret" if own[name] is None else "observe")
    communes = [
        one for (name, code), one in values.items() if name == "vacance_lovac" and code in tables.territory.communes
    ]
    assert len(communes) == expected["lovac2025"]["secrets"]["communes"]
    # 125 vacant stocks are hidden, and 57 more rates have a hidden denominator
    assert sum(one.numerator is None for one in communes) >= expected["lovac2025"]["secrets"]["pp_vacant_25"]
    whole, partial = values["vacance_lovac", "CAHC"], values["vacance_lovac", "CC7V"]
    assert (whole.state, whole.numerator) == ("observe", 2140)
    assert (partial.state, partial.value) == ("partiel", None)
    assert 0 <= partial.low < partial.high <= 100


def test_means_of_three_years_and_communes_without_rows(read, engine, tables, expected):
    values, _ = engine(tables, {"sitadel": read("sitadel_logements_communes.csv", "sitadel")})
    for zone, mean in expected["sitadel_autorises_moyenne_2023_2025"].items():
        assert values["log_autorises", zone].value == pytest.approx(mean, abs=5e-4)
        assert values["log_autorises", zone].vintage == "2023-2025"
    lacking = [one for (name, code), one in values.items() if name == "log_autorises" and one.state == "estime"]
    assert all(one.value == 0 for one in lacking if one.level == "COM")
    assert lacking


def test_a_file_without_prefixes_gives_nothing(read, engine, tables):
    values, missing = engine(tables, {"insee_comparateur": read("comparateur_rp2020_villes.csv", "insee_comparateur")})
    assert not values
    assert "POP" in str(missing["pop"])


def test_a_quarter_is_a_vintage(read, engine, tables):
    values, _ = engine(tables, {"insee_chomage_ze": read("chomage_zones_emploi_trimestres.csv", "insee_chomage_ze")})
    assert (values["chom_ze", "3203"].value, values["chom_ze", "3203"].vintage) == (6.1, "2025-T4")


def test_iris_are_read_from_their_own_file(read, engine, tables):
    values, _ = engine(tables, {"insee_filosofi_iris": read("filosofi2021_iris.csv", "insee_filosofi_iris")})
    assert (values["gini", "620330101"].value, values["gini", "620330101"].vintage) == (0.226, "2021")


def test_a_vintage_that_is_not_there_is_told(census, engine, tables):
    values, missing = engine(tables, census, wanted=2015)
    assert not values
    assert "2015" in str(missing["log"])


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=False))
def test_the_order_of_rows_and_columns_changes_nothing(extracts, tables, engine, tmp_path_factory, draw):
    with (extracts / "rp2021_logement_communes.csv").open(encoding="utf-8") as stream:
        head, *rows = list(csv.reader(stream, delimiter=";"))
    places = list(range(len(head)))
    draw.shuffle(places)
    draw.shuffle(rows)
    path = tmp_path_factory.mktemp("mixed") / "base-cc-logement-2021.csv"
    path.write_text("\n".join(";".join(row[place] for place in places) for row in [head, *rows]), encoding="utf-8")
    data = read_wide(path, tables.files["insee_cc_logement"], None)
    values, _ = engine(tables, {"insee_cc_logement": data}, ("vacance_rp",))
    assert values["vacance_rp", "CALL"].value == pytest.approx(7.1888, abs=5e-4)
    assert values["vacance_rp", "62447"].value == pytest.approx(15.3418, abs=5e-4)
    assert values["vacance_rp", "AULA"].value == pytest.approx(7.7334, abs=5e-4)


@pytest.fixture(scope="module")
def dwellings(read, engine, tables):
    """The census, and how many dwellings it says that each EPCI has."""
    whole = read("rp2021_logement_communes.csv", "insee_cc_logement")
    return whole, engine(tables, {whole.file.id: whole}, ("log",), ("EPCI",))[0]


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sets(st.integers(0, 318), min_size=1, max_size=40))
def test_a_secret_changes_a_zone_to_bounds_that_hold_the_truth(dwellings, engine, tables, hidden):
    """Any cells hidden: each EPCI is as before, or has bounds around what it was."""
    whole, truth = dwellings
    codes = sorted(whole.lines)
    cells = {**whole.texts["P21_LOG"], **{codes[rank]: "s" for rank in hidden}}
    masked = replace(
        whole,
        file=replace(whole.file, secret=SecretRule.parse("s")),
        texts={**whole.texts, "P21_LOG": cells},
        bounds={"P{a}_LOG": (1.0, 20000.0)},
        _parsed={},
    )
    found, _ = engine(tables, {masked.file.id: masked}, ("log",), ("EPCI",))
    assert {one.state for one in found.values()} & {"partiel"}
    for place, one in found.items():
        right = truth[place].value
        if one.value is None:
            assert one.state == "partiel"
            assert one.low <= right <= one.high
        else:
            assert one.value == right


def test_to_merge_before_or_after_the_sum_is_the_same(read, engine, tables, tables_2024):
    data = {"insee_cc_logement": read("rp2021_logement_communes.csv", "insee_cc_logement")}
    names = ("log", "vacance_rp", "res_sec")
    merged, _ = engine(tables, data, names, ("EPCI", "AULA"))
    apart, _ = engine(tables_2024, data, names, ("EPCI", "AULA"))
    for name in names:
        for zone in ("CC7V", "AULA"):
            assert merged[name, zone].value == pytest.approx(apart[name, zone].value)


@pytest.fixture
def told(tables):
    """What one formula says of a place, by an engine over one file."""

    def one(data, formula, code="62119", level="COM", aggregation="somme", passage=tables.passage):
        own = replace(
            tables.indicators["log"],
            files=(data.file.id,),
            formula=parse(formula),
            numerator=None,
            denominator=None,
            aggregation=aggregation,
        )
        known = {**tables.indicators, own.id: own}
        made = Engine(tables.territory, passage, tables.files, known, {data.file.id: data})
        return made.value(own, level, code, made.choices.choice(own, level))

    return one


def test_a_level_that_neither_the_geography_nor_the_file_knows_has_no_codes(census, tables):
    own = Engine(tables.territory, tables.passage, tables.files, tables.indicators, census)
    assert own.codes(SourceChoice("insee_cc_logement", {"a": 2021}), "ZE") == ()
    assert "62119" in own.codes(SourceChoice("insee_cc_logement", {"a": 2021}), "COM")


def test_a_median_of_an_epci_is_the_producer_s_own_row(tables, told):
    file = replace(tables.files["rpls"], time="")
    data = of_layer(file, "x", ("code", "median"), [("62119", "10"), ("62498", "30")], "code")
    data.rows["EPCI", "CALL"], data.lines["EPCI", "CALL"] = [{"median": "17"}], [3]
    assert told(data, "valeur(median)", "CALL", "EPCI", "non_sommable").value == 17
    lacking = told(data, "valeur(median)", "CC7V", "EPCI", "non_sommable")
    assert (lacking.value, lacking.state) == (None, "absent")
    assert set(lacking.why) == {Message(NOT_FOR_LEVEL)}


def test_a_column_of_a_file_of_rows_is_the_one_value_of_its_row(tables, told):
    file = replace(tables.files["rpls"], time="")
    data = of_layer(file, "x", ("code", "jobs"), [("62119", "12"), ("62498", "1"), ("62498", "2")], "code")
    assert told(data, "2*jobs").value == 24
    assert told(data, "2*jobs", "62498").value is None


def test_nothing_is_shared_out_of_a_commune_that_was_split(census, tables, told):
    split = Passage([Movement("20", "2024-06-01", "62498", "62119")])
    found = told(census["insee_cc_logement"], "P{a}_LOG", passage=split)
    assert (found.value, found.state) == (None, "absent")
    assert set(found.why) == {Message(SPLIT_NOTE)}
    assert told(census["insee_cc_logement"], "P{a}_LOG").value == 14233


def test_functions_over_columns_of_a_wide_file(tmp_path, tables, told):
    path = tmp_path / "conso.csv"
    path.write_text("idcom;naf21art22;naf22art23;naf23art24\n62119;100;200;600\n", encoding="utf-8")
    data = read_wide(path, tables.files["cerema_conso"], None)
    assert told(data, "moyenne(naf{n}art{n+1}; 2 ans)").value == 400
    assert told(data, "somme(naf{n}art{n+1}; 3 ans)").value == 900
    assert told(data, "somme(naf{n}art{n+1}; 4 ans)").value is None
    assert told(data, "somme(naf21art22)").value == 100
    assert told(data, "somme(naf19art20)").value is None
