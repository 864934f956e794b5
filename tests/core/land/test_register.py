"""The register of establishments. docs/design/land.md#establishments"""

from __future__ import annotations

from datetime import date

import pandas as pd

from aula_toolbox.core.land import register
from aula_toolbox.core.messages import Notes


def rows(notes=None, periods=None, **columns):
    table = pd.DataFrame({"siret": ["12345678900011"], "etab_etat": ["A"], **columns})
    return register.register_rows(table, periods or {}, register.read_forms(), notes or Notes(), "stock")


def test_the_state_on_a_day_from_the_stock_alone():
    (one,) = rows(etab_etat=["F"], etab_debut=["2024-03-01"], etab_creation=["2001-01-01"])
    assert one.on(date(2026, 1, 1)).closed == date(2024, 3, 1)
    assert one.on(date(2024, 1, 1)).is_active  # closed later: it was there
    assert one.on(date(2000, 1, 1)) is None


def test_the_history_tells_every_day():
    table = pd.DataFrame(
        {
            "siret": ["12345678900011.0"] * 4 + ["9"],
            "etab_debut": ["2001-01-01", "2010-01-01", "2015-01-01", "2020-01-01", "hier"],
            "etab_etat": ["A", "F", "F", "A", "A"],
        }
    )
    notes = Notes()
    periods = register.history(table, notes, "historique")
    assert len(notes.warnings) == 1
    (one,) = rows(periods=periods)
    assert one.on(date(2012, 1, 1)).closed == date(2010, 1, 1)
    assert one.on(date(2016, 1, 1)).closed == date(2010, 1, 1)  # still the same closure
    assert one.on(date(2021, 1, 1)).is_active
    assert one.on(date(2000, 6, 1)) is None
    (told,) = register.history(table.iloc[:1].assign(etab_fin=["2009-12-31"]), notes, "h").values()
    assert told[0].end == date(2009, 12, 31)


def test_rows_without_a_state_are_told_and_dates_stay_unknown():
    notes = Notes()
    assert rows(notes, etab_etat=["?"]) == []
    (one,) = rows(notes, etab_creation=["jadis"])
    assert one.created is None
    assert len(notes.warnings) == 2
    assert rows(notes, etab_etat=[None]) == []


def test_jobs_are_bounds_and_vocation_needs_a_majority():
    assert register.job_bounds(["01", "53"], register.size_classes()).high is None
    assert register.job_bounds([], register.size_classes()).high == 0
    told = (0.6, register.vocations(), register.size_classes())
    assert register.vocation([], *told) == "inconnu"
    assert register.vocation([("00.00Z", "11"), ("25.62B", "NN")], *told) == "inconnu"
    assert register.vocation([("47.11F", "53")], *told) == "commerciale"
    assert register.vocation([("47.11F", "11"), ("25.62B", "11")], *told) == "mixte"


def test_placement_at_the_plot_only():
    of_code = register.levels()
    assert register.is_plot("11", of_code)
    assert register.is_plot(12.0, of_code)
    assert not register.is_plot("33", of_code)
    assert not register.is_plot(None, of_code)
