"""What the algorithms of the catalogue share: parameters, and the feedback of a run as the network hears it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from ...core.pnc import names
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter

if TYPE_CHECKING:
    from ...core.pnc.catalogue import Catalogue, CatalogueSource
    from ...core.pnc.query import Query
    from ..base.algorithm import AulaAlgorithm
    from ..base.job import Job


REPORT, UPDATE = "report", "update"


def observatory_parameter() -> Parameter:
    """The observatories of the agency, several at once."""
    return declare.choice(
        "OBSERVATORY",
        tr("Observatories"),
        tr("Only the records of these observatories of the agency's programme."),
        names.OBSERVATORIES,
        multiple=True,
        optional=True,
    )


def source_parameter() -> Parameter:
    """The catalogue to read."""
    return declare.text(
        "SOURCE",
        tr("Catalogue"),
        tr("Identifier of one catalogue of the settings. Empty: all the enabled ones."),
        advanced=True,
    )


def catalogue(
    job: Job,
    sources: Sequence[CatalogueSource],
    is_offline: bool = False,
    anew: bool = False,
    asked: Sequence[Query] = (),
) -> Catalogue:
    """The records of the sources: cached ones as they are, old ones read anew; all of them `anew`, none offline.

    asked: of the servers that hold too much to be read whole.
    """
    from ...gis.pnc import library

    if is_offline:
        return library.known(sources)
    read = library.refresh if anew else library.fresh_enough
    known = read(sources, job.notes, job.feedback)
    for query in asked:
        known = library.widened(known, sources, query, job.notes, job.feedback)
    return known


def number_output(algorithm: AulaAlgorithm, name: str, title: str) -> None:
    """Declare a number among the results."""
    algorithm.addOutput(QgsProcessingOutputNumber(name, title))


def text_output(algorithm: AulaAlgorithm, name: str, title: str) -> None:
    """Declare a text among the results."""
    algorithm.addOutput(QgsProcessingOutputString(name, title))
