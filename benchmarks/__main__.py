"""`python -m benchmarks [NAME…]`: every benchmark, or those named. Exit status 1 when a limit is passed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from benchmarks.limits import Report

NO_BENCHMARK = {"__init__", "__main__", "limits", "shop"}


def names() -> list[str]:
    """Every module of this folder that measures something."""
    return sorted(path.stem for path in Path(__file__).parent.glob("*.py") if path.stem not in NO_BENCHMARK)


def main(asked: Sequence[str]) -> int:
    unknown = set(asked) - set(names())
    if unknown:
        print(f"No benchmark {', '.join(sorted(unknown))}; there are: {', '.join(names())}", file=sys.stderr)
        return 2
    report = Report()
    for name in asked or names():
        import_module(f"benchmarks.{name}").run(report)
    report.print_summary()
    return 0 if report.all_within else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
