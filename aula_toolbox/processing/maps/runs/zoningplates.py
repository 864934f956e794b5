"""The run of the plates of a regulatory plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

from ....core.errors import AulaError
from ....core.maps import document as words
from ....core.maps import files
from ....core.maps.checks import PageFinding
from ....core.maps.choices import NATIONAL
from ....core.maps.document import ReservedSite
from ....core.maps.plates import Plate, formats, neighbours, plate_template
from ....core.maps.plu.delivered import PluDocument, PluTable
from ....core.maps.plu.links import expected_id
from ....core.maps.plu.names import PluName, family_of
from ....core.maps.prescriptions import RESERVED
from ....core.maps.schema import PLATES
from ....core.maps.tokens import Tokens
from ....core.messages import listing
from ....gis.i18n import tr
from ....gis.layouts import plan
from ....gis.layouts.export import PageOutput, write_page
from ....gis.layouts.fill import Content
from ....gis.layouts.ocg import layers_in, themed, write_layered
from ....gis.layouts.page import Page, PageModel, compose
from ....gis.layouts.paper import large_letters, letters_of
from ....gis.layouts.plates import (
    SEAL_LINES,
    assembly,
    grid_layer,
    kept,
    name_neighbours,
    outline_layer,
    place_note,
    rectangle,
    seal,
    sites_layout,
)
from ....gis.layouts.zonefacts import Memory
from ....gis.plu.document import look, name_of, open_table, read_table
from ....gis.results import products
from ....gis.results.outbox import Stage
from ....gis.vector.geometry import area_of, union
from ....gis.vector.sources import Source
from ...base.job import Job
from .. import inputs
from .zoningplates_grid import plates_of, write_grid

#: themes of the PDF from the bottom, with a number so that readers keep their order; and what is drawn in each
CADASTRE, ZONES, INFORMATION, PRESCRIPTION, SERVITUDE, DRESSING = (
    "1 Cadastre",
    "2 Zones",
    "3 Informations",
    "4 Prescriptions",
    "5 Servitudes",
    "6 Habillage",
)
#: tables from the top of the map
ORDER = (
    "HABILLAGE_TXT",
    "HABILLAGE_PCT",
    "HABILLAGE_LIN",
    "HABILLAGE_SURF",
    "PRESCRIPTION_PCT",
    "PRESCRIPTION_LIN",
    "SUP",
    "PRESCRIPTION_SURF",
    "INFO_PCT",
    "INFO_LIN",
    "INFO_SURF",
    "ZONE_URBA",
    "SECTEUR_CC",
    "BUILDINGS",
    "PARCELS",
)
THEMES = {
    "HABILLAGE": DRESSING,
    "PRESCRIPTION": PRESCRIPTION,
    "SUP": SERVITUDE,
    "INFO": INFORMATION,
    "ZONE": ZONES,
    "SECTEUR": ZONES,
    "BUILDINGS": CADASTRE,
    "PARCELS": CADASTRE,
}


#: what a legend and a PDF call each table
TITLES = {
    "HABILLAGE_TXT": "Habillage : textes",
    "HABILLAGE_PCT": "Habillage : points",
    "HABILLAGE_LIN": "Habillage : lignes",
    "HABILLAGE_SURF": "Habillage : surfaces",
    "PRESCRIPTION_PCT": "Prescriptions ponctuelles",
    "PRESCRIPTION_LIN": "Prescriptions linéaires",
    "SUP": "Servitudes d’utilité publique",
    "PRESCRIPTION_SURF": "Prescriptions surfaciques",
    "INFO_PCT": "Informations ponctuelles",
    "INFO_LIN": "Informations linéaires",
    "INFO_SURF": "Informations surfaciques",
    "ZONE_URBA": "Zones du document d’urbanisme",
    "SECTEUR_CC": "Secteurs de la carte communale",
    "BUILDINGS": "Bâtiments",
    "PARCELS": "Parcelles",
}
_DOCUMENT = ("NOMPROC", "ETAT", "TYPEREF", "DATEREF")
GROUND = {"BUILDINGS": "bati.qml", "PARCELS": "parcelles.qml"}


@dataclass
class _Given:
    """The layers of the document from the top of the map, its tables read, the ground it covers."""

    layers: list[tuple[str, QgsVectorLayer]] = field(default_factory=list)
    tables: dict[str, PluTable] = field(default_factory=dict)
    sites: list[ReservedSite] = field(default_factory=list)
    ground: QgsGeometry = field(default_factory=QgsGeometry)
    built: QgsGeometry = field(default_factory=QgsGeometry)
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)

    def document(self) -> PluDocument:
        """What names and tables say of the document."""
        code = next((one.told.code for one in self.tables.values() if one.told.code), "")
        return PluDocument(list(self.tables.values()), family_of(self.tables, code), "2025")


@dataclass
class _Printed:
    """What has been made: files by plate, layers read again, findings."""

    files: dict[int, str] = field(default_factory=dict)
    layers: dict[int, list[str]] = field(default_factory=dict)
    findings: list[PageFinding] = field(default_factory=list)
    zones: Memory = field(default_factory=dict)


def run(job: Job) -> None:
    """Read the document, lay the plates, print each, open it again, tell."""
    folder = Path(job.algorithm.parameterAsString(job.parameters, "OUTPUT_FOLDER", job.context))
    files.check_folder(folder)
    given = _given(job)
    plates = plates_of(job, given.ground, given.built, folder)
    printed = _print(job, given, plates, folder)
    _write(job, given, plates, printed, folder)
    job.results["OUTPUT_FOLDER"] = str(folder)
    job.results["OUTPUT_PAGES"] = len(plates)
    job.results["OUTPUT_WARNINGS"] = inputs.tell(job, printed.findings, is_paged=True)
    for scale in scales_of(plates):
        job.notes.info(
            "{count} plate{count:|s} in {paper} at 1/{scale}, and an assembly plan.",
            count=sum(one.scale == scale for one in plates),
            paper=job.choice("PAPER"),
            scale=f"{scale:.0f}",
        )


def _given(job: Job) -> _Given:
    """The layers of the document in their order. Raises E_TABLES without zones or sectors."""
    job.stage(tr("Reading"), 20)
    given, found, strange = _Given(), list[tuple[str, PluName, QgsVectorLayer]](), list[str]()
    path = job.path("FOLDER") or job.path("ARCHIVE")
    for place, name in look(path).places.items() if path is not None else ():
        layer = open_table(place)
        if layer is None:
            job.notes.warn("{name} cannot be opened.", name=PurePosixPath(place).name)
        else:
            found.append((name.table, name, layer))
    for layer in inputs.layers(job, "LAYERS"):
        if not isinstance(layer, QgsVectorLayer):
            continue
        name = name_of(layer) or _by_fields(layer)
        if name is None:
            strange.append(layer.name())
        else:
            found.append((name.table, name, layer))
    if strange:
        job.notes.warn("Not printed, no table of a planning document: {names}.", names=listing(strange))
    for table, name, layer in found:
        _read(job, given, table, name, layer)
    if area_of(given.ground) <= 0:
        raise AulaError(
            "No zone of a plan and no sector of a municipal map was given: plates cover zones. Given: {names}.",
            "E_TABLES",
            names=listing(table for table, _, _ in found) or "–",
        )
    for parameter in ("BUILDINGS", "PARCELS"):
        layer = job.algorithm.parameterAsVectorLayer(job.parameters, parameter, job.context)
        if layer is not None:
            own = kept(layer, TITLES[parameter])
            products.load_style(own, GROUND[parameter])
            given.layers.append((parameter, own))
    given.layers.sort(key=lambda one: ORDER.index(one[0]))
    return given


_FIELDS = {"typezone": "ZONE_URBA", "typesect": "SECTEUR_CC", "suptype": "SUP"}
_FAMILIES = {"typepsc": "PRESCRIPTION", "typeinf": "INFO"}


def _by_fields(layer: QgsVectorLayer) -> PluName | None:
    """Which table a layer is by its fields: a name of one's own says nothing."""
    names = {name.casefold() for name in layer.fields().names()}
    table = next((table for name, table in _FIELDS.items() if name in names), "")
    family = next((table for name, table in _FAMILIES.items() if name in names), "")
    if not table and family:
        table = f"{family}_{('PCT', 'LIN', 'SURF')[int(layer.geometryType())]}" if layer.isSpatial() else ""
    return PluName("", table, "") if table else None


