"""What the reports of a refresh, of indicators and of a publication say.

See docs/design/obs.md#versions.
"""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from aula_toolbox.core.language import Language
from aula_toolbox.core.messages import message
from aula_toolbox.core.obs.checks import CheckFinding
from aula_toolbox.core.obs.computation import Computed
from aula_toolbox.core.obs.obsvalue import ObsValue
from aula_toolbox.core.obs.publication import PlanFinding, PublicationPlan
from aula_toolbox.core.obs.refresh import Refreshed
from aula_toolbox.core.obs.reports import obsindicators, obspublish, obsrefresh
from aula_toolbox.core.obs.smallmaps import FALL, RISE, SMALL_FALL, SMALL_RISE, STATE, colours_of, small_maps
from aula_toolbox.core.obs.store import Version
from aula_toolbox.core.report import Told
from tests.core.obs.observatories import LOVAC, prepare, refresher

TOLD = Told(Language())
VALUE = ObsValue("vacance_rp", "COM", "62119", "Béthune", "2021", 9.0, "observe", source="INSEE")


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("essai", "Trial: nothing was replaced. Blocking findings: 0. Values to confirm: 1."),
        ("inchange", "Nothing is new: version v1 stays in force."),
        ("revenu", "Version v1 is in force again."),
        ("publie", "Version v1 is in force."),
    ],
)
def test_the_report_of_a_refresh_says_its_state(tmp_path, state, told):
    own = refresher(prepare(tmp_path, {}))
    doubt = CheckFinding("O13", "a_valider", "vacance_rp", message("moved"), code="62119", vintage="2021")
    done = Refreshed(state, "v1", own.observatory, waiting=[doubt])
    assert obsrefresh.verdict(TOLD, done) == told
    page = obsrefresh.page(TOLD, done, own.tables.indicators)
    assert told in page
    assert "Nothing is missing." in page
    # no commune has a value: there is no line to draw it on
    assert "62119 – " not in page


def test_the_report_of_indicators_without_ranks_or_findings(tmp_path):
    own = refresher(prepare(tmp_path, {})).tables

    def page(values):
        return obsindicators.page(TOLD, Computed(values, [], {}, []), own.indicators, own.territory)

    assert "The checks found nothing." in page([VALUE])
    assert "the 1 highest values" not in page([VALUE])
    assert "the 1 highest values" in page([replace(VALUE, rank=1)])


@pytest.mark.parametrize(("level", "label"), [("bloquant", "Blocked: nothing was published"), ("info", "Published")])
def test_the_plan_of_a_publication_says_what_blocks_it(tmp_path, level, label):
    version = Version("20261130T120000-abcdefgh", tmp_path, {})
    finding = PlanFinding("nom", "habitat", level, message("a name is too long"))
    made = PublicationPlan("habitat", "Habitat", version, [], [], findings=[finding])
    page = obspublish.page(TOLD, made, [], is_plan=False)
    assert label in page
    assert ("Blocked" in page) == (level == "bloquant")
    assert "a name is too long" in page


def test_small_maps_colour_what_moved(tables):
    """Rises and falls on both sides of their median, a state that changed; what did not move has no colour."""
    codes = list(tables.territory.communes)[:7]
    before = {code: replace(VALUE, code=code, value=10.0) for code in codes}
    steps = (5.0, 1.0, -1.0, -8.0, 0.0)
    now = [replace(VALUE, code=code, value=10.0 + step) for code, step in zip(codes, steps)]
    now += [replace(VALUE, code=codes[5], value=None, state="secret"), replace(VALUE, code="62999", value=1.0)]
    found = colours_of(now, before)
    assert found == dict(zip(codes, (RISE, SMALL_RISE, SMALL_FALL, FALL))) | {codes[5]: STATE}
    drawn = small_maps(tables.territory, [("Vacance <2 ans>", found), ("Logements", {})], "Où")
    root = ElementTree.fromstring(drawn)
    inside = {name: [one for one in root.iter() if one.tag == name] for name in ("path", "use", "text", "g")}
    assert [len(inside[name]) for name in ("path", "use", "g")] == [319, 2 * 319, 2]
    assert {one.get("fill") for one in inside["use"]} == {RISE, SMALL_RISE, SMALL_FALL, FALL, STATE, "#e8ebed"}
    assert "".join(inside["text"][0].itertext()) == "Vacance <2 ans>"
    nowhere = replace(tables.territory, communes={"1": replace(tables.territory.communes[codes[0]], outline="")})
    assert (small_maps(nowhere, [("x", {})], "x"), small_maps(tables.territory, [], "x")) == ("", "")


def test_the_report_of_a_held_version_names_its_suspects_first(tmp_path, texts):
    path = prepare(tmp_path, texts)
    refresher(path).run("publier")
    place = path.parent / "entrees" / LOVAC
    place.write_text(texts[LOVAC].replace("Béthune;978;", "Béthune;9780;"), encoding="utf-8")
    own = refresher(path)
    page = obsrefresh.page(TOLD, own.run("publier"), own.tables.indicators, own.tables.territory)
    assert page.index("Béthune: 9.014, then 90.14") < page.index("What this result is not")
    assert page.count("<use ") == 319
