"""What the tests of maps read of what was printed."""

from __future__ import annotations

import csv
import subprocess

from tests.gis.maps_support import plain

SOURCES = "Sources : IGN-INSEE, contours des communes, 2024"


def words(path):
    told = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    return plain(told)


def journal(path):
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=";"))


def names(folder):
    return sorted(path.name for path in folder.iterdir())
