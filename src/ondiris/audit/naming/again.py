"""Whether a number is told of what one was told of before: "Reserves are 75,000 t. Reserves of 85,000 t"."""

from ondiris.audit.dimensions import COUNTS, dimension
from ondiris.audit.naming.counted import in_genitive
from ondiris.audit.naming.restating import unhedged
from ondiris.audit.naming.senses import Told, told_in
from ondiris.audit.naming.things import ATTRIBUTES, thing_of
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import UNTOLD, Claim, Role
from ondiris.model.pattern import pattern

#: In how many sentences a number is told again; how far before and behind it words say of what it is.
_SENTENCES, _BEFORE, _BEHIND = 3, 90, 34
#: Shorter words name nothing.
_SHORT, _TWO = 2, 2
_WORD = pattern(r"[^\W\d_]+")
_SIGN = pattern(r"[,;:()«»“”\"]| [-–—] ")
_EDGES = ' ,;:()«»“”"–—-'
_DIGIT = pattern(r"[0-9]")
#: Words that say how a number is told, and not of what it is.
_TELLING = ("came_to", "tied", "roughly", "came_behind", "part", "of_whole", "these", "all_of", "definite")
_APART, _COMPARED = ("earlier", "back_then", "the_rest", "later", "besides"), ("more", "compares")
_ASIDE = frozenset((Role.CONVERTED, Role.FROM, Role.PLAN, Role.PART))


def told_of_it(view: View, first: int, number: int) -> bool:
    """Whether all that is named before a number was named with the first, and nothing sets the two apart.

    Where nothing is named before it, what is named right behind it must have been.
    """
    one, other = view.claims[first], view.claims[number]
    if one.paragraph != other.paragraph or not 0 < other.sentence - one.sentence <= _SENTENCES:
        return False
    if one.nature is not other.nature or _ASIDE & {one.role, other.role}:
        return False
    if one.direction is not UNTOLD and other.direction is not UNTOLD:
        return False  # two changes are of two times
    if (one.role is Role.BY) is not (other.role is Role.BY):
        return False  # "exports reached 5.2 billion. Exports grew by 1.2 billion"
    start, end = view.read.sentences[other.sentence]
    named = view.periods_in(start, min(end, other.end + _BEHIND))
    if any(each.period != one.period for each in named):
        return False
    behind = _behind(view, number)
    before = _clause(view, first, number)
    if before is None or any(view.says(other, "supposed", view.sentence(each)) for each in (first, number)):
        return False
    # Where the verb stands last, it is a participle: "инфляция 8,9% болған жағдайда".
    final = view.lexicon_of(view.language(other)).words["side"] == "after"
    if any(view.says(other, table, before if final else f"{before}|{behind}") for table in _APART):
        return False
    nearest = f" {''.join(behind.split()[:1])} "
    if any(view.says(other, table, nearest) for table in _COMPARED):
        return False
    last = f" {before.rstrip()}"
    if last.endswith(view.words(other, "indefinite")):
        return False
    was = view.words(other, "was")
    if last.endswith(was) and not view.before(first, _BEFORE).rstrip().endswith(was):
        return False  # "the tax is 20%. It was 25%"
    told = told_in(view, first)
    noun = _counted(view, number)
    if noun and noun not in told:
        return False
    words = _content(view, other, before)
    if not words:
        # "5.7 billion tenge for the repair of schools": what it is for stands behind it.
        # Of "the 1.3 million tonnes of storage" one word says so.
        least = 1 if before in view.words(other, "the_count") else _TWO
        words = _content(view, other, behind)[:least] if other.unit else []
        return len(words) == least and all(word in told for word in words)
    if not all(word in told for word in words):
        return False
    if final and not _no_verb(view, other, before, behind, told):
        return False
    if not all(_attribute(view, other, word) for word in words):
        return True
    # An area alone may be one of anything: "with an area of 12.8 ha"; "қуаты 150 МВт жел паркі" says of what.
    of_what = _content(view, other, behind)[:_TWO] if final else []
    return len(of_what) == _TWO and all(word in told for word in of_what)


