"""Damaged inputs of every reader, a few with a fixed seed: `make fuzz` tries each for ten minutes."""

from __future__ import annotations

import csv
import io

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.heat.weather import read_hours
from aula_toolbox.core.messages import Notes
from aula_toolbox.core.obs import files
from scripts.fuzz.run import examples, fuzz, tried
from scripts.fuzz.targets import REFERENCE, FuzzTarget, targets

# a count and no duration: what is tried is the same on every machine
EXAMPLES = 25
# damage that the first runs of the fuzzer found, or that people sent; by reader, the file of the reader, its content
KNOWN = (
    ("rules", "regle.json", b"[" * 20_000),
    ("prices", "prix.json", b'{"62001": {"prix_eau": {}, "annee": []}}'),
    ("observatories", "x.json", b'{"id": 1e400}'),
    ("charter", "charte.json", b"[" * 20_000),
    ("addresses", "a.txt", b"http://["),
    ("scales", "a.txt", b"1:\xb2"),
    ("words", "a.txt", b"\xd9\xa3\n\xc2\xbd\n\xef\xbc\x91"),
    ("rain", "pluie.csv", b"poste;date;pluie\na;2020-13-01;1\nb;2020-01-01\n"),
    ("meters", "conso.csv", b"annee;code_iris;code_grand_secteur;conso;pdl;filiere\n"),
    ("killed runs", "moves.json", b"[1]"),
    ("territories", "lot.json", b'{"algorithm": "aula:rainroofs"}'),
    ("territories", "lot.json", b'{"algorithm":"a","zones":"z","code":"c","parameters":{},"output":"\\u0000"}'),
    ("tables of subjects", "schools_couts.csv", b"nom,valeur,libelle\ndesimp_bas,60,a\n"),
    ("weights", "poids.csv", b"critere;poids\nsurfaceSite;d\xe9cid\xe9\n"),
)


def told_of(read, path, content):
    """What a reader says of a content that it refuses."""
    path.write_bytes(content)
    with pytest.raises(AulaError) as caught:
        read(path)
    return str(caught.value)


def test_what_the_fuzzer_found_is_told_with_its_place(tmp_path):
    hours = b"NUM_POSTE;AAAAMMJJHH;T\n62;2024010100;1\n62;hier;2\n"
    words = told_of(lambda path: read_hours(path, "", ("T",), Notes()), tmp_path / "h.csv", hours)
    assert "h.csv, line 3: 'hier' is no hour" in words
    table = (REFERENCE / "obs_fichiers.csv").read_text(encoding="utf-8").splitlines()
    place = table[0].split(",").index("mois_parution")
    row = next(csv.reader(table[1:2]))
    row[place] = "4|10"
    kept = io.StringIO()
    csv.writer(kept, lineterminator="\n").writerow(row)
    months = f"{table[0]}\n{kept.getvalue()}".encode()
    words = told_of(lambda path: files.files(path.parent), tmp_path / "obs_fichiers.csv", months)
    assert "mois_parution = '4|10'" in words


@pytest.fixture(scope="module")
def readers(qgis_app, tmp_path_factory, shared_data):
    return {target.name: target for target in targets(tmp_path_factory.mktemp("examples"))}


def test_only_our_own_error_comes_out(readers):
    assert len(readers) > 40
    found = {name: leaks for name, target in readers.items() if (leaks := fuzz(target, 20261201, EXAMPLES)[1])}
    assert not found


def test_every_reader_reads_a_sound_example(readers, tmp_path):
    """A reader that refuses everything would pass the fuzzer."""
    refusing = []
    for name, target in readers.items():
        read = 0
        for number, (file, content) in enumerate(target.sound()):
            path = tmp_path / name / str(number) / file
            path.parent.mkdir(parents=True)
            path.write_bytes(content)
            try:
                target.read(path)
            except AulaError:
                continue
            read += 1
        refusing += [] if read else [name]
    assert not refusing


@pytest.mark.parametrize(("reader", "file", "content"), KNOWN)
def test_what_broke_once_is_refused_or_read(readers, tmp_path, reader, file, content):
    assert tried(readers[reader], file, content, tmp_path) is None


def test_a_leak_is_seen_with_its_place(tmp_path):
    def broken(path):
        raise KeyError(path.name)

    seed = tmp_path / "a.csv"
    seed.write_text("a;b\n1;2\n", encoding="utf-8")
    target = FuzzTarget("broken", (seed,), (lambda content, dice: content[::-1],), broken)
    done, leaks = fuzz(target, 1, 5)
    assert (done, len(leaks)) == (5, 1)
    assert leaks[0].told.startswith("KeyError")


def test_the_same_seed_gives_the_same_damage(readers):
    def drawn(seed):
        found = examples(readers["weights"], seed)
        return [next(found) for _ in range(20)]

    assert drawn(1) == drawn(1) != drawn(2)
