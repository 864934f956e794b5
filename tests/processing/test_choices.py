"""Choices of the command line: the word, the word however written, the number; a refused value lists the others."""

from __future__ import annotations

import json
import subprocess

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProcessingParameterEnum

from aula_toolbox.core.errors import AulaError
from aula_toolbox.processing.base.choices import settled, word_of
from aula_toolbox.processing.provider import ALGORITHMS

OPTIONS = ("auto", "OCS2D", "OCS GE", "été")
_alive = {}


def enums():
    for algorithm in ALGORITHMS:
        instance = _alive.setdefault(algorithm.ID, algorithm().create())
        for parameter in instance.parameterDefinitions():
            if isinstance(parameter, QgsProcessingParameterEnum):
                yield instance, parameter


@pytest.mark.parametrize(
    ("value", "word"),
    [("OCS GE", "OCS GE"), ("ocs ge", "OCS GE"), ("Ete", "été"), ("2", "OCS GE"), (2, "OCS GE"), (" 0 ", "auto")],
)
def test_a_choice_by_its_word_or_its_number(value, word):
    assert word_of(value, OPTIONS) == word


@pytest.mark.parametrize("value", ["4", "-1", "OCS", "1.0", True, None, ["auto"]])
def test_what_is_no_choice(value):
    with pytest.raises(ValueError):
        word_of(value, OPTIONS)


def test_a_word_is_stronger_than_a_number():
    assert word_of("1", ("1", "2")) == "1"
    with pytest.raises(ValueError):
        word_of("A", ("a", "à"))


def test_every_choice_of_the_toolbox_takes_its_words_and_its_numbers(qgis_app):
    seen = 0
    for algorithm, parameter in enums():
        name, options = parameter.name(), parameter.options()
        for number, word in enumerate(options):
            wanted = [word] if parameter.allowMultiple() else word
            for given in (word, number, str(number)):
                found = settled(algorithm, {name: given})[name]
                assert found == wanted, (algorithm.ID, name, given)
                assert parameter.checkValueIsAcceptable(found, None)
        if parameter.allowMultiple():
            both = settled(algorithm, {name: "0;1"})[name]
            assert both == settled(algorithm, {name: [0, options[1]]})[name] == options[:2]
        for empty in ("", [], None):
            assert settled(algorithm, {name: empty}) == {name: empty}
        seen += 1
    assert seen >= 40


def test_a_refused_choice_lists_those_that_are_accepted(qgis_app):
    for algorithm, parameter in enums():
        context = QgsProcessingContext()
        right, reason = algorithm.checkParameterValues({parameter.name(): "nulle part"}, context)
        assert not right
        assert parameter.name() in reason and "nulle part" in reason
        for number, word in enumerate(parameter.options()):
            assert f"{number} {word}" in reason
        with pytest.raises(QgsProcessingException, match="E_CHOICE"):
            algorithm.processAlgorithm({parameter.name(): "nulle part"}, context, QgsProcessingFeedback())


def test_all_refused_choices_are_told_together(qgis_app):
    algorithm = next(instance for instance, parameter in enums() if instance.ID == "rainpotential")
    names = [parameter.name() for parameter in algorithm.parameterDefinitions()]
    with pytest.raises(AulaError) as caught:
        settled(algorithm, dict.fromkeys(names, "nulle part"))
    assert len(caught.value.problems) == sum(one.ID == "rainpotential" for one, _ in enums())


def test_qgis_process_keeps_its_promise(environment, tmp_path):
    """`qgis_process help` says « Number of selected option »: the number is read, as the word is."""
    empty = tmp_path / "rien.geojson"
    empty.write_text(json.dumps({"type": "FeatureCollection", "features": []}), encoding="utf-8")

    def said(choice):
        command = ["qgis_process", "run", "aula:carbonstock", "--", f"INPUT={empty}", f"COMMUNES={empty}"]
        command += [f"OUTPUT={tmp_path / 'carbone.gpkg'}", f"NOMENCLATURE={choice}"]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
        return done.stdout + done.stderr

    assert "0 auto, 1 OCS2D, 2 OCS GE" in said("9")
    for accepted in ("1", "ocs2d"):
        assert "E_CHOICE" not in said(accepted) and "E_" in said(accepted)
