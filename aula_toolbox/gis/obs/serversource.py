"""Where the layers of a published project are on the server: a file beside it, or tables of PostgreSQL.

See docs/design/obs.md#publication. Nothing here holds a password: a service, or the name of a configuration.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path

from qgis.core import Qgis, QgsDataSourceUri

from ...core.errors import AulaError
from ...core.obs.publication import PublishedTable
from ...core.obs.sqlscript import NUMBER
from ...core.obs.words import AUTHCFG, SERVICE
from .tablefiles import EPSG


def server_uri(connection: QgsDataSourceUri, kind: str) -> QgsDataSourceUri:
    """A connection as the server will read it. kind: service or authcfg.

    Raises AulaError E_DATA_PATH when this connection has no service or configuration to name.
    """
    named = {SERVICE: connection.service(), AUTHCFG: connection.authConfigId()}[kind]
    if not named:
        raise AulaError(
            "DATA_PATH {kind}: the connection has none. Give it one in QGIS, or choose relatif.",
            "E_DATA_PATH",
            kind=kind,
        )
    found = QgsDataSourceUri()
    if kind == SERVICE:
        found.setConnection(named, connection.database(), "", "", connection.sslMode(), "")
    else:
        found.setConnection(
            connection.host(), connection.port(), connection.database(), "", "", connection.sslMode(), named
        )
    found.setUseEstimatedMetadata(True)
    return found


def move_sources(
    place: Path, database: Path, tables: Iterable[PublishedTable], schema: str, server: QgsDataSourceUri
) -> None:
    """Write tables of PostgreSQL in a project in place of those of the file beside it.

    In its text, because this machine may not reach what the server does. Raises AulaError E_PROJECT when a layer is
    still in the file.
    """
    text = place.read_text(encoding="utf-8")
    for table in tables:
        uri = QgsDataSourceUri(server)
        uri.setDataSource(schema, table.name, "geom" if table.is_layer else "", "", NUMBER)
        if table.is_layer:
            uri.setSrid(str(EPSG))
            uri.setWkbType(Qgis.WkbType.MultiPolygon)
        # `uri(False)`: the name of a configuration is written, never what it holds
        text = text.replace(f"./{database.name}|layername={table.name}<", f"{escape(uri.uri(False))}<")
        text = text.replace(f'./{database.name}|layername={table.name}"', f'{escape(uri.uri(False))}"')
    text = text.replace('<provider encoding="UTF-8">ogr</provider>', '<provider encoding="UTF-8">postgres</provider>')
    # a database simplifies before it sends
    text = text.replace('simplifyLocal="1"', 'simplifyLocal="0"')
    text = text.replace('providerKey="ogr"', 'providerKey="postgres"')
    if f"{database.name}|" in text or ">ogr<" in text:
        raise AulaError("{file}: layers are still read in {database}.", "E_PROJECT", file=place.name, database=database)
    place.write_text(text, encoding="utf-8")
