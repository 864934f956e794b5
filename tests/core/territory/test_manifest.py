"""The manifest of many territories. docs/design/territory.md#many"""

from __future__ import annotations

from aula_toolbox.core.territory.manifest import UnitDone, seconds, states, written


def test_one_header_and_what_cannot_be_read_is_done_again():
    lines = [UnitDone("62001", "fait", 1.5, "a\nb"), UnitDone("62002", "echec", 0.1, 'no; way, "really"')]
    text = written(lines)
    assert text.count("code,etat") == 1
    assert states(text) == [UnitDone("62001", "fait", 1.5, "a b"), UnitDone("62002", "echec", 0.1, 'no; way, "really"')]
    assert states(text + "62003,fait,x,\n")[2] == UnitDone("62003", "fait", 0.0)
    assert states("couleur\nrouge\n") == states("") == states("code,etat\n62001,fait\n") == []
    assert seconds("") == 0.0
