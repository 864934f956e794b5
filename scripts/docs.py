"""Write `docs/` from the algorithms: `docs.py update|check`. One page an algorithm, in French and in English.

A page holds what the help panel holds: parameters with their defaults, fields of the results, and how to run
the algorithm from a terminal. Pages are never edited by hand; `check` fails when they are out of date.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

LANGUAGES = ("fr", "en")
SUBJECTS = (
    "territory",
    "rain",
    "friches",
    "heat",
    "erc",
    "land",
    "schools",
    "pnc",
    "maps",
    "obs",
    "housing",
)
WORDS = {
    "fr": {
        "index": "Les traitements",
        "intro": "Pages écrites depuis le code par `make docs` : ne pas les modifier à la main.",
        "other": "English",
        "needs": "Ce qu'il faut",
        "need_head": "| entrée | fiche du Catalogue, ou autre origine | champs | sans elle |",
        "guide": "Le guide",
        "parameters": "Paramètres",
        "results": "Résultats",
        "fields": "Champs de",
        "head": "| identifiant | nom | nature | défaut | signification |",
        "result_head": "| identifiant | nom | nature | signification |",
        "field_head": "| champ | nature | unité | alias | signification |",
        "optional": "facultatif",
        "advanced": "avancé",
        "among": "parmi",
        "batch": "En ligne de commande",
        "tags": "Mots-clés : ",
        "columns": "colonnes",
    },
    "en": {
        "index": "The algorithms",
        "intro": "Pages written from the code by `make docs`: do not edit them by hand.",
        "other": "Français",
        "needs": "What it needs",
        "need_head": "| input | record of the Catalogue, or other origin | fields | without it |",
        "guide": "The guide",
        "parameters": "Parameters",
        "results": "Results",
        "fields": "Fields of",
        "head": "| id | name | kind | default | meaning |",
        "result_head": "| id | name | kind | meaning |",
        "field_head": "| field | kind | unit | alias | meaning |",
        "optional": "optional",
        "advanced": "advanced",
        "among": "among",
        "batch": "From a terminal",
        "tags": "Tags: ",
        "columns": "columns",
    },
}
KINDS = {
    "source": ("couche vecteur", "vector layer"),
    "vector": ("couche vecteur", "vector layer"),
    "multilayer": ("couches ou fichiers", "layers or files"),
    "raster": ("raster", "raster"),
    "file": ("fichier", "file"),
    "number": ("nombre", "number"),
    "string": ("texte", "text"),
    "boolean": ("oui ou non", "yes or no"),
    "enum": ("choix", "choice"),
    "field": ("champ", "field"),
    "extent": ("emprise", "extent"),
    "crs": ("SCR", "CRS"),
    "matrix": ("tableau", "table"),
    "layout": ("mise en page", "layout"),
    "authcfg": ("authentification", "authentication"),
    "point": ("point", "point"),
    "date": ("date", "date"),
    "datetime": ("date", "date"),
    "sink": ("couche vecteur", "vector layer"),
    "vectorDestination": ("couche vecteur", "vector layer"),
    "rasterDestination": ("raster", "raster"),
    "fileDestination": ("fichier", "file"),
    "folderDestination": ("dossier", "folder"),
    "real": ("réel", "real"),
    "int": ("entier", "integer"),
    "text": ("texte", "text"),
    "bool": ("booléen", "boolean"),
}
EXAMPLES = {
    "source": ("couche.gpkg", "layer.gpkg"),
    "vector": ("couche.gpkg", "layer.gpkg"),
    "multilayer": ("fichier.csv", "file.csv"),
    "raster": ("raster.tif", "raster.tif"),
    "sink": ("resultat.gpkg", "result.gpkg"),
    "vectorDestination": ("resultat.gpkg", "result.gpkg"),
    "rasterDestination": ("resultat.tif", "result.tif"),
    "fileDestination": ("resultat.html", "result.html"),
    "folderDestination": ("resultats/", "results/"),
    "file": ("fichier.csv", "file.csv"),
}
# what no kind of parameter can tell: words that the algorithm understands, French then English
OWN_EXAMPLES = {
    ("thematicmap", "FIELD"): ("densite", "density"),
    ("checklayout", "LAYOUT"): ('"Mise en page 1" --PROJECT_PATH=projet.qgz', '"Layout 1" --PROJECT_PATH=project.qgz'),
    ("ercpilots", "INDICATORS"): ("friches=1", "friches=1"),
    ("exportatlas", "TITLE"): ('"Atlas communal"', '"Atlas communal"'),
    ("exportmap", "TITLE"): ('"Les communes"', '"Les communes"'),
    ("exportmap", "LAYERS"): ("couche.gpkg", "layer.gpkg"),
    ("exportatlas", "LAYERS"): ("couche.gpkg", "layer.gpkg"),
    ("heathotspots", "FIELD"): ("t_jour_c", "t_jour_c"),
    ("pncload", "RECORD"): ("demo-commune", "demo-commune"),
}
DESTINATIONS = {"sink", "vectorDestination", "rasterDestination", "fileDestination", "folderDestination"}


def cell(text: object) -> str:
    """A text in one cell of a Markdown table."""
    plain = unescape(re.sub(r"<[^>]+>", " ", str(text)))
    return re.sub(r"\s+", " ", plain).strip().replace("|", r"\|")


def first_sentence(text: str) -> str:
    """What an algorithm does, without the rest."""
    return re.split(r"(?<=[^.]\.)\s", text, maxsplit=1)[0]


def kind(name: str, language: str) -> str:
    """The word for a kind of parameter or field."""
    return KINDS.get(name, (name, name))[LANGUAGES.index(language)]


class Page:
    """The page of one algorithm in one language."""

    def __init__(self, algorithm: Any, language: str) -> None:
        self.algorithm = algorithm
        self.language = language
        self.words = WORDS[language]

    def text(self) -> str:
        """The whole page."""
        algorithm, other = self.algorithm, "en" if self.language == "fr" else "fr"
        lines = [f"# {algorithm.displayName()}", ""]
        lines += [f"`aula:{algorithm.name()}` · {algorithm.group()} · "]
        lines[-1] += f"[{self.words['other']}](../{other}/{algorithm.name()}.md) · [{self.words['index']}](README.md)"
        lines += ["", algorithm.shortDescription(), ""]
        definitions = algorithm.parameterDefinitions()
        inputs = [parameter for parameter in definitions if parameter.type() not in DESTINATIONS]
        results = [parameter for parameter in definitions if parameter.type() in DESTINATIONS]
        lines += self._needs()
        lines += self._parameters(inputs)
        lines += self._results(results)
        for name, schema in algorithm.FIELDS.items():
            lines += self._fields(name, schema)
        lines += self._batch(definitions)
        if algorithm.TAGS:
            lines += [f"{self.words['tags']}{algorithm.TAGS}.", ""]
        return "\n".join(lines).rstrip() + "\n"

    def _needs(self) -> list[str]:
        """Layers a headline wants, records of the catalogue that hold them, what happens without them."""
        from aula_toolbox.gis.i18n import tr
        from aula_toolbox.processing import needs

        rows = []
        for need in needs.needs_of(self.algorithm.name()):
            name = self.algorithm.parameterDefinition(need.parameter).description()
            records = [f"{title} (`{key}`)" for key, title in needs.records_of(self.algorithm.name(), need)]
            where = "<br>".join(map(cell, [*records, *([tr(need.origin)] if need.origin else [])]))
            fields = ", ".join(f"`{field.strip()}`" for field in need.fields.split(",") if field.strip())
            rows.append(f"| {cell(name)} (`{need.parameter}`) | {where} | {fields} | {cell(tr(need.without))} |")
        return (
            [f"## {self.words['needs']}", "", self.words["need_head"], "|---|---|---|---|", *rows, ""] if rows else []
        )

    def _parameters(self, parameters: list[Any]) -> list[str]:
        rows = [
            f"| `{parameter.name()}` | {cell(parameter.description())} | {self._kind(parameter)} "
            f"| {self._default(parameter)} | {cell(parameter.help())}{self._choices(parameter)} |"
            for parameter in parameters
        ]
        return [f"## {self.words['parameters']}", "", self.words["head"], "|---|---|---|---|---|", *rows, ""]

    def _results(self, results: list[Any]) -> list[str]:
        rows = [
            f"| `{result.name()}` | {cell(result.description())} | {self._kind(result)} | {cell(result.help())} |"
            for result in results
        ]
        return [f"## {self.words['results']}", "", self.words["result_head"], "|---|---|---|---|", *rows, ""]

    def _kind(self, parameter: Any) -> str:
        from qgis.core import Qgis

        marks = {
            "optional": Qgis.ProcessingParameterFlag.Optional,
            "advanced": Qgis.ProcessingParameterFlag.Advanced,
        }
        more = [self.words[word] for word, flag in marks.items() if parameter.flags() & flag]
        return ", ".join([kind(parameter.type(), self.language), *more])

    def _default(self, parameter: Any) -> str:
        value = parameter.defaultValue()
        if value is None or value == "":
            return ""
        if parameter.type() == "boolean":
            return {("fr", True): "oui", ("fr", False): "non", ("en", True): "yes"}.get((self.language, value), "no")
        if parameter.type() == "number":
            return f"{float(value):g}"
        return cell(", ".join(map(str, value)) if isinstance(value, (list, tuple)) else value)

    def _choices(self, parameter: Any) -> str:
        if parameter.type() == "enum":
            return f" ({self.words['among']} {cell(', '.join(parameter.options()))})"
        if parameter.type() == "matrix":
            return f" ({self.words['columns']} {cell(', '.join(parameter.headers()))})"
        return ""

    def _fields(self, name: str, schema: Any) -> list[str]:
        from aula_toolbox.gis.i18n import tr

        title = self.algorithm.parameterDefinition(name).description()
        rows = [
            f"| `{field.name}` | {kind(field.kind.value, self.language)} | {self._unit(field.unit)} "
            f"| {cell(field.alias)} | {cell(tr(field.description))} |"
            for field in schema
        ]
        heading = f"## {self.words['fields']} {title} (`{name}`)"
        return [heading, "", self.words["field_head"], "|---|---|---|---|---|", *rows, ""]

    def _unit(self, unit: str) -> str:
        """A unit; years and days have their French letters."""
        if self.language == "en":
            return cell(unit)
        return cell(re.sub(r"\by\b", "an", re.sub(r"\bd\b", "j", unit)))

    def _batch(self, definitions: list[Any]) -> list[str]:
        from qgis.core import Qgis

        optional = Qgis.ProcessingParameterFlag.Optional
        given = [
            f"--{parameter.name()}={self._example(parameter)}"
            for parameter in definitions
            if (parameter.type() in EXAMPLES and not parameter.flags() & optional)
            or (self.algorithm.name(), parameter.name()) in OWN_EXAMPLES
        ]
        command = " \\\n    ".join([f"qgis_process run aula:{self.algorithm.name()}", *given])
        return [f"## {self.words['batch']}", "", "```sh", command, "```", ""]

    def _example(self, parameter: Any) -> str:
        """A value that the parameter could be given."""
        own = OWN_EXAMPLES.get((self.algorithm.name(), parameter.name()))
        value = (own or EXAMPLES[parameter.type()])[LANGUAGES.index(self.language)]
        if own is None and parameter.type() == "fileDestination":
            return f"{Path(value).stem}.{parameter.defaultFileExtension()}"
        if own is None and parameter.type() == "file":
            from qgis.core import Qgis

            if parameter.behavior() == Qgis.ProcessingFileParameterBehavior.Folder:
                return ("dossier/", "folder/")[LANGUAGES.index(self.language)]
            return f"{Path(value).stem}.{parameter.extension() or 'csv'}"
        return value


def index(algorithms: list[Any], language: str) -> str:
    """The list of the algorithms, by group."""
    import docs_checks
    import docs_tables

    words, other = WORDS[language], "en" if language == "fr" else "fr"
    lines = [f"# {words['index']}", "", f"{words['intro']} [{words['other']}](../{other}/README.md)"]
    lines[-1] += f" · [{words['guide']}](../guide/{language}/index.md)"
    order = {subject: number for number, subject in enumerate(SUBJECTS)}
    group = None
    for algorithm in sorted(algorithms, key=lambda one: order.get(one.groupId(), len(order))):
        if algorithm.group() != group:
            group = algorithm.group()
            lines += ["", f"## {group}", ""]
        lines.append(
            f"- [{algorithm.displayName()}]({algorithm.name()}.md) : {first_sentence(algorithm.shortDescription())}"
        )
    lines += ["", f"## [{docs_tables.WORDS[language]['title']}](tables.md)"]
    lines += ["", f"## [{docs_checks.WORDS[language]['index']}](checks.md)"]
    return "\n".join(lines) + "\n"


def pages() -> Iterator[tuple[str, str]]:
    """Path inside docs/ and text of every generated page."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    application = QgsApplication.instance() or QgsApplication([], False)
    import docs_checks
    import docs_tables

    from aula_toolbox.gis import i18n
    from aula_toolbox.processing.provider import ALGORITHMS

    for language in LANGUAGES:
        translator = i18n.translator(language)
        if translator is not None:
            application.installTranslator(translator)
        algorithms = [algorithm().create() for algorithm in ALGORITHMS]
        yield f"{language}/README.md", index(algorithms, language)
        yield f"{language}/tables.md", docs_tables.page(language)
        for name, text in docs_checks.pages(language).items():
            yield f"{language}/{name}", text
        for algorithm in algorithms:
            yield f"{language}/{algorithm.name()}.md", Page(algorithm, language).text()
        if translator is not None:
            application.removeTranslator(translator)


