"""An observatory on disk, refreshed without QGIS; as a script it is killed at every write."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import sys
from dataclasses import replace
from datetime import date
from functools import lru_cache, partial
from pathlib import Path

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.language import Language
from aula_toolbox.core.obs import refresh
from aula_toolbox.core.obs.checks import rules
from aula_toolbox.core.obs.computation import Tables, compute
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
CENSUS, LOVAC = "base-cc-logement-2021.csv", "lovac-opendata-communes.csv"
FOUR = ("62447", "62461", "62549", "62743")
BASKET = ("vacance_rp", "log", "res_sec", "vacance_lovac")


def prepare(folder: Path, files: dict[str, str], basket=BASKET, **more) -> Path:
    """The file of an observatory and its producers' files."""
    import json

    (folder / "entrees").mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / "entrees" / name).write_text(text, encoding="utf-8")
    content = {**json.loads(template("habitat", "Habitat")), "indicateurs": list(basket), "sorties": [], **more}
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
        listed.append(replace(viewed(recognise(holding), files), source=str(path), digest=digest_of(path)))
    return listed


@lru_cache(maxsize=4)
def shipped(year: int = 2025) -> Tables:
    """The reference tables, read once."""
    return Tables.read(year)


def refresher(path: Path, steps=None) -> Refresher:
    """A refresher of the observatory beside its file."""
    observatory = read_observatory(path, shipped().indicators)
    whole = shipped(observatory.year)
    own = whole.territory.within(observatory.perimeter)
    tables = replace(whole, rules=rules(observatory.checks), territory=own)
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


def remember(put) -> None:
    """Computations of the same files are done once: what is at stake in a cut is what is written. put: sets a name."""
    done = {}

    def once(found, *more, **named):
        key = tuple(one.digest for one in found)
        if key not in done:
            done[key] = compute(found, *more, **named)
        return replace(done[key])

    put("compute", once)


def cut_everywhere(path: Path, folder: Path) -> str:
    """Kill a run at its first write, at its second one, and so on, each in a copy; the state of the run left alone."""
    remember(partial(setattr, refresh))
    refresher(path).run("essai")
    for at in range(1, 60):
        copy = folder / f"cut-{at:02d}"
        shutil.copytree(path.parent, copy)
        child = os.fork()
        if not child:
            hurt(at, lambda: os.kill(os.getpid(), signal.SIGKILL))
            refresher(copy / path.name).run("publier")
            os._exit(0)
        if os.waitpid(child, 0)[1] == 0:
            shutil.rmtree(copy)
            break
    return refresher(path).run("publier").state


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def rows(text):
    head, *body = text.rstrip("\n").split("\n")
    return head.split(";"), [row.split(";") for row in body]


def text_of(head, body):
    return "\n".join(";".join(row) for row in [head, *body]) + "\n"


def newer(text, frozen=0):
    """The census of the next year, in its geographic code: a little more of all, some values left as they were."""
    head, body = rows(text.replace("P21_", "P22_"))
    merged = [sum(int(row[rank]) for row in body if row[0] in FOUR) for rank in range(1, 5)]
    found = []
    for count, row in enumerate(row for row in body if row[0] not in FOUR[1:]):
        numbers = merged if row[0] == FOUR[0] else [int(cell) for cell in row[1:]]
        if not frozen or count % frozen:
            lived, second, vacant = numbers[1] * 1.002, numbers[2] * 1.001, numbers[3] * (1.01 + 0.002 * (count % 5))
            numbers = [lived + second + vacant, lived, second, vacant]
        found.append([row[0], *map(repr, numbers)])
    return text_of(head, found)


def swapped(text):
    head, body = rows(text)
    first, second = head.index("P21_RP"), head.index("P21_LOG")
    for row in body:
        row[first], row[second] = row[second], row[first]
    return text_of(head, body)


if __name__ == "__main__":
    print(cut_everywhere(Path(sys.argv[1]), Path(sys.argv[2])))
