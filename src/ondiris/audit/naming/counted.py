"""Counts that a text takes up again: "14 agreements were signed. Nine of the 17 agreements", "these 41".

A word points back to the count ("these", "all", "the", "of the"), or what was done to the things is said
again ("three bridges were mended. The four mended bridges"). Where a count before, the sum or the difference
of two give the later one, nothing is told.
"""

from collections.abc import Sequence
from itertools import accumulate, combinations

from ondiris.audit.around import ends_in
from ondiris.audit.digits import one_slip, shown, swapped
from ondiris.audit.dimensions import COUNTS, TIMES, dimension
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import Claim
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature
from ondiris.model.pattern import pattern
from ondiris.model.qualifier import EXACT

#: How many sentences back a count is taken up; how far before a number, and behind it, its words stand.
_BACK, _BEFORE, _NOUN = 2, 16, 24
#: So many letters of a noun are the same in every case, and of what was done to it; one is no "all".
_STEM, _SAME, _LONG, _LEAST, _FEW, _TWO = 4, 5, 6, 2, 3, 2
#: How far back a number that is told already may stand.
_PARAGRAPH = 1200
#: What is more than so many times a count is another set of the same things.
_NEAR = 1.5
_WORD = pattern(r"[^\W\d_]+")
_SIGNS = frozenset(",;:)")
_DONE, _DONE_BEHIND = "attribute_endings", "attribute_endings_behind"
_MARKS = ("these", "all_of", "of_whole", "the_count")


def counted_again(view: View) -> list[tuple[int, int]]:
    """Pairs (first, later) of counts of the same things that are not one number."""
    return view.once(_all)


def _all(view: View) -> list[tuple[int, int]]:
    counts = [each for each in view.of_kind(Kind.LEVEL, None) if _counts(view.claims[each])]
    return [pair for number in counts if (pair := _taken_up(view, number)) is not None]


def counts(claim: Claim) -> bool:
    """Whether a number counts things or people: it is of no currency, measure, ratio or time."""
    counted = claim.unit not in RATIOS and claim.unit not in TIMES
    return counted and (claim.unit in COUNTS or not dimension(claim.unit))


def _counts(claim: Claim) -> bool:
    plain = not claim.decimals and not claim.scale and claim.qualifier is EXACT and "-per-" not in claim.unit
    return counts(claim) and plain and claim.value >= _LEAST


def _taken_up(view: View, number: int) -> tuple[int, int] | None:
    claims, claim = view.claims, view.claims[number]
    mark = _mark(view, number)
    near = _before(view, number) if mark else []
    counted = [each for each in near if _counts(claims[each]) and _apart(view, each, number, mark)]
    if not counted or _of_then(view, number):
        return None
    noun = _nouns(claim)
    alike = [each for each in counted if noun & _nouns(claims[each])]
    made = _made_up(view, counted, number, mark)
    if made < 0 and mark == "all_of":
        made = next((each for each in reversed(counted) if swapped(claim.digits, claims[each].digits)), -1)
    if made >= 0:
        return (made, number)
    first = (alike or counted)[-1]
    one = claims[first]
    beside = {claims[each].value for each in (alike or counted) if claims[each].sentence == one.sentence}
    if len(beside) > 1 or not one.interval.disjoint(claim.interval):
        return None
    if (mark == "all_of" and _narrowed(claim, one)) or _partly(view, one, number, mark):
        return None
    natural = _of_one_nature(one, claim, mark) or _each_of(view, number)
    if not natural and not swapped(claim.digits, one.digits):
        return None
    found = _differ(one, claim, mark, bool(alike), bool(noun)) and not _comes_of(view, near, claim)
    if found and mark == _DONE:
        found = _done_again(view, first, number)
    if found and mark == _DONE_BEHIND:
        found = _done_behind(view, first, number)
    return (first, number) if found else None


def _of_one_nature(one: Claim, claim: Claim, mark: str) -> bool:
    """Whether a count is not of a plan before it: "there are 42. These 48 will create jobs" is of one."""
    return one.nature is claim.nature or (mark == "these" and one.nature is not Nature.PLAN)


