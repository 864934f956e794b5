"""Delimited text as people and programs save it: read right, or refused with its line."""

import doctest
import gzip
import io
import math
import zipfile

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aula_toolbox.core import decimals, tables, textfile
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


# ---- numbers of a column ----


@pytest.mark.parametrize(
    ("column", "separator", "sign"),
    [
        (["0,9", "12"], ";", ""),
        (["1,234", "2,5"], ";", ""),
        (["1,234", "12"], ";", ""),
        (["1,234", "12"], ",", "?"),
        (["1.234", "12"], ",", ""),
        (["1.234", "1.234,5"], ";", ","),
        (["1.234", "0,5"], ";", "?"),
        (["1,234", "1,234.5"], ",", "."),
        (["1,234", "1,234,567", "0.5"], ",", "."),
        (["1,234", "0.5"], ";", "?"),
        (["1,234", "1.234"], ";", "?"),
        (["0,5", "0.5"], ";", ""),
        (["1.234", "1.234,5", "0.5"], ";", "?"),
        ([], ";", ""),
    ],
)
def test_the_decimal_sign_of_a_column(column, separator, sign):
    """What the other cells prove decides what one cell leaves open."""
    assert decimals.column_sign(column, separator) == sign


def test_thousands_by_points_are_read_when_the_column_proves_them():
    """One column, one reading."""
    assert tables.read(b"a;b\n1.234;x\n1.234,5;y\n").numbers("a") == [1234.0, 1234.5]
    assert tables.read(b'a,b\n"1,234",x\n"1,234.5",y\n').numbers("a") == [1234.0, 1234.5]


def test_numbers_that_may_be_two_are_refused_with_their_lines():
    """Never chosen."""
    with pytest.raises(AulaError) as caught:
        tables.read(b"a;b\n0,5;x\n1.234;y\n", "t.csv").numbers("a")
    assert caught.value.codes == ("E_DECIMAL",)
    assert "column a: values that may be two numbers each (1): '1.234' (l. 3)" in str(caught.value)


def test_an_empty_cell_is_a_fault_where_a_number_is_needed():
    """With its lines."""
    table = tables.read(b"a;b\n1;x\n;y\nNA;z\n", "t.csv")
    assert [f"{value:g}" for value in table.numbers("a")] == ["1", "nan", "nan"]
    with pytest.raises(AulaError, match=r"a is empty\. Lines: 3, 4"):
        table.numbers("a", needed=True)


def test_what_is_not_a_number_is_counted_with_its_lines():
    """Never NaN, never zero."""
    with pytest.raises(AulaError) as caught:
        tables.read(b"a;b\n0,5;x\ns;y\ninf;z\n;w\n12 m2;v\nn;u\n", "t.csv").numbers("a")
    assert caught.value.codes == ("E_VALUE",)
    assert "4 values of a are not numbers: 's' (l. 3), 'inf' (l. 4), '12 m2' (l. 6) (+1)" in str(caught.value)


@pytest.mark.parametrize(
    ("cells", "values", "lost"),
    [
        (["1,5", 2, None, "NA", True, 2.5], [1.5, 2.0, None, None, 1.0, 2.5], ""),
        (["1.234", "1.234,5"], [1234.0, 1234.5], ""),
        (["0,5", "1.234", "x", "x", "inf"], [0.5, None, None, None, None], "1.234 (1), x (2), inf (1)"),
        (pd.Series([1, 2]), [1.0, 2.0], ""),
        (np.array([1.0, np.nan, np.inf]), [1.0, None, None], "inf (1)"),
        (pd.Series(["24,9", "10"], dtype=object), [24.9, 10.0], ""),
        ([True, False], [1.0, 0.0], ""),
        ([], [], ""),
    ],
)
def test_fields_of_layers_as_numbers(cells, values, lost):
    """What is not a number is unknown and told with examples, never unknown in silence."""
    notes = Notes()
    found = decimals.reals(cells, notes, "grille, ind")
    assert found.dtype == np.float64
    assert [None if math.isnan(value) else value for value in found] == values
    said = "grille, ind: values that are not numbers, unknown here: {}."
    assert [str(note) for note in notes.warnings] == ([said.format(lost)] if lost else [])
    assert np.array_equal(found, decimals.reals(cells), equal_nan=True)


