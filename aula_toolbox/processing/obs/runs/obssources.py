"""The run of `obssources`: recognise, read what each file tells of itself, list what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ....core.errors import AulaError
from ....core.messages import Notes
from ....core.obs import limits as numbers
from ....core.obs import schema
from ....core.obs.intake import read_all
from ....core.obs.sources import KNOWN, MISSING, FoundFile, dated, expected, missing_columns
from ....core.obs.wide import WideData
from ....gis.i18n import tr
from .. import inputs

if TYPE_CHECKING:
    from ....core.obs.computation import Tables
    from ...base.job import Job


def run(job: Job) -> None:
    """Read, compare with the baskets, write. Raises AulaError E_NOTHING when no file is recognised."""
    known = inputs.tables(job)
    found = inputs.found(job, known, 40)
    progress = job.stage(tr("Reading the files"), 90)
    everything = list(known.indicators.values())
    bounds = numbers.secret_bounds(known.folder)
    intake = read_all(found, everything, known.territory, known.passage, bounds, known.limits, Notes(), progress)
    today = inputs.today(job)
    rows = [dated(one, today) for one in intake.found]
    wanted = _basket(job, known)
    rows += expected(rows, wanted, known.files)
    if not any(one.state == KNOWN for one in rows):
        raise AulaError(
            "{folder}: no file of the observatories was recognised. Files that are expected: {files}.",
            "E_NOTHING",
            folder=str(job.path("INPUT")),
            files=", ".join(one.title for one in rows if one.state == MISSING) or "INSEE, LOVAC, SITADEL, DVF",
        )
    lacking = {
        data.file.id: missing_columns(data, wanted or everything)
        for data in intake.data.values()
        if isinstance(data, WideData)
    }
    job.write_rows("OUTPUT", schema.SOURCES, _columns(rows, lacking))
    job.results["OUTPUT_KNOWN"] = sum(one.state == KNOWN for one in rows)
    job.results["OUTPUT_MISSING"] = sum(one.state == MISSING for one in rows)


def _basket(job: Job, known: Tables) -> list:
    """The indicators of the observatories that were asked for."""
    baskets = set(job.choices("OBSERVATORY"))
    return [one for one in known.indicators.values() if baskets & set(one.observatories)]


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _columns(rows: Sequence[FoundFile], lacking: dict[str, tuple[str, ...]]) -> dict[str, list[object]]:
    def absent(one: FoundFile) -> str:
        names = one.missing or (lacking.get(one.file.id, ()) if one.file is not None and one.state == KNOWN else ())
        return ";".join(names)

    return {
        "fichier_id": [one.file.id if one.file else None for one in rows],
        "titre": [one.title for one in rows],
        "chemin": [one.path or None for one in rows],
        "membre": [one.member or None for one in rows],
        "etat": [one.state for one in rows],
        "millesimes": [";".join(map(str, one.vintages)) or None for one in rows],
        "cog": [one.cog or None for one in rows],
        "lignes": [one.rows for one in rows],
        "communes": [one.communes for one in rows],
        "colonnes_absentes": [absent(one) or None for one in rows],
        "sha256": [one.digest or None for one in rows],
        "taille_o": [one.size for one in rows],
        "paru_le": [_iso(one.written) for one in rows],
        "prochaine_parution": [_iso(one.due) for one in rows],
        "retard_j": [one.late for one in rows],
        "licence": [one.file.licence if one.file else None for one in rows],
        "motif": [inputs.told(one.why) or None for one in rows],
    }
