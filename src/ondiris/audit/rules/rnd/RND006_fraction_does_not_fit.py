"""A fraction in words is not what its two amounts give: "6.3 billion of 12.6 billion, exactly a third".

Told where no two amounts before it give the fraction, and the two nearest give another simple one.

Mend it by dividing the part by the whole.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ondiris.audit.arithmetic.adding import slipped_near
from ondiris.audit.arithmetic.fractions import shown_of, wrong_fractions
from ondiris.audit.around import ends_in
from ondiris.audit.changes.alike import alike
from ondiris.audit.digits import shown
from ondiris.audit.naming.restating import one_unit, ratio_of, unhedged, whole_of
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import Claim, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.qualifier import EXACT, OVER, UNDER

CODE = "RND006"
NAME = "fraction-does-not-fit"
FAMILY = "RND"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2024 the wells gave 12.6 billion cubic metres of gas, of which 6.3 billion, [[a third]], "
            "went abroad.",
        ),
        "good": (
            "In 2024 the wells gave 12.6 billion cubic metres of gas, of which 4.2 billion, a third, went "
            "abroad.",
            "In 2024 the wells gave 12.6 billion cubic metres of gas and the mines 6.3 million tonnes of "
            "ore, a third of it poor.",
        ),
    },
    "ru": {
        "bad": (
            "Заём 2024 года — 36,5 млрд тенге, весь завод стоит 48,7 млрд тенге: банк берёт на себя "
            "[[две трети]] расходов.",
        ),
        "good": (
            "Заём 2024 года — 36,5 млрд тенге, весь завод стоит 48,7 млрд тенге: банк берёт на себя "
            "три четверти расходов.",
        ),
    },
    "kk": {
        "bad": (
            "2024 жылы несие 26,1 млрд теңге, зауыт құны 34,8 млрд теңге, банк [[үштен екісін]] төлейді.",
        ),
        "good": ("2024 жылы несие 26,1 млрд теңге, зауыт құны 34,8 млрд теңге, банк төрттен үшін төлейді.",),
    },
}

#: How many numbers and sentences back the amounts are looked for, and how far before the fraction the last.
_BACK, _SENTENCES, _FAR, _LINK, _NEXT = 9, 3, 70, 40, 6
#: What parts an amount from the fraction that it is, how far the amount's words go, and how far a hedge.
_PARTS, _ENDS, _PRONOUN, _NEAR = (",", "(", " – ", " — ", ":"), ".,;)»”", 7, 14
_HEDGED = Decimal("0.15")
#: How far off an amount may be of itself: of the told fraction, and of another one.
_FITS, _JUST = Decimal("0.06"), Decimal("0.006")
_SIMPLE = tuple(
    Decimal(over) / under for over, under in ((1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (2, 5), (3, 5))
)
_TOLD = Decimal("0.01")


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    yield from _told_before(view)
    for number in view.of_kind(None):
        told = claims[number]
        if told.unit or not 0 < told.value < 1 or shown(told.printed):
            continue
        pair = _meant(view, number)
        if pair is None:
            continue
        part, whole = (claims[each] for each in pair)
        ratio = ratio_of(part, whole)
        yield view.finding(
            CODE,
            SEVERITY,
            (told.start, told.end),
            sorted((number, *pair)),
            (f"{part.printed} ÷ {whole.printed} = {view.number(ratio, 3)}",),
            printed=told.printed,
            computed=f"{view.number(ratio * 100, 3)}%",
        )


def _told_before(view: View) -> Iterator[Finding]:
    """The amounts that are another part of their whole than the fraction before them."""
    for found in wrong_fractions(view):
        if not found.power:
            claim = view.claims[found.number]
            yield view.finding(
                CODE,
                SEVERITY,
                (claim.start, claim.end),
                found.numbers,
                tuple(shown_of(view, found)),
                printed=found.words,
                computed=f"{view.number(found.ratio, 3)}%",
            )


def _meant(view: View, number: int) -> tuple[int, int] | None:
    """The (part, whole) near a fraction that give another one; None where any two give what is told."""
    claims, told = view.claims, view.claims[number]
    if number and ends_in(view, claims[number - 1], "genitive") and _close(view, number - 1, number):
        return None  # "400 млн теңгенің тең жартысы": it is of that amount
    if pair := _pair_behind(view, number) or _part_before(view, number):
        return None if _agrees(view, number, ratio_of(*(claims[each] for each in pair))) else pair
    amounts = [each for each in range(max(0, number - _BACK), number) if _may_be_of(claims[each], told)]
    linked = bool(amounts) and amounts[-1] == number - 1 and _told_again(view, number)
    if linked:
        amounts.append(number + 1)
    if not amounts or not (linked or _close(view, amounts[-1], number)):
        return None
    if any(_fits(claims[each], claims[number + 1], told) for each in amounts if _behind(view, number)):
        return None  # "500 million, and the firm, of which the stake is half, 1 billion"
    beside = not linked and amounts[-1] == number - 1 and _restates(view, number)
    return _of_two(view, number, amounts, linked, beside)


def _of_two(
    view: View, number: int, amounts: Sequence[int], linked: bool, beside: bool
) -> tuple[int, int] | None:
    """The last of some amounts with one before it, as (part, whole); None where any two give what is told."""
    claims, told, found = view.claims, view.claims[number], None
    for last in range(len(amounts) - 1, 0, -1):
        newest = last == len(amounts) - 1
        if not newest and claims[amounts[last]].sentence != told.sentence:
            break  # the fraction is told of the amount beside it
        own = beside and newest
        for first in range(last - 1, -1, -1):
            pair = amounts[first], amounts[last]
            whole, part = (claims[each] for each in pair)
            meant = alike(whole, part) or (own and _bare(whole, part))
            if not meant and not (own and one_unit(whole, part)):
                continue
            least, most = pair if ratio_of(whole, part) < 1 else pair[::-1]
            ratio = ratio_of(claims[least], claims[most])
            # A rise "from 900 to 1,350, that is by half" is told of where it began.
            rises = (1 / ratio - 1,) if pair[0] == least and 0 < ratio < 1 else ()
            if any(_agrees(view, number, each) for each in (ratio, *(() if own else (1 - ratio,)), *rises)):
                return None
            other = (linked and _of_whole(view, pair, number)) or (meant and (own or _simple(ratio, told)))
            if other and newest and found is None:
                found = least, most
    return found


def _simple(ratio: Decimal, told: Claim) -> bool:
    """Whether a ratio is a simple fraction, and another one than is told."""
    return any(abs(ratio - each) <= _JUST * each and abs(each - told.value) > _TOLD for each in _SIMPLE)


def _agrees(view: View, number: int, ratio: Decimal) -> bool:
    """Whether a ratio is what a fraction says of it, hedged or not."""
    told = view.claims[number]
    if told.qualifier is OVER or view.says(told, "over_behind", f" {view.after(number, 12).lstrip()}"):
        return ratio >= told.value * (1 - _FITS)
    if told.qualifier is UNDER or view.says(told, "under_behind", f" {view.after(number, 12).lstrip()}"):
        nearly = view.says(told, "nearly", view.before(number, _NEAR) + view.after(number, _NEAR))
        return told.value * (1 - _HEDGED) * nearly <= ratio <= told.value * (1 + _FITS)
    slack = _FITS if told.qualifier is EXACT else _HEDGED
    return abs(ratio - told.value) <= slack * told.value


def _bare(whole: Claim, part: Claim) -> bool:
    """Whether a part leaves out the unit of its whole: "of 4.8 billion kWh, 1.2 billion"."""
    return not part.unit and min(part.scale, whole.scale) > 0 and one_unit(whole, part)


def _pair_behind(view: View, number: int) -> tuple[int, int] | None:
    """The part and whole that explain a fraction before them: "a fifth of the profit: 7 of 14 million"."""
    if number + 2 >= len(view.claims):
        return None
    told, one, other = view.claims[number : number + 3]
    gap = view.low[told.end : one.start]
    if not told.sentence == one.sentence == other.sentence or len(gap) > _FAR:
        return None
    opened = any(sign in gap for sign in (":", "(", " – ", " — ")) or gap.rstrip().endswith(",")
    if not opened and not gap.rstrip().endswith(view.words(told, "in_other_words")):
        return None
    between = view.low[one.end : other.start]
    of = f" {between.strip()} " in view.words(told, "out_of") or (
        not between.strip() and ends_in(view, one, "genitive")
    )
    if not of or not (_may_be_of(one, told) and _may_be_of(other, told) and one_unit(other, one)):
        return None
    part, whole = sorted((number + 1, number + 2), key=lambda each: view.claims[each].value)
    return part, whole


def _part_before(view: View, number: int) -> tuple[int, int] | None:
    """The bare count told again as a fraction, and its whole: "287 applied. Of these 92, a third, ..."."""
    part = view.claims[number - 1] if number else None
    if part is None or part.role is not Role.PART or part.unit in RATIOS or not shown(part.printed):
        return None
    whole = view.claims[part.pair]
    counted = whole.kind is Kind.LEVEL and whole.value > part.value
    return (number - 1, part.pair) if counted and _restates(view, number) else None


def _restates(view: View, number: int) -> bool:
    """Whether only a comma, "that is" and words of how exact it is lead from an amount to its fraction."""
    told, part = view.claims[number], view.claims[number - 1]
    gap = view.low[part.end : told.start]
    if len(gap) > _FAR or part.sentence != told.sentence or part.role is Role.FROM:
        return False
    before, sign, last = max((gap.rpartition(sign) for sign in _PARTS), key=lambda each: len(each[0]))
    words = view.words_of(view.language(told))
    behind = view.after(number, _NEAR).strip()
    for word in words.words("over_behind") + words.words("under_behind"):
        behind = behind.removeprefix(word.strip()).strip()
    if not sign or len(before) > _LINK or (behind and behind[0] not in _ENDS):
        return False
    left = unhedged(view, told, last).strip()
    genitive = words.words("genitive")
    whole = bool(genitive) and left.endswith(genitive) and len(left.rpartition(" ")[2]) > _PRONOUN
    return (not left and view.says(told, "or_fraction", f" {last} ")) or whole


def _behind(view: View, number: int) -> bool:
    """Whether an amount follows a fraction in its sentence."""
    told, *behind = view.claims[number : number + 2]
    return bool(behind) and behind[0].sentence == told.sentence and _may_be_of(behind[0], told)


def _fits(one: Claim, other: Claim, told: Claim) -> bool:
    """Whether one of two amounts is the told fraction of the other."""
    if not alike(one, other):
        return False
    small, large = sorted((whole_of(one), whole_of(other)))
    return any(abs(each - told.value) <= _FITS * told.value for each in (small / large, 1 - small / large))


def _of_whole(view: View, pair: tuple[int, int], number: int) -> bool:
    """Whether a fraction stands right behind its whole, or its part is one digit from being it."""
    first, last = (view.claims[each] for each in pair)
    told = view.claims[number]
    if pair[0] == number - 1 and told.start - first.end <= _NEXT:
        return True
    return last.unit == first.unit and slipped_near(last, first.value * told.value)


def _told_again(view: View, number: int) -> bool:
    """Whether a fraction is told again as the amount right behind it: "half of the 1,260 tonnes, or 830"."""
    if number + 1 >= len(view.claims) or not _may_be_of(view.claims[number + 1], view.claims[number]):
        return False
    told, behind = view.claims[number], view.claims[number + 1]
    gap = f" {view.low[told.end : behind.start]} "
    return told.sentence == behind.sentence and len(gap) <= _LINK and view.says(told, "that_is", gap)


def _may_be_of(claim: Claim, told: Claim) -> bool:
    """Whether a fraction may be told of an amount: of its paragraph, in its sentence or shortly before."""
    if claim.paragraph != told.paragraph or told.sentence - claim.sentence >= _SENTENCES:
        return False
    return claim.kind in (Kind.LEVEL, Kind.CONTRIBUTION) and claim.value > 0 and claim.unit not in RATIOS


def _close(view: View, last: int, number: int) -> bool:
    one, told = view.claims[last], view.claims[number]
    return one.sentence == told.sentence and told.start - one.end <= _FAR
