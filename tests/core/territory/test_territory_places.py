"""The territories that a layer of communes offers: docs/design/territory.md#choosing"""

from __future__ import annotations

from aula_toolbox.core.territory.places import COMMUNE, EPCI, PlaceRow, choices


def test_the_epci_of_the_agency_come_first_then_the_others_then_the_communes():
    rows = [
        PlaceRow("59001", "Abancourt", "200068500"),
        PlaceRow("62041", "Arras", "200033579/200000001", "CU d'Arras"),
        PlaceRow("62498", "Lens", "246200364"),
        PlaceRow("", "sans code"),
        PlaceRow("62427", "Hénin-Beaumont"),
    ]
    found = choices(rows)
    epci = [one.name for one in found if one.kind == EPCI]
    assert "Lens" in " ".join(epci[:2])
    assert "Hénin" in " ".join(epci[:2])
    assert next(one for one in found if one.name == "EPCI 200068500").codes == ("59001",)
    assert sum("62041" in one.codes for one in found if one.kind == EPCI) == 2
    assert [one.name for one in found if one.kind == COMMUNE] == ["Abancourt", "Arras", "Hénin-Beaumont", "Lens"]
