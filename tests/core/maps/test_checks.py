"""One sound page, and one change a check: each must find exactly its fault.

Method: docs/design/maps.md#checks
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps import checks
from aula_toolbox.core.maps.checks.grouped import grouped
from aula_toolbox.core.maps.facts import (
    BarFacts,
    ItemFacts,
    LegendClass,
    LegendFacts,
    MapFacts,
    PageFacts,
    ShownLayer,
)
from aula_toolbox.core.maps.roles import ITEM_WORDS, named
from aula_toolbox.core.maps.templates import MANDATORY, Box
from aula_toolbox.core.messages import Message

LAYER = ShownLayer("Communes", citation="IGN-INSEE 2024", count=3)
MAP = MapFacts("aula_carte", 25000, "EPSG:2154", layers=(LAYER,))
TITLE = ItemFacts("aula_titre", "label", Box(10, 2, 100, 9), text="Friches", foreground="#FFFFFF", background="#1F3A5F")
LEGEND_ITEM = ItemFacts("aula_legende", "legend", Box(326, 24, 84, 100))
METRES = ItemFacts("aula_echelle_m", "scalebar", Box(326, 184, 60, 10), is_visible=False)
KILOMETRES = ItemFacts("aula_echelle_km", "scalebar", Box(326, 184, 60, 10))
LOGO = ItemFacts("aula_logo", "picture", Box(380, 3, 30, 12), picture="logo.svg")
PHOTO = replace(LOGO, id="photo", box=Box(415, 3, 30, 12))
LEGEND = LegendFacts("aula_legende", (LegendClass("a", "Zone urbaine", "#D55E00"), LegendClass("b", "Eau", "#0072B2")))
SOUND = PageFacts(
    Box(0, 0, 420, 297),
    (TITLE, LEGEND_ITEM, METRES, KILOMETRES, LOGO),
    (MAP,),
    (LEGEND,),
    (BarFacts("aula_echelle_km", 0.5, 45, 62),),
    mandatory=("aula_titre", "aula_legende", "aula_echelle_m", "aula_echelle_km", "aula_logo"),
    paper="A3",
    status="Document de travail",
)


def codes(page, severity=None):
    return [found.code for found in checks.check_page(page) if severity in (None, found.severity)]


def with_item(item):
    return replace(SOUND, items=tuple(item if item.id == old.id else old for old in SOUND.items))


def with_layer(**changes):
    return replace(SOUND, maps=(replace(MAP, layers=(replace(LAYER, **changes),)),))


def with_map(**changes):
    return replace(SOUND, maps=(replace(MAP, **changes),))


def with_classes(*classes):
    return replace(SOUND, legends=(LegendFacts("aula_legende", classes),))


def test_a_sound_page_has_only_the_note_to_the_printer():
    assert codes(SOUND) == ["C19"]
    assert [check.code for check in checks.CHECKS] == [f"C{number:02d}" for number in (*range(1, 22), 27, 31, 32)]


@pytest.mark.parametrize(
    ("page", "code", "severity", "words"),
    [
        (replace(SOUND, mandatory=(*SOUND.mandatory, "aula_nord")), "C01", "bloquant", "aula_nord"),
        (with_item(replace(TITLE, is_visible=False)), "C01", "bloquant", "Title: hidden"),
        (with_item(replace(LOGO, box=Box(415, 3, 30, 12))), "C01", "bloquant", "outside the page"),
        (with_item(replace(LOGO, is_picture_missing=True)), "C02", "bloquant", "logo.svg"),
        (with_layer(is_valid=False), "C03", "bloquant", "Communes"),
        (with_layer(count=0), "C03", "bloquant", "no feature in the extent"),
        (with_map(layers=()), "C03", "bloquant", "no layer"),
        (with_item(replace(TITLE, text=" ")), "C04", "bloquant", "empty"),
        (with_item(replace(TITLE, template_text="Friches")), "C04", "bloquant", "still the template's"),
        (with_item(replace(TITLE, text="[% @absent %]")), "C04", "bloquant", "expression"),
        (with_layer(citation=""), "C05", "bloquant", "Communes"),
        (with_layer(citation="", is_ours=True), "C05", "avertissement", "Communes"),
        (with_item(replace(TITLE, text_height=12)), "C06", "avertissement", "the text is cut"),
        (with_item(replace(LEGEND_ITEM, box=Box(326, 24, 84, 170))), "C06", "avertissement", "Scale bar"),
        (with_map(denominator=97200), "C07", "avertissement", "97"),
        (with_map(is_cut=True, complete_scale=40000), "C08", "avertissement", "40"),
        (with_item(replace(TITLE, font="Marianne", substitute="Open Sans")), "C09", "avertissement", "Marianne"),
        (with_item(replace(TITLE, text="L'Écluse")), "C31", "info", "1 text with"),
        (with_layer(effects="60 %"), "C10", "avertissement", "60 %"),
        (replace(SOUND, bars=(BarFacts("aula_echelle_km", 1.9, 45, 62),)), "C11", "avertissement", "1.9"),
        (replace(SOUND, bars=(BarFacts("aula_echelle_km", 2, 80, 62),)), "C11", "avertissement", "wider"),
        (replace(SOUND, bars=(BarFacts("b", 2, 40, 62, False),)), "C11", "avertissement", "no map"),
        (with_map(crs="EPSG:3857"), "C12", "avertissement", "EPSG:3857"),
        (with_map(crs="EPSG:4326", is_geographic=True), "C12", "avertissement", "EPSG:4326"),
        (with_layer(catalogue_state="maj_disponible"), "C13", "avertissement", "Newer"),
        (with_layer(catalogue_state="retire"), "C13", "avertissement", "Withdrawn"),
        (with_classes(), "C14", "avertissement", "empty"),
        (with_classes(*[LegendClass("a", str(rank)) for rank in range(26)]), "C14", "avertissement", "26 classes"),
        (with_classes(LegendClass("a", "x", is_shown=False), LegendClass("a", "y")), "C14", "avertissement", "not in"),
        (with_classes(LegendClass("a", "ocsge_cs_clean", is_raw=True)), "C14", "avertissement", "ocsge_cs_clean"),
        (with_item(replace(TITLE, background="#BFC9D4")), "C15", "avertissement", "contrast"),
        (with_classes(LegendClass("a", "u", "#E60000"), LegendClass("a", "v", "#E60808")), "C16", "avertissement", "u"),
        (with_layer(is_zoning=True), "C17", "avertissement", "without zone labels"),
        (with_layer(is_zoning=True, has_labels=True, outside_values=("Nh",)), "C17", "avertissement", "Nh"),
        (with_layer(finest=50000), "C18", "avertissement", "generalised"),
        (replace(SOUND, has_raster=True, dpi=96), "C19", "info", "96 dpi"),
        (replace(with_layer(is_ours=True), status=""), "C20", "avertissement", "status"),
        (with_item(replace(TITLE, size_pt=6.0)), "C27", "avertissement", "6.0 points"),
        (with_item(replace(TITLE, size_pt=3.0)), "C27", "bloquant", "3.0 points"),
        (
            replace(SOUND, items=(*SOUND.items, replace(LOGO, id="photo", box=Box(415, 3, 30, 12)))),
            "C06",
            "avertissement",
            "photo",
        ),
        (replace(SOUND, steps=(Message("on page 2"),)), "C21", "info", "page 2"),
        (with_classes(LegendClass("[% env('HOME') %]", "x")), "C32", "bloquant", "HOME"),
    ],
)
def test_each_fault_is_found_and_named(page, code, severity, words):
    found = [finding for finding in checks.check_page(page) if finding.code == code and words in str(finding.message)]
    assert found, [str(finding.message) for finding in checks.check_page(page)]
    assert found[0].severity == severity
    assert str(found[0].remedy)
    assert set(codes(page)) == {code, "C19"}


def test_hatched_or_labelled_classes_may_share_a_colour():
    marked = LegendClass("a", "v", "#E60808", is_marked=True)
    assert codes(with_classes(LegendClass("a", "u", "#E60000"), marked)) == ["C19"]


def test_a_source_line_written_by_hand_is_enough():
    assert codes(replace(with_layer(citation=""), has_own_sources=True)) == ["C19"]


def test_a_locator_map_is_not_asked_for_its_sources():
    locator = replace(MAP, id="aula_situation", is_main=False, layers=(replace(LAYER, citation="", count=0),))
    assert codes(replace(SOUND, maps=(MAP, locator))) == ["C19"]


def test_blocking_findings_come_first_and_stop_a_strict_export():
    page = replace(with_item(replace(TITLE, text="", text_height=20)), mandatory=("aula_nord",))
    found = checks.check_page(page)
    assert [finding.code for finding in found] == ["C01", "C04", "C06", "C19"]
    with pytest.raises(AulaError) as caught:
        checks.raise_blocking(found)
    assert caught.value.codes == ("C01", "C04")
    checks.raise_blocking(checks.check_page(SOUND))


def test_scales_are_written_with_thin_spaces():
    assert checks.scale_words(1250000) == "1/1\u202f250\u202f000"


FOREIGN = PageFacts(
    Box(0, 0, 420, 297),
    (
        ItemFacts("Étiquette 1", "label", Box(10, 5, 200, 12), text="Les friches", size_pt=20),
        ItemFacts("Étiquette 2", "label", Box(10, 285, 200, 5), text="Source : Cerema 2022, réalisation X", size_pt=7),
        ItemFacts("Carte 1", "map", Box(10, 20, 300, 250)),
        ItemFacts("Légende 1", "legend", Box(320, 20, 90, 60), size_pt=8),
        ItemFacts("Barre 1", "scalebar", Box(320, 100, 60, 10)),
        ItemFacts("Image 1", "picture", Box(390, 100, 10, 10), is_north=True),
    ),
    (MAP,),
    (LEGEND,),
)


def lacking(page):
    found = [finding for finding in checks.check_page(page) if finding.code == "C01"]
    return {(str(finding.message.values["role"]), finding.severity) for finding in found}


def test_a_layout_that_is_not_ours_is_read_by_what_its_items_are_for():
    assert codes(FOREIGN, "bloquant") == codes(FOREIGN, "avertissement") == []
    empty = lacking(PageFacts(Box(0, 0, 420, 297)))
    assert ("a map", "bloquant") in empty and ("the sources", "bloquant") in empty and len(empty) == 6


@pytest.mark.parametrize(
    ("left_out", "role", "severity"),
    [
        ("Étiquette 1", "a title", "bloquant"),
        ("Étiquette 2", "the sources", "bloquant"),
        ("Barre 1", "a scale", "avertissement"),
        ("Image 1", "a north arrow or a grid", "avertissement"),
    ],
)
def test_each_role_is_missed(left_out, role, severity):
    page = replace(FOREIGN, items=tuple(item for item in FOREIGN.items if item.id != left_out))
    assert (role, severity) in lacking(page)


def test_a_legend_is_asked_where_there_are_several_layers():
    without = tuple(item for item in FOREIGN.items if item.kind != "legend")
    assert lacking(replace(FOREIGN, items=without)) == set()
    several = (replace(MAP, layers=(LAYER, replace(LAYER, name="Eau"))),)
    assert lacking(replace(FOREIGN, items=without, maps=several)) == {("a legend", "avertissement")}


def test_our_items_have_names_that_people_know():
    assert {f"aula_{name}" for name in MANDATORY} <= set(ITEM_WORDS)
    assert str(named("aula_titre")) == "Title"
    assert named("Carte 1") == "Carte 1"


def many(count, scale=lambda page: page * 1000):
    page = with_layer(finest=500_000)
    for number in range(1, count + 1):
        turned = replace(page, number=number, maps=(replace(page.maps[0], denominator=scale(number)),))
        yield from (finding for finding in checks.check_page(turned) if finding.code == "C18")


def test_findings_alike_are_told_once_with_their_pages():
    (group,) = grouped(many(322))
    assert group.count == 322 and group.pages == list(range(1, 323))
    (same,) = grouped(many(40, lambda page: 5000))
    assert same.count == 1 and len(same.pages) == 40
    assert [group.pages for group in grouped(many(2))] == [[1], [2]]


def test_the_colours_of_a_legend_are_one_finding():
    reds = [LegendClass("a", str(rank), f"#E6000{rank}") for rank in range(8)]
    (found,) = [finding for finding in checks.check_page(with_classes(*reds)) if finding.code == "C16"]
    assert "look alike" in found.message.text
    greens = [LegendClass("a", "u", "#5E8539"), LegendClass("a", "v", "#B05831")]
    told = [finding.message.text for finding in checks.check_page(with_classes(*greens)) if finding.code == "C16"]
    assert told and all("colour-blind" in text for text in told)
