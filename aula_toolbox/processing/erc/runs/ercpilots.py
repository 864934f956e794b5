"""The run of the choice of pilot communes."""

from __future__ import annotations

from ....core.erc import pilots, schema
from ....core.schema import Schema
from ....core.text import joined
from ....gis.i18n import tr
from ...base.job import Job
from .. import inputs


def run(job: Job) -> None:
    """Read the indicators, choose, write."""
    source = inputs.needed(job, "INPUT")
    code = inputs.commune_fields(job, source)[0]
    indicators = pilots.read_indicators(job.text("INDICATORS"), source.fields)
    group, stratum = job.field("GROUP_FIELD"), job.field("STRATUM_FIELD")
    wanted = [name for name in dict.fromkeys((code, *indicators, group, stratum)) if name]
    table = source.read(wanted, wanted=()).attributes
    inputs.check_unique(table[code].tolist(), source.name, code)
    job.stage(tr("Choosing"), 80)
    frame = table[list(indicators)].copy()
    frame.insert(0, "insee", table[code].astype(str))
    if group:
        frame["groupe"] = table[group].astype(str)
    if stratum:
        frame["strate"] = table[stratum].astype(str)
    chosen = pilots.pilots(frame, indicators, job.whole("K") or 1, job.choice("METHOD"), job.notes)
    if not group:
        chosen["groupe"] = None
    chosen["methode"] = job.choice("METHOD")
    chosen["version_param"] = ""
    chosen["explication"] = inputs.sentences(job, chosen["explication"])
    parts = {f"c_{_plain(name)}": name for name in indicators}
    for field, name in parts.items():
        chosen[field] = chosen[f"c_{name}"]
    fields = Schema((*schema.PILOTS, *(schema.real(field, f"Part {name}", field, 2) for field, name in parts.items())))
    job.write("OUTPUT", fields, chosen, source, keep=True, progress=job.stage(tr("Writing"), 100))
    names = chosen.loc[chosen["retenue"] == 1, "insee"].tolist()
    job.notes.info("Pilots ({status}): {names}.", status=chosen["statut"].iloc[0], names=", ".join(names))


def _plain(name: str) -> str:
    return joined(name, "_")[:28].strip("_")
