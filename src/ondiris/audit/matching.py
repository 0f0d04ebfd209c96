"""Holding claims against figures: verified, contradicted, true of something else, or not decidable."""

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from decimal import Decimal

from ondiris.audit.confirmation import Confirmation, Verdict
from ondiris.model.claim import Claim, Role
from ondiris.model.figure import Figure, Observation
from ondiris.model.interval import Interval
from ondiris.model.key import NONE, Key, Nature
from ondiris.model.measure import SAME_PERIOD_OF_PREVIOUS_YEAR, Kind
from ondiris.model.qualifier import Qualifier

_HUNDRED = Decimal(100)
_CHANGES = frozenset((Kind.GROWTH, Kind.INDEX, Kind.MULTIPLE))
_DEFAULT = "output"
#: Roles of numbers that are not what the sentence is about.
_ASIDE = frozenset((Role.FROM, Role.PLAN, Role.PART, Role.CONVERTED))
#: A rate is used for amounts of a period for so long after it.
_LAG = timedelta(days=45)
Vintages = Callable[[Key], Iterable[Figure]]


class Matcher:
    """Answers for claims from the figures in use. `whole` is the code of the whole country as a region.

    `widest` are the activities that a text speaks of when it names none: the sections and what holds them.
    `vintages` gives every statement of a key, for telling a number that was right once.
    """

    def __init__(
        self,
        figures: Iterable[Figure],
        whole: str,
        vintages: Vintages = lambda _: (),
        widest: frozenset[str] = frozenset(),
    ) -> None:
        self._whole = whole
        self._widest = widest
        self._vintages = vintages
        self._by_subject: dict[tuple[str, str], list[Figure]] = {}
        self._rates: dict[tuple[str, str], list[Figure]] = {}
        for figure in figures:
            key = figure.key
            if "-per-" in key.unit:
                own, _, foreign = key.unit.partition("-per-")
                self._rates.setdefault((own, foreign), []).append(figure)
                continue
            for code in sorted({key.activity, key.product}):
                self._by_subject.setdefault((code, _group(key.measure.kind, key.unit)), []).append(figure)

    def __call__(self, claim: Claim) -> Confirmation | None:
        """What the figures say of one claim; None where they do not decide."""
        if claim.value == 0 and claim.kind is Kind.LEVEL:
            return None
        if claim.role is Role.CONVERTED:
            return self._converted(claim)
        same = [figure for figure in self._about(claim) if _of_period(figure, claim)]
        for figure in same:
            seen = _seen(figure, claim)
            if seen is not None and _agree(claim, seen):
                return _confirmation(Verdict.VERIFIED, figure)
        return self._likely(claim) or self._against(claim, same)

    def _likely(self, claim: Claim) -> Confirmation | None:
        """Verified although the text leaves something open: the activity, or the period of a plan.

        Only for an indicator that is known, and for digits that no chance brings together.
        """
        if not claim.subject.indicator or not _telling(claim):
            return None
        for loose in (claim._replace(nature=each) for each in (claim.nature, Nature.PLAN)):
            for figure in self._about(
                loose, open_activity=not claim.subject.activity and not claim.subject.product
            ):
                if _may_be_of(figure, claim) and _agree(claim, _seen_of(figure, claim)):
                    return _confirmation(Verdict.VERIFIED, figure)
        return None

    # Which figures a claim may be about

    def _about(self, claim: Claim, open_activity: bool = False) -> Iterator[Figure]:
        subject = claim.subject
        codes = [subject.product] if subject.product else [subject.activity] if subject.activity else []
        codes = sorted(self._widest) if open_activity else codes
        wanted = subject.region or self._whole
        for code in codes:
            for group in _groups(claim):
                for figure in self._by_subject.get((code, group), ()):
                    if self._fits(figure, claim, wanted, open_activity):
                        yield figure

    def _fits(self, figure: Figure, claim: Claim, region: str, open_product: bool) -> bool:
        key, subject = figure.key, claim.subject
        if key.region != region or key.nature is not claim.nature:
            return False
        counted = claim.unit.islower() and key.measure.kind is Kind.LEVEL
        if key.product != (subject.product or NONE) and not (
            counted and not subject.product and open_product
        ):
            return False
        if claim.unit and claim.unit.islower() and key.measure.kind is Kind.LEVEL:
            return key.unit == claim.unit
        indicator = subject.indicator or (_DEFAULT if claim.kind in _CHANGES else "")
        return key.indicator == indicator and (key.measure.kind is not Kind.LEVEL or key.unit == claim.unit)

    # Verdicts

    def _converted(self, claim: Claim) -> Confirmation | None:
        """Whether a converted amount is an amount at hand divided by a rate of its period, or just after."""
        for (own, foreign), rates in sorted(self._rates.items()):
            if foreign != claim.unit:
                continue
            named = claim.subject.product or claim.subject.activity
            codes = [named] if named else sorted(self._widest)
            for figure in (each for code in codes for each in self._by_subject.get((code, own), ())):
                key = figure.key
                if key.region != (claim.subject.region or self._whole):
                    continue
                if not _converts(figure, claim):
                    continue
                for rate in rates:
                    if not key.period.first <= rate.key.period.last <= key.period.last + _LAG:
                        continue
                    if not (figure.interval / rate.interval).disjoint(_open(claim)):
                        told = f"{_printed(figure)} ÷ {rate.rounded} ({rate.key.period})"
                        return _confirmation(Verdict.VERIFIED, figure, told)
        return None

    def _against(self, claim: Claim, same: list[Figure]) -> Confirmation | None:
        """A contradiction, only where claim and figure are of one meaning beyond doubt."""
        if not _plain(claim):
            return None
        known = [figure for figure in same if figure.key.indicator == (claim.subject.indicator or _DEFAULT)]
        figures = {figure.key.measure.kind: figure for figure in known if _same_base(figure, claim)}
        figure = figures.get(claim.kind or Kind.LEVEL) or (next(iter(figures.values())) if figures else None)
        seen = _seen(figure, claim) if figure is not None else None
        if figure is None or seen is None or not seen.disjoint(claim.interval):
            return None
        if any(not _seen_of(each, claim).disjoint(claim.interval) for each in self._vintages(figure.key)):
            return (
                _confirmation(Verdict.OTHER, figure, what="vintage") if self._is_old(figure, claim) else None
            )
        if _telling(claim):
            for other in self._about(claim):
                if other.key.period != claim.period and _exactly(other, claim):
                    return _confirmation(Verdict.OTHER, other, what="period")
        return _confirmation(Verdict.CONTRADICTED, figure)

    def _is_old(self, figure: Figure, claim: Claim) -> bool:
        """Whether only statements that were replaced for a reason agree with the claim."""
        agreeing = [
            each for each in self._vintages(figure.key) if not _seen_of(each, claim).disjoint(claim.interval)
        ]
        return all(each.published < figure.published for each in agreeing) and _reason(figure)