# ---- real files, and files that nobody wrote ----


@pytest.mark.parametrize(
    ("path", "rows", "column", "values"),
    [
        ("friches/cp1252_semicolon.csv", 2, "site_nom", ["Dépôt à Œuvre – l’été €", "Site 2"]),
        ("friches/mojibake.csv", 2, "site_nom", ["Dépôt à l’Œuvre", "Dépôt"]),
        ("friches/year_inf.csv", 1, "local_ancien_annee", ["inf"]),
        ("friches/numbers.csv", 11, "comm_nom", ["Béthune"] * 11),
        ("friches/dates.csv", None, "comm_nom", None),
        ("friches/coords.csv", None, "comm_nom", None),
        ("erc/flows_semicolon_decimal_comma_latin1.csv", 1, "idcomtxt", ["Béthune"]),
        ("erc/commune_nouvelle.csv", 4, "idcom", ["62447", "62549", "62743", "62461"]),
        ("heat/bio.csv", 7, "lu_desc", None),
        ("platform/poids_excel_cp1252.csv", 1, "remarque", ["validé en réunion"]),
        ("platform/own/rain_roof_runoff.csv", None, "classe", None),
    ],
)
def test_field_files_read_right(shared_data, path, rows, column, values):
    """Words of the inputs that broke us."""
    table = tables.read(shared_data / "field" / path)
    assert rows is None or len(table) == rows
    assert values is None or table.column(column) == values
    assert all(table.column(column))


@pytest.mark.parametrize(
    ("path", "column", "total"),
    [
        ("erc/flows_semicolon_decimal_comma_latin1.csv", "naf11art12", 1000.5),
        ("heat/bio.csv", "albedo", 0.06 + 0.14 + 0.2 + 0.18 + 0.2 + 0.12 + 0.22),
        ("platform/own/rain_roof_runoff.csv", "e", None),
        ("rain/weekly.csv", "pluie", None),
        ("rain/dpclim.csv", "RR", None),
        ("platform/poids_excel_cp1252.csv", "poids", 2.0),
    ],
)
def test_field_files_give_their_numbers(shared_data, path, column, total):
    """Decimal commas and points, and no value lost."""
    table = tables.read(shared_data / "field" / path)
    found = table.numbers(column)
    assert len(found) == len(table) and not any(map(math.isnan, found))
    assert total is None or sum(found) == pytest.approx(total)


def test_the_population_grid_with_decimal_commas_equals_its_twin(shared_data):
    """Same cells, other dialect."""
    folder = shared_data / "field" / "heat"
    french, english = tables.read(folder / "filo_fr.csv"), tables.read(folder / "filodup.csv")
    assert french.header == english.header
    twin = dict(zip(english.column("idcar_200m"), english.numbers("ind")))
    own = dict(zip(french.column("idcar_200m"), french.numbers("ind")))
    both = own.keys() & twin.keys()
    assert both and all(twin[key] == own[key] for key in both)


def test_field_files_that_are_refused(shared_data):
    """A remark beside the rain; a number that is infinite."""
    field = shared_data / "field"
    with pytest.raises(AulaError, match=r"101 \(2010-04-10 ; 0,0 ; panne du pluvio\)"):
        tables.read(field / "platform" / "pluie_remarque.csv")
    with pytest.raises(AulaError, match=r"'Infinity' \(l\. 3\)"):
        tables.read(field / "friches" / "numbers.csv").numbers("unite_fonciere_surface")


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


def test_the_examples_of_the_modules():
    """What the docstrings show is what happens."""
    assert not doctest.testmod(decimals).failed and not doctest.testmod(tables).failed


def test_one_value_that_a_person_wrote():
    """A sentence with its place, never a traceback."""
    assert decimals.number_of("1 000,5", "cout") == decimals.needed_number(1000.5, "cout") == 1000.5
    assert decimals.number_of(None, "cout") is None
    with pytest.raises(AulaError, match=r"cout: cher is not a number\. \[E_VALUE\]"):
        decimals.needed_number("cher", "cout")
    with pytest.raises(AulaError, match=r"cout: a number is missing\. \[E_VALUE\]"):
        decimals.needed_number(" ", "cout")
