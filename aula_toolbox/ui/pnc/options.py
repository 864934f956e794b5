"""Our page of QGIS' options: catalogues, offline folder, age of the cache, cap of downloads."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsAuthConfigSelect, QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...core.messages import mark
from ...core.pnc.catalogue import PACKAGED_KINDS, SOURCE_KINDS, CatalogueSource
from ...gis.i18n import tr
from ...gis.pnc import accounts, library
from ...gis.settings import Settings
from .runs import ReadTask

KINDS = {
    "embedded": mark("comes with the plugin"),
    "national": mark("comes with the plugin"),
    "published": mark("your own observatories"),
    "json": mark("JSON: one address or file"),
    "records": "OGC API – Records",
    "csw": "CSW 2.0.2",
    "udata": "udata (data.gouv.fr)",
    "ckan": "CKAN",
    "ods": "Opendatasoft",
    "stac": "STAC",
    "dcat": "DCAT (JSON-LD)",
}


class SourceForm(QWidget):
    """The facts of one catalogue."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title, self.url, self.origins = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.kind = QComboBox(self)
        for kind in SOURCE_KINDS:
            if kind not in PACKAGED_KINDS:
                self.kind.addItem(tr(KINDS[kind]), kind)
        self.auth = QgsAuthConfigSelect(self)
        self.order = QSpinBox(self)
        self.order.setRange(0, 999)
        self.enabled = QCheckBox(tr("Enabled"), self)
        self.url.setPlaceholderText("https://")
        self.origins.setPlaceholderText(tr("https://host of the address when empty"))
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, widget, name in (
            (tr("Title"), self.title, "source_titre"),
            (tr("Kind"), self.kind, "source_type"),
            (tr("Address"), self.url, "source_adresse"),
            (tr("Authentication"), self.auth, "source_auth"),
            (tr("Origins that may receive it"), self.origins, "source_origines"),
            (tr("Order"), self.order, "source_ordre"),
        ):
            widget.setObjectName(name)
            form.addRow(label, widget)
        form.addRow(self.enabled)

    def fill(self, source: CatalogueSource) -> None:
        """Show a catalogue; the packaged one can only be turned on or off."""
        is_packaged = source.is_packaged
        for widget in (self.title, self.url, self.origins, self.kind, self.auth):
            widget.setEnabled(not is_packaged)
        self.title.setText(source.title)
        self.kind.setCurrentIndex(self.kind.findData(source.kind))
        self.url.setText(source.url)
        self.auth.setConfigId(source.authcfg)
        self.origins.setText(" ".join(source.origins))
        self.order.setValue(source.order)
        self.enabled.setChecked(source.enabled)

    def source(self, former: CatalogueSource) -> CatalogueSource:
        """The catalogue as it is typed."""
        is_packaged = former.is_packaged
        return CatalogueSource(
            id=former.id,
            title=self.title.text().strip() or former.title,
            kind=former.kind if is_packaged else self.kind.currentData(),
            url=self.url.text().strip(),
            authcfg=self.auth.configId(),
            origins=tuple(self.origins.text().split()),
            enabled=self.enabled.isChecked(),
            order=self.order.value(),
        )


