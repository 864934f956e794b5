"""The table of the official products, and the rows a user adds to it.

`resources/reference/produits.csv` has one row a (product, layer). A user's `produits_locaux.csv`, in the layout below or
a part of it, comes first: a row with a known `id` replaces it; a row `comme` another takes from it what it leaves empty.
So next year's name of a file, or of a column, needs no new version of the plugin.

| column | what it holds |
|---|---|
| id | `product.layer`, unique |
| comme | (own table) the row that gives what this one leaves empty |
| produit, titre, producteur | the product, its French title, who makes it |
| motif_archive, motif_couche | what the name of the archive or folder, and of the file or layer, looks like: regular expressions on the bare name in lower case with `_` for whatever separates (`names.folded`) |
| geometrie | those it may have: `point,line,polygon,none,raster` |
| champs_requis, champs_interdits | fields that decide: `a/b & c` (one of each group; for the forbidden ones, any of all) |
| par_champs | 1: these fields alone, under any name, say that it is this product |
| valeurs | what first values must (`champ = motif`) or must not (`champ ! motif`) look like |
| champ_id | what identifies a row: departments of one edition are united by it |
| champs_cles, champs_cles_shp | fields as GeoPackages and Shapefiles spell them; they describe, they do not decide |
| colonnes | (own table) `notion=nom;notion=nom`: which column holds a notion of `synonymes.csv` (`core.columns`) |
| motif_edition, motif_millesime | dates in names: the delivery, and what the data tell of (groups are joined) |
| champ_millesime | the vintage in the data: `champ`, `max(champ)`, `champ{an}`; wins over the names |
| motif_territoire | the territory in names; without it IGN's `D062`, `R32`, `FXX` are looked for |
| editions | several editions: `derniere` wins, `deux` dates are kept, `toutes` are united |
| dalles | 1: delivered in tiles, one item |
| roles | `algorithm:PARAMETER`, `frichequalify:CONTEXT(ROLE)`, with `{champ=motif}` for a part of the rows and `?` for what only helps out |
| plusieurs | (roles of friches) 1: several layers may play it |
| avis | what a report that uses it must say |
| fiche | its record in the national catalogue |
"""  # noqa: E501

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..columns import PRODUCTS
from ..errors import AulaError
from ..messages import listing
from ..own import own_table
from ..reference import FOLDER, load_file
from .fields import Required, ValueTests
from .holding import LINE, NONE, POINT, POLYGON, RASTER, UNKNOWN

SHIPPED, OWN = "produits.csv", PRODUCTS
CONTEXT = "contexte"
"""The product of the rows that are roles of friches, whatever the producer."""
LATEST, TWO_DATES, ALL = "derniere", "deux", "toutes"
_GEOMETRIES = (POINT, LINE, POLYGON, NONE, RASTER)
_COLUMNS = (
    "id",
    "comme",
    "produit",
    "titre",
    "producteur",
    "motif_archive",
    "motif_couche",
    "geometrie",
    "champs_requis",
    "champs_interdits",
    "par_champs",
    "valeurs",
    "champ_id",
    "champs_cles",
    "champs_cles_shp",
    "colonnes",
    "motif_edition",
    "motif_millesime",
    "champ_millesime",
    "motif_territoire",
    "crs",
    "encodage",
    "editions",
    "dalles",
    "roles",
    "plusieurs",
    "avis",
    "fiche",
    "note",
)
_ROLE = re.compile(r"(\w+):(\w+)(?:\((\w+)\))?(?:\{(\w+)=([^}]*)\})?(\?)?")

Row = Mapping[str, Any]


