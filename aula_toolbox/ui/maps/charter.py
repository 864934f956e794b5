"""The charter that a panel draws with: that of the settings, or the shipped one with what is wrong with theirs."""

from __future__ import annotations

from pathlib import Path

from ...core.errors import AulaError
from ...core.maps.tokens import Tokens, load_tokens, shipped_tokens
from ...gis.i18n import tr
from ...gis.results.places import away, soon
from ...gis.settings import Settings


def settings_charter() -> tuple[Tokens, str]:
    """The agency's charter and what is wrong with its file, in which case the shipped one is used."""
    own = Settings.read().agency_tokens
    try:
        found = soon(lambda: load_tokens(own), Path(own), None)
    except AulaError as error:
        return shipped_tokens(), error.render(tr)
    return (found, "") if found is not None else (shipped_tokens(), away(Path(own)).render(tr))
