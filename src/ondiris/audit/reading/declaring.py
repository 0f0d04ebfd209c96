"""Abbreviations in which a text includes a magnitude: "134.4 million tonnes (MT)", and then "67.5 MT"."""

from collections.abc import Sequence

from ondiris.audit.reading.passage import Draft, Passage
from ondiris.audit.reading.units import longest


def declare(of: Passage, drafts: Sequence[Draft], declared: dict[str, tuple[str, int]]) -> None:
    """Gives numbers before a declared abbreviation its magnitude; keeps in `declared` those told here.

    Only what begins with the letter of the magnitude includes it: "million barrels per day (bpd)" does not.
    """
    for draft in drafts:
        unit, scale = declared.get(of.word(draft.past - 1), ("", 0)) if declared else ("", 0)
        if scale and draft.unit == unit and not draft.scaled:
            draft.value, draft.scale, draft.scaled = draft.value.scaleb(scale), scale, True
        elif draft.scaled and draft.unit and of.word(draft.past) == "(" and of.word(draft.past + 2) == ")":
            word = of.word(draft.past + 1)
            found = longest(of.lexicon.units, of, draft.past + 1)
            begins = any(
                each in of.lexicon.scales and each[0] == word[0] for each in of.words[draft.at : draft.past]
            )
            if begins and found and found[0][0] == draft.unit:
                declared[word] = draft.unit, draft.scale
