"""Damaged inputs of every reader, a few with a fixed seed: `make fuzz` tries each for ten minutes."""

from __future__ import annotations

import pytest

from aula_toolbox.core.errors import AulaError
from scripts.fuzz.run import examples, fuzz, tried
from scripts.fuzz.targets import FuzzTarget, targets

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
    ("weights", "poids.csv", b"critere;poids\nsurfaceSite;d\xe9cid\xe9\n"),
)


@pytest.fixture(scope="module")
def readers(tmp_path_factory, shared_data):
    return {target.name: target for target in targets(tmp_path_factory.mktemp("examples"))}


def test_only_our_own_error_comes_out(readers):
    assert len(readers) > 25
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
