"""The run of the local report: read once, then a document for each territory."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ....core.documents.docx import docx
from ....core.documents.odt import odt
from ....core.erc import local_pages, schema_report, words
from ....core.erc.local import LocalTerritory, per_hectare, share_pct
from ....core.erc.local_facts import LocalFacts
from ....core.erc.reports import zanreport as report
from ....core.errors import AulaError
from ....core.text import slug
from ....gis.erc.places import Parting
from ....gis.i18n import tr
from ....gis.results.paper import pdf
from ....gis.results.pictures import styled
from ...base.job import Job
from .. import inputs
from .zanreport_data import ReportData
from .zanreport_facts import facts_of, territories
from .zanreport_inputs import read
from .zanreport_maps import pictures_of

if TYPE_CHECKING:
    from qgis.core import QgsGeometry

WRITERS = {words.ODT: odt, words.DOCX: docx, words.PDF: pdf}


def run(job: Job) -> None:
    """Read, then write every document, the figures and the places. Raises AulaError E_TERRITORY, E_FILE."""
    formats = job.choices("FORMATS")
    if not formats:
        raise AulaError("FORMATS: choose one format at least.", "E_CHOICE")
    data = read(job)
    found = territories(job, data)
    folder = Path(job.algorithm.parameterAsFileOutput(job.parameters, "FOLDER", job.context))
    names = _file_names(job, folder, found, formats)
    stage = job.outbox.stage(folder)
    progress = job.stage(tr("Writing the documents"), 96)
    told: list[LocalFacts] = []
    places: list[tuple[LocalFacts, list[Parting]]] = []
    for number, territory in enumerate(found):
        progress(number / len(found))
        facts, parted, shape = facts_of(data, territory)
        facts = replace(facts, pictures=pictures_of(data, facts, parted, shape), day=date.today().isoformat())
        document = local_pages.document(facts, data.language)
        for name, kind in zip(names[territory.code, territory.level], formats):
            stage.file(name).write_bytes(WRITERS[kind](document))
        told.append(facts)
        places.append((facts, parted))
    job.results["FOLDER"] = str(folder)
    job.notes.info("{count} documents written.", count=len(found) * len(formats))
    _write(job, data, told, places, names)


def _file_names(
    job: Job, folder: Path, found: list[LocalTerritory], formats: tuple[str, ...]
) -> dict[tuple[str, str], list[str]]:
    """The names of the files; what is there may have been completed by hand. Raises AulaError E_FILE."""
    names = {
        (one.code, one.level): [f"rapport_zan_{slug(one.code)}_{slug(one.name, 40)}.{kind}" for kind in formats]
        for one in found
    }
    inputs.keep_documents(job, folder, [name for some in names.values() for name in some])
    return names


def _write(
    job: Job,
    data: ReportData,
    told: list[LocalFacts],
    places: list[tuple[LocalFacts, list[Parting]]],
    names: dict[tuple[str, str], list[str]],
) -> None:
    import pandas as pd

    job.stage(tr("Writing"), 100)
    rows = pd.DataFrame([_row(data, facts, names) for facts in told])
    shapes = [data.outline(facts.territory) for facts in told]
    crs = data.communes.source.crs
    back = inputs.back(shapes, data.communes.crs, crs, job)
    job.write_rows("OUTPUT", schema_report.ZAN_REPORT, rows, back, "polygon", crs)
    parted, ground = _places(places)
    back = inputs.back(ground, data.communes.crs, crs, job)
    job.write_rows("PLACES", schema_report.ZAN_PLACES, parted, back, "polygon", crs)
    if job.given("REPORT"):
        drawn = {"statut": rows["statut"].tolist()}
        pictures = styled("territories", shapes, drawn, "zan_compteur.qml", data.communes.crs)
        job.write_text("REPORT", report.page(job.told(pictures), rows, data.period, data.rules))


def _row(data: ReportData, facts: LocalFacts, names: dict[tuple[str, str], list[str]]) -> dict[str, object]:
    own, people = facts.territory, facts.people
    sums = [one.sums for one in facts.balances]
    budget = facts.budget
    missing = {
        "consommation": facts.taken_ha != facts.taken_ha,
        "solde": not sums,
        "sols_impermeables": not sums or sums[0]["imper2_ha"] != sums[0]["imper2_ha"],
        "objectifs": budget.get("statut", "sans_donnee") == "sans_donnee",
        "zones": not facts.zones,
        "menages": people is None,
    }
    row: dict[str, object] = {
        "code": own.code,
        "nom": own.name,
        "niveau": own.level,
        "document": own.plan,
        "periode": str(facts.period),
        "surf_ha": facts.surface_ha,
        "conso_ha": facts.taken_ha,
        "conso_part_pct": share_pct(facts.taken_ha, facts.surface_ha),
        "statut": budget.get("statut", "sans_donnee"),
        "menages_par_ha": per_hectare(people.more_households, facts.housing_ha) if people else None,
        "habitants_par_ha": per_hectare(people.more_inhabitants, facts.all_ha) if people else None,
        "fichiers": ";".join(names[own.code, own.level]),
        "manquants": ";".join(name for name, is_missing in missing.items() if is_missing),
        "explication": " ".join(local_pages.retained(facts, data.language)),
    }
    row |= {name: budget.get(name) for name in ("ref_ha", "autorise_ha", "consomme_ha", "reste_ha")}
    first = sums[0] if sums else {}
    row |= {name: first.get(name) for name in ("flux_artif_ha", "flux_desartif_ha", "solde_net_ha")}
    row["imper_net_ha"] = first["imper2_ha"] - first["imper1_ha"] if first else None
    row["artif2_ha"] = sums[1]["flux_artif_ha"] if len(sums) > 1 else None
    return row


def _places(places: list[tuple[LocalFacts, list[Parting]]]) -> tuple[object, list[QgsGeometry]]:
    """Rows and shapes of the places of every territory."""
    import pandas as pd

    rows, shapes = [], []
    for facts, parted in places:
        for told, place in zip(facts.places, parted):
            codes = dict(zip(("cs1", "us1", "cs2", "us2"), place.codes))
            rows.append(
                {
                    "territoire": facts.territory.code,
                    "rang": told.rank,
                    "insee": told.code,
                    "nom": told.commune,
                    "genre": told.kind,
                    "libelle": told.words,
                    "compte_par": told.counted_by,
                    "sens": told.sense,
                    **codes,
                    "surf_m2": place.area_m2,
                    "fichiers_fonciers": told.land_files,
                    "occupation": told.land_cover,
                }
            )
            shapes.append(place.shape)
    return pd.DataFrame(rows, columns=list(schema_report.ZAN_PLACES.names)), shapes
