"""Who may receive a credential."""

from __future__ import annotations

import pytest

from aula_toolbox.core.net.guard import Guard, account_for, read, written

OWN = Guard("t1", "decoy", "account", ("https://donnees.example:443",))


@pytest.mark.parametrize(
    "token, address, expected",
    [
        ("t1", "https://donnees.example/wfs?a=1", "account"),
        ("t1", "https://DONNEES.example:443/", "account"),
        ("t1", "http://donnees.example/wfs", ""),
        ("t1", "https://donnees.example:8443/", ""),
        ("t1", "https://donnees.example.evil.example/", ""),
        ("t1", "https://donnees.example@evil.example/", ""),
        ("t1", "https://sub.donnees.example/", ""),
        ("t1", "ftp://donnees.example/", ""),
        ("t1", "not an address", ""),
        ("t2", "https://donnees.example/", ""),
        ("", "https://donnees.example/", ""),
    ],
)
def test_an_account_goes_to_its_origins_only(token, address, expected):
    assert account_for(token, address, {"t1": OWN}) == expected


def test_guards_come_back_from_the_profile():
    assert read(written([OWN])) == {"t1": OWN}


@pytest.mark.parametrize("text", ["", "[]", "{}", "nonsense", '[{"token": 1}]', "[3]", '[{"token":"a","decoy":"b"}]'])
def test_what_is_no_guard_gives_nothing(text):
    assert read(text) == {}


def test_origins_that_are_no_texts_give_nothing():
    guards = read('[{"token":"a","decoy":"b","account":"c","origins":[1,"https://x.example"]}]')
    assert guards["a"].origins == ("https://x.example",)
    assert read('[{"token":"a","decoy":"b","account":"c"}]')["a"].origins == ()
