"""`make session`: a whole first morning in a real QGIS under Xvfb, in French and in English, with pictures.

    run_session.py [--languages fr en] [--scene first|short] [--output build/session] [--no-platform]

Builds the zip, installs it into a fresh profile with QGIS' own installer, opens the demonstration, runs each headline
algorithm in its dialog, loads a layer from the local data platform, exports a map, reads every word and every message,
then starts QGIS again and uninstalls. The exit code is the number of faults; pictures are for people to look at.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = ROOT / "scripts"
SCREEN = "-screen 0 {}x{}x24"
WINDOW = (1600, 950)
SECONDS = {"first": 1200, "pictures": 600, "short": 900, "next": 600, "look": 900}
RECORD = "sites-wfs"
BROKEN = re.compile(r"Traceback \(most recent call last\)|^\[AULA\] 2:|Python (?:error|warning)", re.MULTILINE)


class Desktop:
    """One language, one profile, one QGIS after another."""

    def __init__(self, language: str, output: Path, archive: Path, profiles: Path | None = None) -> None:
        self.language, self.archive = language, archive
        self.folder = output / language
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.profiles = profiles or self.folder / "profile"

    def play(self, scene: str, **wanted: Any) -> list[str]:
        """Start QGIS on a scene and wait for its end; returns what went wrong."""
        (self.folder / "session.json").unlink(missing_ok=True)
        log = self.folder / f"{scene}.log"
        told = {"scene": scene, "folder": str(self.folder), "language": self.language, "zip": str(self.archive)}
        told |= {"i18n": str(ROOT / "aula_toolbox" / "resources" / "i18n"), **wanted}
        command = [
            "xvfb-run",
            "-a",
            "-s",
            SCREEN.format(*wanted.get("window", WINDOW)),
            "qgis",
            "--nologo",
            "--noversioncheck",
            "--lang",
            self.language,
        ]
        command += ["--profiles-path", str(self.profiles), "--code", str(SCRIPTS / "desktop" / "play.py")]
        if wanted.get("theme"):
            settings = self.profiles / "profiles" / "default" / "QGIS" / "QGIS3.ini"
            settings.parent.mkdir(parents=True, exist_ok=True)
            settings.write_text(f"[UI]\nUITheme={wanted['theme']}\n", encoding="utf-8")
        with (self.folder / f"{scene}.stderr").open("wb") as stream:
            process = subprocess.Popen(
                command, env=self._environment(told, log), stdout=stream, stderr=stream, start_new_session=True
            )
            try:
                code = process.wait(SECONDS[scene])
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                return [f"{scene}: QGIS did not end within {SECONDS[scene]} s"]
        return self._faults(scene, code, log)

    def _environment(self, told: dict[str, Any], log: Path) -> dict[str, str]:
        left_out = ("QT_QPA_PLATFORM", "QGIS_PLUGINPATH", "QGIS_CUSTOM_CONFIG_PATH", "PYTHONPATH", "VIRTUAL_ENV")
        own = {key: value for key, value in os.environ.items() if key not in left_out}
        own |= {"AULA_SESSION": json.dumps(told), "AULA_SESSION_SCRIPTS": str(SCRIPTS), "AULA_SESSION_LOG": str(log)}
        if told.get("scale"):
            own["QT_SCALE_FACTOR"] = str(told["scale"])
        return {**own, "PYQGIS_STARTUP": str(SCRIPTS / "desktop" / "recorder.py"), "LIBGL_ALWAYS_SOFTWARE": "1"}

    def _faults(self, scene: str, code: int, log: Path) -> list[str]:
        report = self.folder / "session.json"
        if not report.is_file():
            return [f"{scene}: QGIS ended with {code} before the session did"]
        told = json.loads(report.read_text(encoding="utf-8"))
        for title, seconds in told["steps"].items():
            print(f"  {self.language} {seconds:6.1f} s  {title}")
        faults = list(told["faults"])
        faults += [f"{scene}: QGIS ended with {code}"] if code else []
        for path in (log, self.folder / f"{scene}.stderr"):
            text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
            found = BROKEN.search(text)
            if found:
                faults.append(f"{path.name}: {text[max(found.start() - 200, 0) : found.start() + 1500]}")
        return faults


class Platform:
    """The local data platform, stopped when the session is over."""

    def __enter__(self) -> str:
        command = [sys.executable, "-m", "scripts.local_platform"]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT)
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.strip().startswith("records"):
                return line.split()[-1]
        raise RuntimeError("the local platform did not start")

    def __exit__(self, *_: object) -> None:
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(30)


def session(languages: list[str], scene: str, output: Path, address: str = "") -> list[str]:
    """Play a scene and the next morning in each language; returns every fault."""
    sys.path.insert(0, str(SCRIPTS))
    import package

    archive = package.build(output / "aula_toolbox.zip")
    faults = []
    for language in languages:
        desktop, start = Desktop(language, output, archive), time.monotonic()
        found = desktop.play(scene, platform=address, record=f"catalogue-1:{RECORD}")
        found += desktop.play("next")
        print(f"  {language}: {time.monotonic() - start:.0f} s, {len(found)} faults, pictures in {desktop.folder}")
        faults += [f"{language}: {fault}" for fault in found]
    return faults


def looks(languages: list[str], output: Path, theme: str, scale: str, window: tuple[int, int]) -> list[str]:
    """Pictures of the panels with a theme and a scale, for people to look at."""
    sys.path.insert(0, str(SCRIPTS))
    import package

    archive, faults = package.build(output / "aula_toolbox.zip"), []
    for language in languages:
        faults += Desktop(language, output, archive).play("look", theme=theme, scale=scale, window=window)
    return faults


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--languages", nargs="+", default=["fr", "en"], choices=["fr", "en"])
    parser.add_argument("--scene", default="first", choices=["first", "short", "look"])
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "session")
    parser.add_argument("--theme", default="", help="of QGIS, as 'Night Mapping'; with the scene look")
    parser.add_argument("--scale", default="", help="of everything on the screen, as 1.25; with the scene look")
    parser.add_argument("--no-platform", action="store_true", help="load from the packaged catalogue instead")
    parser.add_argument("--window", default="1600x950", help="size of the screen, as 1366x768; with the scene look")
    given = parser.parse_args()
    if shutil.which("xvfb-run") is None or shutil.which("qgis") is None:
        print("xvfb-run and the desktop of QGIS are needed: apt-get install xvfb xauth qgis", file=sys.stderr)
        return 1
    if given.scene == "look":
        width, _, height = given.window.partition("x")
        faults = looks(given.languages, given.output, given.theme, given.scale, (int(width), int(height)))
    elif given.no_platform or given.scene == "short":
        faults = session(given.languages, given.scene, given.output)
    else:
        with Platform() as address:
            faults = session(given.languages, given.scene, given.output, address)
    for fault in faults:
        print(fault, file=sys.stderr)
    return min(len(faults), 100)


if __name__ == "__main__":
    sys.exit(main())
