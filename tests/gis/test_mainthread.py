"""Calls that go from the thread of a run to the main thread: their results, their faults, a wait that ends."""

from __future__ import annotations

import time

import pytest
from qgis.PyQt.QtCore import QCoreApplication

from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis import mainthread
from aula_toolbox.gis.mainthread import in_main_thread
from tests.support.threads import elsewhere, is_main


def test_a_call_is_made_in_the_main_thread_and_its_result_comes_back(qgis_app):
    assert in_main_thread(is_main) is True
    assert elsewhere(is_main) is False
    assert elsewhere(lambda: (in_main_thread(is_main), in_main_thread(lambda: 7), is_main())) == (True, 7, False)


def test_what_a_call_raises_is_raised_where_it_was_asked(qgis_app):
    def refuse():
        raise AulaError("No.", "E_NO")

    told = elsewhere(lambda: in_main_thread(refuse))
    assert isinstance(told, AulaError) and told.codes == ("E_NO",)


def test_a_run_that_is_cancelled_waits_for_what_has_begun_and_drops_what_has_not(qgis_app):
    done = []

    def cancelled():
        raise InterruptedError("stopped")

    def slow():
        time.sleep(0.4)
        done.append("begun")

    assert isinstance(elsewhere(lambda: in_main_thread(slow, cancelled)), InterruptedError)
    assert done == ["begun"]
    # the main thread sleeps: the call never begins, not even once it wakes up
    assert isinstance(elsewhere(lambda: in_main_thread(slow, cancelled), is_drawing=False), InterruptedError)
    QCoreApplication.processEvents()
    assert done == ["begun"]


def test_a_main_thread_that_does_not_answer_is_told(qgis_app, monkeypatch):
    monkeypatch.setattr(mainthread, "PATIENCE_S", 0.2)
    told = elsewhere(lambda: in_main_thread(lambda: pytest.fail("it must not be called")), is_drawing=False)
    assert isinstance(told, AulaError) and told.codes == ("E_BUSY",)
    QCoreApplication.processEvents()
