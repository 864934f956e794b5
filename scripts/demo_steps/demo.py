"""What a step of the demonstration works with: paths, `qgis_process`, and the list of what was made."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TERRITORY = ROOT / "aula_toolbox" / "resources" / "demo"
CONFIG = ROOT / "build" / "qgis-config"
MAC = Path("/Applications")


class StepError(Exception):
    """An algorithm stopped; its own message is told."""


@dataclass(frozen=True)
class Product:
    """A file made by a step, with the words a reader is led to it by."""

    subject: str
    title: str
    path: Path


@dataclass
class Demo:
    """One run of the demonstration.

    territory: the embedded demonstration territory. output: where products go (`build/demo`).
    """

    territory: Path = TERRITORY
    output: Path = ROOT / "build" / "demo"
    products: list[Product] = field(default_factory=list)
    language: str = "fr"

    def folder(self, subject: str) -> Path:
        """The folder of a subject's products, made when missing."""
        path = self.output / subject
        path.mkdir(parents=True, exist_ok=True)
        return path

    def layer(self, table: str) -> str:
        """A layer of the territory, as QGIS opens it."""
        return f"{self.territory / 'territoire.gpkg'}|layername={table}"

    def one_row(self, result: Path, query: str) -> dict[str, Any]:
        """The single row of a query on the first table of a result; `{}` stands for the table."""
        from osgeo import ogr

        ogr.UseExceptions()
        stored = ogr.Open(str(result))
        (row,) = (dict(feature.items()) for feature in stored.ExecuteSQL(query.format(stored.GetLayer(0).GetName())))
        return row

    def say(self, text: str) -> None:
        """Progress, for the person who waits."""
        print(f"  {text}", flush=True)

    def keep(self, subject: str, title: str, path: Path) -> Path:
        """Add a product to the index page; it must be there."""
        if not path.is_file() or path.stat().st_size == 0:
            raise StepError(f"{path} n'a pas été écrit")
        self.products.append(Product(subject, title, path))
        return path

    def qgis_process(self, algorithm: str, **parameters: Any) -> dict[str, Any]:
        """Run an algorithm in its own process, as a batch would, and return its results.

        Paths may be given as Path. Raises StepError with the algorithm's own words.
        """
        start = time.monotonic()
        inputs = {name: _plain(value) for name, value in parameters.items()}
        done = subprocess.run(
            [executable(), "--json", "run", algorithm, "-"],
            input=json.dumps({"inputs": inputs}),
            capture_output=True,
            text=True,
            env=environment(self.language),
            check=False,
        )
        if done.returncode:
            raise StepError(f"{algorithm} (code {done.returncode})\n{done.stderr.strip()[-3000:]}")
        answer = json.loads(done.stdout[done.stdout.index("{") :])
        for warning in answer.get("log", {}).get("warning", []):
            self.say(f"attention : {warning}")
        self.say(f"{algorithm} : {time.monotonic() - start:.1f} s")
        return answer["results"]

    def script(self, path: Path, *arguments: object) -> None:
        """Run a PyQGIS script in its own process."""
        command = [shutil.which("python3", path="/usr/bin") or "python3", str(path), *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True, env=environment(self.language), check=False)
        if done.returncode:
            raise StepError(f"{path.name} (code {done.returncode})\n{done.stderr.strip()[-3000:]}")


def spaced(value: float) -> str:
    """A whole number with French thousands."""
    return f"{value:,.0f}".replace(",", " ")


def decimal(value: float) -> str:
    """A number with one French decimal."""
    return f"{value:.1f}".replace(".", ",")


def _plain(value: Any) -> Any:
    if isinstance(value, Path):
        return str(value)
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value


def executable() -> str:
    """The qgis_process of this machine."""
    bundled = sorted(MAC.glob("QGIS*.app/Contents/MacOS/bin/qgis_process")) if MAC.is_dir() else []
    found = os.environ.get("QGIS_PROCESS") or shutil.which("qgis_process") or (str(bundled[-1]) if bundled else None)
    if found is None:
        raise StepError("qgis_process est introuvable : make setup dit ce qu'il faut installer")
    return found


def environment(language: str, plugins: Path = ROOT, config: Path = CONFIG) -> dict[str, str]:
    """Surroundings of a `qgis_process` that sees the plugin in `plugins`, with its own settings in `config`."""
    locale = {"fr": "fr_FR.UTF-8", "en": "en_US.UTF-8"}[language]
    own = {name: value for name, value in os.environ.items() if name not in {"LANGUAGE", "LC_ALL", "LC_MESSAGES"}}
    return {
        **own,
        "LANG": locale,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(config),
        "XDG_RUNTIME_DIR": _runtime(config),
    }


def _runtime(config: Path) -> str:
    path = config / "runtime"
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    return str(path)


def enable_plugin(environ: dict[str, str]) -> None:
    """Tell qgis_process to load the toolbox; a second time it answers that it is enabled already."""
    stamp = Path(environ["QGIS_CUSTOM_CONFIG_PATH"]) / ".enabled"
    if stamp.is_file():
        return
    command = [executable(), "plugins", "enable", "aula_toolbox"]
    done = subprocess.run(command, capture_output=True, text=True, env=environ, check=False)
    if done.returncode and "already" not in done.stdout + done.stderr:
        raise StepError(f"le plugin ne se charge pas\n{(done.stdout + done.stderr).strip()[-3000:]}")
    stamp.touch()
