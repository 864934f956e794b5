"""What is fuzzed: each reader of the toolbox, its sound examples, and the kind of damage that suits them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from aula_toolbox.core import columns, coordinates, tables, text
from aula_toolbox.core.erc import law
from aula_toolbox.core.erc import tables as erc_tables
from aula_toolbox.core.friches import cnigfile, cnigrecords, rules
from aula_toolbox.core.heat import classes, site, thresholds, weather
from aula_toolbox.core.heat.indicators import load_indicators
from aula_toolbox.core.housing import published, records
from aula_toolbox.core.housing.tables import HousingTables
from aula_toolbox.core.land import register
from aula_toolbox.core.maps import scales, tokens
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.net import safety
from aula_toolbox.core.net.documents import parse_json
from aula_toolbox.core.obs import acceptances, files, grammar, indicators
from aula_toolbox.core.obs.observatory import read_observatory
from aula_toolbox.core.obs.store import read_json
from aula_toolbox.core.partition import wkb
from aula_toolbox.core.pnc import csvtable, dates, iso19139, manifest, reading
from aula_toolbox.core.pnc import records as catalogue_records
from aula_toolbox.core.pnc.catalogue import CatalogueSource
from aula_toolbox.core.rain import costs, desealing, futures, irrigation, obligations, prices, zoning
from aula_toolbox.core.rain.readers import read_rain_files
from aula_toolbox.core.rain.tables import load_tables
from aula_toolbox.gis.net.xmltree import parse_xml
from scripts.fuzz.damage import BYTES, TABLE, TREE, Damage

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("AULA_SHARED") or ROOT.parent / "shared")
RESOURCES = ROOT / "aula_toolbox" / "resources"
REFERENCE = RESOURCES / "reference"
LARGEST = 60_000
"""Bytes kept of an example: a reader is judged by its first lines, thousands of times."""


@dataclass(frozen=True)
class FuzzTarget:
    """A reader: its name, the files that it reads well, how they get damaged, and the call on a damaged one."""

    name: str
    seeds: tuple[Path, ...]
    damages: tuple[Damage, ...]
    read: Callable[[Path], object]

    def sound(self) -> list[tuple[str, bytes]]:
        """Name and beginning of each example, up to a whole line."""
        found = []
        for path in self.seeds:
            content = path.read_bytes()
            is_cut = len(content) > LARGEST and path.suffix.lower() in (".csv", ".txt")
            found.append((path.name, content[: content.rfind(b"\n", 0, LARGEST) + 1] if is_cut else content))
        return found


def of_shared(*patterns: str) -> tuple[Path, ...]:
    """Files of the shared data, in order of path."""
    return tuple(path for pattern in patterns for path in sorted((SHARED / "data").glob(pattern)) if path.is_file())


def _of_folder(read: Callable[[Path], object]) -> Callable[[Path], object]:
    """A reader of a folder of own tables, the damaged file being the one table in it."""
    return lambda path: read(path.parent)


# --- tables of the user in place of ours ----------------------------------------------------------------------------
_OWN: Mapping[str, Callable[[Path], object]] = {
    "rain_roof_runoff": load_tables,
    "rain_constants": load_tables,
    "rain_activity": load_tables,
    "rain_costs": lambda folder: costs.load_costs("cuve", folder),
    "rain_zoning_rules": zoning.load_rules,
    "rain_obligations": obligations.load_thresholds,
    "rain_owners": obligations.load_owners,
    "rain_desealing": desealing.load_desealing,
    "rain_climate_scenarios": lambda folder: futures.load_climates(None, folder),
    "rain_crops": lambda folder: irrigation.load_crop("gazon", folder),
    "zan_droit": law.read,
    "erc_ratios": erc_tables.ratios,
    "erc_conversions": erc_tables.conversions,
    "thema_erc": erc_tables.thema_codes,
    "zae_champs": register.read_forms,
    "obs_indicateurs": lambda folder: indicators.indicators(None, folder),
    "obs_fichiers": files.files,
    "synonymes": lambda folder: columns.notions(None, folder),
}


def _own_table(path: Path) -> object:
    """The subject's own loader on a folder that holds one damaged table."""
    return _OWN[path.stem](path.parent)


def _rules(path: Path) -> object:
    """A folder of rules with one damaged file."""
    sound = RESOURCES / "reference" / "friches" / "regles" / "aula_1_0"
    for other in sound.iterdir():
        if other.name != path.name and other.is_file():
            (path.parent / other.name).write_bytes(other.read_bytes())
    return rules.load(path.parent)


