"""A publication as SQL for PostGIS: a staging schema that is filled and checked, then one transaction that switches.

See docs/design/obs.md#publication. Every statement is a template of ours; names are checked, values are literals.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from ..errors import AulaError
from ..messages import listing
from . import records
from .objects import Cell
from .publication import INTEGER, REAL, PublicationPlan, PublishedTable
from .quantities import STATES

NAME = re.compile(r"[a-z_][a-z0-9_]{0,62}")
_TYPES = {REAL: "double precision", INTEGER: "integer"}
_BATCH = 400
_KEYS = {
    "indicateur": ("id",),
    "valeur": ("indicateur", "maille", "code", "millesime"),
    "publication": ("version",),
}
NUMBER = "gid"
"""The primary key of each table, a whole number: Lizmap takes no other."""
RECORD_TABLES = ("pgmetadata.dataset", "pgmetadata.link")
"""What pgMetadata must have for its records to be filled."""
_VIEWS = (
    "CREATE VIEW v_com_dernier AS SELECT * FROM communes;",
    "CREATE VIEW v_epci_dernier AS SELECT * FROM epci;",
    "CREATE VIEW v_serie AS SELECT indicateur, maille, code, nom, millesime, valeur, etat, unite FROM valeur "
    "ORDER BY indicateur, maille, code, millesime;",
    "SET search_path TO DEFAULT;",
)
_RELIABILITY = "'A', 'B', 'C', 'D'"


def checked_name(name: str, what: str) -> str:
    """A name of a schema or role. Raises AulaError E_NAME for other signs than small letters, digits and `_`.

    >>> checked_name("obs_habitat", "SCHEMA")
    'obs_habitat'
    """
    if not NAME.fullmatch(name):
        raise AulaError(
            "{what}: {name} is not a name; small letters, digits and _ are, 63 at most.", "E_NAME", what=what, name=name
        )
    return name


def roles_of(text: str, known: Iterable[str]) -> list[str]:
    """The roles that may read. Raises AulaError E_ROLE for PUBLIC and for roles that the database does not have."""
    asked = [word.strip() for word in text.split(";") if word.strip()]
    if any(word.upper() == "PUBLIC" for word in asked):
        raise AulaError("ROLES: PUBLIC would let everybody read. Name the roles.", "E_ROLE")
    there = set(known)
    absent = [word for word in asked if word not in there]
    if absent:
        raise AulaError(
            "ROLES: unknown in this database: {roles}. Nothing was changed.", "E_ROLE", roles=listing(absent)
        )
    return [checked_name(word, "ROLES") for word in asked]


def literal(value: Cell) -> str:
    """A value as SQL writes it. Raises AulaError E_VALUE for a text with a zero byte.

    >>> literal("l'eau"), literal(2.5), literal(None)
    ("'l''eau'", '2.5', 'NULL')
    """
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return "NULL"
    if isinstance(value, (int, float)):
        return repr(value)
    text = str(value)
    if "\0" in text:
        raise AulaError("A text holds a zero byte: it is not written.", "E_VALUE")
    return "'" + text.replace("'", "''") + "'"


def staged(plan: PublicationPlan, schema: str) -> Iterator[str]:
    """The statements that make and fill a staging schema, in order, each to be run alone."""
    yield f'SET standard_conforming_strings = on; CREATE SCHEMA "{schema}";'
    ordered = sorted(plan.tables, key=lambda table: table.name == "valeur")
    for table in ordered:
        yield _made(table, schema)
        yield from _rows(table, schema)
        if table.is_layer:
            yield f'CREATE INDEX ON "{schema}"."{table.name}" USING gist (geom);'
        yield _comments(table, schema)
        # a project with estimated metadata counts by these statistics
        yield f'ANALYZE "{schema}"."{table.name}";'
    yield " ".join((f'SET search_path = "{schema}", public;', *_VIEWS))


def _made(table: PublishedTable, schema: str) -> str:
    columns = [f'"{one.name}" {_TYPES.get(one.kind, "text")}' for one in table.columns]
    key = _KEYS.get(table.name, ())
    parts = [f"{NUMBER} serial PRIMARY KEY", *columns]
    if key:
        parts += [f"UNIQUE ({', '.join(key)})", *(f"CHECK ({name} IS NOT NULL)" for name in key)]
    if table.name == "valeur":
        states = ", ".join(literal(state) for state in STATES)
        parts += [
            f'FOREIGN KEY (indicateur) REFERENCES "{schema}".indicateur (id)',
            f"CHECK (etat IN ({states}))",
            f"CHECK (fiabilite IN ({_RELIABILITY}))",
            "CHECK (etat <> 'secret' OR (valeur IS NULL AND numerateur IS NULL))",
        ]
    if table.is_layer:
        parts += ["geom geometry(MultiPolygon, 2154)", "UNIQUE (code)"]
    return f'CREATE TABLE "{schema}"."{table.name}" ({", ".join(parts)});'


def _rows(table: PublishedTable, schema: str) -> Iterator[str]:
    """The rows, some hundreds a statement."""
    names = [one.name for one in table.columns]
    place = names.index("millesime") if table.name == "valeur" else -1
    columns = ", ".join(f'"{name}"' for name in names) + (", geom" if table.is_layer else "")

    def one(rank: int, row: Sequence[Cell]) -> str:
        cells = [literal("" if at == place and value is None else value) for at, value in enumerate(row)]
        return f"({', '.join([*cells, *([_shape(table.outlines[rank])] if table.is_layer else [])])})"

    rows = (one(rank, row) for rank, row in enumerate(table.rows))
    while batch := list(islice(rows, _BATCH)):
        yield " ".join(
            ("INSERT", "INTO", f'"{schema}"."{table.name}"', f"({columns})", "VALUES", ", ".join(batch), ";")
        )


def _shape(outlines: str) -> str:
    parts = ", ".join(f"ST_GeomFromText({literal(text)}, 2154)" for text in outlines.split("|"))
    return f"ST_Multi(ST_CollectionExtract(ST_Union(ARRAY[{parts}]), 3))"


def _comments(table: PublishedTable, schema: str) -> str:
    told = [f'COMMENT ON TABLE "{schema}"."{table.name}" IS {literal(table.title)};']
    told += [
        f'COMMENT ON COLUMN "{schema}"."{table.name}"."{one.name}" IS {literal(one.comment or one.title)};'
        for one in table.columns
    ]
    return " ".join(told)


def recorded(plan: PublicationPlan, schema: str, server: str = "") -> str:
    """The records of the tables of a schema for pgMetadata; links and words that a person added there are kept."""
    told = []
    names = ("title", "abstract", "keywords", "publication_date", "license")
    for table in plan.tables:
        if not table.is_layer and table.name != "valeur":
            continue
        text = (f"{plan.title} : {table.title}", records.abstract(plan), ", ".join(records.keywords(plan)), plan.day)
        values = ", ".join(map(literal, (table.name, schema, *text, plan.licence or None)))
        replaced = ", ".join(f"{name} = EXCLUDED.{name}" for name in names)
        told += [
            "INSERT",
            f"INTO pgmetadata.dataset (table_name, schema_name, {', '.join(names)})",
            f"VALUES ({values}) ON CONFLICT (table_name, schema_name) DO UPDATE",
            f"SET {replaced};",
        ]
        own = f"d.table_name = {literal(table.name)} AND d.schema_name = {literal(schema)}"
        for one in records.distributions(plan, server)[1:]:
            link = ", ".join(map(literal, (one.name, one.protocol, one.address)))
            told += [
                "INSERT",
                "INTO pgmetadata.link (name, type, url, fk_id_dataset)",
                "SELECT",
                f"{link}, d.id FROM pgmetadata.dataset d WHERE {own} AND NOT EXISTS",
                "(SELECT",
                f"1 FROM pgmetadata.link l WHERE l.fk_id_dataset = d.id AND l.url = {literal(one.address)});",
            ]
    return " ".join(told)


def switched(staging: str, schema: str, roles: Sequence[str], is_there: bool, more: str = "") -> str:
    """One transaction: the staging schema takes the place of the one in force, which goes; rights of the roles.

    more: statements of the same transaction, once the schema has its name.
    """
    old = f"{schema[:50]}_ancien"
    moves = f'ALTER SCHEMA "{schema}" RENAME TO "{old}"; ' if is_there else ""
    drops = f'DROP SCHEMA "{old}" CASCADE; ' if is_there else ""
    rights = "".join(
        f'GRANT USAGE ON SCHEMA "{schema}" TO "{role}"; GRANT SELECT ON ALL TABLES IN SCHEMA "{schema}" TO "{role}"; '
        for role in roles
    )
    return f'BEGIN; {moves}ALTER SCHEMA "{staging}" RENAME TO "{schema}"; {rights}{drops}{more} COMMIT;'
