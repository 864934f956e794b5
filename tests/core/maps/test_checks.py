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
    ClassedFacts,
    FileFacts,
    ItemFacts,
    LegendClass,
    LegendFacts,
    MapFacts,
    PageFacts,
    ShownLayer,
    ZoningFacts,
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
ARROW = ItemFacts("aula_nord", "picture", Box(390, 184, 8, 8), picture="nord.svg", is_north=True)
RAMP = ("#CBD9EE", "#6488C6", "#122D48")
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
BARRED = replace(SOUND.bars[0], map="aula_carte")


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
    assert [check.code for check in checks.CHECKS] == [f"C{number:02d}" for number in range(1, 34)]


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
        (with_classes(LegendClass("a", "u", "#0072B2"), LegendClass("a", "v", "#B54A21")), "C22", "info", "u – v"),
        (
            with_map(layers=(replace(LAYER, kind="base"), replace(LAYER, kind="base"))),
            "C23",
            "avertissement",
            "Several",
        ),
        (with_layer(classed=ClassedFacts("pop_mun", "", RAMP, (0, 10, 20, 30))), "C24", "avertissement", "pop_mun"),
        (
            with_layer(classed=ClassedFacts("taux", "", RAMP[::2] + RAMP[::2], (0, 1, 2, 3, 4))),
            "C24",
            "avertissement",
            "order",
        ),
        (
            with_layer(classed=ClassedFacts("taux", "", (RAMP[2], RAMP[0], RAMP[2]), (1, 2, 3, 4))),
            "C24",
            "avertissement",
            "middle",
        ),
        (with_layer(zoning=ZoningFacts(2, 1, 54.4)), "C25", "avertissement", "2 overlaps and 1 gap"),
        (with_layer(zoning=ZoningFacts(off_m=120.0)), "C26", "avertissement", "120 m of edges"),
        (with_map(hidden=("Eau",)), "C28", "avertissement", "Eau"),
        (with_classes(LegendClass("a", "u", "#E60000", is_seen=False)), "C28", "avertissement", "nowhere"),
        (replace(with_map(rotation=12.0), items=(*SOUND.items, ARROW)), "C29", "avertissement", "12.0°"),
        (replace(SOUND, bars=(replace(SOUND.bars[0], map="aula_situation"),)), "C29", "avertissement", "locates"),
        (
            replace(SOUND, maps=(MAP, replace(MAP, id="aula_carte_2", denominator=5000)), bars=(BARRED,)),
            "C29",
            "avertissement",
            "no scale bar of its own",
        ),
        (replace(SOUND, map_share=0.4), "C30", "info", "40 % of the page"),
        (replace(SOUND, blank_share=0.25), "C30", "info", "25 % of the page"),
        (with_map(subject_share=0.6), "C30", "info", "60 % of its frame"),
        (with_classes(LegendClass("[% env('HOME') %]", "x")), "C32", "bloquant", "HOME"),
        (replace(SOUND, file=FileFacts("a.pdf", ("Marianne",))), "C33", "bloquant", "Marianne"),
        (replace(SOUND, file=FileFacts("a.png", (), (10, 7), (20, 14))), "C33", "bloquant", "10 x 7 pixels"),
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


def test_what_is_right_is_not_told():
    ramp = ClassedFacts("taux", "", RAMP, (0, 1, 2, 3))
    centred = replace(ramp, colours=(RAMP[2], RAMP[0], RAMP[2]), bounds=(-4, -1, 1, 4))
    turned = replace(ARROW, map="aula_carte")
    second = replace(MAP, id="aula_carte_2")
    assert codes(with_layer(classed=ramp)) == codes(with_layer(classed=centred)) == ["C19"]
    assert codes(replace(with_map(rotation=12.0), items=(*SOUND.items, turned))) == ["C19"]
    assert codes(replace(SOUND, maps=(MAP, second), bars=(BARRED,))) == ["C19"]  # one scale, one bar
    assert codes(replace(SOUND, map_share=0.4, blank_share=0.9, is_sheet=True)) == ["C19"]
    assert codes(with_layer(zoning=ZoningFacts())) == ["C19"]


def test_signs_of_a_plate_are_not_counted_as_colours():
    """A regulatory plate has as many signs as the catalogue asks: each is drawn, or its name is on the map."""
    signs = [LegendClass("a", f"prescription {rank}", is_marked=True) for rank in range(40)]
    assert codes(with_classes(*signs)) == ["C19"]


def test_every_code_has_its_page():
    from aula_toolbox.core import reference
    from aula_toolbox.core.maps.checks.pages import PAGES

    assert list(PAGES) == [check.code for check in checks.CHECKS]
    known = {*reference.constants("maps_seuils"), *reference.constants("plu_seuils")}
    assert {name for page in PAGES.values() for name in page.limits} <= known