def outdated(wanted: dict[str, str], folder: Path = DOCS) -> tuple[list[str], list[str]]:
    """Pages to write, and pages of algorithms that are gone."""
    present = {path.relative_to(folder).as_posix() for name in LANGUAGES for path in (folder / name).glob("*.md")}
    stale = [
        name for name in wanted if name not in present or (folder / name).read_text(encoding="utf-8") != wanted[name]
    ]
    return stale, sorted(present - set(wanted))


def update(wanted: dict[str, str]) -> int:
    """Write what has changed, remove what is gone."""
    stale, gone = outdated(wanted)
    for name in stale:
        (DOCS / name).parent.mkdir(parents=True, exist_ok=True)
        (DOCS / name).write_text(wanted[name], encoding="utf-8")
    for name in gone:
        (DOCS / name).unlink()
    print(f"docs: {len(wanted)} pages, {len(stale)} written, {len(gone)} removed")
    return 0


def check(wanted: dict[str, str]) -> int:
    """Fail unless docs/ is what the algorithms say now."""
    stale, gone = outdated(wanted)
    for name in stale + gone:
        print(f"out of date, run make docs: docs/{name}", file=sys.stderr)
    return 1 if stale or gone else 0


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=("update", "check"))
    return {"update": update, "check": check}[parser.parse_args().action](dict(pages()))


if __name__ == "__main__":
    sys.exit(main())