def _behind(view: View, number: int) -> str:
    """The words behind a number up to a sign or the next number, which is of what is named there itself."""
    return _DIGIT.split(_SIGN.split(view.after(number, _BEHIND).replace(".", ","))[0])[0]


def _attribute(view: View, claim: Claim, word: str) -> bool:
    thing = thing_of(view.language(claim), word)
    return thing is not None and thing.kind in ATTRIBUTES


def _no_verb(view: View, claim: Claim, before: str, behind: str, told: Told) -> bool:
    """Whether the verb behind a number tells nothing else of it: "зауыт 3 200 тонна өнім жөнелтті" does."""
    if before.rstrip().endswith(view.words(claim, "attribute_endings")):
        return True
    nearest = behind.split()[:_TWO]
    return "".join(nearest[:1]).startswith(view.words(claim, "copulas")) or all(
        word in told for word in nearest
    )


def of_all_of_it(view: View, first: int, number: int) -> bool:
    """Whether a sentence begins with a count as that of the whole told first: "of nearly 2,850 people"."""
    one, other = view.claims[first], view.claims[number]
    if one.paragraph != other.paragraph or not 0 < other.sentence - one.sentence <= _SENTENCES:
        return False
    start, end = view.read.sentences[other.sentence]
    before = f"{unhedged(view, other, view.low[start : other.start]).strip(_EDGES)} "
    whole = before in view.words(other, "of_whole")
    if not whole and not (before == " " and in_genitive(view, number)):
        return False
    if one.nature is not other.nature or view.periods_in(start, min(end, other.end + _BEHIND)):
        return False
    if other.unit:
        return one.unit == other.unit and (other.unit in COUNTS or not dimension(other.unit))
    noun = _counted(view, number)
    return bool(noun) and noun in told_in(view, first)


def _clause(view: View, first: int, number: int) -> str | None:
    """The words of its clause before a number; None where a number or something else is told before them.

    Who says it may be: "the minister said that exports of", where the first is told by nobody.
    """
    claim = view.claims[number]
    begin = view.read.sentences[claim.sentence][0]
    piece = view.low[max(begin, claim.start - _BEFORE) : claim.start].rstrip()
    if piece.endswith(","):
        return None  # "of the exhibitors, 187 came from abroad"
    piece = f" {piece.rstrip(_EDGES)} "
    if not view.says(claim, "sources", view.sentence(first)):
        for word in view.words(claim, "that_reports"):
            piece = f" {piece.rpartition(word)[2]}"
    *heads, clause = _SIGN.split(piece)
    if any(_content(view, claim, head) for head in heads):
        return None  # "According to the ministry, inflation is 8.9%"
    if _DIGIT.search(clause) or (number and view.claims[number - 1].end > claim.start - len(clause)):
        return None
    return f" {clause.strip()} "


def _content(view: View, claim: Claim, piece: str) -> list[str]:
    """The words of a piece that name something."""
    language = view.language(claim)
    stop = view.lexicon_of(language).words["stop.words"]
    neutral = view.words(claim, "neutral_words")
    telling = {word for table in _TELLING for each in view.words(claim, table) for word in each.split()}
    return [
        word
        for word in _WORD.findall(piece)
        if len(word) > _SHORT and word not in stop and word not in telling and not word.startswith(neutral)
    ]


def _counted(view: View, number: int) -> str:
    """The thing right behind a number, or printed with it; empty where there is none."""
    claim = view.claims[number]
    if claim.unit in RATIOS:
        return ""
    behind = _behind(view, number).split()[:_TWO]
    links = view.words(claim, "of_thing")
    if behind and behind[0] in links:
        del behind[0]
    word = behind[0] if behind and behind[0].isalpha() else ""
    if not claim.unit:
        return word
    return word if word and thing_of(view.language(claim), word) is not None else ""
