"""The base of all algorithms: what a subclass must not forget is done here, once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtGui import QIcon

from ... import about
from ...core.messages import listing
from ...core.schema import Schema
from ...gis.i18n import tr, user_language
from .groups import GROUP_TAGS, GROUPS, TYPED, searched
from .parameters import Parameter, unknown_keys
from .stated import StatedAlgorithm

if TYPE_CHECKING:
    from ...core.forms import Form
    from ...core.rules import Rule
    from ...gis.results.products import Clothes, Provenance
    from .job import Job

# What a run needs is imported when it runs: QGIS starts every plugin every morning, and runs few of them.

LAYER_KINDS = ("source", "raster", "multilayer")
ICONS = about.PACKAGE / "resources" / "icons"


class AulaAlgorithm(StatedAlgorithm):
    """One algorithm: a subclass states its facts, yields its parameters and writes `execute`."""

    # --- to write in a subclass -------------------------------------------------------------------------------

    def parameters(self) -> Iterator[Parameter]:
        """Yield the parameters, in the order of the dialog, outputs last.

        Raises TypeError where a subclass forgot to.
        """
        raise TypeError(f"{type(self).__name__} declares no parameter")

    def rules(self) -> Iterable[Rule]:
        """Conditions on the inputs, checked before the run; all problems are told at once."""
        return ()

    def form(self, output: str) -> Form | None:
        """The attribute form of an output that people complete; None for QGIS' own."""
        return None

    def execute(self, job: Job) -> None:
        """The three steps: read with `gis`, compute with `core`, write through the job.

        Not called `run`: QGIS' own method of that name is what scripts and models call.

        Raises TypeError where a subclass forgot it.
        """
        raise TypeError(f"{type(self).__name__} does nothing")

    def style_of(self, name: str) -> str | None:
        """The style an output opens with; a subclass may choose it by what the run found."""
        return self.STYLES.get(name)

    # --- what QGIS asks ---------------------------------------------------------------------------------------

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return tr(self.NAME)

    def group(self) -> str:
        return tr(GROUPS[self.GROUP])

    def groupId(self) -> str:
        return self.GROUP

    def tags(self) -> list[str]:
        words = f"{self.TAGS},{TYPED.get(self.ID, '')},{GROUP_TAGS[self.GROUP]}"
        return searched(words, self.displayName(), self.group())

    def shortDescription(self) -> str:
        return tr(self.SUMMARY)

    def shortHelpString(self) -> str:
        from . import help_panel

        return help_panel.html(self)

    def helpUrl(self) -> str:
        return about.help_page(self.ID, user_language())

    def icon(self) -> QIcon:
        path = ICONS / (self.ICON or f"{self.GROUP}.svg")
        return QIcon(str(path if path.is_file() else ICONS / "aula.svg"))

    def createInstance(self) -> AulaAlgorithm:
        return type(self)()

    def flags(self) -> Qgis.ProcessingAlgorithmFlag:
        flags = super().flags()
        return flags | Qgis.ProcessingAlgorithmFlag.NoThreading if self.MAIN_THREAD else flags

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for parameter in self.parameters():
            self.addParameter(parameter)

    def canExecute(self) -> tuple[bool, str]:
        """QGIS asks before it opens the dialog: nobody fills one in for a run that this QGIS cannot do."""
        from importlib.util import find_spec

        from ...core.errors import missing_package

        absent = next((name for name in self.PACKAGES if find_spec(name) is None), "")
        return (False, missing_package(absent).render(tr)) if absent else (True, "")

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        from ...core.errors import AulaError, missing_package, out_of_reach

        try:
            return self._checked(parameters, context)
        except AulaError as error:
            return False, error.render(tr)
        except OSError as fault:
            return False, out_of_reach(fault).render(tr)
        except ModuleNotFoundError as error:
            # a table with coordinates in place of a layer asks for more than the algorithm itself
            return False, missing_package((error.name or "").split(".")[0]).render(tr)

    def _checked(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        from ...core.errors import AulaError
        from ...core.rules import check
        from .choices import settled
        from .deliveries import unpacked, unreadable
        from .inputs import Inputs

        parameters = unpacked(self, settled(self, parameters))
        right, reason = super().checkParameterValues(parameters, context)
        if not right:
            shut = unreadable(self, parameters)
            return right, AulaError.of(shut).render(tr) if shut else reason
        check(self._all_rules(), Inputs(self, parameters, context).facts())
        return True, ""

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...gis.log import refuse_once

        try:
            return self._carried_out_or_told(parameters, context, feedback)
        except QgsProcessingException:
            refuse_once(is_stopped=feedback.isCanceled())
            raise

    def _carried_out_or_told(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """The results of the run. Raises QgsProcessingException with the sentence of what is wrong."""
        from ...core.errors import AulaError, missing_package, out_of_reach
        from .choices import settled
        from .deliveries import unpacked
        from .job import Cancelled, Job, told_to_stop

        try:
            job = Job(self, unpacked(self, settled(self, parameters)), context, feedback)
        except AulaError as error:
            raise QgsProcessingException(error.render(tr)) from None
        except OSError as fault:
            raise QgsProcessingException(out_of_reach(fault).render(tr)) from fault
        self._warn_of_unknown_keys(job)
        try:
            with told_to_stop(feedback):
                return self._carried_out(job)
        except Cancelled:
            job.discard()
            raise QgsProcessingException(tr("Cancelled: nothing was written.")) from None
        except AulaError as error:
            job.discard()
            raise QgsProcessingException(error.render(tr)) from None
        except ModuleNotFoundError as error:
            job.discard()
            missing = missing_package((error.name or "").split(".")[0])
            raise QgsProcessingException(missing.render(tr)) from error
        except BaseException as error:
            why = job.why(error)
            job.discard()
            if why is not None:
                raise QgsProcessingException(why.render(tr)) from error
            raise

    def _carried_out(self, job: Job) -> dict[str, Any]:
        """Ask, compute, verify, deliver; the results."""
        from ...core.rules import check
        from ...gis.results import products
        from . import provenance

        job.examine_outputs()
        # a model does not always call checkParameterValues before it runs a step
        check(self._all_rules(), job.facts())
        self.execute(job)
        job.check_cancel()
        # told here, in the thread of the run: afterwards its layers may be gone
        origin = provenance.of(job)
        for name, draft in job.drafts.items():
            # kept in the file before it is delivered, so that it opens dressed everywhere
            products.dress_file(draft, self._clothes(name, origin, job.looks.get(name, "")))
        beside = {**{name: products.style_beside(Path(draft)) for name, draft in job.drafts.items()}, **job.looks}
        job.deliver()
        job.tell_end()
        self._finished = (dict(job.results), origin, beside)
        return dict(job.results)

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        from ...gis.results import products

        results, origin, beside = self.__dict__.pop("_finished", ({}, None, {}))
        for name, destination in results.items():
            if name in self.FIELDS or name in self.STYLES or beside.get(name):
                products.dress(str(destination), context, self._clothes(name, origin, beside.get(name, "")))
        self._group_results(context, results)
        return {}

    def _clothes(self, name: str, origin: Provenance, beside: str = "") -> Clothes:
        """What a result is shown with."""
        from ...gis.results.products import Clothes

        return Clothes(
            self.parameterDefinition(name).description(),
            tuple(self.FIELDS.get(name, Schema(()))),
            self.style_of(name),
            origin,
            {tr(style): file for style, file in self.MORE_STYLES.get(name, {}).items()},
            self.form(name),
            beside,
        )

    def _group_results(self, context: QgsProcessingContext, results: dict[str, Any]) -> None:
        """In a project, results of one run stand together under the name of the algorithm, the main one on top."""
        declared = [parameter.name() for parameter in self.parameterDefinitions() if parameter.isDestination()]
        order = sorted((name for name in declared if name in results), key=lambda name: name != "OUTPUT")
        for rank, destination in enumerate(str(results[name]) for name in order):
            if context.willLoadLayerOnCompletion(destination):
                details = context.layerToLoadOnCompletionDetails(destination)
                details.groupName = details.groupName or self.displayName()
                details.layerSortKey = len(order) - rank

    def _all_rules(self) -> list[Rule]:
        """The rules of the algorithm, and of every layer: it lies where its CRS says; zones are not empty."""
        from ...core.rules import IsPlaced, NotEmpty

        layers = [parameter.name() for parameter in self.parameterDefinitions() if parameter.type() in LAYER_KINDS]
        own = list(self.rules())
        filled = [NotEmpty(name) for name in layers if name == "ZONES" and NotEmpty(name) not in own]
        return [*own, *filled, *map(IsPlaced, layers)]

    def _warn_of_unknown_keys(self, job: Job) -> None:
        known = [parameter.name() for parameter in self.parameterDefinitions()]
        unknown = unknown_keys(job.parameters, known)
        if unknown:
            job.notes.warn(
                "Unknown parameter ignored: {names}. Known ones: {known}.",
                names=listing(unknown),
                known=listing(known, 60),
            )
