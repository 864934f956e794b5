"""The run of the sheets of natural sites: one document a site."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry

from ....core.documents.docx import docx
from ....core.documents.odt import odt
from ....core.erc import schema_sncrr, sncrr, words
from ....core.erc.reports import sncrrsheet as report
from ....core.erc.sncrr import SiteFacts
from ....core.errors import AulaError
from ....core.messages import listing
from ....core.text import known, number, slug
from ....gis.erc.local_maps import PLACE, LocalMap, MapFill, PlaceName, neighbours_of
from ....gis.i18n import tr
from ....gis.results.paper import pdf
from ....gis.vector.geometry import area_of, index_of
from ....gis.vector.shapes import read_shapes
from ...base import provenance
from ...base.job import Job
from .. import inputs

if TYPE_CHECKING:
    from ....core.reference import Table

WRITERS = {words.ODT: odt, words.DOCX: docx, words.PDF: pdf}
ROOM_M = 500.0
"""Land shown around a site."""
Around = list[tuple[str, QgsGeometry]]


def run(job: Job) -> None:
    """Read, write a document a site. Raises AulaError E_SITE, E_FILE, E_CHOICE."""
    import pandas as pd

    formats = job.choices("FORMATS")
    if not formats:
        raise AulaError("FORMATS: choose one format at least.", "E_CHOICE")
    table = sncrr.rubrics(job.own_tables("sncrr_rubriques"))
    job.used(table)
    source = inputs.needed(job, "INPUT")
    zones = inputs.read_zones(source, source.fields, job=job)
    chosen = _chosen(job, zones)
    folder = Path(job.algorithm.parameterAsFileOutput(job.parameters, "FOLDER", job.context))
    names = {row: [f"sncrr_{slug(str(zones.columns['id_site'][row]))}.{kind}" for kind in formats] for row in chosen}
    inputs.keep_documents(job, folder, [name for some in names.values() for name in some])
    options, around = _options(job), _communes(job, zones)
    stage, language = job.outbox.stage(folder), job.report_language
    progress = job.stage(tr("Writing the documents"), 95)
    rows = []
    for done, row in enumerate(chosen):
        progress(done / len(chosen))
        facts = _facts(job, zones, row, options, around)
        document = sncrr.sheet(facts, table, language)
        for name, kind in zip(names[row], formats):
            stage.file(name).write_bytes(WRITERS[kind](document))
        rows.append(_row(facts, table, names[row]))
    job.results["FOLDER"] = str(folder)
    job.notes.info("{count} documents written.", count=len(chosen) * len(formats))
    told = pd.DataFrame(rows, columns=list(schema_sncrr.SNCRR.names))
    job.write_rows("OUTPUT", schema_sncrr.SNCRR, told)
    if job.given("REPORT"):
        job.write_text("REPORT", report.page(job.told(), told, table))


def _chosen(job: Job, zones: inputs.Zones) -> list[int]:
    """The rows of the sites asked for; else of the eligible ones."""
    ids = [str(value) for value in zones.columns["id_site"]]
    inputs.check_unique(ids, zones.source.name, "id_site")
    asked = [one.strip() for one in job.text("SITES").split(";") if one.strip()]
    unknown = sorted(set(asked) - set(ids))
    if unknown:
        raise AulaError(
            "SITES: {names} are not among the {count} sites of {layer}.",
            "E_SITE",
            names=listing(unknown),
            count=len(ids),
            layer=zones.source.name,
        )
    eligible = zones.columns.get("eligible", [1] * len(ids))
    rows = [row for row, name in enumerate(ids) if (name in asked if asked else number(eligible[row]) == 1)]
    if not rows:
        raise AulaError("{layer}: no site is eligible; name those wanted in SITES.", "E_SITE", layer=zones.source.name)
    return rows


def _options(job: Job) -> dict[str, list[dict[str, Any]]]:
    """The options of each site, the largest gain first."""
    source = job.source("OPTIONS")
    if source is None:
        return {}
    found: dict[str, list[dict[str, Any]]] = {}
    for row in source.read(wanted=()).attributes.to_dict("records"):
        found.setdefault(str(row["id_site"]), []).append({str(name): value for name, value in row.items()})
    return {site: sorted(rows, key=lambda row: -(number(row.get("ue_nettes")) or 0.0)) for site, rows in found.items()}


def _communes(job: Job, zones: inputs.Zones) -> Around:
    """Names and outlines of the communes."""
    source = job.source("COMMUNES")
    if source is None:
        return []
    code, name = inputs.commune_fields(job, source)
    read = read_shapes(source, zones.crs, fields=(code, name), notes=job.notes)
    labels = read.columns[name or code]
    return [(str(label), shape) for label, shape in zip(labels, read.metric) if shape is not None]


def _facts(
    job: Job, zones: inputs.Zones, row: int, options: dict[str, list[dict[str, Any]]], around: Around
) -> SiteFacts:
    """What is known of a site, with its map."""
    values = {name: column[row] for name, column in zones.columns.items() if known(column[row])}
    name, shape = str(values["id_site"]), zones.shapes[row]
    values["ha"] = area_of(shape) / 1e4
    tree = index_of([other for _, other in around])
    met = [around[place] for place in sorted(tree.intersects(shape.boundingBox()))]
    communes = [label for label, other in met if area_of(other.intersection(shape)) >= 1.0]
    return SiteFacts(
        name,
        values,
        options.get(name, ()),
        communes,
        _map(job, shape, around),
        [f"{one.title} : {one.layer}" for one in provenance.layers(job, job.report_language)],
        date.today().isoformat(),
    )


def _map(job: Job, shape: QgsGeometry, around: Around) -> bytes | None:
    """The site among its communes; nothing for a site without area."""
    if area_of(shape) == 0:
        return None
    language = job.report_language
    frame = QgsGeometry.fromRect(shape.boundingBox().buffered(ROOM_M))
    seen = [around[place] for place in neighbours_of(frame, [other for _, other in around])]
    names = [PlaceName(label, other) for label, other in seen]
    source = language.tr("Sources: {names}. Lambert-93.", names=", ".join(one.layer for one in job.told().inputs))
    fill = MapFill(language.tr("Site"), PLACE, [shape])
    return LocalMap(shape, ROOM_M).png(names, [fill], source, (language.tr("North"), language.tr("Legend")))


def _row(facts: SiteFacts, table: Table, names: list[str]) -> dict[str, object]:
    filled = sncrr.completed(facts)
    return {
        "id_site": facts.name,
        "surf_ha": number(facts.values.get("ha")),
        "ue_nettes": number(facts.values.get("ue_nettes")),
        "communes": ";".join(facts.communes),
        "prerempli": ";".join(filled),
        "a_completer": ";".join(str(row["rubrique"]) for row in table if row["rubrique"] not in filled),
        "fichiers": ";".join(names),
    }
