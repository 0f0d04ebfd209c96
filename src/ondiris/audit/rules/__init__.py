"""The rules: one module each, `<family>/<CODE>_<slug>.py`, found by walking this folder.

A module carries CODE, NAME, FAMILY, SEVERITY, SINCE, a docstring (what it does, why that is bad, how to
mend it), EXAMPLES (language -> bad and good texts, the offending words of a bad one in [[...]]) and
`check(view)`, which yields Findings.
"""

from ondiris.audit.rules.registry import Rule, all_rules, chosen, rule

__all__ = ["Rule", "all_rules", "chosen", "rule"]
