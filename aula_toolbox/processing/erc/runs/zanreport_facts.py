"""The territories of the report, and what each of their documents tells."""

from __future__ import annotations

from dataclasses import replace
from math import isnan, nan

from qgis.core import QgsGeometry

from ....core import landcover
from ....core.erc import counter, local, words
from ....core.erc.local import LocalTerritory
from ....core.erc.local_ends import LAND_FILES
from ....core.erc.local_facts import Beside, LocalFacts, LocalFlow, PartingPlace, Peer, SealedSoils, ZoneSum
from ....core.erc.places import OTHER
from ....core.errors import AulaError
from ....core.messages import listing, mark
from ....core.text import fold
from ....gis.erc.places import Parting
from ...base.job import Job
from .zanreport_data import ReportData

SHOWN_FLOWS = 6
WHOLE = mark("All communes of the layer")


def territories(job: Job, data: ReportData) -> list[LocalTerritory]:
    """The territories asked for, in the order of their codes. Raises AulaError E_TERRITORY, E_FIELD."""
    found: list[LocalTerritory] = []
    for level in job.choices("LEVEL") or (words.COMMUNE,):
        found += _communes(data) if level == words.COMMUNE else _groups(data, level)
    asked = [one.strip() for one in job.text("TERRITORIES").split(";") if one.strip()]
    if not asked:
        return found
    keys = {fold(one) for one in asked}
    chosen = [one for one in found if fold(one.code) in keys or fold(one.name) in keys]
    unknown = [one for one in asked if not any(fold(one) in (fold(own.code), fold(own.name)) for own in chosen)]
    if unknown:
        raise AulaError(
            "TERRITORIES: {names} are not among the {count} territories of the level.",
            "E_TERRITORY",
            names=listing(unknown),
            count=len(found),
        )
    return chosen


def _communes(data: ReportData) -> list[LocalTerritory]:
    groups = [data.groups.get(level, {}) for level in (words.EPCI, words.SCOT)]
    return [
        LocalTerritory(
            code,
            data.names.get(code, code),
            words.COMMUNE,
            (code,),
            data.plans.get(code, local.UNKNOWN_PLAN),
            tuple(group[code] for group in groups if code in group),
        )
        for code in sorted(data.codes)
    ]


def _groups(data: ReportData, level: str) -> list[LocalTerritory]:
    by_commune = data.groups.get(level)
    if not by_commune:
        raise AulaError(
            "LEVEL {level}: no field of the communes tells it. Give {field}.",
            "E_FIELD",
            level=level,
            field=f"{level.upper()}_FIELD",
        )
    members: dict[str, list[str]] = {}
    for code in sorted(by_commune):
        members.setdefault(by_commune[code], []).append(code)
    return [
        LocalTerritory(code, _group_name(data, level, code, own), level, tuple(own), _plan_of(data, own))
        for code, own in sorted(members.items())
    ]


def _group_name(data: ReportData, level: str, code: str, members: list[str]) -> str:
    names = data.groups.get("nom_epci", {}) if level == words.EPCI else {}
    return names.get(members[0], code)


def _plan_of(data: ReportData, members: list[str]) -> str:
    """The document of most of the communes that have one."""
    plans = [data.plans.get(code, local.UNKNOWN_PLAN) for code in members]
    return next((plan for plan in (local.PLAN, local.SECTORS, local.NO_PLAN) if plan in plans), local.UNKNOWN_PLAN)


def facts_of(data: ReportData, territory: LocalTerritory) -> tuple[LocalFacts, list[Parting], QgsGeometry]:
    """What the document tells, the places of its table with their shapes, and its outline."""
    own, years = territory.members, data.period.years
    columns = list(data.flows.columns)
    since = [year for year in local.flow_years(columns) if year >= data.rules.ref_start]
    balances = [one for one in (local.balance_of(title, rows, own) for title, rows in data.balances) if one]
    people = local.people_of(data.flows, own)
    between = list(range(people.first, people.last)) if people else []
    parted = [one for one in data.partings if one.insee in own][: int(data.thresholds.number("rapport_lieux"))]
    facts = LocalFacts(
        territory,
        data.period,
        _area(data, own),
        {year: local.taken(data.flows, own, [year]) for year in since},
        local.taken(data.flows, own, years),
        local.taken_by_use(data.flows, own, years),
        _budget(data, territory),
        data.rules,
        data.law_day,
        people,
        local.taken_by_use(data.flows, own, between)["hab"] if between else nan,
        local.taken(data.flows, own, between) if between else nan,
        balances,
        _types(data, own),
        _flows(data, own),
        _sealed(data, own),
        _zones(data, territory),
        data.pieces[0].title if data.pieces else "",
        _peers(data, territory),
        [] if territory.is_commune else [_peer(data, data.names.get(code, code), (code,)) for code in own],
        _beside(data, territory, balances),
        [_place(data, number, one) for number, one in enumerate(parted, 1)],
        sources=data.sources,
        unread=data.unread,
    )
    return facts, parted, data.outline(territory)


