"""What Python says of an archive or a packed file that is cut or damaged, whoever opens it: one list."""

from __future__ import annotations

import gzip
import lzma
import tarfile
import zipfile
import zlib

DAMAGED: tuple[type[Exception], ...] = (
    zipfile.BadZipFile,
    tarfile.TarError,
    gzip.BadGzipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,
)
"""A method of packing that Python does not know is NotImplementedError; LZMA inside a zip has an error of its own."""
