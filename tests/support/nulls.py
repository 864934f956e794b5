"""Null attributes as Qt 6 gives them: None, where Qt 5 gives QVariant's NULL. For a run with AULA_NULL=none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def emulate() -> None:
    """From here on, every way to read an attribute of a feature gives None for a null, as QGIS 4 does."""
    from qgis.core import NULL, QgsFeature

    def none(value: Any) -> Any:
        if isinstance(value, list):
            return [none(one) for one in value]
        if isinstance(value, dict):
            return {name: none(one) for name, one in value.items()}
        return None if isinstance(value, type(NULL)) and value == NULL else value

    def changed(read: Callable[..., Any]) -> Callable[..., Any]:
        return lambda *given, **named: none(read(*given, **named))

    for name in ("attribute", "attributes", "attributeMap", "__getitem__"):
        setattr(QgsFeature, name, changed(getattr(QgsFeature, name)))
