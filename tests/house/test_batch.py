"""The batch over communes: shared between processes, restarted, one failure kept to itself."""

from __future__ import annotations

import csv
import json
import subprocess
import sys

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.slow

DEMO = ROOT / "aula_toolbox" / "resources" / "demo"


@pytest.fixture
def job(tmp_path):
    """The rain potential of the three communes of the demonstration territory."""
    gpkg = f"{DEMO / 'territoire.gpkg'}|layername="
    path = tmp_path / "job.json"
    content = {
        "algorithm": "aula:rainroofs",
        "zones": f"{gpkg}commune",
        "code": "insee",
        "clip": ["INPUT"],
        "parameters": {"INPUT": f"{gpkg}batiment", "OUTPUT": "{folder}/toitures_{code}.gpkg"},
        "output": "resultats",
    }
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def batch(job, *options):
    command = [sys.executable, str(ROOT / "scripts" / "batch.py"), str(job), *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)


def manifest(job):
    with (job.parent / "resultats" / "manifest.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_three_communes_in_two_processes_then_nothing_left(job):
    done = batch(job, "--processes", "2")
    assert done.returncode == 0, done.stdout + done.stderr
    rows = manifest(job)
    assert sorted(row["code"] for row in rows) == ["62990", "62991", "62992"]
    assert {row["etat"] for row in rows} == {"fait"}
    for row in rows:
        assert (job.parent / "resultats" / row["code"] / f"toitures_{row['code']}.gpkg").is_file()
    assert "3 zones done, 0 failed" in done.stdout
    batch(job)
    assert manifest(job) == rows


def test_a_batch_starts_again_where_it_stopped(job):
    assert batch(job, "--only", "62991").returncode == 0
    assert [row["code"] for row in manifest(job)] == ["62991"]
    assert batch(job).returncode == 0
    assert len(manifest(job)) == 3


def test_a_zone_that_fails_is_told_and_done_again(job):
    content = json.loads(job.read_text(encoding="utf-8"))
    content["parameters"]["FILTER"] = 7
    job.write_text(json.dumps(content), encoding="utf-8")
    done = batch(job, "--only", "62990")
    assert done.returncode == 1
    (row,) = manifest(job)
    assert row["etat"] == "echec"
    assert "FILTER" in row["message"]
    content["parameters"]["FILTER"] = 0.9
    job.write_text(json.dumps(content), encoding="utf-8")
    assert batch(job, "--only", "62990").returncode == 0
    assert [line["etat"] for line in manifest(job)] == ["echec", "fait"]


def test_a_model_runs_over_zones_and_leaves_no_journal(tmp_path):
    gpkg = f"{DEMO / 'territoire.gpkg'}|layername="
    path = tmp_path / "job.json"
    content = {
        "algorithm": "aula:modelrain",
        "zones": f"{gpkg}commune",
        "code": "insee",
        "clip": ["INPUT"],
        "parameters": {
            "INPUT": f"{gpkg}batiment",
            "RAIN": [str(DEMO / "Q_62_latest-1996-2025-demo_RR-T-Vent.csv.gz")],
            "ZONES": f"{gpkg}iris",
            "toitures": "{folder}/toitures.gpkg",
            "zones_par_rang": "{folder}/zones.gpkg",
            "rapport": "{folder}/rapport.html",
            "carte": "{folder}/carte.pdf",
        },
        "output": "resultats",
    }
    path.write_text(json.dumps(content), encoding="utf-8")
    done = batch(path, "--only", "62992")
    assert done.returncode == 0, done.stdout + done.stderr
    made = {file.name for file in (tmp_path / "resultats" / "62992").iterdir()}
    assert made == {"toitures.gpkg", "zones.gpkg", "rapport.html", "carte.pdf"}
