"""What the algorithms of the observatories share in their dialogs."""

from __future__ import annotations

from ...core.obs import words
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter


def files_folder() -> Parameter:
    """The folder of the producers' files."""
    return declare.folder(
        "INPUT",
        tr("Folder of the producers' files"),
        tr(
            "The files as they were downloaded, three folders deep at most; ZIP and gzip are read in place. Files that "
            "are not recognised are listed and left alone."
        ),
        optional=False,
        advanced=False,
    )


def own_tables() -> Parameter:
    """The folder of the user's own tables."""
    return declare.tables(
        *words.TABLES,
        more=tr("INSEE's own v_mvt_commune_AAAA.csv found there replaces the table of mergers of communes."),
    )


def year() -> Parameter:
    """The geographic code of the results."""
    return declare.choice(
        "COG",
        tr("Geographic code"),
        tr(
            "Year of the official geographic code in which the results are given: communes merged by then are added up."
        ),
        words.YEARS,
        words.LAST_YEAR,
        advanced=True,
    )
