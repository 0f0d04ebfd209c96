"""A rule explained: what it does and why, with examples in each language; for a terminal and for the docs."""

from ondiris.audit.rules import Rule, chosen, rule


def explanation(code: str) -> str:
    """The text of `--explain`: of a rule, or of every rule whose code begins so.

    Raises OndirisError with the closest codes where there is no such rule.
    """
    if not code.isalpha():
        return _told(rule(code))
    return "\n\n".join(map(_told, chosen([code], None)))


def _told(found: Rule) -> str:
    head = f"{found.code} {found.name} ({found.severity.value}, since {found.since})"
    return "\n".join([head, "=" * len(head), "", found.doc, "", *_examples(found)])


def _examples(of: Rule) -> list[str]:
    lines = []
    for language, texts in sorted(of.examples.items()):
        for kind, sign in (("bad", "✗"), ("good", "✓")):
            for text in texts[kind]:
                shown = " / ".join(part for part in text.split("\n") if part)
                lines.append(f"  {language} {sign} {shown}")
    return lines


def page(of: Rule) -> str:
    """The section of a rule in the reference, as Markdown."""
    parts = [f"## {of.code} {of.name}\n\n**{of.severity.value}**, since {of.since}\n\n{of.doc}\n\n"]
    for kind, head in (("bad", "Flagged"), ("good", "Not flagged")):
        rows = [
            f"- {language}: {_marked(text)}\n"
            for language, texts in sorted(of.examples.items())
            for text in texts[kind]
        ]
        if rows:
            parts.append(f"{head}:\n\n{''.join(rows)}\n")
    return "".join(parts)


def _marked(text: str) -> str:
    """An example with its offending words in bold; signs that Markdown would read are kept."""
    for sign in "\\_*`<>#":
        text = text.replace(sign, f"\\{sign}")
    return (
        text.replace("[[[", "**\\[")
        .replace("[[", "**")
        .replace("]]]", "\\]**")
        .replace("]]", "**")
        .replace("\n\n", " / ")
    )
