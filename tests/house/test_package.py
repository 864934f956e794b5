"""The zip is what the public repository accepts, and it runs as it is, in French and in English."""

from __future__ import annotations

import json
import subprocess
import zipfile

import pytest

from tests.support.machine import needs


@pytest.fixture(scope="module")
def package(script):
    return script("package")


@pytest.fixture(scope="module")
def translate(script):
    return script("translate")


@pytest.fixture(scope="module")
def zipped(package, translate, tmp_path_factory):
    assert translate.compile_qm() == 0
    return package.build(tmp_path_factory.mktemp("zip") / "aula_toolbox.zip")


def test_the_zip_obeys_the_rules_of_publication(package, zipped):
    assert package.faults(zipped) == []


def test_the_zip_is_the_same_when_built_again(package, zipped, tmp_path):
    assert package.build(tmp_path / "again.zip").read_bytes() == zipped.read_bytes()


def test_placeholder_addresses_are_told(package, zipped):
    with zipfile.ZipFile(zipped) as archive:
        text = archive.read("aula_toolbox/metadata.txt").decode()
    expected = {key for key, value in package.read_metadata(text).items() if "example.org" in value}
    assert set(package.placeholders(zipped)) == expected


BROKEN = {
    "missing: LICENSE": lambda files: files.pop("aula_toolbox/LICENSE"),
    "compiled: aula_toolbox/fast.so": lambda files: files.update({"aula_toolbox/fast.so": b"x"}),
    "hidden or cached: aula_toolbox/.env": lambda files: files.update({"aula_toolbox/.env": b"x"}),
    "outside of aula_toolbox: other/x.py": lambda files: files.update({"other/x.py": b"x"}),
    "metadata: email is missing": lambda files: _edit(files, "email=", "post="),
    "metadata: qgisMinimumVersion must be 3.40": lambda files: _edit(files, "Version=3.40", "Version=3.22"),
    "metadata: supportsQt6 must not be there": lambda files: _edit(files, "[general]", "[general]\nsupportsQt6=yes"),
    "metadata: a bare % breaks the reading of the file": lambda files: _edit(files, "about=", "about=50 % more. "),
    "metadata: the icon is missing: none.svg": lambda files: _edit(files, "icon=resources/icons/aula", "icon=none"),
}


def _edit(files, old, new):
    files["aula_toolbox/metadata.txt"] = files["aula_toolbox/metadata.txt"].replace(old.encode(), new.encode(), 1)


@pytest.mark.parametrize("fault", BROKEN)
def test_each_broken_rule_is_told(package, zipped, tmp_path, fault):
    with zipfile.ZipFile(zipped) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    BROKEN[fault](files)
    broken = tmp_path / "broken.zip"
    with zipfile.ZipFile(broken, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    assert package.faults(broken) == [fault]


def test_the_scan_sees_a_token_and_a_shell(script, tmp_path):
    """Of a zip as small as can be: `make package` scans the whole one, the checks all that is in it but the guide."""
    token = "AKIA" + "Z7VRSQ5TJN2WMPLX"
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a/demo.json", f'{{"key": "{token}"}}')
        archive.writestr("a/run.py", "import subprocess\nsubprocess.call('ls', shell=True)\n")
        archive.writestr("a/torn.py", "def (")
    told = script("scan").findings(tmp_path / "a.zip")
    assert any("demo.json:1: AWS" in line for line in told)
    assert any("run.py:2:" in line for line in told) and any("torn.py" in line for line in told)


@pytest.fixture(scope="module")
def installed(zipped, tmp_path_factory):
    needs("qgis_process")
    folder = tmp_path_factory.mktemp("plugins")
    with zipfile.ZipFile(zipped) as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture(scope="module")
def names(installed, tmp_path_factory, script):
    """Names of our algorithms by id, as `qgis_process` tells them in a language."""
    demo = script("demo_steps/demo")

    def listed(language: str) -> dict[str, str]:
        surroundings = demo.environment(language, installed, tmp_path_factory.mktemp(language))
        demo.enable_plugin(surroundings)
        command = [demo.executable(), "--json", "list"]
        done = subprocess.run(command, capture_output=True, text=True, env=surroundings, check=True)
        provider = json.loads(done.stdout[done.stdout.index("{") :])["providers"]["aula"]
        return {name: algorithm["name"] for name, algorithm in provider["algorithms"].items()}

    return {language: listed(language) for language in ("fr", "en")}


def test_the_unpacked_zip_lists_every_algorithm_in_both_languages(names):
    from aula_toolbox.processing.models import CHAINS
    from aula_toolbox.processing.provider import ALGORITHMS

    ids = {f"aula:{algorithm.ID}" for algorithm in ALGORITHMS} | {f"aula:{chain.id}" for chain in CHAINS}
    assert set(names["fr"]) == set(names["en"]) == ids


def test_names_follow_the_language(names, translate):
    from aula_toolbox.processing.models import CHAINS
    from aula_toolbox.processing.provider import ALGORITHMS

    french = {source: text for own in translate.catalogues().values() for source, text in own.items()}
    own = {f"aula:{algorithm.ID}": algorithm.NAME for algorithm in ALGORITHMS}
    own.update({f"aula:{chain.id}": chain.name for chain in CHAINS})
    for key, name in own.items():
        assert names["en"][key] == name
        assert names["fr"][key] == french[name]
