"""A planning document without fault, in plain values, and ways to spoil it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from aula_toolbox.core.maps.plu import standard
from aula_toolbox.core.maps.plu.control import check_document
from aula_toolbox.core.maps.plu.delivered import PluColumn, PluDelivery, PluDocument, PluTable
from aula_toolbox.core.maps.plu.names import PluName

DAY = "20250630"
ID = f"62001_PLU_{DAY}"
FILLED = {
    "IDURBA": ID,
    "TYPEDOC": "PLU",
    "ETAT": "03",
    "NOMPROC": "E",
    "DATAPPRO": DAY,
    "NOMRAPP": f"62001_{DAY}_rapport_E_{DAY}.pdf",
    "NOMREG": f"62001_reglement_{DAY}.pdf",
    "DATEREF": "20250000",
    "INSEE": "62001",
    "NOMFIC": f"62001_reglement_{DAY}.pdf#page=3",
    "LIBELLE": "UA",
    "TYPEZONE": "U",
    "TYPESECT": "01",
    "TYPEPSC": "05",
    "STYPEPSC": "01",
    "TYPEINF": "04",
    "STYPEINF": "00",
    "NATTRAC": "cote",
    "NATECR": "cote",
}


def table(name, rows=({},), family="PLU", year="2025", **more):
    """One table of the standard; each row: cells that differ from the right ones. A cell None is empty."""
    own = [field for field in standard.fields_of(name, family, year) if not field.may_lack]
    names = [field.name for field in own]
    extra = sorted({key for row in rows for key in row} - set(names))
    cells = {key: [row.get(key, FILLED.get(key)) for row in rows] for key in (*names, *extra)}
    columns = [PluColumn(field.name, field.kind, field.length) for field in own]
    columns += [PluColumn(key, "texte", 40) for key in extra]
    kind = standard.geometry_of(name)
    drawn = kind != "none"
    facts = {
        "geometry": kind,
        "parts": [1] * len(rows) if drawn else (),
        "states": [""] * len(rows) if drawn else (),
        "crs": "EPSG:2154" if drawn else "",
        "told": PluName("62001", name, DAY),
    }
    return PluTable(name, name, columns, cells, range(1, len(rows) + 1), **{**facts, **more})


def card(*more, label="ZC", kind="01"):
    """The tables of a municipal map with one sector, and others."""
    own = {"IDURBA": f"62001_CC_{DAY}"}
    rows = ({**own, "TYPEDOC": "CC"}, own, {**own, "LIBELLE": label, "TYPESECT": kind})
    return [table(name, (row,), "CC") for name, row in zip(("DOC_URBA", "DOC_URBA_COM", "SECTEUR_CC"), rows)] + [*more]


TREE = (
    f"62001_DOC_URBA_{DAY}.dbf",
    f"62001_DOC_URBA_COM_{DAY}.dbf",
    f"fr-000062001-plu{DAY}.xml",
    *(f"Donnees_geographiques/62001_ZONE_URBA_{DAY}.{ending}" for ending in ("shp", "shx", "dbf", "prj", "cpg")),
    f"Pieces_ecrites/0_Procedure/62001_procedure_{DAY}.pdf",
    f"Pieces_ecrites/0_Procedure/62001_20250601_delib_approbation_E_{DAY}.pdf",
    f"Pieces_ecrites/1_Rapport_de_presentation/62001_{DAY}_rapport_E_{DAY}.pdf",
    f"Pieces_ecrites/2_PADD/62001_padd_{DAY}.pdf",
    f"Pieces_ecrites/3_Reglement/62001_reglement_{DAY}.pdf",
    f"Pieces_ecrites/4_Annexes/62001_liste_annexes_{DAY}.pdf",
)


def delivery(files=TREE, name=ID, without=(), more=()):
    """A folder without fault, less some of its files and with others."""
    kept = {path: 10 for path in (*files, *more) if path not in without}
    folders = {"/".join(path.split("/")[:depth]) for path in kept for depth in range(1, path.count("/") + 1)}
    return PluDelivery(name, kept, frozenset(folders))


def document(*tables, **more):
    """A document without fault: its three compulsory tables, others beside or in their place."""
    given = {one.name: one for one in (table("DOC_URBA"), table("DOC_URBA_COM"), table("ZONE_URBA"))}
    given.update({one.name: one for one in tables})
    return replace(PluDocument(list(given.values()), "PLU", "2025"), **more)


def found(one, more=()):
    """How often each control speaks."""
    rules = standard.rules_of(standard.rules_table())
    return Counter(finding.code for finding in check_document(one, rules, more))
