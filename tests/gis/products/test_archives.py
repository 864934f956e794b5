"""Archives looked into where they are; those that are dangerous, cut or closed are said."""

from __future__ import annotations

import io
import tarfile
import zipfile

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis.products import archives


def zipped(path, names=("a/parcelles.shp", "a/parcelles.dbf")):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/", "")
        for name in names:
            archive.writestr(name, "data" * 100)
    return path


def packed(path, mode="w"):
    with tarfile.open(path, mode) as archive:
        info = tarfile.TarInfo("a/parcelles.csv")
        info.size = 4
        archive.addfile(info, io.BytesIO(b"data"))
    return path


def test_a_file_is_known_by_its_first_bytes_not_by_its_name(tmp_path):
    assert archives.kind_of(zipped(tmp_path / "a.dat")) == archives.ZIP
    assert archives.kind_of(packed(tmp_path / "b.dat")) == archives.TAR
    assert archives.kind_of(packed(tmp_path / "c.tar.gz", "w:gz")) == archives.TAR
    assert archives.kind_of(packed(tmp_path / "d.gz", "w:gz")) == archives.GZIP
    (tmp_path / "e.7z").write_bytes(b"7z\xbc\xaf\x27\x1c\x00\x04")
    (tmp_path / "f.zip").write_text("insee;population\n")
    assert archives.kind_of(tmp_path / "e.7z") == archives.SEVEN
    assert archives.kind_of(tmp_path / "f.zip") == ""


def test_a_spreadsheet_is_no_archive(tmp_path):
    assert archives.kind_of(zipped(tmp_path / "table.xlsx")) == ""
    (tmp_path / "empty.csv").write_bytes(b"")
    assert archives.kind_of(tmp_path / "empty.csv") == ""


def test_the_files_of_an_archive_without_its_folders(tmp_path):
    assert archives.members(zipped(tmp_path / "a.zip"), archives.ZIP) == ["a/parcelles.shp", "a/parcelles.dbf"]
    assert archives.members(packed(tmp_path / "a.tar"), archives.TAR) == ["a/parcelles.csv"]


def test_an_archive_that_is_cut_is_told_with_what_to_do(tmp_path):
    path = zipped(tmp_path / "a.zip")
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(AulaError, match=r"a\.zip: the archive is cut or damaged .*Download it again") as caught:
        archives.members(path, archives.ZIP)
    assert caught.value.codes == ("E_ARCHIVE",)


@pytest.mark.parametrize("name", ["../outside.shp", "/etc/passwd"])
def test_a_name_that_leads_outside_is_refused(tmp_path, name):
    with pytest.raises(AulaError):
        archives.members(zipped(tmp_path / "a.zip", (name,)), archives.ZIP)


def test_a_link_in_an_archive_is_refused(tmp_path):
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        info = tarfile.TarInfo("parcelles.shp")
        info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(info)
    with pytest.raises(AulaError):
        archives.members(tmp_path / "a.tar", archives.TAR)


def test_what_cannot_be_opened_is_told_with_what_to_do():
    assert archives.to_unpack("a.7z", archives.SEVEN).code == "E_7Z"
    assert archives.to_unpack("a.bz2", archives.BZIP).code == "E_ARCHIVE"
    assert archives.prefix(archives.ZIP) == "/vsizip/"
