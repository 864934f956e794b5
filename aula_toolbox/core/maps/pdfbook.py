"""Several PDF files as one book: pages in their order, bookmarks, links, page labels, language, title.

For files that Qt wrote: objects one after the other and a plain table of their places. Others are refused, never
guessed. Method: ISO 32000-1, 7.3 to 7.7 and 12.3; docs/design/maps.md#booklets
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..errors import AulaError

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) ([nf])")
_PART = re.compile(rb"(\d+) (\d+)")
_BEFORE = re.compile(rb"/Prev\s+(\d+)")
_OBJECT = re.compile(rb"\s*(\d+)\s+(\d+)\s+obj\b(.*)\bendobj", re.S)
_REFERENCE = re.compile(rb"(?<![\d.])(\d+)\s+(\d+)\s+R\b")
#: what references are not looked for in: texts in brackets or in hexadecimal
_TEXT = re.compile(rb"\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]+>", re.S)
_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")
_PARENT = re.compile(rb"/Parent\s+\d+\s+\d+\s+R")
_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_BOX = re.compile(rb"/MediaBox\s*\[\s*([-\d.\s]+)\]")


@dataclass(frozen=True)
class BookLink:
    """A rectangle of a page (points from its lower left corner) that leads to another page, counted from 0."""

    page: int
    box: tuple[float, float, float, float]
    target: int


@dataclass(frozen=True)
class BookMark:
    """A line of the table of contents that a reader shows beside the pages: words, page from 0, depth from 0."""

    words: str
    page: int
    depth: int = 0


@dataclass
class BookParts:
    """What a book is made of besides its pages; stamps: a page of the same size laid over a page, by its place."""

    title: str
    author: str = ""
    language: str = "fr-FR"
    marks: Sequence[BookMark] = ()
    links: Sequence[BookLink] = ()
    stamps: Mapping[int, bytes] = field(default_factory=dict)
    created: str = ""


@dataclass
class _File:
    """A file read: bodies of its objects, number of the object of each page in order."""

    objects: dict[int, bytes] = field(default_factory=dict)
    pages: list[int] = field(default_factory=list)


def page_count(content: bytes) -> int:
    """How many pages a PDF has. Raises AulaError E_PDF.

    >>> page = {1: b"<< /Pages 2 0 R >>", 2: b"<< /Kids [ 3 0 R ] >>", 3: b"<< /Type /Page /MediaBox [0 0 10 20] >>"}
    >>> page_count(_written(page, 1, 1))
    1
    """
    return len(_read(content).pages)


def joined(files: Sequence[bytes], parts: BookParts) -> bytes:
    """One PDF of all pages. Raises AulaError E_PDF for a file that is not built as Qt builds it."""
    bodies: dict[int, bytes] = {}
    pages: list[int] = []
    catalog, tree, info = 1, 2, 3
    following = 4
    for content in files:
        read = _read(content)
        numbers = {old: following + rank for rank, old in enumerate(sorted(read.objects))}
        following += len(numbers)
        for old, body in read.objects.items():
            bodies[numbers[old]] = _renumbered(body, numbers)
        for old in read.pages:
            bodies[numbers[old]] = _PARENT.sub(b"/Parent %d 0 R" % tree, bodies[numbers[old]])
            pages.append(numbers[old])
    for place, content in parts.stamps.items():
        following = _stamp(bodies, pages[place], _read(content), following)
    following = _add_links(bodies, pages, parts.links, following)
    outline, following = _add_marks(bodies, pages, parts.marks, following)
    kids = b" ".join(b"%d 0 R" % page for page in pages)
    bodies[tree] = b"<< /Type /Pages /Count %d /Kids [ %s ] >>" % (len(pages), kids)
    bodies[info] = _information(parts)
    bodies[catalog] = _catalogue(parts, tree, outline)
    return _written(bodies, catalog, info)


def _read(content: bytes) -> _File:
    """The objects of a file by its tables, the last one first. Raises AulaError E_PDF."""
    found = _START.search(content[-64:])
    if not content.startswith(b"%PDF-") or found is None:
        raise _unreadable()
    places, starts, trailer = dict[int, int](), list[int](), b""
    ends = {len(content)}  # also of what a later part of the file replaces
    following = int(found[1])
    while following not in starts:
        starts.append(following)
        told = _table(content, following, places, ends)
        trailer = trailer or told
        before = _BEFORE.search(told)
        if before is None:
            break
        following = int(before[1])
    read, edges = _File(), sorted({*ends, *starts})
    for number, start in places.items():
        held = _OBJECT.match(content[start : edges[bisect_right(edges, start)]])
        if held is None or int(held[1]) != number:
            raise _unreadable()
        read.objects[number] = held[3]
    root = re.search(rb"/Root\s+(\d+)\s+0\s+R", trailer)
    top = re.search(rb"/Pages\s+(\d+)\s+0\s+R", read.objects.get(int(root[1]), b"")) if root is not None else None
    if root is None or top is None or b"/Encrypt" in trailer:
        raise _unreadable()
    read.pages = list(_leaves(read, int(top[1]), 0))
    if not read.pages:
        raise _unreadable()
    for number in (int(root[1]), int(top[1])):
        read.objects.pop(number, None)
    return read


def _table(content: bytes, start: int, places: dict[int, int], ends: set[int]) -> bytes:
    """Read one table of places into `places`, where a later one wins; its trailer. Raises AulaError E_PDF."""
    if content[start : start + 4] != b"xref" or b"trailer" not in content[start:]:
        raise _unreadable()
    told, rest = content[start + 4 :].split(b"trailer", 1)
    number = 0
    for line in told.splitlines():
        entry, part = _ENTRY.match(line.strip()), _PART.fullmatch(line.strip())
        if entry is not None:
            if entry[3] == b"n":
                places.setdefault(number, int(entry[1]))
                ends.add(int(entry[1]))
            number += 1
        elif part is not None:
            number = int(part[1])
    return rest.split(b"startxref", 1)[0]


def _leaves(read: _File, number: int, depth: int) -> list[int]:
    """The pages below a node of the tree, in order; a tree that never ends is no tree."""
    body = read.objects.get(number, b"")
    if _PAGE.search(body):
        return [number]
    kids = _KIDS.search(body)
    if kids is None or depth > 32:
        raise _unreadable()
    return [leaf for kid, _ in _REFERENCE.findall(kids[1]) for leaf in _leaves(read, int(kid), depth + 1)]


def _unreadable() -> AulaError:
    return AulaError("A page of the book cannot be joined: its PDF is not built as QGIS builds it.", "E_PDF")


def _renumbered(body: bytes, numbers: Mapping[int, int]) -> bytes:
    """References to other objects under their new numbers; texts and streams stay as they are."""
    head, stream, rest = body.partition(b"stream")
    out, last = [], 0
    for text in _TEXT.finditer(head):
        out += [_turned(head[last : text.start()], numbers), text[0]]
        last = text.end()
    return b"".join([*out, _turned(head[last:], numbers), stream, rest])


def _turned(part: bytes, numbers: Mapping[int, int]) -> bytes:
    return _REFERENCE.sub(lambda one: b"%d %s R" % (numbers.get(int(one[1]), 0), one[2]), part)


_RESOURCES, _CONTENTS = re.compile(rb"/Resources\s+(\d+)\s+0\s+R"), re.compile(rb"/Contents\s+(\d+)\s+0\s+R")
_DRAWN = re.compile(rb"/XObject\s*<<")


def _stamp(bodies: dict[int, bytes], page: int, own: _File, following: int) -> int:
    """Lay the first page of a file over a page, as a drawing of its own. Raises AulaError E_PDF."""
    numbers = {old: following + rank for rank, old in enumerate(sorted(own.objects))}
    for old, body in own.objects.items():
        bodies[numbers[old]] = _renumbered(body, numbers)
    following += len(numbers)
    above = bodies[numbers[own.pages[0]]]
    below, there = (_parts_of(body) for body in (bodies[page], above))
    box = _BOX.search(above)
    if below is None or there is None or box is None or not _DRAWN.search(bodies[below[0]]):
        raise _unreadable()
    form = b"<< /Type /XObject /Subtype /Form /BBox [ %s ] /Resources %d 0 R" % (box[1], there[0])
    bodies[there[1]] = bodies[there[1]].replace(b"<<", form, 1)
    name = b"AulaStamp%d" % page
    bodies[below[0]] = _DRAWN.sub(b"/XObject << /%s %d 0 R" % (name, there[1]), bodies[below[0]], count=1)
    # what the page draws may leave the paper turned: it is put back before the stamp is laid on it
    for rank, drawn in enumerate((b"q", b"Q q /%s Do Q" % name)):
        bodies[following + rank] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn)
    order = b"/Contents [ %d 0 R %d 0 R %d 0 R ]" % (following, below[1], following + 1)
    bodies[page] = _CONTENTS.sub(order, bodies[page], count=1)
    del bodies[numbers[own.pages[0]]]
    return following + 2


def _parts_of(page: bytes) -> tuple[int, int] | None:
    """Numbers of the resources and of the contents of a page."""
    resources, contents = _RESOURCES.search(page), _CONTENTS.search(page)
    return (int(resources[1]), int(contents[1])) if resources is not None and contents is not None else None


def _add_links(bodies: dict[int, bytes], pages: Sequence[int], links: Sequence[BookLink], following: int) -> int:
    by_page: dict[int, list[int]] = {}
    for link in links:
        box = b" ".join(b"%.2f" % side for side in link.box)
        bodies[following] = (
            b"<< /Type /Annot /Subtype /Link /Border [ 0 0 0 ] /Rect [ %s ] /Dest [ %d 0 R /Fit ] >>"
            % (box, pages[link.target])
        )
        by_page.setdefault(link.page, []).append(following)
        following += 1
    for page, numbers in by_page.items():
        told = b" ".join(b"%d 0 R" % number for number in numbers)
        body = re.sub(rb"/Annots\s+\d+\s+\d+\s+R|/Annots\s*\[[^\]]*\]", b"", bodies[pages[page]])
        bodies[pages[page]] = body.replace(b"<<", b"<< /Annots [ %s ]" % told, 1)
    return following


def _add_marks(
    bodies: dict[int, bytes], pages: Sequence[int], marks: Sequence[BookMark], following: int
) -> tuple[int, int]:
    """The outline; 0 without marks. A mark deeper than the one before it by more than one is one deeper."""
    if not marks:
        return 0, following
    root = following
    numbers = [root + 1 + rank for rank in range(len(marks))]
    parents, children = list[int](), dict[int, list[int]]()
    path: list[int] = []
    for rank, mark in enumerate(marks):
        path = path[: min(mark.depth, len(path))]
        parent = path[-1] if path else root
        parents.append(parent)
        children.setdefault(parent, []).append(numbers[rank])
        path.append(numbers[rank])
    for rank, mark in enumerate(marks):
        number, beside = numbers[rank], children[parents[rank]]
        place = beside.index(number)
        facts = (text(mark.words), parents[rank], pages[mark.page])
        parts = [b"/Title %s /Parent %d 0 R /Dest [ %d 0 R /Fit ]" % facts]
        parts += [b"/Prev %d 0 R" % beside[place - 1]] if place else []
        parts += [b"/Next %d 0 R" % beside[place + 1]] if place + 1 < len(beside) else []
        own = children.get(number)
        parts += [b"/First %d 0 R /Last %d 0 R /Count %d" % (own[0], own[-1], len(own))] if own else []
        bodies[number] = b"<< %s >>" % b" ".join(parts)
    top = children[root]
    bodies[root] = b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (top[0], top[-1], len(marks))
    return root, root + 1 + len(marks)


def text(words: str) -> bytes:
    """A text as a PDF holds it: UTF-16 in hexadecimal.

    >>> text("é")
    b'<FEFF00E9>'
    """
    return b"<FEFF%s>" % words.encode("utf-16-be").hex().upper().encode()


def _information(parts: BookParts) -> bytes:
    told = [b"/Title %s" % text(parts.title), b"/Producer %s" % text("AULA Toolbox")]
    told += [b"/Author %s" % text(parts.author)] if parts.author else []
    told += [b"/CreationDate (D:%s)" % parts.created.encode()] if parts.created else []
    return b"<< %s >>" % b" ".join(told)


def _catalogue(parts: BookParts, tree: int, outline: int) -> bytes:
    told = [b"/Type /Catalog /Pages %d 0 R /Lang (%s)" % (tree, parts.language.encode())]
    told += [b"/ViewerPreferences << /DisplayDocTitle true >>", b"/PageLabels << /Nums [ 0 << /S /D >> ] >>"]
    told += [b"/Outlines %d 0 R /PageMode /UseOutlines" % outline] if outline else []
    return b"<< %s >>" % b" ".join(told)


def _written(bodies: Mapping[int, bytes], catalog: int, info: int) -> bytes:
    out, places = bytearray(b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n"), dict[int, int]()
    for number in sorted(bodies):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, bodies[number].strip())
    start, size = len(out), max(bodies) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
    out += b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, catalog, info, start)
    return bytes(out)


def page_boxes(content: bytes) -> list[tuple[float, float]]:
    """Width and height of every page in points. Raises AulaError E_PDF.

    >>> page = {1: b"<< /Pages 2 0 R >>", 2: b"<< /Kids [ 3 0 R ] >>", 3: b"<< /Type /Page /MediaBox [0 0 10 20] >>"}
    >>> page_boxes(_written(page, 1, 1))
    [(10.0, 20.0)]
    """
    read, found = _read(content), []
    for number in read.pages:
        box = _BOX.search(read.objects[number])
        if box is None:
            raise _unreadable()
        left, low, right, high = map(float, box[1].split())
        found.append((right - left, high - low))
    return found
