"""`make bench`: one benchmark that fails, hangs or lacks its data is told and does not stop the others."""

from __future__ import annotations

import sys

import pytest

SAY = """import json, os
with open(os.environ["AULA_BENCH_LINES"], "a") as lines:
    print(json.dumps({}), file=lines)
"""
BENCHES = {
    "rain_a": SAY.format(["rain_a", "time é", 1.0, "s", 2.0, ""]),
    "heat_b": SAY.format(["heat_b", "time", 9.0, "s", 2.0, ""]) + "raise SystemExit(1)",
    "maps_c": SAY.format(["maps_c", "time", 1.0, "s", 2.0, ""]) + "raise OSError('broken')",
    "novel_d": "",
    "erc_e": "while True: pass",
}


@pytest.fixture
def bench(script, tmp_path, monkeypatch):
    made = script("bench/run")
    for name, text in BENCHES.items():
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
    monkeypatch.setattr(made, "FOLDER", tmp_path)
    monkeypatch.setattr(made, "PAGE", tmp_path / "page.md")
    return made


def run(bench, monkeypatch, *words):
    monkeypatch.setattr(sys, "argv", ["run.py", *words])
    return bench.main()


def test_the_page_tells_how_each_ended(bench, monkeypatch):
    assert [path.stem for path in bench.scripts()] == ["rain_a", "heat_b", "erc_e", "maps_c", "novel_d"]
    ended = bench.ended
    # a run without end is stopped at once, the others have the time they need
    monkeypatch.setattr(bench, "ended", lambda path, _: ended(path, 0.5 if "erc" in path.stem else 60))
    assert run(bench, monkeypatch) == 1
    told = bench.PAGE.read_text(encoding="utf-8")
    sections = {part.splitlines()[0]: part for part in told.split("\n## ")[1:]}
    assert list(sections) == ["rain_a", "heat_b", "erc_e", "maps_c", "novel_d"]
    assert "| time é | 1.00 s | 2 s | ok |" in sections["rain_a"] and "Above" not in sections["rain_a"]
    assert "**missed**" in sections["heat_b"] and "Above the target: time." in sections["heat_b"]
    assert "Stopped after" in sections["erc_e"]
    assert "Ended badly (code 1)" in sections["maps_c"] and "| time | 1.00 s |" in sections["maps_c"]
    assert "Nothing was measured" in sections["novel_d"]


def test_some_are_run_alone_and_the_others_keep_what_they_gave(bench, monkeypatch, capsys):
    bench.PAGE.write_text(
        "# Old\n\n## heat_b\n\nas it was\n\n## rain_a\n\nas it was\n\n## gone_z\n\nold\n", encoding="utf-8"
    )
    assert run(bench, monkeypatch, "--only", "rain") == 0
    told = bench.sections(bench.PAGE.read_text(encoding="utf-8"))
    assert list(told) == ["rain_a", "heat_b"] and told["heat_b"] == "as it was"
    assert "| time é | 1.00 s | 2 s | ok |" in told["rain_a"] and "as it was" not in told["rain_a"]
    assert run(bench, monkeypatch, "--only", "nothing") == 2
    assert "novel_d" in capsys.readouterr().out
