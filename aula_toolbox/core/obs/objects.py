"""Names for what JSON files and rows of tables hold, whatever it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

JsonFacts = Mapping[str, Any]
"""An object that is read."""
JsonObject = dict[str, Any]
"""An object that is made."""
Cell = Any
"""A cell of a table: a text, a number, nothing."""
