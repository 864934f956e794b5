"""States, reasons and priorities of zones, and the reports that tell them.

Method: docs/design/heat.md#priority
"""

from __future__ import annotations

import numpy as np

from aula_toolbox.core.graph import Neighbours
from aula_toolbox.core.heat.assess import HeatZones, assess, states
from aula_toolbox.core.heat.indicators import load_indicators
from aula_toolbox.core.heat.reports import heatexposure, heatscenario
from aula_toolbox.core.heat.reports.heatexposure import ExposureFacts, ModelFacts, gap_bounds
from aula_toolbox.core.heat.reports.heatscenario import CooledGround, ScenarioFacts
from aula_toolbox.core.heat.schema import EXPOSURE, SCENARIO
from aula_toolbox.core.heat.site import SiteScore
from aula_toolbox.core.language import Language
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.report import GivenLayer, MapPicture, Told
from aula_toolbox.core.schema import Kind

INDICATORS, _ = load_indicators()
COUNT = 16


def zones(with_people=True):
    heat = np.arange(COUNT, dtype=float)
    columns = {item.field: heat * item.sense["nuit"] + 20 for item in INDICATORS}
    names = [f"z{i:02d}" for i in range(COUNT)]
    return HeatZones(names, columns, heat * 100 if with_people else None, np.full(COUNT, 100.0))


def line():
    pairs = [(i, i + 1) for i in range(COUNT - 1)]
    return Neighbours.of(np.array(pairs + [(b, a) for a, b in pairs]))


def test_the_hottest_and_frailest_zone_comes_first_and_says_why():
    found = assess(zones(), INDICATORS, line(), Language("fr"), Notes()).columns
    assert found["vuln_nuit"][15] == 9 and found["priorite"][15] == 1
    first = int(np.nanargmin(found["rang"]))
    assert found["priorite"][first] == 1 and max(found["vuln_jour"][first], found["vuln_nuit"][first]) == 9
    assert found["gi_z"][15] > 0 > found["gi_z"][1] and found["bivarie"][15] == "3-3"
    assert found["motif"][15].count(";") == 2
    assert found["etat"][0] == "sans habitants" and found["etat"][15] == "complet"


def test_states_without_people_or_ground():
    bare = zones(with_people=False)
    unknown = np.full(COUNT, np.nan)
    assert set(states(bare, unknown, unknown)) == {"population absente"}
    share = np.full(COUNT, 100.0)
    share[:2] = 0, 40
    edge = HeatZones(bare.names, bare.columns, np.full(COUNT, 99.0), share)
    assert states(edge, unknown, unknown)[:3] == ["hors emprise", "donnees insuffisantes", "donnees insuffisantes"]
    found = assess(bare, INDICATORS, line(), Language(), Notes()).columns
    assert np.isnan(found["vuln_nuit"]).all() and np.isfinite(found["gi_z"]).all() and np.isnan(found["priorite"]).all()
    alone = assess(bare, INDICATORS, None, Language(), Notes()).columns
    assert np.isnan(alone["gi_classe"]).all()


def told(language, *layers, **more):
    return Told(Language(language), [GivenLayer(*layer) for layer in layers], provenance=["aula"], **more)


def result(with_people):
    blank = {field.name: [None] * COUNT if field.kind is Kind.TEXT else np.full(COUNT, np.nan) for field in EXPOSURE}
    known = zones(with_people)
    columns = {**blank, **known.columns, **assess(known, INDICATORS, line(), Language("fr"), Notes()).columns}
    columns["surf_m2"], columns["part_indef_pct"] = np.full(COUNT, 1e4), np.full(COUNT, 60.0)
    if with_people:
        columns["pop"] = known.population
    return columns


def test_the_report_counts_people_and_doubts():
    html = heatexposure.page(told("fr", ("Zones", "iris", "2024", "")), ExposureFacts(result(True)))
    assert "z15" in html and "2024" in html and "not stated" in html and "priority 1" in html
    bare = result(False)
    bare["sans_frais_nuit_pct"] = np.full(COUNT, np.nan)
    poor = heatexposure.page(told("fr"), ExposureFacts(bare))
    assert "No zone reaches a priority" in poor and "without it only the exposure is known" in poor
    assert "The places that stay open" in poor and "fields and gardens included" in poor


