"""Expected results of independent sources."""

from __future__ import annotations

import json

import pytest


@pytest.fixture(scope="session")
def vectors(shared_reference):
    path = shared_reference / "friches" / "mutafriches_vectors.json"
    return json.loads(path.read_text(encoding="utf-8"))["vectors"]
