"""The guide followed to the letter: commands run on the demonstration territory, numbers and files as it says."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.guide.pages import ANY_CHECK, NAMES, Page, ask
from tests.support.demo import DEMO
from tests.support.machine import needs

pytestmark = pytest.mark.slow

FIRST = "install"
PROFILE = Path(".local/share/QGIS/QGIS3/profiles/default/aula_demo")
RUN = [name for name in NAMES if Page(name, "fr").commands and name != FIRST]


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """The home of a user who has installed the plugin and opened the demonstration territory."""
    needs("qgis_process")
    folder = tmp_path_factory.mktemp("home")
    shutil.copytree(DEMO, folder / PROFILE)
    plugins = folder / "plugins"
    shutil.copytree(ROOT / "aula_toolbox", plugins / "aula_toolbox", symlinks=False)
    shutil.copy(ROOT / "metadata.txt", plugins / "aula_toolbox" / "metadata.txt")
    (folder / "bin").mkdir()
    python = folder / "bin" / "python3"
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    return folder


@pytest.fixture(scope="module")
def bash(home):
    """Run the commands of a page in a folder, as one session."""
    own = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANGUAGE"))}
    environment = {
        **own,
        "HOME": str(home),
        "PATH": f"{home / 'bin'}:{os.environ['PATH']}",
        "LANG": "fr_FR.UTF-8",
        "AULA": str(ROOT),
        "QGIS_PLUGINPATH": str(home / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(home / "profile"),
        "XDG_RUNTIME_DIR": str(home),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def run(page: Page, folder: Path) -> subprocess.CompletedProcess[str]:
        script = "set -euo pipefail\n" + "\n".join(page.commands)
        command = ["bash", "-c", script]
        return subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, timeout=400, check=False
        )

    return run


@pytest.fixture(scope="module")
def installed(bash, home):
    """What the page of the installation did: the working folder of the guide, and what was said."""
    done = bash(Page(FIRST, "fr"), home)
    assert done.returncode == 0, done.stdout + done.stderr
    return home / "demo", done.stdout


@pytest.fixture(scope="module")
def followed(bash, installed, tmp_path_factory):
    """Each page of tasks, run once in its own copy of the working folder, two at a time."""
    work, _ = installed
    folders = {name: tmp_path_factory.mktemp(name) / "demo" for name in RUN}
    for folder in folders.values():
        shutil.copytree(work, folder)
    with ThreadPoolExecutor(max_workers=2) as pool:
        waiting = {name: pool.submit(bash, Page(name, "fr"), folder) for name, folder in folders.items()}
        return {name: (folders[name], done.result()) for name, done in waiting.items()}


def test_the_installation_tells_how_many_algorithms_there_are(installed):
    _, said = installed
    (number,) = Page(FIRST, "fr").numbers
    assert str(int(number.value)) in said.split()
    assert "territoire.gpkg" in said


@pytest.mark.parametrize("name", RUN)
def test_the_commands_of_a_page_succeed(followed, name):
    _, done = followed[name]
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", RUN)
def test_the_files_that_a_page_names_are_there(followed, name):
    folder, _ = followed[name]
    missing = [file for file in Page(name, "fr").files if not (folder / file).is_file()]
    assert missing == []


@pytest.mark.parametrize("name", RUN)
def test_the_numbers_of_a_page_are_those_that_came_out(followed, name):
    """With AULA_GUIDE_UPDATE=1 they are written anew in both languages: read the sentences around them again."""
    folder, _ = followed[name]
    if os.environ.get("AULA_GUIDE_UPDATE"):
        for language in ("fr", "en"):
            Page(name, language).refresh(folder)
    wrong = [
        f"{number.source}: {number.query}: written {number.written}, found {ask(folder / number.source, number.query)}"
        for number in Page(name, "fr").numbers
        if not number.is_right(folder)
    ]
    assert wrong == []


@pytest.mark.parametrize("name", NAMES)
def test_every_mark_of_a_number_is_read(name):
    for language in ("fr", "en"):
        page = Page(name, language)
        assert len(page.numbers) == len(ANY_CHECK.findall(page.text))


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_say_the_same(name):
    french, english = Page(name, "fr"), Page(name, "en")
    assert english.commands == french.commands
    assert english.files == french.files
    assert [(n.value, n.source, n.query) for n in english.numbers] == [
        (n.value, n.source, n.query) for n in french.numbers
    ]
    assert [path.replace("en/", "fr/") for path in english.pictures] == french.pictures
    assert french.text.count("\n## ") == english.text.count("\n## ")


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_algorithms_have_the_name_that_the_toolbox_shows(name, language):
    for shown, algorithm in Page(name, language).algorithms:
        page = (ROOT / "docs" / language / f"{algorithm}.md").read_text(encoding="utf-8")
        assert page.startswith(f"# {shown}\n"), algorithm


def test_reports_of_the_first_hour_are_those_of_the_headlines():
    written = json.loads((DEMO / "runs.json").read_text(encoding="utf-8"))
    made = {value for run in written for value in run["parameters"].values() if isinstance(value, str)}
    for file in Page("first_hour", "fr").files:
        assert f"{{sortie:{file}}}" in made


def test_every_picture_is_in_the_list_and_every_listed_one_is_shown():
    with (ROOT / "docs" / "pictures.csv").open(encoding="utf-8", newline="") as stream:
        listed = {row["name"]: row["page"] for row in csv.DictReader(stream)}
    shown = {
        path: f"{language}/{name}.md"
        for language in ("fr", "en")
        for name in NAMES
        for path in Page(name, language).pictures
    }
    assert shown == listed
