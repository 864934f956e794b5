"""Roofs: runoff coefficient, asbestos flag, status by dated rules with its reasons.

Method: docs/design/rain.md#roofs
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..errors import AulaError
from ..messages import CountedWords, Listing, Notes, listing
from ..text import joined
from .columns import Categories, Objects, is_null
from .days import Flags, Floats
from .legal import apply_rules, landmark
from .tables import RainTables

if TYPE_CHECKING:
    import pandas as pd

UNKNOWN, OTHER, SLATE, ASBESTOS = "inconnu", "autres", "ardoise", "amiante"
LAND_REGISTER_OUTLINE = "Cadastre"
INDUSTRIAL_USES = ("Agricole", "Industriel")
INDUSTRIAL_NATURE = "industriel"
ENTERED, MATERIAL, USE, DEFAULT = "saisi", "materiau", "usage", "defaut"


@dataclass(frozen=True)
class RoofOptions:
    """What the user chooses about roofs."""

    rule_pack: str = "FR-2024"
    min_area_m2: float = 20.0
    eaves_m: float = 0.0
    include_light: bool = False
    filter_share: float = 0.9


@dataclass(frozen=True)
class Materials:
    """Distinct roof materials as classes, and the material of each row."""

    categories: Categories
    classes: list[frozenset[str]]

    def holds(self, *names: str) -> Flags:
        """Rows with at least one of the classes."""
        wanted = set(names)
        return self.categories.spread((bool(classes & wanted) for classes in self.classes), False, bool)

    @property
    def is_known(self) -> Flags:
        """Rows with at least one class that says something of the roof."""
        return self.categories.spread((bool(classes - {UNKNOWN, OTHER}) for classes in self.classes), False, bool)


def qualify_roofs(
    buildings: pd.DataFrame,
    area_m2: Floats,
    perimeter_m: Floats,
    options: RoofOptions,
    tables: RainTables,
    notes: Notes,
    activity: pd.DataFrame | None = None,
    coefficients: Floats | None = None,
    doubled: Flags | None = None,
) -> pd.DataFrame:
    """Coefficient, effective area, asbestos flag, status and reasons of each roof.

    buildings: see buildings.read_buildings; area_m2, perimeter_m: planar, EPSG:2154, NaN without geometry;
    activity: columns categorie and nature of the activity zone of each row, null outside (None: no zones given);
    coefficients: the user's own, NaN where null; doubled: rows whose footprint an earlier row holds.
    Returns activite, toit_m2, e_ruis, e_source, ae_m2,
    amiante_rq, statut, motif, regles. Raises E_COEF, E_TABLE.
    """
    import pandas as pd

    toit_m2 = roof_area(buildings, area_m2, perimeter_m, options.eaves_m, notes)
    materials = read_materials(buildings["mat_toit"].to_numpy(), tables, notes)
    e_ruis, e_source = runoff(materials, buildings["usage1"].to_numpy(), tables)
    if coefficients is not None:
        wrong = wrong_coefficients(coefficients)
        if wrong.any():
            raise faulty_coefficients(int(wrong.sum()), buildings["id_bat"].to_numpy()[wrong][:3].tolist())
        given = ~np.isnan(coefficients)
        e_ruis, e_source = np.where(given, coefficients, e_ruis), np.where(given, ENTERED, e_source)
    asbestos = asbestos_flag(buildings, materials, options.rule_pack, tables)
    activite, sensitive = activity_class(buildings, activity, tables)
    with np.errstate(invalid="ignore"):
        light = (buildings["leger"].to_numpy() == 1) & (not options.include_light)
    facts = {
        "toit_m2": toit_m2,
        "leger_ecarte": light.astype(np.float64),
        "activite_sensible": sensitive,
        "amiante_rq": asbestos.astype(np.float64),
        "etat": Categories(buildings["etat"]),
        "nature": Categories(buildings["nature"]),
        "usage1": (uses := Categories(buildings["usage1"])),
        "usage1_sans_activite": uses if activity is None else Categories(np.full(len(buildings), None, dtype=object)),
        "classes_toit": materials,
        "doublon": (np.zeros(len(buildings)) if doubled is None else doubled).astype(np.float64),
    }
    statut, motif = apply_rules(facts, options.rule_pack, {"MIN_AREA": options.min_area_m2}, tables)
    return pd.DataFrame(
        {
            "activite": activite,
            "toit_m2": toit_m2,
            "e_ruis": e_ruis,
            "e_source": e_source,
            "ae_m2": toit_m2 * e_ruis * options.filter_share,
            "amiante_rq": asbestos,
            "statut": statut,
            "motif": motif,
            "regles": options.rule_pack,
        },
        index=buildings.index,
    )


def doubled_footprints(area_m2: Floats, x_m: Floats, y_m: Floats, notes: Notes) -> Flags:
    """Rows whose area and middle are, to the centimetre, those of an earlier row: the same building given twice."""
    # by sorting: millions of footprints in a few arrays; equal ones stay in the order of their rows
    keys = [np.round(values, 2) for values in (y_m, x_m, area_m2)]
    order = np.lexsort(keys)
    is_equal = np.ones(max(len(order) - 1, 0), dtype=bool)
    for values in keys:
        is_equal &= values[order[1:]] == values[order[:-1]]
    doubled: Flags = np.zeros(len(order), dtype=bool)
    doubled[order[1:][is_equal]] = True
    if doubled.any():
        notes.warn("{count} footprints are given twice: the later ones are excluded.", count=int(doubled.sum()))
    return doubled


def roof_area(buildings: pd.DataFrame, area_m2: Floats, perimeter_m: Floats, eaves_m: float, notes: Notes) -> Floats:
    """Horizontal projection, with the overhang of outlines drawn at the wall; null without a surface.

    >>> import pandas as pd
    >>> from aula_toolbox.core.messages import Notes
    >>> wall = pd.DataFrame({'id_bat': ['a'], 'origine': [LAND_REGISTER_OUTLINE]})
    >>> roof_area(wall, np.array([100.0]), np.array([40.0]), 0.5, Notes()).tolist()
    [120.0]
    """
    with np.errstate(invalid="ignore"):
        area: Floats = np.where(area_m2 > 0, area_m2, np.nan)
    missing = np.isnan(area)
    if missing.any():
        notes.warn(
            "{count} buildings without geometry or surface are kept as exclu: {ids}.",
            count=int(missing.sum()),
            ids=listing(buildings["id_bat"].to_numpy()[missing], 3),
        )
    if eaves_m <= 0:
        return area
    walls = Categories(buildings["origine"]).is_in([LAND_REGISTER_OUTLINE])
    return np.where(walls, area + eaves_m * perimeter_m, area)


def read_materials(values: Objects, tables: RainTables, notes: Notes) -> Materials:
    """Classes of each distinct material; codes that are not known are listed with their counts."""
    known = {joined(row["code_ou_mot"]): str(row["classe"]) for row in tables.materials}
    categories = Categories(values)
    read = [classes_of(str(text), known) for text in categories.distinct]
    counts = categories.counts()
    lost = {str(text): int(count) for text, count, (_, rest) in zip(categories.distinct, counts, read) if rest}
    if lost:
        notes.warn("Roof materials that are not known, treated as unknown: {codes}.", codes=CountedWords.of(lost))
    return Materials(categories, [classes for classes, _ in read])


def classes_of(text: str, known: dict[str, str]) -> tuple[frozenset[str], str]:
    """Classes named by a material, and what was not understood.

    One or two digits are two codes of the land files, their order ignored; anything else is words.
    """
    if re.fullmatch(r"\d{1,2}", text):
        parts = list(text)
        return frozenset(known.get(part, UNKNOWN) for part in parts), "".join(p for p in parts if p not in known)
    rest, classes = f" {joined(text)} ", set()
    for word in sorted((word for word in known if not word.isdigit()), key=len, reverse=True):
        if f" {word} " in rest:
            classes.add(known[word])
            rest = rest.replace(f" {word} ", "  ")
    rest = " ".join(word for word in rest.split() if len(word) > 2)
    return frozenset(classes or {UNKNOWN}), "" if classes else rest


def runoff(materials: Materials, usage1: Objects, tables: RainTables) -> tuple[Floats, Objects]:
    """Coefficient and its origin: the lowest of the materials named, else the value of the use."""
    by_class = {row["classe"]: float(row["e"]) for row in tables.runoff if not row["usage"]}
    by_use = {joined(row["usage"]): float(row["e"]) for row in tables.runoff.where(classe=UNKNOWN)}
    uses = Categories(usage1)
    default = by_use[""]
    e_use = uses.map(lambda text: by_use.get(joined(text), default), default, np.float64)
    e_material = materials.categories.spread(
        (min((by_class[name] for name in classes - {UNKNOWN}), default=default) for classes in materials.classes),
        default,
        np.float64,
    )
    known = materials.is_known
    origin = np.where(known, MATERIAL, np.where(uses.codes >= 0, USE, DEFAULT)).astype(object)
    return np.where(known, e_material, e_use), origin


def wrong_coefficients(coefficients: Floats) -> Flags:
    """Those that are not in ]0, 1]; what is not known is not wrong.

    >>> wrong_coefficients(np.array([0.8, 80.0, np.nan])).tolist()
    [False, True, False]
    """
    with np.errstate(invalid="ignore"):
        wrong: Flags = (coefficients <= 0) | (coefficients > 1)
    return wrong


def faulty_coefficients(count: int, ids: Sequence[str]) -> AulaError:
    """What is wrong with the user's own coefficients; ids: of the first roofs."""
    return AulaError(
        "COEF_FIELD: {count} coefficients are not in ]0, 1] (first: {ids}).",
        "E_COEF",
        count=count,
        ids=Listing([str(one) for one in ids], count, 3),
    )


