"""Offline copies: one dated GeoPackage a record, and the manifest of their folder."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeedback,
    QgsRectangle,
    QgsVectorLayer,
)

from ... import about
from ...core.errors import AulaError
from ...core.messages import Message, Notes, message
from ...core.net.errors import CatalogueError
from ...core.net.limits import limit
from ...core.net.safety import redact
from ...core.pnc import cache as caching
from ...core.pnc import manifest, wholeness
from ...core.pnc.catalogue import CatalogueSource, LocalCopy, Record, Resource
from ...core.pnc.manifest import Manifest
from ...core.pnc.text import slug
from ..i18n import tr
from ..net import guard
from ..net.http import Client
from ..results.outbox import outbox
from . import files, forms, geopackage, loader, proof, styles
from .featurecounts import count_inside
from .folders import ready_folder, unwritable_folder
from .layers import PICTURES, file_uri, make_layer, postgres_uri, provider_uri
from .library import now
from .probe import LAMBERT, probe

DOWNLOAD = "telecharge"
COPIED, UNCHANGED, ONLINE_ONLY, FAILED = "copie", "inchange", "en_ligne_seulement", "echec"


@dataclass
class CopyWanted:
    """How copies are made. `extent` and `crs` serve vector data; a projected source keeps its CRS."""

    folder: Path
    crs: str = LAMBERT
    extent: QgsRectangle | None = None
    extent_crs: str = LAMBERT
    max_features: int = 500_000
    force: bool = False
    context: QgsCoordinateTransformContext | None = None
    kind: str = loader.AUTO


class Copier:
    """Copies records into a folder and keeps its manifest."""

    def __init__(self, wanted: CopyWanted, feedback: QgsFeedback | None, notes: Notes) -> None:
        self.wanted = wanted
        self.feedback = feedback
        self.notes = notes
        ready_folder(wanted.folder)
        self._least = 0  # what a first page held of a service that does not count
        self.manifest: Manifest = manifest.read(wanted.folder)
        self.manifest.plugin = about.version()
        self.manifest.created = self.manifest.created or now()
        self._empty_bin()

    def copy(
        self, record: Record, source: CatalogueSource, progress: Callable[[float], None] = lambda share: None
    ) -> dict[str, Any]:
        """Copy one record; a failure is told in the row and leaves the older copy untouched."""
        known = self.manifest.find(record.key)
        if record.resources and not self._copyable(record):
            return self._row(record, None, ONLINE_ONLY, tr("An image or tile service stays online: it was not copied."))
        try:
            made = self.take(record, source, progress)
        except CatalogueError as error:
            if error.cause == "annule":
                raise
            return self._row(record, known, FAILED, error.told(tr))
        is_same = known is not None and known.sha_contenu == made.sha_contenu and not self.wanted.force
        return self._row(record, made, UNCHANGED if is_same else COPIED)

    def _copyable(self, record: Record) -> list[Resource]:
        return [item for item in loader.candidates(record, self.wanted.kind) if item.kind not in PICTURES]

    def take(
        self, record: Record, source: CatalogueSource, progress: Callable[[float], None] = lambda share: None
    ) -> LocalCopy:
        """The copy of a record, made from its first resource that answers; every reason when none does.

        Raises CatalogueError.
        """
        known = self.manifest.find(record.key)
        if known is not None and self._is_unchanged(record, known):
            return known
        problems: list[Message] = []
        for resource in self._copyable(record):
            try:
                return self._taken(record, source, resource, known, progress)
            except CatalogueError as error:
                if error.cause == "annule":
                    raise
                problems += [problem for problem in error.problems if problem not in problems]
        raise CatalogueError.of(problems) if problems else CatalogueError("Nothing can be copied.", "introuvable")

    def _taken(
        self,
        record: Record,
        source: CatalogueSource,
        resource: Resource,
        known: LocalCopy | None,
        progress: Callable[[float], None],
    ) -> LocalCopy:
        """The copy, its style and the manifest that tells of them: delivered together, or not at all."""
        entries = self.manifest.entries
        with outbox() as out:
            try:
                stage = out.stage(self.wanted.folder).new
                made = self._copy(record, source, resource, stage, progress)
                out.expect(stage / made.path, features=made.count if made.count >= 0 else None, is_ours=made.count >= 0)
                made = self._with_style(record, source, resource, made, stage)
                self.manifest.put(made)
                manifest.write(stage, self.manifest)
                out.deliver()
            except (OSError, AulaError) as error:
                self.manifest.entries = entries
                if isinstance(error, CatalogueError):
                    raise
                raise unwritable_folder(self.wanted.folder, error) from error
        if known is not None and known.path != made.path:
            self._remove(known.path)
        return made

    def again(self, record: Record, source: CatalogueSource) -> dict[str, Any]:
        """Copy a record as it was copied before: of the same rectangle, when it was a part."""
        known, asked = self.manifest.find(record.key), self.wanted
        if known is not None and len(known.extent) == 4:
            west, south, east, north = known.extent
            box = QgsRectangle(west, south, east, north)
            self.wanted = replace(asked, extent=box, extent_crs=known.extent_crs or LAMBERT)
        try:
            return self.copy(record, source)
        finally:
            self.wanted = asked

    # --- one record -------------------------------------------------------------------------------------------

    def _is_unchanged(self, record: Record, known: LocalCopy) -> bool:
        same_date = bool(record.updated_iso) and known.record_updated == record.updated_iso
        same_place = tuple(known.extent) == self._extent_numbers
        return not self.wanted.force and same_date and same_place and (self.wanted.folder / known.path).is_file()

    @property
    def _extent_numbers(self) -> tuple[float, ...]:
        box = self.wanted.extent
        return () if box is None else (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())

    def _copy(
        self,
        record: Record,
        source: CatalogueSource,
        resource: Resource,
        stage: Path,
        progress: Callable[[float], None],
    ) -> LocalCopy:
        day = record.updated.day if record.updated else now()[:10]
        name = manifest.copy_name(record.title, record.key, day, "tif" if resource.kind == "cog" else "gpkg")
        path = stage / name
        if resource.kind == "cog":
            return self._copy_file(record, source, resource, path)
        with Client.of(source, feedback=self.feedback) as client:
            layer, announced = self._opened(client, record, source, resource, path)
        if announced is not None and announced > self.wanted.max_features:
            del layer
            raise self._too_many(announced)
        return self._written(record, resource, layer, announced, path, progress)

    def _too_many(self, count: int) -> CatalogueError:
        return CatalogueError(
            "{count} features, more than the {most} allowed: give a smaller extent, or allow more.",
            "trop_volumineux",
            count=count,
            most=self.wanted.max_features,
        )

    def _opened(
        self, client: Client, record: Record, source: CatalogueSource, resource: Resource, path: Path
    ) -> tuple[QgsVectorLayer, int | None]:
        """The layer to copy, of this thread, and the number of features announced for what is asked."""
        whole = resource.count if self.wanted.extent is None else None
        self._least = 0
        place = caching.local_file(source, resource.href)
        if place is not None:
            uri = file_uri(place, resource.name, immutable=True)
            return make_layer("gpkg", uri, record.title), whole
        if resource.kind in loader.DOWNLOADED:
            raw = path.with_name(f"{path.stem}.{DOWNLOAD}.{resource.kind}")
            files.download(client, resource, raw)
            if resource.kind == "gpkg":
                return make_layer("gpkg", file_uri(raw, forms.table_of(raw, resource.name)), record.title), whole
            return loader.opened(raw, resource, record.title, self.notes), whole
        if resource.kind == "postgres":
            layer = make_layer("postgres", postgres_uri(resource.href, resource.name), record.title)
            return layer, int(layer.dataProvider().featureCount()) if self.wanted.extent is None else None
        check = probe(client, resource)
        own = client.access.authcfg if client.access.allows(check.resource.href) else ""
        authcfg = guard.decoy_for(own, source.origins)
        uri = provider_uri(check, check.crs_to_ask(self.wanted.crs), authcfg)
        box, count = self.wanted.extent, check.count
        if box is not None:
            count = count_inside(client, check, box, self.wanted.extent_crs)
        self._least = check.least if box is None and count is None else 0
        return make_layer(resource.kind, uri, record.title), count

    def _written(
        self,
        record: Record,
        resource: Resource,
        layer: QgsVectorLayer,
        announced: int | None,
        path: Path,
        progress: Callable[[float], None],
    ) -> LocalCopy:
        crs = layer.crs()
        if layer.isSpatial() and (crs.isGeographic() or not crs.isValid()):
            crs = QgsCoordinateReferenceSystem(self.wanted.crs)
        total = announced or max(int(layer.featureCount()), 1)

        def told(done: int) -> None:
            if self.feedback is not None and self.feedback.isCanceled():
                raise CatalogueError("Cancelled.", "annule")
            if done > self.wanted.max_features:
                raise self._too_many(done)
            progress(min(done / total, 1.0))

        name = slug(record.title)
        extent = self._extent_in(crs) if layer.isSpatial() else None
        accept = self._acceptance(record, name, announced)
        try:
            done = geopackage.write_gpkg(layer, path, name, crs, extent, self.wanted.context, told, accept)
        finally:
            del layer
            for raw in path.parent.glob(f"{path.stem}.{DOWNLOAD}.*"):
                raw.unlink(missing_ok=True)
        if announced is not None and done.count > announced:
            self.notes.warn("{count} features loaded of {announced} announced.", count=done.count, announced=announced)
        if done.invalid:
            self.notes.warn("{title}: {count} invalid geometries kept.", title=record.title, count=done.invalid)
        if done.bare:
            self.notes.warn(
                "{name}: {count} features are not of the kind of geometry of their layer (points or lines among "
                "polygons): they are written without geometry.",
                name=record.title,
                count=done.bare,
            )
        epsg = crs.authid().partition(":")[2]
        return replace(
            self._described(record, resource, path, name),
            count=done.count,
            nb_annonce=announced,
            sha_contenu=geopackage.content_hash(path, name),
            epsg=int(epsg) if epsg.isdigit() else None,
            extent=self._extent_numbers,
            extent_crs=self.wanted.extent_crs if self._extent_numbers else "",
        )

    def _acceptance(self, record: Record, name: str, announced: int | None) -> Callable[[Path], None]:
        """What a finished copy is asked before it replaces the one at hand."""
        known = self.manifest.find(record.key)
        older = None
        if known is not None and known.layer and tuple(known.extent) == self._extent_numbers:
            older = proof.holdings(str(self.wanted.folder / known.path), known.layer)

        def accept(part: Path) -> None:
            made = proof.holdings(str(part), name)
            if made is None:
                raise CatalogueError("File not readable: {reason}.", "introuvable", reason=part.name)
            problems = wholeness.faults(
                made, self._least or None if announced is None else announced, older, self.wanted.force
            )
            if problems:
                kept = (
                    message("The copy of {date} stays in force.", date=known.copied_at[:10])
                    if known is not None and older is not None
                    else message("Nothing was kept.")
                )
                raise CatalogueError(
                    "The copy of “{title}” is not whole: {faults}. {kept}",
                    "nombre_different",
                    title=record.title,
                    faults="; ".join(problem.render(tr) for problem in problems),
                    kept=kept,
                )

        return accept

    def _extent_in(self, crs: QgsCoordinateReferenceSystem) -> QgsRectangle | None:
        from qgis.core import QgsCoordinateTransform

        if self.wanted.extent is None:
            return None
        own = QgsCoordinateReferenceSystem(self.wanted.extent_crs)
        context = self.wanted.context or QgsCoordinateTransformContext()
        return QgsCoordinateTransform(own, crs, context).transformBoundingBox(self.wanted.extent)

    def _copy_file(self, record: Record, source: CatalogueSource, resource: Resource, path: Path) -> LocalCopy:
        """An image is copied as it is."""
        place = caching.local_file(source, resource.href)
        if place is not None:
            path.write_bytes(place.read_bytes())
        else:
            with Client.of(source, feedback=self.feedback) as client:
                files.download(client, resource, path)
        digest = geopackage.file_hash(path)
        return replace(self._described(record, resource, path, ""), count=-1, sha_contenu=digest)

    def _described(self, record: Record, resource: Resource, path: Path, layer: str) -> LocalCopy:
        return LocalCopy(
            path=path.name,
            layer=layer,
            record_id=record.id,
            source=record.source,
            href=redact(resource.href),
            record_updated=record.updated_iso,
            copied_at=now(),
            count=0,
            sha_contenu="",
            titre=record.title,
            licence=record.licence,
            source_citation=record.citation,
            sha_fichier=geopackage.file_hash(path),
            octets=path.stat().st_size,
            resource=resource.kind,
        )

    def _with_style(
        self, record: Record, source: CatalogueSource, resource: Resource, made: LocalCopy, stage: Path
    ) -> LocalCopy:
        """Keep the style of the record beside its copy; without one the copy takes that of its theme."""
        with Client.of(source, feedback=self.feedback) as client:
            body = loader.record_style(client, record, source, resource, self.notes)
        if body is None:
            return made
        path = stage / f"{Path(made.path).stem}{styles.KEPT}"
        path.write_bytes(body)
        return replace(made, style=path.name)

    # --- manifest ---------------------------------------------------------------------------------------------

    def _remove(self, name: str) -> None:
        """Delete an older copy; one that is in use is deleted at the next run."""
        try:
            (self.wanted.folder / name).unlink(missing_ok=True)
            (self.wanted.folder / f"{Path(name).stem}{styles.KEPT}").unlink(missing_ok=True)
        except OSError:
            if name not in self.manifest.to_delete:
                self.manifest.to_delete.append(name)
        manifest.write(self.wanted.folder, self.manifest)

    def _empty_bin(self) -> None:
        kept = []
        for name in self.manifest.to_delete:
            path = self.wanted.folder / Path(name).name
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
            if path.exists():
                kept.append(name)
        self.manifest.to_delete = kept

    def _row(self, record: Record, copy: LocalCopy | None, state: str, message: str = "") -> dict[str, Any]:
        return {
            "id": record.key,
            "titre": record.title,
            "ressource": copy.resource if copy else None,
            "fichier": copy.path if copy else None,
            "couche": copy.layer if copy else None,
            "nb_ent": copy.count if copy and copy.count >= 0 else None,
            "nb_annonce": copy.nb_annonce if copy else None,
            "epsg": copy.epsg if copy else None,
            "maj_source": copy.record_updated if copy else record.updated_iso or None,
            "copie_le": copy.copied_at if copy else None,
            "octets": copy.octets if copy else None,
            "sha_contenu": copy.sha_contenu if copy else None,
            "etat": state,
            "message": message or None,
        }


def default_limit() -> int:
    """The largest record that is copied, in features."""
    return int(limit("entites_copie"))
