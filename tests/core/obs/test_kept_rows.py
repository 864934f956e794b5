"""The rows that a version was made of, kept once, whatever becomes of the file. docs/design/obs.md#versions"""

from __future__ import annotations

import gzip
from dataclasses import replace

import pytest

from aula_toolbox.core.obs import excerpts
from aula_toolbox.core.obs.files import files
from aula_toolbox.core.obs.rows import RowData
from aula_toolbox.core.obs.sources import FoundFile
from aula_toolbox.core.obs.wide import WideData

DIGEST = "0123456789abcdef"


@pytest.fixture(scope="module")
def kinds():
    known = files()
    return known["insee_cc_logement"], known["rpls"]


@pytest.fixture
def data(kinds):
    wide, rows = kinds
    header = ("CODGEO", "P21_LOG", "P16_LOG")
    cells = {"P21_LOG": {"62119": "12", "62498": "s"}, "P16_LOG": {"62119": "11"}}
    table = WideData(wide, "a.csv", header, "CODGEO", cells, {"62119": 2, "62498": 3}, 2)
    objects = RowData(
        rows,
        "b.csv",
        ("DEPCOM", "E"),
        {("COM", "62498"): [{"E": "G"}, {"E": "D"}], ("COM", "62119"): [{"E": "A"}]},
        {("COM", "62498"): [3, 4], ("COM", "62119"): [2]},
        2024,
        3,
    )
    return {wide.id: table, rows.id: objects}


def test_the_rows_are_kept_by_file_newest_vintage_and_digest(kinds, data, tmp_path):
    wide, rows = kinds
    found = [
        FoundFile(wide, "reconnu", vintages=(2021, 2016), digest=DIGEST),
        FoundFile(rows, "reconnu", digest="f" * 64),
    ]
    told = excerpts.keep(tmp_path, data, found)
    assert told == [f"extraits/{wide.id}/2021-01234567.csv.gz", f"extraits/{rows.id}/sans-date-ffffffff.csv.gz"]
    first, second = (gzip.decompress((tmp_path / name).read_bytes()).decode("utf-8-sig").split() for name in told)
    assert first == ["code;P21_LOG;P16_LOG", "62119;12;11", "62498;s;"]
    assert second == ["maille;code;E", "COM;62119;A", "COM;62498;G", "COM;62498;D"]
    assert sorted(path.suffix for path in tmp_path.rglob("*") if path.is_file()) == [".gz", ".gz"]


def test_what_is_kept_is_not_written_again(kinds, data, tmp_path):
    one = FoundFile(kinds[0], "reconnu", vintages=(2021,), digest=DIGEST)
    (name,) = excerpts.keep(tmp_path, data, [one])
    (tmp_path / name).write_bytes(b"earlier")
    assert excerpts.keep(tmp_path, data, [one]) == [name]
    assert (tmp_path / name).read_bytes() == b"earlier"


def test_what_was_not_read_is_not_kept(kinds, data, tmp_path):
    one = FoundFile(kinds[0], "reconnu", digest=DIGEST)
    unread = replace(one, file=files()["loyers"])
    assert excerpts.keep(tmp_path, data, [replace(one, file=None), replace(one, digest=""), unread]) == []
    assert list(tmp_path.iterdir()) == []
