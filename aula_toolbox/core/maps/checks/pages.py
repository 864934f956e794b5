"""What each check is for: the words of its page in the documentation, linked from the panel.

Method: docs/design/maps.md#checks
"""

from __future__ import annotations

from dataclasses import dataclass

from ...messages import mark


@dataclass(frozen=True)
class CheckPage:
    """The page of a check: its title, why it is made, the names of its thresholds, and where the rule comes from."""

    title: str
    why: str
    limits: tuple[str, ...] = ()
    source: str = "AULA Toolbox"


ITEMS = "INSEE, CPDT 2008, ENSG 1999, Québec PIC 2010"
PAGES: dict[str, CheckPage] = {
    "C01": CheckPage(
        mark("An item that every map needs is missing"),
        mark("Without title, legend, scale, north, sources, author and date a map cannot be measured or quoted."),
        (),
        ITEMS,
    ),
    "C02": CheckPage(
        mark("A picture cannot be read"),
        mark("QGIS prints nothing where a picture is missing, and says nothing: the logo of the agency would be gone."),
    ),
    "C03": CheckPage(
        mark("The map is empty"),
        mark("A layer that cannot be opened, or that has nothing in the extent, leaves a frame that looks finished."),
    ),
    "C04": CheckPage(
        mark("The title is empty or not yet written"),
        mark("The title is what a reader remembers; an expression printed as text is what a reader laughs at."),
    ),
    "C05": CheckPage(
        mark("A layer has no source"),
        mark(
            "Licences ask for the name of the producer and the date. A background without its mention may not be "
            "published; a result of the toolbox is to be completed."
        ),
        (),
        "Licence Ouverte 2.0, ODbL",
    ),
    "C06": CheckPage(
        mark("A text is cut, or covers another"),
        mark("Texts are measured in the font that will print, which is not always that of the screen."),
    ),
    "C07": CheckPage(
        mark("The scale is not a round one"),
        mark("Distances are read on paper with a ruler: 1/25 000 can be, 1/24 317 cannot."),
        (),
        "maps_echelles.csv",
    ),
    "C08": CheckPage(
        mark("The frame cuts the subject"),
        mark("What a page is about must be whole, or the reader takes a part for all of it."),
    ),
    "C09": CheckPage(
        mark("A font is absent"),
        mark("Another font is printed instead, of another width: lines break elsewhere and texts are cut."),
    ),
    "C10": CheckPage(
        mark("An opacity or an effect that vectors lose"),
        mark("Vector output drops the opacity of a layer without a word: the map is printed as an image to stay true."),
    ),
    "C11": CheckPage(
        mark("The scale bar is uneven"),
        mark("A bar in steps of 1, 2 or 5 is read at once; 1.9 km is not."),
    ),
    "C12": CheckPage(
        mark("The scale is not true"),
        mark("In degrees or in Web Mercator a kilometre is longer in the north than in the south."),
        (),
        "EPSG",
    ),
    "C13": CheckPage(
        mark("The data are out of date"),
        mark("The catalogue knows a newer edition, or no longer has these data."),
    ),
    "C14": CheckPage(
        mark("The legend does not explain"),
        mark(
            "A reader keeps five to seven classes in mind, and cannot tell more than 25 colours. Signs and names that "
            "are written on the map are looked up instead: they are not counted. Names of fields are not words."
        ),
        ("classes_maximales",),
        "Bertin 1967, INSEE",
    ),
    "C15": CheckPage(
        mark("A text is too pale"),
        mark("Below this contrast people of reduced sight, and everybody on a poor print, read nothing."),
        ("contraste_minimal",),
        "W3C, WCAG 2.2, 1.4.3",
    ),
    "C16": CheckPage(
        mark("Two classes look alike"),
        mark(
            "Colours are compared as four kinds of sight see them. A subject stands out from its background by more "
            "than two of its own classes from each other."
        ),
        ("ecart_couleur_minimal", "ecart_sujet_fond", "ecart_fond"),
        "CIE 1976, Machado 2009",
    ),
    "C17": CheckPage(
        mark("The zoning cannot be read"),
        mark("The colour of a zone gives its type; only its name gives the rules that apply."),
        (),
        "CNIG, standard PLU",
    ),
    "C18": CheckPage(
        mark("Data read finer than they were drawn"),
        mark("A generalised outline at the scale of the parcel puts a house on the wrong side of a limit."),
        ("limite_communes",),
        "IGN",
    ),
    "C19": CheckPage(
        mark("What the printer must know"),
        mark("The scale is true at 100 % only; an image of few points is blurred."),
        ("dpi_minimal",),
    ),
    "C20": CheckPage(
        mark("A result has no status"),
        mark("A result of this toolbox is a pre-diagnosis: without that word it passes for a study."),
    ),
    "C21": CheckPage(
        mark("What was done to make everything fit"),
        mark("Nothing is cut or left out for want of room: what was made smaller, or went to a second page, is told."),
    ),
    "C22": CheckPage(
        mark("Classes merge in a grey print"),
        mark("Reports are copied without colours: two classes of the same lightness are then one."),
        ("ecart_gris_minimal",),
        "CIE 1976",
    ),
    "C23": CheckPage(
        mark("Several backgrounds"),
        mark("One background hides the other, or two sets of names are printed over each other."),
    ),
    "C24": CheckPage(
        mark("The drawing says something else than the figures"),
        mark(
            "A count drawn as surfaces shows how large the communes are. An order asks for colours in order, and a "
            "ramp of two directions for a value in its middle that means something."
        ),
        (),
        "Bertin 1967, INSEE (fr/statistiques/3640213)",
    ),
    "C25": CheckPage(
        mark("Zones overlap or leave gaps"),
        mark("Zones are a partition of the document: two rules on one place, or none, are a legal fault."),
        ("recouvrement_visible",),
        "CNIG, standard PLU 4.2",
    ),
    "C26": CheckPage(
        mark("Zones beside the cadastre"),
        mark("A line a metre off puts a strip of each garden under another rule. Far off, it follows something else."),
        ("ecart_confondu", "ecart_decalage"),
        "CNIG, standard PLU 4.2",
    ),
    "C27": CheckPage(
        mark("A text is too small"),
        mark("Below this size a text is not read on paper, whatever the screen shows."),
        ("police_minimale", "police_illisible"),
    ),
    "C28": CheckPage(
        mark("Something of the legend is not on the map"),
        mark(
            "A layer under an opaque one, or a class whose objects are smaller than their outline, is in the legend "
            "and nowhere else: the reader looks for it and believes that there is none."
        ),
        ("cache_maximum",),
    ),
    "C29": CheckPage(
        mark("North or scale of another map"),
        mark("An arrow that stays upright on a turned map lies; so does the bar of a map of another scale."),
        (),
        "qgis/QGIS 33482",
    ),
    "C30": CheckPage(
        mark("More paper than map"),
        mark("A subject that fills its page is read from further away, at a larger scale, on a smaller format."),
        ("carte_minimale", "sujet_minimal", "vide_maximum"),
    ),
    "C31": CheckPage(
        mark("A text is not set as French is"),
        mark("Straight apostrophes, spaces that break a number or dates in figures are what people see first."),
        (),
        "Lexique des règles typographiques",
    ),
    "C32": CheckPage(
        mark("A name that would be run"),
        mark("QGIS evaluates what stands between [% and %]: a name from a file must never do anything."),
    ),
    "C33": CheckPage(
        mark("The file is not whole"),
        mark(
            "A full disk ends a file early without a word, and a font that is not in a PDF is another font on the next "
            "computer. The file is written aside, opened again, and only then put in its place."
        ),
    ),
}
"""The page of every check, by its code."""
