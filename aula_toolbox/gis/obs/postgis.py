"""A publication written in PostGIS through a connection that QGIS keeps: never a password here."""

from __future__ import annotations

import contextlib
from typing import Any

from qgis.core import QgsDataSourceUri, QgsProviderConnectionException, QgsProviderRegistry

from ...core.errors import AulaError
from ...core.messages import listing
from ...core.obs.publication import PublicationPlan
from ...core.obs.sqlscript import RECORD_TABLES, checked_name, literal, roles_of, staged, switched


def connection_of(name: str) -> Any:
    """The connection of that name. Raises AulaError E_CONNECTION with those that QGIS knows."""
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    known = provider.connections(False) if provider is not None else {}
    if name not in known:
        raise AulaError(
            "CONNECTION: {name} is not a PostgreSQL connection of QGIS; there are {known}.",
            "E_CONNECTION",
            name=name or "–",
            known=listing(sorted(known)) or "–",
        )
    return known[name]


class PostgisTarget:
    """A schema of a database. Raises AulaError for bad names, unknown roles, and whatever the database refuses."""

    def __init__(self, connection: Any, schema: str, roles: str) -> None:
        self._connection = connection
        self.schema = checked_name(schema, "SCHEMA")
        there = [str(row[0]) for row in self._ask("SELECT rolname FROM pg_roles")]
        self.roles = roles_of(roles, there)

    def _ask(self, sql: str) -> list[list[Any]]:
        try:
            return self._connection.executeSql(sql)
        except QgsProviderConnectionException as error:
            raise AulaError(
                "PostGIS refuses: {reason}. The schema in force was not changed.",
                "E_POSTGIS",
                reason=str(error).strip()[:200],
            ) from error

    def source(self) -> QgsDataSourceUri:
        """The connection as QGIS writes it."""
        return QgsDataSourceUri(self._connection.uri())

    def has_records(self) -> bool:
        """Whether pgMetadata is installed in this database."""
        return all(self._ask(f"SELECT to_regclass({literal(name)})")[0][0] for name in RECORD_TABLES)

    def publish(self, plan: PublicationPlan, more: str = "") -> None:
        """Fill a staging schema, then switch in one transaction; a failure leaves the schema in force as it was.

        more: statements of that transaction.
        """
        staging = f"obs_tmp_{plan.version.inputs[:8] or 'x'}"
        self._ask(f'DROP SCHEMA IF EXISTS "{staging}" CASCADE')
        try:
            for statement in staged(plan, staging):
                self._ask(statement)
            is_there = [self.schema] in self._ask("SELECT nspname FROM pg_namespace")
            self._ask(switched(staging, self.schema, self.roles, is_there, more))
        except BaseException:
            with contextlib.suppress(AulaError):
                self._ask("ROLLBACK")
            with contextlib.suppress(AulaError):
                self._ask(f'DROP SCHEMA IF EXISTS "{staging}" CASCADE')
            raise
