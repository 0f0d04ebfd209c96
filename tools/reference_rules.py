"""The reference page of the audit's rules, written from their modules."""

from ondiris.audit.output.explanation import page as section
from ondiris.audit.rules import all_rules


def page() -> str:
    """Every rule with what it does, why, and its examples, the offending words in bold."""
    found = all_rules()
    parts = ["# Audit rules\n\n| code | name | severity | what it finds |\n|---|---|---|---|\n"]
    for rule in found:
        anchor = f"{rule.code}-{rule.name}".lower()
        summary = rule.summary.replace("|", "\\|")
        parts.append(f"| [{rule.code}](#{anchor}) | {rule.name} | {rule.severity} | {summary} |\n")
    return "".join([*parts, "\n", *map(section, found)])
