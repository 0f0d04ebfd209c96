"""Quantities as a message quotes them: without the case that their sentence put them in."""

from ondiris.audit.lexicon.stems import Stems

#: What joins a word to those before it.
_JOINS = " /·."


def quoted(printed: str, stems: Stems) -> str:
    """A printed quantity without the case ending of its last word, where endings are taken off one by one.

    A language whose words lose more than their case (style `strip`) has its quantities quoted as they stand.
    """
    if stems.strips:
        return printed
    head, hyphen, ending = printed.rpartition("-")
    if hyphen and ending.casefold() in stems.endings:
        return head
    start = max(printed.rfind(sign) for sign in _JOINS) + 1
    word = printed[start:].lower()
    stem = stems[word] if word else ""
    if not word.startswith(stem):
        return printed
    # "АҚШ долларына": what is somebody's keeps the ending that says so.
    owned = printed[:start].rpartition(" ")[0].rpartition(" ")[2][:1].isupper()
    kept = len(stem) + (owned and word[len(stem) : len(stem) + 1] in stems.endings)
    return printed[: start + kept]