def _lines(read: Callable[[str], object]) -> Callable[[Path], object]:
    """A reader of one word or line, called on each of a file."""

    def each(path: Path) -> object:
        return [read(line) for line in path.read_bytes().decode("utf-8", "replace").split("\n")[:200]]

    return each


def _formula(line: str) -> object:
    return grammar.parse(line)


def _words(line: str) -> object:
    """All that is told of a text that somebody typed; only a number may be refused, by its own error."""
    told = (
        text.number(line) if text.is_number(line) else None,
        text.fold(line),
        text.slug(line),
        dates.read(line),
        coordinates.pair_of(line),
    )
    return (*told, coordinates.wkt_pair(line), coordinates.split_srid(line), columns.squeezed(line))


def _address(line: str) -> object:
    return (safety.refusal(line), safety.redact(line), safety.origin(line) if not safety.refusal(line) else "")


def _scale(line: str) -> object:
    return scales.read_scale(line)


# --- answers of servers ---------------------------------------------------------------------------------------------
def _document(path: Path) -> object:
    source = CatalogueSource("essai", "Essai", "ogcapi")
    document = parse_json(path.read_bytes())
    return reading.read_document(document, source), catalogue_records.number_matched(document)


def _xml(path: Path) -> object:
    root = parse_xml(path.read_bytes())
    answers = [iso19139.read_metadata(node, "essai") for node in root.all("MD_Metadata")]
    return answers, [iso19139.read_dublin_core(node, "essai") for node in root.all("Record")], _answer(root)


def _answer(root: object) -> object:
    return iso19139.read_answer(root)  # type: ignore[arg-type]


def _rain(path: Path) -> object:
    as_it_is = lambda x, y, crs: (x, y)  # noqa: E731 - the place of a station does not matter here
    latest = np.datetime64("2030-01-01")
    return read_rain_files([path], as_it_is, load_tables().constants, Notes(), latest=latest)


def _wkb(path: Path) -> object:
    """Outlines as a layer hands them over: only those that pass the first look are read."""
    blobs = [bytes.fromhex(line) for line in path.read_text("utf-8", "replace").split() if _is_hex(line)]
    return wkb.read([blob for blob, is_plain in zip(blobs, wkb.is_plain(blobs)) if is_plain])


def _is_hex(line: str) -> bool:
    try:
        return bool(bytes.fromhex(line))
    except ValueError:
        return False


def _manifest(path: Path) -> object:
    return manifest.read(path.rename(path.with_name(manifest.FILE_NAME)).parent)


def _inventory(path: Path) -> object:
    """An inventory of brownfields in the national columns."""
    return cnigrecords.clean(cnigfile.reread(tables_text(path)), 2026)


def tables_text(path: Path) -> str:
    """A delimited file as the exchange format writes it."""
    table = tables.read(path)
    return "\n".join(";".join(row) for row in (table.header, *zip(*(table.column(name) for name in table.header))))


def _dpe(path: Path) -> object:
    return records.read_file(path, HousingTables.read(), Notes())


def _hours(path: Path) -> object:
    return weather.read_hours(path, "", ("t", "u"), Notes())


def made(folder: Path) -> dict[str, Path]:
    """Examples that no file holds: outlines, a manifest, words, addresses, formulas, scales."""
    square = [np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]])]
    words = ["12,5", "1 234,5", "2021-05-03", "POINT(2.5 50.4)", "50.4, 2.5", "Forêts d’Artois", "1er mai 2021"]
    addresses = ["https://example.org/wfs?service=WFS&token=x", "http://[::1]:80/a", "http://user:x@example.org/%zz"]
    formulas = [str(row["formule"]) for row in indicators.table() if row.get("formule")][:60]
    contents = {
        "wkb": "\n".join(wkb.write(square).hex() for _ in range(5)),
        "manifest": json.dumps(
            {"format": manifest.FORMAT, "entrees": [], "cree_le": "2026-01-01", "plugin": "0.1", "a_supprimer": ["x"]}
        ),
        "words": "\n".join(words),
        "addresses": "\n".join(addresses),
        "formulas": "\n".join(formulas),
        "published": "zone;etiquette;nombre\n62498;G;120\n62498;F;80,5\n",
        "montana": "station;retour_ans;t_min_mn;t_max_mn;a;b\nLens;10;6;60;4,5;0,6\nLens;10;60;1440;9;0,8\n",
        "frozen": "norme;genre;cle;rang;valeur\nrang;noeud;t_jour;0;20\nrang;noeud;t_jour;1;30,5\n",
        "answers": ";".join(acceptances.COLUMNS) + "\nC1;a;62498;2021;1,5;accepte;;vu;moi;2026-01-02\n",
        "scales": "\n".join(("25000", "1:25000", "1/5 000", "1 : 2 000")),
    }
    found = {}
    for name, content in contents.items():
        found[name] = folder / f"{name}.txt"
        found[name].write_text(content, encoding="utf-8")
    return found


