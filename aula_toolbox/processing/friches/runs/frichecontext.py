"""The run of `frichecontext`: local layers, then records of the Catalogue, each whole or told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsRectangle, QgsVectorLayer

from ....core.errors import AulaError
from ....core.friches import contextplan, schema
from ....core.friches.contextplan import AskedRecord
from ....core.friches.roles import roles
from ....core.friches.thresholds import FricheThresholds
from ....core.net.errors import CatalogueError
from ....gis.friches.context import TABLES, reach
from ....gis.friches.gathered import Gatherer
from ....gis.i18n import tr
from ....gis.pnc import library, loader, offline
from ....gis.vector.shapes import box_of
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs
from ..inputs import read_sites

COPY, LOCAL, FAILED, MISSING = "copie", "local", "echec", "manque"


class Gathering:
    """One run: the GeoPackage being written, the state of each layer, the ground of the whole ones."""

    def __init__(self, job: Job, box: QgsRectangle, path: Path) -> None:
        self.job, self.box = job, box
        self.out = Gatherer(path)
        self.rows: list[dict[str, Any]] = []
        self.covers: list[tuple[dict[str, Any], QgsRectangle]] = []
        self.limits = FricheThresholds()

    def around(self, role: str) -> QgsRectangle:
        """The ground on which features of a role matter to the sites."""
        far = self.limits["contexte_route_m"] if role == "ROUTE" else reach(role, self.limits)
        return self.box.buffered(max(far, self.limits["contexte_marge_m"]))

    def note(self, role: str, state: str, **values: Any) -> dict[str, Any]:
        """Keep the state of a layer."""
        row = {**dict.fromkeys(schema.CONTEXT_STATES.names), "role": role, "etat": state, **values}
        self.rows.append(row)
        return row

    def local(self, role: str, source: Source, progress: Any) -> None:
        """Cut a layer at hand around the sites; nothing says that it is whole."""
        name = AskedRecord(role, source.name).layer
        count = self.out.add(source, name, self.around(role), progress)
        self.note(role, LOCAL, couche=name, fiche=source.name, nb_ent=count, copie_le=library.now())

    def record(self, one: AskedRecord, catalogue: Any, sources: Any, folder: Path, progress: Any) -> None:
        """Copy a record around the sites: whole, or not at all."""
        box = self.around(one.role)
        wanted = offline.CopyWanted(
            folder=folder,
            extent=None if one.role in TABLES else box,
            max_features=offline.default_limit(),
            force=self.job.flag("REFRESH"),
            context=self.job.context.transformContext(),
        )
        try:
            record = loader.find(catalogue, one.record)
            copier = offline.Copier(wanted, self.job.feedback, self.job.notes)
            made = self._held(copier, record, wanted) or copier.take(record, sources[record.source], progress)
        except CatalogueError as error:
            if error.cause == "annule":
                raise
            told = error.told(tr)
            self.note(one.role, FAILED, fiche=one.record, message=told)
            self.job.notes.warn("{role}: {record}: {reason}", role=one.role, record=one.record, reason=told)
            return
        layer = QgsVectorLayer(f"{folder / made.path}|layername={made.layer}", one.layer, "ogr")
        count = self.out.add(Source.whole(layer, self.job.context), one.layer, box, progress)
        row = self.note(
            one.role,
            COPY,
            couche=one.layer,
            fiche=one.record,
            nb_annonce=made.nb_annonce,
            nb_ent=count,
            copie_le=made.copied_at,
            source=made.source_citation or made.titre,
        )
        self.covers.append((row, box))

    def _held(self, copier: Any, record: Any, wanted: Any) -> Any:
        """The copy that an earlier run made of the same ground; None when there is none, or all is asked anew."""
        known = copier.manifest.find(record.key)
        if known is None or wanted.force or not (wanted.folder / known.path).is_file():
            return None
        box = wanted.extent
        own = () if box is None else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return known if tuple(known.extent) == own else None


def run(job: Job) -> None:
    """Read where the sites are, gather, write what is whole and how each layer was come by.

    Raises AulaError E_GEOM where no site has a place, E_INPUT without a file to write.
    """
    path = job.output_path("OUTPUT")
    if path is None:
        raise AulaError("{name} is not given.", "E_INPUT", name="OUTPUT")
    sites = read_sites(job, inputs.source_of(job), job.stage(tr("Reading and cleaning the records"), 5))
    box = box_of(sites.shapes.metric)
    if box.isNull():
        raise AulaError("No site has a place: there is nothing to gather around.", "E_GEOM")
    work = Gathering(job, box, path)
    given = inputs.from_list(job, "LAYERS")
    for role, found in given.by_role.items():
        for source in found:
            work.local(role, source, job.stage(tr("Gathering {role}").format(role=role), 20))
    records, missing = contextplan.asked(job.text("RECORDS"), set(given.by_role), job.text("ROLES"))
    _ask(job, work, records)
    for role in missing:
        work.note(role, MISSING, message=roles()[role].label)
    work.out.close(work.rows, work.covers)
    job.outbox.expect(path, is_ours=False)
    job.write_rows(
        "STATES", schema.CONTEXT_STATES, {n: [row[n] for row in work.rows] for n in schema.CONTEXT_STATES.names}
    )
    states = [row["etat"] for row in work.rows]
    job.notes.info(
        "{whole} layers whole, {local} at hand, {failed} not to be had, {missing} without a record.",
        whole=states.count(COPY),
        local=states.count(LOCAL),
        failed=states.count(FAILED),
        missing=states.count(MISSING),
    )


def _ask(job: Job, work: Gathering, records: list[AskedRecord]) -> None:
    """Ask the Catalogue for the records, one after the other; what an earlier run holds is not asked again."""
    if not job.flag("CATALOGUE"):
        for one in records:
            work.note(one.role, MISSING, fiche=one.record, message=tr("the Catalogue was not asked"))
        return
    final = Path(job.results["OUTPUT"])
    folder = final.with_name(f"{final.stem}_copies")
    sources = {source.id: library.with_origin(source) for source in library.chosen_sources()}
    catalogue = library.fresh_enough(list(sources.values()), job.notes, job.feedback)
    for number, one in enumerate(records, 1):
        title = tr("Gathering {role}").format(role=one.role)
        work.record(one, catalogue, sources, folder, job.stage(title, 20 + 75 * number / len(records)))
