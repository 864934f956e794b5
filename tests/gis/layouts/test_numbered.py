"""Names on the map or numbers and a list, and the letters of large papers.

Method: docs/design/maps.md#numbered-names, docs/design/maps.md#papers
"""

from __future__ import annotations

from datetime import date

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps.templates import PREFIX, template
from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.gis.layouts.fill import Content, item
from aula_toolbox.gis.layouts.page import PageModel, compose

pytestmark = pytest.mark.usefixtures("qgis_app")
CRS = QgsCoordinateReferenceSystem("EPSG:2154")
AROUND = QgsRectangle(600000, 7000000, 630000, 7020000)


def sites(names, step):
    layer = QgsVectorLayer("Point?crs=EPSG:2154&field=nom:string", "Sites", "memory")
    made = []
    for rank, name in enumerate(names):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(602000 + rank * step, 7010000 + rank * step / 2)))
        feature["nom"] = name
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    return layer


def page(layer, names="nom", paper="carte_a4_paysage", title="Sites"):
    content = Content(title, [layer], CRS, date(2026, 11, 2), extent=QgsRectangle(AROUND), names=names, sources="S")
    return compose(PageModel(template(paper)), shipped_tokens(), content, QgsProject())


def listed(made):
    return str(QgsExpressionContextUtils.layoutScope(made.layout).variable(f"{PREFIX}liste") or "")


def test_names_that_fit_stand_beside_their_objects():
    made = page(sites(["Beta", "Alpha"], 12000))
    assert item(made.layout, "liste") is None
    assert made.content.layers[0].labeling().settings().fieldName == '"nom"'


def test_names_without_room_become_numbers_and_a_list():
    made = page(sites(["Briqueterie", "Ancienne usine", "abattoir"] * 5, 1))
    names = ["Abattoir"] * 5 + ["Ancienne usine"] * 5 + ["Briqueterie"] * 5
    told = [line.split("\u2002") for line in listed(made).splitlines()]
    assert told == [[str(rank), name] for rank, name in enumerate(names, 1)]
    assert made.sheets == 1 and next(step.render(str) for step in made.steps).endswith("numbers and a list.")
    block, foot = (item(made.layout, name).sceneBoundingRect() for name in ("liste", "echelle_num"))
    assert not block.intersects(foot)


def test_a_list_that_the_column_cannot_hold_has_a_page_of_its_own():
    names = [f"Site au nom assez long pour deux lignes numéro {rank}" for rank in range(60)]
    made = page(sites([*names, "[% env('HOME') %]"], 1))
    assert listed(made) == "Noms : dernière page"
    parts = [item(made.layout, f"liste_{column}").text() for column in range(1, 5)]
    assert "[ % env(’HOME’) %]" in parts[0]  # printed as it is, never evaluated
    assert sum(part.count("Site au nom") for part in parts) == 60
    assert made.sheets == 2


def test_a_field_that_is_not_there_is_refused():
    with pytest.raises(AulaError, match="absent"):
        page(sites(["Alpha"], 1), names='"absent"')


def test_a_large_paper_has_larger_letters_on_its_map_and_beside_it():
    small, large = (page(sites(["Alpha"], 1), paper=name) for name in ("carte_a3_paysage", "carte_a1_paysage"))
    sizes = [made.content.layers[0].labeling().settings().format().size() for made in (small, large)]
    assert sizes[1] == sizes[0] + 2.0
    letters = [item(made.layout, "echelle_num").textFormat().size() for made in (small, large)]
    assert letters == [9.0, 13.0]
    assert item(large.layout, "legende").symbolWidth() > item(small.layout, "legende").symbolWidth()


def test_no_title_ends_with_a_word_alone():
    title = (
        "Les intercommunalités du territoire de l'agence d'urbanisme de l'Artois au 1er janvier 2024, "
        "avec leurs communes membres"
    )
    made = page(sites(["A"], 1), names="", title=title, paper="carte_a3_portrait")
    assert item(made.layout, "titre").currentText().endswith("communes\u00a0membres")
