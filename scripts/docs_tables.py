"""The page of the reference tables: what is in each, from which year and source, and what is still to confirm."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

REFERENCE = Path(__file__).resolve().parent.parent / "aula_toolbox" / "resources" / "reference"
WORDS = {
    "fr": {
        "title": "Les tables de référence",
        "intro": "Chaque coefficient et chaque nomenclature des traitements est une ligne de ces tables, avec son "
        "unité, son année et sa source. Un fichier du même nom, donné à un traitement, remplace la table livrée.",
        "head": "| table | lignes | années | à confirmer | sources |",
        "other": "English",
        "more": "et {count} autres",
    },
    "en": {
        "title": "The reference tables",
        "intro": "Every coefficient and nomenclature of the algorithms is a row of these tables, with its unit, year "
        "and source. A file of the same name, given to an algorithm, replaces the shipped table.",
        "head": "| table | rows | years | to confirm | sources |",
        "other": "Français",
        "more": "and {count} more",
    },
}
SHOWN = 4


def page(language: str) -> str:
    """One line a table."""
    words, other = WORDS[language], "en" if language == "fr" else "fr"
    lines = [f"# {words['title']}", "", f"{words['intro']} [{words['other']}](../{other}/tables.md)", ""]
    lines += [words["head"], "|---|---:|---|---:|---|"]
    lines += [_line(path, words["more"]) for path in sorted(REFERENCE.rglob("*.csv"))]
    return "\n".join(lines) + "\n"


def _line(path: Path, more: str) -> str:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(line for line in stream if not line.startswith("#")))
    years = sorted({row["annee"] for row in rows if row.get("annee")})
    period = years[0] if len(years) == 1 else f"{years[0]}-{years[-1]}" if years else ""
    waiting = sum(row.get("statut_source") == "a_confirmer" for row in rows)
    sources = [source for source, _ in Counter(row["source"] for row in rows if row.get("source")).most_common()]
    told = "; ".join(sources[:SHOWN])
    if len(sources) > SHOWN:
        told += f" ({more.format(count=len(sources) - SHOWN)})"
    name = path.relative_to(REFERENCE).with_suffix("").as_posix()
    return f"| `{name}` | {len(rows)} | {period} | {waiting or ''} | {told.replace('|', chr(92) + '|')} |"