def _area(data: ReportData, members: tuple[str, ...]) -> float:
    return sum(data.area_ha[code] for code in members)


def _budget(data: ReportData, territory: LocalTerritory) -> dict[str, object]:
    """The row of the land counter: of the commune, or of the group with the sum of the guarantees beside."""
    known = [code for code in territory.members if code in data.budget.index]
    if len(known) < len(territory.members):
        return {"statut": counter.NO_DATA}
    rows = data.budget.loc[known].reset_index()
    if territory.is_commune:
        return {str(name): value for name, value in rows.iloc[0].to_dict().items()}
    grouped = counter.by_group(rows, [territory.code] * len(rows), data.rules, data.lands)
    return {str(name): value for name, value in grouped.iloc[0].to_dict().items()}


def _types(data: ReportData, members: tuple[str, ...]) -> dict[str, list[tuple[str, float]]]:
    """Land artificialised by type of land before, the largest first, by source."""
    found = {}
    for pieces in data.pieces:
        sums: dict[str, float] = {}
        for row, code in enumerate(pieces.insee):
            if code in members and pieces.sense[row] > 0:
                kind = data.types.says_of(pieces.nomenclature, *pieces.codes[row][:2])
                sums[kind] = sums.get(kind, 0.0) + pieces.shapes[row].area() / 1e4
        if sums:
            order = sorted(sums.items(), key=lambda item: (-item[1], item[0]))
            found[pieces.title] = [(data.types.words(kind), area) for kind, area in order]
    return found


def _flows(data: ReportData, members: tuple[str, ...]) -> list[LocalFlow]:
    """The largest flows of each source, their codes in words."""
    found = []
    for pieces in data.pieces:
        sums: dict[tuple[int, str, str], float] = {}
        for row, code in enumerate(pieces.insee):
            if code in members:
                cs1, us1, cs2, us2 = pieces.codes[row]
                before, after = (
                    " × ".join(landcover.worded(one or None, pieces.nomenclature) for one in pair)
                    for pair in ((cs1, us1), (cs2, us2))
                )
                key = (pieces.sense[row], before, after)
                sums[key] = sums.get(key, 0.0) + pieces.shapes[row].area() / 1e4
        largest = sorted(sums.items(), key=lambda item: (-item[1], item[0]))[:SHOWN_FLOWS]
        found += [LocalFlow(pieces.title, *key, area) for key, area in largest]
    return found


def _sealed(data: ReportData, members: tuple[str, ...]) -> list[SealedSoils]:
    found = []
    for title, by_commune in data.sealed:
        own = [by_commune[code] for code in members if code in by_commune]
        if own:
            found.append(SealedSoils(title, sum(one.sealed_ha for one in own), sum(one.opened_ha for one in own)))
    return found


def _zones(data: ReportData, territory: LocalTerritory) -> list[ZoneSum]:
    """Sums by family of zones; what lies in no zone is a row of its own."""
    if not data.pieces or territory.plan not in (local.PLAN, local.SECTORS):
        return []
    own = set(territory.members)
    found = []
    sums = {1: 0.0, -1: 0.0}
    for family in data.families.order:
        area = sum(value for (code, name), value in data.zone_area.items() if code in own and name == family)
        moved = {
            sense: sum(
                value
                for (code, name, way), value in data.zone_flow.items()
                if code in own and (name, way) == (family, sense)
            )
            for sense in sums
        }
        sums = {sense: sums[sense] + moved[sense] for sense in sums}
        if area > 0:
            found.append(ZoneSum(data.families.words(family), area, moved[1], moved[-1]))
    pieces = data.pieces[0]
    whole = {1: 0.0, -1: 0.0}
    for row, code in enumerate(pieces.insee):
        if code in own:
            whole[pieces.sense[row]] += pieces.shapes[row].area() / 1e4
    left = {sense: max(whole[sense] - sums[sense], 0.0) for sense in sums}
    bare = max(_area(data, territory.members) - sum(one.area_ha for one in found), 0.0)
    if max(left.values()) >= 0.005:
        found.append(ZoneSum(data.language.tr("In no zone given"), bare, left[1], left[-1]))
    return found


