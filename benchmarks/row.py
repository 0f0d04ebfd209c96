"""One line of a benchmark: what Ondiris needs, beside what a peer or a physical limit needs."""

import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Row:
    """`ours` and `limit` are in `unit`; `beside` says what the limit is; `most` is what was promised."""

    name: str
    ours: float
    limit: float
    beside: str
    unit: str = "s"
    most: float | None = None

    @property
    def ratio(self) -> float:
        return self.ours / self.limit

    @property
    def kept(self) -> bool:
        return self.most is None or self.ours <= self.most


def seconds(work: Callable[[], object], times: int = 5) -> float:
    """The median of several runs, after one that is not counted."""
    work()
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return median(taken)


def process(words: Sequence[str], environment: Mapping[str, str] | None = None) -> Callable[[], object]:
    """A whole process, its start and its imports included."""
    return lambda: subprocess.run(words, check=True, capture_output=True, env=environment)
