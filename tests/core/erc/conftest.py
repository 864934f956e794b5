"""The reference case of the portfolio."""

from __future__ import annotations

import json

import pytest


@pytest.fixture(scope="module")
def golden(shared_reference):
    case = json.loads((shared_reference / "erc" / "portfolio_golden.json").read_text())
    sites = [(site["id"], site["cost"]) for site in case["sites"]]
    gains = [(site["id"], family, family, units) for site in case["sites"] for family, units in site["gains"].items()]
    return case, sites, gains
