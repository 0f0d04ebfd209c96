"""A baseline: findings that are known already, so that only new ones are told.

A finding is known by its rule, its words and the sentence around them, not by its line: text moves.
"""

import hashlib
import json
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable

from ondiris.audit.outcome import Audit
from ondiris.model.errors import OndirisError
from ondiris.model.finding import Finding

VERSION = 1


def fingerprint(name: str, audit: Audit, each: Finding) -> str:
    """What a finding is known by: file, code, words and sentence, spaces apart."""
    text, sentences = audit.text, audit.read.sentences
    first = bisect_right(sentences, each.start, key=lambda sentence: sentence[0])
    last = bisect_left(sentences, each.end, key=lambda sentence: sentence[1])
    start = sentences[first - 1][0] if first else 0
    end = sentences[last][1] if last < len(sentences) else len(text)
    parts = (name, each.code, text[each.start : each.end], " ".join(text[start:end].split()))
    return hashlib.sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()[:24]


def written(known: Iterable[str]) -> str:
    """The text of a baseline file."""
    counts = dict(sorted(Counter(known).items()))
    return json.dumps({"version": VERSION, "findings": counts}, indent=2) + "\n"


def read_baseline(text: str, name: str) -> Counter[str]:
    """The findings of a baseline file. Raises OndirisError where it is none."""
    try:
        told = json.loads(text)
        if told["version"] != VERSION:
            raise OndirisError(f"{name}: a baseline of version {told['version']}; expected {VERSION}")
        return Counter({str(key): int(count) for key, count in told["findings"].items()})
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise OndirisError(f"{name}: no baseline file ({error!r}); delete it to write a new one") from error


def known_of(baseline: Counter[str], prints: Iterable[tuple[str, Finding]]) -> list[Finding]:
    """The findings that a baseline knows, each as often as it knows it."""
    left = Counter(baseline)
    found = []
    for print_, each in prints:
        if left[print_] > 0:
            left[print_] -= 1
            found.append(each)
    return found
