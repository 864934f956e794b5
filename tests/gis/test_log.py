"""Python logging in the message log of QGIS."""

from __future__ import annotations

import logging

import pytest
from qgis.core import Qgis, QgsApplication

from aula_toolbox.gis import log


@pytest.fixture
def told(qgis_app):
    """What the message log was told, while the handler is there."""
    heard = []

    def hear(text, tag, level):
        heard.append((text, tag, level))

    QgsApplication.messageLog().messageReceived.connect(hear)
    handler = log.install()
    yield heard
    log.remove(handler)
    QgsApplication.messageLog().messageReceived.disconnect(hear)


@pytest.mark.parametrize(
    ("level", "shown"),
    [
        (logging.INFO, Qgis.MessageLevel.Info),
        (logging.WARNING, Qgis.MessageLevel.Warning),
        (logging.ERROR, Qgis.MessageLevel.Critical),
        (logging.CRITICAL, Qgis.MessageLevel.Critical),
    ],
)
def test_a_record_keeps_its_weight(told, level, shown):
    logging.getLogger("aula_toolbox.gis.test").log(level, "%d sites", 3)
    assert [one for one in told if one[1] == log.TAG] == [("3 sites", log.TAG, shown)]


def test_details_for_developers_stay_out(told):
    logging.getLogger("aula_toolbox.gis.test").debug("a detail")
    assert not [one for one in told if one[1] == log.TAG]


def test_nothing_is_shown_after_the_plugin_is_gone(qgis_app):
    before = list(log.LOGGER.handlers)
    handler = log.install()
    assert handler in log.LOGGER.handlers
    log.remove(handler)
    assert log.LOGGER.handlers == before
