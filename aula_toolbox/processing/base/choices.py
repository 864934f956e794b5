"""Choices by their word or by their number: `qgis_process help` promises the number, people write the word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterEnum, QgsProperty

from ...core.errors import AulaError
from ...core.messages import Message, message
from ...core.text import fold


def settled(algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters with each choice as the word of its option; a number counts the options from 0.

    Raises AulaError E_CHOICE that lists, for each refused value, the options with their numbers.
    """
    found, problems = dict(parameters), []
    for parameter in algorithm.parameterDefinitions():
        name = parameter.name()
        value = found.get(name)
        if not isinstance(parameter, QgsProcessingParameterEnum) or value is None or isinstance(value, QgsProperty):
            continue
        try:
            found[name] = _words(value, parameter.options(), parameter.allowMultiple())
        except ValueError as error:
            problems.append(_refused(name, error.args[0], parameter.options()))
    if problems:
        raise AulaError.of(problems)
    return found


def word_of(value: Any, options: Sequence[str]) -> str:
    """The option that a value names: its word as it is, its word however written, else its number.

    Raises ValueError, with the value, for anything else.
    """
    text = str(value).strip()
    if text in options:
        return text
    alike = [option for option in options if fold(option) == fold(text)]
    if len(alike) == 1:
        return alike[0]
    if not isinstance(value, bool) and text.isdigit() and int(text) < len(options):
        return options[int(text)]
    raise ValueError(value)


def _words(value: Any, options: Sequence[str], is_multiple: bool) -> Any:
    if isinstance(value, (str, list, tuple)) and not value:  # nothing chosen
        return value
    if not is_multiple:
        return word_of(value[0] if isinstance(value, list) and len(value) == 1 else value, options)
    values = value if isinstance(value, (list, tuple)) else str(value).replace(";", ",").split(",")
    return [word_of(one, options) for one in values]


def _refused(name: str, value: Any, options: Sequence[str]) -> Message:
    return message(
        "{parameter}: '{value}' is none of the choices. Give the word or its number: {options}.",
        "E_CHOICE",
        parameter=name,
        value=value,
        options=", ".join(f"{number} {option}" for number, option in enumerate(options)),
    )
