"""Holding claims against figures: verified, contradicted, true of something else, or not decidable."""

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from decimal import Decimal

from ondiris.audit.confirmation import Confirmation, Verdict
from ondiris.model.claim import Claim, Role
from ondiris.model.figure import Figure, Observation, Qualifier
from ondiris.model.interval import Interval
from ondiris.model.key import NONE, Key, Nature
from ondiris.model.measure import SAME_PERIOD_OF_PREVIOUS_YEAR, Kind

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

    `vintages` gives every statement of a key, for telling a number that was right once.
    """

    def __init__(self, figures: Iterable[Figure], whole: str, vintages: Vintages = lambda _: ()) -> None:
        self._whole = whole
        self._vintages = vintages
        self._by_subject: dict[tuple[str, str], list[Figure]] = {}
        self._rates: dict[tuple[str, str], list[Figure]] = {}
        for figure in figures:
            key = figure.key
            if "-per-" in key.unit:
                own, _, foreign = key.unit.partition("-per-")
                self._rates.setdefault((own, foreign), []).append(figure)
                continue
            for code in {key.activity, key.product} - {NONE}:
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
        return self._against(claim, same)

    # Which figures a claim may be about

    def _about(self, claim: Claim, region: str = "") -> Iterator[Figure]:
        subject = claim.subject
        codes = [subject.product] if subject.product else [subject.activity] if subject.activity else []
        wanted = region or subject.region or self._whole
        for code in codes:
            for group in _groups(claim):
                for figure in self._by_subject.get((code, group), ()):
                    if self._fits(figure, claim, wanted):
                        yield figure

    def _fits(self, figure: Figure, claim: Claim, region: str) -> bool:
        key, subject = figure.key, claim.subject
        if key.region != region or key.nature is not claim.nature:
            return False
        if key.product != (subject.product or NONE):
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
            codes = [claim.subject.product or claim.subject.activity]
            for figure in self._by_subject.get((codes[0], own), ()):
                key = figure.key
                if key.region != (claim.subject.region or self._whole) or key.nature is not claim.nature:
                    continue
                if claim.period is None or key.period != claim.period:
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
            return _confirmation(Verdict.OTHER, figure, what="vintage") if self._is_old(figure, claim) else None
        if _telling(claim):
            for other in self._about(claim):
                if other.key.period != claim.period and _exactly(other, claim):
                    return _confirmation(Verdict.OTHER, other, what="period")
        return _confirmation(Verdict.CONTRADICTED, figure)

    def _is_old(self, figure: Figure, claim: Claim) -> bool:
        """Whether only statements that were replaced for a reason agree with the claim."""
        agreeing = [each for each in self._vintages(figure.key) if not _seen_of(each, claim).disjoint(claim.interval)]
        return all(each.published < figure.published for each in agreeing) and _reason(figure)


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
    if claim.role in _ASIDE or claim.period is None or claim.nature is not Nature.ACTUAL or claim.kind is None:
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
    subject = "/".join(part for part in (key.indicator, key.activity, key.product, key.region) if part != NONE)
    source = figure.lineage.source if isinstance(figure.lineage, Observation) else ""
    return Confirmation(
        verdict,
        figure.id,
        f"{told or _printed(figure)} ({subject}, {key.period})",
        source,
        figure.published.isoformat(),
        what,
    )
