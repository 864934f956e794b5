"""The local report: its figures, what it says of codes and zones, and pages that never contradict them.

Method: docs/design/erc.md#local-report
"""

from __future__ import annotations

from math import isnan, nan

import pandas as pd
import pytest

from aula_toolbox.core.documents.blocks import Bullets, Heading, Paragraph, PictureBlock, TableBlock
from aula_toolbox.core.erc import counter, local, local_ends, local_pages
from aula_toolbox.core.erc.local import LocalBalance, LocalPeriod, LocalTerritory, People
from aula_toolbox.core.erc.local_facts import (
    Beside,
    LocalFacts,
    LocalFlow,
    PartingPlace,
    Peer,
    SealedSoils,
    ZoneSum,
)
from aula_toolbox.core.erc.places import CodeRules, ZoneFamilies
from aula_toolbox.core.erc.reports import zanreport
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.language import Language
from aula_toolbox.core.report import Told

RULES = counter.CounterRules()
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x04\x00\x00\x00\x02"


YEARS = range(2011, 2025)


def flows(**more):
    """Two communes that take 1 000 and 2 000 m2 a year, 60 % for housing."""
    rows = {}
    for code, area in (("62001", 1000.0), ("62002", 2000.0)):
        rows[code] = {counter.flow_column(year): area for year in YEARS}
        for year in YEARS:
            rows[code] |= {counter.use_column(year, use): 0.0 for use in counter.USES}
            rows[code] |= {counter.use_column(year, "hab"): 0.6 * area, counter.use_column(year, "act"): 0.4 * area}
        rows[code] |= {name: values[code] for name, values in more.items()}
    return pd.DataFrame(rows).T


BOTH = ("62001", "62002")


def test_the_report_is_of_the_last_three_years_unless_others_are_asked_for():
    columns = list(flows().columns)
    assert str(local.period_of(columns, None, None)) == "2022-2024"
    assert local.period_of(columns, None, 2023).years == [2021, 2022, 2023]
    assert str(local.period_of(columns, 2024, 2024)) == "2024"
    with pytest.raises(AulaError, match="naf25art26"):
        local.period_of(columns, 2023, 2025)
    with pytest.raises(AulaError, match="2024-2023"):
        local.period_of(columns, 2024, 2023)
    with pytest.raises(AulaError, match="lacks"):
        local.period_of([], None, None)


def test_a_year_column_of_another_span_is_no_year():
    assert local.flow_years(["naf21art22", "naf22art24", "nafart0923", "idcom"]) == [2021]


def test_land_taken_is_summed_and_unknown_where_one_commune_is():
    table = flows()
    assert local.taken(table, BOTH, [2021, 2022, 2023]) == pytest.approx(0.9)
    assert local.taken_by_use(table, BOTH, [2021])["hab"] == pytest.approx(0.18)
    table.loc["62002", "naf22art23"] = nan
    assert isnan(local.taken(table, BOTH, [2021, 2022]))
    assert local.taken(table, BOTH, [2021]) == pytest.approx(0.3)
    assert isnan(local.taken(table, ("62001", "62999"), [2021]))
    assert isnan(local.taken(table, BOTH, [2030]))
    assert isnan(local.taken(table, BOTH, []))


def test_people_at_two_censuses():
    table = flows(
        pop15={"62001": 1000.0, "62002": 500.0},
        pop21={"62001": 1100.0, "62002": 500.0},
        men15={"62001": 400.0, "62002": 200.0},
        men21={"62001": 460.0, "62002": 210.0},
    )
    found = local.people_of(table, BOTH)
    assert (found.first, found.last, found.more_inhabitants, found.more_households) == (2015, 2021, 100, 70)
    assert local.per_hectare(found.more_households, 2.0) == 35
    assert isnan(local.per_hectare(10, 0.0))
    table.loc["62001", "men15"] = nan
    assert local.people_of(table, BOTH) is None
    assert local.people_of(table, ("62002",)).more_households == 10
    assert local.people_of(flows(), BOTH) is None
    assert local.people_of(table, ("62999",)) is None
    assert local.census_years(["pop15", "men15", "pop21", "popul"]) == [2015]