def _each_of(view: View, number: int) -> bool:
    """Whether what is planned is spoken of one by one: "36 will be set up. Each of the 38 weighs"."""
    claim = view.claims[number]
    before = f"{view.before(number, _NOUN).rstrip()} "
    told = before.endswith(view.words(claim, "each_of"))
    return told or view.says(claim, "each_of_behind", view.after(number, _NOUN))


def _narrowed(claim: Claim, one: Claim) -> bool:
    """Whether a word before its noun makes a count one of some of the things: "all four coastal towns"."""
    stems = [word[:_STEM] for word in _WORD.findall(claim.subject.words.lower())]
    shared = _nouns(one).intersection(stems)
    return bool(shared) and stems[0] not in shared


def _partly(view: View, one: Claim, number: int, mark: str) -> bool:
    """Whether what was told before is the part: "the court heard six. The six of the eight witnesses"."""
    if mark != "of_whole" or not number or view.claims[number - 1].value != one.value:
        return False
    part = view.claims[number - 1]
    near = part is not one and part.sentence == view.claims[number].sentence
    return near and len(view.low[part.end : view.claims[number].start].split()) <= _FEW


def _made_up(view: View, counted: Sequence[int], number: int, mark: str) -> int:
    """The count that its own parts, or those told beside a later one, show to be meant by that one; or -1.

    "60 buses, 25 in spring and 35 in autumn. These 90"; "14 deals. Nine of the 17 are of metal, five of gas".
    """
    claims, claim = view.claims, view.claims[number]
    beside = [each for each in view.sentence_of(number) if each != number and _counts(claims[each])]
    made = sum(claims[each].value for each in beside)
    if len(beside) > 1 and made != claim.value:
        shared = next((each for each in reversed(counted) if claims[each].value == made), -1)
        noun = _nouns(claim)
        if shared >= 0 and (mark == "of_whole" or not noun or noun & _nouns(claims[shared])):
            return shared
    if mark != "these":
        return -1
    last = [each for each in counted if claims[each].sentence == claims[counted[-1]].sentence]
    whole = max(last, key=lambda each: claims[each].value)
    parts = sum(claims[each].value for each in last if each != whole)
    own = len(last) > _TWO and parts == claims[whole].value and claims[whole].unit == claim.unit != ""
    return whole if own and not _comes_of(view, last, claim) else -1


def _apart(view: View, one: int, number: int, mark: str) -> bool:
    """Whether a count stands in a sentence before, or before a sign that parts it from the later one."""
    first, later = view.claims[one], view.claims[number]
    if first.sentence != later.sentence:
        return True
    if mark == "all_of":
        return view.text[first.end : first.end + 1] not in _SIGNS  # "at 502, the same for all three deals"
    sign = {"these": ";", "of_whole": ":"}.get(mark)
    return sign is not None and sign in view.text[first.end : later.start]


def _of_then(view: View, number: int) -> bool:
    """Whether the sentence of a number tells of another time: "last year 52 of 80"."""
    claim = view.claims[number]
    start = view.read.sentences[claim.sentence][0]
    around = f" {view.low[start : claim.start]}{view.after(number, _NOUN)}"
    return view.says(claim, "back_then", around) or view.says(claim, "earlier", around)


def _mark(view: View, number: int) -> str:
    """What points back from a count to one before it: the name of a table of words; or nothing."""
    claim = view.claims[number]
    before, words = view.before(number, _BEFORE).rstrip(), view.words_of(view.language(claim))
    if before.endswith(words.words("part") + words.words("breakdown")) and not _of_which(view, number):
        return ""  # "of these 180 went abroad"
    for mark in _MARKS:
        if f"{before} ".endswith(words.words(mark)) or (
            mark == "all_of" and before.endswith(words.words(mark))
        ):
            return mark
    if in_genitive(view, number):
        return "of_whole"
    endings = words.words("attribute_endings")
    if not endings or before.endswith(endings):
        return _DONE if endings else ""
    return _DONE_BEHIND if _word_behind(view, number).endswith(endings) else ""


