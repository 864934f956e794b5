"""What the reports of a refresh, of indicators and of a publication say.

See docs/design/obs.md#versions.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from aula_toolbox.core.language import Language
from aula_toolbox.core.messages import message
from aula_toolbox.core.obs.checks import CheckFinding
from aula_toolbox.core.obs.computation import Computed
from aula_toolbox.core.obs.obsvalue import ObsValue
from aula_toolbox.core.obs.publication import PlanFinding, PublicationPlan
from aula_toolbox.core.obs.refresh import Refreshed
from aula_toolbox.core.obs.reports import obsindicators, obspublish, obsrefresh
from aula_toolbox.core.obs.store import Version
from aula_toolbox.core.report import Told
from tests.core.obs.observatories import prepare, refresher

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
