"""One report a file, by the name of its algorithm; the words they share."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...report import Report, Told

THRESHOLDS, TO_CONFIRM, OWN_CHOICE = "land_seuils", "a_confirmer", "Choix AULA Toolbox : "


def tell_choices(report: Report, told: Told, names: Sequence[str]) -> None:
    """The thresholds of the run that nobody has confirmed yet, each with what it decides; nothing when there is none.

    names: those of `land_seuils` that decide of this result.
    """
    tr, number = report.language.tr, report.language.number
    waiting = [
        row
        for table in told.tables
        if table.name == THRESHOLDS
        for row in table
        if row["nom"] in names and row["statut_source"] == TO_CONFIRM
    ]
    if not waiting:
        return
    report.subsection(tr("Choices that wait for yours"))
    rows = [[row["source"].rpartition(OWN_CHOICE)[2], _written(row["valeur"], row["unite"], number)] for row in waiting]
    note = tr("Proposed values of land_seuils, to be confirmed or replaced by your own table (TABLES).")
    report.table([tr("What it decides"), tr("Value")], rows, note)


def _written(value: float, unit: str, number: Callable[..., str]) -> str:
    """A threshold as it is read: a share is a percentage, points take their mark of the plural.

    >>> from aula_toolbox.core.language import Language
    >>> print(_written(0.67, "part", Language().number), _written(60.0, "point", Language().number))
    67 % 60 points
    """
    if unit == "part":
        share = round(100 * value, 6)
        return number(share, _decimals(share), "%")
    named = "points" if unit == "point" and value >= 2 else unit
    return f"{number(value, _decimals(value))} {named}"


def _decimals(value: float) -> int:
    """As many decimals as a threshold has."""
    return 0 if float(value).is_integer() else len(f"{value:g}".partition(".")[2])
