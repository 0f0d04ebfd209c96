"""An amount or a volume is said to change by percentage points: "output grew by 5.2 percentage points".

Points are the difference of two percentages. Tonnes and money change by per cent.

Mend it by saying per cent.
"""

from collections.abc import Iterator

from ondiris.audit.changes.explaining import fits
from ondiris.audit.changes.pointed import percents
from ondiris.audit.view import RATIOS, Change, View
from ondiris.model.claim import Direction, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "PPT002"
NAME = "points-of-a-level"
FAMILY = "PPT"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 exports grew by [[5.2 percentage points]] year on year to 5.6 billion dollars.",
            "In 2023 manufacturing output grew by [[4.1 percentage points]] year on year.",
            "In 2023 output rose in metallurgy (by 3.1%) and machine building (by [[11.6 percentage "
            "points]]).",
            "Bread cost 250 tenge in March 2024 and 260 tenge in April 2024: the price rose by "
            "[[4.0 percentage points]].",
        ),
        "good": (
            "Bread cost 250 tenge in March 2024 and 260 tenge in April 2024: the price rose by 4.0%.",
            "In May 2024 loans became 0.5 percentage points dearer than in May 2023.",
            "In 2023 exports grew by 5.2% year on year to 5.6 billion dollars.",
            "In 2023 manufacturing output grew by 5.2%, 1.3 percentage points more than in 2022.",
            "In 2023 the growth rate of output rose by 0.5 percentage points.",
            "In 2023 mining contributed 1.2 percentage points to the growth of output.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году обрабатывающая промышленность выросла на [[4,1 процентного пункта]] к прошлому "
            "году.",
            "Литр бензина стоил в марте 2024 года 200 тенге, в апреле 2024 года 206 тенге. За месяц цена "
            "выросла на [[3,0 процентного пункта]].",
        ),
        "good": (
            "Литр бензина стоил в марте 2024 года 200 тенге, в апреле 2024 года 206 тенге. За месяц цена "
            "выросла на 3,0%.",
            "В 2023 году обрабатывающая промышленность выросла на 4,1% к прошлому году.",
            "В 2023 году темп роста ускорился на 0,5 процентного пункта.",
        ),
    },
    "kk": {
        "bad": (
            "2023 жылы өңдеу өнеркәсібі өткен жылмен салыстырғанда [[4,1 пайыздық тармаққа]] өсті.",
            "Қант 2024 жылғы сәуірде наурызға қарағанда [[5,0 пайыздық тармаққа]] арзандады.",
        ),
        "good": ("2023 жылы өңдеу өнеркәсібі өткен жылмен салыстырғанда 4,1%-ға өсті.",),
    },
}

#: How near "dearer" and "cheaper" stand.
_NEAR = 24
_FLOWS = frozenset(("output", "production", "exports", "investment_fixed", "sales", "gva", "gva_real"))


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    levels = {change.by: change for change in view.changes if change.by >= 0}
    growths = percents(view)
    for number in view.of_kind(Kind.POINTS, Kind.CONTRIBUTION):
        claim = claims[number]
        told = number in growths or (claim.unit == "pp" and _of_level(view, number, levels.get(number)))
        if told and not _beside_percent(view, number):
            numbers = sorted((number, *growths.get(number, ())))
            yield view.finding(CODE, SEVERITY, (claim.start, claim.end), numbers, printed=claim.printed)


def _of_level(view: View, number: int, change: Change | None) -> bool:
    """Whether what changes by points is told to be an amount, a price or a volume."""
    claims, claim = view.claims, view.claims[number]
    if claim.direction not in (Direction.UP, Direction.DOWN):
        return False
    pay = view.says(claim, "real_pay", view.before(number))
    if claim.kind is Kind.CONTRIBUTION and not pay:
        return False
    level = claims[change.end] if change else claims[claim.pair] if claim.pair >= 0 else None
    if level is not None and level.unit in RATIOS:
        return False
    if level is not None and not level.unit and not (change and fits(view, change.start, change.end, claim)):
        return False
    near = view.before(number) if _leads(view, number) else view.sentence(number)
    if level is None and _dearer(view, number):
        near = view.before(number, _NEAR)
    elif level is None and not pay and (claim.role is not Role.BY or not _flows(view, number)):
        return False
    return not view.says(claim, "ratios", near)


def _leads(view: View, number: int) -> bool:
    """Whether a change leads to the amount right behind it: "climbed 6 points to 9.1 million people"."""
    claim, to = view.claims[number], view.claims[min(number + 1, len(view.claims) - 1)]
    amount = to.role is Role.TO and to.unit not in RATIOS and to.unit != ""
    return claim.role is Role.BY and amount and to.sentence == claim.sentence


def _dearer(view: View, number: int) -> bool:
    """Whether something becomes dearer or cheaper by points, as prices never do; loans do."""
    claim = view.claims[number]
    near = f"{view.before(number, _NEAR)} {claim.printed} {view.after(number, _NEAR)}"
    return view.says(claim, "dearer", near) and not view.says(claim, "lent", view.sentence(number))


def _flows(view: View, number: int) -> bool:
    """Whether the words say that an amount or a volume changes, and not a rate."""
    claim = view.claims[number]
    subject = claim.subject
    if subject.indicator in _FLOWS or (not subject.indicator and bool(subject.activity)):
        return True
    if subject.indicator:
        return False
    return view.says(claim, "real", view.sentence(number)) or view.says(claim, "amounts", view.before(number))


def _beside_percent(view: View, number: int) -> bool:
    """Whether a percentage of the sentence may be what the points are of: a rate, or growth before.

    Growth of other branches is no such thing: "machine building grew by 12%, metallurgy by 3 points".
    """
    claims, claim = view.claims, view.claims[number]
    others = [claims[each] for each in view.sentence_of(number) if each != number]
    rates = [other for other in others if other.unit in ("pct", "pp")]
    if _leads(view, number):
        # "climbed 6 points to 9.1 million people, while the load factor was 84%": those behind are of others.
        rates = [other for other in rates if other.start < claim.start]
    if not rates:
        return False
    own = (claim.subject.activity, claim.subject.product)
    if own == ("", "") or view.says(claim, "compares", view.after(number, 16).partition(";")[0]):
        return True
    return any(
        other.unit == "pct"
        and (other.kind is not Kind.GROWTH or own == (other.subject.activity, other.subject.product))
        for other in rates
    )
