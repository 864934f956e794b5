"""The one error of the catalogue: what went wrong with a server, a file or a record, with its cause."""

from __future__ import annotations

from collections.abc import Callable

from ..errors import AulaError
from ..messages import Message

CAUSES = (
    "hors_ligne",
    "refuse",
    "certificat",
    "authentification",
    "interdit",
    "introuvable",
    "ambigu",
    "serveur",
    "delai",
    "reponse_invalide",
    "tronquee",
    "trop_volumineux",
    "nombre_different",
    "redirection_externe",
    "source_refusee",
    "dossier",
    "annule",
)

UNREACHABLE = ("hors_ligne", "refuse", "delai", "serveur")
RESTRICTED = ("authentification", "interdit")


class CatalogueError(AulaError):
    """Bad news from a catalogue: the text says what to do, `cause` is one of CAUSES."""

    def __init__(self, text: str, code: str = "reponse_invalide", **values: object) -> None:
        if code not in CAUSES:
            raise ValueError(f"unknown cause {code}")
        super().__init__(text, code, **values)

    def told(self, translate: Callable[[str], str]) -> str:
        """All problems in the user's language, without their codes: for the panel and for warnings."""
        return " ".join(Message(problem.text, problem.values).render(translate) for problem in self.problems)

    @property
    def cause(self) -> str:
        """The stable name of what went wrong."""
        return self.problems[0].code

    @property
    def is_unreachable(self) -> bool:
        """The server did not answer: an older copy is of use."""
        return self.cause in UNREACHABLE

    @property
    def is_restricted(self) -> bool:
        """The server wants an account, or another one."""
        return self.cause in RESTRICTED
