"""A document as DOCX (Office Open XML): the styles of a word processor, so that people can go on with it."""

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

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_KINDS = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SPACES = (
    f'xmlns:w="{_MAIN}" xmlns:r="{_OFFICE}" xmlns:a="{_DRAWING}/main" xmlns:pic="{_DRAWING}/picture" '
    f'xmlns:wp="{_DRAWING}/wordprocessingDrawing"'
)
_PARAGRAPHS = {BODY: "BodyText", LEAD: "Lead", NOTE: "Note", SOURCE: "Source"}
_TWIPS = 1440 / 2.54
_EMU = 360_000
_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
_PAGE = (
    '<w:sectPr><w:footerReference w:type="default" r:id="rFooter"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>'
    "</w:sectPr>"
)


def docx(document: WrittenDocument) -> bytes:
    """The whole file."""
    names = [f"media/image{number}.png" for number, _ in enumerate(document.pictures, 1)]
    pictures = {f"word/{name}": block.png for name, block in zip(names, document.pictures)}
    return archive(
        {
            "[Content_Types].xml": _types(),
            "_rels/.rels": _relations(
                [("rMain", f"{_OFFICE}/officeDocument", "word/document.xml"), ("rCore", _CORE_OF, "docProps/core.xml")]
            ),
            "docProps/core.xml": _properties(document),
            "word/document.xml": _content(document),
            "word/styles.xml": template("docx_styles.xml", language=document.language),
            "word/numbering.xml": template("docx_numbering.xml"),
            "word/footer1.xml": template("docx_footer.xml", footer=document.footer),
            "word/_rels/document.xml.rels": _relations(
                [
                    ("rStyles", f"{_OFFICE}/styles", "styles.xml"),
                    ("rNumbers", f"{_OFFICE}/numbering", "numbering.xml"),
                    ("rFooter", f"{_OFFICE}/footer", "footer1.xml"),
                    *((f"rImage{number}", f"{_OFFICE}/image", name) for number, name in enumerate(names, 1)),
                ]
            ),
            **pictures,
        },
        "[Content_Types].xml",
    )


_CORE_OF = f"{_PACKAGE}/metadata/core-properties"


def _types() -> str:
    parts = {
        "/word/document.xml": f"{_KINDS}.document.main+xml",
        "/word/styles.xml": f"{_KINDS}.styles+xml",
        "/word/numbering.xml": f"{_KINDS}.numbering+xml",
        "/word/footer1.xml": f"{_KINDS}.footer+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    told = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in parts.items())
    return (
        f'{XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="png" ContentType="image/png"/>{told}</Types>'
    )


def _relations(rows: Sequence[tuple[str, str, str]]) -> str:
    told = "".join(f'<Relationship Id="{name}" Type="{kind}" Target="{target}"/>' for name, kind, target in rows)
    return f'{XML}<Relationships xmlns="{_PACKAGE}">{told}</Relationships>'


def _properties(document: WrittenDocument) -> str:
    day = f'<dcterms:created xsi:type="dcterms:W3CDTF">{plain(document.day)}T00:00:00Z</dcterms:created>'
    return (
        f'{XML}<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{plain(document.title)}</dc:title><dc:subject>{plain(document.subtitle)}</dc:subject>"
        f"<dc:language>{document.language}</dc:language>{day if document.day else ''}</cp:coreProperties>"
    )


def _content(document: WrittenDocument) -> str:
    body = "".join(_written(document))
    return f"{XML}<w:document {_SPACES}><w:body>{body}{_PAGE}</w:body></w:document>"


def _written(document: WrittenDocument) -> Iterator[str]:
    yield _paragraph(document.title, "Title")
    yield _paragraph(document.subtitle, "Subtitle")
    pictures = 0
    for block in document.blocks:
        pictures += isinstance(block, PictureBlock)
        yield _block(block, pictures)


def _block(block: Block, pictures: int) -> str:
    if isinstance(block, Heading):
        return _paragraph(block.text, f"Heading{block.level}")
    if isinstance(block, Paragraph):
        return _paragraph(block.text, _PARAGRAPHS[block.kind])
    if isinstance(block, Bullets):
        return "".join(_paragraph(item, "ListBullet") for item in block.items)
    if isinstance(block, TableBlock):
        return _table(block)
    if isinstance(block, PictureBlock):
        return _picture(block, pictures)
    return _BREAK


def _paragraph(text: str, style: str, is_right: bool = False) -> str:
    side = '<w:jc w:val="right"/>' if is_right else ""
    run = f'<w:r><w:t xml:space="preserve">{plain(text)}</w:t></w:r>'
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{side}</w:pPr>{run}</w:p>'


def _table(block: TableBlock) -> str:
    widths = [round(share * PAGE_CM * _TWIPS) for share in block.shares]
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    last = len(block.rows) - 1
    rows = _row(block.headers, block, widths, "TableHeading", True) + "".join(
        _row(cells, block, widths, "TableHeading" if block.has_total and row == last else "TableContents")
        for row, cells in enumerate(block.rows)
    )
    caption = _paragraph(block.caption, "Caption") if block.caption else ""
    # two tables that follow each other become one without a paragraph between
    return (
        f'{caption}<w:tbl><w:tblPr><w:tblStyle w:val="Ruled"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>'
        f"{_paragraph('', 'Source')}"
    )


def _row(cells: Sequence[str], block: TableBlock, widths: Sequence[int], style: str, is_head: bool = False) -> str:
    properties = f"<w:trPr><w:cantSplit/>{'<w:tblHeader/>' if is_head else ''}</w:trPr>"
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="F4F6F7"/>' if is_head else ""
    told = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>'
        f"{_paragraph(cell, style, place in block.numeric)}</w:tc>"
        for place, (cell, width) in enumerate(zip(cells, widths))
    )
    return f"<w:tr>{properties}{told}</w:tr>"


def _picture(block: PictureBlock, number: int) -> str:
    width, height = (round(side * _EMU) for side in block.size_cm)
    told = plain(block.alternative or block.caption)
    size = f'cx="{width}" cy="{height}"'
    return (
        '<w:p><w:pPr><w:pStyle w:val="Picture"/></w:pPr><w:r><w:drawing>'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="{number}" name="image{number}" descr="{told}"/>'
        f'<a:graphic><a:graphicData uri="{_DRAWING}/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="image{number}.png"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="rImage{number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        f"{_paragraph(block.caption, 'Caption')}"
    )
