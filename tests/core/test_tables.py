"""Delimited text as people and programs save it: read right, or refused with its line."""

import gzip
import io
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aula_toolbox.core import tables, textfile
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes

ROWS = [("62041", "Béthune", "0.9", "1000.5"), ("62119", "Bruay – l’Œuvre", "0.85", "2"), ("62498", "Lens", "", "-3")]
HEADER = ("code", "nom", "part", "surface")


def written(separator=";", decimal=",", end="\r\n", header=HEADER, rows=ROWS):
    """The table as text; a cell that holds the separator stands between quotes."""

    def cell(text, rank):
        text = text.replace(".", decimal) if rank > 1 else text
        return f'"{text}"' if separator in text else text

    lines = [separator.join(header), *(separator.join(cell(t, n) for n, t in enumerate(row)) for row in rows)]
    return end.join(lines) + end


def zipped(**members):
    """A ZIP of files by name."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "."), content)
    return stream.getvalue()


WAYS = {
    "utf-8, comma": written(",", ".").encode(),
    "utf-8, semicolon": written().encode(),
    "byte-order mark": written().encode("utf-8-sig"),
    "cp1252": written().encode("cp1252"),
    "utf-16 with mark": written("\t").encode("utf-16"),
    "utf-16 without mark": written("\t").encode("utf-16-le"),
    "utf-16, big end first": written().encode("utf-16-be"),
    "tab, point": written("\t", ".").encode(),
    "bar": written("|").encode(),
    "decimal comma between commas": written(",", ",").encode(),
    "gzip": gzip.compress(written().encode("cp1252")),
    "zip": zipped(table__csv=written().encode(), meta_table__csv=b"a;b"),
    "line feeds": written(end="\n").encode(),
    "old Mac": written(end="\r").encode(),
    "quoted": "\r\n".join(";".join(f'"{c}"' for c in line.split(";")) for line in written().split("\r\n")).encode(),
    "sep line": b"sep=;\r\n" + written().encode("cp1252"),
    "comments": b'# a remark ; with "signs\n' + written().encode() + b"#;;\n",
    "empty lines and columns": written().replace("\r\n", ";;\r\n").encode() + b"\r\n;;;;;\r\n  \r\n",
    "title": b"Populations, en parts;;;\r\n;;;\r\n" + written().encode(),
    "second header": written().replace("surface\r\n", "surface\r\nCode;Nom;Part (%);Surface (m²)\r\n").encode(),
    "header again": written().encode() + written(rows=[]).encode(),
    "sources below": written().encode() + b"Source : Insee, 2024\r\nNote de lecture : x;;;\r\n",
}


@pytest.mark.parametrize("way", WAYS)
def test_one_table_written_in_many_ways_reads_equal(way, tmp_path):
    """Whatever program saved it: in memory, as a frame, from bytes and from a file."""
    path = tmp_path / "table.csv"
    path.write_bytes(WAYS[way])
    for source in (WAYS[way], path, str(path)):
        table = tables.read(source)
        assert table.header == HEADER
        assert table.column("code") == [row[0] for row in ROWS]
        assert table.column("nom") == [row[1] for row in ROWS]
        assert [f"{value:g}" for value in table.numbers("part")] == ["0.9", "0.85", "nan"]
        assert table.numbers("surface") == [1000.5, 2.0, -3.0]
        assert len(table) == 3
    frame = tables.TableFile(path).frame(["nom", "code"])
    assert frame.to_dict("list") == {"nom": [row[1] for row in ROWS], "code": [row[0] for row in ROWS]}
    assert tuple(frame.index) == table.lines


def told(content, **options):
    """The table, and what was told of it."""
    notes = Notes()
    table = tables.read(content, "t.csv", notes, **options)
    return table, " | ".join(map(str, (*notes.facts, *notes.warnings)))


def refused(code, content):
    """The sentence with which a table is refused, by the reader of rows and by that of frames."""
    with pytest.raises(AulaError) as caught:
        tables.read(content, "t.csv")
    with pytest.raises(AulaError) as framed:
        tables.TableFile(content, "t.csv").frame()
    assert caught.value.codes == framed.value.codes == (code,)
    assert str(caught.value) == str(framed.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("way", "said"),
    [
        ("utf-8, semicolon", ""),
        ("cp1252", "t.csv: not UTF-8; read as Windows text (cp1252)."),
        ("zip", "t.csv: the table table.csv of the archive was read."),
        ("title", "t.csv: lines above the header, passed over: Populations, en parts."),
        ("second header", "t.csv: line 2 is a second header, passed over: Code ; Nom ; Part (%) ; Surface (m²)."),
        ("header again", "t.csv: header repeated. Lines: 5."),
        ("sources below", "t.csv: lines below the table: Source : Insee, 2024, Note de lecture : x."),
    ],
)
def test_what_was_passed_over_is_told(way, said):
    """Nothing is said of an ordinary file."""
    assert told(WAYS[way])[1] == said


def test_lines_are_those_of_the_file():
    """Comments, empty lines, quotes over several lines and a `sep` line do not shift them."""
    content = b'sep=;\n# x\na;b\n\n1;"one\n\ntwo"\n2;y\n#\n3;z\n'
    table = tables.read(content)
    assert table.lines == (5, 8, 10)
    assert table.column("b") == ["one\n\ntwo", "y", "z"]
    frame = tables.TableFile(content).frame()
    assert list(frame.index) == [5, 8, 10] and list(frame["b"]) == ["one\n\ntwo", "y", "z"]


def test_a_line_with_too_many_cells_is_refused_with_its_number():
    """A remark beside the table, or a decimal comma between commas: what would be left out may be a value."""
    sentence = refused("E_RAGGED", b"date;pluie\n2010-04-10;0,0;panne du pluvio\n2010-04-11;1,0\n")
    assert "Lines: 2 (2010-04-10 ; 0,0 ; panne du pluvio)" in sentence
    assert "more cells than the 2 names" in refused("E_RAGGED", b"a,b\n1,5,2\n2,5,3\n")


def test_a_line_with_too_few_cells_is_completed_and_told():
    """Its missing cells are empty."""
    table, said = told(b"a;b;c\n1;2;3\n4\n5;6\n7;8;9\n")
    assert table.rows[1:3] == (("4", "", ""), ("5", "6", ""))
    assert said == "t.csv: fewer cells than the header; the missing ones are empty. Lines: 3, 4."


def test_empty_cells_beyond_the_header_are_nothing():
    """Spreadsheets write them."""
    table, said = told(b"a;b\n1;2;;\n3;4\n")
    assert table.rows == (("1", "2"), ("3", "4")) and said == ""


def test_a_column_without_a_name():
    """Kept under its number when it holds something."""
    table, _ = told(b"a;;b;\n1;x;2;\n3;;4;\n")
    assert table.header == ("a", "champ_2", "b")
    assert table.column("champ_2") == ["x", ""]


def test_names_that_stand_twice():
    """Equal columns are one; different ones are refused as soon as they are asked for."""
    same, different = tables.read(b"rr;Rr;x\n1;1;5\n"), tables.read(b"rr;Rr;x\n1;2;5\n", "t.csv")
    assert same.header == ("rr", "Rr_2", "x") and same.column("rr") == ["1"]
    assert different.column("x") == ["5"]
    with pytest.raises(AulaError, match="stands twice") as caught:
        different.column("RR")
    assert caught.value.codes == ("E_DOUBLE",)


def test_a_column_is_found_whatever_its_capitals_and_accents():
    """The exact name first; an unknown one is a KeyError."""
    table = tables.read("Critère;Œuvre\nx;y\n".encode())
    assert table.column("critere") == ["x"] and table.column("OEUVRE") == ["y"]
    with pytest.raises(KeyError):
        table.column("poids")


def test_a_header_is_told_from_titles_by_the_names_expected():
    """Also when the title has as many cells."""
    content = b"Indicateur;2024\nAgence;AULA\ncle;valeur\na;1\n"
    table, said = told(content, expected=("cle", "valeur"))
    assert table.header == ("cle", "valeur") and table.rows == (("a", "1"),)
    assert said.endswith("passed over: Indicateur ; 2024, Agence ; AULA.")
    assert tables.read(content).header == ("Indicateur", "2024")


def test_the_separator_is_the_one_that_parts_every_line():
    """Other signs inside the cells do not count."""
    assert tables.read(b"a;b,c\n1,5;2\n2,5;3\n").header == ("a", "b,c")
    assert tables.read(b"nom,codes\nx,1;2\ny,3;4\n").header == ("nom", "codes")
    assert tables.read(b"a|b\n1;2|3\n").header == ("a", "b")
    assert tables.read(b"codes\n62041\n62119\n").rows == (("62041",), ("62119",))
    assert tables.read(b"sep=|\na;b|c\n1;2|3\n").header == ("a;b", "c")


def test_a_first_row_of_words_is_not_a_second_header():
    """Only words above columns that hold numbers everywhere else are."""
    assert len(tables.read(b"nom;etat\nx;bon\ny;mauvais\nz;bon\n")) == 3
    assert len(tables.read(b"commune;taux\nLens;s\nMazingarbe;4\nBarlin;5\n")) == 3
    assert len(tables.read(b"a;b\nx;y\n1;2\n")) == 2


def test_texts_decoded_twice_are_put_right_and_told():
    """Only the cells that are certain; the header too."""
    table, said = told("DÃ©pÃ´t;b\nlâ€™Å“uvre;Béthune\n1;2\n".encode())
    assert table.header == ("Dépôt", "b") and table.rows[0] == ("l’œuvre", "Béthune")
    assert said == "t.csv: texts that had been decoded twice, put right (1): lâ€™Å“uvre → l’œuvre."


def test_a_file_of_two_encodings():
    """One line pasted from elsewhere: every word right, and told."""
    table, said = told("nom;b\nBéthune;1\n".encode() + "Liévin;2\n".encode("cp1252"))
    assert table.column("nom") == ["Béthune", "Liévin"]
    assert "Windows" in said and "BÃ©thune → Béthune" in said


@pytest.mark.parametrize(
    ("content", "code", "words"),
    [
        (b"", "E_EMPTY", "empty"),
        (b" \r\n;;;\r\n", "E_EMPTY", "empty"),
        (b"# only\n# comments\n", "E_EMPTY", "empty"),
        (b"62041;0.9\n62119;0.8\n", "E_HEADER", "line 1"),
        (b'a;b\n1;2\n3;"never closed\n4;5\n', "E_QUOTE", "line 3"),
        (b'a;b\n1;2\n3;"', "E_QUOTE", "line 3"),
        (b"a;b\n1;2\x00\n", "E_BINARY", "Save the table as CSV"),
        (b"SQLite format 3\x00", "E_BINARY", "not a text"),
        (b"\xd0\xcf\x11\xe0 old Excel", "E_BINARY", "not a text"),
        (zipped(mimetype=b"x", content__xml=b""), "E_BINARY", "not a text"),
        (zipped(a__csv=b"a;b", b__csv=b"c;d"), "E_ARCHIVE", "a.csv, b.csv"),
        (zipped(a__shp=b"x"), "E_ARCHIVE", "a.shp"),
        (zipped(a__csv=zipped(b__csv=b"x")), "E_BINARY", "not a text"),
        (zipped(), "E_BINARY", "not a text"),
        (gzip.compress(written().encode() * 50)[:-30], "E_GZIP", "cut or damaged"),
        (b"\x1f\x8bnothing", "E_GZIP", "cut or damaged"),
        (WAYS["zip"][:4] + WAYS["zip"][5:], "E_GZIP", "cut or damaged"),
        (b"PK\x03\x04nothing", "E_GZIP", "cut or damaged"),
        ("a;b\nx;B\u00e9thune\n".encode("cp850"), "E_ENCODING", "line 2"),
        ("a;b\nx;t\u00e9moin\n".encode("mac-roman"), "E_ENCODING", "line 2"),
        (b"a;b\nx;\x81\n", "E_ENCODING", "line 2"),
        ("a;b\n1;2\n".encode("utf-16") + b"\x00", "E_ENCODING", "line"),
        (b"\xef\xbb\xbfa;b\n\xe9;1\n", "E_ENCODING", "line 2"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(content, code, words):
    """One sentence each."""
    with pytest.raises(AulaError) as caught:
        tables.read(content, "t.csv")
    assert caught.value.codes == (code,)
    assert words in str(caught.value) and "t.csv" in str(caught.value)


def test_a_quote_that_is_never_closed_behind_the_first_lines():
    """Found while the rows are read."""
    content = b"a;b\n" + b"1;2\n" * 1000 + b'3;"open\n4;5\n'
    assert "line 1002" in refused("E_QUOTE", content)


def test_a_signature_in_windows_text_is_no_other_machine():
    """Quotes, ellipses and capitals of Windows stay."""
    text = "nom;b\n“l’été…”;Škoda\n1 €;œuvre – ‰\n"
    assert tables.read(text.encode("cp1252")).column("nom")[0] == "“l’été…”"


def test_files_that_cannot_be_opened(tmp_path, monkeypatch):
    """Absent, a folder, held by another program."""
    (tmp_path / "held.csv").write_text("a;b")
    for path, words in ((tmp_path / "no.csv", "does not exist"), (tmp_path, "is a folder")):
        with pytest.raises(AulaError, match=words) as caught:
            tables.read(path)
        assert caught.value.codes == ("E_FILE",)

    def held(*args, **kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(textfile.Path, "open", held)
    with pytest.raises(AulaError, match="Close the program"):
        tables.read(tmp_path / "held.csv")


def test_a_bomb_is_not_unpacked(monkeypatch, tmp_path):
    """Beyond a ratio that no table of figures reaches."""
    monkeypatch.setattr(textfile, "_RATIO_FROM", 1 << 16)
    bomb = gzip.compress(b"a;b\n" + b" " * (1 << 20))
    path = tmp_path / "b.csv.gz"
    path.write_bytes(bomb)
    for source in (bomb, path):
        with pytest.raises(AulaError, match="200 times its size") as caught:
            tables.read(source)
        assert caught.value.codes == ("E_GZIP",)


def test_blocks_are_the_frame_in_pieces():
    """Numbered through, and cancelled between two."""
    content = ("a;b\n" + "".join(f"{n};x\n" for n in range(10))).encode()
    calls = []
    blocks = list(tables.TableFile(content).blocks(["a"], lambda: calls.append(1), 4))
    # about that many lines, never a part of one
    assert [len(block) for block in blocks] == [5, 5] and len(calls) == 2
    assert [*blocks[0].index, *blocks[1].index] == list(range(2, 12))
    assert list(tables.TableFile(b"a;b\n").frame().columns) == ["a", "b"]
    assert list(tables.TableFile(b"a;b\n").blocks()) == []


def read_or_refused(content):
    """Only AulaError comes out, whatever is read; rows and frames agree."""
    try:
        table = tables.read(content, "t.csv")
    except AulaError:
        return
    assert all(len(row) == len(table.header) for row in table.rows) and len(table.lines) == len(table.rows)
    frame = tables.TableFile(content, "t.csv").frame()
    assert list(frame.index) == list(table.lines)
    pieces = list(tables.TableFile(content, "t.csv").blocks(lines=2))
    assert [line for piece in pieces for line in piece.index] == list(table.lines)
    for name in table.header:
        assert list(frame[name]) == [row[table.header.index(name)] for row in table.rows]
        try:
            assert all(isinstance(value, float) for value in table.numbers(name))
        except AulaError as error:
            assert error.codes[0] in ("E_VALUE", "E_DECIMAL", "E_DOUBLE")


QUIET = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@QUIET
@given(st.binary(max_size=200))
def test_any_bytes(content):
    """Noise."""
    read_or_refused(content)


@QUIET
@given(st.text(alphabet='ab1é,;\t|". \n\r#’Ã©=-', max_size=120))
def test_any_text(content):
    """Separators, quotes and line ends in every order."""
    read_or_refused(content.encode())


@QUIET
@given(st.sampled_from(sorted(WAYS)), st.integers(0, 10_000), st.binary(max_size=4), st.integers(0, 6))
def test_spoiled_tables(way, place, more, less):
    """Each way of writing, with bytes put in and taken out."""
    content = WAYS[way]
    place %= len(content)
    read_or_refused(content[:place] + more + content[place + less :])


@QUIET
@given(st.lists(st.tuples(st.text(max_size=8), st.text(max_size=8)), min_size=1, max_size=5))
def test_what_is_written_between_quotes_is_read_back(rows):
    """Any text in a cell."""
    rows = [tuple(cell.replace("\x00", "").replace("\r", "") for cell in row) for row in rows]
    rows = [row for row in rows if any(cell.strip(" \t\r\n\u00a0;") for cell in row)]
    lines = ["alpha;beta", *(";".join('"{}"'.format(cell.replace('"', '""')) for cell in row) for row in rows)]
    table = tables.read("\n".join(lines).encode("utf-8", "surrogatepass").decode("utf-8", "ignore").encode())
    assert len(table) <= len(rows)
