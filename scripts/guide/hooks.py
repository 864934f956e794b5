"""What mkdocs does for the guide beyond Markdown: tables of coefficients, pictures, and a search without a server.

`<!-- table: rain_roof_runoff | classe, e | classe, coefficient -->` becomes the columns of a reference table under the
given headings (column names without them), with its sources. `<!-- = file: SELECT -->` after a number says where it
comes from; the tests check it, readers do not see it.
"""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import Any

REFERENCE = Path(__file__).resolve().parents[2] / "aula_toolbox" / "resources" / "reference"
TABLE = re.compile(r"<!-- table: (?P<name>[\w/]+) \| (?P<columns>[^|]+?)(?: \| (?P<heads>.+?))? -->")
CHECK = re.compile(r" ?<!-- = .*? -->", re.DOTALL)
PICTURE = re.compile(r"^!\[[^\]]*\]\((?P<path>[^)]+\.png)\)\n?", re.MULTILINE)
LANGUAGES = ("fr", "en")
WORDS = {
    "fr": {
        "task": "La tâche",
        "method": "La méthode",
        "source": "Source",
        "sources": "Sources",
        "a_confirmer": "à confirmer",
        "verifie": "vérifié",
    },
    "en": {
        "task": "The task",
        "method": "The method",
        "source": "Source",
        "sources": "Sources",
        "a_confirmer": "to confirm",
        "verifie": "verified",
    },
}
STATUS, TO_CONFIRM = "statut_source", "a_confirmer"
MARKUP = re.compile(r"(<pre.*?</pre>|<code.*?</code>|<script.*?</script>|<[^>]+>)", re.DOTALL)
FRENCH_SPACE = re.compile(r" (?=[:;?!%»])|(?<=«) ")
THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}\b)")
LISTED = re.compile(r";(?=\S)")
MANY = 3
ALGORITHM = re.compile(r"^(?P<line>`aula:(?P<id>\w+)` .*)$", re.MULTILINE)
SUBJECTS = {
    "rain": ("task_rain", "method_rain"),
    "friche": ("task_friches", "method_friches"),
    "heat": ("task_heat", "method_heat"),
    "pnc": ("task_observatory", "method_catalogue"),
    "obs": ("task_observatory", "method_observatories"),
    "export": ("task_atlas", "method_maps"),
    "checklayout": ("task_atlas", "method_maps"),
    "": ("task_erc", "method_erc"),
}
"""Pages of the guide that an algorithm leads to, by the beginning of its id."""
_pages: dict[str, list[dict[str, str]]] = {language: [] for language in LANGUAGES}


def language_of(path: str) -> str:
    """The language of a page, from its folder; French outside of any."""
    parts = path.split("/")
    return next((language for language in LANGUAGES if language in parts[:2]), "fr")


def table(name: str, columns: list[str], heads: list[str], language: str) -> str:
    """Columns of a reference table as Markdown, its sources beneath; what is not verified is marked.

    Raises KeyError for a column that is not there: a page never shows what no longer exists.
    """
    path = REFERENCE / f"{name}.csv"
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(line for line in stream if not line.startswith("#")))
    words = WORDS[language]
    lines = ["| " + " | ".join(heads or columns) + " |", "|" + "---|" * len(columns)]
    for row in rows:
        cells = [words.get(row[column], row[column]) if column == STATUS else row[column] for column in columns]
        lines.append("| " + " | ".join(LISTED.sub("; ", cell).replace("|", r"\|") for cell in cells) + " |")
    marks = {}
    for row in rows:
        waits = row.get(STATUS) == TO_CONFIRM
        marks[row.get("source", "")] = marks.get(row.get("source", ""), False) or waits
    told = [f"{source} ({words[TO_CONFIRM]})" if waits else source for source, waits in marks.items() if source]
    more = f" (+ {len(told) - MANY})" if len(told) > MANY else ""
    title = words["source"] if len(told) == 1 else words["sources"]
    lines += ["", f"*Table `{name}.csv`. {title}{nbsp(language)}: {' ; '.join(told[:MANY])}{more}.*"]
    return "\n".join(lines)


def nbsp(language: str) -> str:
    """What stands before a colon."""
    return "\u00a0" if language == "fr" else ""


def split(text: str | None) -> list[str]:
    """Cells of a marker."""
    return [cell.strip() for cell in text.split(",")] if text else []


def to_guide(markdown: str, language: str) -> str:
    """The page of an algorithm with links to its task and its method."""

    def put(found: re.Match[str]) -> str:
        task, method = next(pages for start, pages in SUBJECTS.items() if found["id"].startswith(start))
        words, folder = WORDS[language], f"../guide/{language}"
        return f"{found['line']} · [{words['task']}]({folder}/{task}.md) · [{words['method']}]({folder}/{method}.md)"

    return ALGORITHM.sub(put, markdown, count=1)


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Fill the tables in, hide the checks, leave out pictures that were not taken."""
    source = Path(page.file.abs_src_path)
    language = language_of(page.file.src_uri)
    text = TABLE.sub(
        lambda found: table(found["name"], split(found["columns"]), split(found["heads"]), language), markdown
    )
    if source.parent.name in LANGUAGES and source.parent.parent.name == "docs":
        text = to_guide(text, language)
    text = PICTURE.sub(lambda found: found[0] if (source.parent / found["path"]).is_file() else "", CHECK.sub("", text))
    return text


def unbroken(html: str) -> str:
    """French text whose signs of two parts and thousands stay on the line of their word; code is left as it is."""
    parts = MARKUP.split(html)
    parts[::2] = [THOUSANDS.sub("\u202f", FRENCH_SPACE.sub("\u00a0", part)) for part in parts[::2]]
    return "".join(parts)


def on_page_content(html: str, page: Any, **_: Any) -> str:
    """Keep what the search reads."""
    if language_of(page.file.src_uri) == "fr":
        html = unbroken(html)
    headings = " ".join(re.sub(r"<[^>]+>", " ", found) for found in re.findall(r"<h[23][^>]*>(.*?)</h[23]>", html))
    body = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html)).strip()
    _pages[language_of(page.file.src_uri)].append(
        {"t": page.title, "u": page.file.url, "h": headings.strip(), "x": body}
    )
    return html


def on_page_context(context: dict[str, Any], page: Any, **_: Any) -> dict[str, Any]:
    """The language of the page, and the address of the same page in the other language."""
    language = language_of(page.file.src_uri)
    other = LANGUAGES[1 - LANGUAGES.index(language)]
    swapped = re.sub(rf"(^|/){language}/", rf"\1{other}/", page.file.url)
    context["language"] = language
    context["other"] = swapped if swapped != page.file.url else f"guide/{other}/index.html"
    return context


def on_pre_build(**_: Any) -> None:
    """Forget an earlier build of the same process."""
    for pages in _pages.values():
        pages.clear()


def on_post_build(config: Any, **_: Any) -> None:
    """Write what the search reads as scripts: a browser refuses to fetch a file beside a page of file://."""
    for language, pages in _pages.items():
        text = json.dumps(pages, ensure_ascii=False, separators=(",", ":"))
        Path(config.site_dir, f"search_{language}.js").write_text(f"window.AULA_PAGES={text};\n", encoding="utf-8")
