"""What was read: each input as it was really found, for the log, the journal and the reports."""

from __future__ import annotations

from dataclasses import dataclass, field

from .messages import Message, mark, message

KINDS = {
    "point": mark("points"),
    "line": mark("lines"),
    "polygon": mark("polygons"),
    "none": mark("table"),
    "raster": mark("raster"),
}


@dataclass
class ReadInput:
    """One input of a run.

    parameter: its id. name: the layer's name. file: the file's name without its folder, empty for a service or memory.
    kind: a key of KINDS. count: features or pixels. crs, vintage, encoding: empty when nothing says them.
    said: what was righted, honoured or refused in it.
    """

    parameter: str
    name: str
    file: str
    kind: str
    count: int
    crs: str = ""
    vintage: str = ""
    encoding: str = ""
    said: list[Message] = field(default_factory=list)

    def line(self) -> Message:
        """The input in one sentence."""
        return message(
            "{parameter}: {layer} ({file}), {kind}, {count}, {crs}, vintage {vintage}, encoding {encoding}",
            parameter=self.parameter,
            layer=self.name,
            file=self.file or "–",
            kind=Message(KINDS[self.kind]),
            count=self.count,
            crs=self.crs or "–",
            vintage=self.vintage or "–",
            encoding=self.encoding or "–",
        )
