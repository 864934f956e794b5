"""The refresh of an observatory: recognise, compute, check against the version in force, replace it or hold.

See docs/design/obs.md#versions. Nothing in force is touched before the last step, which is one rename.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Union

from ..errors import AulaError
from ..messages import Message, Notes, listing, message
from ..reference import FOLDER
from .acceptances import Acceptance, applied, in_force, open_ones, read_acceptances
from .changes import IndicatorChange, changes
from .checks import CheckFinding, blocking
from .checks.after import against, median_steps
from .computation import Computed, ObsRequest, Tables, compute
from .excerpts import keep
from .filestates import due_files, told_file, told_files, undated
from .indicators import chosen
from .objects import JsonFacts, JsonObject
from .observatory import ObservatoryFile
from .obsvalue import ObsValue
from .outputs import OutputState
from .sources import KNOWN, FoundFile, expected
from .store import (
    ANSWERS,
    BACK,
    CHANGES,
    CHECKS,
    ENTRIES,
    HELD,
    PUBLISHED,
    REPORT,
    SAME,
    TRIAL,
    VALUES,
    Version,
    VersionStore,
    content_hash,
    now,
    read_json,
    values_text,
    write_csv,
    write_json,
)
from .zones import DrawnZones

PUBLISH, TRY, CHECK, RESUME, REVERT = "publier", "essai", "controle", "reprendre", "revenir"
Find = Callable[[Path], Sequence[FoundFile]]
RunSteps = Callable[[Path, Mapping[str, str]], Mapping[str, object]]
ReadLayers = Callable[[Sequence[FoundFile]], tuple[Mapping[str, object], Union[DrawnZones, None]]]
Page = Callable[["Refreshed"], str]


@dataclass
class Refreshed:
    """What a refresh did.

    state: publie, retenu, inchange, essai, revenu. version: the one in force at the end, or the held one. waiting:
    suspicions without an answer; blocks: what nothing can answer. due: the next files that are expected.
    """

    state: str
    version: str
    observatory: ObservatoryFile
    computed: Computed | None = None
    before: Version | None = None
    values_before: Sequence[ObsValue] = ()
    changes: Sequence[IndicatorChange] = ()
    findings: Sequence[CheckFinding] = ()
    waiting: Sequence[CheckFinding] = ()
    blocks: Sequence[CheckFinding] = ()
    answers: Sequence[Acceptance] = ()
    due: Sequence[FoundFile] = ()
    missing: Sequence[FoundFile] = ()
    entries: JsonFacts = field(default_factory=dict)
    report: Path | None = None
    outputs: Sequence[OutputState] = ()


@dataclass
class Refresher:
    """A refresh of one observatory; the steps that need QGIS and the report are handed in.

    find: the files of a folder, recognised. steps: runs the steps into the folder of the version, and gives the data
    of their results by file id. page: the report. told: how a reason is said. plugin: version of the toolbox.
    records: update date of each record of the Catalogue that the steps read. layers: reads the layers among
    the files: rows by file id, and drawn zones.
    """

    observatory: ObservatoryFile
    store: VersionStore
    tables: Tables
    find: Find
    page: Page
    today: date
    steps: RunSteps | None = None
    told: Callable[[Message], str] = str
    plugin: str = ""
    records: Mapping[str, str] = field(default_factory=dict)
    layers: ReadLayers | None = None
    notes: Notes = field(default_factory=Notes)
    progress: Callable[[float], None] = lambda share: None

    def run(self, mode: str, version: str = "", answers: Path | None = None) -> Refreshed:
        """Refresh. Raises AulaError for a locked or unwritable store, unknown files, a full disk, bad answers."""
        with self.store.locked(self.tables.limits["verrou_h"]):
            if mode == REVERT:
                return self._revert(version)
            return self._refresh(mode, answers or self.store.folder / ANSWERS)

    # --- back to another version ------------------------------------------------------------------------------

    def _revert(self, name: str) -> Refreshed:
        version = self.store.version(name)
        if version.state != PUBLISHED:
            raise AulaError("VERSION: {name} was held and never published.", "E_VERSION", name=version.id)
        self.store.switch(version.id, BACK)
        self._tell(BACK, version.id, 0, 0, ())
        return Refreshed(BACK, version.id, self.observatory, before=version, entries=version.entries)

    # --- refresh ----------------------------------------------------------------------------------------------

    def _refresh(self, mode: str, answers_file: Path) -> Refreshed:
        current = self.store.current()
        disk = self._disk()
        given = {**self._given(), "acceptations": _digest(answers_file)}
        if mode == PUBLISH and current is not None and self._is_same(current, disk, given):
            return self._unchanged(current)
        found = self._found()
        entries = {**given, "fichiers": told_files(found), "disque": disk}
        entries["empreinte"] = _hash({key: entries[key] for key in ("fichiers", *given)})
        if mode == PUBLISH and current is not None and current.inputs == entries["empreinte"]:
            return self._unchanged(current)
        answers = read_acceptances(answers_file)
        version = f"{now():%Y%m%dT%H%M%S}-{entries['empreinte'][:8]}"
        if mode in (TRY, CHECK):
            # the results of the steps are needed for a moment only
            with tempfile.TemporaryDirectory(prefix="aula-") as folder:
                return self._computed(TRIAL, version, found, entries, answers, current, Path(folder))
        with self.store.drafted(version) as draft:
            done = self._computed("", version, found, entries, answers, current, draft)
            done.state = HELD if done.waiting or done.blocks else PUBLISHED
            self._write(draft, done)
        done.report = self.store.folder / "versions" / version / REPORT
        if done.state == PUBLISHED:
            self.store.switch(version, PUBLISHED)
            self.store.prune(int(self.tables.limits["versions_gardees"]))
        in_force_now = version if done.state == PUBLISHED else (current.id if current else "")
        self._tell(done.state, in_force_now, len(done.waiting), len(done.blocks), done.due, version, done)
        return done

    def _disk(self) -> dict[str, list[int]]:
        """Size and moment of every file of the folders: what tells in a moment that nothing is new."""
        found = {}
        for folder in self._folders():
            for place, inner, names in os.walk(folder):
                inner[:] = sorted(inner)
                for name in sorted(names):
                    state = (Path(place) / name).stat()
                    found[str((Path(place) / name).relative_to(self.observatory.path.parent))] = [
                        state.st_size,
                        state.st_mtime_ns,
                    ]
        return found

    def _folders(self) -> list[Path]:
        """The folders of the files. Raises AulaError E_FOLDER for one that is not there."""
        found = [self.observatory.path.parent / name for name in self.observatory.folders]
        missing = [str(one) for one in found if not one.is_dir()]
        if missing:
            raise AulaError("Folder {folder} does not exist.", "E_FOLDER", folder=listing(missing))
        return found

    def _given(self) -> JsonObject:
        """What a version is made of beside its files."""
        names = sorted(FOLDER.glob("obs_*.csv"))
        own = [self.tables.folder / one.name if self.tables.folder else one for one in names]
        digests = {one.name: _digest(mine if mine.is_file() else one) for one, mine in zip(names, own)}
        given: JsonObject = {"tables": digests, "observatoire": self.observatory.digest, "greffon": self.plugin}
        if self.records:
            given["fiches"] = dict(self.records)
        if self.observatory.zones:
            given["perimetres"] = _digest(Path(self.observatory.zones_source.partition("|")[0]))
        return given

    def _is_same(self, current: Version, disk: JsonFacts, given: JsonFacts) -> bool:
        was = current.entries
        return was.get("disque") == disk and all(was.get(key) == value for key, value in given.items())

    def _unchanged(self, current: Version) -> Refreshed:
        was = self.store.state()
        self.store.tell(**{**was, "etat": SAME, "version": current.id, "suspects": 0, "bloquants": 0})
        return Refreshed(SAME, current.id, self.observatory, before=current, entries=current.entries)

    def _found(self) -> list[FoundFile]:
        found = []
        for folder in self._folders():
            for one in self.find(folder):
                place = (folder / one.path).relative_to(self.observatory.path.parent).as_posix() if one.path else ""
                found.append(replace(one, path=place))
        if not any(one.state == KNOWN for one in found):
            basket = chosen(self.observatory.indicators, self.tables.indicators)
            wanted = expected((), basket, self.tables.files)
            raise AulaError(
                "{folder}: no file of the observatories was recognised. Files that are expected: {files}.",
                "E_NOTHING",
                folder=listing(self.observatory.folders),
                files=listing((one.title for one in wanted), 12),
            )
        return found

    def _computed(
        self,
        state: str,
        version: str,
        found: Sequence[FoundFile],
        entries: JsonObject,
        answers: Sequence[Acceptance],
        current: Version | None,
        draft: Path,
    ) -> Refreshed:
        """The values, what the checks say of them, and what people answered."""
        basket = chosen(self.observatory.indicators, self.tables.indicators)
        request = ObsRequest(
            basket,
            self.observatory.levels,
            references=self.observatory.references,
            classes=self.observatory.typology,
            is_asked=False,
        )
        entry_files = {one.file.id: one.source for one in found if one.file is not None}
        steps = self.steps(draft, entry_files) if self.steps is not None and self.observatory.steps else {}
        rows, zones = self.layers(found) if self.layers is not None else ({}, None)
        more = {**rows, **steps}
        done = compute(found, request, self.tables, self.today, self.notes, self.progress, more, zones)
        entries["entetes"] = {name: list(data.header) for name, data in done.intake.data.items()}
        entries["millesimes"] = {
            one.file.id: max(one.vintages) for one in done.intake.found if one.file is not None and one.vintages
        }
        before = current.values() if current is not None else []
        findings = [*done.findings, *self._against(current, entries)]
        if before:
            past = [one.entries.get("mediane", {}) for one in self.store.versions() if one.state == PUBLISHED]
            history = {name: [own[name] for own in past if name in own] for name in self.tables.indicators}
            findings += against(
                done.values, before, self.tables.indicators, self.tables.rules, self.tables.limits, history
            )
            entries["mediane"] = median_steps(done.values, before, self.tables.indicators)
        done.values = applied(done.values, answers)
        done.findings = findings
        entries["contenu"] = content_hash(done.values)
        entries["reponses"] = len(in_force(findings, answers))
        everything = [*done.intake.found]
        return Refreshed(
            state,
            version,
            self.observatory,
            done,
            current,
            before,
            changes(done.values, before, self.tables.indicators, entries, current.entries if current else {}),
            findings,
            open_ones(findings, answers),
            blocking(findings),
            in_force(findings, answers),
            due_files(everything, self.today),
            expected(everything, basket, self.tables.files),
            entries,
        )

    def _against(self, current: Version | None, entries: JsonFacts) -> list[CheckFinding]:
        """O02, O10 and O11: files beside those of the version in force."""
        found: list[CheckFinding] = []
        rules = self.tables.rules
        was = current.entries if current is not None else {}
        for name, year in was.get("millesimes", {}).items():
            now_year = entries["millesimes"].get(name)
            title = self.tables.files[name].title if name in self.tables.files else name
            if now_year is None and name in was.get("entetes", {}) and name not in entries["entetes"]:
                what = message(
                    "{title}: the file of the version in force is no longer there or not readable", title=title
                )
                found.append(CheckFinding("O02", rules["O02"].level, name, what))
            elif now_year is not None and now_year < year:
                what = message("{title}: {now}, older than {year} in force", title=title, now=now_year, year=year)
                found.append(CheckFinding("O10", rules["O10"].level, name, what))
        for name, header in was.get("entetes", {}).items():
            if name in entries["entetes"]:
                old, new = ({undated(column) for column in one} for one in (header, entries["entetes"][name]))
                gone, come = sorted(old - new), sorted(new - old)
                if gone:
                    what = message(
                        "{file}: columns lost {gone}, columns that are new {come}",
                        file=self.tables.files[name].title if name in self.tables.files else name,
                        gone=listing(gone),
                        come=listing(come) or "–",
                    )
                    found.append(CheckFinding("O11", rules["O11"].level, name, what))
        return found

    def _write(self, draft: Path, done: Refreshed) -> None:
        """The files of a version; `entrees.json` is the last: with it the version is whole."""
        computed = done.computed
        values = computed.values if computed is not None else []
        kept = keep(self.store.folder, computed.intake.data, computed.intake.found) if computed is not None else []
        (draft / VALUES).write_bytes(values_text(values, self.told).encode("utf-8"))
        write_csv(
            draft / CHECKS,
            ("controle", "objet", "niveau", "code", "millesime", "valeur", "message"),
            self._checks(done),
        )
        write_csv(
            draft / CHANGES,
            ("indicateur", "maille", "millesime", "millesime_avant", "changes", "sur", "mediane", "etats", "motif"),
            [
                [
                    one.indicator,
                    one.level,
                    one.vintage,
                    one.vintage_before,
                    one.moved,
                    one.count,
                    one.middle,
                    one.states,
                    self.told(one.reason),
                ]
                for one in done.changes
            ],
        )
        (draft / REPORT).write_bytes(self.page(done).encode("utf-8"))
        write_json(
            draft / ENTRIES, {**done.entries, "extraits": kept, "etat": done.state, "suspects": len(done.waiting)}
        )

    def _checks(self, done: Refreshed) -> list[list[object]]:
        return [
            [one.check, one.subject, one.level, one.code, one.vintage, one.value, self.told(one.message)]
            for one in done.findings
        ]

    def _tell(
        self,
        state: str,
        version: str,
        waiting: int,
        blocks: int,
        due: Sequence[FoundFile],
        made: str = "",
        done: Refreshed | None = None,
    ) -> None:
        was = self.store.state()
        files = {"fichiers": was.get("fichiers", []), "manquants": was.get("manquants", [])}
        if done is not None and done.computed is not None:
            files = {
                "fichiers": [told_file(one) for one in done.computed.intake.found if one.file is not None],
                "manquants": [told_file(one) for one in done.missing],
            }
        following = min(
            (one for one in due if one.due is not None), key=lambda one: one.due or self.today, default=None
        )
        self.store.tell(
            etat=state,
            version=version,
            essayee=made or version,
            suspects=waiting,
            bloquants=blocks,
            prochain_fichier=following.title if following else "",
            prochaine_echeance=following.due.isoformat() if following and following.due else "",
            indicateurs=len(chosen(self.observatory.indicators, self.tables.indicators)),
            titre=self.observatory.title,
            sorties=was.get("sorties", []),
            **files,
        )


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12] if path.is_file() else ""


def _hash(content: JsonFacts) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode("utf-8")).hexdigest()


def state_of(folder: Path) -> JsonObject:
    """What the dock shows of an observatory: one small file. Empty when it was never built or cannot be read."""
    try:
        return read_json(folder / "etat.json")
    except AulaError:
        return {}
