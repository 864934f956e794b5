"""The balance of artificialisation of every commune between two dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsGeometry

from ...core.erc import schema_land, zan
from ...core.errors import AulaError
from ...core.messages import mark
from ...core.rules import Between, HasFields, NotEmpty, Rule
from ...gis import erc_zan
from ...gis.erc_cover import area_of, cut, read_cover, tell_repairs, union
from ...gis.i18n import tr
from .. import parameters as declare
from ..algorithm import AulaAlgorithm
from ..job import Job
from ..parameters import Parameter
from . import shared, zan_plan, zan_report
from .zan_plan import Plan

if TYPE_CHECKING:
    import pandas as pd


@dataclass
class State:
    """The land cover of both dates, ready to be cut."""

    first: erc_zan.Dated
    second: erc_zan.Dated
    overlaps: list[list[QgsGeometry]]


class ZanBalance(AulaAlgorithm):
    """Stocks, flows and net balance of artificialised land by commune."""

    ID = "zanbalance"
    GROUP = "erc"
    NAME = mark("Artificialisation balance by commune")
    SUMMARY = mark(
        "Stocks, flows and net balance of artificialised land between two dates, one row a commune, under the "
        "matrix and thresholds of decree 2023-1096. Partial coverage is measured and said; no rate is given on it."
    )
    TAGS = "zan, artificialisation, solde, bilan, ocsge, ocs2d, commune, decret, balance, net land take"
    FIELDS = {
        "OUTPUT": schema_land.ZAN_BALANCE,
        "FLUX": schema_land.ZAN_FLUX,
        "TRANSITIONS": schema_land.ZAN_TRANSITIONS,
        "GAPS": schema_land.ZAN_GAPS,
        "EPCI": schema_land.ZAN_EPCI,
    }
    STYLES = {"OUTPUT": "zan_solde.qml", "FLUX": "zan_flux.qml", "GAPS": "zan_lacunes.qml"}

    def parameters(self) -> Iterator[Parameter]:
        yield declare.vector("INPUT", tr("Land cover, date 1"), tr("OCS GE or OCS2D polygons; it may hold both dates."))
        yield declare.vector(
            "INPUT2", tr("Land cover, date 2"), tr("Left empty, both dates are read in fields of INPUT."), optional=True
        )
        yield declare.vector("COMMUNES", tr("Communes"), tr("The result has one row for each of them."))
        yield declare.field("CODE_FIELD", tr("Commune code"), tr("Unique code of the commune."), "COMMUNES", "insee")
        yield declare.field("NAME_FIELD", tr("Commune name"), tr("Name shown in sentences."), "COMMUNES", "nom")
        yield shared.nomenclature_parameter()
        for number in ("1", "2"):
            yield from _field_parameters(number)
        yield declare.text("DATE1", tr("Date 1"), tr("Year or date; taken from the layer when it is there."))
        yield declare.text("DATE2", tr("Date 2"), tr("Year or date, after date 1."))
        yield declare.flag(
            "APPLY_THRESHOLDS",
            tr("Apply the thresholds"),
            tr("2 500 m2 for enclosed patches, 50 m2 for buildings. Not used with the producer's own status."),
            True,
        )
        yield declare.choice(
            "THRESHOLD_ORDER",
            tr("Order of the thresholds"),
            tr("Which small patches are absorbed first; the producer's order is not published."),
            zan.ORDERS,
            zan.ARTIF_FIRST,
            advanced=True,
        )
        yield declare.number(
            "EDGE_BUFFER_M", tr("Context (m)"), tr("Land cover kept around the communes."), 500, advanced=True
        )
        yield declare.vector(
            "EXEMPTIONS",
            tr("Exemptions"),
            tr("Parks over 2 500 m2 and ground solar plants that do not count: field type (parc, pv), optional annee."),
            optional=True,
            advanced=True,
        )
        yield shared.table_parameter("MATRIX_TABLE", tr("Own CS x US matrix"), "zan_matrice")
        yield shared.table_parameter("CROSSWALK_TABLE", tr("Own OCS2D to OCS GE table"), "ocs2d_ocsge")
        yield declare.layer_out(
            "OUTPUT", tr("Balance by commune"), tr("One row a commune, also without change or data.")
        )
        yield declare.layer_out("FLUX", tr("Flows"), tr("Land that changed status."), optional=True)
        yield declare.layer_out(
            "TRANSITIONS",
            tr("Transitions"),
            tr("Areas of every pair of codes."),
            "any",
            optional=True,
            by_default=False,
        )
        yield declare.layer_out("GAPS", tr("Gaps"), tr("Land without a known status."), optional=True, by_default=False)
        yield declare.layer_out(
            "EPCI", tr("Balance by EPCI"), tr("Sums by epci_code."), "any", optional=True, by_default=False
        )
        yield shared.report_parameter()

    def rules(self) -> list[Rule]:
        return [
            NotEmpty("INPUT"),
            NotEmpty("COMMUNES"),
            Between("EDGE_BUFFER_M", 0, 10_000),
            HasFields("EXEMPTIONS", ("type",)),
        ]

    def execute(self, job: Job) -> None:
        source = shared.needed(job, "COMMUNES")
        communes, table = zan_plan.communes(job, source)
        plan, state = self._read(job, communes)
        pieces = self._cut(job, plan, state, communes, table)
        progress = job.stage(tr("Flows between the dates"), 92)
        pairs = erc_zan.pair(state.first, state.second, job.given("TRANSITIONS"), progress)
        flux, transitions = _flows(state, pairs, communes, table)
        flows = zan.flows_by_commune(flux, list(table["insee"]))
        rows = zan.balance(table, *pieces.sums, flows, pieces.measured, plan.dates, plan.thresholds)
        self._write(job, plan, communes, rows, flux, transitions, pieces)

    # --- reading ----------------------------------------------------------------------------------------------

    def _read(self, job: Job, communes: shared.Zones) -> tuple[Plan, State]:
        first, second = shared.needed(job, "INPUT"), job.source("INPUT2")
        columns = zan_plan.columns(job, first, second)
        progress = job.stage(tr("Reading the land cover"), 10)
        zone = union([shape for shape in communes.shapes if area_of(shape) > 0])
        zone = zone.buffer(job.number("EDGE_BUFFER_M") or 0.0, 8)
        box = zone.boundingBox()
        asked = [(first, columns)] if second is None else [(first, columns[:1]), (second, columns[1:])]
        covers = []
        for source, wanted in asked:
            cover = read_cover(source, zan_plan.names(source, wanted), communes.crs, box, progress)
            tell_repairs(cover, source.name, job.notes)
            covers.append(zan_plan.near(cover, zone))
        plan = zan_plan.plan(job, columns, covers)
        return plan, self._settle(job, plan, communes, covers)

    def _settle(self, job: Job, plan: Plan, communes: shared.Zones, covers: list[Any]) -> State:
        dates = []
        overlaps = []
        for number, reading in enumerate(plan.readings):
            cover = covers[min(number, len(covers) - 1)]
            # a layer with both dates is copied: thresholds and exemptions differ by date
            cover = cover.take(np.arange(len(cover))) if len(covers) == 1 else cover
            dated = erc_zan.statuses(cover, reading, plan.matrix)
            erc_zan.tell_unknown(dated, f"{plan.dates[number]:.0f}", job.notes)
            dated = erc_zan.known_only(dated)
            title = tr("Patches and thresholds, date {number}").format(number=number + 1)
            overlaps.append(
                erc_zan.settle(dated, plan.matrix, reading, plan.thresholds, job.stage(title, 40 + 30 * number))
            )
            dates.append(dated)
        zan_plan.exempt(job, plan, communes, *dates)
        job.used(plan.matrix.table, plan.matrix.crosswalk, plan.thresholds.table)
        return State(dates[0], dates[1], overlaps)

    # --- measuring --------------------------------------------------------------------------------------------

    def _cut(self, job: Job, plan: Plan, state: State, communes: shared.Zones, table: pd.DataFrame) -> _Pieces:
        insee = list(table["insee"])
        progress = job.stage(tr("Cutting by commune"), 82)
        holes, sums = [], []
        for number, dated in enumerate((state.first, state.second)):
            same_land = number and dated.whole.equals(state.first.whole)
            holes.append(holes[0] if same_land else erc_zan.Holes.of(communes.shapes, dated.whole, progress))
            pieces = cut(dated.cover.geometries, communes.shapes, index=dated.cover.index, progress=progress)
            covered = np.bincount(pieces.zone, pieces.area_m2, len(insee)) if len(pieces.zone) else np.zeros(len(insee))
            label = f"{plan.dates[number]:.0f}"
            zan.check_conservation(insee, communes.area_m2, covered, holes[-1].area_m2, label, plan.thresholds)
            sums.append(zan.sums_by_commune(erc_zan.pieces_table(dated, pieces, insee), insee))
        overlap = np.max([erc_zan.by_commune(shapes, communes.shapes) for shapes in state.overlaps], axis=0)
        measured = zan.Measured(
            communes.area_m2,
            holes[0].area_m2,
            holes[1].area_m2,
            erc_zan.not_comparable(*holes),
            overlap,
            plan.vintages,
        )
        return _Pieces(measured, (sums[0], sums[1]), (holes[0], holes[1]))

    # --- writing ----------------------------------------------------------------------------------------------

    def _write(
        self,
        job: Job,
        plan: Plan,
        communes: shared.Zones,
        rows: pd.DataFrame,
        flux: pd.DataFrame,
        transitions: pd.DataFrame | None,
        pieces: _Pieces,
    ) -> None:
        job.stage(tr("Writing"), 100)
        self._tell(job, rows)
        rows["methode"] = _method(plan)
        rows["version_param"] = plan.matrix.version
        rows["completude_pct"] = rows["couverture_pct"]
        rows["manquants"] = np.where(rows["couverture_pct"] < 99.95, "occupation_du_sol", "")
        if plan.nomenclature is None:
            rows["imper1_ha"] = rows["imper2_ha"] = np.nan
        language = job.report_language
        rows["explication"] = shared.sentences(job, rows["explication"])
        job.write("OUTPUT", self.FIELDS["OUTPUT"], rows, communes.source, keep=True)
        crs = communes.source.crs
        flux["surf_m2"] = flux["m2"]
        job.write_rows(
            "FLUX", self.FIELDS["FLUX"], flux, shared.back(flux["shape"], communes.crs, crs, job), "polygon", crs
        )
        if transitions is not None:
            job.write_rows("TRANSITIONS", self.FIELDS["TRANSITIONS"], transitions)
        gaps = _gaps(rows, plan, pieces.holes)
        job.write_rows(
            "GAPS", self.FIELDS["GAPS"], gaps, shared.back(gaps["shape"], communes.crs, crs, job), "polygon", crs
        )
        if job.given("EPCI"):
            epci = communes.columns.get("epci_code")
            if epci is None:
                raise AulaError("EPCI needs a field epci_code in {layer}.", "E_FIELD", layer=communes.source.name)
            job.write_rows("EPCI", self.FIELDS["EPCI"], zan.by_epci(rows, epci))
        if job.given("REPORT"):
            job.write_text("REPORT", zan_report.balance(job, language, plan, rows, flux, communes))

    def _tell(self, job: Job, rows: pd.DataFrame) -> None:
        partial = int((rows["statut_donnee"] == zan.PARTIAL).sum())
        empty = int((rows["statut_donnee"] == zan.NO_DATA).sum())
        if partial or empty:
            job.notes.warn(
                "{partial} communes are covered in part and {empty} not at all: no rate is given for them.",
                partial=partial,
                empty=empty,
            )
        if rows["non_comparable_ha"].isna().all() or (rows["flux_artif_ha"].isna()).all():
            job.notes.warn("The two dates have no common area.")
        if (rows["recouv_m2"] > 0).any():
            job.notes.warn("{area} m2 of overlaps removed from the land cover.", area=f"{rows['recouv_m2'].sum():.0f}")


@dataclass
class _Pieces:
    """Measures by commune, and the gaps."""

    measured: zan.Measured
    sums: tuple[pd.DataFrame, pd.DataFrame]
    holes: tuple[erc_zan.Holes, erc_zan.Holes]


def _field_parameters(number: str) -> Iterator[Parameter]:
    told = {
        "CS_FIELD": (tr("Cover code, date {number}"), tr("Found by its name when left empty: code_cs, csYY.")),
        "US_FIELD": (tr("Use code, date {number}"), tr("Found by its name when left empty: code_us, usYY.")),
        "ARTIF_FIELD": (
            tr("Producer's status, date {number}"),
            tr("artif / non artif or 1 / 0. When it is there, matrix and thresholds are not recomputed."),
        ),
    }
    for name, (title, help_text) in told.items():
        # text and not a field of INPUT: the second date may be another layer
        yield declare.text(f"{name}{number}", title.format(number=number), help_text, advanced=True)


def _flows(
    state: State, pairs: erc_zan.Pairs, communes: shared.Zones, table: pd.DataFrame
) -> tuple[pd.DataFrame, pd.DataFrame | None]:
    """Flows as pieces by commune, and the areas of all transitions when every pair was made."""
    import pandas as pd

    first, second = state.first, state.second
    pieces = cut(pairs.shapes, communes.shapes, with_shapes=True)
    one, two = (np.array(rows, dtype=int)[pieces.row] for rows in (pairs.first, pairs.second))
    insee = table["insee"].to_numpy(dtype=object)[pieces.zone]
    move = second.final[two] - first.final[one]
    frame = pd.DataFrame(
        {
            "insee": insee,
            "cs1": first.cs[one],
            "us1": first.us[one],
            "cs2": second.cs[two],
            "us2": second.us[two],
            "sens": move,
            "seuil": (first.changed[one] | second.changed[two]).astype(int),
            "cat_decret": np.where(move == 1, second.category[two], first.category[one]),
            "m2": pieces.area_m2,
            "shape": pieces.geometries,
        }
    )
    flux = frame[frame["sens"] != 0].reset_index(drop=True)
    keys = ["insee", "cs1", "us1", "cs2", "us2"]
    transitions = frame.groupby(keys, dropna=False)["m2"].sum().reset_index().rename(columns={"m2": "surf_m2"})
    return flux, transitions


def _gaps(rows: pd.DataFrame, plan: Plan, holes: tuple[erc_zan.Holes, erc_zan.Holes]) -> pd.DataFrame:
    import pandas as pd

    found = []
    for date, hole in zip(plan.dates, holes):
        for insee, shape in zip(rows["insee"], hole.shapes):
            if area_of(shape) >= 1.0:
                found.append({"insee": insee, "date": f"{date:g}", "surf_m2": shape.area(), "shape": shape})
    return pd.DataFrame(found, columns=["insee", "date", "surf_m2", "shape"])


def _method(plan: Plan) -> str:
    if plan.readings[0].artif_field is not None:
        return "statut_producteur"
    return f"matrice_decret_2023-1096;seuils={plan.readings[0].order if plan.readings[0].with_thresholds else 'non'}"
