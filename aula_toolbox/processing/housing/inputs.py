"""Shared parameters of the housing algorithms as objects of core."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsVectorLayer

from ...core.communes import merged_communes
from ...core.errors import AulaError, raise_all
from ...core.housing import dwellings, records
from ...core.housing.tables import HousingTables, LabelRule
from ...core.messages import Message
from ...core.readings import ReadInput
from ...gis.housing.places import placed
from ...gis.vector.sources import Source
from .parameters import AUTO, TABLES

if TYPE_CHECKING:
    import pandas as pd

    from ..base.job import Job

_TEXTS = {".csv", ".txt", ".tsv", ".tab", ".gz", ".zip"}


def tables_of(job: Job, *names: str) -> HousingTables:
    """The reference tables of the run, those of the short names told as used."""
    tables = HousingTables.read(job.own_tables(*TABLES))
    job.used(*tables.used(*(names or ("regles", "seuils", "seuils_petites_surfaces", "methodes", "constantes"))))
    return tables


def day_of(job: Job) -> date:
    """The day on which the stock is looked at."""
    moment = job.algorithm.parameterAsDateTime(job.parameters, "DATE", job.context)
    if not job.given("DATE") or not moment.isValid():
        return date.today()
    return date(moment.date().year(), moment.date().month(), moment.date().day())


def rule_of(job: Job, tables: HousingTables, day: date) -> LabelRule:
    """The rule of the run; one that waits for a confirmation is told as a warning."""
    name = job.choice("RULE")
    rule = tables.rule_at(day) if name == AUTO else tables.rule(name)
    mark_of(job, rule)
    return rule


def mark_of(job: Job, rule: LabelRule) -> None:
    """A rule that waits for a confirmation is told, and the titles of all fields bear its mark."""
    if not rule.is_checked:
        algorithm: Any = job.algorithm
        algorithm.is_marked = True
        job.notes.warn(
            "Rule {rule} (coefficient {coefficient}): its text is to be checked. The results bear the mark of it.",
            rule=rule.name,
            coefficient=rule.coefficient,
        )


def dpe_of(
    job: Job, tables: HousingTables, progress: Callable[[float], None], communes: AbstractSet[str] = frozenset()
) -> pd.DataFrame:
    """The rows of all files of INPUT, in the order of their names. Raises one AulaError with all their faults.

    communes: those of the territory; rows of other ones are counted and left out before they are split.
    """
    import pandas as pd

    problems: list[Message] = []
    parts = []
    paths = sorted(job.files("INPUT"), key=lambda path: path.name)
    for rank, path in enumerate(paths):
        progress(rank / len(paths))
        try:
            frame = _read(job, path, tables, communes)
        except AulaError as error:
            problems.extend(error.problems)
            continue
        newest = frame["date_dpe"].max()
        vintage = "" if pd.isna(newest) else f"{newest:%Y-%m-%d}"
        job.readings[f"INPUT {path.name}"] = ReadInput(
            "INPUT", path.stem, path.name, "none", len(frame), vintage=vintage
        )
        parts.append(frame)
    raise_all(problems)
    if not parts:
        raise AulaError("INPUT: no file was given. Give at least one.", "E_FILE")
    return pd.concat(parts, ignore_index=True)


def _read(job: Job, path: Path, tables: HousingTables, communes: AbstractSet[str]) -> pd.DataFrame:
    if path.suffix.lower() in _TEXTS or not path.is_file():
        return records.read_file(path, tables, job.notes, job.check_cancel, communes)
    layer = QgsVectorLayer(str(path), path.stem, "ogr")
    if not layer.isValid():
        raise AulaError(
            "{file}: QGIS cannot open it. Give the CSV of ADEME, or a GeoPackage.", "E_DPE_FORMAT", file=path.name
        )
    frame = Source.whole(layer, job.context).read(None, ()).attributes
    return records.read_frame(frame, path.name, tables, job.notes)


def communes_of(codes: Iterable[str]) -> frozenset[str]:
    """The communes of some zones, and those that were merged into them: a DPE bears the code of its year."""
    own = {code[:5] for code in codes}
    return frozenset(own | {before for before, now in merged_communes().items() if now in own})


def cleaned_of(
    job: Job, tables: HousingTables, until: float, communes: AbstractSet[str] = frozenset()
) -> dwellings.Cleaned:
    """The files of INPUT read, counted once, brought to the rule, and placed (`x_m`, `y_m` in EPSG:2154)."""
    from ...gis.i18n import tr

    day = day_of(job)
    rule = rule_of(job, tables, day)
    rows = dpe_of(job, tables, job.stage(tr("Reading the DPE"), 0.7 * until), communes)
    job.stage(tr("Counting each dwelling once"), until)
    cleaned = dwellings.clean(rows, rule, day, tables, job.notes)
    cleaned.table["x_m"], cleaned.table["y_m"] = placed(cleaned.table, job.context)
    lost = int((np.isnan(cleaned.table["x_m"].to_numpy()) & cleaned.table["insee"].isna().to_numpy()).sum())
    if lost:
        job.notes.warn("{count} DPE are not located: neither commune nor point.", count=lost)
    tell(job, cleaned)
    return cleaned


def tell(job: Job, cleaned: dwellings.Cleaned) -> None:
    """What was counted, in one sentence."""
    kept = cleaned.table["poids"] > 0
    changed = kept & (cleaned.table["sens"].fillna(0) != 0)
    job.notes.info(
        "{read} DPE read, {kept} count and stand for {dwellings} dwellings; {changed} labels change under rule {rule}.",
        read=len(cleaned.table),
        kept=int(kept.sum()),
        dwellings=round(float(cleaned.table["poids"].sum()), 1),
        changed=int(changed.sum()),
        rule=cleaned.rule.name,
    )
