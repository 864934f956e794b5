"""The report of the habitat graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...language import Language
from ...messages import mark
from ...report import Brief, Chapters, Figure, Report, Told, begin, compose

if TYPE_CHECKING:
    import pandas as pd

METHOD = (
    mark("The land is a grid of resistances by family of habitat (table erc_resistances); barriers lie over it."),
    mark("A link is the way of least cost between two patches whose lands meet, up to the cost asked."),
    mark("The probability of a way falls with its cost: 5 % at the cost asked."),
    mark("Equivalent connectivity: root of the sum over pairs of patches of weight x weight x probability."),
    mark("What a patch or a link brings: the share of that sum which is lost without it."),
)
LIMITS = (
    mark("Resistances are proposals for one group of species: an ecologist must settle them."),
    mark("A link is the cheapest way by the table, not the path of an animal."),
    mark("Patches outside of the layer are not known: connectivity near its edge is underestimated."),
)
COLLECT = (
    mark("The species aimed at, their dispersal, and the resistances that follow."),
    mark("Passages under and over the barriers, which the layer does not show."),
)
SHOWN = 20


def page(told: Told, rows: pd.DataFrame, links: pd.DataFrame, patches: pd.DataFrame) -> str:
    """The HTML of the report. rows, links, patches: `schema_graph.GRAPH`, `LINKS` and `PATCHES`."""

    def found(report: Report) -> None:
        tr, number = report.language.tr, report.language.number
        others = rows.iloc[1:].sort_values("ecart_pct", kind="stable")
        if len(others):
            report.section(tr("Variants and sites, the greatest loss first"))
            kinds = {"apres": tr("after variant"), "avec": tr("with site")}
            states = [
                [
                    f"{kinds[row['etat']]} {row['scenario']}",
                    number(row["taches"]),
                    number(row["liens"]),
                    number(row["ec"], 2),
                    number(row["ecart_pct"], 2),
                ]
                for row in others.to_dict("records")
            ]
            heads = [tr("State"), tr("Patches"), tr("Links"), tr("Equivalent connectivity"), tr("Change (%)")]
            report.table(heads, states, "", (1, 2, 3, 4))
        report.section(tr("Links that bring most"))
        best = links.sort_values(["d_pct", "cout"], ascending=[False, True]).head(SHOWN)
        yes = {1: tr("yes"), 0: tr("no")}
        table = [
            [
                f"{row['tache1']:.0f} – {row['tache2']:.0f}",
                number(row["cout"], 0),
                number(row["d_pct"], 2),
                yes[int(row["coupe"])],
            ]
            for row in best.to_dict("records")
        ]
        report.table([tr("Patches"), tr("Cost"), tr("Brings (%)"), tr("Crosses the project")], table, "", (1, 2))

    def sure(report: Report) -> None:
        tr, number = report.language.tr, report.language.number
        alone = int((patches["liens"] == 0).sum())
        report.paragraph(
            tr("Patches without any link: {count} of {all}.", count=number(alone), all=number(len(patches)))
        )

    chapters = Chapters((), found, sure, COLLECT, METHOD, LIMITS, _brief(told.language, rows))
    return compose(begin(told, mark("Habitat graph")), told, chapters)


def _brief(language: Language, rows: pd.DataFrame) -> Brief:
    """What holds the patches together, and what a variant would take away."""
    tr, number = language.tr, language.number
    first, worst = rows.iloc[0], float(rows["ecart_pct"].min())
    told = {"patches": number(first["taches"]), "links": number(first["liens"])}
    verdict = [tr("The graph has {patches} patches and {links} links.", **told)]
    figures = [
        Figure(told["patches"], tr("patches"), tr("joined by {links} links", **told)),
        Figure(number(first["ec"], 2), tr("equivalent connectivity"), tr("to compare states, not places")),
    ]
    if len(rows) > 1 and worst < 0:
        name, change = str(rows.loc[rows["ecart_pct"].idxmin(), "scenario"]), number(worst, 1, "%")
        verdict.append(tr("{name} takes the most away: {change} of connectivity.", name=name, change=change))
        figures.append(Figure(change, tr("worst variant"), name))
    elif len(rows) > 1:
        verdict.append(tr("No variant takes connectivity away."))
    return Brief(verdict, figures)