@dataclass(frozen=True)
class ProductRole:
    """A parameter that a product feeds.

    context: the role in a parameter that takes many (`CONTEXT` of friches). field, values: only the rows whose field
    looks like that play the role. is_fallback: it helps out where nothing better is there, and is never taken unasked.
    """

    algorithm: str
    parameter: str
    context: str = ""
    field: str = ""
    values: str = ""
    is_fallback: bool = False

    @classmethod
    def parse(cls, text: str) -> ProductRole:
        """`frichequalify:CONTEXT(MAIRIE){nature=^mairie$}`, `heatexposure:VEGETATION?`. Raises ValueError."""
        found = _ROLE.fullmatch(text.strip())
        if found is None:
            raise ValueError(text)
        algorithm, parameter, context, field, values, help_out = found.groups()
        re.compile(values or "")
        return cls(algorithm, parameter, context or "", field or "", values or "", bool(help_out))

    def __str__(self) -> str:
        inner = f"({self.context})" if self.context else ""
        part = f"{{{self.field}={self.values}}}" if self.field else ""
        return f"{self.algorithm}:{self.parameter}{inner}{part}{'?' if self.is_fallback else ''}"


@dataclass(frozen=True)
class ProductLayer:
    """A row of the table: a layer of a product. `origin` is the file whose row it is."""

    id: str
    product: str
    title: str
    producer: str
    archive: re.Pattern[str] | None
    layer: re.Pattern[str] | None
    geometries: tuple[str, ...]
    required: Required
    forbidden: Required
    by_fields: bool
    values: ValueTests
    key: Required
    edition: re.Pattern[str] | None
    vintage: re.Pattern[str] | None
    vintage_fields: tuple[str, ...]
    territory: re.Pattern[str] | None
    crs: str
    editions: str
    is_tiled: bool
    roles: tuple[ProductRole, ...]
    several: bool
    advice: str
    record: str
    origin: str = SHIPPED

    @property
    def is_official(self) -> bool:
        """Whether it is a producer's product, not a role that any layer may play."""
        return self.product != CONTEXT

    @property
    def is_own(self) -> bool:
        """Whether the user wrote it."""
        return self.origin != SHIPPED

    def has_geometry(self, geometry: str) -> bool:
        """Whether the geometry fits; a table that was given its points is still that table."""
        if geometry == UNKNOWN:
            return self.geometries != (RASTER,)
        return geometry in self.geometries or (geometry == POINT and NONE in self.geometries)

    def is_named(self, names: Iterable[str]) -> bool:
        """Whether a folded name is one of this layer."""
        return self.layer is not None and any(self.layer.search(name) for name in names)

    def is_packed_in(self, names: Iterable[str]) -> bool:
        """Whether a folded name of an archive or folder is one of this product."""
        return self.archive is not None and any(self.archive.search(name) for name in names)


def products(folder: Path | str | None = None) -> tuple[ProductLayer, ...]:
    """The rows of the user's `produits_locaux.csv` (in `folder`, else where `core.own` looks), then the shipped ones.

    Raises AulaError E_TABLE with every cell of her table that cannot be read.
    """
    own = own_table(OWN, folder)
    if own is None:
        return _shipped()
    return _with_own(own, own.stat().st_mtime_ns)


def products_of(geometry: str, folder: Path | str | None = None) -> tuple[ProductLayer, ...]:
    """The rows whose geometry fits, chosen once: thousands of tiles are compared with those of rasters only."""
    own = own_table(OWN, folder)
    return _of_geometry(geometry, own, 0 if own is None else own.stat().st_mtime_ns)


def product(identifier: str, folder: Path | str | None = None) -> ProductLayer:
    """The row of that id. Raises KeyError when the table does not have it."""
    return {row.id: row for row in products(folder)}[identifier]


def context_roles(folder: Path | str | None = None) -> dict[str, ProductLayer]:
    """The roles of the context of friches by id, in the order of the table."""
    return {row.id: row for row in products(folder) if not row.is_official}


@lru_cache(maxsize=1)
def _shipped() -> tuple[ProductLayer, ...]:
    return _read(FOLDER / SHIPPED, {})


@lru_cache(maxsize=64)
def _of_geometry(geometry: str, own: Path | None, written: int) -> tuple[ProductLayer, ...]:
    rows = _shipped() if own is None else _with_own(own, written)
    return tuple(row for row in rows if row.has_geometry(geometry))


