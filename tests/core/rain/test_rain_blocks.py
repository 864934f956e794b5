"""Tables that wait: what comes back is what was given, and a full disk is named.

Method: docs/design/rain.md#blocks
"""

from __future__ import annotations

import io

import numpy as np
import pandas as pd
import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.rain import blocks
from aula_toolbox.core.rain.blocks import KEPT_FLAGS, KEPT_NUMBERS, KEPT_WORDS, KeptRoofs, Waiting, sample_of_ids


def table(first, rows=3):
    numbers = np.arange(first, first + rows)
    words = [f"é{number}" if number % 2 else None for number in numbers]
    return pd.DataFrame({"n": numbers, "v": numbers / 3.0, "ok": numbers > 1, "words": words})


def test_what_waits_comes_back_as_it_was():
    waiting = Waiting()
    given = [table(0), table(3, 1), table(4, 0), table(4, 5)]
    for one in given:
        waiting.add(one)
    assert waiting.firsts == [0, 3, 4, 4, 9]
    for own, (place, other) in zip(given, waiting.numbered()):
        assert place.stop - place.start == len(own)
        pd.testing.assert_frame_equal(own, other, check_dtype=len(own) > 0)
    rows = np.array([8, 0, 5])
    assert waiting.rows(rows)["n"].tolist() == rows.tolist()
    assert waiting.rows(np.array([], dtype=np.int64)).empty


def test_a_full_temporary_disk_is_named(monkeypatch):
    class Full(io.BytesIO):
        def write(self, data):
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(blocks.tempfile, "TemporaryFile", lambda prefix: Full())
    waiting = Waiting()
    waiting.add(table(0))
    with pytest.raises(AulaError, match=r"temporary files.*No space left.*E_DISK"):
        waiting.add(table(3))


def test_what_is_kept_of_roofs_block_by_block():
    rows = 4
    frame = pd.DataFrame({name: np.arange(rows) + 0.1 for name in KEPT_NUMBERS})
    for name in KEPT_FLAGS:
        frame[name] = [True, False, False, True]
    for name in KEPT_WORDS:
        frame[name] = ["ok", None, "exclu", "ok"]
    frame["id_bat"] = ["b", "é", "a", "bâtiment 12"]
    kept = KeptRoofs(2 * rows)
    kept.add(slice(0, rows), frame)
    kept.add(slice(rows, 2 * rows), frame.assign(statut="verifier"))
    whole, ids = kept.table()
    assert [one.decode() for one in ids[:rows]] == frame["id_bat"].tolist()
    assert whole["statut"].astype(object).where(whole["statut"].notna(), None).tolist() == [
        *["ok", None, "exclu", "ok"],
        *["verifier"] * rows,
    ]
    assert whole["util_m3_an"].tolist() == [*frame["util_m3_an"]] * 2
    assert sample_of_ids(np.array([True] * 8), ids, 4).tolist() == [2, 0, 3, 1]
