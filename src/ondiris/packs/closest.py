"""What somebody probably meant: the valid words nearest to a wrong one."""

from collections.abc import Iterable


def closest(word: str, valid: Iterable[str], what: str = "") -> str:
    """What to expect instead of a word, for a Problem: the nearest valid ones, or all when they are few.

    >>> closest("ouput", ["output", "exports", "jobs"])
    'output'
    """
    from difflib import get_close_matches

    words = sorted(valid)
    near = get_close_matches(word, words, n=3, cutoff=0.6) or get_close_matches(
        word.casefold(), [each.casefold() for each in words], n=3, cutoff=0.6
    )
    near = [each for each in words if each in near or each.casefold() in near]
    if near:
        return " or ".join(near)
    if len(words) <= 12:
        return "one of " + ", ".join(words) if words else f"no {what or 'value'}"
    return f"{what or 'a known word'}, such as {', '.join(words[:3])}"