def asbestos_flag(buildings: pd.DataFrame, materials: Materials, pack: str, tables: RainTables) -> NDArray[np.int64]:
    """0 unlikely, 1 not excluded, 2 likely: a flag from material, date and use, never a proof."""
    ban, first_slate = (landmark(name, pack, tables) for name in ("amiante_date", "ardoise_amiante_debut"))
    date = buildings["date_app"].to_numpy()
    unknown = ~materials.is_known | materials.holds(OTHER)
    nature = Categories(buildings["nature"])
    industrial = Categories(buildings["usage1"]).is_in(INDUSTRIAL_USES)
    industrial = industrial | nature.map(lambda text: joined(text).startswith(INDUSTRIAL_NATURE), False, bool)
    with np.errstate(invalid="ignore"):
        old = date < ban
        slate = materials.holds(SLATE) & (date >= first_slate) & old
    possible = (unknown & (old | np.isnan(date))) | slate
    likely = (unknown & old & industrial) | materials.holds(ASBESTOS)
    return np.where(likely, 2, np.where(possible, 1, 0)).astype(np.int64)


def activity_class(
    buildings: pd.DataFrame, activity: pd.DataFrame | None, tables: RainTables
) -> tuple[Objects, Floats]:
    """Class of the activity of each building and whether its premises are sensitive (1, 0)."""
    classes: Objects = buildings["activite"].to_numpy(dtype=object)
    if activity is not None:
        zones = _zone_classes(activity, tables)
        classes = np.where(is_null(zones), classes, zones)
    sensitive = {row["classe"]: float(row["sensible"]) for row in tables.activity if row["classe"]}
    return classes, Categories(classes).map(lambda name: sensitive.get(name, 0.0), 0.0, np.float64)


def _zone_classes(activity: pd.DataFrame, tables: RainTables) -> Objects:
    """Class from category and nature: the row of the nature, else the row `*` of the category."""
    exact = {(joined(row["categorie"]), joined(row["nature"])): row["classe"] or None for row in tables.activity}
    kinds, natures = Categories(activity["categorie"]), Categories(activity["nature"])
    by_pair = np.full((len(kinds.distinct) + 1, len(natures.distinct) + 1), None, dtype=object)
    for row, kind in enumerate(kinds.distinct):
        for column, nature in enumerate([*natures.distinct, ""]):
            key = (joined(kind), joined(nature))
            by_pair[row, column] = exact[key] if key in exact else exact.get((joined(kind), ""))
    result: Objects = by_pair[kinds.codes, natures.codes]
    return result
