"""Minor units of money: how many cents, pence or kopecks are an amount of which currency."""

from ondiris.audit.reading.passage import Draft, Passage

#: Words that may stand between an amount and its smaller part: "3 dollars and 20 cents".
_BESIDE = 2


def minor_units(of: Passage, drafts: list[Draft]) -> list[Draft]:
    """Makes minor units amounts of their currency: 65 pence are 0.65 GBP, "12 roubles 50 kopecks" 12.50.

    Where several currencies have the unit, the one of the amount nearest before is meant, else of the
    nearest behind, else the usual one of the language.
    """
    minors = of.lexicon.words["money.minor"]
    if not any(_base(draft) in minors for draft in drafts):
        return drafts
    found: list[Draft] = []
    for place, draft in enumerate(drafts):
        if (told := minors.get(_base(draft))) is None:
            found.append(draft)
            continue
        power, currencies = told
        named = [_base(each) for each in (*found[::-1], *drafts[place + 1 :])]
        currency = next((unit for unit in named if unit in currencies), currencies[0])
        unit = currency + draft.unit[len(_base(draft)) :]
        if found and _joined(of, found[-1], draft, currency, power):
            whole = found[-1]
            whole.value += draft.value.scaleb(-power)
            whole.decimals, whole.unit, whole.past = power, unit, draft.past
            continue
        draft.value, draft.scale, draft.unit = draft.value.scaleb(-power), draft.scale - power, unit
        if draft.low is not None and draft.high is not None:
            draft.low, draft.high = draft.low.scaleb(-power), draft.high.scaleb(-power)
        found.append(draft)
    return found


def _base(draft: Draft) -> str:
    """The unit without what it is per, where it is money."""
    return draft.unit.partition("-per-")[0] if draft.unit_kind == "currency" else ""


def _joined(of: Passage, whole: Draft, part: Draft, currency: str, power: int) -> bool:
    """Whether minor units are the rest of the amount before them."""
    if whole.unit != currency or whole.decimals or whole.scale or part.decimals or part.scale:
        return False
    gap = of.words[whole.past : part.at]
    return (
        len(gap) < _BESIDE
        and all(word == "." or word in of.lexicon.words["money.joins"] for word in gap)
        and part.value < 10**power
    )
