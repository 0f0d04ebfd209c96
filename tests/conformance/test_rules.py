"""One test over all rules: their examples are their specification."""

import re
from collections.abc import Iterator

import pytest

from ondiris.audit import audit
from ondiris.audit.rules import Rule, all_rules
from ondiris.audit.wording import wording
from ondiris.packs.root import packs_root

RULES = all_rules()
FAMILIES = {
    "IDX", "DIR", "PER", "MAG", "FX", "SUM", "GRO", "PPT", "NFL", "RND", "CON", "CMP", "UNT", "EMP", "LBL",
    "DB",
}  # fmt: skip
LANGUAGES = sorted(path.parent.name for path in (packs_root() / "languages").glob("*/audit.toml"))
#: Rules that need a day or figures: their examples are in tests of their own.
WITH_HELP = {"PER002", "DB001", "DB002"}


def examples(kind: str) -> Iterator[tuple[Rule, str, str]]:
    for rule in RULES:
        for language, texts in sorted(rule.examples.items()):
            for text in texts[kind]:
                yield rule, language, text


def cases(kind: str) -> list[object]:
    found = list(examples(kind))
    counted: dict[tuple[str, str], int] = {}
    params = []
    for rule, language, text in found:
        number = counted[rule.code, language] = counted.get((rule.code, language), 0) + 1
        params.append(pytest.param(rule, language, text, id=f"{rule.code}-{language}-{number}"))
    return params


def unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without the marks [[ ]], and the places that they held."""
    text, spans = "", []
    at = 0
    for found in re.finditer(r"\[\[(.*?)\]\](?!\])", marked):
        text += marked[at : found.start()]
        spans.append((len(text), len(text) + len(found[1])))
        text += found[1]
        at = found.end()
    return text + marked[at:], spans


@pytest.mark.parametrize(("rule", "language", "marked"), cases("bad"))
def test_bad_example_is_flagged_at_these_words(rule: Rule, language: str, marked: str) -> None:
    text, spans = unmarked(marked)
    assert spans, "no words are marked"
    found = audit(text, language=language).findings
    own = [(each.start, each.end) for each in found if each.code == rule.code]
    told = [(each.code, text[each.start : each.end], each.message) for each in found]
    assert own == spans, told
    for each in found:
        if each.code == rule.code:
            assert each.message
            assert each.severity is rule.severity


@pytest.mark.parametrize(("rule", "language", "text"), cases("good"))
def test_good_example_is_silent_under_every_rule(rule: Rule, language: str, text: str) -> None:
    found = audit(text, language=language).findings
    assert [(each.code, text[each.start : each.end], each.message) for each in found] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_is_documented(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{2,3}[0-9]{3}", rule.code)
    assert rule.family in FAMILIES
    assert rule.code.startswith(rule.family)
    family, _, stem = rule.module.partition(".")
    assert family == rule.family.lower()
    assert stem.startswith(f"{rule.code}_")
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert len(rule.doc.split("\n\n")) >= 2, "what it does and why, then how to mend it"
    assert "Mend it" in rule.doc
    assert rule.examples["en"]["good"]
    assert rule.examples["en"]["bad"] or rule.code in WITH_HELP


def test_codes_are_unique_and_families_complete() -> None:
    codes = [rule.code for rule in RULES]
    assert len(codes) == len(set(codes))
    assert {rule.family for rule in RULES} == FAMILIES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_tells_every_rule(language: str) -> None:
    here, english = wording(language).tables, wording("en").tables
    for rule in RULES:
        assert set(here[rule.code]) == set(english[rule.code]), rule.code
        for key, text in here[rule.code].items():
            wanted = set(re.findall(r"\{(\w+)\}", english[rule.code][key]))
            assert set(re.findall(r"\{(\w+)\}", text)) == wanted, (rule.code, key)
    assert set(here["words"]) == set(english["words"])
    assert set(here["tool"]) == set(english["tool"])
