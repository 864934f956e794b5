"""Parameters that the ERC and ZAN algorithms share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...core.erc import words
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter

HTML = "HTML (*.html)"


def code_field(parent: str) -> Parameter:
    """The field of the commune's code."""
    return declare.field(
        "CODE_FIELD",
        tr("Commune code"),
        tr("INSEE code, unique. Found by its name when left empty: insee, INSEE_COM, code_insee, codgeo, idcom."),
        parent,
    )


def name_field(parent: str) -> Parameter:
    """The field of the commune's name."""
    return declare.field(
        "NAME_FIELD",
        tr("Commune name"),
        tr("Name shown in sentences. Found by its name when left empty: nom, NOM_COM, nom_officiel, idcomtxt."),
        parent,
    )


def report_parameter() -> Parameter:
    """The HTML report."""
    return declare.file_out(
        "REPORT",
        tr("Report"),
        tr("Result, method, limits and what to collect next, in one page."),
        HTML,
        by_default=False,
    )


def documents_parameters(folder_help: str, formats: Sequence[str]) -> Iterator[Parameter]:
    """The formats of documents that people complete, and their folder. formats: those ticked at first."""
    yield declare.choice(
        "FORMATS",
        tr("Formats"),
        tr("odt and docx to be completed, pdf to be read."),
        words.REPORT_FORMATS,
        list(formats),
        multiple=True,
    )
    yield declare.flag(
        "OVERWRITE",
        tr("Replace earlier documents"),
        tr("Documents that are in the folder may have been completed by hand: they are kept unless this is set."),
        False,
        advanced=True,
    )
    yield declare.folder_out("FOLDER", tr("Folder of the documents"), folder_help)


def projects_parameter() -> Parameter:
    """Projects that the law sets apart, and deductions."""
    return declare.vector(
        "PROJECTS",
        tr("Projects set apart"),
        tr(
            "Land taken that the law counts elsewhere or not at all: fields insee, type (pene, regional, mutualise, "
            "photovoltaique, renaturation), surf_ha (else the area of the shapes), annee."
        ),
        ("any",),
        optional=True,
        advanced=True,
    )


def cover_parameters() -> Iterator[Parameter]:
    """The land cover and the field of its codes."""
    yield declare.vector("LANDCOVER", tr("Land cover"), tr("OCS2D; OCS GE needs a table of values of your own."))
    yield declare.field(
        "COVER_FIELD", tr("Cover code"), tr("Found by its name when left empty: code_cs, latest csYY."), "LANDCOVER"
    )
    yield declare.nomenclature()
