"""The form of the sites: a technician completes the facts in QGIS, and runs the qualification again."""

from __future__ import annotations

from functools import lru_cache

from ..forms import Form, Tab
from . import RULE_IDS, cnig
from .classcodes import ABSENT, ENTERED, ESTIMATED, FAILED, OBSERVED
from .criteria import Criterion, facts, wording
from .rules import shipped

# what a field of the standard begins with, by tab; identity takes the rest
_TABS = (("Bâti", ("bati_", "local_")), ("Sol", ("sol_",)), ("Urbanisme", ("urba_", "desserte_")))
_STATES = {"observé": OBSERVED, "saisi": ENTERED, "estimé": ESTIMATED, "absent": ABSENT, "échec": FAILED}
_LONG = 60


@lru_cache(maxsize=1)
def sites_form() -> Form:
    """Tabs Identité, Bâti, Sol, Urbanisme, Critères; a criterion and its state side by side."""
    fields = cnig.fields()
    of_tab = {title: tuple(name for name in fields if name.startswith(starts)) for title, starts in _TABS}
    placed = {name for names in of_tab.values() for name in names}
    identity = tuple(name for name in fields if name not in placed)
    tabs = [Tab(title, tuple((name,) for name in names)) for title, names in (("Identité", identity), *of_tab.items())]
    criteria = facts().values()
    tabs.append(Tab("Critères", tuple((one.value_field, one.state_field) for one in criteria)))
    choices = {one.name: _same(one.values) for one in fields.values() if one.values and not one.is_list}
    for one in shipped(RULE_IDS[0]).criteria:
        if one.kind == "enum":
            choices[one.fact.value_field] = _classes(one)
    choices.update({one.state_field: _STATES for one in criteria})
    booleans = frozenset(one.value_field for one in criteria if one.kind == "booleen")
    return Form(tuple(tabs), choices, booleans, {one.state_field: (one.value_field, ENTERED) for one in criteria})


def _same(values: tuple[str, ...]) -> dict[str, str]:
    return {value if len(value) <= _LONG else f"{value[: _LONG - 1]}…": value for value in values}


def _classes(one: Criterion) -> dict[str, str]:
    """The codes of a criterion under their words; the code follows where two read the same."""
    codes = [item.value for item in one.classes]
    words = [wording(one, code) for code in codes]
    return {text if words.count(text) == 1 else f"{text} ({code})": code for text, code in zip(words, codes)}
