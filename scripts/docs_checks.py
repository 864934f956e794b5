"""The pages of the checks of a layout: why each is made, from which threshold on, whose rule it is, what to do."""

from __future__ import annotations

from typing import Any

WORDS = {
    "fr": {
        "index": "Les contrôles d’une mise en page",
        "intro": "Chaque constat de `aula:checklayout` et du volet Cartes a sa page.",
        "severity": {"bloquant": "À corriger", "avertissement": "À regarder", "info": "À savoir"},
        "threshold": "Seuils",
        "head": "| seuil | valeur | unité | source |",
        "source": "Règle : ",
        "remedy": "Que faire",
        "other": "English",
    },
    "en": {
        "index": "The checks of a layout",
        "intro": "Each finding of `aula:checklayout` and of the Maps panel has its page.",
        "severity": {"bloquant": "To correct", "avertissement": "To look at", "info": "To know"},
        "threshold": "Thresholds",
        "head": "| threshold | value | unit | source |",
        "source": "Rule: ",
        "remedy": "What to do",
        "other": "Français",
    },
}
TABLES = ("maps_seuils", "plu_seuils")


def pages(language: str) -> dict[str, str]:
    """Name and text of the pages: one a code, and their list."""
    from aula_toolbox.core.maps.checks import CHECKS
    from aula_toolbox.core.maps.checks.pages import PAGES
    from aula_toolbox.gis.i18n import tr

    words, other = WORDS[language], "en" if language == "fr" else "fr"
    limits = _limits()
    found = {"checks.md": _index(language)}
    for check in CHECKS:
        told, name = PAGES[check.code], f"check_{check.code.lower()}.md"
        lines = [f"# {check.code} – {tr(told.title)}", ""]
        lines += [f"{words['severity'][check.severity]} · [{words['other']}](../{other}/{name}) · "]
        lines[-1] += f"[{words['index']}](checks.md) · [`aula:checklayout`](checklayout.md)"
        lines += ["", tr(told.why), "", f"## {words['remedy']}", "", tr(check.remedy), ""]
        if told.limits:
            lines += [f"## {words['threshold']}", "", words["head"], "|---|---:|---|---|"]
            lines += [f"| `{one}` | {' | '.join(limits[one])} |" for one in told.limits] + [""]
        lines += [f"{words['source']}{told.source}."]
        found[name] = "\n".join(lines) + "\n"
    return found


def _index(language: str) -> str:
    from aula_toolbox.core.maps.checks import CHECKS
    from aula_toolbox.core.maps.checks.pages import PAGES
    from aula_toolbox.gis.i18n import tr

    words, other = WORDS[language], "en" if language == "fr" else "fr"
    lines = [f"# {words['index']}", "", f"{words['intro']} [{words['other']}](../{other}/checks.md)", ""]
    lines += [f"- [{one.code}](check_{one.code.lower()}.md) : {tr(PAGES[one.code].title)}" for one in CHECKS]
    return "\n".join(lines) + "\n"


def _limits() -> dict[str, tuple[Any, ...]]:
    """Value, unit and source of every threshold, as the tables write them."""
    from aula_toolbox.core import reference

    columns = dict.fromkeys(("nom", "valeur", "unite", "source"), str)
    return {
        row["nom"]: (row["valeur"], row["unite"], row["source"])
        for name in TABLES
        for row in reference.load(name, columns)
    }
