"""The journal and its marks. docs/design/territory.md#journal"""

from __future__ import annotations

from dataclasses import replace

from aula_toolbox.core.territory import journal
from aula_toolbox.core.territory.outputs import figures, outputs

STEP = journal.StepDone("rain", "rainpotential", journal.DONE, 3.14159, "abc", '{"TANK": "en"}', "a; b\nc", "")


def test_a_journal_is_read_as_it_was_written():
    failed = journal.StepDone("heat", "heatexposure", journal.FAILED, 1.0, "def")
    text = journal.written([STEP, failed])
    assert text.startswith("\ufeff")
    assert journal.earlier(text) == {"rainpotential": replace(STEP, seconds=3.1)}, "its warnings too"
    assert STEP.row()["secondes"] == 3.1
    assert (
        journal.earlier("nothing of ours") == journal.earlier("sujet;algorithme;etat\nrain;rainpotential;fait\n") == {}
    )
    assert journal.StepDone("rain", "rainpotential", journal.DONE).row()["secondes"] == 0.0
    assert journal.earlier("") == {}
    assert journal.earlier('etape;etat\n"open') == {}


def test_the_mark_changes_with_version_parameters_and_files():
    one = journal.mark_of("a", "1", {"x": 1}, [("f", 1, 1)])
    assert one == journal.mark_of("a", "1", {"x": 1}, [("f", 1, 1)])
    others = [("a", "2", {"x": 1}), ("a", "1", {"x": 2}), ("b", "1", {"x": 1})]
    assert len({journal.mark_of(*other, [("f", 1, 1)]) for other in others} | {one}) == 4


def test_figures_are_read_in_files_that_their_step_writes():
    """No calculation over a file that nobody writes, no step without a report but fragmentation."""
    written = {name: {one.file for one in files} for name, files in outputs().items()}
    for name, read in figures().items():
        assert {one.file for one in read} <= written[name]


def test_the_parameters_of_the_last_run_are_read_again():
    lines = [
        journal.StepDone("rain", "rainpotential", journal.DONE, 1.0, "a", '{"INPUT": "b.gpkg"}'),
        journal.StepDone("zan", "zanbalance", journal.DONE, 1.0, "b", "{"),
        journal.StepDone("heat", "heatexposure", journal.FAILED, 1.0, "c", '{"INPUT": "c.gpkg"}'),
    ]
    assert journal.parameters(journal.written(lines)) == {"rainpotential": {"INPUT": "b.gpkg"}}
    assert journal.parameters("couleur\nrouge\n") == {}
