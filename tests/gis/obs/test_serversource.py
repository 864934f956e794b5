"""How a project names its database; `test_postgis` opens one that was moved to a real one."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsDataSourceUri

from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis.obs.serversource import move_sources, server_uri


def test_the_address_of_a_server_holds_no_secret():
    given = QgsDataSourceUri("dbname='d' host=h port=5432 sslmode=prefer authcfg=abc1234 user='u' password='p'")
    told = server_uri(given, "authcfg").uri(False)
    assert "authcfg=abc1234" in told
    assert "password" not in told
    assert "user" not in told
    with pytest.raises(AulaError, match="E_DATA_PATH"):
        server_uri(given, "service")


def test_a_layer_that_stays_in_the_file_is_refused(tmp_path):
    project = tmp_path / "x.qgs"
    project.write_text('<datasource>./x.gpkg|layername=autre</datasource><provider encoding="UTF-8">ogr</provider>')
    with pytest.raises(AulaError, match="E_PROJECT"):
        move_sources(project, Path("x.gpkg"), [], "obs", QgsDataSourceUri())
    assert "autre" in project.read_text(encoding="utf-8")
