"""Compiling: reports of establishments to indices, rates and contributions in the store."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from ondiris.flow.batches import load_name
from ondiris.flow.clock import now
from ondiris.flow.compiled import Asked, batch_of
from ondiris.flow.workspace import Workspace
from ondiris.indices.compile import Compiled, compile_sums
from ondiris.indices.engine import Engine
from ondiris.indices.finished import Finished, finish
from ondiris.indices.frame import Frame
from ondiris.indices.gaps import Gap, gaps_of, refuse_unreported
from ondiris.indices.reading import Reduced, last_month, read_reports
from ondiris.indices.report import Quality, quality_of
from ondiris.indices.reports import Span, month_given, month_number
from ondiris.model.batch import Batch
from ondiris.model.errors import InvalidInputError, OndirisError, Problem
from ondiris.model.figure import Figure
from ondiris.model.nature import Nature
from ondiris.packs.recipe import Recipe, load_recipe

Step = Callable[[str], None]

#: How many months a compilation may have: a query has a column for each.
MOST_MONTHS = 480
#: How many refused rows an error names; all of them are in the report.
TOLD = 20


class TooManyRefusedError(InvalidInputError):
    """More rows are refused than the recipe lets pass; `reduced` has them all."""

    def __init__(self, problems: Iterable[Problem], reduced: Reduced) -> None:
        super().__init__(problems)
        self.reduced = reduced


@dataclass(frozen=True)
class Revision:
    """A figure that the store had otherwise."""

    before: Figure
    after: Figure


@dataclass(frozen=True)
class Compilation:
    """A compilation with its figures. `load` names it in the store, empty where it was not stored.

    `notes` say what to know of the files that were read, `gaps` what the reports leave open.
    """

    compiled: Compiled
    reduced: Reduced
    quality: Quality
    batch: Batch
    content: bytes
    revisions: tuple[Revision, ...]
    added: int
    notes: tuple[str, ...]
    gaps: tuple[Gap, ...]
    finished: Finished
    moment: datetime
    load: str = ""
    already: bool = False

    @property
    def recipe(self) -> Recipe:
        return self.compiled.frame.recipe

    @property
    def synthetic(self) -> bool:
        return self.reduced.synthetic


def compile_reports(
    recipe: str | Path,
    sources: Sequence[str],
    workspace: Workspace,
    engine: Engine,
    through: str = "",
    months: int = 1,
    store: bool = True,
    step: Step = lambda _: None,
) -> Compilation:
    """Compile reports by a recipe, and append the figures to the store.

    `through` is the last month, by default the last one reported that is over. `months` says of how many of
    the last months the figures of regions and contributions are made. Raises InvalidInputError where files
    cannot be read, TooManyRefusedError where more rows are refused than the recipe lets pass, OndirisError
    where the last month or the whole index stands on no report; then nothing is stored.
    """
    rules = load_recipe(recipe, workspace.country)
    moment = now()
    this_month = f"{moment:%Y-%m}"
    if not through:
        step("looking for the last month")
        with engine.failures_told():
            through = last_month(engine, sources, month_number(this_month) - 1)
    elif month_given(through, "--through") >= this_month:
        raise OndirisError(f"--through {through}: that month is not over")
    span = Span.of(rules.first_month, through)
    if span.count < 1:
        raise OndirisError(f"no month from {rules.first_month}, the recipe's first, through {through}")
    if span.count > MOST_MONTHS:
        months_told = f"{span.count} months from {rules.first_month}, the recipe's first, through {through}"
        raise OndirisError(f"{months_told}: expected at most {MOST_MONTHS}; have the recipe begin later")
    frame = Frame(rules, workspace.country, span, month_number(this_month) - span.first)
    with engine.failures_told():
        reduced = read_reports(engine, sources, frame, step)
    _let_pass(reduced, rules)
    refuse_unreported(reduced.sums, frame)
    step("computing indices")
    compiled = compile_sums(reduced.sums, frame)
    gaps = gaps_of(compiled)
    quality = quality_of(compiled)
    if rules.seasonal:
        step("adjusting for seasons")
    finished = finish(compiled)
    step("making figures")
    nature = Nature.SYNTHETIC if reduced.synthetic else Nature.ACTUAL
    batch, content = batch_of(compiled, quality, Asked(moment.date(), nature, months), finished)
    known = workspace.store.resolve()
    before = [(known(figure.key), figure) for figure in batch.figures]
    revisions = tuple(Revision(old, new) for old, new in before if old and old.rounded != new.rounded)
    added = sum(old is None for old, _ in before)
    notes = (*engine.notes, *reduced.notes)
    made = Compilation(
        compiled, reduced, quality, batch, content, revisions, added, notes, gaps, finished, moment
    )
    if not store:
        return made
    step("storing figures")
    made = to_be_stored(made, workspace)
    return replace(made, already=store_figures(made, workspace))


def to_be_stored(made: Compilation, workspace: Workspace) -> Compilation:
    """A compilation with the name of its load, and whether the store has its figures already."""
    load = load_name(made.moment, [made.batch.sha256])
    return replace(made, load=load, already=workspace.store.holds(made.batch.sha256, workspace.country.code))


def store_figures(made: Compilation, workspace: Workspace) -> bool:
    """Append the figures to the store in one commit; whether it had them already."""
    done = workspace.store.append(
        made.batch,
        loaded_at=made.moment,
        load=made.load,
        reason=f"compiled by the recipe {made.recipe.name}",
        content=made.content,
    )
    return done.already


def _let_pass(reduced: Reduced, recipe: Recipe) -> None:
    """Refuse to compile where too many rows were refused."""
    if reduced.refused * 100 <= recipe.most_bad * reduced.rows and reduced.refused < reduced.rows:
        return
    told = list(reduced.listed[:TOLD])
    counts = ", ".join(f"{fault.name.lower()} {count:,}" for fault, count in reduced.faults.items())
    most = f"at most {recipe.most_bad}% of rows refused" if recipe.most_bad < 100 else "a row that is sound"
    expected = f"{most}; {reduced.refused:,} of {reduced.rows:,} are refused ({counts})"
    remedy = "mend the reports, or raise most_bad in the recipe"
    whole = Problem(str(recipe.path.name), code="refused", expected=expected, remedy=remedy)
    raise TooManyRefusedError([*told, whole], reduced)
