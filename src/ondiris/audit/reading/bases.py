"""Numbers that a change does not lead to: how much it is, and what others are reckoned by or from."""

from ondiris.audit.reading.passage import Draft, Passage
from ondiris.model.claim import BY, Direction

_TEN = 10
#: How many words before a number "from" may stand: "from the August estimate of".
_BEFORE = 5


def tells_size(of: Passage, change: Draft, inner: Draft, start: Draft) -> bool:
    """Whether a bracket behind a change tells how much it is: "to grow by 50% (1,220 GW), from 2,502 GW"."""
    enclosed = of.words[change.past : inner.at] == ["("] and of.word(inner.past) == ")"
    rises, up = inner.value > start.value, change.direction is Direction.UP
    return enclosed and change.role is BY and change.unit_kind == "ratio" and rises != up


def reached(by: Draft, start: Draft) -> bool:
    """Whether an amount behind a verb of change can be what it led to: "up $3.2 billion from 2.5"."""
    return abs(by.value) * 2 > abs(start.value)


def is_base(of: Passage, draft: Draft) -> bool:
    """Whether a number is what others are reckoned by: "(2021 = 100)", "3.8 per 100,000 km"."""
    before = of.word(draft.lead - 1)
    if before in of.lexicon.words["roles.share_after"]:
        # "Up 2% from the August estimate of 173.0 million": it is what the change is from.
        earlier = of.words[max(draft.lead - _BEFORE, draft.back + 1, 0) : draft.lead - 1]
        if not of.lexicon.words["roles.from"].isdisjoint(earlier):
            return True
    power = draft.value >= _TEN and f"{draft.value.normalize():e}".startswith("1e")
    return before == "=" or (power and before in of.lexicon.words["per.words"])
