"""Layers as real servers name them: the name arrives whole, and says nothing else."""

from __future__ import annotations

import pytest
from qgis.core import QgsDataSourceUri

from aula_toolbox.core.pnc.catalogue import Resource
from aula_toolbox.gis.pnc.layers import provider_uri
from aula_toolbox.gis.pnc.probe import ServerCheck

NAMES = ("Zones d'activités (PLU/U)", "Eau & voies n°2", "l’été [2024] #1+2!", "d''a", "fin'", "'")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ["wfs", "oapif", "wms", "wmts"])
def test_a_name_is_one_value_of_the_address(qgis_app, kind, name):
    check = ServerCheck(Resource(kind, "https://a.example/x?map=1", name), matrix_set="s")
    text = provider_uri(check, "EPSG:2154", "decoy01")
    read = QgsDataSourceUri(text)
    if kind in ("wms", "wmts"):
        read = QgsDataSourceUri()
        read.setEncodedUri(text)
        assert read.params("layers") == [name] and read.param("authcfg") == "decoy01"
    else:
        assert read.param("typename") == name and read.authConfigId() == "decoy01"
    assert read.param("url").startswith("https://a.example/x?map=1")
