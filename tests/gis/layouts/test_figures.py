"""Key figures in the frame of a template."""

from __future__ import annotations

import pytest
from qgis.core import QgsPrintLayout, QgsProject

from aula_toolbox.core.maps import mentions
from aula_toolbox.core.maps.figures import MapFigure
from aula_toolbox.core.maps.templates import PREFIX, template, templates
from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.core.typo import HARD, THIN
from aula_toolbox.gis.layouts.figures import ROW_MM, add_figures
from aula_toolbox.gis.layouts.fill import item

pytestmark = pytest.mark.usefixtures("qgis_app")
WITH_FIGURES = next(name for name, facts in templates().items() if "chiffres" in facts)
WITHOUT = next(name for name, facts in templates().items() if "chiffres" not in facts)


@pytest.fixture
def layout(qgis_app):
    project = QgsProject()
    made = QgsPrintLayout(project)
    made.initializeDefaults()
    yield made
    del made, project


def figures(count):
    return [MapFigure(f"Intitulé {rank}", f'"champ_{rank}"') for rank in range(count)]


def added(layout):
    return [one for one in layout.items() if hasattr(one, "id") and one.id().startswith(f"{PREFIX}chiffres_")]


def test_each_figure_is_a_caption_and_a_value_that_follows_the_page(layout):
    add_figures(layout, template(WITH_FIGURES), shipped_tokens(), figures(2))
    assert item(layout, "chiffres_intitule_01").text() == "Intitulé 0"
    assert item(
        layout, "chiffres_valeur_02"
    ).text() == f"[% {mentions.printed_expression(figures(2)[1].expression)} %]".replace(THIN, HARD)
    assert len(added(layout)) == 4


def test_figures_stay_in_their_frame_and_do_not_overlap(layout):
    facts = template(WITH_FIGURES)
    add_figures(layout, facts, shipped_tokens(), figures(7))
    zone = facts["chiffres"].box
    boxes = [one.sceneBoundingRect() for one in added(layout)]
    for box in boxes:
        assert box.left() >= zone.x - 0.1 and box.right() <= zone.x + zone.w + 0.1
        assert box.top() >= zone.y - 0.1 and box.bottom() <= zone.y + zone.h + 0.1
        assert box.height() <= ROW_MM + 0.1
    for first in range(len(boxes)):
        for second in range(first):
            common = boxes[first].intersected(boxes[second])
            assert common.width() < 0.1 or common.height() < 0.1


def test_without_figures_or_without_a_frame_nothing_is_added(layout):
    add_figures(layout, template(WITH_FIGURES), shipped_tokens(), [])
    add_figures(layout, template(WITHOUT), shipped_tokens(), figures(3))
    assert added(layout) == []
