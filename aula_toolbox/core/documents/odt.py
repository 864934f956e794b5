"""A document as ODT (OpenDocument text): named styles of our own template, so that people can go on with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .archive import XML, archive, plain, template
from .blocks import (
    BODY,
    LEAD,
    NOTE,
    PAGE_CM,
    SOURCE,
    Block,
    Bullets,
    Heading,
    Paragraph,
    PictureBlock,
    TableBlock,
    WrittenDocument,
)

MIME = "application/vnd.oasis.opendocument.text"
_PARAGRAPHS = {BODY: "Text_20_body", LEAD: "Lead", NOTE: "Note", SOURCE: "Source"}
_SPACES = " ".join(
    f'xmlns:{name}="{address}"'
    for name, address in {
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
        "xlink": "http://www.w3.org/1999/xlink",
        "dc": "http://purl.org/dc/elements/1.1/",
        "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
    }.items()
)


# cells have automatic styles only: word processors leave out those of a template
_CELLS = (
    '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" '
    'fo:border="none" fo:border-bottom="0.02cm solid #d7dce0"/></style:style>'
    '<style:style style:name="HeadCell" style:family="table-cell"><style:table-cell-properties fo:padding="0.08cm" '
    'fo:background-color="#f4f6f7" fo:border="none" fo:border-bottom="0.04cm solid #00705a"/></style:style>'
)


def odt(document: WrittenDocument) -> bytes:
    """The whole file."""
    names = [f"Pictures/{number:02d}.png" for number, _ in enumerate(document.pictures, 1)]
    pictures = {name: block.png for name, block in zip(names, document.pictures)}
    return archive(
        {
            "mimetype": MIME,
            "META-INF/manifest.xml": _manifest(names),
            "meta.xml": _meta(document),
            "styles.xml": template("odt_styles.xml", footer=document.footer, language=document.language),
            "content.xml": _content(document),
            **pictures,
        },
        "mimetype",
    )


def _manifest(pictures: list[str]) -> str:
    kinds = {"/": MIME, "content.xml": "text/xml", "styles.xml": "text/xml", "meta.xml": "text/xml"}
    kinds |= dict.fromkeys(pictures, "image/png")
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
        for name, kind in kinds.items()
    )
    return f'{XML}<manifest:manifest {_SPACES} manifest:version="1.2">{entries}</manifest:manifest>'


def _meta(document: WrittenDocument) -> str:
    day = f"<meta:creation-date>{plain(document.day)}T00:00:00</meta:creation-date>" if document.day else ""
    return (
        f'{XML}<office:document-meta {_SPACES} office:version="1.2"><office:meta>'
        f"<dc:title>{plain(document.title)}</dc:title><dc:subject>{plain(document.subtitle)}</dc:subject>"
        f"<dc:language>{document.language}</dc:language>{day}</office:meta></office:document-meta>"
    )


def _content(document: WrittenDocument) -> str:
    tables = [block for block in document.blocks if isinstance(block, TableBlock)]
    styles = "".join(_columns(number, block) for number, block in enumerate(tables, 1))
    body = "".join(_written(document))
    return (
        f'{XML}<office:document-content {_SPACES} office:version="1.2"><office:automatic-styles>{styles}'
        '<style:style style:name="Broken" style:family="paragraph" style:parent-style-name="Text_20_body">'
        f'<style:paragraph-properties fo:break-before="page"/></style:style>{_CELLS}</office:automatic-styles>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )


def _columns(number: int, block: TableBlock) -> str:
    """Automatic styles of a table and of its columns."""
    table = (
        f'<style:style style:name="T{number}" style:family="table"><style:table-properties '
        f'style:width="{PAGE_CM}cm" table:align="left" fo:margin-bottom="0.3cm"/></style:style>'
    )
    columns = "".join(
        f'<style:style style:name="T{number}.{place}" style:family="table-column"><style:table-column-properties '
        f'style:column-width="{share * PAGE_CM:.2f}cm"/></style:style>'
        for place, share in enumerate(block.shares, 1)
    )
    return table + columns


def _written(document: WrittenDocument) -> Iterator[str]:
    yield f'<text:p text:style-name="Title">{plain(document.title)}</text:p>'
    yield f'<text:p text:style-name="Subtitle">{plain(document.subtitle)}</text:p>'
    tables = pictures = 0
    for block in document.blocks:
        tables += isinstance(block, TableBlock)
        pictures += isinstance(block, PictureBlock)
        yield _block(block, tables, pictures)


def _block(block: Block, tables: int, pictures: int) -> str:
    if isinstance(block, Heading):
        style = f"Heading_20_{block.level}"
        return f'<text:h text:style-name="{style}" text:outline-level="{block.level}">{plain(block.text)}</text:h>'
    if isinstance(block, Paragraph):
        return f'<text:p text:style-name="{_PARAGRAPHS[block.kind]}">{plain(block.text)}</text:p>'
    if isinstance(block, Bullets):
        items = "".join(
            f'<text:list-item><text:p text:style-name="Text_20_body">{plain(item)}</text:p></text:list-item>'
            for item in block.items
        )
        return f'<text:list text:style-name="Bullets">{items}</text:list>'
    if isinstance(block, TableBlock):
        return _table(block, tables)
    if isinstance(block, PictureBlock):
        return _picture(block, pictures)
    return '<text:p text:style-name="Broken"/>'


def _table(block: TableBlock, number: int) -> str:
    columns = "".join(
        f'<table:table-column table:style-name="T{number}.{place}"/>' for place in range(1, len(block.headers) + 1)
    )
    head = _row(block.headers, block, "HeadCell", "Table_20_Heading")
    last = len(block.rows) - 1
    body = "".join(
        _row(cells, block, "Cell", "Table_20_Sum" if block.has_total and row == last else "Table_20_Contents")
        for row, cells in enumerate(block.rows)
    )
    caption = f'<text:p text:style-name="Caption">{plain(block.caption)}</text:p>' if block.caption else ""
    return (
        f'{caption}<table:table table:name="T{number}" table:style-name="T{number}">{columns}'
        f"<table:table-header-rows>{head}</table:table-header-rows>{body}</table:table>"
    )


def _row(cells: Sequence[str], block: TableBlock, cell_style: str, text_style: str) -> str:
    return (
        "<table:table-row>"
        + "".join(
            f'<table:table-cell table:style-name="{cell_style}" office:value-type="string"><text:p '
            f'text:style-name="{text_style}{"_20_right" if place in block.numeric else ""}">{plain(str(cell))}'
            "</text:p></table:table-cell>"
            for place, cell in enumerate(cells)
        )
        + "</table:table-row>"
    )


def _picture(block: PictureBlock, number: int) -> str:
    width, height = block.size_cm
    told = plain(block.alternative or block.caption)
    return (
        '<text:p text:style-name="Picture"><draw:frame draw:style-name="Framed" '
        f'draw:name="image{number}" text:anchor-type="as-char" svg:width="{width:.2f}cm" svg:height="{height:.2f}cm">'
        f'<draw:image xlink:href="Pictures/{number:02d}.png" xlink:type="simple" xlink:show="embed" '
        f'xlink:actuate="onLoad"/><svg:desc>{told}</svg:desc></draw:frame></text:p>'
        f'<text:p text:style-name="Caption">{plain(block.caption)}</text:p>'
    )
