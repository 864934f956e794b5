"""The run of the look into a folder."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsGeometry

from ....core.errors import AulaError
from ....core.messages import listing
from ....core.products.recognition import Recognition
from ....core.territory import readiness, schema
from ....core.territory.reports import dossier as report
from ....gis.crs import METRIC
from ....gis.i18n import tr
from ....gis.territory.coverage import box_of
from ...base.job import Job
from .. import inputs
from ..inputs import FolderDossier

if TYPE_CHECKING:
    import pandas as pd

VERSION = 1
NOBODY = "inconnu"
COMMUNES = "COMMUNES"


def run(job: Job) -> None:
    """Look into the folder, recognise, weigh against the territory, write. Raises AulaError E_FOLDER."""
    folder = job.path("FOLDER")
    if folder is None:
        raise AulaError("{name} is needed.", "E_INPUT", name="FOLDER")
    place = inputs.territory(job)
    found = inputs.dossier(job, folder, place, job.stage(tr("Looking into the folder"), 80))
    job.stage(tr("Writing"), 100)
    table, shapes = _files(job, found)
    states = _states(job, found)
    job.write_rows("OUTPUT", schema.HOLDINGS, table, shapes, "polygon", METRIC)
    job.write_rows("READINESS", schema.READINESS, states)
    _tell(job, found)
    if job.given("DOSSIER"):
        job.write_text("DOSSIER", json.dumps(as_json(found), ensure_ascii=False, indent=1) + "\n")
    if job.given("REPORT"):
        lights = {one.name: readiness.light(one, found.inputs) for one in found.subjects}
        downloads = readiness.next_downloads(found.subjects, found.inputs)
        told = report.Looked(found.subjects, lights, states, table, downloads, len(found.others), folder.name)
        job.write_text("REPORT", report.page(job.told(), told))


def _tell(job: Job, found: FolderDossier) -> None:
    ready = [one.title for one in found.subjects if readiness.is_ready(one, found.inputs)]
    job.notes.info(
        "{count} layers and tables recognised; ready: {subjects}.",
        count=len(found.found),
        subjects=listing(ready, 20) or "–",
    )
    if found.shut:
        job.notes.warn(
            "{count} files cannot be used as they are: {names}.",
            count=len(found.shut),
            names=listing((one.holding.path for one in found.shut), 4),
        )
    if found.unknown:
        job.notes.info(
            "{count} files are of no known product: {names}.",
            count=len(found.unknown),
            names=listing((one.holding.path for one in found.unknown), 4),
        )


def _files(job: Job, found: FolderDossier) -> tuple[pd.DataFrame, list[QgsGeometry | None]]:
    """One row a layer, table, raster or shut archive."""
    import pandas as pd

    language = job.report_language
    covers = {id(one.recognition): one for one in found.found}
    state_of = {id(one.recognition): state.state for state in found.inputs for one in [*state.files, *state.second]}
    rows, shapes = [], []
    for one in [*(item.recognition for item in found.found), *found.shut, *found.unknown]:
        held, product = one.holding, one.product
        share = covers[id(one)].covers_pct if id(one) in covers else None
        why = [held.fault] if held.fault is not None else list(one.why)
        rows.append(
            {
                "fichier": held.path,
                "couche": held.layer or None,
                "produit": product.title if product is not None else None,
                "id_produit": product.id if product is not None else None,
                "millesime": one.vintage.text or None,
                "edition": one.edition.text or None,
                "lignes": np.nan if held.count is None else held.count,
                "scr": held.crs or None,
                "couvre_pct": np.nan if share is None else share,
                "etat": _state(one, state_of),
                "sert_a": "; ".join(f"{role.algorithm}:{role.parameter}" for role in one.feeds) or None,
                "pourquoi": " ".join(language.typeset(told.render(language.translate)) for told in why),
            }
        )
        box = box_of(held, job.context.transformContext())
        if box is not None:
            box.convertToMultiType()
        shapes.append(box)
    return pd.DataFrame(rows, columns=schema.HOLDINGS.names), shapes


def _state(one: Recognition, state_of: dict[int, str]) -> str:
    if readiness.is_shut(one):
        return one.holding.state
    return state_of.get(id(one), NOBODY if one.product is None else "reconnu")


def _states(job: Job, found: FolderDossier) -> pd.DataFrame:
    """One row an input of a headline."""
    import pandas as pd

    language = job.report_language
    subject_of = {one.algorithm: one for one in found.subjects}
    rows = []
    for state in found.inputs:
        subject = subject_of[state.asked.algorithm]
        own = [one for one in found.inputs if one.asked.algorithm == state.asked.algorithm]
        needed = readiness.is_needed(state, subject, own)
        files = dict.fromkeys(one.holding.path for one in [*state.files, *state.second])
        rows.append(
            {
                "sujet": subject.title,
                "traitement": state.asked.algorithm,
                "entree": state.asked.parameter,
                "nom": language.tr(state.asked.title),
                "obligatoire": int(needed),
                "etat": state.state,
                "fichiers": "; ".join(files) or None,
                "millesime": state.vintage or None,
                "couvre_pct": np.nan if state.covers_pct is None else state.covers_pct,
                "sans_elle": language.typeset(language.tr(state.asked.without)),
                "fiche": state.asked.records[0][1] if state.asked.records else None,
                "adresse": state.asked.address or None,
            }
        )
    return pd.DataFrame(rows, columns=schema.READINESS.names)


def as_json(found: FolderDossier) -> dict[str, Any]:
    """What the diagnosis and the panel read: the inputs of each headline by the sources that fill them."""
    inputs_of: dict[str, dict[str, Any]] = {}
    subject_of = {one.algorithm: one for one in found.subjects}
    for state in found.inputs:
        own = [one for one in found.inputs if one.asked.algorithm == state.asked.algorithm]
        record = state.asked.records[0] if state.asked.records else ("", "")
        inputs_of.setdefault(state.asked.algorithm, {})[state.asked.parameter] = {
            "nom": state.asked.title,
            "etat": state.state,
            "obligatoire": readiness.is_needed(state, subject_of[state.asked.algorithm], own),
            "plusieurs": state.asked.takes_several,
            "couches": [_layer(one.recognition) for one in state.files],
            "couches_2": [_layer(one.recognition) for one in state.second],
            "millesime": state.vintage,
            "couvre_pct": state.covers_pct,
            "sans_elle": tr(state.asked.without),
            "fiche": record[0],
            "fiche_titre": record[1],
        }
    return {
        "version": VERSION,
        "dossier": str(found.folder),
        "entrees": inputs_of,
        "sujets": {one.name: readiness.light(one, found.inputs) for one in found.subjects},
        "titres": {one.name: {"titre": one.title, "traitement": one.algorithm} for one in found.subjects},
        "territoires": _territories(found),
        "fichiers": {"reconnus": len(found.found), "fermes": len(found.shut), "inconnus": len(found.unknown)},
    }


def _territories(found: FolderDossier) -> list[dict[str, Any]]:
    """The layers of the folder in which a territory can be chosen: those of communes."""
    return [
        {**_layer(one.recognition), "titre": product.title, "fichier": one.holding.path}
        for one in found.found
        for product in [one.recognition.product]
        if product is not None and any(role.parameter == COMMUNES for role in product.roles)
    ]


def _layer(one: Recognition) -> dict[str, Any]:
    held = one.holding
    return {
        "source": held.source,
        "couche": held.layer,
        "geometrie": held.geometry,
        "produit": one.product.id if one.product is not None else "",
        "est_seule": held.is_only,
    }