def balance_rows(**more):
    rows = [
        {"insee": "62001", "statut_donnee": "complet_uniforme", "date1": "2018", "date2": "2021"},
        {"insee": "62002", "statut_donnee": "sans_donnee", "date1": "2018", "date2": "2021"},
    ]
    rows[0] |= dict.fromkeys(local.QUANTITIES, 2.0)
    rows[1] |= dict.fromkeys(local.QUANTITIES, nan)
    return pd.DataFrame(rows).assign(**more).set_index("insee")


def test_a_balance_sums_what_has_data_and_counts_the_rest():
    found = local.balance_of("OCS GE", balance_rows(), BOTH)
    assert (found.known, found.count, found.partial, found.span, found.years) == (1, 2, 0, "2018-2021", 3)
    assert found.sums["flux_artif_ha"] == 2
    assert local.balance_of("OCS GE", balance_rows(), ("62002",)) is None
    assert local.balance_of("OCS GE", balance_rows(), ("62999",)) is None
    bare = local.balance_of("OCS GE", balance_rows().drop(columns=["date1", "date2", "imper1_ha"]), BOTH)
    assert bare.span == "" and isnan(bare.years) and isnan(bare.sums["imper1_ha"])


def test_similar_communes_are_the_nearest_in_size():
    sizes = {"a": 100.0, "b": 120.0, "c": 90.0, "d": 5000.0, "e": nan, "f": 80.0}
    assert local.similar("a", sizes, 3) == ["c", "b", "f"]
    assert local.similar("e", sizes, 3) == local.similar("z", sizes, 3) == []
    assert isnan(local.share_pct(1, 0))


@pytest.mark.parametrize(
    ("nomenclature", "cover", "use", "kind"),
    [
        ("OCS2D", "CS6.6.0", "US2.1.4", "photovoltaique"),
        ("OCS2D", "CS2.1.1", "US1.3.1", "carriere"),
        ("OCS GE", "CS1.1.2.1", "US1.3", "carriere"),
        ("OCS GE", "CS1.1.2.2", "US6.1", "chantier"),
        ("OCS GE", "CS1.1.1.1", "US1.1", "bati_agricole"),
        ("OCS2D", "CS1.1.1", "US1.1.7", "bati_agricole"),
        ("OCS2D", "CS1.1.2", "US4.1.2", "route"),
        ("OCS GE", "CS1.1.1.2", "US4.1.1", "route"),
        ("OCS GE", "CS1.1.1.1", "US5", "habitat"),
        ("OCS GE", None, None, "autre"),
    ],
)
def test_the_kind_of_a_place_is_told_by_its_codes(nomenclature, cover, use, kind):
    kinds = CodeRules.kinds()
    assert kinds.says_of(nomenclature, cover, use) == kind
    row = kinds.row(nomenclature, cover, use)
    assert row["fichiers_fonciers"] and row["occupation"]
    assert kinds.words(kind) == row["libelle"]
    assert kinds.words("inconnu") == "inconnu"


def test_types_of_land_before():
    types = CodeRules.types()
    assert types.says_of("OCS GE", "CS2.2.1", "US1.1") == "agricole"
    assert types.says_of("OCS GE", "CS2.1.1.2", "US6.3") == "forestier"
    assert types.says_of("OCS2D", "CS4.1.2", "US7.0.0") == "forestier"
    assert types.says_of("OCS2D", "CS2.1.1", "US7.0.0") == "naturel"
    assert types.says_of("OCS GE", "CS2.2.1", "US235") == "interstice"


def test_families_of_zones_and_of_sectors():
    families = ZoneFamilies.read()
    told = {value: families.of("typezone", value) for value in ("U", "AUc", "aus", "1AU", "A", "Nh", "N")}
    assert told == {"U": "U", "AUc": "AU", "aus": "AU", "1AU": "AU", "A": "A", "Nh": "N", "N": "N"}
    assert [families.of("typesect", value) for value in ("01", 1, 1.0, "02", "ZnC", "99")] == [
        "ouvert",
        "ouvert",
        "ouvert",
        "activites",
        "ferme",
        "hors_carte",
    ]
    assert families.of("typesect", "1.0") == "ouvert"
    assert families.of("typezone", "01") is None
    assert families.of("typesect", None) is None
    assert families.order[:4] == ["U", "AU", "A", "N"]
    assert families.words("AU") == "Zones à urbaniser (AU)"
    assert families.words("ailleurs") == "ailleurs"


def territory(level="commune", plan=local.PLAN, members=("62001",)):
    return LocalTerritory("62001", "Ablain", level, members, plan)


