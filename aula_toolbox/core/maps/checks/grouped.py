"""Findings of many pages told once: what is the same everywhere, and what differs by its numbers only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from .finding import SEVERITIES, PageFinding

MOST_ALIKE = 3


@dataclass
class Group:
    """One thing found, and the pages where it is; count: how many findings alike it stands for."""

    finding: PageFinding
    pages: list[int] = field(default_factory=list)
    count: int = 1


def grouped(findings: Iterable[PageFinding]) -> list[Group]:
    """The same finding once; more than three that differ by their values only become one, with the first as example."""
    same: dict[tuple[str, str, str], Group] = {}
    for finding in findings:
        key = (finding.code, finding.severity, str(finding.message))
        same.setdefault(key, Group(finding)).pages.append(finding.page)
    alike: dict[tuple[str, str, str], list[Group]] = {}
    for group in same.values():
        first = group.finding
        alike.setdefault((first.code, first.severity, first.message.text), []).append(group)
    kept: list[Group] = []
    for groups in alike.values():
        pages = sorted({page for group in groups for page in group.pages})
        if len(groups) > MOST_ALIKE and len(pages) > MOST_ALIKE:
            kept.append(Group(groups[0].finding, pages, len(groups)))
        else:
            kept += [Group(group.finding, sorted(set(group.pages))) for group in groups]
    return sorted(kept, key=lambda group: (SEVERITIES.index(group.finding.severity), group.finding.code))
