from __future__ import annotations

from aula_toolbox.core.maps import choices
from aula_toolbox.core.maps.rules import GroupedBooks, SecondMap, TextLength, TypedScale
from aula_toolbox.core.maps.scales import typed_scale
from aula_toolbox.core.maps.templates import templates


def told(rule, **inputs):
    return [str(problem) for problem in rule.problems(inputs)]


def test_a_title_has_1_to_120_characters():
    rule = TextLength("TITLE", 1, 120)
    assert told(rule, TITLE=" Lens ") == []
    assert "0 characters" in told(rule, TITLE="  ")[0]
    assert "0 characters" in told(rule)[0]
    assert "121 characters" in told(rule, TITLE="x" * 121)[0]


def test_a_scale_is_read_as_people_write_it_and_never_guessed():
    rule = TypedScale("SCALE")
    for words in ("", " ", None, "25000", "25000.0", 25000, "1:25000", "1/25 000"):
        assert told(rule, SCALE=words) == []
    for words in ("abc", "50", "1:0", "25,5", "1/25000/2"):
        assert told(rule, SCALE=words) == [f"SCALE: “{words}” is not a scale: write 25000 or 1/25000. [E_SCALE]"]
    assert typed_scale("1:25000") == 25000
    assert typed_scale("") is None


def test_a_second_map_belongs_to_a_template_of_two():
    rule = SecondMap("TEMPLATE", "LAYERS_2", ("TITLE_1",))
    assert told(rule, TEMPLATE="planche_diagnostic_a3", LAYERS_2=["a"]) == []
    assert "give LAYERS_2" in told(rule, TEMPLATE="planche_diagnostic_a3")[0]
    assert "LAYERS_2, TITLE_1" in told(rule, TEMPLATE="carte_a4_paysage", LAYERS_2=["a"], TITLE_1="x")[0]
    assert told(rule, TEMPLATE="carte_a4_paysage") == []
    assert told(rule, TEMPLATE="own") == []


def test_choices_are_those_of_the_templates_and_the_charter():
    assert choices.template_ids() == tuple(templates())
    assert choices.default_status() == "Document de travail"
    assert choices.FORMATS[0] == "pdf"


def test_groups_of_pages_are_books():
    rule = GroupedBooks("GROUP_BY", "MODE", "FORMAT")
    assert not list(rule.problems({"GROUP_BY": "x", "MODE": "single", "FORMAT": "pdf"}))
    assert not list(rule.problems({"MODE": "multiple"}))
    assert [found.code for found in rule.problems({"GROUP_BY": "x", "FORMAT": "png"})] == ["E_GROUP"]