def _converts(figure: Figure, claim: Claim) -> bool:
    """Whether a converted claim may be of this amount: of its period, or of a plan without one."""
    key = figure.key
    if claim.subject.indicator and key.indicator != claim.subject.indicator:
        return False
    return _may_be_of(figure, claim) and key.nature in (claim.nature, Nature.PLAN)


def _may_be_of(figure: Figure, claim: Claim) -> bool:
    """Whether the periods agree; a plan for the year is also told in a sentence about its first months."""
    if claim.period is None:
        return False
    key = figure.key
    of_year = key.nature is Nature.PLAN and key.period.months == 12 and key.period.contains(claim.period)
    return key.period == claim.period or of_year


def _reason(figure: Figure) -> bool:
    return isinstance(figure.lineage, Observation) and bool(figure.lineage.reason)


def _group(kind: Kind, unit: str) -> str:
    """Figures that the same claims may be about: all changes together, levels by their unit."""
    return "change" if kind in _CHANGES else kind.value if kind is not Kind.LEVEL else unit


def _groups(claim: Claim) -> tuple[str, ...]:
    if claim.kind in _CHANGES:
        return ("change",)
    if claim.kind is None:
        return ("share", "attainment") if claim.unit == "pct" else ()
    return (claim.unit,) if claim.kind is Kind.LEVEL else (claim.kind.value,)


