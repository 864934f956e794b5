"""An SVG to finish elsewhere, parsed: groups under their names in the order of the layers, a clipped map, whole texts.

See docs/design/maps.md#editable-drawings.
"""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps.templates import template
from aula_toolbox.gis.layouts import export, svg
from aula_toolbox.gis.layouts.export import PageOutput, write_page
from aula_toolbox.gis.layouts.svg import make_editable
from tests.gis.maps_support import page, plots

pytestmark = pytest.mark.usefixtures("qgis_app")
SVG = "{http://www.w3.org/2000/svg}"
INKSCAPE = "{http://www.inkscape.org/namespaces/inkscape}"


@pytest.fixture(scope="module")
def drawn(qgis_app, tmp_path_factory):
    return written(tmp_path_factory.mktemp("svg"), "carte_a4_paysage")


@pytest.fixture(scope="module")
def sheet(qgis_app, tmp_path_factory):
    return written(tmp_path_factory.mktemp("svg"), "friche_fiche_a4")


def written(folder, name):
    above, below = plots(2), plots(3)
    above.setName("Sites [% 1+1 %]")
    below.setName("Zones d’étude")
    composed = page([above, below], name)
    path = folder / "c.svg"
    write_page(composed.layout, path, PageOutput("svg_editable", 150))
    return ElementTree.parse(path).getroot()


def layers(parent):
    return [one for one in parent if one.get(f"{INKSCAPE}groupmode") == "layer"]


def labels(groups):
    return [group.get(f"{INKSCAPE}label") for group in groups]


def every_label(root):
    return [one.get(f"{INKSCAPE}label") for one in root.iter(f"{SVG}g") if one.get(f"{INKSCAPE}groupmode") == "layer"]


def clipped(root, group):
    """Left, top, width and height of what a group is clipped to, as shares of the width of the page."""
    name = group.get("clip-path").removeprefix("url(#").removesuffix(")")
    clip = next(one for one in root.iter(f"{SVG}clipPath") if one.get("id") == name)
    box, across = clip.find(f"{SVG}rect"), float(root.get("viewBox").split()[2])
    return tuple(float(box.get(side)) / across for side in ("x", "y", "width", "height"))


def test_groups_bear_the_names_of_what_they_hold(drawn):
    top = labels(layers(drawn))
    assert "Map" in top and "Legend" in top and "North arrow" in top
    assert not any("aula_" in name or not name for name in top)
    assert not {"Label", "Labels", "Picture", "Scalebar"} & {part for name in top for part in name.split(", ")}
    ids = [one.get("id") for one in drawn.iter() if one.get("id")]
    assert len(ids) == len(set(ids))


def test_the_map_holds_its_layers_from_the_bottom_to_the_top_inside_its_frame(drawn):
    whole = next(group for group in layers(drawn) if group.get(f"{INKSCAPE}label") == "Map")
    inside = labels(layers(whole))
    assert inside.index("Zones d’étude") < inside.index("Sites [ % 1+1 %]")
    assert inside[0] == "Map – Ground" and "Map – Frame" not in inside
    # legend and mentions stand on the map: it takes the whole of a page of 297 x 210 mm under its band
    assert clipped(drawn, whole) == pytest.approx((0.0, 14 / 297, 1.0, 196 / 297), abs=1e-4)


def test_a_map_beside_other_blocks_is_clipped_where_it_stands(sheet):
    whole = next(group for group in layers(sheet) if group.get(f"{INKSCAPE}label") == "Map")
    box = template("friche_fiche_a4")["carte"].box
    assert box.x > 0 and box.x + box.w < 210
    assert clipped(sheet, whole) == pytest.approx([side / 210 for side in (box.x, box.y, box.w, box.h)], abs=1e-4)


def test_a_qgis_that_speaks_french_gives_the_same_groups(sheet, tmp_path, monkeypatch):
    french = {": Background": ": Arrière-plan", ": Labels": ": Étiquettes", ": Frame": ": Cadre"}

    def spoken(path, layout):
        words = path.read_text(encoding="utf-8")
        for english, own in french.items():
            words = words.replace(f'{english}"', f'{own}"')
        assert "aula_carte: Arrière-plan" in words and "aula_carte: Cadre" in words
        path.write_text(words, encoding="utf-8")
        make_editable(path, layout)

    monkeypatch.setattr(svg, "_said", lambda part: french[part.replace("%1", "")])
    monkeypatch.setattr(export, "make_editable", spoken)
    assert every_label(written(tmp_path, "friche_fiche_a4")) == every_label(sheet)
    assert {"Zones d’étude", "Map – Frame"} <= set(every_label(sheet))


def test_texts_are_whole(drawn):
    texts = ["".join(one.itertext()) for one in drawn.iter(f"{SVG}text")]
    assert "Carte d’essai" in texts and "Sous-titre" in texts
    assert any("Document de travail" in text for text in texts)


def test_what_is_no_drawing_is_told(tmp_path):
    path = tmp_path / "x.svg"
    path.write_text("<svg")
    composed = page([plots()], "carte_a4_paysage")
    with pytest.raises(AulaError, match="E_SVG"):
        make_editable(path, composed.layout)
