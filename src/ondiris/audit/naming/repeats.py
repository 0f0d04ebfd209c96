"""Pairs of claims that tell the same figure twice."""

from collections.abc import Iterator

from ondiris.audit.around import more_or_less
from ondiris.audit.digits import shown
from ondiris.audit.dimensions import TIMES
from ondiris.audit.lexicon import Lexicon
from ondiris.audit.naming.named import WHAT, foreign_indicator, indicators_of
from ondiris.audit.naming.named import named as names
from ondiris.audit.reading.tokens import find_terms
from ondiris.audit.reading.undated import dated
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Role
from ondiris.model.kind import Kind
from ondiris.model.pattern import pattern
from ondiris.model.qualifier import Qualifier

_KINDS = frozenset((Kind.LEVEL, Kind.GROWTH, Kind.INDEX, Kind.SHARE, Kind.MULTIPLE))
_ROLES = frozenset((Role.PLAIN, Role.TO, Role.BY, Role.WHOLE))
_RATES = "exchange_rate"
#: How far before an amount the word stands that makes it one of several.
_BEFORE = 12
#: How far into a sentence the words stand that turn to a part of what was told.
_OPENING = 24
#: With how many tellings before it a number is compared.
_BACK = 3
_MEASURES = frozenset(("currency", "measure", "ratio"))
_NAME = pattern(r"[^\W\d_]{4,}")
#: All that a number tells of.
Key = tuple[object, ...]


def repeats(view: View) -> list[tuple[int, int]]:
    """Pairs (first, later) of claims of one meaning whose rounding intervals have nothing in common.

    One meaning: the same codes, unit, kind, period, comparison and nature, told in different sentences, and
    no word around either that could make it another thing than the other one.
    """
    return view.once(_all)


def _all(view: View) -> list[tuple[int, int]]:
    groups, headlines = _grouped(view)
    return sorted([*_of_headlines(view, groups, headlines), *_in_groups(view, groups)])


def _grouped(view: View) -> tuple[dict[Key, list[int]], list[tuple[int, Key]]]:
    """The numbers of each thing, by all that it is told of; and undated growth rates of the headline."""
    groups: dict[Key, list[int]] = {}
    headlines: list[tuple[int, Key]] = []
    for number, claim in enumerate(view.claims):
        subject = claim.subject
        if claim.kind not in _KINDS or claim.role not in _ROLES:
            continue
        what = subject.activity or _called(claim)
        if not subject.indicator or not (what or subject.product) or not claim.unit:
            continue
        if "-per-" in claim.unit or subject.indicator.startswith(_RATES) or _only_scale(claim):
            continue
        if claim.kind is Kind.LEVEL and more_or_less(view, number):
            continue
        key: Key = (
            subject.indicator, what, subject.region, subject.product, claim.unit, claim.kind, claim.period,
            claim.nature, claim.direction if claim.kind is Kind.GROWTH else "",
        )  # fmt: skip
        if claim.period is not None and dated(claim.period):
            groups.setdefault(key, []).append(number)
        elif claim.paragraph == 0 and claim.kind is Kind.GROWTH:
            headlines.append((number, key))
    return groups, headlines


def _of_headlines(
    view: View, groups: dict[Key, list[int]], headlines: list[tuple[int, Key]]
) -> Iterator[tuple[int, int]]:
    """Growth rates of the headline and the first one of the text of the same thing, of whatever period."""
    claims = view.claims
    told = {(claim.value, claim.unit) for claim in claims if headlines and claim.paragraph}
    for number, title in headlines:
        if (claims[number].value, claims[number].unit) in told:
            continue  # the text tells the figure of the headline again, in whatever words
        later = [each for other, each in groups.items() if _timeless(other) == _timeless(title)]
        first = later[0][0] if len(later) == 1 else number
        if first != number and _differ(claims[number], claims[first]) and _one_thing(view, number, first):
            yield number, first


def _in_groups(view: View, groups: dict[Key, list[int]]) -> Iterator[tuple[int, int]]:
    """Numbers of one thing, each with the first of the few before it that it contradicts."""
    claims = view.claims
    for numbers in groups.values():
        for place, second in enumerate(numbers[1:], 1):
            for first in numbers[max(0, place - _BACK) : place]:
                if _differ(claims[first], claims[second]) and _one_thing(view, first, second):
                    yield first, second
                    break


def _timeless(key: Key) -> Key:
    """A key without its period: a headline is of the one period that the text tells of the thing."""
    return *key[:6], *key[7:]


