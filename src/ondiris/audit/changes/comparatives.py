"""What the words right beside a change say: that it is more or less, or the mean of several years."""

from ondiris.audit.changes.alike import GAP
from ondiris.audit.view import View
from ondiris.model.claim import DOWN, UNTOLD, UP, Direction


def says_which(view: View, number: int) -> Direction:
    """Whether the word right behind a number is "more" or "less"."""
    claim = view.claims[number]
    if not (view.holds(claim, "rises") or view.holds(claim, "falls")):
        return UNTOLD
    words, after = view.words_of(view.language(claim)), f" {view.after(number, 12).lstrip()}"
    if after.startswith(words.words("rises")):
        return UP
    return DOWN if after.startswith(words.words("falls")) else UNTOLD


def yearly(view: View, by: int) -> bool:
    """Whether a change is told as the mean of several years: "by 10% a year on average"."""
    claim = view.claims[by]
    return view.says(claim, "yearly", view.before(by, GAP)) or view.says(claim, "yearly", view.after(by, 24))
