"""The run of `obspublish`: the plan of the version in force; its files, delivered together, when they are asked for."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis

from ....core.classes import FIXED
from ....core.errors import AulaError
from ....core.messages import Message, message
from ....core.obs import limits as numbers
from ....core.obs import records, schema, sld
from ....core.obs.checks import BLOCKING, INFO
from ....core.obs.indicators import indicators
from ....core.obs.lizmap import MapLayer, configuration
from ....core.obs.observatory import read_observatory
from ....core.obs.publication import (
    CSV,
    GDB,
    GEOPACKAGE,
    POSTGIS,
    XLSX,
    PlanFinding,
    PublicationPlan,
    plan,
    version_to_publish,
)
from ....core.obs.reports import obspublish as report
from ....core.obs.sqlscript import NUMBER, recorded
from ....core.obs.store import ELSEWHERE, VersionStore, write_json
from ....core.obs.words import PGMETADATA, RELATIVE, TABLES
from ....gis.i18n import tr
from ....gis.obs import tablefiles
from ....gis.obs.mapproject import box_in_degrees, build_project
from ....gis.obs.postgis import PostgisTarget, connection_of
from ....gis.obs.projectchecks import check_project
from ....gis.obs.serversource import move_sources, server_uri
from .. import inputs

if TYPE_CHECKING:
    from ....core.obs.computation import Tables
    from ...base.job import Job


def run(job: Job) -> None:
    """Read the store, make the plan, write it in a folder of its own, deliver it when asked. Raises AulaError."""
    known = inputs.tables(job)
    place = job.path("INPUT") or Path()
    observatory = read_observatory(place, indicators(None, job.own_tables(*TABLES)))
    known.territory = known.territory.within(observatory.perimeter)
    server = job.text("SERVER_URL")
    if server and not server.startswith("https://"):
        raise AulaError("SERVER_URL: an address in https is expected.", "E_URL")
    store = VersionStore(job.path("STORE") or place.with_suffix(""))
    version = version_to_publish(store)
    job.stage(tr("Reading the version in force"), 15)
    made = plan(
        version,
        version.values(),
        known.territory,
        known.indicators,
        known.files,
        observatory.id,
        observatory.title,
        observatory.licence,
        observatory.contact,
        numbers.fixed_bounds(known.folder) if observatory.typology == FIXED else None,
    )
    target = job.path("FOLDER") or store.folder / "publication"
    job.stage(tr("Writing the tables and the project"), 80)
    database = _database(job, observatory.id)
    with tempfile.TemporaryDirectory(prefix="aula-") as folder:
        files, box = _written(job, made, known, Path(folder), server, database)
        more = _records_of_database(job, made, database, server)
        names = [str(path.relative_to(folder)) for path in files]
        if made.is_blocked:
            made.findings.append(_told(message("blocked: nothing is published"), observatory.id))
        elif job.flag("DRY_RUN"):
            job.notes.info("Plan only: nothing was written in {folder}.", folder=str(target))
        else:
            if database is not None:
                database.publish(made, more)
            _deliver(job, files, Path(folder), target)
            told = {"dossier": str(target), "fichiers": names}
            communes = len(known.territory.communes)
            write_json(version.folder / ELSEWHERE, {**told, "fiche": records.catalogue_record(made, box, communes)})
    job.write_rows("OUTPUT", schema.PLAN, _columns(made, names))
    job.results["OUTPUT_BLOCKING"] = sum(one.level == BLOCKING for one in made.findings)
    job.results["OUTPUT_FILES"] = ", ".join(names)
    job.write_text("REPORT", report.page(job.told(), made, names, job.flag("DRY_RUN")))


def _database(job: Job, identifier: str) -> PostgisTarget | None:
    """The schema to write, its names and roles checked before anything is done; None when PostGIS is not asked for."""
    if POSTGIS not in job.choices("TARGET"):
        return None
    schema = job.text("SCHEMA") or f"obs_{identifier.replace('-', '_')}"
    return PostgisTarget(connection_of(job.text("CONNECTION")), schema, job.text("ROLES"))


def _told(what: Message, subject: str) -> PlanFinding:
    return PlanFinding("plan", subject, INFO, what)


def _written(
    job: Job, made: PublicationPlan, known: Tables, folder: Path, server: str, tables: PostgisTarget | None
) -> tuple[list[Path], tuple[float, float, float, float]]:
    """Everything, in a folder apart: what cannot be written is found before anything is replaced; its extent."""
    wanted = job.choices("TARGET") or (GEOPACKAGE,)
    database = folder / f"{made.identifier}.gpkg"
    tablefiles.write_database(database, made.tables)
    for name, count in tablefiles.shape_faults(database, made.tables).items():
        what = message("{count} rows without a valid shape", count=count)
        made.findings.append(PlanFinding("O22", name, BLOCKING, what))
    writers: dict[str, Callable[[], object]] = {
        XLSX: lambda: tablefiles.write_database(
            folder / f"{made.identifier}.xlsx", made.tables, tablefiles.SPREADSHEET
        ),
        GDB: lambda: tablefiles.write_database(folder / f"{made.identifier}.gdb", made.tables, tablefiles.GEODATABASE),
        CSV: lambda: tablefiles.write_tables(folder, made.tables),
    }
    for name, write in writers.items():
        if name in wanted or (name == CSV and "datapackage" in job.choices("METADATA")):
            write()
    box = (0.0, 0.0, 0.0, 0.0)
    if made.layers:
        box = _project(job, made, known, folder, database, tables)
    _records(job, made, folder, box, server)
    if not job.flag("PROJECT"):
        for path in (*folder.glob("*.qgs*"), *folder.glob("styles/*")):
            path.unlink()
    return sorted(path for path in folder.rglob("*") if path.is_file()), box


def _project(
    job: Job, made: PublicationPlan, known: Tables, folder: Path, database: Path, tables: PostgisTarget | None
) -> tuple[float, float, float, float]:
    """The project, its Lizmap configuration and its styles; what the checks of projects say goes to the plan."""
    place = folder / f"{made.identifier}.qgs"
    project, layers, groups = build_project(made, database, place)
    made.findings += check_project(project, known.limits["projet_octets_max"])
    styles = folder / "styles"
    styles.mkdir()
    for one in made.layers:
        for version, name in ((sld.V10, "sld10"), (sld.V11, "sld11")):
            (styles / f"{one.name}.{name}.sld").write_text(sld.sld(one, version), encoding="utf-8")
        layer = project.mapLayersByName(one.title)[0]
        layer.saveNamedStyle(str(styles / f"{one.name}.qml"))
    for lost in sld.LOST:
        made.findings.append(PlanFinding("sld", "styles", INFO, Message(lost)))
    if job.choice("DATA_PATH") != RELATIVE:
        layers = _served_from_tables(job, made, place, database, tables, layers)
    if job.choice("LIZMAP") != "non":
        content = configuration(job.choice("LIZMAP"), Qgis.versionInt(), layers, groups, known.folder)
        text = json.dumps(content, ensure_ascii=False, indent=1)
        place.with_name(place.name + ".cfg").write_text(text, encoding="utf-8")
    box = box_in_degrees(layers)
    project.clear()
    # what QGIS keeps of its styles for a project that is edited
    place.with_name(f"{made.identifier}_attachments.zip").unlink(missing_ok=True)
    return box


def _served_from_tables(
    job: Job,
    made: PublicationPlan,
    place: Path,
    database: Path,
    tables: PostgisTarget | None,
    layers: Sequence[MapLayer],
) -> list[MapLayer]:
    """The project reads the tables of PostGIS; what the server must have is told. Raises AulaError E_DATA_PATH."""
    kind = job.choice("DATA_PATH")
    if tables is None:
        raise AulaError("DATA_PATH {kind}: TARGET must hold postgis too.", "E_DATA_PATH", kind=kind)
    server = server_uri(tables.source(), kind)
    move_sources(place, database, made.tables, tables.schema, server)
    name = server.service() or server.authConfigId()
    what = message("the server needs the {kind} {name}", kind=kind, name=name)
    made.findings.append(PlanFinding("data_path", place.name, INFO, what))
    return [replace(one, key=NUMBER, provider="postgres") for one in layers]


def _records_of_database(job: Job, made: PublicationPlan, database: PostgisTarget | None, server: str) -> str:
    """The statements that fill pgMetadata, where it is; told where it is not."""
    if PGMETADATA not in job.choices("METADATA"):
        return ""
    if database is None or not database.has_records():
        what = message("pgMetadata is not in this database: no record is written there")
        made.findings.append(PlanFinding(PGMETADATA, made.identifier, INFO, what))
        return ""
    return recorded(made, database.schema, server)


def _records(job: Job, made: PublicationPlan, folder: Path, box: Sequence[float], server: str) -> None:
    asked = job.choices("METADATA")
    if "iso19139" in asked:
        (folder / f"{made.identifier}.iso.xml").write_text(records.iso19139(made, box, server), encoding="utf-8")
    if "geodcat" in asked:
        (folder / f"{made.identifier}.dcat.jsonld").write_text(records.geodcat(made, box, server), encoding="utf-8")
    if "datapackage" in asked:
        (folder / "datapackage.json").write_text(records.datapackage(made, made.tables), encoding="utf-8")


def _deliver(job: Job, files: Sequence[Path], folder: Path, target: Path) -> None:
    """The files, all together or not at all: written beside their places, then moved in one step."""
    for path in files:
        draft = job.outbox.draft(target / path.relative_to(folder))
        draft.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(path.read_bytes())


def _columns(made: PublicationPlan, names: Sequence[str]) -> dict[str, list[object]]:
    files = [PlanFinding("fichier", name, INFO, message("file of the publication")) for name in names]
    rows = [*made.findings, *files]
    return {
        "controle": [one.check for one in rows],
        "objet": [one.subject for one in rows],
        "niveau": [one.level for one in rows],
        "message": [inputs.told(one.message) for one in rows],
        "remede": [inputs.told(one.remedy) or None for one in rows],
    }
