"""The toolbox as QGIS knows it, and folders of downloads."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication

from aula_toolbox.processing.provider import register
from tests.support.deliveries import deliver


@pytest.fixture(scope="module")
def registered(qgis_app):
    """The provider, while the tests of a module run."""
    registry = QgsApplication.processingRegistry()
    made = None if registry.providerById("aula") is not None else register()
    yield
    if made is not None:
        registry.removeProvider(made)


@pytest.fixture(scope="module")
def downloads(tmp_path_factory):
    """All deliveries of the demonstration territory."""
    return deliver(tmp_path_factory.mktemp("downloads"))
