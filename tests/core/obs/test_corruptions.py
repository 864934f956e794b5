"""Eleven ways to spoil a file: each is held, and the version in force stays.

See docs/design/obs.md#checks.
"""

from __future__ import annotations

import json

import pytest

from aula_toolbox.core.obs.refresh import state_of
from aula_toolbox.core.obs.store import VersionStore
from tests.core.obs.observatories import CENSUS, LOVAC, newer, refresher, rows, swapped, text_of, tree


def times(text, factor, code=""):
    head, body = rows(text)
    for row in body:
        if not code or row[0] == code:
            row[1:] = [str(int(cell) * factor) for cell in row[1:]]
    return text_of(head, body)


def one_value(text):
    """Only the vacant dwellings of one town, and its total with them: the identity holds."""
    head, body = rows(text)
    for row in body:
        if row[0] == "62119":
            more = int(row[4]) * 3
            row[4], row[1] = str(int(row[4]) + more), str(int(row[1]) + more)
    return text_of(head, body)


CORRUPTIONS = {
    "a row deleted": (CENSUS, lambda text: text.replace("62427;12694;", "#62427;12694;"), {"O06"}),
    "two columns swapped": (CENSUS, swapped, {"O07"}),
    "one value times ten": (CENSUS, lambda text: text.replace("62427;12694;", "62427;126940;"), {"O07", "O20"}),
    "one row times ten": (
        LOVAC,
        lambda text: text.replace("62119;Béthune;978;466;10850", "62119;Béthune;9780;466;10850"),
        {"O13"},
    ),
    "all values times a hundred": (CENSUS, lambda text: times(text, 100), {"O17"}),
    "the code of one commune changed": (CENSUS, lambda text: text.replace("62427;12694;", "62428;12694;"), {"O06"}),
    "the file cut at 60 %": (CENSUS, lambda text: text[: text.index("\n62550") + 9], {"O06", "O04"}),
    "a header renamed": (CENSUS, lambda text: text.replace("P21_LOGVAC", "P21_VACANTS"), {"O02"}),
    "an older vintage": (CENSUS, lambda text: text.replace("P21_", "P20_"), {"O10"}),
    "accents broken": (LOVAC, lambda text: text.replace("Béthune", "BÃ©thune"), {"O04"}),
    "20 % of the values frozen": (CENSUS, lambda text: newer(text, 5), {"O15"}),
    "a secret filled with zero": (
        LOVAC,
        lambda text: text.replace("62003;Acheville;s;s;s", "62003;Acheville;0;0;200"),
        {"O16"},
    ),
}


@pytest.mark.parametrize("name", CORRUPTIONS)
def test_each_corruption_is_held_and_the_version_in_force_stays(built, texts, name):
    file, change, checks = CORRUPTIONS[name]
    store = VersionStore(built.with_suffix(""))
    current = store.current()
    kept, switch = tree(current.folder), (store.folder / "courant.json").read_bytes()
    changed = change(texts[file])
    assert changed != texts[file]
    (built.parent / "entrees" / file).write_text(changed, encoding="utf-8")
    done = refresher(built).run("publier")
    assert done.state == "retenu"
    assert checks <= {one.check for one in (*done.waiting, *done.blocks)}
    assert store.current().id == current.id
    assert tree(current.folder) == kept
    assert (store.folder / "courant.json").read_bytes() == switch
    assert state_of(store.folder)["suspects"] == len(done.waiting)
    assert json.loads((store.folder / "etat.json").read_text(encoding="utf-8"))["etat"] == "retenu"
    assert done.report.is_file()
