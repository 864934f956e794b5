"""An observatory on disk, refreshed without QGIS; as a script it kills itself at the n-th write."""

from __future__ import annotations

import errno
import os
import signal
import sys
from datetime import date
from functools import partial
from pathlib import Path

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.language import Language
from aula_toolbox.core.obs.computation import Tables
from aula_toolbox.core.obs.observatory import read_observatory, template
from aula_toolbox.core.obs.refresh import Refresher
from aula_toolbox.core.obs.reports import obsrefresh as report
from aula_toolbox.core.obs.sources import digest_of, viewed
from aula_toolbox.core.obs.store import VersionStore
from aula_toolbox.core.products.holding import UNREADABLE, Holding
from aula_toolbox.core.products.recognition import recognise
from aula_toolbox.core.report import Told
from aula_toolbox.core.tables import TableFile

TODAY = date(2026, 11, 30)
BASKET = ("vacance_rp", "log", "res_sec", "vacance_lovac")


def prepare(folder: Path, files: dict[str, str], basket=BASKET, **more) -> Path:
    """The file of an observatory and its producers' files."""
    import json

    (folder / "entrees").mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / "entrees" / name).write_text(text, encoding="utf-8")
    content = {**json.loads(template("habitat", "Habitat")), "indicateurs": list(basket), **more}
    path = folder / "habitat.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def found(folder: Path, files):
    """The tables of a folder, recognised by the front door."""
    listed = []
    for path in sorted(folder.rglob("*.csv")):
        try:
            holding = Holding(path.name, geometry="none", fields=TableFile(path).header, source=str(path))
        except AulaError as error:
            holding = Holding(path.name, state=UNREADABLE, fault=error.problems[0], source=str(path))
        from dataclasses import replace

        listed.append(replace(viewed(recognise(holding), files), source=str(path), digest=digest_of(path)))
    return listed


def refresher(path: Path, steps=None) -> Refresher:
    """A refresher of the observatory beside its file."""
    shipped = Tables.read(2025)
    observatory = read_observatory(path, shipped.indicators)
    tables = Tables.read(observatory.year, changes=observatory.checks)
    return Refresher(
        observatory,
        VersionStore(path.with_suffix("")),
        tables,
        partial(found, files=tables.files),
        lambda done: report.page(Told(Language()), done, tables.indicators),
        TODAY,
        steps,
        plugin="test",
    )


def hurt(at: int, act) -> None:
    """The n-th write of the store is replaced by `act`: bytes of a file, a rename, a folder, a stream."""
    count = 0
    kept = {name: getattr(Path, name) for name in ("write_bytes", "replace", "mkdir", "open")}

    def counted(name):
        def one(self, *arguments, **more):
            nonlocal count
            is_write = name != "open" or (arguments[:1] in (("w",), ("x",)))
            if is_write and "habitat" in self.parts:
                count += 1
                if count == at:
                    act()
            return kept[name](self, *arguments, **more)

        return one

    for name in kept:
        setattr(Path, name, counted(name))


def full() -> None:
    """What a full disk says."""
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


if __name__ == "__main__":
    hurt(int(sys.argv[2]), lambda: os.kill(os.getpid(), signal.SIGKILL))
    print(refresher(Path(sys.argv[1])).run(sys.argv[3] if len(sys.argv) > 3 else "publier").state)