def _thing(key: Key) -> Key:
    """A key without its region and period: a text that is of one country names it once."""
    return *key[:2], *key[3:6], *key[7:]


def _called(claim: Claim) -> str:
    """The words of a thing without a code; counts and amounts are told of too many things by one word."""
    return "" if claim.kind is Kind.LEVEL else claim.subject.words.lower()


def _differ(one: Claim, other: Claim) -> bool:
    if one.sentence == other.sentence or not one.interval.disjoint(other.interval):
        return False
    if one.comparison and other.comparison and one.comparison != other.comparison:
        return False
    hedged = (one.qualifier, other.qualifier)
    # "Growth of more than 100%" is told of some of many things, not of the one before.
    return Qualifier.UNDER not in hedged and not (one.kind is Kind.GROWTH and Qualifier.OVER in hedged)


def _only_scale(claim: Claim) -> bool:
    """Whether a word of magnitude stands alone, as in the heading of a column: "thousand tonnes"."""
    return claim.scale > 0 and not shown(claim.printed)


def _one_thing(view: View, first: int, second: int) -> bool:
    """Whether no word around either number, those of change, time and quantity apart, sets them apart."""
    claim = view.claims[first]
    codes, words = names(view, first), names(view, second)
    apart = codes[0] ^ words[0]
    own = {*indicators_of(view, first), f"activity:{claim.subject.activity}"}
    told = all(any(code.startswith(WHAT) for code in each[0]) for each in (codes, words))
    if claim.kind is Kind.GROWTH and claim.subject.activity and not told:
        # "The economy grew by 6.3%. Goods production added 8.1%": whose the second growth is is a guess.
        return False
    if _spans(view, first) != _spans(view, second):
        return False  # "in August ...; in the three months to August"
    if claim.kind is not Kind.LEVEL:
        # A rate stands in a list of branches more often than not: its own branch is the claim's.
        apart = frozenset(code for code in apart if not code.startswith("activity:"))
    begin, end = view.read.sentences[view.claims[second].sentence]
    if view.says(claim, "in_part", f" {view.low[begin : min(end, begin + _OPENING)]}"):
        return False  # "Output of pulp and paper fell by 4.7%. Paper alone fell by 2.5%"
    if _under_another(view, first, second):
        return False
    if not apart <= own or not neutral(view, claim, codes[1] ^ words[1]):
        return False
    return not any(foreign_indicator(view, number) for number in (first, second))


def _under_another(view: View, first: int, second: int) -> bool:
    """Whether a paragraph began with another name: "Sentinel made 251 tonnes. Its output in May was 63"."""
    one, other = view.claims[first], view.claims[second]
    start = view.read.paragraphs[other.paragraph].start
    if one.paragraph == other.paragraph or view.sentence_at(start) == other.sentence:
        return False
    opening = _NAME.match(view.low, start)
    if opening is None or not view.text[start].isupper():
        return False
    word, language = opening[0], view.language(other)
    lexicon, said = view.lexicon_of(language), view.words_of(language).words("referring")
    stem = lexicon.stems[word]
    known = word in lexicon.words["stop.words"] or word.startswith(said) or find_terms([stem], lexicon.terms)
    before = view.low[view.read.paragraphs[one.paragraph].start : view.read.paragraphs[one.paragraph].end]
    return not known and stem not in before


def _spans(view: View, number: int) -> frozenset[str]:
    """The spans of time that the sentence of a number tells beside its periods."""
    near = (view.claims[each] for each in view.neighbours(number))
    return frozenset(claim.unit for claim in near if claim.unit in TIMES)


def one_more(view: View, number: int) -> bool:
    """Whether an amount is told of one thing among several: "a 50 MW plant in the south"."""
    claim = view.claims[number]
    before = f" {view.before(number, _BEFORE).strip()}"
    return claim.kind is Kind.LEVEL and before.endswith(view.words(claim, "indefinite"))


def neutral(view: View, claim: Claim, stems: frozenset[str]) -> bool:
    """Whether these words say how a thing is measured or told, and not which thing it is."""
    language = view.language(claim)
    lexicon, said = view.lexicon_of(language), view.words_of(language).words("same_thing")
    return all(
        stem.startswith(said)
        or stem in lexicon.scales
        or stem in lexicon.cardinals
        or _measures(lexicon, stem)
        for stem in stems
    )


def _measures(lexicon: Lexicon, stem: str) -> bool:
    units = lexicon.units.get(stem, ())
    # The first word of a money's name may be a place: "south" is none of the words for a won.
    return any(kind in _MEASURES and not (rest and kind == "currency") for rest, (_, kind) in units)
