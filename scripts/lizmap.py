"""Hold a published project against the functions of Lizmap's own desktop checker: `lizmap.py PROJECT.qgs [CHECKOUT]`.

CHECKOUT: a folder with the sources of 3liz/lizmap-plugin; without it they are fetched into build/lizmap with git. They
are under the GPL 3 and are read beside the toolbox: never shipped, never copied into it. Ends with 1 when they report
anything.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SOURCE = "https://github.com/3liz/lizmap-plugin.git"


def checkout(given: str) -> Path:
    """The folder of the sources."""
    folder = Path(given) if given else ROOT / "build" / "lizmap"
    if not (folder / "lizmap").is_dir():
        subprocess.run(["git", "clone", "--quiet", "--depth", "1", SOURCE, str(folder)], check=True)
    return folder


def reports(project: Any) -> Iterator[tuple[str, Any]]:
    """Each check of the checker, and what it reports: empty when nothing is wrong."""
    from lizmap import project_checker_tools as checker
    from lizmap.ogc_project_validity import OgcProjectValidity
    from lizmap.saas import check_project_ssl_postgis
    from qgis.core import QgsProjectServerValidator

    names = checker.duplicated_layer_name_or_group(project)
    yield "duplicated names", [name for name, count in names.items() if count > 1]
    yield "primary keys", [one for found in checker.project_invalid_pk(project) for one in found]
    yield "layers twice with filters", checker.duplicated_layer_with_filter(project) or []
    yield "simplification by the database", checker.simplify_provider_side(project)
    yield "estimated metadata", checker.use_estimated_metadata(project)
    yield "trust of the project", [] if checker.project_trust_layer_metadata(project) else ["off"]
    yield "keys of the legend", checker.duplicated_rule_key_legend(project)
    yield "labels of the legend", checker.duplicated_label_legend(project)
    yield "spaces around names", checker.trailing_layer_group_name(project.layerTreeRoot(), project, [])
    yield "terms of use", checker.project_tos_layers(project, True, True)
    yield "ssl", check_project_ssl_postgis(project)[0]
    # every safeguard on, no parent folder: the beginner's mode
    yield "safeguards", checker.project_safeguards_checks(project, True, True, True, True, True, False, "", False)
    yield "what QGIS Server refuses", [str(one.identifier) for one in QgsProjectServerValidator().validate(project)[1]]
    names = OgcProjectValidity(project)
    names.add_shortnames()
    yield "short names that were missing", names.new_shortnames_added


def main() -> int:
    """Read the project, ask every check, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("project")
    parser.add_argument("checkout", nargs="?", default="")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication, QgsProject

    application = QgsApplication([], False)
    application.initQgis()
    plugins = Path(QgsApplication.pkgDataPath()) / "python"
    sys.path[:0] = [str(checkout(asked.checkout)), str(plugins), str(plugins / "plugins")]
    project = QgsProject.instance()
    if not project.read(asked.project):
        raise SystemExit(f"{asked.project}: not a project of QGIS")
    told = dict(reports(project))
    config = Path(f"{asked.project}.cfg")
    if config.is_file():
        layers = json.loads(config.read_text(encoding="utf-8"))["layers"].values()
        known = {one["id"] for one in layers if one["type"] == "layer"}
        told["layers of the .cfg that the project lacks"] = sorted(known - set(project.mapLayers()))
    for name, found in told.items():
        print(f"  REPORTS  {name}: {found}" if found else f"  nothing  {name}")
    project.clear()
    return int(any(told.values()))


if __name__ == "__main__":
    sys.exit(main())
