"""What an algorithm states of itself, apart from what is done with it: a run and a help panel read no more."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import QgsProcessingAlgorithm

from ...core.schema import Schema


class StatedAlgorithm(QgsProcessingAlgorithm):
    """The facts of an algorithm.

    ID, GROUP: lower case, frozen once released.
    NAME, SUMMARY: English, inside `mark`. TAGS: words people search for, French and English, comma separated.
    FIELDS: schema of each vector output. STYLES: style file of each output. ICON: file in resources/icons.
    MORE_STYLES: other styles kept with an output, file by name (English, inside `mark`).
    KEEPS_NAMESAKES: own fields of an input that have the name of a computed one are kept with a suffix.
    MAIN_THREAD: true for what Qt allows only there (layouts).
    PACKAGES: what QGIS may be delivered without and the run cannot do without; told before anything is asked.
    """

    ID: ClassVar[str]
    GROUP: ClassVar[str]
    NAME: ClassVar[str]
    SUMMARY: ClassVar[str]
    TAGS: ClassVar[str] = ""
    ICON: ClassVar[str] = ""
    FIELDS: ClassVar[dict[str, Schema]] = {}
    STYLES: ClassVar[dict[str, str]] = {}
    MORE_STYLES: ClassVar[dict[str, dict[str, str]]] = {}
    KEEPS_NAMESAKES: ClassVar[bool] = False
    MAIN_THREAD: ClassVar[bool] = False
    PACKAGES: ClassVar[tuple[str, ...]] = ("pandas",)
