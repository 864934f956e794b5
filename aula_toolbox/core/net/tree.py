"""A plain tree of an XML document, made by `gis` and read here: local names only, prefixes forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass
class Node:
    """One element: its local name, attributes by local name, own text and children."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    text: str = ""
    children: list[Node] = field(default_factory=list)
    namespace: str = ""

    def walk(self) -> Iterator[Node]:
        """The element itself and all those under it, in document order."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))

    def all(self, *path: str) -> list[Node]:
        """The elements reached by a path of names, each step at any depth below the former."""
        found = [self]
        for name in path:
            seen: dict[int, Node] = {}
            for start in found:
                for node in start.walk():
                    if node.name == name and node is not start:
                        seen.setdefault(id(node), node)
            found = list(seen.values())
        return found

    def first(self, *path: str) -> Node | None:
        """The first element reached by a path, or None."""
        found = self.all(*path)
        return found[0] if found else None

    def child(self, name: str) -> Node | None:
        """The first direct child of that name, or None."""
        return next((node for node in self.children if node.name == name), None)

    def words(self) -> str:
        """The first text that is not empty, in the element or under it."""
        return next((node.text.strip() for node in self.walk() if node.text.strip()), "")

    def value(self, *path: str) -> str:
        """The text reached by a path, empty when it is not there."""
        return next((text for text in (node.words() for node in self.all(*path)) if text), "")
