from __future__ import annotations

import pytest

from aula_toolbox.core.errors import AulaError, raise_all
from aula_toolbox.core.messages import Notes, listing, message


def test_a_message_within_a_message_is_said_in_its_language():
    french = {"{who}: {what}": "{who} : {what}", "{count} trees": "{count} arbres"}
    told = message("{who}: {what}", who="A", what=message("{count} trees", count=2))
    assert told.render(french.get) == "A : 2 arbres"
    assert str(told) == "A: 2 trees"


def test_a_message_shows_its_values_and_code():
    assert str(message("{count} roofs left out", "E_X", count=3)) == "3 roofs left out [E_X]"


def test_a_message_is_translated_before_its_values_are_filled():
    french = {"{count} roofs": "{count} toitures"}
    assert message("{count} roofs", count=2).render(french.__getitem__) == "2 toitures"


def test_an_error_tells_every_problem_at_once():
    error = AulaError.of([message("first {n}", "E_A", n=1), message("second", "E_B")])
    assert str(error) == "first 1 [E_A]\nsecond [E_B]"
    assert error.codes == ("E_A", "E_B")
    assert error.render(lambda text: text) == str(error)


def test_an_error_without_problem_is_a_mistake_of_ours():
    with pytest.raises(ValueError):
        AulaError.of([])


def test_raise_all_is_silent_when_all_is_well():
    raise_all([])
    with pytest.raises(AulaError, match="bad"):
        raise_all([message("bad")])


def test_notes_keep_order_and_tell_their_listener():
    heard = []
    notes = Notes(lambda note, is_warning: heard.append((str(note), is_warning)))
    notes.info("read {n}", n=5)
    notes.warn("short series")
    assert heard == [("read 5", False), ("short series", True)]
    assert [str(note) for note in notes.warnings] == ["short series"]


def test_a_long_listing_is_cut_with_the_number_left():
    assert listing(range(5), limit=3) == "0, 1, 2 (+2)"
    assert listing(["a"]) == "a"


def test_messages_that_say_the_same_are_equal():
    first, second = message("{n} roofs", "E_X", n=1), message("{n} roofs", "E_X", n=1)
    assert first == second
    assert len({first, second, message("other")}) == 2
    assert first != "1 roofs [E_X]"
    assert repr(first) == "Message('1 roofs [E_X]')"


def test_notes_are_told_again_to_who_listens():
    first = Notes()
    first.warn("two {n}", n=2)
    first.info("one")
    heard = []
    notes = Notes(lambda note, is_warning: heard.append((str(note), is_warning)))
    notes.retell(first)
    assert heard == [("one", False), ("two 2", True)]
    assert [str(note) for note in notes.warnings] == ["two 2"]


def test_a_translated_sentence_writes_its_decimals_as_french_does():
    said = message("{area:.1f} m² of {name} in {count}", area=5000.04, name="a.b", count=2)
    assert str(said) == "5000.0 m² of a.b in 2"
    assert said.render(lambda text: text.replace(" of ", " de ")) == "5000,0 m² de a.b in 2"
    assert message("{free} left", free=0.5).render(lambda text: "reste {free}") == "reste 0,5"


@pytest.mark.parametrize(
    ("count", "expected"),
    [(0, "0 site est gardé"), (1, "1 site est gardé"), (2, "2 sites sont gardés"), ("?", "? sites sont gardés")],
)
def test_a_sentence_agrees_with_its_number(count, expected):
    told = message("{count} sites kept", count=count)
    assert told.render(lambda text: "{count} site{count:|s} {count:est|sont} gardé{count:|s}") == expected
    mixed = message("{count} sites, {share} %", count=count, share=1.25)
    assert mixed.render(lambda text: "{count} site{count:|s}, {share:.1f} %").endswith(", 1,2 %")


def test_an_error_of_a_library_stands_in_one_line():
    """GDAL 3.12 tells its causes on lines of their own."""
    assert (
        message("lost ({reason})", reason=RuntimeError("bad\n  May be: worse")).render() == "lost (bad May be: worse)"
    )
