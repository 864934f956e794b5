"""The first screens of qualify, detect and bilan: no sentence says what a number denies, in French and in English.

Each sentence is made again from numbers that are counted here, and is there exactly where its sense is that of them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from aula_toolbox.core.friches import balance_words, calibration, certainty, rules, sentences, statuses
from aula_toolbox.core.friches.balance import KNOWN, LAND, SITE, DerelictSite, balances
from aula_toolbox.core.friches.effects import SiteCommune, UsePeriod
from aula_toolbox.core.friches.reports import frichebilan, frichedetect, frichequalify_brief
from aula_toolbox.core.friches.reports.frichebilan import BilanFacts
from aula_toolbox.core.friches.reports.frichedetect import DetectFacts
from aula_toolbox.core.friches.reports.frichequalify_facts import QualifyFacts
from aula_toolbox.core.friches.results import qualify, vocation_columns
from aula_toolbox.core.friches.thresholds import FricheThresholds
from aula_toolbox.core.language import Language
from aula_toolbox.core.report import Told
from aula_toolbox.gis import i18n
from tests.core.friches.friches_sites import random_sites
from tests.processing.friches.test_sentences_hold import plain
from tests.support.pages import screen_of

DRAWS = 6
NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


@pytest.fixture(scope="module", params=["fr", "en"])
def language(request, qgis_app):
    return Language(request.param, i18n.in_language(request.param))


class Heard:
    """What a first screen says, against what it may say; and whether each sentence was met, and missed."""

    def __init__(self, language):
        self.language, self.met = language, {}

    def check(self, name, verdict, sense, said):
        """said: the sentence with its own numbers; its longest words without a number are nowhere when it is false."""
        words = max((part.strip() for part in re.split(r"\d[\d.,]*|\$", plain(said))), key=len)
        text = plain(verdict)
        assert (plain(said) in text) if sense else (words not in text), (said, verdict)
        self.met.setdefault(name, set()).add(bool(sense))

    def numbers(self, screen, known):
        """No figure holds a number that was not counted."""
        told = {plain(one) for one in known}
        held = NUMBER.findall(plain(screen).replace("\u202f", "").replace("CO2", "").replace("m2", ""))
        assert set(held) <= {one for each in told for one in NUMBER.findall(each)}, (screen, known)

    def both(self):
        """Every sentence was there once and absent once."""
        return all({True, False} == senses for senses in self.met.values())


@pytest.fixture(scope="module")
def pools():
    """Sites of which nearly all, half and nearly nothing is known, qualified once."""
    rule_set, made = rules.shipped("aula_1_0"), []
    for rank, missing in enumerate((0.15, 0.5, 0.97)):
        table = random_sites(rule_set, 20, missing, rank)
        found = qualify(
            table, rule_set, rule_set.min_completeness_pct, FricheThresholds(rule_set.spatial_mode), Language()
        )
        sure = certainty.assess(found, certainty.Hypotheses(draws=40))
        results = vocation_columns(found).join(certainty.certainty_columns(found, sure))
        results = results.assign(site_id=[f"s{n}" for n in range(20)], site_nom=None)
        made.append((found, sure, results.assign(surf_m2=(1.0 + np.arange(20)) * 10_000)))
    return made


def qualified(rng, pools):
    """A few of them, some kept apart by their status, or all."""
    found, sure, results = pools[rng.integers(0, 3)]
    usable = rng.random(len(results)) < rng.choice([0.0, 0.1, 0.5, 1.0])
    told = statuses.read(np.where(usable, "friche sans projet", "friche reconvertie"), ["friche sans projet"])
    ids, context = results["site_id"].tolist(), SimpleNamespace(layers={})
    return QualifyFacts("f", ids, results, found, sure, None, context, None, statuses=told, least_pct=30.0)


def test_qualify(language, pools):
    rng, heard = np.random.default_rng(11), Heard(language)
    for _ in range(5 * DRAWS):
        facts = qualified(rng, pools)
        brief = frichequalify_brief.brief(language, facts)
        rows = [row for row, kept in zip(facts.table.to_dict("records"), facts.usable) if kept]
        ranked = [row for row in rows if isinstance(row["voc1"], str)]
        robust = [row for row in ranked if row["voc_robuste"] == "robuste"]
        two = [row for row in ranked if row["voc1_hyp"] != row["voc1"]]
        tied = [row for row in ranked if len(row["voc_groupe"].split("|")) > 1]
        number, verdict = language.number, " ".join(brief.verdict)
        shut = [row for row in rows if row["voc_statut"] == "tous_exclus"]
        every = number(len(rows))
        one = "{count} site of {all} has a first use on what is known today."
        many = "{count} sites of {all} have a first use on what is known today."
        heard.check("ranked", verdict, ranked, language.counted(len(ranked), one, many, all=every))
        heard.check(
            "nobody", verdict, not rows, language.tr("No site can be given a use: all are kept apart by their status.")
        )
        none = "None of the {all} sites has a first use today: too little is known of them."
        if not shut:
            heard.check("none", verdict, rows and not ranked, language.tr(none, all=every))
        first = "Robust first uses: {robust}; sites where another use leads in more hypotheses than the first: {two}."
        said = language.tr(first, robust=number(len(robust)), two=number(len(two)))
        heard.check("robust", verdict, ranked, said)
        one, many = (f"On {{count}} site{s} another use is as good as the first." for s in ("", "s"))
        heard.check("tied", verdict, tied, language.counted(len(tied), one, many))
        both = [row for row in tied if row in robust]
        shares = [100 * facts.found.limits["robuste_min"]]
        shares += [np.mean([row["completude_pct"] for row in rows])] if rows else []
        counts = [len(one) for one in (rows, ranked, robust, two, tied, both)]
        counted = [*map(number, counts), *map(number, shares), number(sum(row["surf_m2"] for row in rows) / 10_000, 1)]
        shown = [f"{one.value} {one.title} {one.note}" for one in brief.figures]
        heard.numbers(" ".join([verdict, *shown]), counted)
        for row in two:
            assert row["p1_hyp"] > row[f"p1_{row['voc1']}"]
        begin = " ".join(brief.actions)
        for row in facts.table.to_dict("records"):
            alone = row in robust and row not in tied
            assert alone or not re.search(rf"\b{row['site_id']}\b", begin)
    assert heard.both(), heard.met


def test_sites_where_every_use_is_excluded_are_not_told_as_too_little_known(language, pools):
    facts = qualified(np.random.default_rng(3), pools)
    count = len(facts.ids)
    table = facts.table.assign(voc1=None, voc_statut=["tous_exclus", *["donnees_insuffisantes"] * (count - 1)])
    brief = frichequalify_brief.brief(language, replace(facts, table=table, statuses=None))
    said = (
        "None of the {all} sites has a first use today: too little is known of {few} of them, every use is excluded on "
        "{excluded}."
    )
    assert brief.verdict == [language.tr(said, all=str(count), few=str(count - 1), excluded="1")]


def test_detect(language):
    rng, heard, number = np.random.default_rng(5), Heard(language), language.number
    for _ in range(2 * DRAWS):
        count = int(rng.integers(1, 400))
        scores = rng.choice([0.0, 20.0, 46.2, 100.0], count)
        known = rng.random(count) < rng.choice([0.0, 0.01, 0.5, 1.0])
        tuned = calibration.curve(scores, known)
        candidates, share = int((scores > 0).sum()), float(rng.integers(1, 100))
        facts = DetectFacts("parcelles", count, candidates, 3, share, [("x", 1)], tuned, (1, 2), 0)
        screen = screen_of(frichedetect.page(Told(language), facts))
        one = "{count} unit of {all} is a candidate to check: none is a friche before a visit."
        many = "{count} units of {all} are candidates to check: none is a friche before a visit."
        heard.check("count", screen.verdict, True, language.counted(candidates, one, many, all=number(count)))
        told = [number(one) for one in (candidates, count, share, 3)]
        unknown = language.tr("How much these clues find is not known here: no known friche could be compared.")
        is_tuned = known.any() and candidates > 0
        heard.check("unknown", screen.verdict, not is_tuned, unknown)
        if is_tuned:
            least = float(tuned.table["score_min"].iloc[tuned.best])
            found = scores >= least
            right, every = int((found & known).sum()), int(known.sum())
            around = calibration.wilson(right, every)
            shares = [sentences.percent(one) for one in (right / found.sum(), right / every, *around)]
            told += [*shares, number(least, 1)]
            # all and none are said of all and of none only
            assert (shares[0] == "100") == bool(known[found].all())
            assert (shares[1] == "100") == bool(found[known].all())
            said = (
                "From a score of {score} on, {precision} of them lie in friches already known, and {rappel} of the "
                "units of known friches are found."
            )
            precision, recall = (f"{one}\u00a0%" for one in shares[:2])
            expected = language.tr(said, score=number(least, 1), precision=precision, rappel=recall)
            assert plain(expected) in plain(screen.verdict)
        heard.numbers(" ".join([screen.verdict, *screen.cards]), told)
    assert {True, False} in heard.met.values()


def weighed(rng, usages):
    """Two sites of a use each, in a town where homes are cheap or dear."""
    town = SiteCommune(25_000, 15e6, float(rng.choice([300.0, 1500.0, 6000.0])))
    sites = [
        DerelictSite(str(n), float(rng.integers(1_000, 60_000)), float(rng.integers(0, 900)), KNOWN, usage, town)
        for n, usage in enumerate(usages)
    ]
    return balances(sites, UsePeriod(2027, 30), 50, int(rng.integers(1e6)))


def test_bilan(language):
    rng, heard, number = np.random.default_rng(2), Heard(language), language.number
    uses = ("res", "equ", "cul", "ter", "ind", "ren", "pv")
    for draw in range(2 * DRAWS):
        period, found = UsePeriod(2027, 30), weighed(rng, [uses[draw % 7], uses[(3 * draw + 1) % 7]])
        rows = [{"site_nom": None, **balance_words.site_row(one, period, language)} for one in found]
        screen = screen_of(frichebilan.page(Told(language), BilanFacts("sites", found, rows, period)))
        totals = {one: np.sum([site.euros(one).sum(axis=1) for site in found], axis=0) for one in (SITE, LAND)}
        gap = totals[SITE] - totals[LAND]
        wins, (low, high) = float((gap > 0).mean()), np.percentile(gap, [10, 90])
        spans = [_span(one, number) for one in (gap, totals[SITE], totals[LAND])]
        share = f"{sentences.percent(wins)}\u00a0%"
        every = "In every draw the sites bring more than the same projects on farmland: by {gap}."
        apart = (
            "Sites and farmland are not told apart: the same projects bring more on the sites in {share} of the draws; "
            "difference: {gap}."
        )
        heard.check("all", screen.verdict, wins == 1, language.tr(every, gap=spans[0]))
        heard.check("apart", screen.verdict, wins < 1 and low < 0 < high, language.tr(apart, share=share, gap=spans[0]))
        met = np.cumsum(np.sum([one.euros(SITE) for one in found], axis=0), axis=1) >= 0
        reached = met.any(axis=1)
        meets = f"{sentences.percent(float(reached.mean()))}\u00a0%"
        never = "Over these years, gains meet costs in only {share} of the draws: no year of return is told."
        heard.check("never", screen.verdict, reached.mean() < 0.5, language.tr(never, share=meets))
        years = 2027 + np.argmax(met[reached], axis=1)
        told = [*(f"{one:.0f}" for one in np.percentile(years, [10, 50, 90]))] if reached.mean() >= 0.5 else []
        hectares = [sum(row["enaf_ha"] for row in rows), sum(one.site.area_m2 for one in found) / 1e4]
        known = [*spans, share, meets, *told, *(number(one, 1) for one in hectares)]
        heard.numbers(" ".join([screen.verdict, *screen.cards]), known)
    assert {True, False} in heard.met.values(), heard.met


def _span(values, number):
    low, middle, high = np.percentile(values, [10, 50, 90]) / 1e6
    return f"{number(middle, 1, 'M€')} ({number(low, 1)} – {number(high, 1)})"
