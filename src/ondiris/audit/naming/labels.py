"""The word that says what a number is: "the LABEL of x was N"."""

import re

from ondiris.audit.view import View
from ondiris.model.pattern import pattern

#: How far before a number its label may stand.
_FAR = 90
_YEAR = pattern(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_BREAKS = frozenset(",;:(")
#: Words between two commas that say who tells it, or when: "the price, meanwhile, was".
ASIDE = pattern(r",[^,;:()0-9]{3,40},(?= )")


def label_of(view: View, number: int, labels: str, ties: str = "came_to") -> str:
    """The label of a list of audit.toml that a copula ties to a number; empty where there is none.

    "The growth rate of x was N", "темп роста x составил N", "өсу қарқыны N болды". Neither another number
    nor a sign that ends the clause stands between them.
    """
    claim = view.claims[number]
    if not view.sentence_holds(claim, labels):
        return ""
    before = f"{view.before(number, _FAR).rstrip()} "
    found = [(before.rfind(word), word) for word in view.words(claim, labels) if word in before]
    if not found:
        return ""
    place, label = max(found)
    if label[-1:].isalpha() and before[place + len(label) :].partition(" ")[0] in view.words(claim, "dative"):
        return ""  # "жұмыс күші санына 4,9%": held against it
    gap = ASIDE.sub("", _undated(view, number, before[place:])).rstrip()
    per, last = view.lexicon_of(view.language(claim)).words["per.before"], gap.rpartition(" ")
    if last[2] in per:
        # "Баға – тоннасына 8 500 доллар": what the rate is of stands before it.
        gap = last[0].rstrip()
    if any(sign.isdigit() for sign in _YEAR.sub("", gap)) or any(
        each in gap for each in view.words(claim, "pronouns") + view.words(claim, "says_that")
    ):
        return ""
    # "Цена метра теперь 410 тыс. тенге": a word of the present stands for the verb.
    tied = gap.endswith(view.words(claim, ties) + view.words(claim, "dashes") + view.words(claim, "now"))
    tied = tied and not _led(view, number, gap, ties)
    # "Өсу қарқыны 24 млрд доллар": without a verb, right behind its label.
    tied = tied or (
        gap.strip() == label.strip() and view.lexicon_of(view.language(claim)).words["side"] == "after"
    )
    if not tied and not any(word in view.after(number, 60) for word in view.words(claim, "came_behind")):
        return ""
    return "" if any(sign in _BREAKS for sign in gap.removesuffix(":")) else label.strip()


def _led(view: View, number: int, gap: str, ties: str) -> bool:
    """Whether a preposition makes a number one of another thing: "the number of homes sold for over"."""
    claim = view.claims[number]
    tie = max((word for word in view.words(claim, ties) if gap.endswith(word)), key=len, default="")
    return bool(tie) and gap.removesuffix(tie).endswith(view.words(claim, "of_another_by"))


def possessed(view: View, number: int) -> bool:
    """Whether an ending says that a percentage is of something: "солардың 60%-ында"."""
    claim = view.claims[number]
    endings = view.words(claim, "possessed")
    if not endings:
        return False
    past = claim.end
    while past < len(view.low) and (view.low[past].isalpha() or view.low[past] in "-‑"):
        past += 1
    told = view.low[claim.start : past]
    unit = max(((told.rfind(word), word) for word in view.words(claim, "percents")), default=(-1, ""))
    return told[unit[0] + len(unit[1]) :] in endings if unit[0] >= 0 else told.endswith(endings)


def _undated(view: View, number: int, gap: str) -> str:
    """The words before a number with the periods that they name blotted out: "as of 5 September was".

    One right before the number is left out, with its preposition: "составил в прошлом году".
    """
    claim = view.claims[number]
    start = claim.start - len(gap.rstrip(" ")) - (view.low[claim.start - 1] == " ")
    for named in view.periods_in(start, claim.start):
        first, last = named.start - start, named.end - start
        if not gap[last:].strip():
            gap, _, preposition = gap[:first].rstrip().rpartition(" ")
            known = preposition in view.lexicon_of(view.language(claim)).words["stop.words"]
            return gap if known else f"{gap} {preposition}"
        gap = gap[:first] + re.sub(r"[0-9]", " ", gap[first:last]) + gap[last:]
    return gap


def of_nothing(view: View, number: int) -> bool:
    """Whether a percentage is neither of something nor more or less than something.

    The clause ends behind it, or a time follows.
    """
    claim = view.claims[number]
    if possessed(view, number):
        return False
    behind = view.after(number, 60).strip()
    if not behind or not behind[0].isalnum():
        return True
    verbs = view.words(claim, "came_behind")
    if behind.startswith(verbs):
        verb, _, behind = behind.partition(" ")
        if not verb[-1].isalnum():
            return True
    return not behind or not behind[0].isalnum() or f"{behind} ".startswith(view.words(claim, "times_behind"))
