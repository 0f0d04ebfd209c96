"""The rules: one module each, `<family>/<CODE>_<slug>.py`, found by walking this folder.

A module carries CODE, NAME, FAMILY, SEVERITY, SINCE, a docstring (what it does, why that is bad, how to
mend it), EXAMPLES (language -> bad and good texts, the offending words of a bad one in [[...]]) and
`check(view)`, which yields Findings. A rule that needs certain words goes over
`view.sentence_holding(numbers, table)`, the numbers of the sentences that hold one of them, so that it costs
nothing where they are not; `view.holding` is that of paragraphs, for words beyond the sentence of a number.
"""

from ondiris.audit.rules.registry import Rule, all_rules, chosen, rule

__all__ = ["Rule", "all_rules", "chosen", "rule"]
