"""A mixed integer programme, built row by row and solved by HiGHS, which scipy (1.9 or later) brings.

What the solver proved is told apart from what it merely found: an optimum, something found in the time given with a
bound that nothing can beat, or that nothing fits. Nothing is called impossible without a proof.

The presolve of HiGHS stays off: that of scipy 1.10 (Debian 12) breaks the bounds of 5 in 1 000 small programmes, or
calls them impossible (tests/core/test_programme.py); without it the two portfolios are as fast. Every answer is
held against the rows before it is believed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .errors import AulaError, missing_package

Floats = NDArray[np.float64]
Rows = NDArray[np.intp]
OPTIMAL, IN_TIME, IMPOSSIBLE = "optimal", "in time", "impossible"
CODE = "E_SCIPY"
TOLERANCE = 1e-5
"""Ten times what the solver allows itself."""
# what milp and linprog answer
_SOLVED, _STOPPED, _INFEASIBLE = 0, 1, 2


@dataclass(frozen=True)
class Outcome:
    """What is known at the end. state: OPTIMAL, IN_TIME or IMPOSSIBLE; values: the best found (None: nothing found).

    value: its objective; bound: an objective that nothing can beat (-inf: none is known).
    """

    state: str
    values: Floats | None = None
    value: float = np.inf
    bound: float = -np.inf

    @property
    def is_proved(self) -> bool:
        """Whether more time would change nothing."""
        return self.state != IN_TIME

    @property
    def gap_pct(self) -> float | None:
        """Most that the value can be above the optimum, % of it; None when nothing is known of that."""
        if self.state == OPTIMAL:
            return 0.0
        if self.values is None or not np.isfinite(self.bound):
            return None
        gap = max(self.value - self.bound, 0.0)
        return 100.0 * gap / abs(self.value) if self.value else 0.0 if not gap else None


def require() -> None:
    """Raise E_SCIPY, which says how to install it, unless the solver is there."""
    _solvers()


def _solvers() -> Any:
    try:
        from scipy import optimize
    except ImportError:
        raise missing_package("scipy", CODE) from None
    if not hasattr(optimize, "milp"):
        raise AulaError("This QGIS has an old scipy without the solver: version 1.9 or later is needed.", CODE)
    return optimize


@dataclass
class Programme:
    """Variables and rows. Minimise an objective so that low <= row . values <= high for every row.

    A site of 30 or one of 20 (one only), or both at 25 a half:

    >>> one = Programme()
    >>> whole = one.variables(2, high=1.0, whole=True)
    >>> row = one.row([(0, 3.0), (1, 2.0)], low=2.0)
    >>> one.minimise(np.array([30.0, 20.0])).values.tolist()
    [0.0, 1.0]
    """

    low: list[float] = field(default_factory=list)
    high: list[float] = field(default_factory=list)
    whole: list[bool] = field(default_factory=list)
    least: list[float] = field(default_factory=list)
    most: list[float] = field(default_factory=list)
    _numbers: list[int] = field(default_factory=list)
    _columns: list[int] = field(default_factory=list)
    _values: list[float] = field(default_factory=list)

    @property
    def width(self) -> int:
        """How many variables there are."""
        return len(self.low)

    def variables(
        self, count: int, low: float | Floats = 0.0, high: float | Floats = np.inf, whole: bool = False
    ) -> Rows:
        """Add variables with their bounds (one for all, or an array (count,)); their numbers.

        whole: only whole numbers are allowed.
        """
        first = self.width
        self.low += np.broadcast_to(low, count).tolist()
        self.high += np.broadcast_to(high, count).tolist()
        self.whole += [whole] * count
        return np.arange(first, first + count)

    def row(self, terms: Iterable[tuple[int, float]], low: float = -np.inf, high: float = np.inf) -> int:
        """Add low <= sum of value x variable <= high, from pairs (number of a variable, value); the row's number."""
        number = len(self.least)
        for column, value in terms:
            self._numbers.append(number)
            self._columns.append(int(column))
            self._values.append(float(value))
        self.least.append(float(low))
        self.most.append(float(high))
        return number

    def minimise(self, objective: Floats, time_limit_s: float = np.inf, relaxed: bool = False) -> Outcome:
        """Solve with no gap allowed. objective: array (variables,); relaxed: whole numbers are not asked.

        Raises E_SCIPY when scipy is absent, E_SOLVER when the solver gives up without an answer.
        """
        optimize = _solvers()
        integrality = np.zeros(self.width) if relaxed else np.array(self.whole, dtype=np.float64)
        matrix = self._matrix()
        if self._asks_of_nothing(matrix):
            return Outcome(IMPOSSIBLE)
        answer = optimize.milp(
            objective,
            integrality=integrality,
            bounds=optimize.Bounds(np.array(self.low), np.array(self.high)),
            constraints=optimize.LinearConstraint(matrix, self.least, self.most),
            options={"mip_rel_gap": 0.0, **_options(time_limit_s)},
        )
        if answer.x is not None:
            values = np.asarray(answer.x, dtype=np.float64)
            self._check(values, matrix)
            if answer.status == _SOLVED:
                return Outcome(OPTIMAL, values, float(answer.fun), float(answer.fun))
            return Outcome(IN_TIME, values, float(answer.fun), _number(getattr(answer, "mip_dual_bound", None)))
        if answer.status == _STOPPED:
            return Outcome(IN_TIME, bound=_number(getattr(answer, "mip_dual_bound", None)))
        if answer.status == _INFEASIBLE:
            return Outcome(IMPOSSIBLE)
        if np.any(objective) and self.minimise(np.zeros(self.width), time_limit_s, relaxed).state == IMPOSSIBLE:
            # "unbounded or infeasible" for the solver: which of the two is told by asking for nothing
            return Outcome(IMPOSSIBLE)
        raise AulaError("The solver gave up: {said}", "E_SOLVER", said=str(answer.message))

    def prices(self, objective: Floats, time_limit_s: float = np.inf) -> Floats | None:
        """What one unit more of each row's bound costs when whole numbers are not asked: array (rows,).

        None when even so nothing fits, which is a proof. Zeros, which promise nothing, when the time was not enough.
        """
        from scipy.sparse import vstack

        optimize = _solvers()
        matrix, least, most = self._matrix(), np.array(self.least), np.array(self.most)
        if self._asks_of_nothing(matrix):
            return None
        is_high, is_low = np.isfinite(most), np.isfinite(least)
        answer = optimize.linprog(
            objective,
            A_ub=vstack([matrix[is_high], -matrix[is_low]]),
            b_ub=np.concatenate([most[is_high], -least[is_low]]),
            bounds=np.column_stack([self.low, self.high]),
            method="highs",
            options=_options(time_limit_s),
        )
        if answer.status == _INFEASIBLE:
            return None
        found = np.zeros(len(least))
        if answer.status == _SOLVED:
            found[is_high] = answer.ineqlin.marginals[: int(is_high.sum())]
            found[is_low] -= answer.ineqlin.marginals[int(is_high.sum()) :]
        return found

    def _asks_of_nothing(self, matrix: Any) -> bool:
        """Whether a row without any term asks for something else than 0; the solver has no answer to that."""
        is_empty = np.asarray(abs(matrix).sum(axis=1)).ravel() == 0.0
        least, most = np.array(self.least), np.array(self.most)
        return bool(np.any(is_empty & ((least > TOLERANCE) | (most < -TOLERANCE))))

    def _check(self, values: Floats, matrix: Any) -> None:
        """Raise E_SOLVER when an answer breaks a bound or a row by more than rounding."""
        reached, size = matrix @ values, abs(matrix) @ np.abs(values)
        room = TOLERANCE * np.maximum(size, 1.0)
        is_outside = (values < np.array(self.low) - TOLERANCE) | (values > np.array(self.high) + TOLERANCE)
        is_broken = (reached < np.array(self.least) - room) | (reached > np.array(self.most) + room)
        if is_outside.any() or is_broken.any():
            raise AulaError("The answer of the solver breaks its own rules: it is not used.", "E_SOLVER")

    def _matrix(self) -> Any:
        from scipy.sparse import csr_matrix

        return csr_matrix((self._values, (self._numbers, self._columns)), shape=(len(self.least), self.width))


def _options(time_limit_s: float) -> dict[str, Any]:
    limited = {"time_limit": max(time_limit_s, 0.1)} if np.isfinite(time_limit_s) else {}
    return {"presolve": False, **limited}


def _number(value: Any) -> float:
    return -np.inf if value is None or not np.isfinite(value) else float(value)
