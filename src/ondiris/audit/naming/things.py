"""Words for things, by what they can be measured in: wheat by weight, a road by length, a wage in money."""

from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ondiris.audit.around import bare_before, ends_in
from ondiris.audit.dimensions import dimension
from ondiris.audit.naming.labels import ASIDE
from ondiris.audit.view import View
from ondiris.audit.wording import wording
from ondiris.model.pattern import pattern

_WORD = pattern(r"[^\W\d_]+")
#: A word is looked up by so many letters; behind a short beginning stands a case ending at most.
_KEY, _SHORT, _ENDING, _LONG = 2, 4, 3, 8
_BEFORE, _WORDS, _BEHIND = 90, 7, 2
#: How far before a noun the word for "by" stands: "output by large-scale miners".
_DOERS = 3
_BREAKS = pattern(r"[,;:()«»“”\"!?\n]|\.(?= )|[0-9]")
#: What is not the head of a word with a hyphen: "қорық-музей", "музей-заповедник".
_FIRST, _SECOND = pattern(r"[^\W\d_]{3,}-(?=[^\W\d_]{3})"), pattern(r"(?<=[^\W\d_]{3})-[^\W\d_]{3,}")
#: Years and numbers of things are no quantities: "the berth No. 7".
_LEFT_OUT = pattern(r"(?:19|20)[0-9]{2}(?<![0-9][0-9]{4})(?![0-9])|(?:№|no\.) ?[0-9]+")
#: What a number may follow without a verb: "глубиной 14 метров", "лот весом 5 кг".
ATTRIBUTES = frozenset(
    ("length", "distance", "duration", "weight", "area", "speed", "load", "capacity", "temperature")
)
_HEADS = frozenset(("distance", "temperature", "bulk", "yield"))
_MADE = frozenset(("solid", "liquid", "gas", "crop"))
#: Kinds that verbs are among: "весит", "длится".
_TOLD = frozenset(("weight", "duration"))
#: Kinds that something may be far from, or lie in.
_PLACES = frozenset(("area", "housing", "length", "people", "event"))


class Thing(NamedTuple):
    kind: str
    word: str
    begin: str = ""


@cache
def _table(language: str) -> dict[str, list[tuple[str, str]]]:
    """The first letters of a word -> (its beginning, the kind of thing)."""
    found: dict[str, list[tuple[str, str]]] = {}
    for kind, words in wording(language).tables["things"].items():
        for word in words:
            found.setdefault(word[:_KEY], []).append((word, kind))
    return found


def thing_of(language: str, word: str) -> Thing | None:
    """The kind of thing that a folded word names; the longest beginning wins."""
    best = ""
    kind = ""
    for begin, each in _table(language).get(word[:_KEY], ()):
        if len(begin) > len(best) and word.startswith(begin):
            most = _ENDING if len(begin) <= _SHORT else _LONG
            if len(word) - len(begin) <= most:
                best, kind = begin, each
    return Thing(kind, word, best) if best else None


