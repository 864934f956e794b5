"""What the runs of the ERC and ZAN algorithms share: zones, fields, sentences in the language of the results."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsVectorLayer,
)

from ...core.columns import find, named, need
from ...core.communes import merged_communes
from ...core.decimals import reals
from ...core.erc import counter, law
from ...core.errors import AulaError
from ...core.messages import Message, listing
from ...gis.vector.shapes import read_shapes
from ...gis.vector.sources import Source
from ..base.job import Job

if TYPE_CHECKING:
    import pandas as pd

_FLOW = re.compile(r"(naf|art)\d{2}[a-z]{3}\d{2}")
_PEOPLE = re.compile(r"(pop|men)\d{2}")


def needed(job: Job, name: str) -> Source:
    """A source that must be there. Raises AulaError E_INPUT when it is not."""
    source = job.source(name)
    if source is None:
        raise AulaError("{name} is needed.", "E_INPUT", name=name)
    return source


def sentences(job: Job, messages: Iterable[Message]) -> list[str]:
    """Sentences of the result, in the language of the reports (French unless the setting says otherwise)."""
    translate = job.report_language.translate
    return [item.render(translate) for item in messages]


@dataclass
class Zones:
    """Reporting polygons in the metric CRS, one an input feature, and their attributes."""

    source: Source
    shapes: list[QgsGeometry]
    columns: dict[str, list[Any]]
    crs: QgsCoordinateReferenceSystem

    @property
    def area_m2(self) -> np.ndarray:
        """Area of each zone."""
        return np.array([0.0 if s.isNull() or s.isEmpty() else s.area() for s in self.shapes], float)

    def __len__(self) -> int:
        return len(self.shapes)


def read_zones(
    source: Source, fields: Sequence[str] = (), crs: QgsCoordinateReferenceSystem | None = None, job: Job | None = None
) -> Zones:
    """Polygons of a layer in the order of its features; invalid ones repaired and told."""
    target = crs or source.metric_crs
    found = read_shapes(source, target, fields=fields, notes=job.notes if job is not None else None)
    return Zones(source, [shape or QgsGeometry() for shape in found.metric], found.columns, target)


def check_unique(values: Sequence[Any], layer: str, field: str) -> None:
    """Raise E_DOUBLE when a code that must be unique is empty or occurs twice."""
    seen: set[str] = set()
    doubles = [str(value) for value in values if str(value) in seen or seen.add(str(value))]  # type: ignore[func-returns-value]
    if doubles:
        raise AulaError(
            "{layer}: {field} has values that occur twice: {values}.",
            "E_DOUBLE",
            layer=layer,
            field=field,
            values=listing(sorted(set(doubles))),
        )


def has_field(source: Source, name: str | None) -> str:
    """The name of a field, whatever its capitals. Raises E_FIELD listing the fields that are there."""
    found = named(name, source.fields)
    if found is None:
        raise AulaError(
            "Field {name} is missing in {layer}. Available: {present}.",
            "E_FIELD",
            name=name,
            layer=source.name,
            present=listing(source.fields, 40),
        )
    return found


def optional_field(source: Source, name: str) -> str | None:
    """The field of that name if it is there, whatever its capitals."""
    return named(name, source.fields)


def commune_fields(job: Job, source: Source) -> tuple[str, str | None]:
    """The fields of the code and of the name of communes: those given, else found by their names."""
    algorithm = job.algorithm
    code = need("insee", source.fields, source.name, job.field("CODE_FIELD"))
    given = job.field("NAME_FIELD") if algorithm.parameterDefinition("NAME_FIELD") is not None else None
    return code, named(given, source.fields) or find("nom_commune", source.fields).field


def layers_of(job: Job, name: str) -> list[QgsVectorLayer]:
    """The layers of a parameter that takes several."""
    found = job.algorithm.parameterAsLayerList(job.parameters, name, job.context)
    return [layer for layer in found if isinstance(layer, QgsVectorLayer)]


def source_of(layer: QgsVectorLayer, job: Job) -> Source:
    """A layer as a source like the others."""
    return Source.whole(layer, job.context)


def back(
    shapes: Sequence[QgsGeometry], crs: QgsCoordinateReferenceSystem, to: QgsCoordinateReferenceSystem, job: Job
) -> list[QgsGeometry]:
    """Shapes as multipolygons in the CRS of the input, for the sinks."""
    transform = QgsCoordinateTransform(crs, to, job.context.transformContext())
    found = []
    for shape in shapes:
        copy = QgsGeometry(shape)
        if crs != to:
            copy.transform(transform)
        if not copy.isNull():
            copy.convertToMultiType()
        found.append(copy)
    return found


def consumption(
    job: Job, source: Source, code: str, given: Mapping[str, str | None], with_people: bool = False
) -> pd.DataFrame:
    """The Cerema table of consumption with the names that the formulas know; areas in m2.

    given: fields of the source by our own names (`nom`, `land`...). with_people: its inhabitants and households too.
    Raises AulaError E_DOUBLE for a commune that stands twice.
    """
    import pandas as pd

    yearly = [name for name in source.fields if _FLOW.fullmatch(name.lower())]
    people = [name for name in source.fields if with_people and _PEOPLE.fullmatch(name.lower())]
    wanted = [name for name in dict.fromkeys((code, *given.values(), *yearly, *people)) if name]
    read = source.read(wanted, wanted=()).attributes
    check_unique(read[code].tolist(), source.name, code)
    factor = counter.M2_PER_HA if job.choice("UNIT") == "ha" else 1.0
    # a CSV brings texts: an empty one is a year without figure
    figures = {name.lower(): reals(read[name], job.notes, f"{source.name}, {name}") * factor for name in yearly}
    figures |= {name.lower(): reals(read[name], job.notes, f"{source.name}, {name}") for name in people}
    flows = pd.DataFrame(figures, index=read.index)
    flows.insert(0, "insee", read[code].astype(str))
    own = given.get("nom")
    flows["nom"] = read[own] if own else None
    for name, field in given.items():
        if field and name != "nom":
            # 0/1 of a CSV are texts: read as the figures they are
            is_flag = name in ("garantie_droit", "remise")
            flows[name] = reals(read[field], job.notes, f"{source.name}, {field}") if is_flag else read[field]
    return flows


def regimes(
    job: Job,
    years: tuple[int, int, int],
    guarantee_ha: float | None = None,
    has_guarantee: bool = True,
    reserve_pct: float = 0.0,
) -> dict[str, counter.CounterRules]:
    """The law at LAW_DATE first, then each hypothesis of the table, by their names.

    years: first and last of the reference, horizon. guarantee_ha: the user's own instead of that of the law.
    reserve_pct: share of the budgets that groups keep for shared projects.
    """
    table = law.read(job.own_tables(law.TABLE))
    job.used(table)
    day = law.checked(job.text("LAW_DATE") or date.today().isoformat())
    found = {}
    for name in (law.LAW, *law.hypotheses(table)):
        own = law.at(table, day, name)
        guarantee = own.guarantee_ha if guarantee_ha is None else guarantee_ha
        found[f"droit au {day}" if name == law.LAW else f"hypothese {name}"] = counter.CounterRules(
            *years,
            job.number("TARGET_PCT") or 0.0,
            guarantee or 0.0,
            has_guarantee and guarantee is not None,
            own.by_delegated_ha,
            own.delegated_max_ha,
            own.excess_pct,
            own.excluded,
            own.excluded_of_group,
            own.can_hand_over,
            reserve_pct,
        )
    if law.at(table, day).guarantee_ha is None:
        job.notes.warn("No guarantee is in force on {day} by the table of rules.", day=day)
    return found


def keep_documents(job: Job, folder: Path, names: Iterable[str]) -> None:
    """Documents that are in the folder may have been completed by hand. Raises AulaError E_FILE unless OVERWRITE."""
    there = [name for name in names if (folder / name).exists() and not name.endswith(".pdf")]
    if there and not job.flag("OVERWRITE"):
        raise AulaError(
            "FOLDER: {count} documents are there already and may have been completed by hand ({names}). Choose another "
            "folder, or set OVERWRITE to replace them.",
            "E_FILE",
            count=len(there),
            names=listing(there, 3),
        )


def add_projects(job: Job, flows: pd.DataFrame, since: Sequence[int]) -> None:
    """Sum the projects of PROJECTS by commune and kind into columns of the table of consumption, m2.

    since: years of consumption that are counted. A project of a later year is not in the flows yet: it is told and left
    out. Raises AulaError E_KIND for a kind that no rule knows, E_FIELD when a field is missing.
    """
    source = job.source("PROJECTS")
    if source is None:
        return
    known_kinds = law.kinds(law.read(job.own_tables(law.TABLE)))
    code = need("insee", source.fields, source.name)
    kind, year, area = has_field(source, "type"), optional_field(source, "annee"), optional_field(source, "surf_ha")
    read = source.read([name for name in (code, kind, year, area) if name])
    table = read.attributes
    words = [str(value).strip().lower() for value in table[kind]]
    unknown = sorted(set(words) - set(known_kinds))
    if unknown:
        raise AulaError(
            "{layer}: {field} has kinds of projects that no rule knows: {unknown}. The rules know {known}.",
            "E_KIND",
            layer=source.name,
            field=kind,
            unknown=listing(unknown),
            known=listing(known_kinds, 20),
        )
    sizes = (
        reals(table[area], job.notes, f"{source.name}, {area}") * counter.M2_PER_HA if area else read.measures.area_m2
    )
    years = reals(table[year], job.notes, f"{source.name}, {year}") if year else np.full(len(table), np.nan)
    later, merges, codes = 0, merged_communes(), set(flows["insee"])
    for own, word, size, when in zip(table[code].astype(str), words, np.nan_to_num(np.asarray(sizes, float)), years):
        rows = flows["insee"] == (own if own in codes else merges.get(own, own))
        if not rows.any():
            continue
        if not np.isnan(when) and int(when) not in since:
            later += 1
            continue
        name = f"{counter.PROJECT}{word}"
        flows[name] = flows.get(name, 0.0)
        flows.loc[rows, name] += float(size)
    if later:
        job.notes.warn(
            "{layer}: {count} projects are of years that the consumption since the reference does not hold; they "
            "change nothing yet.",
            layer=source.name,
            count=later,
        )