def balance(**sums):
    values = {**dict.fromkeys(local.QUANTITIES, 1.0), "imper1_ha": 3.0, "imper2_ha": 4.5, **sums}
    return LocalBalance("OCS GE", "2018", "2021", 1, 1, 0, values)


def facts(**more):
    budget = counter.budget(flows().reset_index(names="insee").assign(nom="x"), RULES).iloc[0].to_dict()
    given = {
        "territory": territory(),
        "period": LocalPeriod(2021, 2023),
        "surface_ha": 900.0,
        "by_year": dict.fromkeys(range(2011, 2025), 0.1),
        "taken_ha": 0.3,
        "by_use": {"hab": 0.2, "act": 0.1, "mix": 0.0, "rou": 0.0, "fer": 0.0, "inc": nan},
        "budget": budget,
        "rules": RULES,
        "law_day": "2026-11-30",
    }
    return LocalFacts(**{**given, **more})


def blocks(found, kind):
    return [block for block in found.blocks if isinstance(block, kind)]


def said(found):
    """Every text of a document."""
    texts = [getattr(block, "text", "") for block in found.blocks]
    texts += [item for block in blocks(found, Bullets) for item in block.items]
    for block in blocks(found, TableBlock):
        texts += [block.caption, *block.headers, *(cell for row in block.rows for cell in row)]
    return "\n".join(texts)


def test_a_report_without_land_cover_says_why_its_chapters_are_empty():
    found = local_pages.document(facts(territory=territory(plan=local.NO_PLAN)), Language())
    text = said(found)
    assert [block.text[:2] for block in blocks(found, Heading) if block.text[:1].isdigit()] == ["1.", "2.", "3.", "4."]
    assert "Not filled: no balance of land cover was given" in text
    assert "no land cover with impermeable covers" in text
    assert "national rules of urbanism (RNU)" in text
    assert "Left out: no zone of a planning document lies in the territory (RNU)." in text
    assert "no inhabitants and households at two censuses" in text
    assert "Only one source was given" in text
    assert "0.30 ha of natural, farm and forest land were taken in 2021-2023: 0.03 % of the 900 ha" in text
    assert found.footer.startswith("Ablain") and found.subtitle == "Ablain, 2021-2023"


def test_a_town_that_loses_people_has_fewer_of_them_not_a_negative_more():
    own = facts(people=People(2015, 2021, (1100.0, 1000.0), (460.0, 440.0)), housing_ha=2.0, all_ha=4.0)
    text = said(local_pages.document(own, Language("fr")))
    assert "10,0 fewer households for each hectare taken for housing in 2015-2021 (2,00 ha)." in text
    assert "25,0 fewer inhabitants for each hectare taken in 2015-2021 (4,00 ha)." in text


def test_every_chapter_is_filled_when_everything_is_known():
    own = facts(
        people=People(2015, 2021, (1000.0, 1100.0), (400.0, 460.0)),
        housing_ha=2.0,
        all_ha=4.0,
        balances=[balance()],
        types={"OCS GE": [("Espaces agricoles", 0.9)]},
        flows=[LocalFlow("OCS GE", 1, "A", "B", 0.9), LocalFlow("OCS GE", -1, "C", "C", 0.2)],
        sealed=[SealedSoils("OCS GE", 2.0, 0.5)],
        zones=[ZoneSum("Zones urbaines (U)", 300.0, 0.7, 0.2)],
        zones_of="OCS GE",
        peers=[Peer("Ablain", 0.3, 0.03, 0.27, True), Peer("CA", 9.0, 0.5, nan)],
        beside=[Beside("Ablain", {local_ends.LAND_FILES: 0.1, "OCS GE": 0.333})],
        places=[PartingPlace(1, "62001", "Ablain", "route", "Route", 0.4, "OCS GE", 1, ("a", "b"), "vu", "compté")],
        pictures={"years": PNG, "flows": PNG, "places": PNG},
        sources=["Communes: x"],
    )
    found = local_pages.document(own, Language("fr"))
    text = said(found)
    assert len(blocks(found, PictureBlock)) == 3
    assert "Not filled" not in text and "Left out" not in text
    assert "30,0 more households for each hectare taken for housing in 2015-2021 (2,00 ha)." in text
    assert "25,0 more inhabitants for each hectare taken in 2015-2021 (4,00 ha)." in text
    assert "1\u202f100,0 inhabitants for each artificialised hectare" in text
    assert "the same: the patch around it changed" in text
    assert "OCS GE counts 0,23 ha a year more than the land files." in text
    assert "Law in force on 30/11/2026" in text
    assert "OCS GE: 2,00 ha were made impermeable and 0,50 ha were opened again." in text
    zones = next(block for block in blocks(found, TableBlock) if block.headers[0] == "Zones")
    assert zones.rows == [["Zones urbaines (U)", "300,0", "0,70", "0,20", "0,50"]]