def _read(job: Job, given: _Given, table: str, name: PluName, layer: QgsVectorLayer) -> None:
    source = Source.whole(layer, job.context)
    job.readings[f"LAYERS {table} {len(job.readings)}"] = source.reading("LAYERS")
    if layer.isSpatial():
        given.layers.append((table, kept(layer, TITLES[table])))
    if table == "SUP":
        return
    read = read_table(source, name)
    given.tables[table] = read.table
    if table in ("ZONE_URBA", "SECTEUR_CC"):
        given.ground = union([shape for shape in read.shapes if area_of(shape) > 0])
        given.crs = read.crs
        kinds = read.table.texts("TYPEZONE") if table == "ZONE_URBA" else [""] * len(read.shapes)
        urban = [shape for shape, kind in zip(read.shapes, kinds) if kind.startswith(("U", "AU"))]
        given.built = union([shape for shape in urban if area_of(shape) > 0]) if urban else QgsGeometry()
    if table.startswith("PRESCRIPTION"):
        for row, kind in enumerate(read.table.texts("TYPEPSC")):
            if kind.zfill(2) == RESERVED:
                label = read.table.text("LIBELLE", row)
                given.sites.append(words.reserved_site(read.table.text("TXT", row), label, area_of(read.shapes[row])))


def scales_of(plates: Sequence[Plate]) -> list[float]:
    """The scales of the plates, the coarsest first."""
    return sorted({one.scale for one in plates}, reverse=True)