@lru_cache(maxsize=8)
def _with_own(path: Path, written: int) -> tuple[ProductLayer, ...]:
    rows = _read(path, {str(row["id"]): row for row in _rows(FOLDER / SHIPPED)})
    own = {row.id for row in rows}
    return rows + tuple(row for row in _shipped() if row.id not in own)


def _rows(path: Path) -> list[dict[str, str]]:
    """The cells of a table; the columns that it leaves out are empty."""
    table = load_file(path, {"id": str}, optional=dict.fromkeys(_COLUMNS[1:], str))
    return [{name: str(row.get(name) or "") for name in _COLUMNS} for row in table]


def _read(path: Path, known: Mapping[str, Mapping[str, str]]) -> tuple[ProductLayer, ...]:
    found: dict[str, ProductLayer] = {}
    faults: list[str] = []
    models = dict(known)
    for row in _rows(path):
        like = row["comme"] or (row["id"] if row["id"] in known else "")
        if like and like not in models:
            faults.append(f"{row['id']}: comme = {like}")
            continue
        full = {name: row[name] or models.get(like, {}).get(name, "") for name in _COLUMNS}
        models[row["id"]] = full
        if not row["id"] or row["id"] in found:
            faults.append(f"id = '{row['id']}'")
            continue
        made, wrong = _product(full, path.name)
        faults += wrong
        if made is not None:
            found[made.id] = made
    if faults:
        raise AulaError(
            "Table {table}: unreadable values: {faults}.", "E_TABLE", table=path.name, faults=listing(faults)
        )
    return tuple(found.values())


def _product(row: Row, origin: str) -> tuple[ProductLayer | None, list[str]]:
    """A row as a product, or what is wrong with it."""
    wrong: list[str] = []

    def cell(name: str, convert: Callable[[str], Any]) -> Any:
        try:
            return convert(row[name])
        except (ValueError, re.error):
            wrong.append(f"{row['id']}: {name} = '{row[name]}'")
            return None

    made = ProductLayer(
        id=row["id"],
        product=row["produit"] or row["id"].partition(".")[0],
        title=row["titre"] or row["id"],
        producer=row["producteur"],
        archive=cell("motif_archive", _regex),
        layer=cell("motif_couche", _regex),
        geometries=cell("geometrie", _geometries),
        required=Required.parse(row["champs_requis"]),
        forbidden=Required.parse(row["champs_interdits"]),
        by_fields=cell("par_champs", _bit),
        values=cell("valeurs", ValueTests.parse),
        key=Required.parse(row["champ_id"]),
        edition=cell("motif_edition", _regex),
        vintage=cell("motif_millesime", _regex),
        vintage_fields=_list(row["champ_millesime"]),
        territory=cell("motif_territoire", _regex),
        crs=row["crs"],
        editions=cell("editions", _editions),
        is_tiled=cell("dalles", _bit),
        roles=cell("roles", _roles),
        several=cell("plusieurs", _bit),
        advice=row["avis"],
        record=row["fiche"],
        origin=origin,
    )
    return (None if wrong else made), wrong


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _regex(text: str) -> re.Pattern[str] | None:
    return re.compile(text, re.IGNORECASE) if text else None


def _geometries(text: str) -> tuple[str, ...]:
    """Nothing written: any."""
    found = tuple(part.strip() for part in text.split(",") if part.strip()) or _GEOMETRIES
    if set(found) - set(_GEOMETRIES):
        raise ValueError(text)
    return found


def _bit(text: str) -> bool:
    return bool(int(text or 0))


def _editions(text: str) -> str:
    if text not in ("", LATEST, TWO_DATES, ALL):
        raise ValueError(text)
    return text or LATEST


def _roles(text: str) -> tuple[ProductRole, ...]:
    """The roles of a cell; a role in the context of friches is a parameter of its own where criteria are measured."""
    found = [ProductRole.parse(part) for part in _list(text)]
    own = [replace(one, algorithm="fricheenrich", parameter=one.context, context="") for one in found if one.context]
    return (*found, *own)
