"""The text of a file of the user: unpacked, its encoding found out and said, never guessed at a loss."""

from __future__ import annotations

import codecs
import gzip
import io
import re
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, TypeVar, Union, cast

from .errors import AulaError
from .messages import Notes, listing
from .packed import DAMAGED

Source = Union[Path, str, bytes]
"""A path, or what a file holds."""

_Opened = TypeVar("_Opened")

UTF8, UTF8_MARKED, UTF16, WINDOWS = "utf-8", "utf-8-sig", "utf-16", "cp1252"
_BLOCK = 1 << 22
_MARKS = ((codecs.BOM_UTF8, UTF8_MARKED), (codecs.BOM_UTF16_LE, UTF16), (codecs.BOM_UTF16_BE, UTF16))
_GZIP, _ZIP = b"\x1f\x8b", b"PK\x03\x04"
_NOT_TEXT = (b"\xd0\xcf\x11\xe0", b"SQLite format 3", b"%PDF", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ", b"\x89PNG", b"PAR1")
_SHEETS = ("[Content_Types].xml", "mimetype")
_TABLES = (".csv", ".txt", ".tsv", ".tab")
# no table of figures packs better than this; a bomb packs a thousand to one
_MOST_RATIO, _RATIO_FROM = 200, 1 << 28
# between two small letters of one word these signs of Windows are letters of DOS or of an old Mac
_OTHER_MACHINE = re.compile("[A-Za-zà-ÿ]*[A-Za-z][‚ƒ„†‡ˆ‰‹›•˜™“”ŠŽ][a-z][a-zà-ÿ]*")


class TextFile:
    """A text file, opened as often as asked; its encoding is known once it is made.

    encoding: `utf-8`, `utf-8-sig`, `utf-16`... or `cp1252`, the one of French Windows, which is told.
    Raises AulaError E_FILE (not there, not readable), E_EMPTY, E_GZIP, E_BINARY (not a text), E_ARCHIVE (which of
    several tables), E_ENCODING (neither Unicode nor Windows: with the line).
    """

    def __init__(self, source: Source, name: str = "", notes: Notes | None = None) -> None:
        self._path = source
        self._source = _whole(source)
        self.name = name or ("" if isinstance(source, bytes) else Path(source).name)
        self._member = ""
        self._notes = notes or Notes()
        head = self._head()
        self.encoding = self._encoding_of(head)
        if self.encoding == WINDOWS:
            self._notes.info("{file}: not UTF-8; read as Windows text (cp1252).", file=self.name)

    def lines(self) -> Iterator[str]:
        """The lines, ended by a line feed whatever the system that wrote them."""
        with self._binary() as stream:
            text = io.TextIOWrapper(stream, self.encoding, newline=None)
            first = text.readline().lstrip("\ufeff")
            if first:
                yield first
            yield from text

    def blocks(self, skipped: int, size: int) -> Iterator[str]:
        """The text in blocks of whole lines of about that many characters, after the first lines."""
        with self._binary() as stream:
            text = io.TextIOWrapper(stream, self.encoding, newline=None)
            for _ in range(skipped):
                text.readline()
            while block := text.read(size):
                yield block + text.readline()

    @contextmanager
    def _binary(self) -> Iterator[IO[bytes]]:
        """The bytes, unpacked."""
        try:
            with io.BytesIO(self._source) if isinstance(self._source, bytes) else Path(self._source).open("rb") as raw:
                if self._member:
                    with _sound(lambda: zipfile.ZipFile(raw)) as archive, self._opened(archive) as stream:
                        yield stream
                elif _starts(raw, _GZIP):
                    with gzip.open(raw) as unpacked:
                        yield cast("IO[bytes]", unpacked)
                else:
                    yield raw
        except DAMAGED as error:
            raise AulaError(
                "File {file}: the archive is cut or damaged; download it again.", "E_GZIP", file=self.name
            ) from error
        except OSError as error:
            raise self._closed(error) from error

    def _opened(self, archive: zipfile.ZipFile) -> IO[bytes]:
        return _sound(lambda: archive.open(self._member))

    def _closed(self, error: OSError) -> AulaError:
        if isinstance(error, FileNotFoundError):
            return AulaError("File {file} does not exist. Choose it again.", "E_FILE", file=str(self._path))
        if isinstance(error, IsADirectoryError):
            return AulaError("{file} is a folder. Give the name of a file.", "E_FILE", file=str(self._path))
        return AulaError(
            "File {file} cannot be read ({reason}). Close the program that holds it, or copy it here.",
            "E_FILE",
            file=self.name,
            reason=error.strerror or type(error).__name__,
        )

    def _head(self) -> bytes:
        """The first bytes of the text; the table in a ZIP is chosen on the way."""
        with self._binary() as stream:
            head = stream.read(4096)
        if head.startswith(_ZIP) and not self._member:
            self._member = self._table_in_archive()
            self._notes.info("{file}: the table {name} of the archive was read.", file=self.name, name=self._member)
            return self._head()
        if not head.strip(b"\x00\r\n\t ;,"):
            raise AulaError("File {file} is empty. Save it or download it again.", "E_EMPTY", file=self.name)
        if head.startswith((*_NOT_TEXT, _ZIP)):
            raise self._binary_fault()
        return head

    def _binary_fault(self) -> AulaError:
        return AulaError(
            "File {file} is not a text. Save the table as CSV (UTF-8) in the program that made it.",
            "E_BINARY",
            file=self.name,
        )

    def _table_in_archive(self) -> str:
        """The one table of a ZIP; descriptions of columns (`meta...`) beside it are not asked for."""
        with self._binary() as stream, _sound(lambda: zipfile.ZipFile(stream)) as archive:
            names = [info.filename for info in archive.infolist() if not info.is_dir()]
            encrypted = any(info.flag_bits & 1 for info in archive.infolist())
        if any(sheet in names for sheet in _SHEETS) or encrypted:
            raise self._binary_fault()
        tables = [name for name in names if PurePosixPath(name).suffix.lower() in _TABLES and "__MACOSX" not in name]
        wanted = [name for name in tables if not PurePosixPath(name).name.lower().startswith("meta")] or tables
        if len(wanted) != 1:
            raise AulaError(
                "Archive {file}: one table was expected, these are there: {names}. Unpack it and give one.",
                "E_ARCHIVE",
                file=self.name,
                names=listing(wanted or names) or "-",
            )
        return wanted[0]

    def _encoding_of(self, head: bytes) -> str:
        """By its mark, by the zeros of UTF-16, else strictly UTF-8, else Windows without signs of another machine."""
        marked = next((name for mark, name in _MARKS if head.startswith(mark)), None)
        encoding = marked or _utf16_of(head) or UTF8
        line = self._first_fault(encoding)
        if line and encoding == UTF8:
            encoding, line = WINDOWS, self._first_fault(WINDOWS)
        if line:
            raise self._encoding_fault(line)
        return encoding

    def _encoding_fault(self, line: int, word: str = "") -> AulaError:
        return AulaError(
            "File {file}, line {line}: neither Unicode nor Windows text ({word}). Save it again as UTF-8.",
            "E_ENCODING",
            file=self.name,
            line=line,
            word=word or "?",
        )

    def _first_fault(self, encoding: str) -> int:
        """The first line that is not of an encoding, 0 when all are."""
        decoder = codecs.getincrementaldecoder(encoding)("strict")
        size, is_plain = 0, encoding in (UTF8, WINDOWS)
        with self._binary() as stream:
            while True:
                before, block = size, stream.read(_BLOCK)
                size += len(block)
                self._check_ratio(size)
                # most blocks are ASCII: nothing of them has to be decoded
                if block and is_plain and block.isascii() and b"\0" not in block and not decoder.getstate()[0]:
                    continue
                try:
                    text = decoder.decode(block, not block)
                except UnicodeDecodeError as error:
                    return self._line(before, encoding) + error.object[: error.start].count(b"\n")
                self._check_signs(text, before, encoding)
                if not block:
                    return 0

    def _line(self, size: int, encoding: str) -> int:
        """The line in which that many bytes end."""
        with self._binary() as stream:
            return 1 + stream.read(size).decode(encoding, "ignore").count("\n")

    def _check_signs(self, text: str, before: int, encoding: str) -> None:
        if "\0" in text:
            raise self._binary_fault()
        strange = _OTHER_MACHINE.search(text) if encoding == WINDOWS else None
        if strange:
            line = self._line(before, encoding) + text[: strange.start()].count("\n")
            raise self._encoding_fault(line, strange[0])

    def _check_ratio(self, size: int) -> None:
        if size > _RATIO_FROM:
            packed = len(self._source) if isinstance(self._source, bytes) else Path(self._source).stat().st_size
            if size > _MOST_RATIO * packed:
                raise AulaError(
                    "File {file} unpacks to more than {ratio} times its size: it was not read.",
                    "E_GZIP",
                    file=self.name,
                    ratio=_MOST_RATIO,
                )


def _whole(source: Source) -> Source:
    """What a file holds if it is small: it is then read once. A file that cannot be opened is told when it is used."""
    try:
        return (
            source if isinstance(source, bytes) or Path(source).stat().st_size > _BLOCK else Path(source).read_bytes()
        )
    except OSError:
        return source


def _sound(act: Callable[[], _Opened]) -> _Opened:
    """What is opened of a ZIP; whatever its reader says of a damaged one is the same fault."""
    try:
        return act()
    except (ValueError, KeyError, OverflowError, RuntimeError, struct.error) as error:
        raise zipfile.BadZipFile from error


def _starts(raw: IO[bytes], magic: bytes) -> bool:
    """Whether a stream begins with a sign; it is left at its beginning."""
    found = raw.read(len(magic)) == magic
    raw.seek(0)
    return found


def _utf16_of(head: bytes) -> str | None:
    """The UTF-16 without mark of a text whose every other byte is zero."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd * 2 > half and not even:
        return "utf-16-le"
    return "utf-16-be" if even * 2 > half and not odd else None
