"""A thematic map in one step: a layer and a field go in, a dressed page comes out, its classes and words with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from ...core.maps.choices import FORMATS, MAP_KINDS, MAP_METHODS, MAP_PALETTES, MAP_SURFACES, template_ids
from ...core.maps.schema import THEME, THEME_CLASSES
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter
from . import parameters as declared

if TYPE_CHECKING:
    from ...core.rules import Rule
    from ..base.job import Job


class ThematicMap(declared.PageAlgorithm):
    """Make a thematic map."""

    ID = "thematicmap"
    NAME = mark("Make a thematic map")
    SUMMARY = mark(
        "Draws an indicator on a finished page: a count as circles, a rate in classes, a change around zero, words in "
        "colours, two rates at once. Bounds are round, missing and secret values are told apart, the legend has a "
        "histogram, and title, subtitle and sources are written."
    )
    TAGS = (
        "carte, thématique, analyse, choroplèthe, cercles proportionnels, discrétisation, classes, Jenks, quantiles, "
        "indicateur, bivariée, thematic, choropleth, circles, classification"
    )
    FIELDS = {"OUTPUT_LAYER": THEME, "OUTPUT_CLASSES": THEME_CLASSES}
    PACKAGES = ()

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("OUTPUT_SCALE", tr("Scale (denominator)")))
        self.addOutput(QgsProcessingOutputString("OUTPUT_KIND", tr("The kind of map that was made")))

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector("INPUT", tr("Units"), tr("Communes, IRIS, EPCI, grid cells: one row a unit."))
        yield declare.field("FIELD", tr("Indicator"), tr("Numbers or words."), "INPUT", optional=False)
        yield declare.field(
            "DENOMINATOR",
            tr("Denominator"),
            tr("Makes a rate of a count: dwellings, inhabitants. Empty: the indicator as it is."),
            "INPUT",
        )
        yield declare.field(
            "UNITS",
            tr("Units of the map"),
            tr(
                "Brings rows together by what this field names: EPCI of communes, communes of IRIS. Counts are added, "
                "a rate is that of the sums. Empty: each row is a unit."
            ),
            "INPUT",
        )
        yield declare.choice(
            "SURFACE",
            tr("Per surface"),
            tr("Makes a density of a count, by the surface of each unit."),
            MAP_SURFACES,
            MAP_SURFACES[0],
        )
        yield declare.choice(
            "KIND",
            tr("Kind of map"),
            tr("auto: circles for a count, classes for a rate, around zero for a change, colours for words."),
            MAP_KINDS,
            MAP_KINDS[0],
        )
        yield from _classes()
        yield from _wording()
        yield declare.choice(
            "TEMPLATE",
            tr("Template"),
            tr("The page: its format and what is on it."),
            template_ids(),
            "carte_a3_paysage",
        )
        yield declare.text(
            "SCALE", tr("Scale"), tr("25000, 1/25000 or 1:25000. Empty: the largest round scale that shows the units.")
        )
        yield declare.choice(
            "FORMAT",
            tr("Format"),
            tr("The extension of the file follows the format. svg_editable: named groups to finish elsewhere."),
            FORMATS,
            FORMATS[0],
        )
        yield from _finer()
        yield from declared.printing_parameters()
        yield declare.file_out(
            "OUTPUT",
            tr("Map"),
            tr("The file. Its folder must exist."),
            "PDF (*.pdf);;PNG (*.png);;SVG (*.svg)",
            optional=False,
        )
        yield declare.layer_out(
            "OUTPUT_LAYER",
            tr("Units with their class"),
            tr("In the style of the map."),
            optional=True,
            by_default=False,
        )
        yield declare.layer_out(
            "OUTPUT_CLASSES", tr("Classes"), tr("One row a class."), "any", optional=True, by_default=False
        )

    def rules(self) -> Iterable[Rule]:
        from ...core.maps.rules import OneMap, TextLength, TypedScale
        from ...core.maps.thresholds import thresholds
        from ...core.rules import Between

        return (
            OneMap("TEMPLATE"),
            TextLength("TITLE", 0, int(thresholds()["titre_maximum"])),
            TypedScale("SCALE"),
            Between("DPI", 72, 600),
            Between("CLASSES", 0, 7),
            Between("MIN_COUNT", 0, 1_000_000),
        )

    def execute(self, job: Job) -> None:
        from .runs import thematicmap

        thematicmap.run(job)


def _classes() -> Iterator[Parameter]:
    yield declare.choice(
        "METHOD",
        tr("Classes"),
        tr("auto and rondes: round bounds close to natural breaks; jenks: exact breaks; seuils: those of BOUNDS."),
        MAP_METHODS,
        MAP_METHODS[0],
    )
    yield declare.number("CLASSES", tr("Number of classes"), tr("2 to 7; 0: as many as the units bear."), 0, whole=True)
    yield declare.text("BOUNDS", tr("Bounds"), tr("For the method seuils, in growing order: 50;100;250."))
    yield declare.choice(
        "PALETTE", tr("Colours"), tr("Ramps that every reader tells apart."), MAP_PALETTES, MAP_PALETTES[0]
    )


def _wording() -> Iterator[Parameter]:
    yield declare.text("LABEL", tr("Name of the indicator"), tr("Empty: that of the field, in words when it is known."))
    yield declare.text("UNIT", tr("Unit of the indicator"), tr("Empty: that of the field when it is known."))
    yield declare.text("TITLE", tr("Title"), tr("Empty: written from the indicator and the units."))
    yield declare.text("SUBTITLE", tr("Subtitle"), tr("Empty: unit, number of units, median and extremes."))


def _finer() -> Iterator[Parameter]:
    yield declare.field(
        "FIELD_2",
        tr("Second indicator"),
        tr("A second rate: a map of both. A rate after a count: circles over classes."),
        "INPUT",
        advanced=True,
    )
    yield declare.text("LABEL_2", tr("Name of the second indicator"), tr("Empty: that of its field."), advanced=True)
    yield declare.text("UNIT_2", tr("Unit of the second indicator"), tr("Empty: that of its field."), advanced=True)
    yield declare.number(
        "FACTOR", tr("Factor"), tr("What a rate is told for: 100 inhabitants, 1 000 jobs."), 100.0, advanced=True
    )
    yield declare.number(
        "MIN_COUNT",
        tr("Statistical secrecy"),
        tr("A rate over fewer units than this, or a smaller count of persons or households, is withheld."),
        11,
        True,
        advanced=True,
    )
    yield declare.expression(
        "FILTER",
        tr("Units shown"),
        tr("Such as \"epci_abr\" = 'CALL'; bounds stay those of all units, so that maps are compared. Empty: all."),
        "INPUT",
        advanced=True,
    )
    yield declare.vectors("LAYERS", tr("Layers above"), tr("Limits, roads or sites drawn over the map."), "map")
    yield declare.flag(
        "FORCE",
        tr("Draw all the same"),
        tr("Draws a kind that does not fit the indicator; the run warns of it."),
        advanced=True,
    )
