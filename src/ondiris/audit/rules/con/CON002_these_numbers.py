"""A number is taken up again with "these" or "all" and another value: "250 tonnes ... These 350 tonnes".

Told where only one number before it can be meant: the only one of its unit, or of what is counted.

Mend it by looking up which one is right.
"""

from collections.abc import Iterator
from itertools import accumulate

from ondiris.audit.around import ends_in
from ondiris.audit.digits import one_slip, shown, swapped
from ondiris.audit.dimensions import COUNTS, TIMES, dimension
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import Claim, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "CON002"
NAME = "these-numbers"
FAMILY = "CON"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The mill will make 250 thousand tonnes of steel in 2026. "
            "These [[350 thousand tonnes]] are sold.",
            "In 2023 the banks signed 18 agreements. All [[thirteen]] are in force.",
        ),
        "good": (
            "The mill will make 250 thousand tonnes of steel in 2026. These 250 thousand tonnes are sold.",
            "In 2023 the banks signed 18 agreements. All eighteen are in force.",
            "The mill made 20 tonnes of steel and 30 tonnes of copper in 2026. These 50 tonnes are sold.",
        ),
    },
    "ru": {
        "bad": (
            "Завод выпустит 250 тысяч тонн стали в 2026 году. Эти [[350 тысяч тонн]] уже проданы.",
            "В 2023 году построено 46 школ. Все [[шестьдесят четыре]] работают.",
        ),
        "good": (
            "Завод выпустит 250 тысяч тонн стали в 2026 году. Эти 250 тысяч тонн уже проданы.",
            "В 2023 году построено 46 школ. Все сорок шесть работают.",
        ),
    },
    "kk": {
        "bad": (
            "Зауыт 2026 жылы 250 мың тонна болат шығарады. Бұл [[350 мың тонна]] ішкі нарыққа арналған.",
            "2023 жылы 28 мектеп салынды. Сол [[сексен екі]] мектептің бәрі ашылды.",
        ),
        "good": (
            "Зауыт 2026 жылы 250 мың тонна болат шығарады. Бұл 250 мың тонна ішкі нарыққа арналған.",
            "2023 жылы 28 мектеп салынды. Сол жиырма сегіз мектептің бәрі ашылды.",
        ),
    },
}

#: How many sentences back a count is taken up, how many signs "all" may have; one is no "all".
_BACK, _BEFORE, _LEAST = 2, 16, 2
#: How far back a number that is told already may stand.
_PARAGRAPH = 1200
#: How long the noun behind a count is.
_NOUN = 24
#: So many letters of a noun are the same in every case.
_STEM = 4


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.holding(view.of_kind(Kind.LEVEL, None), "these", "all_of", "of_whole", "genitive"):
        claim = claims[number]
        if claim.unit in TIMES or claim.unit in RATIOS or claim.value < _LEAST:
            continue
        words = view.words_of(view.language(claim))
        before = view.before(number, _BEFORE).rstrip()
        if before.endswith(words.words("part") + words.words("breakdown")):
            continue  # "of these 180 tonnes went abroad"
        if f"{before} ".endswith(words.words("these")):
            former = _counted(view, number, True) if claim.unit in COUNTS else _only_one(view, number)
        elif before.endswith(words.words("all_of")):
            former = _counted(view, number, False) if claim.unit in COUNTS else _measured(view, number)
        elif f"{before} ".endswith(words.words("of_whole")) or _in_genitive(view, number):
            former = _swapped(view, number)
        else:
            continue
        if former < 0 and _counts(claim):
            former = _shared_out(view, number)
        if former >= 0 and claims[former].interval.disjoint(claim.interval):
            yield view.unlike(CODE, SEVERITY, former, number)


def _only_one(view: View, number: int) -> int:
    """The one number of its unit in the paragraph before "these", in the last sentence; or -1."""
    claims, claim = view.claims, view.claims[number]
    start = view.read.paragraphs[claim.paragraph].start
    same = [each for each in view.inside(start, claim.start) if claims[each].unit == claim.unit]
    if len(same) != 1 or Role.PLAN in (claims[same[0]].role, claim.role):
        return -1
    return same[0] if claims[same[0]].sentence == claim.sentence - 1 else -1