def _content(job: Job, given: _Given, tokens: Tokens) -> Content:
    """What all plates share."""
    document = given.document()
    code, _, day = (expected_id(document).split("_") + ["", "", ""])[:3]
    # documents of the first standards say their day in their rows only
    code = code or next((one.told.code for one in given.tables.values() if one.told.code), "")
    day = day or max((text for one in given.tables.values() for text in one.texts("DATAPPRO")), default="")
    title = job.text("TITLE") or f"{words.FAMILIES[document.family]} {code}".strip()
    lines = [title, *_told_of(job, given), words.annexed(day)]
    status = words.ADOPTED if job.flag("OPPOSABLE") else ""
    content = Content(
        title,
        [layer for _, layer in given.layers],
        given.crs,
        inputs.day_of(job),
        sources=job.text("SOURCES"),
        status=status,
        document="\n".join([*(line for line in lines if line), "", "Cachet et signature", *[""] * (SEAL_LINES + 1)]),
    )
    for name, layer in given.layers:
        themed(layer, next(theme for head, theme in THEMES.items() if name.startswith(head)))
        if job.choice("READING") != NATIONAL:
            layer.setCustomProperty(plan.READING, job.choice("READING"))
            layer.setCustomProperty(plan.COLOURS, str(job.own_tables("plu_couleurs_zones") or ""))
    return content


def _told_of(job: Job, given: _Given) -> list[str]:
    """Procedure, state, dates and ground of the document, from its own table and from the dialog."""
    rows = given.tables.get("DOC_URBA")
    first = {} if rows is None else {name: next(filter(None, rows.texts(name)), "") for name in _DOCUMENT}
    days = [
        words.dated(said, job.algorithm.parameterAsDateTime(job.parameters, name, job.context).toString("yyyyMMdd"))
        for name, said in (("PRESCRIBED", "Prescrit le"), ("PROPOSED", "Projet arrêté le"))
        if job.given(name)
    ]
    state = words.state(first.get("ETAT", ""))
    ground = words.cadastre(first.get("TYPEREF", ""), first.get("DATEREF", ""))
    return [words.procedure(first.get("NOMPROC", "")), state, *days, ground]