def things_before(view: View, number: int, made: bool = False) -> list[Thing]:
    """The things that the clause of a number names before it, where the words tie it to them; else none.

    Of a volume it is the volume, or where `made` the goods that it is one of.
    """
    claim = view.claims[number]
    language = view.language(claim)
    words = view.words_of(language)
    before = ASIDE.sub("", _LEFT_OUT.sub("", bare_before(view, number, _BEFORE))).rstrip()
    rest, _, last = before.rpartition(" ")
    if rest.endswith(("–", "—", "-")) and last in view.lexicon_of(language).words["per.before"]:
        before = rest  # "қуаты – жылына 30 мың тонна"
    if before.endswith(words.words("lasting")):
        return [Thing("duration", before.rpartition(" ")[2])]
    for place in words.words("at_place"):
        before = before.replace(place, " ")  # where something is used, not what is measured
    piece = _BREAKS.split(before.rstrip(":"))[-1]
    links = words.words("of_thing")
    head_last = view.lexicon_of(language).words["side"] == "after" or bool(links)
    if "-" in piece:
        piece = (_FIRST if head_last else _SECOND).sub("", piece)
    said = _WORD.findall(piece)
    listed = said[-_WORDS:]
    if listed and listed[-1] in words.words("of_thing"):
        listed = listed[-_BEHIND:]  # "railways set a plan of": the noun before "of" has the number
    if not before.endswith(words.words("tied")) and not _told(view, language, listed):
        # "Электр энергиясын өндіру 11,4 млрд болды": the verb comes last, the thing stands beside its number.
        came = view.after(number).lstrip().startswith(words.words("came_behind"))
        thing = thing_of(language, listed[-1]) if made and listed else None
        volume = thing is not None and thing.kind == "bulk"
        return _beside(view, language, listed, made) if came or volume else []
    aside, endings = (
        words.words("place_before"),
        (*words.words("place_endings"), *words.words("means_endings")),
    )
    doers, paid = frozenset(words.words("doers_before")), words.words("paid_from")
    found = [
        (place, thing)
        for place, word in enumerate(listed)
        if (thing := thing_of(language, word))
        and not (place and listed[place - 1] in aside and thing.kind in _PLACES)
        and not (place and listed[place - 1] in paid and thing.kind == "money")
        and not (word != thing.begin and word.endswith(endings))
        and not (thing.kind == "people" and not doers.isdisjoint(said[: place - len(listed)][-_DOERS:]))
    ]
    if found and before.endswith(("–", "—", "-")) and _is_name(view, number):
        # "Among the buyers were Italy - 14.7 tonnes": the number is not of the buyers.
        far = len(listed) - _BEHIND
        found = [(place, thing) for place, thing in found if thing.kind != "people" or place >= far]
    return _heads(found, head_last, made)


def _beside(view: View, language: str, listed: list[str], made: bool) -> list[Thing]:
    """The things right before a number whose verb comes last; of a volume what it is a volume of."""
    means = view.words_of(language).words("means_endings")

    def named(words: list[str], longer: int) -> list[Thing]:
        things = (thing_of(language, word) for word in words if len(word) > longer)
        return [thing for thing in things if thing is not None and not thing.word.endswith(means)]

    beside = named(listed[-_BEHIND:], _SHORT)
    if not made or [thing.kind for thing in beside] != ["bulk"]:
        return beside
    return [thing for thing in named(listed, 0) if thing.kind in _MADE] or beside


def _heads(found: list[tuple[int, Thing]], last: bool, made: bool) -> list[Thing]:
    """The things without those that only say what an attribute is of: "the rice area", "площадь риса".

    Two nouns side by side are one, whose head is the last where `last`, else the first; what follows a
    measure is what it is of: "the distance to the hospital".
    """
    dropped: set[int] = set()
    for end in (0, -1) if last else (0,):
        if found and found[end][1].kind in _HEADS:
            # A volume is of what it is measured in: "газ өндіру көлемі", "the volume of gas".
            goods = [thing for _, thing in found if thing.kind in _MADE]
            return goods if made and found[end][1].kind == "bulk" and goods else [found[end][1]]
    for (place, one), (after, other) in pairwise(found):
        head, rest = ((after, other), (place, one)) if last else ((place, one), (after, other))
        if after == place + 1 and head[1].kind in ATTRIBUTES and rest[1].kind not in ATTRIBUTES:
            dropped.add(rest[0])
    return [thing for place, thing in found if place not in dropped]


def _is_name(view: View, number: int) -> bool:
    """Whether a word with a capital stands before the dash before a number."""
    before = view.text[max(0, view.claims[number].start - _BEFORE) : view.claims[number].start]
    return before.rstrip(" –—-").rpartition(" ")[2][:1].isupper()


def _told(view: View, language: str, listed: list[str]) -> bool:
    """Whether the word right before a number is what is measured, or a verb of results."""
    if not listed:
        return False
    last = thing_of(language, listed[-1])
    if last is not None:
        if last.word.endswith(view.words_of(language).words("means_endings")):
            return False
        return last.kind in ATTRIBUTES or len(listed) == 1
    endings = view.words_of(language).words("told_endings")
    return bool(endings) and listed[-1].endswith(endings)


