"""The sheet of a school: what two pages say of it, as texts; a value that is not known is told so, never drawn as 0.

Method: docs/design/schools.md#report
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..language import Language
from ..messages import mark
from ..text import slug
from . import words
from .flags import SchoolFlags
from .sentences import is_known, sentence

Row = Mapping[str, Any]
WHY, CHANGE, COST, MISSING, CHECK, BEFORE = (
    mark("Why this school"),
    mark("What could change"),
    mark("Order of cost"),
    mark("What is missing"),
    mark("To check before works"),
    mark("Before and after"),
)
PROMISE = mark("Pre-diagnosis: no planting plan, no estimate of works, no advice on soils.")
NO_CHANGE = mark("Not computed for this school: 'Schoolyards before / after' does it.")
BULLET = "•"
LEVEL_WORDS = {
    words.NURSERY: mark("nursery school"),
    words.ELEMENTARY: mark("elementary school"),
    words.PRIMARY: mark("primary school"),
    words.COLLEGE: mark("lower secondary school"),
    words.LYCEE: mark("upper secondary school"),
}


@dataclass(frozen=True)
class SheetFigure:
    """One of the eight figures: what it is, its value as it is read, what to know of it; whether it is known."""

    label: str
    value: str
    note: str
    is_stated: bool = True


@dataclass(frozen=True)
class SchoolSheet:
    """Both pages of a school, in words."""

    identifier: str
    name: str
    subtitle: str
    verdict: str
    figures: Sequence[SheetFigure]
    parts: Mapping[str, tuple[str, Sequence[str]]]

    @property
    def file(self) -> str:
        """The name of its file, without its ending."""
        return f"fiche_{slug(self.identifier, 40) or 'ecole'}"

    def fields(self, language: Language) -> dict[str, str]:
        """The texts of both pages, by the items of the template `fiche_ecole_a4`."""
        method = language.tr(PROMISE)
        found = {
            "sous_titre": self.subtitle,
            "verdict": self.verdict,
            "methode": method,
            "nom_suite": self.name,
            "sous_titre_suite": self.subtitle,
            "methode_suite": method,
        }
        for rank, one in enumerate(self.figures, 1):
            texts = {"titre": one.label, "valeur": one.value, "note": one.note}
            found |= {f"chiffre_{rank}_{part}": text for part, text in texts.items()}
        for name, (title, lines) in self.parts.items():
            found |= {f"{name}_titre": title, name: "\n".join(f"{BULLET} {line}" for line in lines)}
        return found


def sheet(row: Row, flags: SchoolFlags, language: Language, change: Row | None = None, rank_of: int = 0) -> SchoolSheet:
    """The sheet of a row of `schema.SCHOOLS`. change: its row of `schema.SCENARIO`. rank_of: how many are ranked."""
    tr = language.tr
    parts = {
        "pourquoi": (tr(WHY), _why(row, language, rank_of)),
        "changer": (tr(CHANGE), _change(row, language)),
        "cout": (tr(COST), _cost(row, language)),
        "manque": (tr(MISSING), _missing(row, language)),
        "avant": (tr(BEFORE), [tr(NO_CHANGE)] if change is None else _before(change, language)),
        "verifier": (tr(CHECK), _checks(row, flags, language)),
    }
    name = str(row["nom"] or row["id_ecole"])
    return SchoolSheet(
        str(row["id_ecole"]),
        name,
        _subtitle(row, language),
        # told again from the row: the sentence and the figures below it are rounded once, in the same way
        sentence(row, language),
        _figures(row, language),
        parts,
    )


def _subtitle(row: Row, language: Language) -> str:
    levels = [LEVEL_WORDS[one] for one in (row["niveau"] or "").split(words.JOINT) if one in LEVEL_WORDS]
    parts = [", ".join(language.tr(one) for one in levels)]
    if row["statut"]:
        parts.append(language.tr("private") if words.PRIVATE in row["statut"] else language.tr("public"))
    if row["insee"]:
        parts.append(language.tr("commune {code}", code=row["insee"]))
    return " – ".join(part for part in parts if part)


def _figures(row: Row, language: Language) -> list[SheetFigure]:
    tr, number = language.tr, language.number
    unknown = tr("not known")

    def one(label: str, name: str, decimals: int, unit: str, note: str) -> SheetFigure:
        if not is_known(row, name):
            has_ground = is_known(row, "cour_m2") or name == "eleves"
            return SheetFigure(label, unknown, _why_not(name if has_ground else "cour_m2", language), False)
        return SheetFigure(label, number(row[name], decimals, unit), note)

    each = tr("{area} m² a pupil", area=number(row["cour_m2_eleve"], 1)) if is_known(row, "cour_m2_eleve") else ""
    least = tr("at least: one school does not say") if row["eleves_etat"] == words.PARTIAL else tr("all schools say")
    shade = {words.PARTIAL: tr("buildings only, trees not seen"), words.ESTIMATED: tr("a height was guessed")}
    return [
        one(tr("Yard"), "cour_m2", 0, "m²", each),
        _sealed(row, language),
        one(tr("Green share"), "vegetal_pct", 0, "%", tr("trees and grass, seen from above")),
        one(tr("Trees"), "canopee_pct", 0, "%", tr("crowns over the yard")),
        one(tr("Shade on 21 June"), "ombre_pct", 0, "%", shade.get(row["ombre_etat"], tr("mean at 10, 13 and 16 h"))),
        one(tr("Heat by day"), "ecart_jour_c", 1, "°C", tr("above the coolest tenth of the territory (model)")),
        one(tr("Pupils"), "eleves", 0, "", least),
        one(
            tr("Neighbours newly served"), "hab_sans_frais_300", 0, "", tr("at 300 m, if the yard opens in the evening")
        ),
    ]


def _sealed(row: Row, language: Language) -> SheetFigure:
    tr, number = language.tr, language.number
    label = tr("Sealed share")
    if is_known(row, "imper_pct"):
        return SheetFigure(label, number(row["imper_pct"], 0, "%"), tr("of the yard"))
    if is_known(row, "imper_bas") and is_known(row, "indef_pct") and row["indef_pct"] < 100:
        value = tr("{low} to {high} %", low=number(row["imper_bas"]), high=number(row["imper_haut"]))
        return SheetFigure(label, value, tr("{share} % of the yard is not described", share=number(row["indef_pct"])))
    has_ground = is_known(row, "cour_m2")
    why = tr("no layer describes the yard") if has_ground else _why_not("cour_m2", language)
    return SheetFigure(label, tr("not known"), why, False)


_WITHOUT = {
    "cour_m2": mark("no ground is known"),
    "vegetal_pct": mark("the yard is not described well enough"),
    "canopee_pct": mark("no source could see trees"),
    "ombre_pct": mark("no ground is known"),
    "ecart_jour_c": mark("no air temperature given"),
    "eleves": mark("no pupils given"),
    "hab_sans_frais_300": mark("no inhabitants or cool places given"),
}


def agrees(row: Row, sealed_pct: float, most_pt: float) -> bool:
    """Whether another sealed share tells the same yard as the row: a sheet shows one land cover only.

    >>> agrees({"imper_pct": 70.0}, 2.0, 10.0), agrees({"imper_pct": 70.0}, 65.0, 10.0)
    (False, True)
    """
    if is_known(row, "imper_pct"):
        return abs(float(row["imper_pct"]) - sealed_pct) <= most_pt
    if is_known(row, "imper_bas"):
        return float(row["imper_bas"]) - most_pt <= sealed_pct <= float(row["imper_haut"]) + most_pt
    return False


def _why_not(name: str, language: Language) -> str:
    return language.tr(_WITHOUT[name])


def _why(row: Row, language: Language, rank_of: int) -> list[str]:
    tr, number = language.tr, language.number
    if not is_known(row, "rang"):
        return [tr("No rank: too little is known, or the yard is small, closed or missing.")]
    lines = [
        tr(
            "Rank {rank} of {count}: need {score} on 100, known over {complete} %, stable over {stable} %.",
            rank=number(row["rang"]),
            count=number(rank_of),
            score=number(row["score"]),
            complete=number(row["completude_pct"]),
            stable=number(row["stab_pct"]),
        )
    ]
    if row["raisons"]:
        lines.append(tr("What weighs most: {names}.", names=row["raisons"].replace(words.JOINT, ", ").lower()))
    if is_known(row, "rang_reseau"):
        lines.append(
            tr(
                "Number {rank} in the network of yards to open. Opening needs an access of its own and an agreement.",
                rank=number(row["rang_reseau"]),
            )
        )
    return lines


def _change(row: Row, language: Language) -> list[str]:
    tr, number = language.tr, language.number
    lines = []
    for name, said in (
        ("a_vegetaliser_m2", mark("{area} m² to green")),
        ("a_desimp_m2", mark("{area} m² to unseal")),
        ("a_planter_m2", mark("{area} m² of crowns to grow")),
    ):
        if is_known(row, name):
            lines.append(tr(said, area=number(row[name])))
    if is_known(row, "v10_cour_m3"):
        lines.append(tr("A rain of 10 mm leaves {volume} m³ on the sealed yard.", volume=number(row["v10_cour_m3"], 1)))
    if is_known(row, "v10_toit_m3"):
        lines.append(tr("It leaves {volume} m³ from the roofs.", volume=number(row["v10_toit_m3"], 1)))
    return lines or [tr("Not told: the yard is not described well enough.")]


def _before(change: Row, language: Language) -> list[str]:
    tr, number = language.tr, language.number
    if not is_known(change, "cour_m2"):
        return [str(change["motif"])]
    lines = [
        str(change["motif"]),
        tr(
            "Green: {before} % then {after} %. Permeable: {open} % then {opened} %.",
            before=number(change["vegetal_avant_pct"]),
            after=number(change["vegetal_apres_pct"]),
            open=number(change["permeable_avant_pct"]),
            opened=number(change["permeable_apres_pct"]),
        ),
        tr("The effect of one yard on the air is small; shade under trees is felt far more, and is not computed here."),
    ]
    return lines


def _cost(row: Row, language: Language) -> list[str]:
    tr, number = language.tr, language.number
    lines = []
    for stem, said in (
        ("cout", mark("Unsealing alone: {low} to {high} EUR excl. tax.")),
        ("cour", mark("Another work, the whole yard made again: {low} to {high} EUR.")),
    ):
        low, high = f"{stem}_bas_eur", f"{stem}_haut_eur"
        if is_known(row, low) and row[high] > 0:
            lines.append(tr(said, low=number(round(row[low], -3)), high=number(round(row[high], -3))))
    if not lines:
        return [tr("Not told: the yard is not described well enough, or nothing has to change.")]
    said = tr(
        "Bands of other towns, of yards of one or two thousand m², never added; for a larger yard they say little, "
        "and none is an estimate of works."
    )
    return [*lines, said]


def _missing(row: Row, language: Language) -> list[str]:
    tr, names = language.tr, [one for one in (row["manquants"] or "").split(words.JOINT) if one]
    lines = [tr("Criteria that are absent: {names}.", names=", ".join(names).lower()) if names else ""]
    if row.get("social_source") == words.INCOME:
        lines.append(tr("Social criterion: income of the IRIS, not that of the families of the school."))
    lines = [line for line in lines if line]
    return lines or [tr("All criteria are known.")]


def _checks(row: Row, flags: SchoolFlags, language: Language) -> list[str]:
    codes = [one for one in (row["drapeaux"] or "").split(words.JOINT) if one in flags.marks]
    told = [language.typeset(f"{flags.marks[code].label} : {flags.marks[code].advice}") for code in codes]
    return told or [language.tr("The ground first: where it lies and what it holds; nothing could be looked at.")]
