"""JSON of people and of other programs: whatever is wrong with it is one error, a `ValueError` that knows its place."""

from __future__ import annotations

import json
from typing import Any


def loads(text: str | bytes) -> Any:
    """What a JSON text says. Raises json.JSONDecodeError, for a text nested too deeply for Python as well.

    >>> loads('{"commune": "62498"}')
    {'commune': '62498'}
    """
    try:
        return json.loads(text)
    except RecursionError:
        raise json.JSONDecodeError("nested too deeply", "", 0) from None
