"""The Maps panel: a page of the agency from what the project shows, checked, exported, or an atlas of it."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsMapLayer, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QImage
from qgis.PyQt.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...core.errors import AulaError
from ...core.maps.choices import DRESS, UNDRESS
from ...core.maps.templates import template
from ...gis.i18n import tr, user_language
from ...gis.layouts.fill import Content, item
from ...gis.layouts.layers import map_crs
from ...gis.layouts.page import Page, PageModel, compose
from ...gis.settings import Settings
from ...processing.maps.dresslayers import DressLayers
from ...processing.maps.exportatlas import ExportAtlas
from ...processing.maps.exportmap import ExportMap
from ...processing.maps.thematicmap import ThematicMap
from .atlas_panel import AtlasPanel
from .charter import settings_charter
from .findings import FindingsList
from .form import MapForm
from .gallery import FIRST, Gallery, own_templates
from .output import OutputBox, busy
from .preview import Preview
from .request import Desk, Request, atlas_parameters, canvas_view, map_parameters
from .runner import RunOutcome, Voice, command, run
from .thematic_panel import ThematicPanel

WIDTH_PX = 280


class MapsDock(QgsDockWidget):
    """Everything it does is a call of `aula:exportmap` or `aula:exportatlas` with the values shown."""

    catalogue_asked = pyqtSignal()

    def __init__(self, iface: Any, project: QgsProject | None = None) -> None:
        super().__init__(tr("AULA Maps"), iface.mainWindow())
        self.setObjectName("AulaMaps")
        self.iface = iface
        self.project = project or QgsProject.instance()
        self.page: Page | None = None
        self._voice: Voice | None = None
        self._drawing_s = 0.1
        self._workshop = QgsProject()
        self.tokens, self._charter_fault = settings_charter()
        self.desk = Desk(self.project, canvas_view(iface), iface.activeLayer)
        self.gallery = Gallery(self.tokens, user_language(), own_templates(Settings.read().agency_tokens))
        self.form = MapForm(self.tokens.statuses, self.project)
        self.preview = Preview(self.draw)
        self.findings = FindingsList(self._changed, self._open_properties)
        self.output = OutputBox()
        self.atlas = AtlasPanel(self.project)
        self.thematic = ThematicPanel(self.project)
        self.card, self.charter, self.catalogue = _card(), QLabel(), QPushButton(tr("Open the Catalogue"))
        self.dress, self.undress = QPushButton(tr("Dress in the AULA style")), QPushButton(tr("Undo the dressing"))
        self.result = QPushButton(tr("Open the file"))
        self.folder = QPushButton(tr("Open the folder"))
        self._lay_out()
        self._connect()
        self.gallery.choose(FIRST)
        self._changed()

    def _lay_out(self) -> None:
        column_widget = QWidget()
        column = QVBoxLayout(column_widget)
        self.charter.setObjectName("charte")
        self.charter.setWordWrap(True)
        self.charter.setVisible(self.tokens.is_provisional or bool(self._charter_fault))
        self.charter.setText(self._charter_fault or tr("Provisional charter: colours, fonts and logos are proposals."))
        for button, name in (
            (self.result, "ouvrir_fichier"),
            (self.folder, "ouvrir_dossier"),
            (self.catalogue, "catalogue"),
        ):
            button.setObjectName(name)
            button.hide()
        self.dress.setObjectName("habiller")
        self.undress.setObjectName("deshabiller")
        for part in (
            self.gallery,
            self.form,
            self.dress,
            self.undress,
            self.preview,
            self.findings,
            self.card,
            self.catalogue,
            self.result,
            self.folder,
            self.output,
            self.atlas,
            self.thematic,
            self.charter,
        ):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(column_widget)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(area, 1)
        rows.addWidget(self.output.foot)
        self.setWidget(whole)
        self.setMinimumWidth(WIDTH_PX)

    def _connect(self) -> None:
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._changed)
        self.gallery.chosen.connect(self._template_changed)
        self.form.changed.connect(self._changed)
        self.output.asked.connect(self.export_map)
        self.output.designer_asked.connect(self.open_designer)
        self.output.command_asked.connect(self.copy_command)
        self.atlas.asked.connect(self.export_atlas)
        self.atlas.cancelled.connect(self.cancel)
        self.atlas.changed.connect(self._tell_atlas)
        self.dress.clicked.connect(lambda: self.dress_layers(DRESS))
        self.undress.clicked.connect(lambda: self.dress_layers(UNDRESS))
        self.thematic.asked.connect(self.export_thematic)
        self.thematic.preview_asked.connect(self.preview_thematic)
        self.thematic.command_asked.connect(self.copy_thematic)
        self.catalogue.clicked.connect(self.catalogue_asked)
        self.result.clicked.connect(lambda: _open(self.result.property("path")))
        self.folder.clicked.connect(lambda: _open(self.folder.property("path")))
        # bound methods, which Qt forgets with the panel; a lambda would outlive it
        self.project.layerTreeRoot().visibilityChanged.connect(self._soon)
        self.project.layersAdded.connect(self._project_changed)
        self.project.layersRemoved.connect(self._project_changed)
        self.iface.currentLayerChanged.connect(self._soon)
        canvas = self.iface.mapCanvas()
        if canvas is not None:
            canvas.extentsChanged.connect(self._soon)

    def _soon(self, *_: Any) -> None:
        self._later.start()

    # --- what is shown ----------------------------------------------------------------------------------------

    def request(self) -> Request:
        """The page that the fields describe."""
        wanted = Request(self.gallery.template, tokens=Settings.read().agency_tokens, template_file=self.gallery.file)
        return self.output.read(self.form.read(wanted))

    def _template_changed(self, name: str) -> None:
        self.form.for_template(name)
        self._changed()

    def _project_changed(self, *_: Any) -> None:
        self.form.refresh_contents()
        self._later.start()

    def _changed(self) -> None:
        """Bring the panel up to date with the project; the preview follows a moment later."""
        layer = self.iface.activeLayer()
        self.form.propose_title(layer.name() if layer is not None else "")
        request = self.request()
        self.page = None  # the page drawn before is no longer the one described
        self.preview.outdated()
        is_empty = not self.desk.layers(request.content, request.chosen)
        self.catalogue.setVisible(is_empty)
        busy([self.output, self.output.foot, self.atlas], is_empty)
        if is_empty:
            self.findings.show_findings([], [])
            self._tell(tr("No visible layer: show one, or load one from the Catalogue."))
        else:
            self.thematic.propose(self.project.absolutePath() or str(Path.home()))
            self.output.propose(self.project.absolutePath() or str(Path.home()), request.title)
            self.output.reset()
            self._tell(request.fault)
        if self.isVisible():
            self.preview.changed()
        self._tell_atlas()

    def showEvent(self, event: object) -> None:
        """Draw when the panel is opened, not before."""
        super().showEvent(event)
        self.preview.changed()

    def draw(self, width: int) -> QImage | None:
        """Compose the page, check it, and draw it; a page that cannot be made says why in the card."""
        request = self.request()
        shown = self.desk.layers(request.content, request.chosen)
        self.page = None
        if not shown:
            return None
        if request.fault:
            self._refused(request.fault)
            return None
        try:
            own = Path(request.template_file) if request.template_file else None
            model = PageModel(template(request.template), own)
            content = self._content(request, shown)
            self.page = compose(model, self.tokens, content, self.project, own=self._workshop)
        except AulaError as error:
            self._refused(error.render(tr))
            return None
        found = self.page.findings(request.dpi)
        self.findings.show_findings(found, [*shown, *content.layers_2])
        self.form.tell_scale(self.page.scale)
        title = item(self.page.layout, "titre")
        self.form.tell_title(any(finding.element == title.id() for finding in found if finding.code == "C06"))
        start = time.perf_counter()
        picture = self.page.picture(width)
        self._drawing_s = time.perf_counter() - start
        return picture

    def _content(self, request: Request, shown: list[QgsMapLayer]) -> Content:
        crs = map_crs(self.project, shown)
        return Content(
            request.title,
            shown,
            crs,
            request.day or date.today(),
            subtitle=request.subtitle,
            extent=self.desk.extent(request, crs),
            denominator=request.scale,
            sources=request.sources,
            status=request.status,
            layers_2=self.desk.layers(request.second) if template(request.template).has_two_maps else (),
            map_titles=request.map_titles,
        )

    def _refused(self, words: str) -> None:
        """A page that cannot be made: why, and nothing of an earlier page."""
        self.findings.show_findings([], [])
        self._tell(words)

    def _tell(self, words: str) -> None:
        self.card.setText(words)
        self.card.setVisible(bool(words))

    def _tell_atlas(self) -> None:
        request = self.atlas.read()
        try:
            count, fault = self.desk.pages(request), ""
        except AulaError as error:
            count, fault = 0, error.render(tr)
        self.atlas.show_coverage(self.desk.coverage(request), self._drawing_s, count, fault)

    # --- what is done -----------------------------------------------------------------------------------------

    def export_map(self) -> None:
        """Export the page described: drawn and checked again first, because styles and data change without notice."""
        self.preview.redraw()
        if self.page is None or not self.output.confirm(self.findings.blocking):
            return
        request = self.request()
        self._run(ExportMap, map_parameters(self.desk, request, self.page.content.crs))

    def export_atlas(self) -> None:
        """Export the atlas described."""
        request = self.request()
        if request.fault:
            self._tell(request.fault)
            return
        self.atlas.start()
        self._run(ExportAtlas, atlas_parameters(self.desk, request, self.atlas.read()))
        self.atlas.stop()

    def dress_layers(self, action: str) -> None:
        """Dress the visible layers in the style of the agency, or undo that."""
        values = {"ACTION": action, "TOKENS": Settings.read().agency_tokens}
        outcome = run(DressLayers, values, self.project, Voice(self._heard))
        self._changed()
        words = tr("Layers that were changed: {count}.").format(count=outcome.results.get("OUTPUT_COUNT", 0))
        self._tell(outcome.problem or words)

    def _thematic_values(self) -> dict[str, Any]:
        return self.thematic.parameters(self.gallery.template, Settings.read().agency_tokens)

    def preview_thematic(self) -> None:
        """Draw the thematic map described, small."""

        def drawn(values: dict[str, Any]) -> RunOutcome:
            return run(ThematicMap, values, self.project, Voice(self._heard))

        self.thematic.preview(self._thematic_values(), drawn)

    def export_thematic(self) -> None:
        """Export the thematic map described, and keep its classed layer when that is asked for."""
        values = self._thematic_values()
        if self.thematic.keep.isChecked():
            values["OUTPUT_LAYER"] = "memory:"
        self._run(ThematicMap, values)

    def copy_thematic(self) -> None:
        """Put the equivalent `qgis_process` call on the clipboard."""
        QgsApplication.clipboard().setText(command(ThematicMap, self._thematic_values(), self.project))
        self._tell(tr("Command copied."))

    def cancel(self) -> None:
        """Give up the run."""
        if self._voice is not None:
            self._voice.cancel()

    def _run(self, algorithm: type, parameters: dict[str, Any]) -> None:
        busy([self.gallery, self.form, self.output, self.output.foot], True)
        self.result.hide()
        self.folder.hide()
        self._voice = Voice(self._heard)
        try:
            outcome = run(algorithm, parameters, self.project, self._voice)
        finally:
            self._voice = None
            busy([self.gallery, self.form, self.output, self.output.foot], False)
        self._tell(outcome.problem)
        if not outcome.problem:
            self._done(outcome.results)

    def _heard(self, percent: float, words: str) -> None:
        self.atlas.bar.setValue(round(percent))
        if words:
            self.atlas.bar.setFormat(words)

    def _done(self, results: dict[str, Any]) -> None:
        made = str(results.get("OUTPUT") or results.get("OUTPUT_FILE") or "")
        folder = str(results.get("OUTPUT_FOLDER") or Path(made).parent)
        self.result.setProperty("path", made)
        self.folder.setProperty("path", folder)
        self.result.setVisible(bool(made))
        self.folder.show()
        name = Path(made).name if made else folder
        count = int(results["OUTPUT_PAGES"])
        words = tr("{name} written: 1 page.") if count == 1 else tr("{name} written: {count} pages.")
        words = words.format(name=name, count=count)
        self._tell(words)
        bar = self.iface.messageBar()
        if bar is not None:
            bar.pushSuccess(tr("AULA Maps"), words)

    def open_designer(self) -> None:
        """Add the page described to the layouts of the project and open it."""
        self.preview.redraw()
        if self.page is not None:
            self.iface.openLayoutDesigner(self.page.copied_to(self.project))

    def copy_command(self) -> None:
        """Put the equivalent `qgis_process` call on the clipboard."""
        self.preview.redraw()
        if self.page is not None:
            words = command(ExportMap, map_parameters(self.desk, self.request(), self.page.content.crs), self.project)
            QgsApplication.clipboard().setText(words)
            self._tell(tr("Command copied."))

    def _open_properties(self, layer: QgsMapLayer) -> None:
        self.iface.showLayerProperties(layer)


def _card() -> QLabel:
    label = QLabel()
    label.setObjectName("message")
    label.setWordWrap(True)
    label.setFrameShape(QFrame.Shape.StyledPanel)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.hide()
    return label


def _open(path: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
