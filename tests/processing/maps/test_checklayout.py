"""The check of layouts as QGIS runs it: foreign ones, empty ones, ours without a mandatory item."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsPrintLayout,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
)

from aula_toolbox.processing.maps.checklayout import CheckLayout
from tests.gis.maps_support import plots
from tests.support.layers import attributes
from tests.support.runs import Ear

pytestmark = pytest.mark.usefixtures("tidy_qgis")


def checked(layout, project, **values):
    context = QgsProcessingContext()
    context.setProject(project)
    instance = CheckLayout().create()
    given = {"LAYOUT": layout, "OUTPUT": "memory:", **values}
    right, reason = instance.checkParameterValues(given, context)
    if not right:
        raise QgsProcessingException(reason)
    results, done = instance.run(given, context, Ear(), {}, False)
    assert done
    return results, context


def rows(results, context):
    layer = context.getMapLayer(results["OUTPUT"])
    return list(zip(attributes(layer, "code"), attributes(layer, "gravite"), attributes(layer, "element")))


def test_a_foreign_layout_is_checked_too():
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("Ancienne")
    label = QgsLayoutItemLabel(layout)
    label.setId("texte")
    label.setText("Un texte bien trop long pour la place qui lui est faite")
    layout.addLayoutItem(label)
    project.layoutManager().addLayout(layout)
    results, context = checked("Ancienne", project)
    assert ("C06", "avertissement", "texte") in rows(results, context)
    assert results["OUTPUT_BLOCKING"] == 2  # no map, no sources
    assert results["OUTPUT_COUNT"] == len(rows(results, context)) - 2


def test_an_empty_layout_lacks_everything_and_its_second_page_is_read():
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName("Vide")
    project.layoutManager().addLayout(layout)
    results, context = checked("Vide", project)
    assert results["OUTPUT_BLOCKING"] == 3
    assert {row[0] for row in rows(results, context)} == {"C01"}
    sheet = QgsLayoutItemPage(layout)
    sheet.setPageSize("A4")
    layout.pageCollection().addPage(sheet)
    small = QgsLayoutItemLabel(layout)
    small.setId("petit")
    small.setText("illisible")
    style = small.textFormat()
    style.setSize(3)
    small.setTextFormat(style)
    layout.addLayoutItem(small)
    small.attemptMove(QgsLayoutPoint(20, 20), True, False, 1)
    results, context = checked("Vide", project)
    assert ("C27", "bloquant", "petit") in rows(results, context)


def test_one_of_ours_must_keep_its_mandatory_items():
    project = QgsProject()
    layer = plots()
    project.addMapLayer(layer)
    from aula_toolbox.core.maps.templates import template
    from aula_toolbox.core.maps.tokens import shipped_tokens
    from aula_toolbox.gis.layouts.build import build
    from aula_toolbox.gis.layouts.fill import fill
    from tests.gis.maps_support import content

    layout = build(template("carte_a4_paysage"), shipped_tokens(), project)
    fill(layout, template("carte_a4_paysage"), shipped_tokens(), content([layer]), project)
    layout.setName("La nôtre")
    project.layoutManager().addLayout(layout)
    results, context = checked("La nôtre", project)
    assert [row[0] for row in rows(results, context)] == ["C19", "C30"]  # two plots in the middle of a page
    layout.removeLayoutItem(layout.itemById("aula_nord"))
    results, context = checked("La nôtre", project)
    assert ("C01", "bloquant", "North arrow") in rows(results, context)
    with pytest.raises(QgsProcessingException, match="C01"):
        checked("La nôtre", project, STRICT=True)


def test_an_unknown_layout_is_told_with_those_that_exist():
    with pytest.raises(QgsProcessingException):
        checked("Absente", QgsProject())
