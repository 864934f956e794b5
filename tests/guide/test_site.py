"""The guide as it is shipped: built without a warning, read from a folder without network, in the zip."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
import zipfile
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

import pytest

from aula_toolbox.processing.provider import ALGORITHMS
from tests.conftest import ROOT
from tests.guide.pages import NAMES


class Links(HTMLParser):
    """What a page leads to and what it loads, and the anchors it has."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.followed: list[str] = []
        self.loaded: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if given.get("id"):
            self.anchors.add(given["id"])
        if tag == "a" and given.get("href"):
            self.followed.append(given["href"])
        elif tag in {"script", "img", "link"} and (given.get("src") or given.get("href")):
            self.loaded.append(given.get("src") or given["href"])


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=180, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def pages(site):
    found = {path: Links(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}
    assert len(found) > 2 * (len(ALGORITHMS) + len(NAMES))
    return found


def test_every_algorithm_and_every_page_is_there_in_both_languages(site):
    for language in ("fr", "en"):
        for name in NAMES:
            assert (site / "guide" / language / f"{name}.html").is_file()
        for algorithm in ALGORITHMS:
            page = (site / language / f"{algorithm.ID}.html").read_text(encoding="utf-8")
            assert f'<html lang="{language}">' in page


def test_nothing_is_loaded_from_the_network(site, pages):
    for path, links in pages.items():
        outside = [address for address in links.loaded if urlsplit(address).scheme or address.startswith("//")]
        assert outside == [], path
    styles = "".join(path.read_text(encoding="utf-8") for path in [*site.rglob("*.css"), *site.glob("search.js")])
    assert not re.search(r"https?:|@import|@font-face|url\(", styles)


def test_every_link_leads_somewhere(pages):
    broken = []
    for path, links in pages.items():
        for address in links.followed + links.loaded:
            parts = urlsplit(address)
            if parts.scheme:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if not target.is_file():
                broken.append(f"{path.name}: {address}")
            elif parts.fragment and target in pages and parts.fragment not in pages[target].anchors:
                broken.append(f"{path.name}: no such place: {address}")
    assert broken == []


def test_each_page_leads_to_the_same_page_in_the_other_language(site):
    text = (site / "guide" / "fr" / "task_heat.html").read_text(encoding="utf-8")
    assert 'hreflang="en" href="../en/task_heat.html"' in text
    text = (site / "en" / "heatlcz.html").read_text(encoding="utf-8")
    assert 'hreflang="fr" href="../fr/heatlcz.html"' in text


def test_the_plugin_finds_the_first_page_and_those_of_the_models(site, monkeypatch):
    from aula_toolbox import about

    monkeypatch.setattr(about, "GUIDES", (site,))
    for language in ("fr", "en"):
        for name in ("index", "models"):
            assert about.guide_page(f"{language}/{name}.html") == site / "guide" / language / f"{name}.html"
    assert about.guide_page("fr/none.html") is None


def test_the_page_of_an_algorithm_leads_to_its_task_and_its_method(site):
    text = (site / "fr" / "zanbalance.html").read_text(encoding="utf-8")
    assert 'href="../guide/fr/task_erc.html">La tâche' in text
    text = (site / "en" / "checklayout.html").read_text(encoding="utf-8")
    assert 'href="../guide/en/method_maps.html">The method' in text


def test_no_mark_of_the_sources_is_left(site):
    left = [path for path in site.rglob("*.html") if "<!-- " in path.read_text(encoding="utf-8")]
    assert left == []


def test_coefficients_are_those_of_the_tables(site):
    import csv

    with (ROOT / "aula_toolbox/resources/reference/erc_etats.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    text = (site / "guide" / "fr" / "method_erc.html").read_text(encoding="utf-8")
    for row in rows:
        assert f"<td>{row['code']}</td>\n<td>{row['libelle']}</td>\n<td>{row['valeur']}</td>" in text


def test_a_column_that_is_gone_stops_the_build():
    spec = importlib.util.spec_from_file_location("guide_hooks", ROOT / "scripts" / "guide" / "hooks.py")
    hooks = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(hooks)
    assert "| bon | 3 |" in hooks.table("erc_etats", ["libelle", "valeur"], [], "en")
    with pytest.raises(KeyError):
        hooks.table("erc_etats", ["libelle", "gone"], [], "fr")
    with pytest.raises(FileNotFoundError):
        hooks.table("no_such_table", ["x"], [], "fr")


def test_french_signs_stay_with_their_word_and_code_is_left_alone(site):
    text = (site / "guide" / "fr" / "task_rain.html").read_text(encoding="utf-8")
    assert "Le jour ?" not in text
    assert "109\u202f064" in text
    assert "pluie\u00a0?" in text
    assert '--INPUT="$T=batiment" \\' in text.replace("&quot;", '"')
    assert "\u00a0" not in re.search(r"<pre>.*?</pre>", text, re.DOTALL).group()


@pytest.mark.parametrize(("language", "word", "page"), [("fr", "friche", "task_friches"), ("en", "heat", "task_heat")])
def test_the_search_holds_every_page_of_its_language(site, language, word, page):
    text = (site / f"search_{language}.js").read_text(encoding="utf-8")
    held = json.loads(text.partition("=")[2].rstrip().rstrip(";"))
    addresses = {entry["u"] for entry in held}
    assert {f"{language}/{algorithm.ID}.html" for algorithm in ALGORITHMS} <= addresses
    (entry,) = [entry for entry in held if entry["u"] == f"guide/{language}/{page}.html"]
    assert word in entry["x"].lower()
    assert not any("<" in entry["t"] for entry in held)


def test_the_zip_holds_the_guide_as_offline_help(site, tmp_path, monkeypatch):
    spec = importlib.util.spec_from_file_location("guide_package", ROOT / "scripts" / "package.py")
    package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    monkeypatch.setattr(package, "GUIDE", site)
    target = package.build(tmp_path / "aula_toolbox.zip")
    with zipfile.ZipFile(target) as archive:
        names = set(archive.namelist())
    assert "aula_toolbox/resources/help/index.html" in names
    assert "aula_toolbox/resources/help/fr/rainpotential.html" in names
    assert "aula_toolbox/resources/help/guide/en/task_rain.html" in names
    assert "aula_toolbox/resources/help/sitemap.xml" not in names
    assert target.stat().st_size <= package.MAX_BYTES
