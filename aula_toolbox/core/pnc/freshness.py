"""Is a layer or a copy still what the catalogue offers? Said only when something could be compared.

Method: docs/design/pnc.md#freshness
"""

from __future__ import annotations

from dataclasses import dataclass

from ..messages import mark
from . import dates

CURRENT = "a_jour"
NEWER = "maj_disponible"
LOCAL = "copie_locale"
OFFLINE = "hors_ligne"
RESTRICTED = "acces_restreint"
WITHDRAWN = "retire"
UNKNOWN = "inconnu"

BADGES = {
    CURRENT: mark("Up to date"),
    NEWER: mark("Update available"),
    LOCAL: mark("Local copy"),
    OFFLINE: mark("Offline (catalogue of {date})"),
    RESTRICTED: mark("Restricted access"),
    WITHDRAWN: mark("Withdrawn from the catalogue"),
    UNKNOWN: mark("Freshness unknown"),
}


@dataclass(frozen=True)
class DataStamp:
    """What is known of one state of the data: its date, the server's tag for it, its number of features."""

    updated: str = ""
    etag: str = ""
    last_modified: str = ""
    length: int | None = None
    count: int | None = None


@dataclass(frozen=True)
class Situation:
    """What is known when the question is asked."""

    is_reachable: bool = True
    is_restricted: bool = False
    is_in_catalogue: bool = True
    catalogue_is_whole: bool = True
    is_local_copy: bool = False


def state(own: DataStamp, offered: DataStamp | None, situation: Situation) -> str:
    """One of the states above, for a layer (`own`) and the catalogue's record (`offered`)."""
    if situation.is_restricted:
        return RESTRICTED
    if not situation.is_reachable:
        return OFFLINE
    if not situation.is_in_catalogue or offered is None:
        return WITHDRAWN if situation.catalogue_is_whole else UNKNOWN
    newer = is_newer(own, offered)
    if newer is None:
        return UNKNOWN
    if newer:
        return NEWER
    return LOCAL if situation.is_local_copy else CURRENT


def is_newer(own: DataStamp, offered: DataStamp) -> bool | None:
    """The catalogue's state is another than ours; None when nothing could be compared.

    Dates first, at the coarser precision of the two; then the server's tag; then its date and
    length; then the number of features.
    """
    mine, theirs = dates.read(own.updated), dates.read(offered.updated)
    if mine and theirs:
        return dates.compare(theirs, mine) > 0
    if own.etag and offered.etag:
        return own.etag != offered.etag
    if own.last_modified and offered.last_modified and own.length is not None and offered.length is not None:
        return (own.last_modified, own.length) != (offered.last_modified, offered.length)
    if own.count is not None and offered.count is not None and own.count >= 0 and offered.count >= 0:
        return own.count != offered.count
    return None
