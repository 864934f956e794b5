"""Files of a folder, as deep and as many as the table allows."""

from __future__ import annotations

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.obs.computation import Tables
from aula_toolbox.gis.obs.dropfolder import found_files

TEXT = "CODGEO;P21_LOG;P21_RP;P21_RSECOCC;P21_LOGVAC\n62119;100;80;5;15\n"


def test_depth_and_number_are_limited(qgis_app, tmp_path):
    tables = Tables.read(2025)
    for place in ("a.csv", "in/b.csv", "in/in/c.csv", "in/in/in/d.csv"):
        (tmp_path / place).parent.mkdir(exist_ok=True)
        (tmp_path / place).write_text(TEXT, encoding="utf-8")
    found = found_files(tmp_path, tables.files, tables.limits)
    assert [one.path for one in found] == ["a.csv", "in/b.csv", "in/in/c.csv"]
    assert {one.file.id for one in found} == {"insee_cc_logement"}
    assert len({one.digest for one in found}) == 1
    assert found[0].size == len(TEXT)
    with pytest.raises(AulaError, match="2 at most"):
        found_files(tmp_path, tables.files, {**tables.limits, "fichiers_max": 2.0})
    with pytest.raises(AulaError, match="does not exist"):
        found_files(tmp_path / "nowhere", tables.files, tables.limits)
