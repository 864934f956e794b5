"""One report a file, by the name of its algorithm; the words they share."""

from __future__ import annotations

from ...messages import mark

#: sites that a sentence names
NAMED = 3
LARGER = mark("small sites are drawn larger than they are")