def thing_behind(view: View, number: int) -> Thing | None:
    """The thing that stands right behind a number: "2,310 kilograms of road", "восемь тонн зрителей"."""
    claim = view.claims[number]
    language = view.language(claim)
    links, lexicon = view.words_of(language).words("of_thing"), view.lexicon_of(language)
    if ends_in(view, claim, "its_amount"):
        return None  # "қалған 15 400 тоннасы шекара асты": it is of what was told before
    cases = ("dative", "ablative", "place_endings")
    if dimension(claim.unit) == "area" and any(ends_in(view, claim, case) for case in cases):
        return None  # "1800 гектарға жаңғақ": where it is planted
    behind = _BREAKS.split(view.after(number, 40))[0].split()
    if links:
        if not behind or behind[0] not in links:
            return None
        behind = [word for word in behind[1:] if word not in links]
    head = lexicon.words["side"] == "after"
    acts = view.words_of(language).words("acts")
    for place, word in enumerate(behind[:_BEHIND]):
        if acts and word.endswith(acts) and not _is_told(language, word):
            return None  # "60 МВт должны заработать", "200 кВт·сағ жұмсайтын отбасы"
        if not _WORD.fullmatch(word) or word in lexicon.words["stop.words"]:
            return None
        found = thing_of(language, word)
        if found is None and head and word.endswith(view.words_of(language).words("place_endings")):
            return None  # "385 гектар аймақта құны": the number is of the place
        means = view.words_of(language).words("means_endings")
        if found is not None and head and word != found.begin and word.endswith(means):
            return None  # "13 мың гектар жер сумен қамтылды": with what, not of what
        if found is not None and found.kind == "money" and _pays(view, language, behind[place + 1 :]):
            return None  # "71 мың шаршы метр бюджет есебінен салынды": it is what was paid from
        if found is not None:
            # A noun in its first case is not counted: "500 куб. м штраф".
            # Behind a unit that is spelt out stands a genitive: "литров дорог".
            short = len(_WORD.findall(claim.printed)[-1]) <= _SHORT if _WORD.search(claim.printed) else True
            first = (
                (short or found.kind in _TOLD)
                and not links
                and lexicon.words["side"] != "after"
                and found.begin == word
                and word not in view.words_of(language).words("in_genitive")
            )
            if (head or links) and _compound(view, language, behind[place + 1 : place + 2]):
                head_noun = thing_of(language, behind[place + 1])
                if head_noun is not None and head_noun.kind == found.kind:
                    continue  # "crude oil"
                return None  # "су құбыры", "water mains": the last noun is what it is
            endings = view.words_of(language).words("told_endings")
            if found.kind == "solid" and endings and word.endswith(endings):
                return None  # "на 2,16 млн га намолочено": what was threshed follows
            return None if first else found
    return None


def _pays(view: View, language: str, behind: list[str]) -> bool:
    """Whether the word behind money says that something was paid from it."""
    paid = view.words_of(language).words("paid_behind")
    return bool(paid and behind) and behind[0].startswith(paid)


def _is_told(language: str, word: str) -> bool:
    """Whether a verb says what is measured: "весит", "длится"."""
    found = thing_of(language, word)
    return found is not None and found.kind in _TOLD


def _compound(view: View, language: str, behind: list[str]) -> bool:
    """Whether the word behind a noun is one that the noun belongs to, and no verb."""
    words, word = view.words_of(language), "".join(behind).strip(".")
    if words.words("of_thing"):
        return bool(_WORD.fullmatch(word)) and word not in view.lexicon_of(language).words["stop.words"]
    owned = words.words("possessed")
    if any(word.removesuffix(ending).endswith(owned) for ending in words.words("genitive")):
        return not word.endswith(words.words("verb_endings"))  # "62 шақырым газ құбырының"
    return False
