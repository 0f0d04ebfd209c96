"""Holding claims against figures: verified, contradicted, true of something else, or not decidable."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import chain

from ondiris.audit.confirmation import Confirmation, Verdict
from ondiris.audit.verdicts.agreement import (
    agree,
    agrees_with,
    as_precise,
    exactly,
    may_be_of,
    same_base,
    seen_as,
    telling,
)
from ondiris.audit.verdicts.shelves import Shelves, group, groups
from ondiris.model.claim import Claim, Role
from ondiris.model.figure import Figure, Observation
from ondiris.model.key import NONE, Key
from ondiris.model.kind import GUISES, Kind
from ondiris.model.nature import Nature
from ondiris.model.period import Period
from ondiris.model.qualifier import Qualifier

_DEFAULT = "output"
#: Roles of numbers that are not what the sentence is about.
_ASIDE = frozenset((Role.FROM, Role.PLAN, Role.PART, Role.CONVERTED))
#: A rate is used for amounts of a period for so long after it.
_LAG = timedelta(days=45)
Vintages = Callable[[Key], Iterable[Figure]]
#: A figure in a language: "5.2% (output of manufacturing, Kazakhstan, January-April 2024)".
Tell = Callable[[Figure, str], str]


class Matcher:
    """Answers for claims from the figures in use. `whole` is the code of the whole country as a region.

    `widest` are the activities that a text speaks of when it names none: the sections and what holds them.
    `vintages` gives every statement of a key, for telling a number that was right once. `tell` prints one.
    """

    def __init__(
        self,
        shelves: Shelves,
        whole: str,
        vintages: Vintages = lambda _: (),
        widest: frozenset[str] = frozenset(),
        tell: Tell = lambda figure, _: f"{figure.rounded:f} {figure.key}",
    ) -> None:
        self._shelves = shelves
        self._tell = tell
        self._whole = whole
        self._widest = widest
        self._vintages = vintages

    def __call__(self, claim: Claim) -> Confirmation | None:
        """What the figures say of one claim; None where they do not decide."""
        if claim.value == 0 and claim.kind is Kind.LEVEL:
            return None
        if claim.role is Role.CONVERTED:
            return self._converted(claim)
        same = [] if claim.period is None else list(self._about(claim, claim.period))
        for figure in same:
            if agree(claim, figure):
                return self._confirmation(Verdict.VERIFIED, figure)
        return self._likely(claim) or self._against(claim, same)

    def _likely(self, claim: Claim) -> Confirmation | None:
        """Verified although the text leaves something open: the activity, or the period of a plan.

        Only for an indicator that is known, and for digits that no chance brings together.
        """
        if claim.period is None or not claim.subject.indicator or not telling(claim):
            return None
        for loose in (replace(claim, nature=each) for each in (claim.nature, Nature.PLAN)):
            open_activity = not claim.subject.activity and not claim.subject.product
            for figure in self._about(loose, claim.period, or_planned=True, open_activity=open_activity):
                if not may_be_of(figure, claim) or not agree(claim, figure):
                    continue
                if figure.key.product != (claim.subject.product or NONE) and self._one_of_several(figure):
                    continue
                return self._confirmation(Verdict.VERIFIED, figure)._replace(
                    activity=_assumed(figure, claim),
                    of_year=figure.key.nature is not claim.nature and figure.key.period != claim.period,
                )
        return None

    def _one_of_several(self, figure: Figure) -> bool:
        """Whether the same is known of other products, so that a count without a name may be of any."""
        key = figure.key
        same = self._shelves.differing(
            figure, ("product", "activity"), (group(key.measure.kind, key.unit),), self._shelves.products
        )
        return next(same, None) is not None

    def _sibling(self, claim: Claim) -> bool:
        """Whether a figure of the same activity, place and period, of another indicator or product, agrees.

        "Production of cars" may be that of the branch or of its product, in volume or in money.
        """
        subject = claim.subject
        region = subject.region or self._whole
        code = subject.product or subject.activity
        return any(
            exactly(each, claim)
            for shared in groups(claim)
            for each in self._shelves.of(code, region, shared, claim.period)
        )

    # Which figures a claim may be about

    def _about(
        self,
        claim: Claim,
        period: Period | None = None,
        or_planned: bool = False,
        open_activity: bool = False,
    ) -> Iterator[Figure]:
        subject = claim.subject
        codes = [subject.product] if subject.product else [subject.activity] if subject.activity else []
        codes = sorted(self._widest) if open_activity else codes
        region = subject.region or self._whole
        for code in codes:
            for shared in groups(claim):
                for figure in self._shelves.of(code, region, shared, period, or_planned):
                    if self._fits(figure, claim, open_activity):
                        yield figure

    def _fits(self, figure: Figure, claim: Claim, open_product: bool) -> bool:
        key, subject = figure.key, claim.subject
        if key.nature is not claim.nature:
            return False
        counted = claim.unit.islower() and key.measure.kind is Kind.LEVEL
        if key.product != (subject.product or NONE) and not (
            counted and not subject.product and open_product
        ):
            return False
        if claim.unit and claim.unit.islower() and key.measure.kind is Kind.LEVEL:
            return key.unit == claim.unit
        indicator = subject.indicator or (_DEFAULT if claim.kind in GUISES else "")
        return key.indicator == indicator and (key.measure.kind is not Kind.LEVEL or key.unit == claim.unit)

    # Verdicts

    def _converted(self, claim: Claim) -> Confirmation | None:
        """Whether a converted amount is an amount at hand divided by a rate of its period, or just after."""
        for own in self._shelves.currencies(claim.unit) if claim.period else ():
            named = claim.subject.product or claim.subject.activity
            codes = [named] if named else sorted(self._widest)
            region = claim.subject.region or self._whole
            shelves = (self._shelves.of(code, region, own, claim.period, or_planned=True) for code in codes)
            for figure in chain.from_iterable(shelves):
                key = figure.key
                if not _converts(figure, claim):
                    continue
                for rate in self._shelves.rates(own, claim.unit):
                    if not key.period.first <= rate.key.period.last <= key.period.last + _LAG:
                        continue
                    if agrees_with(claim, figure.interval / rate.interval):
                        return self._confirmation(Verdict.VERIFIED, figure, rate)
        return None

    def _against(self, claim: Claim, same: list[Figure]) -> Confirmation | None:
        """A contradiction, only where claim and figure are of one meaning beyond doubt."""
        if not _plain(claim):
            return None
        known = [figure for figure in same if figure.key.indicator == (claim.subject.indicator or _DEFAULT)]
        figures = {figure.key.measure.kind: figure for figure in known if same_base(figure, claim)}
        figure = figures.get(claim.kind or Kind.LEVEL) or (next(iter(figures.values())) if figures else None)
        if figure is None or not seen_as(figure, claim).disjoint(claim.interval) or self._sibling(claim):
            return None
        if any(not seen_as(each, claim).disjoint(claim.interval) for each in self._vintages(figure.key)):
            return (
                self._confirmation(Verdict.OTHER, figure, what="vintage")
                if self._is_old(figure, claim)
                else None
            )
        if telling(claim):
            for what, other in self._elsewhere(claim, figure):
                if exactly(other, claim) and as_precise(other, claim):
                    return self._confirmation(Verdict.OTHER, other, what=what)
        return self._confirmation(Verdict.CONTRADICTED, figure)

    def _elsewhere(self, claim: Claim, figure: Figure) -> Iterator[tuple[str, Figure]]:
        """Figures that differ from the one that a claim is of in a single thing: what it is, and they."""
        for other in self._about(claim):
            if other.key.period != claim.period:
                yield "period", other
        own = {figure.key.activity, figure.key.product} - {NONE}
        for each in self._shelves.differing(figure, ("region",), groups(claim), own):
            yield "region", each
        for each in self._shelves.differing(figure, ("activity",), groups(claim)):
            yield "activity", each

    def _confirmation(
        self, verdict: Verdict, figure: Figure, rate: Figure | None = None, what: str = ""
    ) -> Confirmation:
        source = figure.lineage.source if isinstance(figure.lineage, Observation) else ""

        def told(language: str) -> str:
            shown = self._tell(figure, language)
            return f"{shown} ÷ {self._tell(rate, language)}" if rate else shown

        return Confirmation(verdict, figure.id, told, source, figure.published.isoformat(), what)

    def _is_old(self, figure: Figure, claim: Claim) -> bool:
        """Whether only statements that were replaced for a reason agree with the claim."""
        agreeing = [
            each for each in self._vintages(figure.key) if not seen_as(each, claim).disjoint(claim.interval)
        ]
        return all(each.published < figure.published for each in agreeing) and _reason(figure)


def _converts(figure: Figure, claim: Claim) -> bool:
    """Whether a converted claim may be of this amount: of its period, or of a plan without one."""
    key = figure.key
    if claim.subject.indicator and key.indicator != claim.subject.indicator:
        return False
    return may_be_of(figure, claim) and key.nature in (claim.nature, Nature.PLAN)


def _reason(figure: Figure) -> bool:
    return isinstance(figure.lineage, Observation) and bool(figure.lineage.reason)


def _assumed(figure: Figure, claim: Claim) -> str:
    """The activity of a figure that was taken for that of a claim that names none."""
    activity = figure.key.activity
    return "" if activity == NONE or claim.subject.activity or claim.subject.product else activity


def _plain(claim: Claim) -> bool:
    """Whether a claim is of a kind that may be contradicted at all."""
    subject = claim.subject
    if (
        claim.role in _ASIDE
        or claim.period is None
        or claim.nature is not Nature.ACTUAL
        or claim.kind is None
    ):
        return False
    if claim.qualifier not in (Qualifier.EXACT, Qualifier.ABOUT):
        return False
    return bool(subject.activity or subject.product) and (bool(subject.indicator) or claim.kind in GUISES)
