"""The first screens of all subjects: on random results, no sentence says what a number of the report denies.

By rule: each number of a sentence or of a figure is one that was computed again here, and the sense of the sentence
(none, one, most, within) is that of the numbers.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.friches.findings import ERROR, WARNING, Findings
from aula_toolbox.core.friches.reports import frichecheck, fricheportfolio
from aula_toolbox.core.heat.calibration import fit_stations, station_means
from aula_toolbox.core.heat.reports import (
    heatcalibrate,
    heatcomfort,
    heatnight,
    heatroutes,
    heatscenario,
    heatshade,
    heattrees,
)
from aula_toolbox.core.heat.treeshade import TreeForm
from aula_toolbox.core.heat.utci import AirState
from aula_toolbox.core.land.reports import zaecheck, zaeinventory, zaerequalify
from aula_toolbox.core.language import Language
from aula_toolbox.core.maps.reports import plucheck
from aula_toolbox.core.report import Told
from tests.support.pages import screen_of

EN, FR = Language(), Language("fr", str)
DRAWS = 8
NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


def night(rng):
    gaps = np.where(rng.random(6) < 0.2, np.nan, rng.uniform(0, rng.choice([0.5, 3]), 6))
    outside = np.where(np.isfinite(gaps), rng.integers(0, 2, 6) * rng.integers(0, 2), np.nan)
    columns = {"uhi_med_c": gaps, "svf": gaps, "veg_pct": gaps, "hors_domaine": outside, "etat": ["complet"] * 6}
    facts = heatnight.NightFacts(columns, list("abcdef"), SimpleNamespace(count=3), True)
    known = gaps[np.isfinite(gaps)]
    if not known.size:
        return heatnight, (facts,), {"No zone is described": True}, []
    spread = known.max() - known.min()
    senses = {
        f"{'abcdef'[int(np.nanargmax(gaps))]} is the warmest": True,
        "less than the error": spread < 1,
        "are not told apart": spread >= 1,
        "than the places the formula was fitted on": np.nansum(outside) > 0,
    }
    counted = [f"{np.nansum(outside):.0f}", str(known.size)]
    values = (known.max(), known.min(), spread)
    return heatnight, (facts,), senses, [*(f"{value:.1f}" for value in values), "1", *counted]


def shade(rng):
    minutes = np.where(rng.random(5) < 0.2, np.nan, rng.uniform(0, 400, 5).round(rng.choice([-2, 0])))
    known = minutes[np.isfinite(minutes)]
    bare = int((known < 100).sum())
    columns = {"ombre_min": minutes, "abri": np.where(minutes < 100, 0, 2), "ombre_bati_pct": minutes * 0}
    columns["ombre_arbre_pct"] = columns["ombre_bati_pct"]
    day = datetime(2026, 7, 1, 11), datetime(2026, 7, 1, 18)
    facts = heatshade.ShadeFacts(columns, list("abcde"), np.ones(5), *day, [], True)
    senses = {
        "No place lies": not known.size,
        "None of the": known.size > 0 and not bare,
        f"{bare} place of": bare == 1,
        f"{bare} places of": bare > 1,
    }
    numbers = [str(bare), str(known.size), "11", "00", "18"]
    if known.size:
        alike = int((known == known.min()).sum())
        senses |= {"The least shaded is": alike == 1, f"The {alike} least shaded have": alike > 1}
        numbers += [f"{np.median(known):.0f}", f"{known.min():.0f}", str(alike)]
    return heatshade, (facts,), senses, numbers


def comfort(rng):
    felt = np.where(rng.random(5) < rng.choice([0.2, 1.0]), np.nan, rng.uniform(30, 45, 5))
    known, gain = felt[np.isfinite(felt)], rng.uniform(0, 9, 5)
    columns = {"utci_max_c": felt, "gain_ombre_c": gain, "stress": ["x"] * 5, "h_stress_tres_fort": felt}
    columns |= {"utci_soleil_c": felt, "utci_ombre_c": felt}
    hour = heatcomfort.HourFelt(datetime(2026, 7, 1, 15), AirState(35, 30, 1), 800, 40, 34)
    facts = heatcomfort.ComfortFacts(columns, list("abcde"), [hour], True, True, True, True)
    severe = int((known >= 38).sum())
    senses = {"No place has a value": not known.size, f"{severe} place": known.size > 0}
    numbers = [str(severe), str(known.size), "38", "2", "3"]
    if known.size:
        numbers += [f"{np.median(known):.1f}", f"{np.median(gain[np.isfinite(felt)]):.1f}"]
    return heatcomfort, (facts,), senses, numbers


def routes(rng):
    people = rng.integers(0, 3, 6).astype(float) * rng.integers(0, 2)
    near = rng.integers(0, 2, 6)
    shady = near * rng.integers(0, 2, 6)
    nothing = np.full(6, np.nan)
    columns = {"acces": near, "acces_ombre": shady, "gain_soleil_min": nothing, "detour_pct": nothing}
    columns |= {"soleil_min": nothing, "longueur_m": nothing, "part_inconnue_pct": nothing}
    streets = {"rang": np.array([np.nan]), "passants": np.zeros(1), "ombre_rue_pct": np.zeros(1)}
    facts = heatroutes.RouteFacts(columns, people, streets | {"soleil_hab_m": np.zeros(1)}, ["a"], 300.0, 1.0)
    whole = people.sum()
    if whole == 0:
        return heatroutes, (facts,), {"Nobody lives": True, "No home has a way": False}, []
    shares = [100 * float((people * one).sum()) / whole for one in (near, shady)]
    shares.append(shares[0] - shares[1])
    numbers = [*(f"{one:.0f}" for one in shares), "300", "12", "16"]
    return heatroutes, (facts,), {"Nobody lives": False, "No home has a way": True}, numbers


def scenario(rng):
    area = float(rng.choice([0, 200, 50_000]))
    warmed, people = float(rng.choice([0, 30_000])), float(rng.integers(0, 50))
    columns = {"surf_rechauffee_m2": np.array([warmed]), "hab_rafraichis": np.array([people])}
    columns |= {"dt_jour_min_c": np.array([-0.4]), "surf_modifiee_m2": np.array([1.0])}
    facts = heatscenario.ScenarioFacts(columns, {}, heatscenario.CooledGround(area, -0.3, 0.1, 550.0))
    senses = {
        "cools the air by 0.30": area > 0,
        "or more nowhere": area == 0,
        "also warms": warmed > 0,
        "on the cooled ground": area > 0 and warmed == 0,
    }
    return heatscenario, (facts,), senses, ["0.30", "0.10", "0.40", "200", "5.0", "3.0", "0", "2", f"{people:.0f}"]


def stations(rng):
    x = np.arange(8) * float(rng.choice([0.01, 0.05]))
    means = station_means(np.arange(8), np.zeros(8, int), x, 18 + 3 * x + rng.normal(0, rng.choice([0.01, 0.5]), 8))
    fit = fit_stations(means)
    facts = heatcalibrate.StationFacts(
        {"station": list("abcdefgh"), "etat": ["retenue"] * 8}
        | dict.fromkeys(("part_exces", "t_obs_c", "t_hors_c", "ecart_c"), x),
        fit,
        [(200.0, 0.1)],
        200.0,
        True,
    )
    senses = {"It may be used": not fit.doubts, "not sure enough": bool(fit.doubts)}
    values = [f"{one:.1f}" for one in (fit.uhi_c, fit.error_c, fit.t_ref_c)]
    return heatcalibrate, (facts,), senses, [*(one.lstrip("-") for one in values), f"{fit.rmse_left_out_c:.2f}"]


def trees(rng):
    people, count = float(rng.choice([0, 5000])), int(rng.integers(0, 3))
    gain, shade, has_places = (
        float(rng.choice([-1.0, 2.0, 900.0])),
        float(rng.integers(0, 900)),
        bool(rng.integers(0, 2)),
    )
    whole = heattrees.BudgetMark(1.0, count, 600.0 * count, 2.0, gain, 0.0, 0.0, shade, 0)
    columns = {name: np.ones(count) for name in ("cumul_eur", "gain_pd", "ombre_m2_h", "rang", "cout_eur")}
    columns |= {"zone": ["z"] * count, "type_sol": ["x"] * count, "avis_abf": np.zeros(count)}
    facts = heattrees.TreeFacts(
        columns, [whole], 1500.0, people, TreeForm(10.0, 3.5), 20.0, {}, has_places, shade, False, 550.0
    )
    mean = gain / people if people else 0.0
    senses = {
        "No tree is planted": not count,
        "No inhabitant is counted": count > 0 and not people,
        "no cooler by day": count > 0 and people > 0 and gain < 0,
        "nobody feels it": count > 0 and people > 0 and 0 <= mean < 0.1,
        "of shade where people walk": count > 0 and has_places,
    }
    numbers = [f"{whole.cost_eur:,.0f}", str(count), f"{gain:.1f}".lstrip("-"), f"{shade:.0f}", f"{mean:.3f}", "0.001"]
    return heattrees, (facts,), senses, [*numbers, *NUMBER.findall(f"{whole.cost_eur:,.0f}"), "2", "12", "16", "6"]


def portfolio(rng):
    asked = float(rng.integers(1, 20))
    given = float(rng.integers(0, 20))
    missing, sites = max(asked - given, 0.0), int(given > 0) * int(rng.integers(1, 4))
    given *= sites > 0
    missing = max(asked - given, 0.0)
    columns = pd.DataFrame({"usage_retenu": ["res"] * sites + [None], "cout_bas_keur": 0.0, "cout_haut_keur": 0.0})
    summary = pd.DataFrame({"territoire": ["*"], "usage": ["res"], "ha_demandes": asked, "ha_affectes": given})
    summary = summary.assign(deficit_ha=missing, n_sites=sites, ha_sans_extension=given, ha_au_dela=0.0, n_indecis=0)
    senses = {"are missing:": missing > 0 and sites > 0, "are met:": missing == 0, "No site is given": not sites}
    facts = fricheportfolio.PortfolioFacts("s", columns, summary, "proved")
    return fricheportfolio, (facts,), senses, [*(f"{one:.1f}" for one in (asked, given, missing)), str(sites)]


def records(rng):
    errors, warnings, sites = (int(rng.integers(0, 3)) for _ in range(3))
    sites += 1
    found = Findings()
    for _ in range(errors):
        found.add(0, "site_type", "valeur_inconnue", ERROR, "x")
    for _ in range(warnings):
        found.add(0, "site_type", "champ_absent", WARNING, None)
    polygons = int(rng.integers(0, sites + 1))
    senses = {
        "findings to correct": errors > 0,
        "hold no error": not errors and warnings > 0,
        "well formed": not errors and not warnings,
        "All have a perimeter": polygons == sites,
    }
    numbers = [str(one) for one in (errors, warnings, sites, polygons)]
    return frichecheck, ("s", polygons, ["a"] * sites, found), senses, numbers


def delivery(rng):
    counts = {one: int(rng.integers(0, 3)) for one in zaecheck.SEVERITIES}
    rows = [
        {"gravite": one, "table": "t", "objet": "o", "champ": "c", "message": "m"}
        for one in counts
        for _ in range(counts[one])
    ]
    findings = pd.DataFrame(rows, columns=["gravite", "table", "objet", "champ", "message"])
    errors = next(iter(counts.values()))
    senses = {"is conform": not errors, "to be corrected": errors > 0, f"{errors} error in": errors == 1}
    return zaecheck, (findings, {"t": 40}), senses, [*map(str, counts.values()), "40"]


def zones(rng):
    low = float(rng.integers(0, 20))
    high = low + float(rng.integers(0, 20))
    sites = pd.DataFrame([{"uf_n": 10, "taux_bas": low, "taux_haut": high, "taux": low, "uf_vacantes": 1}])
    sites = sites.assign(site_nom="Z", surf_vacante_ha=1.0, explication="e", publiable=1, etat="x")
    vacant = rng.choice(["oui", "non", "inconnu"], 10)
    units = pd.DataFrame({"vacante": vacant, "surf_m2": 10_000.0, "etat": "occupee", "proprio": "p"})
    gains = rng.integers(0, 2, 3) * rng.integers(0, 2)
    todo = pd.DataFrame(
        {"gain_pt": gains, "rang": 1, "uf_id": "u", "zone_nom": "Z", "etat": "x", "quoi": "q", "a_voir": 1}
    )
    visits, known = int(gains.sum()), int((vacant == "oui").sum())
    senses = {"by a visit": visits > 0, f"{visits} property unit remains": visits == 1}
    numbers = [f"{low:.0f}", f"{high:.0f}", "10", "1", str(visits), str(known), str(int((vacant != "non").sum()))]
    arguments = (sites, units, todo, date(2026, 1, 1), {"intervalle_max_pt": 10.0})
    return zaeinventory, arguments, senses, [*numbers, f"{known:.1f}"]


def intensify(rng):
    useful = rng.integers(0, 3, 2) * 10_000.0
    table = pd.DataFrame(
        {"libre_m2": useful * 2, "libre_rendement_m2": useful, "n_pieces": [0, 1], "zone_nom": ["A", "B"]}
    )
    table = table.assign(uf_id="u", explication="e", profil="p", emplois_ha_min=np.nan)
    ground = ("vacance_bas_pct", "vacance_haut_pct", "scelle_pct", "stationnement_m2", "ombrieres", "arbres_pct")
    for name in (*zaerequalify.TITLES, *ground, "n_friches", "annee_bati"):
        table[name] = 1.0
    table["contraintes"] = None
    best = "A" if useful[0] >= useful[1] else "B"
    senses = {"No free land": useful.sum() == 0, f"{best} has the most": useful.sum() > 0}
    numbers = [f"{one / 10_000:.1f}" for one in (useful.sum(), 2 * useful.sum(), useful.max())]
    limits = dict.fromkeys(
        ("emplois_ha_reference", "hauteur_niveau_m", "activite_cercle_m", "activite_libre_min_m2"), 1.0
    )
    return zaerequalify, (table, table, limits), senses, [*numbers, "1", "2"]


def document(rng):
    counts = {one: int(rng.integers(0, 3)) for one in plucheck.SEVERITIES}
    rows = [one for one in counts for _ in range(counts[one])]
    names = ["table_cnig", "champ", "message", "objets", "attendu", "remede", "code"]
    findings = pd.DataFrame({"gravite": rows, "n_objets": 1, **dict.fromkeys(names, "x")})
    checked = plucheck.CheckedPlu("d", "PLU", "2024", {}, [], True, True, True, True)
    errors, warnings = counts[plucheck.ERROR], counts[plucheck.WARNING]
    senses = {
        "is to correct": errors > 0,
        "No error by our controls": not errors and warnings > 0,
        "No fault found": not errors and not warnings,
    }
    return plucheck, (findings, checked), senses, [str(errors), str(warnings), "0.0", "2024"]


BUILDERS = (
    night,
    shade,
    comfort,
    routes,
    scenario,
    stations,
    trees,
    portfolio,
    records,
    delivery,
    zones,
    intensify,
    document,
)


@pytest.mark.parametrize("build", BUILDERS, ids=lambda build: build.__name__)
def test_no_first_screen_says_what_a_number_denies(build):
    rng = np.random.default_rng(7)
    seen = {}
    for draw in range(DRAWS):
        module, arguments, senses, numbers = build(rng)
        screen = screen_of(module.page(Told(EN), *arguments))
        for words, is_so in senses.items():
            assert (words in screen.verdict) == bool(is_so), (words, screen.verdict)
            seen.setdefault(words, set()).add(bool(is_so))
        told = NUMBER.findall(" ".join([screen.verdict, *screen.cards]).replace("m²", "").replace("W/m2", ""))
        assert set(told) <= set(numbers), (screen, numbers)
        if draw == 0:
            module.page(Told(FR), *arguments)  # a place that only the other language fills is seen
    assert any({True, False} <= both for both in seen.values())  # the draws say one and the other
