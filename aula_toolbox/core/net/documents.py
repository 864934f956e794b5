"""JSON documents of strangers."""

from __future__ import annotations

import json
import re
from typing import Any

from .errors import CatalogueError
from .limits import limit
from .safety import json_depth, redact

_HTML = re.compile(r"^\s*(<!doctype html|<html|<head|<body)", re.IGNORECASE)


def parse_json(body: bytes) -> Any:
    """A JSON document of a stranger: UTF-8, not deeper than the limit. Raises `reponse_invalide` only."""
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CatalogueError("Unexpected answer: the text is not UTF-8.", "reponse_invalide") from None
    if _HTML.match(text):
        raise CatalogueError("Unexpected answer: an HTML page instead of JSON.", "reponse_invalide")
    if json_depth(text) > limit("json_profondeur"):
        raise CatalogueError("Unexpected answer: JSON nested too deeply.", "reponse_invalide")
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        excerpt = redact(text[: int(limit("extrait_car"))])
        raise CatalogueError(
            "Unexpected answer: not JSON. It starts with: {excerpt}", "reponse_invalide", excerpt=excerpt
        ) from None
