"""An SVG to finish elsewhere, parsed: groups under their names in the order of the layers, a clipped map, whole texts.

See docs/design/maps.md#editable-drawings.
"""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis.layouts.export import PageOutput, write_page
from aula_toolbox.gis.layouts.svg import make_editable
from tests.gis.maps_support import page, plots

pytestmark = pytest.mark.usefixtures("qgis_app")
SVG = "{http://www.w3.org/2000/svg}"
INKSCAPE = "{http://www.inkscape.org/namespaces/inkscape}"


@pytest.fixture(scope="module")
def drawn(qgis_app, tmp_path_factory):
    above, below = plots(2), plots(3)
    above.setName("Sites [% 1+1 %]")
    below.setName("Zones d’étude")
    composed = page([above, below], "carte_a4_paysage")
    path = tmp_path_factory.mktemp("svg") / "c.svg"
    write_page(composed.layout, path, PageOutput("svg_editable", 150))
    return ElementTree.parse(path).getroot()


def layers(parent):
    return [one for one in parent if one.get(f"{INKSCAPE}groupmode") == "layer"]


def labels(groups):
    return [group.get(f"{INKSCAPE}label") for group in groups]


def test_groups_bear_the_names_of_what_they_hold(drawn):
    top = labels(layers(drawn))
    assert "Map" in top and "Legend" in top and "North arrow" in top
    assert not any("aula_" in name or not name for name in top)
    ids = [one.get("id") for one in drawn.iter() if one.get("id")]
    assert len(ids) == len(set(ids))


def test_the_map_holds_its_layers_from_the_bottom_to_the_top_inside_its_frame(drawn):
    whole = next(group for group in layers(drawn) if group.get(f"{INKSCAPE}label") == "Map")
    inside = labels(layers(whole))
    assert inside.index("Zones d’étude") < inside.index("Sites [ % 1+1 %]")
    assert inside[0] == "Map – Ground" and "Map – Frame" not in inside
    name = whole.get("clip-path").removeprefix("url(#").removesuffix(")")
    clip = next(one for one in drawn.iter(f"{SVG}clipPath") if one.get("id") == name)
    box = clip.find(f"{SVG}rect")
    across = float(drawn.get("viewBox").split()[2])
    # the frame of the template: 8 mm from the left, 221 mm wide, of 297
    assert float(box.get("x")) / across == pytest.approx(8 / 297, abs=1e-4)
    assert float(box.get("width")) / across == pytest.approx(221 / 297, abs=1e-4)


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
