"""Give a layer its attribute form: tabs, lists of accepted values, and states that follow their values."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsVectorLayer,
)

from ...core.forms import Form, Tab

_LONG = ("TextEdit", {"IsMultiline": True, "UseHtml": False})
_DAY = (
    "DateTime",
    {
        "allow_null": True,
        "calendar_popup": True,
        "display_format": "dd/MM/yyyy",
        "field_format": "yyyy-MM-dd",
        # without it QField reads a day that is kept as a text in the format in which it is shown
        "field_format_overwrite": True,
        "field_iso_format": False,
    },
)
# a picture whose place is told from the folder of the project: QField takes it with its camera and puts it there
_PHOTO = (
    "ExternalResource",
    {
        "DocumentViewer": 1,
        "DocumentViewerHeight": 0,
        "DocumentViewerWidth": 0,
        "FileWidget": True,
        "FileWidgetButton": True,
        "FileWidgetFilter": "",
        "RelativeStorage": 1,
        "StorageMode": 0,
    },
)


def give_form(layer: QgsVectorLayer, form: Form) -> None:
    """Arrange the fields of a layer in the tabs of a form; fields that no tab names stand in a last one."""
    names = layer.fields().names()
    config = layer.editFormConfig()
    config.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    config.clearTabs()
    placed = {name for tab in form.tabs for line in tab.lines for name in line}
    others = tuple((name,) for name in names if name not in placed and name.lower() not in ("fid", "ogc_fid"))
    for tab in (*form.tabs, *([Tab("Autres champs", others)] if others else [])):
        _add_tab(config, layer, tab)
    for name in form.fixed:
        config.setReadOnly(layer.fields().lookupField(name), True)
    layer.setEditFormConfig(config)
    for name, values in form.choices.items():
        _set_widget(layer, name, QgsEditorWidgetSetup("ValueMap", {"map": [{k: v} for k, v in _with_none(values)]}))
    for name in form.booleans:
        _set_widget(layer, name, QgsEditorWidgetSetup("CheckBox", {"AllowNullState": True}))
    for names, setup in ((form.long, _LONG), (form.days, _DAY), (form.photos, _PHOTO)):
        for name in names:
            _set_widget(layer, name, QgsEditorWidgetSetup(*setup))
    for name, (other, value) in form.told.items():
        _follow(layer, name, other, value)


def _with_none(values: dict[str, str]) -> list[tuple[str, str]]:
    from qgis.core import QgsValueMapFieldFormatter

    return [("non renseigné", QgsValueMapFieldFormatter.NULL_VALUE), *values.items()]


def _add_tab(config: QgsEditFormConfig, layer: QgsVectorLayer, tab: Tab) -> None:
    """A tab with the fields that the layer has; as many columns as its longest line."""
    present = layer.fields().names()
    lines = [[name for name in line if name in present] for line in tab.lines]
    lines = [line for line in lines if line]
    if not lines:
        return
    root = config.invisibleRootContainer()
    container = QgsAttributeEditorContainer(tab.title, root)
    container.setType(Qgis.AttributeEditorContainerType.Tab)
    container.setColumnCount(max(len(line) for line in lines))
    for line in lines:
        for rank, name in enumerate(line):
            field = QgsAttributeEditorField(name, layer.fields().lookupField(name), container)
            field.setShowLabel(rank == 0)  # what stands beside a value explains itself
            container.addChildElement(field)
    config.addTab(container)


def _set_widget(layer: QgsVectorLayer, name: str, setup: QgsEditorWidgetSetup) -> None:
    index = layer.fields().lookupField(name)
    if index >= 0:
        layer.setEditorWidgetSetup(index, setup)


def _follow(layer: QgsVectorLayer, name: str, other: str, value: str) -> None:
    """While a form is filled, a field takes a value as soon as another one is changed."""
    index = layer.fields().lookupField(name)
    if index < 0 or layer.fields().lookupField(other) < 0:
        return
    stored = f"attribute(get_feature_by_id(@layer, $id), '{other}')"
    changed = f'"{other}" IS NOT NULL AND ({stored} IS NULL OR "{other}" <> {stored})'
    layer.setDefaultValueDefinition(index, QgsDefaultValue(f"if({changed}, '{value}', \"{name}\")", True))
