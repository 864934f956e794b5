"""The guide as its tests read it: commands, numbers with where they come from, files and pictures that are named."""

from __future__ import annotations

import csv
import re
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT

GUIDE = ROOT / "docs" / "guide"
NAMES = sorted(path.stem for path in (GUIDE / "fr").glob("*.md"))
BLOCK = re.compile(r"^```bash\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CHECK = re.compile(
    r"(?P<number>-?\d[\d\s\u00a0\u202f.,/]*?)<!-- = (?P<source>[^:>]+?)(?:: (?P<query>.+?))? -->", re.DOTALL
)
ANY_CHECK = re.compile(r"<!-- = ")
FILE = re.compile(r"`([\w./-]+\.(?:gpkg|html|csv|pdf|png|tif|json))`")
PICTURE = re.compile(r"!\[(?P<words>[^\]]*)\]\((?P<path>[^)]+)\)")
NAMED = re.compile(r"\*\*((?:[^*\n]|\\\*)+)\*\*\s\(`aula:(\w+)`\)")
SPACES = re.compile(r"[\s\u00a0\u202f]")


@dataclass(frozen=True)
class Number:
    """A number that a page quotes: as written, its value, its decimals, the file and the query it comes from."""

    written: str
    value: float
    decimals: int
    source: str
    query: str

    def is_right(self, folder: Path) -> bool:
        """Whether it is what came out, rounded as it is written."""
        return abs(ask(folder / self.source, self.query) - self.value) <= 0.5 * 10**-self.decimals + 1e-9


class Page:
    """One page of the guide in one language."""

    def __init__(self, name: str, language: str) -> None:
        self.name, self.language = name, language
        self.path = GUIDE / language / f"{name}.md"
        self.text = self.path.read_text(encoding="utf-8")

    @property
    def commands(self) -> list[str]:
        """The bash blocks, in order."""
        return BLOCK.findall(self.text)

    @property
    def numbers(self) -> list[Number]:
        """The marked numbers. French: 12 345,6; English: 12,345.6; a scale is its denominator."""
        return [self._number(found) for found in CHECK.finditer(self.text)]

    def _number(self, found: re.Match[str]) -> Number:
        digits = SPACES.sub("", found["number"]).rpartition("/")[2]
        thousands, point = ("", ",") if self.language == "fr" else (",", ".")
        plain = (digits.replace(thousands, "") if thousands else digits).replace(point, ".")
        query = " ".join((found["query"] or "").split())
        return Number(digits, float(plain), len(plain.partition(".")[2]), found["source"], query)

    def refresh(self, folder: Path) -> None:
        """Write the numbers that came out, with the decimals of the page; the words around are left to the writer."""

        def put(found: re.Match[str]) -> str:
            number = self._number(found)
            if not number.query or number.is_right(folder):
                return found[0]
            written = f"{ask(folder / number.source, number.query):,.{number.decimals}f}"
            if self.language == "fr":
                written = written.replace(",", " ").replace(".", ",")
            digits = found["number"].rstrip()
            return digits.rpartition("/")[0] + "/" * ("/" in digits) + written + found[0][len(digits) :]

        self.path.write_text(CHECK.sub(put, self.text), encoding="utf-8")

    @property
    def files(self) -> list[str]:
        """Files that the page names."""
        return sorted(set(FILE.findall(self.text)))

    @property
    def algorithms(self) -> list[tuple[str, str]]:
        """Name and id of the algorithms that the page opens."""
        return [(name.replace("\\*", "*"), algorithm) for name, algorithm in NAMED.findall(self.text)]

    @property
    def pictures(self) -> list[str]:
        """Pictures, by their path from the folder of pictures."""
        return [found["path"].partition("pictures/")[2] for found in PICTURE.finditer(self.text)]


def ask(path: Path, query: str) -> float:
    """The single value of a query on a GeoPackage, or on a CSV as table `t`."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as stream:
            head = stream.readline()
            stream.seek(0)
            rows = list(csv.DictReader(stream, delimiter=";" if ";" in head else ","))
        base = sqlite3.connect(":memory:")
        columns = ", ".join(f'"{name}" NUMERIC' for name in rows[0])
        base.execute(f"CREATE TABLE t ({columns})")
        base.executemany(
            f"INSERT INTO t VALUES ({', '.join('?' * len(rows[0]))})", [tuple(row.values()) for row in rows]
        )
    else:
        base = sqlite3.connect(path)
    ((value,),) = base.execute(query).fetchall()
    base.close()
    return float(value)
