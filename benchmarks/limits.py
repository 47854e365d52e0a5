"""Measuring and comparing: times in seconds, memory in bytes, and lines that say how near a limit is.

def run(report: Report) -> None:
    bare = best_of(3, lambda: bare_iterparse(path))
    ours = best_of(3, lambda: import_file(path))
    report.seconds("import of an audit file", ours, limit=3 * bare, of="3 × bare iterparse and inserts")
"""

from __future__ import annotations

import math
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Line:
    """One comparison; `measured` and `limit` in the same unit, `of` says what the limit is made of."""

    name: str
    measured: float
    limit: float
    unit: str
    of: str

    @property
    def ratio(self) -> float:
        return self.measured / self.limit if self.limit else math.inf

    @property
    def text(self) -> str:
        mark = "ok  " if self.ratio <= 1 else "OVER"
        return (
            f"{mark} {self.ratio:5.2f} × limit  {self.name}: {shown(self.measured, self.unit)} "
            f"of {shown(self.limit, self.unit)} ({self.of})"
        )


@dataclass(slots=True)
class Report:
    """Gathers the comparisons and prints each as it comes."""

    lines: list[Line] = field(default_factory=list)

    def seconds(self, name: str, measured: float, limit: float, of: str) -> None:
        self._add(Line(name, measured, limit, "s", of))

    def bytes(self, name: str, measured: float, limit: float, of: str) -> None:
        self._add(Line(name, measured, limit, "B", of))

    def note(self, text: str) -> None:
        """Something worth knowing that has no limit."""
        print(f"     {text}", flush=True)

    def _add(self, line: Line) -> None:
        self.lines.append(line)
        print(line.text, flush=True)

    @property
    def all_within(self) -> bool:
        return all(line.ratio <= 1 for line in self.lines)

    def print_summary(self) -> None:
        over = [line for line in self.lines if line.ratio > 1]
        print(f"{len(self.lines) - len(over)} of {len(self.lines)} within their limit", file=sys.stdout, flush=True)


def shown(value: float, unit: str) -> str:
    """12 ms, 3.40 s, 210 MB."""
    if unit == "B":
        return f"{value / 1_000_000:.0f} MB"
    return f"{value * 1000:.1f} ms" if value < 1 else f"{value:.2f} s"


def timed(work: Callable[[], object]) -> float:
    """Seconds that `work` took."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def best_of(times: int, work: Callable[[], object]) -> float:
    """The shortest of several runs: what the work costs when nothing else is going on."""
    return min(timed(work) for _ in range(times))


def median_of(times: int, work: Callable[[], object]) -> float:
    """The middle of several runs."""
    return statistics.median(timed(work) for _ in range(times))


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` (0–1) of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, math.ceil(share * len(ordered)) - 1)]
