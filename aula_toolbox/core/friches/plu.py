"""Class of a zone of a land-use plan (PLU, PLUi, municipal map) from its CNIG attributes.

Method: docs/design/friches.md#plan-zones
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..text import fold
from .criteria import table

U, AU, A, N = "zone-urbaine-u", "zone-a-urbaniser-au", "zone-agricole-a", "zone-naturelle-n"
HOUSING, FACILITY, ACTIVITY = f"{U}-habitat", f"{U}-equipement", f"{U}-activite"
BUSINESS = "zone-vocation-activites"
OPEN, CLOSED, RNU = (
    "secteur-ouvert-a-la-construction",
    "secteur-non-ouvert-a-la-construction",
    "secteur-reglement-urbanisme",
)
_BY_CODE = {
    **dict.fromkeys(("UA", "UB", "UC", "UD"), HOUSING),
    "UE": FACILITY,
    **dict.fromkeys(("UX", "UY", "UZ", "UI"), ACTIVITY),
}


@dataclass(frozen=True)
class PlanZone:
    """What a plan says of a zone. code: DESTDOMI, or the first two digits of FORMDOMI."""

    kind: str
    label: str = ""
    long_label: str = ""
    code: str = ""


@dataclass(frozen=True)
class Correspondence:
    """A local rule: labels matching `pattern` (whole label) in the plan `plan` (any when empty) are `target`."""

    plan: str
    pattern: str
    target: str

    def holds(self, plan: str, label: str) -> bool:
        """Whether it applies."""
        return self.plan in ("", plan) and re.fullmatch(self.pattern, label) is not None


@lru_cache(maxsize=1)
def _words() -> dict[tuple[str, str], str]:
    return {(row["mode"], row["famille"]): row["motif"] for row in table("plu_mots", mode=str, famille=str, motif=str)}


def unmangled(text: str) -> str:
    """UTF-8 read as latin-1, put right."""
    if "Ã" in text or "Â" in text:
        try:
            return text.encode("latin-1").decode("utf-8")
        except UnicodeError:
            return text
    return text


def zone_of(attributes: Mapping[str, object]) -> PlanZone:
    """The zone of a row of a CNIG layer, whatever the case of its fields."""
    lowered = {str(key).lower(): value for key, value in attributes.items()}

    def text(name: str) -> str:
        value = lowered.get(name)
        return "" if value is None or value != value else unmangled(str(value).strip())  # noqa: PLR0124 - NaN

    code = re.sub(r"\.0$", "", text("destdomi"))
    code = code.zfill(2) if code.isdigit() and len(code) < 3 else code
    if not code:
        form = re.sub(r"\.0$", "", text("formdomi"))
        code = form.zfill(4)[:2] if form.isdigit() else ""
    return PlanZone(text("typezone"), text("libelle"), text("libelong"), code)


def plu_class(zone: PlanZone, mode: str, plan: str = "", local: Sequence[Correspondence] = ()) -> str | None:
    """Class of a zone in one of the two modes, None when its type is not known."""
    matching = next((one.target for one in local if one.holds(plan, zone.label)), None)
    if matching is not None:
        return matching
    kind = zone.kind.strip()
    if mode != "aula" and (zone.code == "02" or "activit" in zone.code.lower()):
        return BUSINESS
    if kind.upper().startswith("AU") or re.match(r"^[0-9]+AU", kind.upper()):
        return _to_urbanise(zone, mode)
    if kind.upper().startswith("U"):
        return _urban(zone) if mode == "aula" else _urban_as_published(zone)
    return A if kind.upper().startswith("A") else N if kind.upper().startswith("N") else None


def _to_urbanise(zone: PlanZone, mode: str) -> str:
    if mode != "aula":
        return AU
    has = _families(zone)
    only_activity = not zone.code and "activite" in has and "habitat" not in has
    return BUSINESS if zone.code == "02" or only_activity else AU


def _families(zone: PlanZone) -> set[str]:
    text = fold(zone.long_label)
    return {family for (mode, family), pattern in _words().items() if mode == "aula" and re.search(pattern, text)}


def _by_zone_code(zone: PlanZone) -> str | None:
    code = zone.label if zone.kind == "U" else zone.kind
    return _BY_CODE.get(code[:2].upper())


def _urban(zone: PlanZone) -> str:
    """The agency's reading: code of activities, words, other codes, zone code, code of housing last."""
    if zone.code == "02":
        return BUSINESS
    has = _families(zone)
    if "mixte" in has or {"activite", "habitat"} <= has:
        return U
    for family, target in (("activite", ACTIVITY), ("habitat", HOUSING), ("equipement", FACILITY)):
        if family in has:
            return target
    by_code = {"05": FACILITY, "03": U}.get(zone.code) or _by_zone_code(zone)
    return by_code or (HOUSING if zone.code == "01" else U)


def _urban_as_published(zone: PlanZone) -> str:
    """The published reading: first family of words found in the lower-case label, then the zone code."""
    text = zone.long_label.lower()
    for family, target in (("habitat", HOUSING), ("equipement", FACILITY), ("activite", ACTIVITY)):
        if re.search(_words()["mutafriches", family], text):
            return target
    return _by_zone_code(zone) or U


def sector_class(value: object) -> str | None:
    """Class of a sector of a municipal map, from its code or its words."""
    text = fold(str(value or "")).removesuffix(".0")
    code = {
        "01": OPEN,
        "1": OPEN,
        "02": BUSINESS,
        "2": BUSINESS,
        "03": CLOSED,
        "3": CLOSED,
        "zc": OPEN,
        "zca": BUSINESS,
        "znc": CLOSED,
    }.get(text)
    if code is not None:
        return code
    if any(word in text for word in ("non", "inconstructible", "interdit")):
        return CLOSED
    return OPEN if "constructible" in text else None


def declared_class(kind: object, label: object, form: object, mode: str) -> str | None:
    """Class of the zone a CNIG friches record declares (urba_zone_type, _lib, _formdomi)."""
    if kind is None:
        return None
    if kind == "RNU":
        return RNU if mode == "aula" else "ne-sait-pas"
    if kind in ("Zc", "ZCa", "ZnC"):
        return sector_class(kind)
    code = str(form or "").zfill(4)[:2] if form else ""
    named = {"AUc": "AU", "AUs": "AU"}.get(str(kind), str(kind))
    return plu_class(PlanZone(named, str(label or ""), "", code), mode)