def _counted(view: View, number: int, pointed: bool) -> int:
    """The count that is taken up where the noun is left out or the same; or -1."""
    claims, claim = view.claims, view.claims[number]
    former = [each for each in _before(view, number) if _counts(claims[each])]
    if not former or claim.decimals or claim.scale:
        return -1
    whole = _whole_of_parts(view, former)
    last = claims[whole if whole >= 0 else former[-1]]
    beside = {claims[each].value for each in former if claims[each].sentence == last.sentence}
    noun = _noun(claim)
    if whole >= 0 and claim.unit == last.unit != "":
        return whole  # "60 buses, 25 in spring and 35 in autumn. These 90 vehicles"
    aside = last.sentence == claim.sentence and ";" in view.text[last.end : claim.start]
    if pointed and (not noun or (last.sentence == claim.sentence and not aside)):
        return -1  # "of these 18 were not yet due"; "2,600, this is above the 2,500 planned"
    same = not noun or noun in _nouns(last) or (pointed and aside)
    if same and len(beside) == 1:
        return former[-1]
    turned = (each for each in reversed(former) if swapped(claim.digits, claims[each].digits))
    return -1 if pointed else next(turned, -1)


def _whole_of_parts(view: View, former: list[int]) -> int:
    """The count of the last sentence that its other counts make up; or -1."""
    claims = view.claims
    last = [each for each in former if claims[each].sentence == claims[former[-1]].sentence]
    whole = max(last, key=lambda each: claims[each].value)
    parts = sum(claims[each].value for each in last if each != whole)
    return whole if len(last) > _LEAST and parts == claims[whole].value else -1


def _shared_out(view: View, number: int) -> int:
    """The count before that the parts told beside this one make up: "14 deals. Nine of the 17 ..., five"."""
    claims = view.claims
    parts = [each for each in view.sentence_of(number) if each != number and _counts(claims[each])]
    made = sum(claims[each].value for each in parts)
    if len(parts) < _LEAST or made == claims[number].value:
        return -1
    start = view.read.sentences[claims[number].sentence][0]
    near = [each for each in _before(view, number) if claims[each].end <= start and _counts(claims[each])]
    return next((each for each in reversed(near) if claims[each].value == made), -1)


def _in_genitive(view: View, number: int) -> bool:
    """Whether an ending of a count or of its noun says that what follows is of it: "36 нысанның 22-сі"."""
    claim = view.claims[number]
    counted = "".join(view.after(number, _NOUN).split()[:1])
    genitive = view.words_of(view.language(claim)).words("genitive")
    return bool(genitive) and (ends_in(view, claim, "genitive") or counted.endswith(genitive))


def _swapped(view: View, number: int) -> int:
    """The one count before whose digits changed places: "83 schools. Of the 38 schools"; or -1."""
    claims, claim = view.claims, view.claims[number]
    former = [each for each in _before(view, number) if _counts(claims[each]) and shown(claims[each].printed)]
    if not former or claim.decimals or claim.scale or claim.unit not in COUNTS:
        return -1
    last = claims[former[-1]]
    alone = len({claims[each].value for each in former if claims[each].sentence == last.sentence}) == 1
    noun = _noun(claim)
    again = all(claims[each].value == last.value for each in former) and len(former) > 1
    parts = [each for each in view.sentence_of(number) if each > number and _counts(claims[each])]
    again = again or claim.value in accumulate(claims[each].value for each in parts)
    alike = again or not noun or not _nouns(last) or noun in _nouns(last)
    return former[-1] if alone and alike and swapped(claim.digits, last.digits) else -1


def _measured(view: View, number: int) -> int:
    """The amount that "all" takes up with a slip of a digit, as all may be of anything; or -1."""
    claims, claim = view.claims, view.claims[number]
    former = [each for each in _before(view, number) if claims[each].unit == claim.unit]
    return former[-1] if former and one_slip(claim.digits, claims[former[-1]].digits) else -1


def _before(view: View, number: int) -> list[int]:
    """The numbers shortly before one of them; none where it is one of them, or comes of the last ones."""
    claims, claim = view.claims, view.claims[number]
    start = view.read.paragraphs[claim.paragraph].start
    inside = view.inside(max(start, claim.start - _PARAGRAPH), claim.start)
    near = [each for each in inside if claims[each].sentence >= claim.sentence - _BACK]
    told = {claims[each].value for each in inside}
    made = accumulate(claims[each].value for each in reversed(near))
    counted = accumulate(claims[each].value for each in reversed(near) if _counts(claims[each]))
    return [] if claim.value in told | {*made, *counted} else near


def _counts(claim: Claim) -> bool:
    """Whether a number counts things: it is of no currency, measure, ratio or time."""
    return (
        claim.kind in (Kind.LEVEL, None)
        and claim.unit not in RATIOS
        and claim.unit not in TIMES
        and not dimension(claim.unit)
    )


def _nouns(claim: Claim) -> set[str]:
    return {word[:_STEM] for word in claim.subject.words.lower().split()}


def _noun(claim: Claim) -> str:
    return claim.subject.words.lower()[:_STEM]
