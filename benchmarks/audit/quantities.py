"""Reading quantities: value and unit right, against the labelled set, beside both peers in one run.

Run: `python -m benchmarks.audit.quantities [--peers FOLDER] [--no-peers] [--misses]`. Peers get the benefit
of the doubt: a counted noun (jobs, projects) needs no unit from them. Further sets stand in no total.
"""

import argparse
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import CalledProcessError
from tempfile import TemporaryDirectory

from benchmarks.audit import peers
from benchmarks.audit.labelled import FURTHER, LANGUAGES, LOOKED_AT, PARTS, Found, Score, score, texts

from ondiris.audit.api import audit, read_claims

COUNTED = frozenset(
    (
        *("jobs", "persons", "projects", "enterprises", "establishments", "regions"),
        *("zones", "contracts", "deals", "items", "pcs", "pair"),
    )
)


def ondiris(text: str, language: str) -> list[Found]:
    """What Ondiris reads in a text."""
    return [
        Found(claim.start, claim.end, claim.value, claim.unit)
        for claim in read_claims(text, language=language)
    ]


def measured(language: str) -> dict[str, Score]:
    """The scores of Ondiris by part: the one that may be looked at, the unseen, both, and further sets."""
    parts = {part: score(language, part, ondiris) for part in PARTS}
    further = {part: score(language, part, ondiris) for part in FURTHER if texts(language, part)}
    return {**parts, "both": parts["dev"] + parts["heldout"], **further}


def speed(corpus: list[str], read: Callable[..., object]) -> float:
    """Characters a second of Ondiris on the very texts that the peers get, one a call."""
    for text in corpus[:20]:
        read(text, language="en")
    begun = time.perf_counter()
    for text in corpus:
        read(text, language="en")
    return sum(map(len, corpus)) / (time.perf_counter() - begun)


def peer_score(peer: str, python: Path) -> tuple[Score, float]:
    """A peer's score in English and its characters a second."""
    corpus = [text.text for part in PARTS for text in texts("en", part)]
    found, seconds = peers.read_all(python, peer, corpus)
    answers = dict(zip(corpus, found, strict=True))

    def reader(text: str, _: str) -> list[Found]:
        return answers[text]

    both = score("en", "dev", reader, COUNTED) + score("en", "heldout", reader, COUNTED)
    return both, sum(map(len, corpus)) / seconds


def _slower(rate: float, ours: dict[str, float]) -> str:
    """A peer stops at quantities; Ondiris goes on to what is wrong with them."""
    times = (f"{own / rate:,.0f} times slower than Ondiris to {end}" for end, own in ours.items())
    return "  " + ", ".join(times)


def row(name: str, result: Score) -> str:
    total = result.hits + result.misses
    rates = f"precision {result.precision:.3f}  recall {result.recall:.3f}  F1 {result.f1:.3f}"
    return f"{name:<28}{total:>6}  {rates}"


@contextmanager
def peer_folder(given: Path | None) -> Iterator[Path]:
    if given:
        yield given
    else:
        with TemporaryDirectory() as folder:
            yield Path(folder)


def compare(peer_environment: Path | None, with_peers: bool = True, list_misses: bool = False) -> None:
    """Measure Ondiris and the peers, and print."""
    results = {language: measured(language) for language in LANGUAGES}
    for language, scores in results.items():
        for part, result in scores.items():
            print(row(f"ondiris {language} {part}", result))
    if list_misses:
        for scores in results.values():
            for part in sorted(LOOKED_AT & scores.keys()):
                print(*scores[part].wrong, sep="\n")
    columns = {language: results[language]["both"].by_kind for language in LANGUAGES}
    if with_peers:
        corpus = [text.text for part in PARTS for text in texts("en", part)]
        ours = {"quantities": speed(corpus, read_claims), "findings": speed(corpus, audit)}
        with peer_folder(peer_environment) as folder:
            python = peers.install(folder)
            for peer in peers.NAMES:
                result, rate = peer_score(peer, python)
                columns[peer] = result.by_kind
                print(row(f"{peer} en both", result), _slower(rate, ours))
        print("Ondiris:", *(f"{rate:,.0f} characters a second to {end}" for end, rate in ours.items()))
    print("\n" + "Found, by kind".ljust(14), *(f"{name:>12}" for name in columns))
    for kind in sorted({kind for kinds in columns.values() for kind in kinds}):
        cells = [f"{hits}/{all_}" for hits, all_ in (kinds.get(kind, [0, 0]) for kinds in columns.values())]
        print(f"{kind:<14}", *(f"{cell:>12}" for cell in cells))


def run() -> None:
    """Measure and print, for `python -m benchmarks`; without peers where they cannot be installed."""
    try:
        compare(None)
    except CalledProcessError as problem:
        print(f"without peers, which cannot be installed here: {problem}")
        compare(None, with_peers=False)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--peers", type=Path, help="where the peers' environment is, or is to be")
    asked.add_argument("--no-peers", action="store_true")
    asked.add_argument("--misses", action="store_true", help="list what was read wrong")
    options = asked.parse_args()
    compare(options.peers, not options.no_peers, options.misses)


if __name__ == "__main__":
    main()
