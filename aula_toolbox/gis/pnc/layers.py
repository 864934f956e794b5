"""Layers from a resource that was checked: exact provider addresses, nothing concatenated by hand."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorTileLayer,
)

from ...core.net.errors import CatalogueError
from ...core.net.limits import limit
from ...core.net.safety import check_address, check_name, redact
from ...core.pnc.registry import protocols
from ...core.pnc.text import clean
from .probe import ServerCheck, is_old

RASTERS = ("cog", "wms", "wmts", "esrim")
PICTURES = ("wms", "wmts", "esrim", "vectortile")


def provider_of(kind: str) -> str:
    """The QGIS provider of a kind of resource."""
    return next(item.provider for item in protocols() if item.kind == kind)


def provider_uri(check: ServerCheck, crs: str, authcfg: str = "") -> str:
    """The address of a service as its provider wants it; credentials only as the id of a configuration.

    Raises CatalogueError `source_refusee` for a restricted image.
    """
    kind, resource = check.resource.kind, check.resource
    authcfg = authcfg if check.may_authenticate else ""
    if kind == "wfs":
        version = "1.0.0" if is_old(check) else "2.0.0"
        return _feature_uri(resource.href, resource.name, crs, authcfg, version=version, restrictToRequestBBOX="1")
    if kind == "oapif":
        return _feature_uri(
            resource.href, resource.name, crs, authcfg, pageSize=str(int(limit("oapif_page"))), pagingEnabled="true"
        )
    if kind in ("wms", "wmts"):
        return _tile_uri(check, crs, authcfg)
    if kind == "cog":
        if authcfg:
            raise CatalogueError("A restricted image is downloaded, never read at a distance.", "source_refusee")
        return f"/vsicurl/{check_address(resource.href)}"
    if kind in ("esrif", "esrim"):
        return _esri_uri(check, crs, authcfg)
    return _vector_tile_uri(check, authcfg)


def _feature_uri(href: str, name: str, crs: str, authcfg: str, **options: str) -> str:
    uri = QgsDataSourceUri()
    for key, value in {"pagingEnabled": "default", **options}.items():
        uri.setParam(key, value)
    uri.setParam("srsname", check_name(crs))
    uri.setParam("typename", check_name(name))
    uri.setParam("url", check_address(href))
    if authcfg:
        uri.setAuthConfigId(authcfg)
    return uri.uri(False)


def _tile_uri(check: ServerCheck, crs: str, authcfg: str) -> str:
    resource = check.resource
    base = check_address(resource.href)
    uri = QgsDataSourceUri()
    uri.setParam("crs", check_name(crs))
    uri.setParam("format", check.image_format)
    uri.setParam("layers", check_name(resource.name))
    uri.setParam("styles", check.style)
    if resource.kind == "wmts":
        uri.setParam("tileMatrixSet", check_name(check.matrix_set))
        joint = "&" if "?" in base else "?"
        uri.setParam("url", f"{base}{joint}SERVICE=WMTS&REQUEST=GetCapabilities")
    else:
        uri.setParam("dpiMode", "7")
        uri.setParam("url", base)
        if check.ignore_map_url:
            uri.setParam("IgnoreGetMapUrl", "1")
    if authcfg:
        uri.setParam("authcfg", authcfg)
    return bytes(uri.encodedUri()).decode("ascii")


def _esri_uri(check: ServerCheck, crs: str, authcfg: str) -> str:
    uri = QgsDataSourceUri()
    uri.setParam("crs", check_name(crs))
    uri.setParam("url", check_address(check.resource.href))
    if check.resource.kind == "esrim":
        uri.setParam("format", "PNG32")
        if check.resource.name:
            uri.setParam("layer", check_name(check.resource.name))
    if authcfg:
        uri.setAuthConfigId(authcfg)
    return uri.uri(False)


def _vector_tile_uri(check: ServerCheck, authcfg: str) -> str:
    href = check.resource.href
    least, most = check.zooms or (0, int(limit("tuiles_zoom")))
    check_address(href.replace("{", "").replace("}", ""))
    address = quote(href, safe=":/?=&%")
    address = address.replace("&", "%26").replace("=", "%3D")
    tail = f"&authcfg={authcfg}" if authcfg else ""
    return f"type=xyz&url={address}&zmax={most}&zmin={least}{tail}"


def file_uri(path: Path, layer: str = "", immutable: bool = False) -> str:
    """A table of a file; `immutable` for the packaged ones, which nobody may write to."""
    parts = {"path": str(path)}
    if layer:
        parts["layerName"] = layer
    if immutable and path.suffix.lower() == ".gpkg":
        parts["openOptions"] = ["IMMUTABLE=YES"]
    return QgsProviderRegistry.instance().encodeUri("ogr", parts)


def postgres_uri(connection: str, table: str) -> str:
    """A table of a PostgreSQL connection saved in QGIS under that name: by an account of its database, or a service.

    Raises CatalogueError for a name that is not there, and for a password in clear.
    """
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    saved = metadata.connections(False).get(connection)
    if saved is None:
        raise CatalogueError(
            "No PostgreSQL connection is called {name} in this QGIS.", "introuvable", name=repr(connection[:60])
        )
    schema, _, name = check_name(table).rpartition(".")
    uri = QgsDataSourceUri(saved.tableUri(schema or "public", name))
    if uri.password() or not (uri.authConfigId() or uri.service()):
        raise CatalogueError(
            "The connection {name} has no authentication configuration: its password would be written in the project.",
            "authentification",
            name=connection,
        )
    try:
        found = saved.table(schema or "public", name)
    except QgsProviderConnectionException as error:
        raise CatalogueError(
            "The database of the connection {name} does not give the table {table}: {reason}",
            "hors_ligne",
            name=connection,
            table=table,
            reason=redact(str(error))[:200],
        ) from None
    uri.setGeometryColumn(found.geometryColumn())
    if found.primaryKeyColumns():
        uri.setKeyColumn(found.primaryKeyColumns()[0])
    return uri.uri(False)


def make_layer(kind: str, uri: str, title: str) -> QgsMapLayer:
    """Build the layer; on the main thread when it is for the project.

    Raises CatalogueError `reponse_invalide` when the provider refuses it.
    """
    title = clean(title, int(limit("texte_car")))
    if kind == "vectortile":
        layer: QgsMapLayer = QgsVectorTileLayer(uri, title)
    elif kind in RASTERS:
        if kind == "cog":
            _refuse_other_formats(uri)
        layer = QgsRasterLayer(uri, title, provider_of(kind))
    else:
        options = QgsVectorLayer.LayerOptions()
        options.loadDefaultStyle = False
        layer = QgsVectorLayer(
            uri, title, provider_of(kind) if kind not in ("local", "geojson", "csv") else "ogr", options
        )
    if not layer.isValid():
        reason = layer.error().summary() or (layer.dataProvider().error().summary() if layer.dataProvider() else "")
        raise CatalogueError("The layer cannot be read: {reason}", "reponse_invalide", reason=redact(reason)[:300])
    return layer


def _refuse_other_formats(uri: str) -> None:
    """An image is opened as a TIFF or not at all: a file may have changed since its first bytes were read."""
    from osgeo import gdal

    try:
        found = gdal.OpenEx(uri, gdal.OF_RASTER, allowed_drivers=["GTiff"])
    except RuntimeError:
        found = None
    if found is None:
        raise CatalogueError("Unexpected answer: this is not a {kind} file.", "reponse_invalide", kind="TIFF")
