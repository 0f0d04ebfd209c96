"""The amount that a percentage beside it is told of: "2,070 of them, or 60%", "firms - 3.3 million, 49%"."""

from ondiris.audit.around import LINKS, ends_in, since_former, tells_again
from ondiris.audit.naming.restating import unhedged
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import Claim, Direction, Role
from ondiris.model.kind import Kind
from ondiris.model.pattern import pattern

_TWO = 2
#: How far the per cent may be from its part.
_GAP, _FAR = 34, 60
#: How far from a part the words stand that call it one.
_OF_IT = 16
#: What an amount is of, before the bracket with its per cent: "32.7 million tonnes of steel (101%)".
_BRACKET = pattern(r"[^\d,;.:()]{0,24}\(")
_CLOSED = pattern(r" ?[,).;]")
_APPOSED = ("(", "–", "—", "- ")


def part_of(view: View, number: int) -> int:
    """The amount beside a percentage that is told as the same; or -1."""
    claims = view.claims
    for part in (number - 1, number + 1):
        if not 0 <= part < len(claims) or claims[part].sentence != claims[number].sentence:
            continue
        first, last = sorted((part, number))
        gap = view.low[claims[first].end : claims[last].start]
        if len(gap) > _GAP or not plain_amount(claims[part]):
            continue
        if part > number and (claims[part].role is Role.FROM or claims[number].pair > part):
            continue  # "to Kabul by 23%, from 91.3 to 112.1 thousand tonnes"
        said = view.sentence_holds(claims[number], "margins") and claims[number].role is not Role.FROM
        if said and view.says(claims[number], "margins", f" {gap} "):
            return part
        share = claims[number].kind is Kind.SHARE and part < number
        if share and claims[part].sentence == claims[number].sentence and _accounts(view, number, gap):
            return part
        # "3.3 million - the citizens themselves, 49%"; a dash behind a name leads to the next number.
        linked = tells_again(view, claims[number], gap) or gap.lstrip().startswith(_APPOSED)
        if _names_another(view, number, gap):
            continue
        linked = linked or (part < number and _in_bracket_of_them(view, number, gap))
        if linked and (claims[number].direction is Direction.NONE or _possessed(view, number)):
            return part
    if number and (_apposed(view, number) or _of_them(view, number)):
        return number - 1
    return number - _TWO if number >= _TWO and _over_the_whole(view, number) else -1


def _in_bracket_of_them(view: View, number: int, gap: str) -> bool:
    """Whether a percentage stands in the bracket of a part that words call one: "of them 500 women (40%)"."""
    if not of_counted(gap) or not view.low.startswith(")", view.claims[number].end):
        return False
    around = since_former(view, number - 1, _OF_IT), f" {gap} "
    tables = ("part", "breakdown", "of_it")
    return any(view.says(view.claims[number], table, each) for table in tables for each in around)


def of_counted(gap: str) -> bool:
    """Whether only what a part counts stands between it and the bracket of its percentage."""
    return bool(_BRACKET.fullmatch(gap))


def _names_another(view: View, number: int, gap: str) -> bool:
    """Whether words behind a dash and a comma say what else is told: "820 - women, the young 29%"."""
    aside, comma, last = gap.rpartition(",")
    words = last.split()
    return bool(comma and len(words) > 1 and aside.lstrip().startswith(_APPOSED[1:])) and not tells_again(
        view, view.claims[number], f" {last} "
    )


def _accounts(view: View, number: int, gap: str) -> bool:
    """Whether an amount told aside is said to be a percentage: "fuel, with 0.58 trillion, accounted for"."""
    aside, comma, said = gap.partition(",")
    return bool(comma) and not aside.strip() and view.says(view.claims[number], "accounted", f" {said} ")


def _of_them(view: View, number: int) -> bool:
    """Whether a percentage stands alone between commas behind a part: "1,880 of them, 40%, got an offer"."""
    part, percent = view.claims[number - 1], view.claims[number]
    of, comma, last = view.low[part.end : percent.start].partition(",")
    if not comma or last.strip() or percent.direction is not Direction.NONE or not plain_amount(part):
        return False
    closed = _CLOSED.match(view.low, percent.end) is not None
    said = closed and part.sentence == percent.sentence and len(of) <= _GAP
    return said and any(view.says(part, table, f" {of.strip()} ") for table in ("part", "of_it", "of_all"))


def _apposed(view: View, number: int) -> bool:
    """Whether a share is of the amount before it: "3.2 billion went abroad, 24% of", "That makes 56% of"."""
    part, percent = view.claims[number - 1], view.claims[number]
    gap = view.low[part.end : percent.start]
    if percent.kind is not Kind.SHARE or percent.direction is not Direction.NONE or len(gap) > _FAR:
        return False
    if not plain_amount(part) or any(sign in gap for sign in ";:()\n"):
        return False
    if part.sentence == percent.sentence:
        *counted, last = gap.split(",")
        return len(counted) == 1 and not unhedged(view, percent, last).strip(LINKS)
    opening = f" {view.low[view.read.sentences[percent.sentence][0] : percent.start].strip()} "
    return part.sentence == percent.sentence - 1 and view.says(percent, "this_is", opening)


def _possessed(view: View, number: int) -> bool:
    """Whether an ending says that a percentage is one of something: "95%-ы", however it is told to change."""
    claim = view.claims[number]
    return "-" in claim.printed and ends_in(view, claim, "possessed")


def _over_the_whole(view: View, number: int) -> bool:
    """Whether the whole stands in the genitive between a part and its per cent: "546, of 840 65%"."""
    claims = view.claims
    percent = claims[number]
    part = claims[number - _TWO]
    if percent.kind is Kind.ATTAINMENT or part.paragraph != percent.paragraph or not plain_amount(part):
        return False
    if claims[number - 1].sentence != percent.sentence:
        return False
    genitive = view.words(percent, "genitive")
    gap = view.low[claims[number - 1].end : percent.start]
    between = view.low[part.end : claims[number - 1].start]
    if part.sentence < percent.sentence:
        between = between.rpartition(".")[2]
    if max(len(gap), len(between)) > _GAP or not any(
        word in gap or claims[number - 1].printed.endswith(word) for word in genitive
    ):
        return False
    return view.says(percent, "that_means", f" {between} ") and plain_amount(claims[number - 1])


def plain_amount(claim: Claim) -> bool:
    """Whether a percentage can be told of a number: a positive amount, neither converted nor a rate."""
    told = claim.kind in (Kind.LEVEL, Kind.CONTRIBUTION, None) and claim.unit not in RATIOS
    return told and claim.value > 0 and claim.role is not Role.CONVERTED and "-per-" not in claim.unit


def has_share(view: View, number: int, own: int) -> bool:
    """Whether an amount has a percentage of its own, and so is another part."""
    claims = view.claims
    beside = [each for each in (number - 1, number + 1) if each != own and 0 <= each < len(claims)]
    return any(
        claims[each].unit == "pct" and (part_of(view, each) == number or _in_its_bracket(view, number, each))
        for each in beside
    )


def _in_its_bracket(view: View, number: int, percent: int) -> bool:
    return of_counted(view.low[view.claims[number].end : view.claims[percent].start])
