"""Parameters that the algorithms of the friches share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...core.friches import RULE_IDS, STATUSES, USABLE_STATUSES
from ...core.messages import mark
from ...gis.i18n import tr
from ..base import parameters as declare
from ..base.parameters import Parameter

if TYPE_CHECKING:
    from ...core.forms import Form
    from ...core.rules import Rule

PRIORS = ("table", "frequences", "uniforme")
CSV = "CSV (*.csv)"
HTML = "HTML (*.html)"
POTENTIAL_STYLE = {mark("Potential of the first use"): "friches_potentiel.qml"}


def input_parameter(help_text: str = "") -> Parameter:
    """The sites."""
    return declare.vector("INPUT", tr("Friches"), help_text or tr("The sites: polygons, points or a table."), ("any",))


def rules_parameters() -> Iterator[Parameter]:
    """The rule set, or a folder of the user's own, and other weights."""
    yield declare.choice(
        "RULES",
        tr("Rules"),
        tr("Rule set: the agency's own, or one of the two compatible with Mutafriches v1.19 and v1.11."),
        RULE_IDS,
        RULE_IDS[0],
    )
    yield own_rules_parameter()
    yield declare.file(
        "WEIGHTS",
        tr("Own weights"),
        tr("A CSV critere;poids; criteria not listed keep their weight. The label of the index then says so."),
    )


def own_rules_parameter(name: str = "RULES_DIR") -> Parameter:
    """The folder of the user's own rules."""
    return declare.folder(
        name,
        tr("Folder of own rules") if name == "RULES_DIR" else tr("Folder of own rules of the second side"),
        tr(
            "A folder with matrice.csv, exclusions.json and regle.json; it replaces the rule set chosen above. Start "
            "from a copy of a shipped one; criteria of your own are read in fields c_*, and described in regle.json."
        ),
    )


def completeness_parameter() -> Parameter:
    """The share of known weight below which no index is given."""
    return declare.number(
        "MIN_COMPLETENESS",
        tr("Least completeness (%)"),
        tr("Share of the weight of the criteria that must be known before an index is given; by default, the rules'."),
        advanced=True,
    )


def tables_parameter(*names: str) -> Parameter:
    """The user's own tables; distances and limits may be replaced line by line."""
    return declare.tables(*names, more=tr("A seuils.csv (cle;mode;valeur) replaces the lines that it holds, no other."))


def seed_parameter() -> Parameter:
    """The seed of the draws."""
    return declare.number(
        "SEED", tr("Seed"), tr("The same seed gives the same hypotheses."), 1, whole=True, advanced=True
    )


def draws_parameter() -> Parameter:
    """The number of hypotheses."""
    return declare.number(
        "DRAWS",
        tr("Number of hypotheses"),
        tr(
            "Hypotheses drawn on the missing facts and on the weights, the same for all sites; 0 gives the bounds only."
        ),
        500,
        whole=True,
    )


def statuses_parameter() -> Parameter:
    """The statuses of the sites that can be given a use."""
    return declare.choice(
        "STATUTS",
        tr("Statuses of the usable sites"),
        tr(
            "Statuses (site_statut) of the sites that can be given a use; the others are kept apart and told. A site "
            "without a status stays usable."
        ),
        STATUSES,
        list(USABLE_STATUSES),
        multiple=True,
    )


def common_rules(*own: Rule) -> list[Rule]:
    """Conditions on the common parameters, after those of the algorithm."""
    from ...core.rules import Between, NotEmpty

    return [
        NotEmpty("INPUT"),
        *own,
        Between("DRAWS", 0, 20_000),
        Between("MIN_COMPLETENESS", 0, 100),
        Between("SEED", 0, 2**31 - 1),
        Between("WEIGHT_SPREAD", 0, 100),
    ]


def sites_form() -> Form:
    """The form in which the facts of the sites are completed."""
    from ...core.friches import form

    return form.sites_form()


def survey_parameter() -> Parameter:
    """The field survey."""
    return declare.vector(
        "SURVEY",
        tr("Field survey"),
        tr("A table site_id + any c_* columns: its values are entered and win over everything."),
        ("any",),
        True,
    )


def coverage_parameter() -> Parameter:
    """Where the layers are complete."""
    return declare.vector(
        "COVERAGE",
        tr("Zone of complete layers"),
        tr("Zone in which the context layers are complete: there, finding nothing means no."),
        ("polygon",),
        True,
    )


def criteria_output() -> Parameter:
    """The evidence."""
    return declare.layer_out(
        "CRITERIA",
        tr("Evidence of the criteria"),
        tr("One row a site and criterion: value, state, source, vintage, measure, share, coverage."),
        "any",
        optional=True,
    )
