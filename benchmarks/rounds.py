"""Rounds in which several ways of doing one thing take turns."""

import time
from collections.abc import Callable, Mapping, Sequence
from statistics import median


class Rounds:
    """The times of all ways over all rounds.

    Args:
        ways: What to measure, by name. Each round does them all, every second round in reverse order, so
            that neither a slow spell of the machine nor the order favours one of them.
        count: How many rounds count; one more, before them, warms up and does not.
    """

    def __init__(self, ways: Mapping[str, Callable[[], object]], count: int) -> None:
        self._seconds: dict[str, list[float]] = {name: [] for name in ways}
        for number in range(count + 1):
            order = list(ways) if number % 2 else list(reversed(ways))
            for name in order:
                seconds = _timed(ways[name])
                if number:
                    self._seconds[name].append(seconds)

    def seconds(self, name: str) -> float:
        """Return the median time of one way."""
        return median(self._seconds[name])

    def fastest(self, name: str) -> float:
        """Return the time of the fastest round, which other work on the machine disturbed least."""
        return min(self._seconds[name])

    def ratio(self, name: str, to: str) -> float:
        """Return the median over the rounds of one way's time divided by another's."""
        pairs: Sequence[tuple[float, float]] = list(zip(self._seconds[name], self._seconds[to], strict=True))
        return median(mine / other for mine, other in pairs)


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
