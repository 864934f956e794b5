"""Owners of parcels. docs/design/land.md#owners"""

from __future__ import annotations

import pandas as pd
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.land import owners
from aula_toolbox.core.messages import Notes

LIMITS = {"proprietaires_alerte": 0.95, "proprietaires_refus": 0.70}


def test_rights_that_are_shared_are_one_owner_of_several():
    table = pd.DataFrame({"proprio_siren": ["222", "111", "111", None], "proprio_denomination": ["B", "A", "A", None]})
    found = owners.owners(["p", "p", "p", "q"], table)
    assert found == {"p": owners.ParcelOwner("111|222", "B, A", "")}
    named = owners.owners(["p"], pd.DataFrame({"proprio_denomination": ["Commune d’Arras"]}))
    assert named["p"].siren == "Commune d’Arras"


def test_two_years_are_told_then_refused():
    ids = [f"62193000AB{number:04d}" for number in range(20)]
    owned = {one: owners.ParcelOwner("1", "", "") for one in ids}
    notes = Notes()
    owners.check_vintage(owned, ids, LIMITS, notes, "PM")
    assert not notes.warnings
    owners.check_vintage(owned, ids[:18], LIMITS, notes, "PM")
    assert len(notes.warnings) == 1
    with pytest.raises(AulaError) as refused:
        owners.check_vintage(owned, ids[:10], LIMITS, notes, "PM")
    assert refused.value.codes == ("E_VINTAGE",)
    with pytest.raises(AulaError):
        owners.check_vintage(owned, ["29001000ZZ0001"], LIMITS, notes, "PM")


def test_groups_of_legal_persons_in_the_words_of_the_standard():
    assert owners.mastery(owners.ParcelOwner("1", "", "5"), owners.masteries()) == "organisme de logement social"
    assert owners.mastery(owners.ParcelOwner("1", "", "42"), owners.masteries()) == "inconnu"
