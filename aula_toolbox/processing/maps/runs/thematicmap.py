"""The run of `thematicmap`: read the units, class them, draw the page, write what it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature, QgsGeometry, QgsMapLayer

from ....core.columns import find
from ....core.decimals import needed_number
from ....core.errors import AulaError
from ....core.maps import scales
from ....core.maps.checks import raise_blocking
from ....core.maps.choices import PER_HA, PER_KM2, ending
from ....core.maps.files import check_file, corrected_name
from ....core.maps.scales import typed_scale
from ....core.maps.schema import THEME, THEME_CLASSES
from ....core.maps.templates import Template
from ....core.maps.thematic import phrases, quantities
from ....core.maps.thematic.categories import of_words
from ....core.maps.thematic.cells import VALUE, MapCells, is_text, ratio, read_cells, withheld
from ....core.maps.thematic.circles import largest_mm
from ....core.maps.thematic.quantities import CATEGORY, COUNT, RATE, MapQuantity
from ....core.maps.thematic.theme import MapTheme, ThemeRequest, of_numbers
from ....core.maps.tokens import Tokens
from ....core.text import number
from ....gis.i18n import tr
from ....gis.layouts import thematic
from ....gis.layouts.export import write_page
from ....gis.layouts.fill import Content
from ....gis.layouts.key import MapKey
from ....gis.layouts.layers import PROPERTY, citation, layer_extent, map_crs
from ....gis.layouts.page import Page, compose
from ....gis.results.products import style_of
from ....gis.vector.shapes import Shapes, read_shapes
from ....gis.vector.sources import Source
from .. import inputs
from .thematicmap_units import grouped

if TYPE_CHECKING:
    from ...base.job import Job

M2 = {PER_KM2: 1e6, PER_HA: 1e4}
AREA_WORDS = {PER_KM2: "km²", PER_HA: "ha"}


@dataclass
class Material:
    """What was read: the source, its shapes and columns, which units are shown."""

    source: Source
    shapes: Shapes
    shown: list[bool]

    def cells(self, field: str) -> list[object]:
        """A column as it is."""
        return self.shapes.columns[field]

    @property
    def rows(self) -> list[int]:
        """Rows of the units that are drawn: shown, and with a surface."""
        return [row for row, is_seen in enumerate(self.shown) if is_seen and self.shapes.metric[row] is not None]


def run(job: Job) -> None:
    """Read, compute, write."""
    target = corrected_name(
        Path(job.algorithm.parameterAsFileOutput(job.parameters, "OUTPUT", job.context)), ending(job.choice("FORMAT"))
    )
    check_file(target)
    tokens = inputs.tokens_of(job)
    material = _material(job)
    job.stage(tr("Making the classes"), 40)
    theme = _theme(job, material, tokens)
    job.stage(tr("Filling the page"), 60)
    page = _page(job, material, theme, tokens)
    job.stage(tr("Checking"), 70)
    output = inputs.output_of(job)
    findings = page.findings(output.dpi)
    job.results["OUTPUT_WARNINGS"] = inputs.tell(job, findings)
    if job.flag("STRICT"):
        raise_blocking(findings)
    job.stage(tr("Writing"), 100)
    draft = job.outbox.draft(target)
    write_page(page.layout, draft, output)
    job.outbox.expect(draft, pages=page.sheets)
    _write_tables(job, material, theme, tokens, page)
    inputs.keep_layout(job, page)
    job.results.update(OUTPUT=str(target), OUTPUT_SCALE=page.scale, OUTPUT_PAGES=page.sheets, OUTPUT_KIND=theme.kind)
    job.notes.info("{file}: scale 1/{scale}.", file=target.name, scale=f"{page.scale:.0f}")


# --- reading --------------------------------------------------------------------------------------------------------


def _material(job: Job) -> Material:
    source = job.source("INPUT")
    if source is None:
        raise AulaError("The map would be empty: it has no layer.", "E_LAYERS")
    progress = job.stage(tr("Reading the units"), 30)
    wanted = [job.field(name) for name in ("FIELD", "DENOMINATOR", "FIELD_2")]
    units = job.field("UNITS")
    if units is not None:
        sums = list(dict.fromkeys(name for name in wanted if name is not None))
        source = grouped(job, source, units, sums, progress)
    helped = [find(notion, source.fields).field for notion in ("nom_zone", "hab_zone", "insee", "epci", "abrege_epci")]
    fields = [name for name in (*wanted, *helped) if name is not None]
    shapes = read_shapes(source, source.metric_crs, progress, fields, job.notes)
    if shapes.missing:
        job.notes.warn("{layer}: {count} features without geometry.", layer=source.name, count=shapes.missing)
    return Material(source, shapes, _shown(job, source, shapes))


def _shown(job: Job, source: Source, shapes: Shapes) -> list[bool]:
    """Which units the map shows. Raises AulaError E_EXPRESSION, E_COVERAGE when none is left."""
    text = job.text("FILTER")
    if not text:
        return [shape is not None for shape in shapes.metric]
    context = QgsExpressionContext()
    context.setFields(source.features.fields())
    expression = QgsExpression(text)
    if expression.hasParserError() or not expression.prepare(context):
        reason = expression.parserErrorString() or expression.evalErrorString()
        raise AulaError(
            "The expression {expression} cannot be read: {reason}", "E_EXPRESSION", expression=text, reason=reason
        )
    kept = [bool(_value(expression, context, feature)) for feature in source.iterate(with_geometry=False)]
    shown = [is_kept and shape is not None for is_kept, shape in zip(kept, shapes.metric)]
    if not any(shown):
        raise AulaError("The filter keeps no unit with a geometry.", "E_COVERAGE")
    return shown


def _value(expression: QgsExpression, context: QgsExpressionContext, feature: QgsFeature) -> object:
    context.setFeature(feature)
    return expression.evaluate(context)


# --- the theme ------------------------------------------------------------------------------------------------------


def _theme(job: Job, material: Material, tokens: Tokens) -> MapTheme:
    field, wish = str(job.field("FIELD")), job.choice("KIND")
    raw = material.cells(field)
    words = is_text(raw)
    request = _request(job, material)
    known = quantities.known_quantity(field, _alias(material, field))
    if words or wish == quantities.CATEGORIES or (wish == quantities.AUTO and known and known.kind == CATEGORY):
        own = known or MapQuantity(CATEGORY)
        quantities.map_kind(wish, MapQuantity(CATEGORY))
        return of_words(
            _named(request, job, own, field, material), [_word(cell) for cell in raw], material.shown, tokens
        )
    first, own = _measured(job, material, field)
    if own.is_guessed:
        job.notes.warn(
            "{field}: its name says nothing of what it holds; from its values it is taken for: {held}. Choose KIND "
            "if it is something else.",
            field=field,
            held=own.kind,
        )
    second, other = _second(job, material)
    kind = quantities.map_kind(wish, own, other, job.flag("FORCE"))
    request = replace(_named(request, job, own, field, material), kind=kind)
    if kind == quantities.CATEGORIES:
        return of_words(request, [_word(cell) for cell in raw], material.shown, tokens)
    theme = of_numbers(request, first, material.shown, tokens, second)
    _tell(job, theme, first)
    return theme


def _request(job: Job, material: Material) -> ThemeRequest:
    codes = find("insee", material.source.fields).field
    communes = len(set(material.cells(codes))) if codes else 0
    units = phrases.unit_words(material.source.fields, len(material.shapes), communes)
    return ThemeRequest(
        job.choice("KIND"),
        "",
        "",
        units,
        job.choice("METHOD"),
        job.whole("CLASSES") or 0,
        _bounds(job),
        job.choice("PALETTE"),
    )


def _bounds(job: Job) -> tuple[float, ...]:
    """The bounds that the user typed. Raises AulaError E_VALUE for what is no number."""
    return tuple(needed_number(part, "BOUNDS") for part in job.text("BOUNDS").split(";") if part.strip())


def _alias(material: Material, field: str) -> str:
    fields = material.source.features.fields()
    return str(fields.at(fields.indexOf(field)).alias())


def _spoken(material: Material, field: str) -> str:
    """What a field is called on paper when no table knows it: its alias, else its name in words."""
    alias = _alias(material, field).strip()
    plain = alias or field.replace("_", " ").strip()
    return plain[:1].upper() + plain[1:]


def _named(request: ThemeRequest, job: Job, own: MapQuantity, field: str, material: Material) -> ThemeRequest:
    """The request with the words of its indicators."""
    label, unit = own.label or _spoken(material, field), own.unit
    bottom, surface = job.field("DENOMINATOR"), job.choice("SURFACE")
    void = ""
    if bottom is not None:
        under = quantities.known_quantity(bottom, _alias(material, bottom))
        name = (under.unit if under else "") or _spoken(material, bottom).lower()
        factor = job.number("FACTOR") or 1.0
        told = phrases.number_words(factor, phrases.decimals_of([factor]))
        unit = f"pour {told}{phrases.SPACE}{name}" if factor != 1 else f"par {name}"
        label, void = f"{label} {unit}", f"aucun effectif : {name}"
    elif surface in M2:
        unit = f"{unit or label.lower()} par {AREA_WORDS[surface]}"
        label = f"Densité : {label.lower()}"
    second = job.field("FIELD_2")
    other = quantities.known_quantity(second, _alias(material, second)) if second else None
    return replace(
        request,
        label=job.text("LABEL") or label,
        unit=job.text("UNIT") or unit,
        label_2=job.text("LABEL_2") or ((other.label if other else "") or _spoken(material, second) if second else ""),
        unit_2=job.text("UNIT_2") or (other.unit if other else ""),
        void=void,
    )


def _measured(job: Job, material: Material, field: str) -> tuple[MapCells, MapQuantity]:
    """The values of the first indicator, and what they are. Raises AulaError E_KIND for a rate of a rate."""
    cells = read_cells(material.cells(field), field)
    own = quantities.quantity(field, _alias(material, field), cells.known, False)
    bottom, surface = job.field("DENOMINATOR"), job.choice("SURFACE")
    least = job.number("MIN_COUNT") or 0.0
    if bottom is None and surface not in M2:
        return (withheld(cells, least), own) if own.is_sensitive and own.kind == COUNT else (cells, own)
    if own.kind not in (COUNT, quantities.CHANGE):
        raise AulaError(
            "{field} holds no count: a denominator or a surface makes no sense under it.", "E_KIND", field=field
        )
    kind = RATE if own.kind == COUNT else own.kind
    if bottom is None:
        areas = [None if shape is None else shape.area() / M2[surface] for shape in material.shapes.metric]
        return ratio(cells, read_cells(areas, surface)), MapQuantity(kind, own.label, own.unit)
    under = quantities.known_quantity(bottom, _alias(material, bottom))
    is_surface = under is not None and under.unit in AREA_WORDS.values()
    below = read_cells(material.cells(bottom), bottom)
    made = ratio(cells, below, job.number("FACTOR") or 1.0, 0.0 if is_surface else least)
    return made, MapQuantity(kind, own.label, own.unit)


def _second(job: Job, material: Material) -> tuple[MapCells | None, MapQuantity | None]:
    field = job.field("FIELD_2")
    if field is None:
        return None, None
    cells = read_cells(material.cells(field), field)
    return cells, quantities.quantity(field, _alias(material, field), cells.known, False)


def _word(cell: object) -> str | None:
    """A category as it is read on paper; None where nothing is written."""
    if isinstance(cell, str):
        return " ".join(cell.split()) or None
    value = number(cell)
    return (
        None if value is None else phrases.number_words(value, phrases.decimals_of([value])).replace(phrases.SPACE, "")
    )


def _tell(job: Job, theme: MapTheme, first: MapCells) -> None:
    """What was made of the values, in the log."""
    hidden = len(first) - first.count(VALUE)
    if hidden:
        job.notes.info("{count} units have no value that can be shown.", count=hidden)
    if theme.classing is not None and theme.classing.is_thinned:
        job.notes.info("Natural breaks were looked for among quantiles of the values, which are many.")
    if theme.grid is None and job.flag("FORCE"):
        job.notes.warn("The kind of map was forced: look whether it says what the figures say.")


# --- the page -------------------------------------------------------------------------------------------------------


def _map_units(material: Material) -> thematic.MapUnits:
    fields, rows = material.source.fields, material.rows
    name, people = find("nom_zone", fields).field, find("hab_zone", fields).field
    group = find("epci", fields).field or find("abrege_epci", fields).field
    shapes = [QgsGeometry(material.shapes.metric[row]) for row in rows]
    is_commune = find("insee", fields).field is not None

    def column(field: str | None) -> list[object]:
        return [material.cells(field)[row] if field else None for row in rows]

    return thematic.MapUnits(
        material.source.metric_crs,
        shapes,
        [_word(cell) or "" for cell in column(name)],
        [number(cell) if is_commune else None for cell in column(people)],
        [_word(cell) or "" for cell in column(group if group != find("code_zone", fields).field else None)],
    )


def _page(job: Job, material: Material, theme: MapTheme, tokens: Tokens) -> Page:
    units = _map_units(material)
    model, project = inputs.model_of(job), inputs.project_of(job)
    layer = thematic.units_layer(units, theme, material.rows, theme.heading)
    cited = citation(material.source.layer) if material.source.layer is not None else ""
    limits = thematic.limits_layer(units, tokens)
    for made in (layer, limits):
        if made is not None and cited:
            made.setCustomProperty(f"{PROPERTY}source", cited)
    circle_mm = _circle_mm(job, model.template, units, theme, layer)
    thematic.dress_units(layer, theme, tokens, circle_mm)
    thematic.name_towns(layer, tokens, theme.circles is not None)
    shown: list[QgsMapLayer] = [*inputs.layers(job, "LAYERS"), *([limits] if limits is not None else []), layer]
    shown.append(thematic.white_ground(layer, tokens))
    content = Content(
        job.text("TITLE") or theme.title,
        shown,
        map_crs(project, shown[-2:]),
        inputs.day_of(job),
        subtitle=job.text("SUBTITLE") or theme.subtitle,
        denominator=typed_scale(job.text("SCALE")),
        sources=job.text("SOURCES"),
        status=job.text("STATUS"),
        grid=job.flag("GRID"),
        key=MapKey(theme, circle_mm),
    )
    content.extent = layer_extent(layer, content.crs, project)
    return compose(model, tokens, content, project)


def _circle_mm(job: Job, template: Template, units: thematic.MapUnits, theme: MapTheme, layer: QgsMapLayer) -> float:
    """Diameter of the largest circle on the page."""
    if theme.circles is None:
        return 0.0
    box = layer.extent()
    needed = scales.needed_scale(box.width(), box.height(), template.frame())
    denominator = typed_scale(job.text("SCALE")) or scales.round_scale(needed, template.finest).denominator
    paper_mm2 = units.area() * (1000.0 / denominator) ** 2
    sizes = [abs(size) for size in theme.sizes if size is not None]
    return largest_mm(template.paper, paper_mm2, sum(sizes) / theme.circles.largest)


# --- what is written beside the page --------------------------------------------------------------------------------


def _write_tables(job: Job, material: Material, theme: MapTheme, tokens: Tokens, page: Page) -> None:
    labels = {line.code: line.label for line in theme.drawn}
    if job.given("OUTPUT_LAYER"):
        columns = {
            "theme_valeur": _values(job, material, theme),
            "theme_classe": list(theme.codes),
            "theme_legende": [labels.get(code, "") for code in theme.codes],
            "theme_effectif": list(theme.sizes),
        }
        job.write("OUTPUT_LAYER", THEME, columns, material.source, keep=True)
        layer = thematic.units_layer(_map_units(material), theme, material.rows, theme.heading)
        circle_mm = page.content.key.circle_mm if page.content.key is not None else 0.0
        thematic.dress_units(layer, theme, tokens, circle_mm, "theme_classe", "theme_effectif")
        job.looks["OUTPUT_LAYER"] = style_of(layer)
    if job.given("OUTPUT_CLASSES"):
        job.write_rows("OUTPUT_CLASSES", THEME_CLASSES, _class_rows(material, theme))


def _values(job: Job, material: Material, theme: MapTheme) -> list[float | None]:
    field = str(job.field("FIELD"))
    if theme.kind == quantities.CATEGORIES:
        return [None] * len(theme.codes)
    first, _ = _measured(job, material, field)
    return list(first.values)


def _class_rows(material: Material, theme: MapTheme) -> dict[str, Sequence[object]]:
    areas: dict[str, float] = {}
    for row in material.rows:
        areas[theme.codes[row]] = areas.get(theme.codes[row], 0.0) + material.shapes.metric[row].area()
    whole = sum(areas.values()) or 1.0
    lines = theme.drawn
    return {
        "classe": [line.code for line in lines],
        "libelle": [line.label for line in lines],
        "borne_min": [line.low for line in lines],
        "borne_max": [line.high for line in lines],
        "nb": [line.count for line in lines],
        "part_surface": [100.0 * areas.get(line.code, 0.0) / whole for line in lines],
    }
