"""What the words right beside a change say: that it is more or less, or the mean of several years."""

from collections.abc import Iterator

from ondiris.audit.around import more_or_less, since_former
from ondiris.audit.changes.alike import GAP, in_words
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import DOWN, UNTOLD, UP, Direction
from ondiris.model.kind import LEVEL
from ondiris.model.pattern import pattern
from ondiris.model.qualifier import EXACT

_YEAR, _YEARLY = pattern(r"(?:19|20)[0-9]{2}"), 12
#: How far before an amount the words stand that make it a change.
_BEFORE = 34
#: How far before it the comparative stands where the base comes between.
_AHEAD = 90
#: How far before a percentage "the difference is" may stand.
_DIFFERENCE = 20


def says_which(view: View, number: int) -> Direction:
    """Whether the word behind a number is "more" or "less", or an amount is told as "a fall of" so much."""
    return view.once(_said).get(number, UNTOLD)


def _said(view: View) -> dict[int, Direction]:
    """The numbers with such words, and what these say."""
    near = view.sentence_holding(range(len(view.claims)), "rises", "falls", "rise_of", "fall_of")
    return {number: told for number in near if (told := _which(view, number)) is not UNTOLD}


def _which(view: View, number: int) -> Direction:
    claim = view.claims[number]
    if claim.kind is LEVEL and claim.unit not in RATIOS and (told := _told_as(view, number)):
        return told
    return more_or_less(view, number)


def differences(view: View) -> Iterator[int]:
    """Changes that no verb tells: "−5%" behind two amounts, and "2,000 cars more"."""
    said = view.once(_said)
    for number in view.of_kind(None, LEVEL):
        claim = view.claims[number]
        if claim.kind is None and claim.unit:
            if claim.unit == "pct" and (
                claim.value < 0 or view.says(claim, "difference", view.before(number, _DIFFERENCE))
            ):
                yield number
        elif number in said and claim.value > 0 and not in_words(claim):
            yield number


def _told_as(view: View, number: int) -> Direction:
    claim = view.claims[number]
    if told := _told_ahead(view, number):
        return told
    if not view.sentence_holds(claim, "rise_of", "fall_of"):
        return UNTOLD
    words, before = view.words_of(view.language(claim)), view.before(number, _BEFORE).rstrip()
    if claim.qualifier is not EXACT:
        hedges = (f" {hedge}" for hedge in words.words("roughly"))
        before = before.removesuffix(
            max((each for each in hedges if before.endswith(each)), key=len, default="")
        )
    if before.endswith(words.words("rise_of")):
        return UP
    return DOWN if before.endswith(words.words("fall_of")) else UNTOLD


def _told_ahead(view: View, number: int) -> Direction:
    """What a comparative before the base of an amount says: "что больше, чем год назад, на 1,8 млн тонн"."""
    claim = view.claims[number]
    if not view.sentence_holds(claim, "more_ahead", "less_ahead"):
        return UNTOLD
    before = since_former(view, number, _AHEAD)
    if not before.rstrip().endswith(view.words(claim, "by_ahead")):
        return UNTOLD
    more, less = (view.says(claim, table, before) for table in ("more_ahead", "less_ahead"))
    return UNTOLD if more == less else UP if more else DOWN


def yearly(view: View, by: int) -> bool:
    """Whether a change is told as the mean of several years: "by 10% a year on average"."""
    claim = view.claims[by]
    if not view.sentence_holds(claim, "yearly"):
        return False
    before = view.before(by, GAP)
    if by and view.claims[by - 1].sentence == claim.sentence:
        # "It pays 2,310 a month on average, 210 more": a comma behind an amount ends what is said of it.
        former = f" {view.low[view.claims[by - 1].end : claim.start]} "
        _, comma, rest = former.partition(",")
        if comma and len(former) <= len(before):
            before = f" {rest}"
    return view.says(claim, "yearly", before) or view.says(claim, "yearly", view.after(by, 24))


def than(view: View, by: int, *levels: int) -> bool:
    """Whether what the change is said to be against is one of the amounts: "20% more than in 2022"."""
    claims, after = view.claims, view.after(by, 40)
    if view.says(claims[by], "against_plan", after) or view.says(
        claims[by], "against_plan", view.before(by, GAP)
    ):
        return False
    if not view.says(claims[by], "than", after):
        return True
    if _against_another(view, by, levels[0]):
        return False
    if year := _YEAR.search(after):
        years = {period.first.year for each in levels if (period := claims[each].period)}
        return int(year[0]) in years
    return view.says(claims[by], "earlier", after)


def _against_another(view: View, by: int, start: int) -> bool:
    """Whether a change names months to compare with that are not those of the earlier amount."""
    claims, own = view.claims, view.claims[start].period
    named = [each.period for each in view.periods_in(claims[by].end, claims[by].end + GAP) if each.compared]
    return own is not None and bool(named) and named[0].months == own.months < _YEARLY and named[0] != own
