"""The French translation is complete, and the tool that says so sees what is wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def translate(script):
    return script("translate")


def test_every_text_of_the_code_is_translated(translate):
    assert translate.problems(translate.extract(), translate.catalogues()) == []


def test_the_french_has_one_kind_of_apostrophe(translate):
    """`scripts/translate.py update` sets it; what is shown has one kind whatever the files hold."""
    other = [
        f"{path.name}: {line.strip()}"
        for path in sorted(translate.I18N.glob("*_fr.ts"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if "<translation>" in line and translate.typeset(line) != line
    ]
    assert other == [], "run scripts/translate.py update"
    shown = [text for catalogue in translate.catalogues().values() for text in catalogue.values()]
    assert [text for text in shown if translate.typeset(text) != text] == []
    assert translate.typeset("l’été, d’{name}, d’« ici » ; ‘mot’ 'mot'") == "l'été, d'{name}, d'« ici » ; ‘mot’ 'mot'"


@pytest.fixture
def package(tmp_path):
    folder = tmp_path / "aula_toolbox"
    (folder / "core" / "rain").mkdir(parents=True)
    return folder


def _write(package: Path, name: str, code: str) -> None:
    (package / name).write_text(code, encoding="utf-8")


def test_texts_are_found_wherever_they_hide(translate, package):
    _write(package, "plugin.py", "title = f\"<b>{tr('In an f-string')}</b>\"\nNAME = mark('At module ' 'level')\n")
    _write(
        package, "core/rain/run.py", "job.notes.info('{count} roofs', count=3)\nraise AulaError('No {x}', 'E', x=1)\n"
    )
    _write(package, "core/other.py", "a = tr('one' if n == 1 else 'many')\nlogger.info('not a text for people')\n")
    found = translate.extract(package)
    assert found.faults == []
    assert found.texts["house"] == {"In an f-string", "At module level", "one", "many"}
    assert found.texts["rain"] == {"{count} roofs", "No {x}"}


@pytest.mark.parametrize(
    "code",
    [
        "message(f'{count} roofs')",
        "AulaError('bad ' + name)",
        "mark(text)",
        "tr('{n} roofs'.format(n=3))",
        "notes.warn(text)",
        "message('{count} roofs', total=3)",
        "notes.info('{count:.1f} roofs')",
    ],
)
def test_a_call_that_cannot_be_translated_or_filled_is_refused(translate, package, code):
    _write(package, "plugin.py", code)
    (fault,) = translate.extract(package).faults
    assert fault.startswith("aula_toolbox/plugin.py:1: ")


def test_each_kind_of_incomplete_translation_is_told(translate):
    found = translate.Extraction({"rain": {"new", "kept {x}", "unfinished"}, "heat": {"shared"}, "house": {"shared"}})
    present = {
        "rain": {"kept {x}": "gardé {y}", "unfinished": "", "gone": "parti"},
        "heat": {"shared": "commun"},
        "house": {"shared": "partagé"},
    }
    told = translate.problems(found, present)
    assert [line.split(": ")[1].split(",")[0] for line in told] == [
        "translated otherwise in another subject",
        "not in the file",
        "no longer in the code",
        "the places differ",
        "not translated",
    ]


def test_a_file_read_back_is_the_file_written(translate, tmp_path):
    texts = {'a < b & "c"': "a < b & « c »", "two\nlines {x:.1f}": "deux\nlignes {x:.1f}", "waiting": ""}
    translate.write_ts(tmp_path / "rain_fr.ts", texts)
    assert translate.catalogues(tmp_path) == {"rain": texts}


def test_a_draft_is_not_lost_when_the_file_is_written_again(translate, tmp_path, monkeypatch):
    """A person writes the French and forgets to take `unfinished` away: refreshing the file keeps her words."""
    path = tmp_path / "rain_fr.ts"
    translate.write_ts(path, {"a roof": "", "gone": "parti"}, {"a roof": "un toit"})
    monkeypatch.setattr(translate, "extract", lambda: translate.Extraction({"rain": {"a roof", "a tank"}}))
    monkeypatch.setattr(translate, "catalogues", lambda: {"rain": translate.read_ts(path)})
    monkeypatch.setattr(translate, "ts_path", lambda subject: path)
    translate.update()
    assert translate.drafts(path) == {"a roof": "un toit"}
    assert translate.read_ts(path) == {"a roof": "", "a tank": ""}
    assert translate.problems(translate.extract(), translate.catalogues())


#: words behind a number that are not counted, or never one: limits, measures, words that end in s alone
UNCOUNTED = {
    "ans après aucuns aux cette ces cours dans depuis des deux fois flux hors jours lors mais mois moins parcours pas "
    "plus près puis ses sans sous sur tous trop très vers vous"
}
MEASURES = {
    "area",
    "bill",
    "budget",
    "cap",
    "cells",
    "given",
    "here",
    "keep",
    "least",
    "most",
    "packed",
    "size",
    "taken",
}


def disagreeing(text):
    """Places of a French text that are followed by a plural, which a number of one would make false."""
    words = {word for line in UNCOUNTED for word in line.split()}
    found = re.finditer(r"(\w+) \{(\w+)\} ([a-zà-ÿœ]{3,}s)\b", text)
    first = re.match(r"\{(\w+)\} ([a-zà-ÿœ]{3,}s)\b", text)
    pairs = [(match[2], match[3]) for match in found if match[1].lower() not in ("les", "des", "ces")]
    pairs += [(first[1], first[2])] if first else []
    return [place for place, word in pairs if place == "count" and word not in words]


def test_what_is_counted_agrees_with_its_number(translate):
    """`1 communes` is no French: `{count} commune{count:|s}`."""
    wrong = {
        text: found
        for catalogue in translate.catalogues().values()
        for text in catalogue.values()
        if (found := disagreeing(text))
    }
    assert wrong == {}
    assert disagreeing("{count} communes") == ["count"] and disagreeing("Il y a {count} sites.") == ["count"]
    assert disagreeing("les {count} premières, {count} commune{count:|s}, dans {count} ans") == []


def test_words_agree_wherever_a_text_is_filled():
    """In a window and in a report as in a message, with a number or with a number that is written already."""
    from aula_toolbox.core.language import Language
    from aula_toolbox.core.messages import Sentence
    from aula_toolbox.gis.i18n import in_language, tr

    french = in_language("fr")
    told = Language("fr", french)
    assert told.tr("{count} communes.", count=1) == "1 commune."
    assert told.tr("{count} communes.", count=told.number(1200)) == "1\u202f200 communes."
    assert french("{count} records").format(count=0) == "0 fiche"
    assert isinstance(tr("{count} records"), Sentence)
    assert Sentence("{a} {b:.1f}").format(a=1, b=2.0) == "1 2.0"
