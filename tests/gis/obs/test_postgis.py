"""A publication in a real PostgreSQL with PostGIS: equal values, constraints, rights, failures that change nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsDataSourceUri,
    QgsProject,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.obs import sqlscript
from aula_toolbox.core.obs.computation import Tables
from aula_toolbox.core.obs.obsvalue import ObsValue
from aula_toolbox.core.obs.publication import plan
from aula_toolbox.core.obs.store import Version
from aula_toolbox.gis.obs import postgis as target_of
from aula_toolbox.gis.obs.mapproject import build_project
from aula_toolbox.gis.obs.postgis import PostgisTarget, connection_of
from aula_toolbox.gis.obs.projectchecks import check_project
from aula_toolbox.gis.obs.serversource import move_sources, server_uri
from aula_toolbox.gis.obs.tablefiles import write_database
from scripts import local_platform
from tests.support.machine import missing

KEY = "x" * 12


@pytest.fixture(scope="module")
def server(qgis_app, tmp_path_factory):
    try:
        started = local_platform.postgis(tmp_path_factory.mktemp("pg"), KEY)
    except local_platform.MissingError as absent:
        missing(str(absent))
    yield started
    started.stop()


def connected(server, user, key):
    facts, uri = server.facts, QgsDataSourceUri()
    uri.setConnection(facts["host"], facts["port"], facts["database"], user, key)
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    return metadata.createConnection(uri.uri(False), {})


@pytest.fixture(scope="module")
def owner(server):
    connection = connected(server, local_platform.ACCOUNT, KEY)
    for role in ("obs_lecture", "autre"):
        connection.executeSql(f"CREATE ROLE {role} LOGIN PASSWORD '{KEY}'")
    return connection


@pytest.fixture(scope="module")
def made(qgis_app):
    tables = Tables.read(2025)
    values = [
        ObsValue(
            "vacance_rp",
            "COM",
            code,
            one.name,
            "2021",
            5 + rank / 20,
            "observe",
            source="INSEE",
            class_="1",
            reliability="A",
        )
        for rank, (code, one) in enumerate(tables.territory.communes.items())
    ]
    values[7] = ObsValue(
        "vacance_rp", "COM", values[7].code, "L'Écluse", "2021", None, "secret", source="INSEE", reliability="D"
    )
    version = Version("20261130T000000-abcdef12", Path(), {"etat": "publie", "empreinte": "abcdef12"})
    return plan(version, values, tables.territory, tables.indicators, tables.files, "habitat", "Habitat", "LO 2.0")


@pytest.fixture
def target(owner, made):
    own = PostgisTarget(owner, "obs_habitat", "obs_lecture")
    own.publish(made)
    return own


def asked(connection, sql):
    return connection.executeSql(sql)


def test_values_comments_and_shapes(owner, target, made):
    expected = {row[2]: row[5] for row in next(t for t in made.tables if t.name == "valeur").rows}
    found = dict(map(tuple, asked(owner, "SELECT code, valeur FROM obs_habitat.valeur")))
    assert found.keys() == expected.keys()
    assert all(found[code] == (pytest.approx(value) if value is not None else None) for code, value in expected.items())
    place = "table_schema = 'obs_habitat' AND table_name = 'communes' AND column_name = 'vacance_rp'"
    number = f"(SELECT ordinal_position FROM information_schema.columns WHERE {place})::int"
    said = asked(owner, f"SELECT col_description('obs_habitat.communes'::regclass, {number})")
    assert "unité : %" in said[0][0]
    assert asked(owner, "SELECT nom FROM obs_habitat.valeur WHERE etat = 'secret'") == [["L'Écluse"]]
    uri = QgsDataSourceUri(owner.uri())
    uri.setDataSource("obs_habitat", "communes", "geom", "", "gid")
    layer = QgsVectorLayer(uri.uri(False), "c", "postgres")
    assert (layer.featureCount(), layer.crs().authid()) == (319, "EPSG:2154")
    assert asked(owner, "SELECT count(*) FROM obs_habitat.epci WHERE ST_IsValid(geom)") == [[5]]


INTO = "INSERT INTO obs_habitat.valeur (indicateur, maille, code, millesime, etat"


@pytest.mark.parametrize(
    "change",
    [
        f"{INTO}) VALUES ('inconnu', 'COM', 'x', '', 'observe')",
        f"{INTO}) VALUES ('vacance_rp', 'COM', 'x', '', 'peut-etre')",
        f"{INTO}, valeur) VALUES ('vacance_rp', 'COM', 'x', '', 'secret', 3)",
        f"{INTO}, fiabilite) VALUES ('vacance_rp', 'COM', 'x', '', 'observe', 'Z')",
        "INSERT INTO obs_habitat.communes (code) VALUES ('62119')",
    ],
)
def test_what_is_wrong_cannot_be_put_in(owner, target, change):
    with pytest.raises(QgsProviderConnectionException):
        asked(owner, change)


def test_the_role_reads_and_no_more(server, target):
    reader, other = (connected(server, role, KEY) for role in ("obs_lecture", "autre"))
    assert asked(reader, "SELECT count(*) FROM obs_habitat.valeur") == [[319]]
    with pytest.raises(QgsProviderConnectionException):
        asked(reader, "DELETE FROM obs_habitat.valeur")
    with pytest.raises(QgsProviderConnectionException):
        asked(other, "SELECT count(*) FROM obs_habitat.valeur")


def test_a_failure_leaves_the_schema_in_force(owner, target, made, monkeypatch):
    before = asked(owner, "SELECT oid FROM pg_namespace WHERE nspname = 'obs_habitat'")
    real = sqlscript.staged

    def cut(own, schema):
        yield from list(real(own, schema))[:4]
        yield "SELECT 1/0"

    monkeypatch.setattr(target_of, "staged", cut)
    with pytest.raises(AulaError, match="E_POSTGIS"):
        target.publish(made)
    monkeypatch.undo()
    # the switch itself fails: a role went away after it was looked for
    target.roles = ["obs_partie"]
    with pytest.raises(AulaError, match="obs_partie"):
        target.publish(made)
    assert asked(owner, "SELECT oid FROM pg_namespace WHERE nspname = 'obs_habitat'") == before
    assert asked(owner, "SELECT count(*) FROM obs_habitat.valeur") == [[319]]
    assert asked(owner, "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'obs_tmp_%'") == [[0]]


def test_published_again_the_schema_is_a_new_one(owner, target, made):
    before = asked(owner, "SELECT oid FROM pg_namespace WHERE nspname = 'obs_habitat'")
    target.publish(made)
    assert asked(owner, "SELECT oid FROM pg_namespace WHERE nspname = 'obs_habitat'") != before
    assert asked(owner, "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'obs\\_%'") == [[1]]


@pytest.fixture
def pgmetadata(owner):
    """The tables of pgMetadata 1.3 that are written: columns, keys and defaults as its installation makes them."""
    asked(owner, "CREATE SCHEMA pgmetadata")
    asked(
        owner,
        "CREATE TABLE pgmetadata.dataset (id serial PRIMARY KEY, uid uuid DEFAULT gen_random_uuid() NOT NULL, "
        "table_name text NOT NULL, schema_name text NOT NULL, title text NOT NULL, abstract text NOT NULL, "
        "keywords text, publication_date timestamp DEFAULT now(), license text, UNIQUE (table_name, schema_name))",
    )
    asked(
        owner,
        "CREATE TABLE pgmetadata.link (id serial PRIMARY KEY, name text NOT NULL, type text NOT NULL, "
        "url text NOT NULL, fk_id_dataset integer NOT NULL REFERENCES pgmetadata.dataset(id))",
    )
    yield
    asked(owner, "DROP SCHEMA pgmetadata CASCADE")


def test_pgmetadata_is_filled_and_what_people_wrote_stays(owner, target, made, pgmetadata):
    assert target.has_records()
    more = sqlscript.recorded(made, "obs_habitat", "https://carte.exemple.fr/obs")
    target.publish(made, more)
    table = "pgmetadata.dataset WHERE schema_name = 'obs_habitat'"
    first = asked(owner, f"SELECT table_name, uid, title FROM {table} ORDER BY table_name")
    assert [(name, title) for name, _, title in first] == [
        ("communes", "Habitat : Communes"),
        ("epci", "Habitat : EPCI"),
        ("valeur", "Habitat : Valeurs"),
    ]
    asked(owner, "INSERT INTO pgmetadata.link (name, type, url, fk_id_dataset) VALUES ('note', 'WWW:LINK', 'u', 1)")
    target.publish(made, more)
    assert asked(owner, f"SELECT table_name, uid, title FROM {table} ORDER BY table_name") == first
    assert asked(owner, "SELECT count(*) FROM pgmetadata.link WHERE fk_id_dataset = 1") == [[4]]
    # a record that cannot be written leaves everything as it was
    before = asked(owner, "SELECT oid FROM pg_namespace WHERE nspname = 'obs_habitat'")
    with pytest.raises(AulaError, match="E_POSTGIS"):
        target.publish(made, "INSERT INTO pgmetadata.dataset (title) VALUES (NULL);")
    assert asked(owner, "SELECT oid FROM pg_namespace WHERE nspname = 'obs_habitat'") == before


def test_a_project_reads_the_tables_through_a_service(server, owner, target, made, tmp_path, monkeypatch):
    """The source names a service only: no host, no user, no password; the styles are those of the file."""
    told = tmp_path / "pg_service.conf"
    entries = {"user": local_platform.ACCOUNT, "password": KEY, "dbname": server.facts["database"]}
    entries |= {name: server.facts[name] for name in ("host", "port")}
    told.write_text("[obs]\n" + "".join(f"{name}={value}\n" for name, value in entries.items()), encoding="utf-8")
    monkeypatch.setenv("PGSERVICEFILE", str(told))
    write_database(tmp_path / "habitat.gpkg", made.tables)
    build_project(made, tmp_path / "habitat.gpkg", tmp_path / "habitat.qgs")[0].clear()
    uri = server_uri(QgsDataSourceUri("service='obs' sslmode=prefer"), "service")
    move_sources(tmp_path / "habitat.qgs", tmp_path / "habitat.gpkg", made.tables, "obs_habitat", uri)
    text = (tmp_path / "habitat.qgs").read_text(encoding="utf-8")
    assert not [word for word in ("127.0.0.1", KEY, "password", "user=", ".gpkg") if word in text]
    project = QgsProject()
    assert project.read(str(tmp_path / "habitat.qgs"))
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    assert {name: (one.isValid(), one.featureCount(), one.providerType()) for name, one in layers.items()} == {
        "Taux de vacance (recensement), 2021": (True, 319, "postgres"),
        "Valeurs": (True, 319, "postgres"),
        "Indicateurs": (True, 1, "postgres"),
    }
    shown = layers["Taux de vacance (recensement), 2021"]
    assert shown.fields().field("vacance_rp").alias() == "Taux de vacance (recensement) (%)"
    assert len(shown.renderer().rootRule().children()) == 7
    assert {one.check for one in check_project(project, 11e6)} == {"pg_service"}
    method = shown.simplifyMethod()
    method.setForceLocalOptimization(True)
    shown.setSimplifyMethod(method)
    assert "simplify_geometry" in {one.check for one in check_project(project, 11e6)}
    project.clear()


@pytest.mark.parametrize(
    ("schema", "roles", "code"),
    [
        ("Obs Habitat", "obs_lecture", "E_NAME"),
        ("obs", "PUBLIC", "E_ROLE"),
        ("obs", "personne", "E_ROLE"),
        ("a; DROP", "", "E_NAME"),
    ],
)
def test_names_and_roles_are_checked_first(owner, schema, roles, code):
    with pytest.raises(AulaError, match=code):
        PostgisTarget(owner, schema, roles)


def test_a_connection_that_qgis_does_not_keep(qgis_app):
    with pytest.raises(AulaError, match="E_CONNECTION"):
        connection_of("nulle-part")


def test_literals():
    assert sqlscript.literal(float("nan")) == "NULL"
    assert sqlscript.literal("a'b\\") == "'a''b\\'"
    with pytest.raises(AulaError):
        sqlscript.literal("a\0b")
