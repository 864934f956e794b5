"""What a regulatory plan says of its document: its name and procedure in words, its approval, its reserved sites.

Method: docs/design/maps.md#plates
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..text import fold
from .plu.cells import is_date
from .plu.standard import codes_of
from .zoning import day_words

PROCEDURES = {
    "E": "Élaboration",
    "R": "Révision",
    "A": "Abrogation",
    "MEC": "Mise en compatibilité",
    "MC": "Mise en compatibilité",
    "MAJ": "Mise à jour des annexes",
    "MJ": "Mise à jour des annexes",
    "M": "Modification de droit commun",
    "MS": "Modification simplifiée",
    "RA": "Révision allégée",
    "RS": "Révision simplifiée",
}
FAMILIES = {"PLU": "Plan local d’urbanisme", "PLUI": "Plan local d’urbanisme intercommunal", "CC": "Carte communale"}
LATEST = "2025"
DRAFT, ADOPTED = "Document de travail", "Approuvé"
_CODE = re.compile(r"([A-Z]+)(\d*)")
_NUMBER = re.compile(r"\bn\s*[°ºo]?\s*(\d+[a-z]?)\b|\bER\s*(\d+[a-z]?)\b|^\s*(\d+[a-z]?)\b", re.I)
#: a short text that names the law, not the site
_ARTICLE = re.compile(r"[LR]\s*\.?\s*\d", re.I)
_FOR = re.compile(
    r"(?:b[ée]n[ée]ficiaire\s*:?|au profit (?:de la |de l['’]|du |des |de )|au b[ée]n[ée]fice (?:de la |du |de ))"
    r"\s*([^,;()]+)",
    re.I,
)
_BEFORE = re.compile(
    r"^\s*(?:emplacement r[ée]serv[ée]\s*)?(?:n\s*[°ºo]?\s*\d+\w*|ER\s*\d+\w*)?\s*[:\-–]?\s*",
    re.I,
)


def procedure(code: str) -> str:
    """A procedure in words; the code itself when it is no procedure of the standard.

    >>> procedure("E"), procedure("X1")
    ('Élaboration', 'X1')
    """
    found = _CODE.fullmatch(code.strip().upper())
    if found is None or found[1] not in PROCEDURES:
        return code
    return PROCEDURES[found[1]] + (f" n°\u00a0{found[2]}" if found[2] else "")


def annexed(day: str) -> str:
    """The line of the approval block; empty without a date that can be read.

    >>> annexed("20200225")
    'Vu pour être annexé à la délibération du 25 février 2020'
    """
    words = day_words(day) if is_date(day) and not day.endswith("0000") else ""
    return f"Vu pour être annexé à la délibération du {words}" if words else ""


#: states that a plan says of itself: one that is annulled or replaced is not printed as a plan
PRINTED_STATES = ("01", "02", "03", "07", "08")


def dated(words: str, day: str) -> str:
    """A line of the title block; empty without a date that can be read.

    >>> dated("Projet arrêté le", "20190612")
    'Projet arrêté le 12 juin 2019'
    """
    told = day_words(day) if is_date(day) and not day.endswith("0000") else ""
    return f"{words} {told}" if told else ""


def state(code: str) -> str:
    """The state of a document in words (ETAT); empty for one that a plan does not print.

    >>> state("2"), state("04")
    ('Arrêté', '')
    """
    own = code.strip().zfill(2)
    return codes_of("etat", LATEST).get(own, "") if own in PRINTED_STATES else ""


def cadastre(register: str, day: str) -> str:
    """On which ground the zones were drawn, and of which day (TYPEREF, DATEREF); empty when nothing says it.

    >>> cadastre("01", "20170101")
    'Fond : Plan cadastral informatisé, 1er janvier 2017'
    """
    name = codes_of("typeref", LATEST).get(register.strip().zfill(2), "") if register.strip() else ""
    words = ", ".join(part for part in (name, dated("", day).strip()) if part)
    return f"Fond : {words}" if words else ""


@dataclass(frozen=True)
class ReservedSite:
    """A site reserved for a public work: its number, what it is for, for whom when it is said, its area (m2)."""

    number: str
    purpose: str
    beneficiary: str
    area_m2: float


def reserved_site(text: str, label: str, area_m2: float) -> ReservedSite:
    """A reserved site from its short text (TXT) and its label.

    >>> reserved_site("ER 12", "Emplacement réservé n°12 : Création d'une voie, au profit de la commune", 250.0)
    ReservedSite(number='12', purpose="Création d'une voie", beneficiary='commune', area_m2=250.0)
    """
    own = "" if _ARTICLE.match(text.strip()) else text.strip()
    number = next((found for source in (own, label) for found in _numbers(source)), own)
    whom = _FOR.search(label)
    purpose = _BEFORE.sub("", label, count=1)
    if whom is not None:
        purpose = purpose.replace(whom[0], "").strip(" ,;-–()")
    return ReservedSite(number, purpose.strip() or label, whom[1].strip() if whom else "", area_m2)


def _numbers(text: str) -> list[str]:
    found = _NUMBER.search(text)
    return [next(one for one in found.groups() if one)] if found else []


def ordered_sites(sites: Iterable[ReservedSite]) -> list[ReservedSite]:
    """Reserved sites by their number, those without one last."""

    def key(site: ReservedSite) -> tuple[bool, int, str, str]:
        digits = re.match(r"\d+", site.number)
        return (digits is None, int(digits[0]) if digits else 0, site.number, fold(site.purpose))

    return sorted(sites, key=key)