def test_the_total_of_the_years_is_what_the_first_sentence_says():
    found = local_pages.document(facts(by_use=dict.fromkeys(counter.USES, nan)), Language("fr"))
    years = next(block for block in blocks(found, TableBlock) if block.headers[0] == "Year")
    assert [row[0] for row in years.rows] == ["2021", "2022", "2023", "2021-2023"]
    assert sum(float(row[1].replace(",", ".")) for row in years.rows[:-1]) == pytest.approx(0.3)
    assert years.rows[-1][1] == "0,30"
    assert "does not tell the uses" in said(found)


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"taken_ha": nan}, "is not known: the table of consumption lacks a commune or a year"),
        ({"budget": {"statut": counter.NO_DATA}}, "The budget of the decade cannot be followed"),
        ({"balances": [balance(flux_artif_ha=nan)]}, "the balance is not known on a part of the territory"),
    ],
)
def test_what_is_unknown_is_said_and_never_zero(more, sentence):
    text = said(local_pages.document(facts(**more), Language()))
    assert sentence in text


def test_an_exceeded_budget_is_told_with_what_it_is_exceeded_by():
    budget = {**facts().budget, "autorise_ha": 0.5, "consomme_ha": 0.75, "reste_ha": -0.25, "statut": "depassement"}
    text = said(local_pages.document(facts(budget={**budget, "sous_garanties": 1}), Language()))
    assert "for a budget of 0.50 ha until 2030: it is exceeded by 0.25 ha." in text
    assert "Answer: the budget is already exceeded." in text
    assert "both cannot hold" in text


def test_a_partial_balance_is_said_to_be_so_everywhere():
    part = LocalBalance("OCS GE", "2018", "2021", 1, 3, 1, balance().sums)
    text = said(local_pages.document(facts(balances=[part]), Language()))
    assert text.count("ommunes with data: 1 of 3, 1 of them in part.") == 2
    assert "Where both directions are not told" in text


@pytest.mark.parametrize(
    ("level", "words"),
    [("epci", "president of an intercommunality"), ("scot", "not of a SCoT"), ("commune", "The mayor presents")],
)
def test_who_votes_the_report_depends_on_the_level(level, words):
    own = facts(territory=territory(level, local.UNKNOWN_PLAN, BOTH), members=[Peer("a", 1.0, 1.0, nan)])
    found = local_pages.document(own, Language())
    assert words in next(block.text for block in found.blocks if isinstance(block, Paragraph))
    assert ("2 communes." in said(found)) == (level != "commune")
    assert "No layer of zones was given" in said(found)


def test_sectors_of_a_municipal_map_are_named_as_such():
    text = said(local_pages.document(facts(territory=territory(plan=local.SECTORS)), Language()))
    assert "municipal map (carte communale)" in text
    assert "Left out: no flows of a land cover were given." in text


@pytest.mark.parametrize(
    ("files", "cover", "sentence"),
    [
        (0.1, 0.1004, "agree to the hundredth"),
        (0.5, 0.1, "0.40 ha a year less than the land files"),
        (nan, 0.1, ""),
    ],
)
def test_by_how_much_the_sources_part(files, cover, sentence):
    own = facts(balances=[balance()], beside=[Beside("x", {local_ends.LAND_FILES: files, "OCS GE": cover})])
    text = said(local_pages.document(own, Language()))
    assert sentence in text
    assert sentence or "a year more than" not in text


def test_documents_that_have_all_their_figures_are_said_so():
    row = {"code": "62001", "nom": "Ablain", "niveau": "commune", "conso_ha": 0.3, "conso_part_pct": 0.3}
    row |= {"autorise_ha": 1.0, "reste_ha": 0.7, "statut": counter.EXCEEDED, "fichiers": "a.odt", "manquants": ""}
    html = zanreport.page(Told(Language()), pd.DataFrame([row]), LocalPeriod(2021, 2023), RULES)
    assert "Every document has all its figures." in html
