"""Method: docs/design/maps.md#tokens, docs/design/maps.md#templates"""

from __future__ import annotations

import json

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps import tokens
from aula_toolbox.core.maps.templates import MANDATORY, every_template, template, templates
from aula_toolbox.core.maps.thresholds import thresholds


def write(tmp_path, content):
    path = tmp_path / "charte.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def test_the_shipped_charter_is_provisional_and_complete():
    shipped = tokens.load_tokens(None)
    assert shipped.is_provisional
    assert "provisoire" in shipped.name
    assert shipped.families[0] == "Open Sans"
    assert shipped.text("realisation") == "AULA"
    assert shipped.statuses[0] == "Document de travail"
    assert shipped.unknown == ()
    assert shipped.size("grille") >= thresholds()["police_minimale"]


def test_an_own_file_holds_only_what_differs(tmp_path):
    path = write(tmp_path, {"couleur": {"nuit": "#7A1F3D"}, "logo": {"agence": "mon_logo.png"}, "inconnu": {"x": 1}})
    own = tokens.load_tokens(path)
    assert own.colour("nuit") == "#7A1F3D"
    assert own.colour("action") == tokens.shipped_tokens().colour("action")
    assert own.logos["logo.agence"] == tmp_path / "mon_logo.png"
    assert "logo.partenaires" not in own.logos
    assert own.unknown == ("inconnu.x",)
    assert not own.is_provisional
    assert own.name == "charte"
    assert own.replaced_colours(tokens.shipped_tokens()) == {"#1F3A5F": "#7A1F3D"}


def test_every_fault_is_told_together(tmp_path):
    path = write(
        tmp_path,
        {
            "couleur": {"nuit": "#12"},
            "palette": {"categories": ["#000000", "rouge"], "divergente": "#123456"},
            "police": {"familles": [], "tailles": {"legende": 4}},
            "logo": {"agence": "http://example.org/logo.png"},
            "provisoire": "oui",
            "nom": 3,
        },
    )
    with pytest.raises(AulaError) as caught:
        tokens.load_tokens(path)
    text = str(caught.value)
    for word in (
        "couleur.nuit: “#12”",
        "“rouge”",
        "palette.divergente",
        "police.familles",
        "6.5 pt",
        "logo.agence",
        "provisoire",
        "nom",
        "palette.categories: 2 colours, 8 are needed",
    ):
        assert word in text
    assert set(caught.value.codes) == {"E_TOKENS"}


@pytest.mark.parametrize(("content", "word"), [('{"couleur": {\n  "nuit": }', "line 2"), ("[1]", "one JSON object")])
def test_unreadable_files_say_where(tmp_path, content, word):
    with pytest.raises(AulaError, match=word):
        tokens.load_tokens(write(tmp_path, content))


def test_an_absent_file_is_told(tmp_path):
    with pytest.raises(AulaError, match="cannot be read"):
        tokens.load_tokens(tmp_path / "absent.json")


def test_a_token_file_round_trips(tmp_path):
    shipped = json.loads(tokens.SHIPPED.read_text(encoding="utf-8"))
    own = tokens.load_tokens(write(tmp_path, shipped))
    assert dict(own.values) == dict(tokens.shipped_tokens().values)


def test_templates_hold_what_every_page_must_show():
    assert list(templates()) == [
        "carte_a4_paysage",
        "carte_a4_portrait",
        "carte_a3_paysage",
        "carte_a3_portrait",
        "atlas_a3_commune",
        "friche_fiche_a4",
        "planche_diagnostic_a3",
        "zonage_a3",
        *(f"carte_a{size}_{side}" for size in (2, 1, 0) for side in ("paysage", "portrait")),
    ]
    a1 = template("carte_a1_paysage")
    assert (a1.page.w, a1.page.h, a1.frame().width, a1.frame().height) == (841, 594, 683, 528)
    assert "friche_vocation_a4" not in templates()
    for name, facts in every_template().items():
        missing = [item for item in MANDATORY if item not in facts]
        assert not missing, name
        assert set(facts.titles) == {"fr", "en"}
    assert template("planche_diagnostic_a3").has_two_maps
    assert not template("zonage_a3").has_two_maps
    assert "aula_legende" in template("friche_fiche_a4").mandatory
    assert template("carte_a3_paysage").frame().width == 319
    with pytest.raises(KeyError):
        template("zonage_a3")["absent"]
    with pytest.raises(AulaError, match="carte_a4_paysage"):
        template("absent")


def test_no_item_covers_another_or_leaves_the_page():
    for facts in every_template().values():
        items = [item for item in facts.items if item.role != "bandeau" and not item.id.startswith("echelle_m")]
        for rank, item in enumerate(items):
            assert facts.page.holds(item.box), (facts.id, item.id)
            for other in items[rank + 1 :]:
                if {item.id, other.id} == {"legende", "photo"}:  # the legend takes the place of an absent photo
                    continue
                if all(any(column.holds(one.box, 8.0) for column in facts.columns) for one in (item, other)):
                    continue  # blocks of a column are placed when they are measured
                assert item.box.overlap(other.box) == 0, (facts.id, item.id, other.id)


def test_no_text_below_the_smallest_size():
    for facts in every_template().values():
        assert [item.id for item in facts.items if 0 < item.size < thresholds()["police_minimale"]] == []
