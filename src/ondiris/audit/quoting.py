"""Quantities as a message quotes them: without the case that their sentence put them in."""

from ondiris.audit.lexicon.stems import Stems


def quoted(printed: str, stems: Stems) -> str:
    """A printed quantity without the case ending of its last word, where endings are taken off one by one.

    A language whose words lose more than their case (style `strip`) has its quantities quoted as they stand.
    """
    if stems.strips:
        return printed
    head, hyphen, ending = printed.rpartition("-")
    if hyphen and ending.casefold() in stems.endings:
        return head
    start = printed.rfind(" ") + 1
    word = printed[start:]
    stem = stems[word.lower()] if word else ""
    return printed[: start + len(stem)] if word.lower().startswith(stem) else printed
