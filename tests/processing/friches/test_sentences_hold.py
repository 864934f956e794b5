"""No sentence of a site contradicts one of its fields: 1 000 random sites, three rule sets, French and English."""

from __future__ import annotations

import math
import re

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.friches import RULE_IDS, certainty, rules
from aula_toolbox.core.friches.criteria import fact
from aula_toolbox.core.friches.results import alerts, qualify, vocation_columns
from aula_toolbox.core.friches.sheet import sheet
from aula_toolbox.core.friches.thresholds import FricheThresholds
from aula_toolbox.core.language import Language
from aula_toolbox.gis import i18n

SITES = 1000
NUMBER = r"-?\d+(?:[.,]\d+)?"
KINDS = {"fr": {"robuste": "robuste", "à confirmer": "a_confirmer", "indécis": "indecis"}}
KINDS["en"] = {"robust": "robuste", "to confirm": "a_confirmer", "undecided": "indecis"}
# one sentence a line: what it says, in each language
WORDS = {
    "first": {
        "en": "(?:lends itself first to the use|On what is known,) « (.+?) » (?:comes first )?"
        f"\\(index ({NUMBER}) out of 100\\)"
    },
    "ahead": {"en": f"ahead of « (.+?) » by ({NUMBER}) points"},
    "tied": {"en": r"^(.+?) are tied \(less than"},
    "held": {
        "en": f"Result (.+?): « (.+?) » stays first in (\\d+) % of .*?will lie between ({NUMBER}) and ({NUMBER})\\."
    },
    "other": {"en": r"« ([^»]+?) » leads on what is known; « ([^»]+?) » prevails in (\d+) % of"},
    "nothing": {"en": r"No missing fact changes the first use\."},
    "alone": {"en": "No missing fact changes the first use by itself."},
    "outside": {"en": "is out of these bounds"},
    "check": {"en": r"To check first: (.+?)\.(?: |$)"},
    "few": {"en": "Too few facts are known"},
    "says_nothing": {"en": "says nothing of the uses"},
    "impossible": {"en": r"(?:^|\. )([^.]+?): impossible as things stand"},
}
WORDS["first"]["fr"] = (
    f"(?:se prête d'abord à l'usage|Sur ce qui est connu,) « (.+?) » (?:vient en tête )?\\(indice ({NUMBER}) sur 100\\)"
)
WORDS["ahead"]["fr"] = f"devant « (.+?) » de ({NUMBER}) points"
WORDS["tied"]["fr"] = r"^(.+?) sont à égalité"
WORDS["held"]["fr"] = (
    f"Résultat (.+?) : « (.+?) » reste en tête dans (\\d+) % des .*?sera compris entre ({NUMBER}) et ({NUMBER})\\."
)
WORDS["other"]["fr"] = r"« ([^»]+?) » en tête sur ce qui est connu ; « ([^»]+?) » l'emporte dans (\d+) % des"
WORDS["nothing"]["fr"] = r"Aucune donnée manquante ne change la première vocation\."
WORDS["alone"]["fr"] = "Aucune donnée manquante ne change à elle seule la première vocation."
WORDS["outside"]["fr"] = "est hors de ces bornes"
WORDS["check"]["fr"] = r"À vérifier d'abord : (.+?)\.(?: |$)"
WORDS["few"]["fr"] = "Trop peu de"
WORDS["says_nothing"]["fr"] = "ne dit rien des vocations"
WORDS["impossible"]["fr"] = r"(?:^|\. )([^.]+?) : impossible en l'état"


def random_sites(rule_set, seed):
    """Sites from nearly nothing to nearly all known, with measures, estimates and « nothing found »."""
    rng = np.random.default_rng(seed)
    share = rng.uniform(0, 1, SITES)
    data = {}
    for criterion in rule_set.criteria:
        one = fact(criterion.id)
        if criterion.kind == "numerique":
            values = np.where(rng.random(SITES) < 0.2, 0.0, rng.uniform(0, 15 if one.unit == "%" else 20000, SITES))
            values = values.astype(object)
        else:
            names = np.array([item.value for item in criterion.classes], dtype=object)
            values = names[rng.integers(0, len(names), SITES)]
        values[rng.random(SITES) < share] = None
        states = np.where(rng.random(SITES) < 0.2, "estime", "saisi").astype(object)
        states[pd.isna(values)] = np.where(rng.random(SITES) < 0.1, "observe", "absent")[pd.isna(values)]
        data[one.value_field], data[one.state_field] = values, states
    return pd.DataFrame(data)


def plain(text):
    """Without the typography of a language, so that one pattern reads it."""
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'").replace("−", "-")


def found_in(text, what, code):
    return re.search(WORDS[what][code], text)


def value(text):
    return float(text.replace(",", "."))


def as_told(share):
    """Whole percent; all and none are only said of all and none."""
    return share if share in (0.0, 1.0) else min(max(math.floor(100 * share + 0.5) / 100, 0.01), 0.99)


