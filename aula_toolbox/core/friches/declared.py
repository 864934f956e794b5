"""What a CNIG record declares, as values of the criteria.

Method: docs/design/friches.md#states
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ..text import fold
from .classcodes import ENTERED, ESTIMATED
from .criteria import table
from .evidence import Known
from .findings import WARNING, Findings
from .plu import declared_class

if TYPE_CHECKING:
    import pandas as pd

POLLUTION = ("oui-composes-volatils", "oui-amiante", "oui-autres-composes", "deja-geree", "non")
_VOLATILE = re.compile(r"cohv|btex|solvant|trichlor|perchlor|benz|volatil")
_STATE = {
    "dégradation inexistante ou faible": "degradation-faible",
    "dégradation moyenne": "degradation-moyenne",
    "dégradation très importante": "degradation-tres-importante",
    "dégradation hétérogène": "degradation-heterogene",
}
_HERITAGE = {
    "aucun": "ordinaire",
    "présence d'un bâtiment d'intérêt": "interet-remarquable",
    "présence d'un bâtiment classé": "interet-remarquable",
}
Row = dict[str, Any]
Answer = Any  # (value, state, field), or None


@lru_cache(maxsize=1)
def owner_classes() -> dict[str, str]:
    """Class of each owner type (catpro3)."""
    return {row["catpro3"]: row["classe"] for row in table("catpro3_classe", catpro3=str, classe=str)}


def owner_class(types: object, person: object) -> tuple[str | None, list[str]]:
    """Class of the owners of a site, and the codes that are not known."""
    codes = [code for code in str(types or "").split("|") if code]
    unknown = [code for code in codes if code not in owner_classes()]
    classes = {owner_classes()[code] for code in codes if code not in unknown}
    if len(classes) == 1:
        return classes.pop(), unknown
    if "public" in classes:
        return "mixte", unknown
    if classes:
        return "copro-indivision", unknown
    people = {one for one in str(person or "").split("|") if one}
    return ("prive" if people == {"personne physique"} else None), unknown


def pollution(row: Row) -> tuple[str, str, str] | None:
    """The worst of the soil's and the buildings' answers: value, state, field."""
    answers = []
    soil = row.get("sol_pollution_existe")
    if soil == "pollution inexistante":
        answers.append(("non", ENTERED, "sol_pollution_existe"))
    elif soil == "pollution traitée":
        answers.append(("deja-geree", ENTERED, "sol_pollution_existe"))
    elif soil == "pollution avérée":
        words = fold(f"{row.get('sol_pollution_commentaire') or ''} {row.get('sol_pollution_origine') or ''}")
        kind = "oui-composes-volatils" if _VOLATILE.search(words) else "oui-autres-composes"
        answers.append((kind, ENTERED, "sol_pollution_existe"))
    elif soil == "pollution supposée":
        answers.append(("oui-autres-composes", ESTIMATED, "sol_pollution_existe"))
    if row.get("bati_pollution") == "amiante":
        answers.append(("oui-amiante", ENTERED, "bati_pollution"))
    return min(answers, key=lambda answer: POLLUTION.index(answer[0])) if answers else None


def declare(records: pd.DataFrame, mode: str, found: Findings) -> dict[str, Known]:
    """Values that the records of an inventory declare, by criterion."""
    rows: list[Row] = records.to_dict("records")
    out = {name: Known.nothing(len(rows)) for name in _READERS}
    for number, row in enumerate(rows):
        for name, read in _READERS.items():
            answer = read(row, mode)
            if answer is not None and answer[0] is not None:
                known = out[name]
                known.value[number], known.state[number] = answer[0], answer[1]
                known.source[number] = f"CNIG : {answer[2]}"
        for code in owner_class(row.get("proprio_type"), None)[1]:
            found.add(number, "proprio_type", "type_de_proprietaire_inconnu", WARNING, code)
    return out


def _area(row: Row, _: str) -> Answer:
    value = row.get("unite_fonciere_surface")
    return (float(value), ENTERED, "unite_fonciere_surface") if value is not None and value > 0 else None


def _footprint(row: Row, _: str) -> Answer:
    return (0.0, ENTERED, "bati_nombre") if row.get("bati_nombre") == 0 else None


def _motorway(row: Row, _: str) -> Answer:
    first = str(row.get("desserte_distance") or "").split("|")[0]
    return (float(first) * 1000, ESTIMATED, "desserte_distance") if first.isdigit() else None


def _zone(row: Row, mode: str) -> Answer:
    found = declared_class(row.get("urba_zone_type"), row.get("urba_zone_lib"), row.get("urba_zone_formdomi"), mode)
    return (found, ENTERED, "urba_zone_type") if found else None


def _energy(row: Row, _: str) -> Answer:
    value = row.get("urba_zaer")
    return (value, ENTERED, "urba_zaer") if value in ("oui", "non") else None


def _owner(row: Row, _: str) -> Answer:
    by_type, _unknown = owner_class(row.get("proprio_type"), None)
    if by_type is not None:
        return by_type, ENTERED, "proprio_type"
    by_person, _unknown = owner_class(None, row.get("proprio_personne"))
    known_types = bool(row.get("proprio_type"))
    return (by_person, ENTERED, "proprio_personne") if by_person and not known_types else None


def _pollution(row: Row, _: str) -> Answer:
    return pollution(row)


def _state_of_buildings(row: Row, _: str) -> Answer:
    value = _STATE.get(str(row.get("bati_etat")))
    return (value, ENTERED, "bati_etat") if value else None


def _heritage(row: Row, _: str) -> Answer:
    value = _HERITAGE.get(str(row.get("bati_patrimoine")))
    return (value, ENTERED, "bati_patrimoine") if value else None


_READERS = {
    "surfaceSite": _area,
    "surfaceBati": _footprint,
    "distanceAutoroute": _motorway,
    "zonageReglementaire": _zone,
    "zoneAccelerationEnr": _energy,
    "typeProprietaire": _owner,
    "etatBatiInfrastructure": _state_of_buildings,
    "presencePollution": _pollution,
    "valeurArchitecturaleHistorique": _heritage,
}
