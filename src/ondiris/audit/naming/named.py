"""What the words around a number name: the test whether two numbers can be of one thing."""

from itertools import accumulate

from ondiris.audit.lexicon.pieces import PIECE
from ondiris.audit.reading.tokens import find_terms
from ondiris.audit.view import View
from ondiris.model.claim import TO
from ondiris.model.kind import GROWTH

#: Codes of the lexicon as `kind:code`, and stems that it does not know.
Named = tuple[frozenset[str], frozenset[str]]

WHAT = ("activity:", "product:", "project:")
#: How far from a number the words that say what it is of are looked for.
_BEFORE, _AFTER = 90, 40
#: How long the name of a period may be.
_PERIOD = 40
#: A shorter word names something where it begins with two capitals: "the EU produced".
_SHORT, _CAPITALS = 3, 2
_CODES = frozenset(("indicator", "activity", "product", "project", "zone", "region"))


def explicit(view: View, number: int) -> bool:
    """Whether the clause of a number names exactly what the claim says, and nothing that is not "
    "understood."""
    subject = view.claims[number].subject
    codes, stems = own(view, number)
    if stems:
        return False
    wanted = {
        f"{kind}:{code}"
        for kind, code in (
            ("activity", subject.activity),
            ("product", subject.product),
            ("region", subject.region),
        )
        if code
    }
    found = {code for code in codes if not code.startswith("indicator:")}
    indicators = {code for code in codes if code.startswith("indicator:")}
    named_what = {code for code in found if code.startswith(WHAT)}
    return bool(named_what) and found <= wanted and indicators <= indicators_of(view, number)


def indicators_of(view: View, number: int) -> frozenset[str]:
    """The codes that words for the indicator of a claim have; what a branch produces is its output."""
    claim = view.claims[number]
    subject, words = claim.subject, view.lexicon_of(view.language(claim)).words
    made = (
        words["of_product"] if subject.indicator == words["default_indicator"] and not subject.product else ()
    )
    return frozenset(f"indicator:{code}" for code in (subject.indicator, *made))


def named(view: View, number: int) -> Named:
    """What the words around a number name: codes of the lexicon, and stems that it does not know.

    They are those of the number's own clause; where it names no activity or product, as in "it grew by", or
    is a change or what one led to, as in "mills made 94 tonnes of wire, an increase of 8%", of the whole
    sentence so far.
    """
    return view.once(_named, number)


def _named(view: View, number: int) -> Named:
    claim = view.claims[number]
    sentence = view.read.sentences[claim.sentence]
    codes, stems = own(view, number)
    told = any(code.startswith(WHAT) for code in codes)
    if not told or claim.kind is GROWTH or claim.role is TO:
        so_far = _of_piece(view, number, sentence[0], claim.end)
        codes, stems = codes if told else so_far[0], stems | so_far[1]
    return codes, stems


def foreign_indicator(view: View, number: int) -> bool:
    """Whether a number whose clause names nothing follows a sentence about another indicator than its own.

    What "it" is was then guessed: "Investment reached 1.7 trillion. In real terms it grew by 19.9%."
    """
    codes, _ = own(view, number)
    if any(code.startswith(WHAT) for code in codes):
        return False
    claim = view.claims[number]
    before = max(0, claim.sentence - 1)
    codes, _ = _of_piece(view, number, view.read.sentences[before][0], claim.end)
    told = indicators_of(view, number)
    return any(code.startswith("indicator:") and code not in told for code in codes)


def names_more(view: View, number: int) -> bool:
    """Whether the clause of a number names an activity or product that the sentence before does not."""
    before = view.read.sentences[max(0, view.claims[number].sentence - 1)]
    codes, _ = own(view, number)
    named_before, _ = _of_piece(view, number, *before)
    return any(code.startswith(WHAT) and code not in named_before for code in codes)


def own(view: View, number: int) -> Named:
    """What the words of the number's own clause name: between its neighbours, and not too far from it."""
    return view.once(_own, number)


def _own(view: View, number: int) -> Named:
    claim = view.claims[number]
    sentence = view.read.sentences[claim.sentence]
    near = view.sentence_of(number)
    place = number - near.start
    start = max(sentence[0], claim.start - _BEFORE, view.claims[near[place - 1]].end if place else 0)
    stop = view.claims[near[place + 1]].start if place + 1 < len(near) else sentence[1]
    end = max(min(sentence[1], claim.end + _AFTER, stop), claim.end)
    # What a comma divides from the number is of the next one.
    commas = [at for sign in ",;" if (at := view.low.find(sign, claim.end, end)) >= 0]
    end = min(commas, default=end)
    return _of_piece(view, number, _word_start(view.low, start, sentence[0]), _word_end(view.low, end))


def _word_start(low: str, at: int, least: int) -> int:
    while at > least and low[at - 1].isalpha():
        at -= 1
    while low[at].isspace():
        at += 1
    return at


def _word_end(low: str, at: int) -> int:
    while at < len(low) and low[at].isalpha():
        at += 1
    return at


def _of_piece(view: View, number: int, start: int, end: int) -> Named:
    claim = view.claims[number]
    language = view.language(claim)
    lexicon = view.lexicon_of(language)
    pieces = PIECE.findall(view.low, start, end)
    words = list(map(str.rstrip, pieces))
    stems = list(map(lexicon.stems.__getitem__, words))
    known: set[int] = set()
    codes: set[str] = set()
    for term in find_terms(stems, lexicon.terms):
        if term.says.keys() != {"whole_of"}:  # "in domestic markets" is not in all
            known.update(range(term.at, term.past))
        codes.update(f"{kind}:{code}" for kind, code in term.says.items() if kind in _CODES)
    spoken = view.words_of(language).words("of_speech")
    months, stop_words = lexicon.months, lexicon.words["stop.words"]
    starts = accumulate(map(len, pieces), initial=start)
    timed = [(each.start, each.end) for each in view.periods_in(start - _PERIOD, end)]
    unknown = frozenset(
        stem
        for at, (word, stem, begin) in enumerate(zip(words, stems, starts, strict=False))
        if at not in known
        and word[0].isalpha()
        and word not in stop_words
        and (len(word) > _SHORT or view.text[begin : begin + _CAPITALS].isupper())
        and word not in months
        and not claim.start <= begin < claim.end
        and not word.startswith(spoken)
        and not any(first <= begin < last for first, last in timed)
    )
    return frozenset(codes), unknown