def check_shared(text, row, labels, code):
    """What the paragraph of the table and that of the sheet both say."""
    held, other = found_in(text, "held", code), found_in(text, "other", code)
    bold = {"fr": "se prête d'abord", "en": "lends itself first"}[code]
    assert bold not in text or row["voc1"] == row["voc1_hyp"]
    first = row["voc1"]
    if first is None:
        assert held is None
        assert other is None
        return
    ranked, tied = found_in(text, "first", code), found_in(text, "tied", code)
    group = [labels[one] for one in row["voc_groupe"].split("|")]
    assert (ranked is None) == (len(group) > 1)
    if ranked:
        assert ranked[1] == labels[first]
        assert value(ranked[2]) == pytest.approx(row[f"i_{first}"], abs=1e-9)
        ahead = found_in(text, "ahead", code)
        assert (ahead is None) == (row["voc2"] is None)
        if ahead:
            assert ahead[1] == labels[row["voc2"]]
            assert value(ahead[2]) == pytest.approx(row["ecart12_pt"], abs=1e-9)
    else:
        assert re.findall(r"« ([^»]+?) »", tied[1]) == group
    assert labels[first] == held[2]
    assert KINDS[code][held[1]] == row["voc_robuste"]
    assert int(held[3]) / 100 == pytest.approx(as_told(row[f"p1_{first}"]))
    assert (value(held[4]), value(held[5])) == (row[f"imin_{first}"], row[f"imax_{first}"])
    outside = not row[f"imin_{first}"] <= row[f"i_{first}"] <= row[f"imax_{first}"]
    assert bool(found_in(text, "outside", code)) == outside
    differs = row["voc1_hyp"] != first
    assert bool(other) == differs
    if differs:
        assert (other[1], other[2]) == (labels[first], labels[row["voc1_hyp"]])
        assert int(other[3]) / 100 == pytest.approx(as_told(row["p1_hyp"]))
        assert row["p1_hyp"] == row[f"p1_{row['voc1_hyp']}"] > row[f"p1_{first}"]
        assert row["p1_hyp"] == max(row[f"p1_{one}"] for one in labels)


def check_to_collect(text, row, code, facts):
    """What is said of the missing facts agrees with both first uses and with the list."""
    nothing, alone = found_in(text, "nothing", code), found_in(text, "alone", code)
    if nothing or alone:
        assert row["voc1"] == row["voc1_hyp"]
        assert row["a_collecter"] is None
        assert bool(nothing) == (row[f"p1_{row['voc1']}"] == 1)
    if row["voc1"] is not None:
        assert bool(nothing or alone) == (not facts)


def check_paragraph(row, labels, code):
    text, facts = plain(row["explication"]), (plain(row["a_collecter"] or "")).split(" | ")
    facts = [one for one in facts if one]
    check_shared(text, row, labels, code)
    check_to_collect(text, row, code, facts)
    is_few = bool(found_in(text, "few", code) or found_in(text, "says_nothing", code))
    assert is_few == (row["voc_statut"] == "donnees_insuffisantes")
    told = found_in(text, "check", code)
    if told:
        assert told[1] == ", ".join(facts)
    excluded = {labels[one] for one in labels if row[f"ex_{one}"] == 1}
    said = {name.split(". ")[-1] for name in re.findall(WORDS["impossible"][code], text)}
    assert said <= excluded
    assert row["voc1"] is None or row[f"ex_{row['voc1']}"] == 0


def check_sheet(told, row, labels, code):
    verdict, meaning = plain(told.verdict), plain(told.meaning)
    check_shared(meaning, row, labels, code)
    first, other = row["voc1"], row["voc1_hyp"]
    if first is None:
        return
    assert labels[first] in verdict
    share = re.search(r"(\d+) % (?:of the|des) hypoth", verdict)
    assert bool(share) == (other != first)
    if share:
        assert labels[other] in verdict
        assert int(share[1]) / 100 == pytest.approx(as_told(row["p1_hyp"]))
    index = re.search(f"(?:index|indice) ({NUMBER})", verdict)
    if index:
        assert value(index[1]) == pytest.approx(row[f"i_{first}"], abs=1e-9)
    check_to_collect(" ".join(map(plain, told.to_check)), row, code, [one for one in (row["a_collecter"],) if one])
    texts = told.bar_texts
    shown = {texts[f"barre_nom_{line}"]: line for line in range(len(labels))}
    for one, label in labels.items():
        line = shown[label]
        share = re.match(r"(\d+) %", plain(texts[f"barre_part_{line}"]))
        assert (share is None) == (row[f"p1_{one}"] == 0)
        assert share is None or int(share[1]) / 100 == pytest.approx(as_told(row[f"p1_{one}"]))
        told_index = texts[f"barre_indice_{line}"]
        assert row[f"ex_{one}"] == 1 or value(plain(told_index)) == pytest.approx(row[f"i_{one}"], abs=1e-9)


@pytest.mark.parametrize("code", ["fr", "en"])
@pytest.mark.parametrize("rule_id", RULE_IDS)
def test_no_sentence_contradicts_a_field(qgis_app, code, rule_id):
    rule_set = rules.shipped(rule_id)
    language = Language(code, i18n.in_language(code))
    limits = FricheThresholds(rule_set.spatial_mode)
    sites = random_sites(rule_set, 7)
    found = qualify(sites, rule_set, rule_set.min_completeness_pct, limits, language)
    sure = certainty.assess(found, certainty.Hypotheses(draws=100))
    table = vocation_columns(found).join(certainty.certainty_columns(found, sure))
    table = table.assign(alertes=alerts(found), explication=certainty.explanations(found, sure, table), site_id="s")
    labels = {usage.code: usage.label for usage in rule_set.usages}
    rows = table.astype(object).where(table.notna(), None).to_dict("records")
    seen = {"both": 0, "apart": 0, "few": 0}
    for row in rows:
        check_paragraph(row, labels, code)
        check_sheet(sheet(row, rule_set, "", language), row, labels, code)
        seen["few" if row["voc1"] is None else "both" if row["voc1"] == row["voc1_hyp"] else "apart"] += 1
    # every kind of site was met
    assert min(seen.values()) > 20 or (seen["few"] <= 20 and rule_set.min_completeness_pct == 0), seen


def test_a_sheet_speaks_the_words_of_the_rules_that_made_its_row(qgis_app):
    old = rules.shipped("mutafriches_1_11")
    assert rules.of_results(old.provenance).label == old.label
    assert rules.of_results("maison 3").id == rules.of_results("").id == "aula_1_0"
