"""Networks and neighbourhoods as graphs: the nearest of many goals, and what hangs together.

scipy's `csgraph` does the work where it is there; without it the same results come from plain Python, more slowly.
Nodes are numbered from 0.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Rows = NDArray[np.intp]
NOBODY = -1


class BestFirst:
    """What waits to be looked at, the lowest (value, number) first; each with when it was last looked at.

    >>> waiting = BestFirst([(2.0, 1, 0), (1.0, 7, 0)])
    >>> waiting.pop(), waiting.is_beaten((1.5, 0)), waiting.is_beaten((9.0, 0)), len(waiting)
    ((1.0, 7, 0), False, True, 1)
    """

    def __init__(self, entries: Iterable[tuple[float, int, int]]) -> None:
        self._queue = list(entries)
        heapq.heapify(self._queue)

    def __len__(self) -> int:
        return len(self._queue)

    def pop(self) -> tuple[float, int, int]:
        """Take the lowest out."""
        return heapq.heappop(self._queue)

    def push(self, entry: tuple[float, int, int]) -> None:
        """Put one in."""
        heapq.heappush(self._queue, entry)

    def is_beaten(self, key: tuple[float, int]) -> bool:
        """Whether something that waits comes before a (value, number)."""
        return bool(self._queue) and self._queue[0][:2] < key


@dataclass(frozen=True)
class Arcs:
    """A directed graph: `count` nodes, and for each way its start, its end and its length (m, 0 or more)."""

    count: int
    tail: Rows
    head: Rows
    length: Numbers

    @classmethod
    def both(cls, count: int, first: Rows, second: Rows, length: Numbers) -> Arcs:
        """Arcs that may be gone in both directions: arrays (pieces,) of ends and lengths."""
        return cls(count, np.append(first, second), np.append(second, first), np.append(length, length))


@dataclass(frozen=True)
class Neighbours:
    """Who touches whom: pairs of row numbers, both ways, nobody with himself."""

    first: Rows
    second: Rows

    @classmethod
    def of(cls, pairs: Rows) -> Neighbours:
        """From an array (n, 2) of pairs."""
        return cls(pairs[:, 0].astype(np.intp), pairs[:, 1].astype(np.intp))

    def among(self, kept: NDArray[np.bool_]) -> Neighbours:
        """Only the pairs whose two ends are kept, renumbered among them."""
        number = np.cumsum(kept) - 1
        both = kept[self.first] & kept[self.second]
        return Neighbours(number[self.first[both]], number[self.second[both]])


@dataclass(frozen=True)
class Doors:
    """Where goals are entered: node, distance from the node to its goal (m), number of the goal; arrays (doors,)."""

    node: Rows
    access: Numbers
    goal: Rows

    @classmethod
    def at(cls, nodes: Rows) -> Doors:
        """Nodes that are goals themselves."""
        return cls(nodes, np.zeros(len(nodes)), np.arange(len(nodes)))


@dataclass(frozen=True)
class Reach:
    """By node: distance to the nearest goal (inf beyond the limit), and which goal it is (-1: none)."""

    distance: Numbers
    goal: Rows


def nearest(arcs: Arcs, doors: Doors, limit: float = np.inf) -> Reach:
    """Shortest way from the nearest goal to each node, goals searched all at once; equal goals: the lower number.

    Arcs are followed from their tail to their head, starting at the goals: to go towards the goals, turn them round.
    limit: longest distance, access included (m). A goal may have several doors.

    >>> street = Arcs.both(3, np.array([0, 1]), np.array([1, 2]), np.array([30.0, 30.0]))
    >>> found = nearest(street, Doors(np.array([2, 0]), np.array([0.0, 0.0]), np.array([7, 4])))
    >>> found.distance.tolist(), found.goal.tolist()
    ([0.0, 30.0, 0.0], [4, 4, 7])
    """
    if not len(doors.node):
        return Reach(np.full(arcs.count, np.inf), np.full(arcs.count, NOBODY))
    try:
        from scipy.sparse.csgraph import dijkstra  # noqa: F401
    except ImportError:
        return _nearest_alone(arcs, doors, limit)
    return _nearest_by_scipy(arcs, doors, limit)


def _nearest_alone(arcs: Arcs, doors: Doors, limit: float) -> Reach:
    """One queue for all goals (Dijkstra 1959), ordered by distance, then by goal."""
    order = np.argsort(arcs.tail, kind="stable")
    offset = np.searchsorted(arcs.tail[order], np.arange(arcs.count + 1)).tolist()
    head, length = arcs.head[order].tolist(), arcs.length[order].tolist()
    distance, goal = [np.inf] * arcs.count, [NOBODY] * arcs.count
    queue = list(zip(doors.access.tolist(), doors.goal.tolist(), doors.node.tolist()))
    heapq.heapify(queue)
    while queue:
        far, who, here = heapq.heappop(queue)
        if goal[here] != NOBODY or far > limit:
            continue
        distance[here], goal[here] = far, who
        for way in range(offset[here], offset[here + 1]):
            if goal[head[way]] == NOBODY:
                heapq.heappush(queue, (far + length[way], who, head[way]))
    return Reach(np.array(distance), np.array(goal, dtype=np.intp))


def _nearest_by_scipy(arcs: Arcs, doors: Doors, limit: float) -> Reach:
    """One more node leads to every door by its access; who owns a node is told by the tree of shortest ways."""
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra

    start = arcs.count
    # of parallel ways the shortest counts
    key = arcs.tail.astype(np.int64) * start + arcs.head
    order = np.argsort(key, kind="stable")
    key = key[order]
    first = np.flatnonzero(np.r_[True, key[1:] != key[:-1]]) if len(key) else np.zeros(0, np.intp)
    tail, head = np.divmod(key[first], max(start, 1))
    length = np.minimum.reduceat(arcs.length[order], first) if len(key) else arcs.length
    # of the doors at one node the nearest, then the lower goal
    order = np.lexsort((doors.goal, doors.access, doors.node))
    node, door = np.unique(doors.node[order], return_index=True)
    own = np.full(start, NOBODY)
    own[node] = doors.goal[order][door]
    tail = np.append(tail, np.full(len(node), start)).astype(np.intp)
    head = np.append(head, node).astype(np.intp)
    length = np.append(length, doors.access[order][door])
    size = start + 1
    matrix = csr_matrix((length, head, np.searchsorted(tail, np.arange(size + 1))), shape=(size, size))
    distance, before = dijkstra(matrix, indices=start, return_predecessors=True, limit=limit)
    found = _owners(distance, before, own, tail, head, length)
    return Reach(np.asarray(distance[:start], dtype=np.float64), found)


def _owners(distance: Numbers, before: Rows, own: Rows, tail: Rows, head: Rows, length: Numbers) -> Rows:
    """The goal of each node: that of the door where its shortest way begins, the lowest where ways are as short.

    own: goal of the door of each node. Each round gives the nodes whose goal can still fall to their better way; a
    goal only ever falls, so that no node becomes its own ancestor and the rounds end.
    """
    start = len(own)
    up = np.where(before[:start] < 0, np.arange(start), before[:start]).astype(np.intp)
    at_door = up == start
    up[at_door] = np.flatnonzero(at_door)
    reached = np.isfinite(distance[:start])
    tight = np.isfinite(distance[head]) & (distance[tail] + length == distance[head])
    tail, head = tail[tight], head[tight]
    # a way of no node but the door's own: the node is its own ancestor
    tail = np.where(tail == start, head, tail)
    is_door = tail == head
    while True:
        owner = np.where(reached, own[_roots(up)], NOBODY)
        offered = np.where(is_door, own[head], owner[tail])
        better = np.flatnonzero((offered >= 0) & (offered < owner[head]))
        if not len(better):
            return owner
        # the last one written stays: the lowest offer
        better = better[np.argsort(-offered[better], kind="stable")]
        up[head[better]] = tail[better]


def _roots(up: Rows) -> Rows:
    """The last ancestor of each node; a root is its own ancestor."""
    while True:
        further = up[up]
        if np.array_equal(further, up):
            return up
        up = further


def next_arcs(arcs: Arcs, reach: Reach, doors: Doors) -> Rows:
    """The arc by which the shortest way from its goal comes to each node (the lowest one where several do); -1 at a
    door and where there is no way. Walked back from node to tail it leads to the goal.

    >>> street = Arcs.both(3, np.array([0, 1]), np.array([1, 2]), np.array([30.0, 12.0]))
    >>> door = Doors.at(np.array([0]))
    >>> next_arcs(street, nearest(street, door), door).tolist()
    [-1, 0, 1]
    """
    far, goal = reach.distance, reach.goal
    tight = np.isfinite(far[arcs.head]) & (far[arcs.tail] + arcs.length == far[arcs.head])
    # a way that does not come nearer would turn in a circle
    tight &= (far[arcs.tail] < far[arcs.head]) & (goal[arcs.tail] == goal[arcs.head])
    found = np.full(arcs.count, NOBODY)
    arc = np.flatnonzero(tight)[::-1]
    found[arcs.head[arc]] = arc
    own = (goal[doors.node] == doors.goal) & (far[doors.node] == doors.access)
    found[doors.node[own]] = NOBODY
    return found


def between(arcs: Arcs) -> Numbers:
    """Shortest ways between all nodes, array (count, count); inf where there is none.

    >>> street = Arcs.both(3, np.array([0, 1]), np.array([1, 2]), np.array([30.0, 12.0]))
    >>> between(street)[0].tolist()
    [0.0, 30.0, 42.0]
    """
    if not len(arcs.length):
        return np.where(np.eye(arcs.count, dtype=bool), 0.0, np.inf)
    try:
        from scipy.sparse import csr_matrix
        from scipy.sparse.csgraph import dijkstra
    except ImportError:
        rows = [_nearest_alone(arcs, Doors.at(np.array([node], dtype=np.intp)), np.inf) for node in range(arcs.count)]
        return np.stack([row.distance for row in rows])
    order = np.lexsort((arcs.length, arcs.head, arcs.tail))
    tail, head, length = arcs.tail[order], arcs.head[order], arcs.length[order]
    # of parallel ways the shortest counts
    first = np.r_[True, (tail[1:] != tail[:-1]) | (head[1:] != head[:-1])]
    ways = csr_matrix((length[first], (tail[first], head[first])), shape=(arcs.count, arcs.count))
    return np.asarray(dijkstra(ways), dtype=np.float64)


def components(count: int, first: Rows, second: Rows) -> Rows:
    """Which nodes hang together: the number of the group of each node, groups in the order of their lowest node.

    count: number of nodes; first, second: arrays (pairs,) of nodes that belong together.

    >>> components(5, np.array([0, 4]), np.array([3, 2])).tolist()
    [0, 1, 2, 0, 2]
    """
    try:
        from scipy.sparse import csr_matrix
        from scipy.sparse.csgraph import connected_components
    except ImportError:
        label = _lowest_of_group(count, first, second)
    else:
        pairs = csr_matrix((np.ones(len(first), np.bool_), (first, second)), shape=(count, count))
        label = connected_components(pairs, directed=False)[1]
    _, lowest, number = np.unique(label, return_index=True, return_inverse=True)
    rank = np.empty(len(lowest), np.intp)
    rank[np.argsort(lowest)] = np.arange(len(lowest))
    return np.asarray(rank[number.reshape(-1)], dtype=np.intp)


def groups(count: int, pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The nodes of each group, lone ones included: groups in the order of their lowest node, nodes in their own.

    count: number of nodes; pairs: nodes that belong together.

    >>> groups(5, [(0, 3), (4, 2)])
    [[0, 3], [1], [2, 4]]
    """
    first, second = np.array(list(pairs), dtype=np.intp).reshape(-1, 2).T
    found: dict[int, list[int]] = {}
    for node, group in enumerate(components(count, first, second).tolist()):
        found.setdefault(group, []).append(node)
    return list(found.values())


def _lowest_of_group(count: int, first: Rows, second: Rows) -> Rows:
    """The lowest node of each group, spread along the pairs until nothing moves."""
    label = np.arange(count)
    while True:
        lowest = np.minimum(label[first], label[second])
        before = label.copy()
        np.minimum.at(label, before[first], lowest)
        np.minimum.at(label, before[second], lowest)
        label = np.asarray(label[label], dtype=np.intp)
        if np.array_equal(before, label):
            return label