def _of_period(figure: Figure, claim: Claim) -> bool:
    return claim.period is not None and figure.key.period == claim.period


def _same_base(figure: Figure, claim: Claim) -> bool:
    base = figure.key.measure.base
    if figure.key.measure.kind not in _CHANGES:
        return True
    return base == (claim.comparison or SAME_PERIOD_OF_PREVIOUS_YEAR)


def _seen(figure: Figure, claim: Claim) -> Interval | None:
    """The interval of a figure in the kind of the claim: an index as growth, a multiple as an index."""
    own, wanted = figure.key.measure.kind, claim.kind
    interval = figure.interval
    if own not in _CHANGES or wanted not in _CHANGES:
        return interval
    growth = interval if own is Kind.GROWTH else interval - _HUNDRED
    if own is Kind.MULTIPLE:
        growth = (interval - Decimal(1)) * _HUNDRED
    if claim.direction == "down" and wanted is Kind.GROWTH and claim.value > 0:
        growth = -growth
    if wanted is Kind.GROWTH:
        return growth
    return growth + _HUNDRED if wanted is Kind.INDEX else growth / _HUNDRED + Decimal(1)


def _seen_of(figure: Figure, claim: Claim) -> Interval:
    return _seen(figure, claim) or figure.interval


def _agree(claim: Claim, seen: Interval) -> bool:
    if seen.disjoint(_open(claim)):
        return False
    # "Over 10" agrees with a million: an open end confirms only what is near it.
    if claim.qualifier in (Qualifier.OVER, Qualifier.UNDER):
        near = Interval(claim.value * Decimal("0.9"), claim.value * Decimal("1.1"))
        return claim.value > 0 and not seen.disjoint(near)
    return True


def _open(claim: Claim) -> Interval:
    return claim.interval


def _exactly(figure: Figure, claim: Claim) -> bool:
    seen = _seen(figure, claim)
    return seen is not None and not seen.disjoint(claim.interval) and figure.qualifier is Qualifier.EXACT


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
    return bool(subject.activity or subject.product) and (bool(subject.indicator) or claim.kind in _CHANGES)


def _telling(claim: Claim) -> bool:
    """Whether the digits are so many that finding them elsewhere is no chance."""
    return len(claim.value.normalize().as_tuple().digits) > 1


def _printed(figure: Figure) -> str:
    unit = {"pct": "%", "index": "", "fold": "×"}.get(figure.key.unit, f" {figure.key.unit}")
    scale = {0: "", 3: " 10³", 6: " 10⁶", 9: " 10⁹", 12: " 10¹²"}.get(figure.scale, f" 10^{figure.scale}")
    number = f"{figure.rounded:f}"
    return f"×{number}" if unit == "×" else f"{number}{scale.replace(' ', '·')}{unit}"


def _confirmation(verdict: Verdict, figure: Figure, told: str = "", what: str = "") -> Confirmation:
    key = figure.key
    subject = "/".join(
        part for part in (key.indicator, key.activity, key.product, key.region) if part != NONE
    )
    source = figure.lineage.source if isinstance(figure.lineage, Observation) else ""
    return Confirmation(
        verdict,
        figure.id,
        f"{told or _printed(figure)} ({subject}, {key.period})",
        source,
        figure.published.isoformat(),
        what,
    )