def _peer(data: ReportData, name: str, members: tuple[str, ...], is_own: bool = False) -> Peer:
    """A territory to compare with; a group is compared with in the document of each of its communes."""
    if members not in data.peers:
        data.peers[members] = _peer_of(data, name, members)
    return replace(data.peers[members], name=name, is_own=is_own)


def _peer_of(data: ReportData, name: str, members: tuple[str, ...]) -> Peer:
    taken = local.taken(data.flows, members, data.period.years)
    people = local.people_of(data.flows, members)
    rate = 1000.0 * taken / people.inhabitants[1] if people and people.inhabitants[1] > 0 else nan
    return Peer(name, taken, local.share_pct(taken, _area(data, members)), rate)


def _peers(data: ReportData, territory: LocalTerritory) -> list[Peer]:
    """Its groups, all communes, the communes nearest in inhabitants; for a group the others of its level."""
    found = [_peer(data, territory.name, territory.members, True)]
    levels = (words.EPCI, words.SCOT) if territory.is_commune else (territory.level,)
    for level in levels if data.groups else ():
        for one in _groups(data, level) if data.groups.get(level) else ():
            is_wanted = territory.code in one.members if territory.is_commune else one.code != territory.code
            if is_wanted and one.members != territory.members:
                found.append(_peer(data, one.name, one.members))
    if territory.is_commune:
        count = int(data.thresholds.number("rapport_semblables"))
        for code in local.similar(territory.code, data.sizes, count):
            found.append(_peer(data, data.names.get(code, code), (code,)))
    if len(data.codes) > len(territory.members):
        found.append(_peer(data, data.language.tr(WHOLE), tuple(data.codes)))
    return found if len(found) > 1 else []


def _beside(data: ReportData, territory: LocalTerritory, balances: list[local.LocalBalance]) -> list[Beside]:
    """Land files and land covers side by side, ha a year: the territory, then its communes."""
    if not balances:
        return []
    first = balances[0]
    years = data.period.years
    if not isnan(first.years):
        asked = list(range(int(float(first.first)), int(float(first.last))))
        years = asked if asked and set(asked) <= set(local.flow_years(data.flows.columns)) else years
    rows = [(territory.name, territory.members)]
    if not territory.is_commune:
        rows += [(data.names.get(code, code), (code,)) for code in territory.members]
    found = []
    for name, members in rows:
        rates = {LAND_FILES: local.taken(data.flows, members, years) / len(years)}
        for title, table in data.balances:
            one = local.balance_of(title, table, members)
            rates[title] = one.sums["flux_artif_ha"] / one.years if one is not None else nan
        found.append(Beside(name, rates))
    return found


def _words_of(data: ReportData, one: Parting, pair: tuple[str, ...]) -> str:
    """What a place is: its kind, or the words of its use where no kind fits; and that it was given back."""
    words = data.kinds.words(one.kind)
    if one.codes[:2] == one.codes[2:]:
        words = data.language.tr("Threshold: the patch around it changed")
    elif one.kind == OTHER and pair[1]:
        words = landcover.label(pair[1], one.nomenclature)
    return f"{words} ({data.language.tr('given back')})" if one.sense < 0 else words


def _place(data: ReportData, rank: int, one: Parting) -> PartingPlace:
    pair = one.codes[2:] if one.sense > 0 else one.codes[:2]
    row = data.kinds.row(one.nomenclature, *pair) or {}
    return PartingPlace(
        rank,
        one.insee,
        data.names.get(one.insee, one.insee),
        one.kind,
        _words_of(data, one, pair),
        one.area_m2 / 1e4,
        one.title,
        one.sense,
        (landcover.worded(pair[0] or None, one.nomenclature), landcover.worded(pair[1] or None, one.nomenclature)),
        str(row.get("fichiers_fonciers", "")),
        str(row.get("occupation", "")),
    )
