"""Which observatory and which themes a record belongs to.

Method: docs/design/pnc.md#attachment
"""

from __future__ import annotations

from ..text import fold, joined
from .registry import OTHER, attachment_rules, themes, titles

PREFIX = "observatoire:"


def observatories_of(
    declared: tuple[str, ...], concepts: tuple[str, ...], keywords: tuple[str, ...], title: str
) -> tuple[str, ...]:
    """The observatories of a record: as it says, by a keyword `observatoire:<id>`, by the rules, else `autres`."""
    known = titles()
    said = [item for item in declared if item in known]
    tagged = [fold(word)[len(PREFIX) :].strip() for word in (*concepts, *keywords) if fold(word).startswith(PREFIX)]
    said = said or [item for item in tagged if item in known]
    if said:
        return tuple(dict.fromkeys(said))
    for text in (title, *keywords, *concepts):
        words = joined(text)
        for pattern, observatory in attachment_rules():
            if pattern.search(words):
                return (observatory,)
    return (OTHER,)


def themes_of(concepts: tuple[str, ...], keywords: tuple[str, ...], title: str) -> tuple[str, ...]:
    """The themes of a record: those it names, and those whose words are in its keywords or title."""
    named = {joined(word) for word in (*concepts, *keywords)}
    text = " " + " | ".join(joined(item) for item in (title, *keywords, *concepts)) + " "
    found = []
    for theme in themes():
        own = joined(theme.id)
        words = (own, joined(theme.title), *(joined(word) for word in theme.words))
        if own in named or any(f" {word} " in text or f" {word}s " in text for word in words):
            found.append(theme.id)
    return tuple(found)
