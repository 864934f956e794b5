"""What to do about each fault of a planning document, in the language of the reader.

An agency that replaces the table of the controls is quoted word for word.
"""

from __future__ import annotations

from collections.abc import Callable

from ...messages import mark
from .standard import PluRule, rules_of, rules_table

REMEDIES: dict[str, str] = {
    "D01": mark(
        "Name the folder <INSEE>_PLU_<date>, <SIREN>_PLUi_<date> or <INSEE>_CC_<date>; the date is that of "
        "the approval (YYYYMMDD)."
    ),
    "D02": mark("Create these folders, without accents or spaces, under the names of the standard."),
    "D03": mark("Add the piece under the name expected; if it is there under another name, rename it."),
    "D04": mark(
        "Take these files out of the folder (work files, thumbnails, styles), or rename them as the standard asks."
    ),
    "D05": mark(
        "Check that it is the same document, then put the code and the approval date of the folder in these names."
    ),
    "D06": mark("Rename: letters without accents, digits, hyphen, underscore and dot only."),
    "D07": mark("Export the table again: a SHP file goes with its SHX, DBF and PRJ."),
    "D08": mark("Replace these files: they hold nothing."),
    "D09": mark("Open the table in QGIS and export it again."),
    "D10": mark("Move these files into the folder named."),
    "T01": mark("Add the field with this type and length, even if it stays empty where the standard allows it."),
    "T02": mark("Take these fields out, or let them begin with LIB_ if they are the authority's own."),
    "T03": mark(
        "Create the field again with the type expected: a code written as a number loses its first zero (05 becomes 5)."
    ),
    "T04": mark("Make the field as long as the standard asks, and check that no text was cut."),
    "T05": mark("Shorten these texts to the length allowed."),
    "T06": mark("Fill these values in: the standard does not allow them to be empty."),
    "T07": mark("Fill these values in: they are mandatory in this case."),
    "T08": mark("Replace by a code of the list of the standard; an old sector (Nh, Nd, Ah) becomes N or A."),
    "T09": mark("Write the code as in the list, capitals included."),
    "T10": mark("Choose a type and a subtype that go together; failing that, subtype 00 or type 99."),
    "T11": mark("Write the value as the example does."),
    "T12": mark("Correct the date: there is no such day."),
    "T13": mark("Put these objects into a table that the code allows, or correct the code."),
    "T14": mark("Export again in UTF-8 from the source: the text was read in another encoding than its own."),
    "T15": mark("Give each object an identifier of its own."),
    "G01": mark("Put these objects into the table of their geometry (SURF, LIN or PCT)."),
    "G02": mark("Split the parts into single objects (“Multipart to singleparts”)."),
    "G03": mark("Draw these objects, or take them out."),
    "G04": mark("Repair these outlines (“Fix geometries”), then look at them."),
    "G05": mark("Deliver in Lambert-93 (EPSG:2154), the legal projection of mainland France."),
    "G06": mark("Delete the double, or merge the two objects."),
    "L01": mark("Put the same document identifier on all objects: code, type and approval date."),
    "L02": mark("Add the row of this document to DOC_URBA, or correct its identifier."),
    "L03": mark(
        "Leave one row in state 03; older versions are in state 05 with their end date. Several rows are "
        "right only with several plans in force in one group of communes, or a conservation plan."
    ),
    "L04": mark("Correct DATVALID, or the approval date of the document."),
    "L05": mark("Separate the local plan and the municipal map: two documents, two folders."),
    "L06": mark("Give the layer of the zones or of the sectors as well, or the whole folder."),
    "L07": mark("Keep one row a commune."),
    "L08": mark("Add the piece to the folder, or correct its name in the table."),
    "Z01": mark("Draw the common limit again with snapping and without overlap: a place has one zone."),
    "Z02": mark("Snap the vertices of the two zones to each other (“Snap geometries”)."),
    "Z03": mark("Extend one of the neighbouring zones to the other, with snapping."),
    "Z04": mark("Snap the vertices of the neighbouring zones (“Snap geometries”)."),
    "Z05": mark("Confirm that it is an enclave or a conservation plan; else draw the zone that is missing."),
    "Z06": mark("Cut the zones at the limit of the commune in the cadastre."),
    "Z07": mark("Extend the zones to the limit of the commune, or say what is left to the national rules."),
    "Z08": mark("Give each label one type of zone only."),
    "Z09": mark("Choose one way of writing this label."),
    "Z10": mark("Correct the label, or add the zone to the written regulation."),
    "Z11": mark("Check that this zone is drawn; else take it out of the written regulation."),
    "Z12": mark("Enter TYPEZONE “U”, LIBELLE “ZURNU” and the link to article R111-1 in URLFIC."),
    "Z13": mark("A sector under the national rules bears type 99 and the label RNU; the others bear 01, 02 or 03."),
    "Z14": mark(
        "Snap these edges to the cadastre, or confirm that they follow something else (axis of a road, watercourse)."
    ),
    "Z15": mark("Check the type of the zone: the first letter of its label says another."),
}


def remedy_of(rule: PluRule, tell: Callable[[str], str]) -> str:
    """What to do about a fault, in the reader's language; the words of an agency's own table as they are.

    >>> remedy_of(PluRule("Z08", "x", "erreur", "Appeler le service."), str)
    'Appeler le service.'
    >>> remedy_of(rules_of(rules_table())["Z08"], str)
    'Give each label one type of zone only.'
    """
    shipped = rules_of(rules_table()).get(rule.code)
    is_ours = shipped is not None and shipped.remedy == rule.remedy and rule.code in REMEDIES
    return tell(REMEDIES[rule.code]) if is_ours else rule.remedy