def test_the_report_tells_its_scales_its_doubts_and_what_the_model_cannot_say():
    columns = result(True)
    columns["ano_nuit_c"], columns["ano_jour_c"] = np.linspace(0, 0.4, COUNT), np.linspace(0, 1, COUNT)
    columns["voisin_pct"] = np.where(np.arange(COUNT) < 3, 40.0, 90.0)
    columns["part_valide_pct"] = np.where(np.arange(COUNT) < 2, 10.0, 90.0)
    columns["pop_imput_pct"] = np.full(COUNT, 12.0)
    columns["sans_frais_jour_pct"] = np.where(np.arange(COUNT) % 2, 100.0, 0.0)
    notes = Notes()
    notes.warn("{layer}: no usable geometry.", layer="arbres")
    pictures = {"nuit": MapPicture(b"png", "a map", [("#4575b4", "cool"), ("#d73027", "hot")])}
    given = ("Zones", "iris", "2024", "INSEE")
    names = [None, *(f"Quartier {row}" for row in range(1, COUNT))]
    known = told("en", given, pictures=pictures, warnings=notes.warnings)
    html = heatexposure.page(known, ExposureFacts(columns, 35.0, names, ModelFacts(4.0, 1.6)))
    assert "Quartier 15 (z15)" in html and "INSEE" in html and "not stated" not in html
    assert 'style="background:#4575b4"' in html and "a map" in html
    assert "reaches 10\xa0% of the largest urban excess asked for (4.0\xa0°C)" in html
    assert "open fields already stand 1.6\xa0°C" in html
    assert "3 zones lie at the edge" in html and "2 zones have no value" in html
    assert "35\xa0% of the buildings" in html and "12\xa0% of the population lives in cells" in html
    assert "arbres: no usable geometry." in html and "of the inhabitants have no cool place" in html
    closed = ExposureFacts(columns, model=ModelFacts(0.0))
    assert "largest urban excess asked" not in heatexposure.page(told("en"), closed)


def test_the_first_screen_says_when_the_air_tells_no_zone_from_another():
    known = zones()
    air = {"ano_jour_c": np.linspace(0, 0.1, COUNT), "ano_nuit_c": np.linspace(0, 0.2, COUNT)}
    close = HeatZones(known.names, {**known.columns, **air}, known.population)
    flat = assess(close, INDICATORS, None, Language(), Notes())
    assert {"ano_jour_c", "ano_nuit_c"} <= flat.scores.neutral
    columns = {**result(True), **air}
    html = heatexposure.page(told("en"), ExposureFacts(columns, neutral=flat.scores.neutral))
    verdict = html[: html.index("What is sure")]
    assert "not their air that tells them apart" in verdict and "less than the model can tell apart" in verdict
    for alike, said in (({"ano_jour_c"}, "apart, and"), ({"ano_nuit_c"}, "apart by night")):
        assert said in heatexposure.page(told("en"), ExposureFacts(columns, neutral=frozenset(alike)))


def test_the_scale_of_the_maps_is_round_and_holds_nearly_all_zones():
    def bounds(most):
        gaps = {f"ecart_{moment}_c": np.array([0.0, most / 2, most]) for moment in ("jour", "nuit")}
        return gap_bounds(gaps, 7)

    assert bounds(0.3) == [0.05, 0.1, 0.15, 0.2, 0.25, 0.3]
    assert bounds(2.9)[0] == 0.5 and bounds(40)[-1] == 6
    assert gap_bounds({f"ecart_{moment}_c": np.full(3, np.nan) for moment in ("jour", "nuit")}, 7)[0] == 0.01


def test_zones_without_a_raster_are_all_compared_and_say_what_they_lack():
    known = zones()
    columns = {name: values for name, values in known.columns.items() if name != "tx_pauv_pct"}
    bare = HeatZones(known.names, columns, known.population)
    found = assess(bare, INDICATORS, line(), Language("en"), Notes()).columns
    assert np.isfinite(found["expo_nuit"]).all()
    assert found["motif"][15].endswith("Not known: Ménages pauvres") and "(median " in found["motif"][15]


def test_the_scenario_says_what_it_warms():
    columns = {field.name: np.array([1.0]) for field in SCENARIO}
    columns["hab_rafraichis"] = np.array([120.0])
    columns["surf_rechauffee_m2"] = np.array([20_000.0])
    score = SiteScore(0.3, 0.2, 0.1, 5.0)
    cooled = CooledGround(120_000.0, -0.3, 0.1, 550.0)

    def page(ground, sites):
        return heatscenario.page(told("en", ("Before", "codes")), ScenarioFacts(columns, sites, ground))

    html = page(cooled, {"yard": {"avant": score, "apres": score}})
    assert "also warms 2.0\xa0ha" in html and "120" in html and "yard" in html and "1\xa0m2 of ground change" in html
    assert "cools the air by 0.30\xa0°C on average over 12.0\xa0ha" in html and "neutre" not in html
    nothing = page(CooledGround(0.0, float("nan"), 0.1, 550.0), {})
    assert "0.10\xa0°C or more nowhere" in nothing and "mixes over 550\xa0m" in nothing and "yard" not in nothing
