"""Two amounts of which a sentence says only that one is more: "27.3 million, more than last year's 28.5".

The word that compares stands between the two, or behind both: "142 against 136 in May, so it is dearer".
"""

from collections.abc import Iterator

from ondiris.audit.around import ends_in, until_next
from ondiris.audit.changes.alike import GAP, alike, between, in_aside
from ondiris.audit.changes.ordering import ordered
from ondiris.audit.digits import shown
from ondiris.audit.view import CHANGES, Change, View
from ondiris.model.claim import BY, DOWN, UP, Direction
from ondiris.model.nature import Nature
from ondiris.model.pattern import pattern

_WORD = pattern(r"[^\W\d_]+")
#: How far apart the two may stand, and how many words may lead from the comparison to the second.
_FAR, _WORDS = 60, 4
#: Amounts so many times apart are not compared.
_MOST, _CLOSE, _PLANNED = 50, 2, 12
_ENDS = frozenset(".,;:)!?")
Told = tuple[str, Direction]


def weighed(view: View) -> list[Change]:
    """(what is weighed against, what is weighed), with the direction that the words tell."""
    return view.once(_all)


def _all(view: View) -> list[Change]:
    return list(_found(view))


def _found(view: View) -> Iterator[Change]:
    claims = view.claims
    for number in view.sentence_holding(range(len(claims) - 1), "rises", "falls"):
        one, other = claims[number], claims[number + 1]
        if one.sentence != other.sentence or not _comparable(view, number):
            continue
        gap = between(view, number, number + 1)
        if ";" in gap or len(gap) > _FAR or in_aside(view, number, number + 1):
            continue
        if direction := _between(view, number, gap):
            yield Change(number + 1, number, -1, direction, True)
        elif (direction := _behind(view, number + 1)) and (pair := ordered(view, number, number + 1)):
            yield Change(*pair, -1, direction, True)


def _comparable(view: View, number: int) -> bool:
    """Whether a number and the next are of one unit and size, and both levels or both changes."""
    one, other = view.claims[number], view.claims[number + 1]
    if min(one.value, other.value) <= 0 or not shown(one.printed) or not shown(other.printed):
        return False
    if max(one.value, other.value) > _MOST * min(one.value, other.value):
        return False
    changes = one.kind in CHANGES or one.role is BY, other.kind in CHANGES or other.role is BY
    # "50%, which is less than Germany's 20%" reads like a change by 20%.
    if changes[0] != changes[1] and (changes[0] or other.unit != "pct"):
        return False
    if one.unit == other.unit == "pct":
        return True
    if {one.unit, other.unit} & {"pct", "pp"}:
        return False
    # "142,000 tenge against 136,300": the second takes the unit of the first where it is near.
    most = _PLANNED if other.nature is Nature.PLAN else _CLOSE
    near = not other.unit and max(one.value, other.value) < most * min(one.value, other.value)
    return near or alike(one, other)


def _words(view: View, number: int) -> Iterator[Told]:
    claim = view.claims[number]
    for table, direction in (("rises", UP), ("falls", DOWN)):
        for word in view.words(claim, table):
            yield word, direction


def _between(view: View, number: int, gap: str) -> Direction | None:
    """The direction of "which is more than the" between two amounts; or around the second."""
    claim = view.claims[number]
    if view.lexicon_of(view.language(view.claims[number])).words["side"] == "after":
        return _around(view, number, gap)
    for word, direction in _words(view, number):
        head, found, tail = gap.rpartition(word)
        if not found or tail[:1].isalpha():
            continue
        tail = tail.strip(" ,")
        if tail.endswith("(") and view.low.startswith(")", view.claims[number + 1].end):
            tail = tail[:-1].rstrip()  # "lower than in May (136)"
        for than in view.words(claim, "weighed_than"):
            tail = tail.removeprefix(than)
        led = _WORD.findall(tail)
        if (
            (
                f" {tail}".endswith(view.words(claim, "by"))
                and not tail.endswith(view.words(claim, "level_of"))
            )
            or len(led) > _WORDS
            or any(sign in tail for sign in ",:()–—")
        ):
            return None
        opened = _opened(view, number, head)
        if opened or (head.rstrip().endswith((",", "–", "—")) and led):
            return direction
    return None


def _opened(view: View, number: int, head: str) -> bool:
    """Whether "which is" leads to a comparison, with one word between at most that denies nothing."""
    claim = view.claims[number]
    head = head.rstrip()
    if head.endswith(view.words(claim, "weighs")):
        return True
    rest, _, last = head.rpartition(" ")
    if view.words(claim, "ablative") and last.endswith(view.words(claim, "ablative")):
        return False  # "бұл былтырғыдан көп": more than something else
    return rest.endswith(view.words(claim, "weighs")) and last not in view.words(claim, "denies")


def _around(view: View, number: int, gap: str) -> Direction | None:
    """ "бұл былтырғы 28,5 млн тоннадан көп": what is weighed against ends in its case."""
    claim = view.claims[number + 1]
    opener = max(
        (gap.rfind(each) + len(each) for each in view.words(claim, "weighs") if each in gap), default=-1
    )
    if (
        opener < 0
        or len(_WORD.findall(gap[opener:])) > _WORDS
        or any(sign in gap[opener:] for sign in ",:()")
    ):
        return None
    behind = view.after(number + 1, GAP).strip()
    if not ends_in(view, claim, "ablative"):
        noun, _, behind = behind.partition(" ")
        if not noun.endswith(view.words(claim, "ablative")):
            return None
    for word, direction in _words(view, number):
        if behind.startswith(word.strip()):
            denied = behind.partition(" ")[2].startswith(view.words(claim, "denies"))
            return None if denied else direction
    return None


def _behind(view: View, number: int) -> Direction | None:
    """The direction of ", so it is dearer" that ends the clause behind two amounts."""
    piece = until_next(view, number, GAP)
    for word, direction in _words(view, number):
        head, found, tail = piece.partition(word)
        ends = not tail.strip() or (not tail[0].isalpha() and tail.lstrip()[0] in _ENDS)
        if found and ends and "," in head and _opened(view, number, head):
            return direction
    return None
