"""The one exception of the toolbox: everything that is wrong with an input, said at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from .messages import Message


class AulaError(Exception):
    """Bad input, told in plain words.

    `AulaError("Field {name} is missing.", "E_FIELD", name="rr")` holds one problem;
    `AulaError.of(problems)` holds all those found together. The texts are English
    sources: the algorithm translates them when it shows them.
    """

    problems: tuple[Message, ...]

    def __init__(self, text: str, code: str = "", **values: object) -> None:
        self.problems = (Message(text, values, code),)
        super().__init__(str(self.problems[0]))

    @classmethod
    def of(cls, problems: Iterable[Message]) -> AulaError:
        """One error holding every problem, in the order given."""
        found = tuple(problems)
        if not found:
            raise ValueError("an error needs at least one problem")
        error = cls(found[0].text, found[0].code, **found[0].values)
        error.problems = found
        error.args = ("\n".join(str(problem) for problem in found),)
        return error

    @property
    def codes(self) -> tuple[str, ...]:
        """The stable names of the problems."""
        return tuple(problem.code for problem in self.problems)

    def render(self, translate: Callable[[str], str]) -> str:
        """All problems in the user's language, one a line."""
        return "\n".join(problem.render(translate) for problem in self.problems)


def raise_all(problems: Iterable[Message]) -> None:
    """Raise one AulaError if there is any problem."""
    found = tuple(problems)
    if found:
        raise AulaError.of(found)


def missing_package(name: str, code: str = "E_PACKAGE") -> AulaError:
    """How to install a Python package that this QGIS was delivered without."""
    return AulaError(
        "The Python package '{name}' is missing from this QGIS. Windows: install python3-{name} with OSGeo4W setup, "
        "or use the standalone installer of QGIS. Debian, Ubuntu: apt install python3-{name}. conda: conda install "
        "{name}. macOS: run /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install {name}. Then restart "
        "QGIS.",
        code,
        name=name,
    )


def need_folder(folder: Path, absent: AulaError) -> None:
    """Raise `absent` where no folder is; OSError where there may be one that the user has no right to look into.

    Path.is_dir answers no to both from Python 3.14 on.
    """
    try:
        with os.scandir(folder):
            pass
    except (FileNotFoundError, NotADirectoryError):
        raise absent from None


def out_of_reach(fault: OSError) -> AulaError:
    """What keeps a file or a folder that was given from being opened: rights, a drive that went away."""
    return AulaError(
        "{file} cannot be opened ({reason}): have you the right to read it, and is its drive connected?",
        "E_FILE",
        file=str(fault.filename or ""),
        reason=fault.strerror or str(fault),
    )