def _print(job: Job, given: _Given, plates: list[Plate], folder: Path) -> _Printed:
    """Each plate and the assembly plan, written beside their places and opened again."""
    done, output = _Printed(), PageOutput("pdf", int(job.number("DPI") or 0))
    form = formats()[job.choice("PAPER")]
    tokens = letters_of(inputs.tokens_of(job), form.name)
    model, sides = PageModel(plate_template(form.name)), neighbours(plates)
    grids = {scale: _grid(plates, scale, given, tokens, form.subtitle_pt) for scale in scales_of(plates)}
    outline = outline_layer(given.ground, given.crs, tokens)
    progress = job.stage(tr("Writing the plates"), 98)
    own, project = QgsProject(), inputs.project_of(job)
    stage = job.outbox.stage(folder)
    width = max(2, len(str(max(one.number for one in plates))))
    sheets: list[tuple[float, Plate | None]] = [(scale, None) for scale in grids]
    sheets += [(plate.scale, plate) for plate in plates]
    for rank, (scale, plate) in enumerate(sheets):
        content, grid = _content(job, given, tokens), grids[scale]
        number = plate.number if plate is not None else 0
        stem = f"planche_{number:0{width}d}" + (f"_{scale:.0f}" if rank and plate is None else "")
        if plate is None:
            content.subtitle = "Tableau d’assemblage"
            content.extent = QgsRectangle(grid.extent())
            content.layers = [grid, *content.layers]
        else:
            content.subtitle, content.denominator = f"Planche {number} sur {len(plates)}", scale
            content.extent = rectangle(plate)
        page = compose(model, tokens, content, project, own=own)
        for layer in page.content.layers:
            if layer is not grid:
                large_letters(layer, form.text_pt)
        assembly(page.layout, grid, outline, number, tokens)
        seal(page.layout, form, tokens)
        place_note(page.layout, f"Légende : fichier {stem}_legende.pdf")
        if plate is not None:
            name_neighbours(page.layout, sides[number], form, tokens)
        _deliver(job, page, stage, stem, number, done, output)
        if rank == 0 and given.sites:
            _list_sites(job, page, stage, words.ordered_sites(given.sites))
        progress((rank + 1) / len(sheets))
    write_grid(job, stage, plates, given.crs)
    return done


def _grid(plates: Sequence[Plate], scale: float, given: _Given, tokens: Tokens, size_pt: float) -> QgsVectorLayer:
    """The plates of a scale with their numbers, for the assembly plans."""
    made = grid_layer([one for one in plates if one.scale == scale], given.crs, tokens)
    large_letters(made, size_pt)
    return made


def _deliver(job: Job, page: Page, stage: Stage, stem: str, number: int, done: _Printed, output: PageOutput) -> None:
    """Write a sheet with its layers and read them again; a legend on a second page goes into a file beside."""
    draft = stage.file(f"{stem}.pdf")
    # the assembly plan is page 0: each finding is told with the plates where it is
    done.findings += [replace(one, page=number) for one in page.findings(output.dpi, memory=done.zones)]
    write_layered(page.layout, draft, output)
    job.outbox.expect(draft, pages=1)
    done.layers[number] = layers_in(draft)
    if not done.layers[number]:
        raise AulaError("{file}: the layers of the PDF are not in the file.", "E_PDF_LAYERS", file=draft.name)
    done.files[number] = draft.name
    if page.sheets > 1:
        # a layered PDF has one page: the sheet is written again with its legend behind it
        rest = stage.file(f"{stem}_legende.pdf")
        write_page(page.layout, rest, output)
        job.outbox.expect(rest, pages=page.sheets)


def _list_sites(job: Job, page: Page, stage: Stage, sites: Sequence[ReservedSite]) -> None:
    """The table of reserved sites, a file of its own for the office printer."""
    place, form = stage.file("emplacements_reserves.pdf"), formats()["A4"]
    layout = sites_layout(page.project, sites, form, letters_of(inputs.tokens_of(job), form.name))
    write_page(layout, place, PageOutput())
    job.outbox.expect(place, pages=layout.pageCollection().pageCount())


def _write(job: Job, given: _Given, plates: Sequence[Plate], printed: _Printed, folder: Path) -> None:
    sides = neighbours(list(plates))
    shapes = [QgsGeometry.fromRect(rectangle(plate)) for plate in plates]
    columns = {
        "numero": [plate.number for plate in plates],
        "echelle": [int(plate.scale) for plate in plates],
        "format": [job.choice("PAPER")] * len(plates),
        "voisines": [listing(sorted(sides[plate.number].values())) for plate in plates],
        "part_pct": [100 * area_of(shape.intersection(given.ground)) / shape.area() for shape in shapes],
        "fichier": [printed.files[plate.number] for plate in plates],
        "calques": [listing(printed.layers[plate.number], 12) for plate in plates],
    }
    job.write_rows("OUTPUT", PLATES, columns, shapes, "polygon", given.crs)
