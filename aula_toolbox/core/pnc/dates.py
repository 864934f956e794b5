"""Dates of records: ISO 8601 with the precision that was written, compared no finer than they are known.

Method: docs/design/pnc.md#dates
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2})"
    r"(?:[T ](?P<hour>\d{2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?\s*(?P<zone>Z|[+-]\d{2}:?\d{2})?)?)?)?"
)
_PRECISIONS = ("year", "month", "day", "second")
MONTHS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)


@dataclass(frozen=True)
class Moment:
    """A date and how finely it is known.

    instant: the moment in UTC; local: year, month, day as written.
    """

    instant: datetime
    local: tuple[int, int, int]
    precision: str

    @property
    def iso(self) -> str:
        """ISO 8601 at the precision known, UTC for a full moment."""
        year, month, day = self.local
        if self.precision == "second":
            return self.instant.strftime("%Y-%m-%dT%H:%M:%SZ")
        return "-".join((f"{year:04d}", f"{month:02d}", f"{day:02d}")[: _PRECISIONS.index(self.precision) + 1])

    @property
    def day(self) -> str:
        """The date alone, `2026-10-01`; the first day when only the month or the year is known."""
        return "{:04d}-{:02d}-{:02d}".format(*self.local)

    @property
    def month_in_words(self) -> str:
        """`octobre 2026`, or `2026` when only the year is known: for a line of sources."""
        year, month, _ = self.local
        return str(year) if self.precision == "year" else f"{MONTHS[month - 1]} {year}"


def read(text: object) -> Moment | None:
    """A moment from ISO 8601 text; `2026` and `2026-10` are the first day. None when it cannot be read."""
    if not isinstance(text, str):
        return None
    match = _ISO.fullmatch(text.strip())
    if match is None:
        return None
    part = match.groupdict()
    precision = "second" if part["hour"] else "day" if part["day"] else "month" if part["month"] else "year"
    try:
        written = datetime(
            int(part["year"]),
            int(part["month"] or 1),
            int(part["day"] or 1),
            int(part["hour"] or 0),
            int(part["minute"] or 0),
            int(part["second"] or 0),
            tzinfo=_zone(part["zone"]),
        )
        return Moment(written.astimezone(timezone.utc), (written.year, written.month, written.day), precision)
    except (ValueError, OverflowError):
        return None


def _zone(text: str | None) -> timezone:
    if text is None or text == "Z":
        return timezone.utc
    digits = text[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-offset if text[0] == "-" else offset)


def compare(one: Moment, other: Moment) -> int:
    """-1, 0 or 1 as `one` is older, the same or newer, at the coarser precision of the two.

    >>> compare(read('2021'), read('2021-06-30')), compare(read('2020-05'), read('2021'))
    (0, -1)
    """
    precision = min(one.precision, other.precision, key=_PRECISIONS.index)
    if precision == "second":
        return (one.instant > other.instant) - (one.instant < other.instant)
    depth = _PRECISIONS.index(precision) + 1
    left, right = one.local[:depth], other.local[:depth]
    return (left > right) - (left < right)