def _word_behind(view: View, number: int) -> str:
    return "".join(view.after(number, _NOUN).split()[:1])


def _of_which(view: View, number: int) -> bool:
    """Whether another count follows the noun of this one: "of these 46 schools 28 are new"."""
    claims = view.claims
    if number + 1 == len(claims) or claims[number + 1].sentence != claims[number].sentence:
        return False
    return _WORD.fullmatch(view.low[claims[number].end : claims[number + 1].start].strip()) is not None


def in_genitive(view: View, number: int) -> bool:
    """Whether an ending of a count or of its noun says that what follows is of it: "36 нысанның 22-сі"."""
    claim = view.claims[number]
    genitive = view.words_of(view.language(claim)).words("genitive")
    if not genitive:
        return False
    counted = "".join(view.after(number, _NOUN).split()[:1])
    return ends_in(view, claim, "genitive") or counted.endswith(genitive)


def _differ(one: Claim, claim: Claim, mark: str, alike: bool, named: bool) -> bool:
    """Whether two counts must be one by what points back to the first, and by their nouns."""
    digits = min(shown(one.printed), shown(claim.printed))
    turned = digits >= _TWO and swapped(claim.digits, one.digits)
    slip = turned or (digits >= _TWO and one_slip(claim.digits, one.digits))
    near = max(float(one.value) * _NEAR, float(one.value) + _TWO)
    more = one.value < claim.value <= near and claim.value >= _FEW
    permuted = sorted(claim.digits) == sorted(one.digits)
    if mark == "these":
        return named and (alike or slip or permuted)
    if mark == "all_of":
        return alike or not named or permuted
    if not alike:
        return turned and mark == "of_whole"
    return slip or more


def _done_again(view: View, first: int, number: int) -> bool:
    """Whether the word before a count is of the stem of one of the sentence that told it first."""
    words = _WORD.findall(view.before(number, _NOUN))
    if not words or len(words[-1]) < _LONG or words[-1][:_STEM] in _nouns(view.claims[number]):
        return False
    start, end = view.read.sentences[view.claims[first].sentence]
    return any(each.startswith(words[-1][:_SAME]) for each in _WORD.findall(view.low, start, end))


def _done_behind(view: View, first: int, number: int) -> bool:
    """Whether what was done to the things is told by the verb before, behind the count by its participle.

    "запустили 14 производств. На 17 запущенных производствах": a word of the same ending is no verb.
    """
    word, endings = _word_behind(view, number), view.words(view.claims[number], _DONE)
    if len(word) < _LONG:
        return False
    start, end = view.read.sentences[view.claims[first].sentence]
    verbs = (each for each in _WORD.findall(view.low, start, end) if not each.endswith(endings))
    return any(each.startswith(word[:_STEM]) for each in verbs)  # "запустили", "запущенных"


def _before(view: View, number: int) -> Sequence[int]:
    """The numbers shortly before one of them; none where one of them is the same."""
    claims, claim = view.claims, view.claims[number]
    start = view.read.paragraphs[claim.paragraph].start
    former = view.inside(max(start, claim.start - _PARAGRAPH), claim.start)
    if any(claims[each].value == claim.value for each in former):
        return []
    return [each for each in former if claims[each].sentence >= claim.sentence - _BACK]


def _comes_of(view: View, near: Sequence[int], claim: Claim) -> bool:
    """Whether a count is the sum of the last ones before it, or the difference or sum of two."""
    values = [view.claims[each].value for each in near]
    two = combinations(values, _TWO)
    return claim.value in accumulate(reversed(values)) or any(
        claim.value in (one + other, abs(one - other)) for one, other in two
    )


def _nouns(claim: Claim) -> set[str]:
    """The stems of what a number counts: of the word printed with it, and of those behind it."""
    printed = _WORD.findall(claim.printed.lower())[-1:] if claim.unit else []
    words = (*printed, *claim.subject.words.lower().split())
    return {word[:_STEM] for word in words if len(word) >= _FEW}