class OptionsPage(QgsOptionsPageWidget):
    """What `apply` writes is read by the panel and by the algorithms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aula_options")
        self.sources = library.sources()
        self.test_task: ReadTask | None = None
        self._row = -1
        settings = Settings.read()
        self.list = QListWidget(self)
        self.list.setObjectName("sources")
        self.list.setAccessibleName(tr("Catalogues"))
        self.list.setMaximumHeight(110)
        self.form = SourceForm(self)
        self.result = QLabel(self)
        self.result.setObjectName("resultat_test")
        self.result.setWordWrap(True)
        self.folder = QgsFileWidget(self)
        self.folder.setObjectName("dossier_hors_ligne")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(settings.offline_folder)
        self.hours, self.cap = QSpinBox(self), QSpinBox(self)
        self.hours.setRange(1, 24 * 30)
        self.hours.setSuffix(" h")
        self.hours.setValue(settings.cache_hours)
        self.cap.setRange(1, 100_000)
        self.cap.setSuffix(tr(" MiB"))
        self.cap.setValue(settings.download_mib)
        self.tokens = QgsFileWidget(self)
        self.tokens.setObjectName("charte")
        self.tokens.setFilter("JSON (*.json)")
        self.tokens.setFilePath(settings.agency_tokens)
        self._place()
        self._fill_list()
        self.list.currentRowChanged.connect(self._choose)
        self.list.setCurrentRow(0)

    def _place(self) -> None:
        add, remove, test = QPushButton(tr("Add"), self), QPushButton(tr("Remove"), self), QPushButton(tr("Test"), self)
        for button, name, call in (
            (add, "source_ajouter", self.add),
            (remove, "source_retirer", self.remove),
            (test, "source_tester", self.test),
        ):
            button.setObjectName(name)
            button.clicked.connect(call)
        row = QHBoxLayout()
        for button in (add, remove, test):
            row.addWidget(button)
        row.addStretch(1)
        general = QFormLayout()
        general.addRow(tr("Folder of offline copies"), self.folder)
        general.addRow(tr("Read the catalogues again after"), self.hours)
        general.addRow(tr("Largest download"), self.cap)
        general.addRow(tr("Graphic charter of the maps"), self.tokens)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(f"<b>{tr('Catalogues')}</b>", self))
        column.addWidget(self.list)
        column.addLayout(row)
        column.addWidget(self.form)
        column.addWidget(self.result)
        column.addLayout(general)
        column.addStretch(1)

    def _fill_list(self) -> None:
        self.list.clear()
        for source in self.sources:
            item = QListWidgetItem(_line(source), self.list)
            if not source.enabled:
                item.setForeground(Qt.GlobalColor.gray)

    def _choose(self, row: int) -> None:
        self._keep()
        self._row = row
        self.form.setEnabled(0 <= row < len(self.sources))
        if self.form.isEnabled():
            self.form.fill(self.sources[row])

    def _keep(self) -> None:
        if 0 <= self._row < len(self.sources):
            kept = self.form.source(self.sources[self._row])
            self.sources[self._row] = kept
            if self.list.item(self._row) is not None:
                self.list.item(self._row).setText(_line(kept))

    def add(self) -> None:
        """A new catalogue, to be filled in."""
        self._keep()
        known = {source.id for source in self.sources}
        number = next(n for n in range(1, 1000) if f"catalogue-{n}" not in known)
        self.sources.append(CatalogueSource(f"catalogue-{number}", tr("New catalogue"), "records", order=10 * number))
        self._row = -1
        self._fill_list()
        self.list.setCurrentRow(len(self.sources) - 1)

    def remove(self) -> None:
        """Take a catalogue away; the packaged one stays."""
        row = self.list.currentRow()
        if 0 <= row < len(self.sources) and not self.sources[row].is_packaged:
            del self.sources[row]
            self._row = -1
            self._fill_list()
            self.list.setCurrentRow(max(row - 1, 0))

    def test(self) -> None:
        """Read the chosen catalogue in a task, and say how many records it has."""
        import time

        self._keep()
        row = self.list.currentRow()
        if self.test_task is not None or not 0 <= row < len(self.sources):
            return
        source, start = self.sources[row], time.monotonic()
        self.result.setText(tr("Reading…"))
        self.test_task = ReadTask([source])

        def told(catalogue: Any) -> None:
            task, self.test_task = self.test_task, None
            errors = [error.told(tr) for error in task.failures.values()] if task else []
            count, seconds = len(catalogue or ()), time.monotonic() - start
            done = tr("{count} records in {seconds} s.").format(
                count=count, seconds=QLocale().toString(seconds, "f", 1)
            )
            self.result.setText("\n".join(errors) or done)

        self.test_task.read.connect(told)
        QgsApplication.taskManager().addTask(self.test_task)

    def apply(self) -> None:
        """Keep everything."""
        self._keep()
        settings = Settings.read()
        settings.offline_folder = self.folder.filePath()
        settings.cache_hours = self.hours.value()
        settings.download_mib = self.cap.value()
        settings.agency_tokens = self.tokens.filePath()
        settings.save()
        library.save_sources(self.sources)
        # what cannot be guarded is told again, and refused, by the first load
        self.result.setText("\n".join(accounts.follow(self.sources)))


def _line(source: CatalogueSource) -> str:
    """A catalogue in the list."""
    return f"{source.title} — {tr(KINDS[source.kind])}"
