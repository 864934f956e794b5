"""What a version in force becomes when it is published: tables, layers of a project, files, and their checks.

See docs/design/obs.md#publication. Nothing is written here: `plan` says what would be, `gis.obs` writes it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..classes import JENKS, QUARTILES, bounds_of
from ..errors import AulaError
from ..messages import Message, message
from .checks import BLOCKING, INFO, TO_ANSWER
from .files import StatFile
from .geography import Territory
from .indicators import ObsIndicator
from .objects import Cell, JsonFacts
from .obsvalue import ObsValue
from .quantities import SECRET
from .rows import COMMUNE
from .store import PUBLISHED, Version, VersionStore
from .valuetable import COLUMNS, rows_of

EPCI = "EPCI"
GEOPACKAGE, XLSX, CSV, GDB, POSTGIS = "geopackage", "xlsx", "csv", "gdb", "postgis"
TEXT, INTEGER, REAL = "text", "int", "real"
_WHOLE = ("rang", "rang_sur", "comparable", "cog_source")
_REALS = (
    "valeur",
    "borne_bas",
    "borne_haut",
    "numerateur",
    "denominateur",
    "ref_epci",
    "ref_aula",
    "ref_dep",
    "ref_reg",
    "ref_fr",
    "valeur_avant",
    "evolution",
)


@dataclass(frozen=True)
class PublishedColumn:
    """A column: its name, what it holds, its title, and what it means (unit, source)."""

    name: str
    kind: str
    title: str
    comment: str = ""


@dataclass(frozen=True)
class PublishedTable:
    """A table: columns, rows, and for a layer the outline (WKT) of each row."""

    name: str
    title: str
    columns: tuple[PublishedColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    outlines: tuple[str, ...] = ()

    @property
    def is_layer(self) -> bool:
        """Whether its rows have a geometry."""
        return bool(self.outlines)


@dataclass(frozen=True)
class PublishedLayer:
    """A layer of the project: an indicator on a table, with fixed bounds of classes."""

    name: str
    title: str
    abstract: str
    table: str
    field: str
    theme: str
    bounds: tuple[float, ...]
    unit: str
    decimals: int
    vintage: str
    source: str


@dataclass(frozen=True)
class PlanFinding:
    """What the plan says of an object: a check that failed, or a fact."""

    check: str
    subject: str
    level: str
    message: Message
    remedy: Message | None = None


@dataclass
class PublicationPlan:
    """What would be published: of which version, which tables and layers, and what stands against it."""

    identifier: str
    title: str
    version: Version
    tables: list[PublishedTable]
    layers: list[PublishedLayer]
    licence: str = ""
    contact: str = ""
    files: Sequence[JsonFacts] = ()
    findings: list[PlanFinding] = field(default_factory=list)

    @property
    def is_blocked(self) -> bool:
        """Whether it must not be published."""
        return any(one.level == BLOCKING for one in self.findings)

    @property
    def day(self) -> str:
        """The day of the version: `2026-11-30`."""
        text = self.version.id
        return f"{text[:4]}-{text[4:6]}-{text[6:8]}"


def version_to_publish(store: VersionStore) -> Version:
    """The version in force. Raises AulaError E_HELD when there is none: a held one is never published."""
    current = store.current()
    if current is None or current.state != PUBLISHED:
        raise AulaError(
            "{folder}: no version is in force. A held version is not published: answer its questions, then refresh.",
            "E_HELD",
            folder=store.folder.name,
        )
    return current


def plan(
    version: Version,
    values: Sequence[ObsValue],
    territory: Territory,
    known: Mapping[str, ObsIndicator],
    files: Mapping[str, StatFile],
    identifier: str,
    title: str,
    licence: str = "",
    contact: str = "",
    fixed: Mapping[str, Sequence[float]] | None = None,
) -> PublicationPlan:
    """The plan of a publication. fixed: bounds of the classes by indicator, where they are not those of the values."""
    names = [name for name in known if any(one.indicator == name for one in values)]
    own = [known[name] for name in names]
    tables = [
        _places("communes", "Communes", COMMUNE, values, own, territory),
        _places("epci", "EPCI", EPCI, values, own, territory),
        _values(values),
        _indicators(own, files, values),
        _publication(version, title),
    ]
    layers = [layer for one in own for layer in _layers(one, values, (fixed or {}).get(one.id, ()))]
    made = PublicationPlan(
        identifier, title, version, tables, layers, licence, contact, version.entries.get("fichiers", ())
    )
    made.findings += _checks(made, values)
    return made


def _places(
    name: str,
    title: str,
    level: str,
    values: Sequence[ObsValue],
    indicators: Sequence[ObsIndicator],
    territory: Territory,
) -> PublishedTable:
    """One row a commune or EPCI: value, state and class of each indicator."""
    by_place = {(one.indicator, one.code): one for one in values if one.level == level}
    columns = [
        PublishedColumn("code", TEXT, "Code"),
        PublishedColumn("nom", TEXT, "Nom"),
        PublishedColumn("epci", TEXT, "EPCI"),
    ]
    asked = [one for one in indicators if any(key[0] == one.id for key in by_place)]
    for one in asked:
        vintage = next(value.vintage for key, value in by_place.items() if key[0] == one.id)
        comment = f"{one.label}, {vintage or 's. d.'} ; unité : {one.unit or 'sans'}"
        columns += [
            PublishedColumn(one.id, REAL, f"{one.label} ({one.unit})" if one.unit else one.label, comment),
            PublishedColumn(f"{one.id}_e", TEXT, f"{one.label}, état", comment),
            PublishedColumn(f"{one.id}_c", TEXT, f"{one.label}, classe", comment),
        ]
    rows, outlines = [], []
    if level == COMMUNE:
        places = [(code, one.name, one.epci, one.outline) for code, one in territory.communes.items()]
    else:
        places = [
            (code, code, code, "|".join(territory.communes[one].outline for one in codes if one in territory.communes))
            for code, codes in territory.zones[EPCI].items()
        ]
    for code, label, zone, outline in places:
        cells: list[Cell] = [code, label, zone]
        for one in asked:
            value = by_place.get((one.id, code))
            cells += [value.value, value.state, value.class_ or value.state] if value else [None, None, None]
        rows.append(tuple(cells))
        outlines.append(outline)
    return PublishedTable(name, title, tuple(columns), tuple(rows), tuple(outlines))


def _values(values: Sequence[ObsValue]) -> PublishedTable:
    def kind(name: str) -> str:
        return REAL if name in _REALS else INTEGER if name in _WHOLE else TEXT

    columns = tuple(PublishedColumn(name, kind(name), name) for name in COLUMNS)
    return PublishedTable("valeur", "Valeurs", columns, tuple(tuple(row) for row in rows_of(values)))


def _indicators(
    indicators: Sequence[ObsIndicator], files: Mapping[str, StatFile], values: Sequence[ObsValue]
) -> PublishedTable:
    sources = {one.indicator: one.source for one in values}
    columns = tuple(
        PublishedColumn(name, TEXT, name)
        for name in ("id", "libelle", "theme", "formule", "unite", "source", "licence", "sens")
    )
    rows = [
        (
            one.id,
            one.label,
            one.theme,
            one.written,
            one.unit,
            sources.get(one.id, ""),
            files[one.file].licence if one.file in files else "",
            one.sense,
        )
        for one in indicators
    ]
    return PublishedTable("indicateur", "Indicateurs", columns, tuple(rows))


def _publication(version: Version, title: str) -> PublishedTable:
    columns = tuple(
        PublishedColumn(name, TEXT, name) for name in ("version", "titre", "greffon", "empreinte", "fichiers")
    )
    names = ", ".join(str(one.get("titre", "")) for one in version.entries.get("fichiers", ()))
    row = (version.id, title, str(version.entries.get("greffon", "")), version.inputs, names)
    return PublishedTable("publication", "Publication", columns, (row,))


def _layers(one: ObsIndicator, values: Sequence[ObsValue], fixed: Sequence[float]) -> list[PublishedLayer]:
    """The layer of an indicator for communes, when it has classes."""
    own = [value for value in values if value.indicator == one.id and value.level == COMMUNE]
    stated = [value.value for value in own if value.value is not None]
    # fewer than four values have no quartiles
    bounds = list(fixed) or bounds_of(QUARTILES, stated) or bounds_of(JENKS, stated)
    if not bounds or not stated:
        return []
    abstract = f"{one.label}, {own[0].vintage or 's. d.'}. Source : {own[0].source}. Formule : {one.written}."
    return [
        PublishedLayer(
            one.id,
            f"{one.label}, {own[0].vintage}" if own[0].vintage else one.label,
            abstract,
            "communes",
            one.id,
            one.theme,
            tuple(sorted(set(bounds))),
            one.unit,
            one.decimals,
            own[0].vintage,
            own[0].source,
        )
    ]


def _checks(made: PublicationPlan, values: Sequence[ObsValue]) -> list[PlanFinding]:
    """What stands against it before anything is written."""
    found = []
    for one in values:
        if one.state == SECRET and (one.value is not None or one.numerator is not None):
            what = message(
                "{indicator}, {name}: a secret value would be visible", indicator=one.indicator, name=one.name
            )
            found.append(PlanFinding("secret_visible", one.indicator, BLOCKING, what))
    for layer in made.layers:
        if not layer.vintage:
            what = message("{title}: its label does not say of which year it is", title=layer.title)
            found.append(PlanFinding("label_without_vintage", layer.name, TO_ANSWER, what))
    if not made.licence:
        what = message("no licence is written in the file of the observatory")
        found.append(PlanFinding("licence", made.identifier, TO_ANSWER, what))
    if not made.layers:
        what = message("no indicator has values for the communes: the project would be empty")
        found.append(PlanFinding("empty", made.identifier, BLOCKING, what))
    for table in made.tables:
        what = message("{count} rows", count=len(table.rows))
        found.append(PlanFinding("table", table.name, INFO, what))
    return found