def targets(folder: Path) -> tuple[FuzzTarget, ...]:
    """Every reader. folder: where the examples are written that no file holds."""
    from scripts.fuzz.subjects import subjects

    own = made(folder)
    known = indicators.indicators()
    return (
        FuzzTarget(
            "tables", of_shared("field/*/*.csv", "field/platform/own/*.csv", "housing/*.csv"), TABLE, tables.read
        ),
        FuzzTarget("own tables", tuple(REFERENCE / f"{name}.csv" for name in _OWN), TABLE, _own_table),
        FuzzTarget(
            "rain",
            of_shared("rain/*.csv", "field/rain/*.csv", "field/platform/pluie*.csv", "field/platform/sim2*"),
            TABLE,
            _rain,
        ),
        FuzzTarget("rules", tuple(sorted((REFERENCE / "friches/regles/aula_1_0").iterdir())), (*TREE, *TABLE), _rules),
        FuzzTarget("weights", of_shared("field/platform/poids*.csv"), TABLE, lambda path: rules.read_weights(path)),
        FuzzTarget("inventory", of_shared("field/friches/*.csv"), TABLE, _inventory),
        FuzzTarget("dpe", of_shared("housing/dpe_xml_nord.csv"), TABLE, _dpe),
        FuzzTarget("published", (own["published"],), TABLE, lambda path: published.read(path, Notes())),
        FuzzTarget("prices", of_shared("rain/water_price*.json"), TREE, lambda path: prices.read_prices(path, Notes())),
        FuzzTarget("hours", of_shared("climate/*.csv"), TABLE, _hours),
        FuzzTarget("montana", (own["montana"],), TABLE, lambda path: zoning.load_montana(path)),
        FuzzTarget("heat classes", (REFERENCE / "heat_classes.csv",), TABLE, classes.load_classes),
        FuzzTarget("heat indicators", (REFERENCE / "heat_indicateurs.csv",), TABLE, load_indicators),
        FuzzTarget("heat types", (REFERENCE / "heat_indien.csv",), TABLE, site.load_types),
        FuzzTarget("heat thresholds", (own["frozen"],), TABLE, thresholds.load_thresholds),
        FuzzTarget("acceptances", (own["answers"],), TABLE, acceptances.read_acceptances),
        FuzzTarget(
            "observatories",
            tuple(sorted((RESOURCES / "observatories").glob("*.json")))[:6],
            TREE,
            lambda path: read_observatory(path, known),
        ),
        FuzzTarget("store", tuple(sorted((RESOURCES / "observatories").glob("*.json")))[:2], TREE, read_json),
        FuzzTarget("charter", (tokens.SHIPPED,), TREE, tokens.load_tokens),
        FuzzTarget("records", (RESOURCES / "catalogue" / "demonstration.json",), TREE, _document),
        FuzzTarget("xml", of_shared("field/platform/csw_latin1.xml"), BYTES, _xml),
        FuzzTarget(
            "csv of a server",
            of_shared("field/friches/coords.csv", "field/friches/numbers.csv"),
            TABLE,
            csvtable.read_csv,
        ),
        FuzzTarget("manifest", (own["manifest"],), TREE, _manifest),
        FuzzTarget("wkb", (own["wkb"],), BYTES, _wkb),
        FuzzTarget("words", (own["words"],), TABLE, _lines(_words)),
        FuzzTarget("addresses", (own["addresses"],), TABLE, _lines(_address)),
        FuzzTarget("formulas", (own["formulas"],), TABLE, _lines(_formula)),
        FuzzTarget("scales", (own["scales"],), TABLE, _lines(_scale)),
        *subjects(folder),
    )
