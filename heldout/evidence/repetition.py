"""A run repeated: is it the one that was recorded?

On one machine a run with one thread repeats bit by bit. A processor of another kind adds numbers up in
another order, and so may the kernels of another version. Where that changes the last digits only, every
number must agree to `TOLERANCE`. Where training amplifies it, the experiment says so: its ``SENSITIVE`` is
how far a repeated run may lie from the recorded one, on average over its metrics, in standard deviations over
the seeds, each metric counted as 1 at most. Runs of two seeds lie about 0.7 apart.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from heldout.evidence.experiments import Experiment, Metrics
from heldout.evidence.results import CURVE_DIGITS, Results, Run, rounded, versions

TOLERANCE = 1e-4  # of a number's size
CURVE_TOLERANCE = 10.0 ** (1 - CURVE_DIGITS)  # one unit of the last digit that is recorded
ZERO = 1e-9  # where the size is nothing, this is
OTHER_VERSIONS = 0.5  # how far a run may lie from one with other versions of the libraries; see SENSITIVE

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Recorded:
    """The recorded runs of one setting as a table: a row for each run, a column for each of its numbers."""

    runs: list[Run]
    sensitive: float | None

    @cached_property
    def sizes(self) -> dict[str, int]:
        """How many numbers each metric has: one, or as many as the longest of its curves."""
        names = dict.fromkeys(name for run in self.runs for name in run.metrics)
        return {name: max(np.size(run.metrics.get(name, ())) for run in self.runs) for name in names}

    @cached_property
    def rows(self) -> Floats:
        """All runs, as `row` writes them."""
        return np.array([self.row(run.metrics) for run in self.runs])

    def row(self, metrics: Metrics) -> Floats:
        """Return a run's numbers one after the other; where it has none, or another count, NaN."""
        row = np.full(sum(self.sizes.values()), np.nan)
        start = 0
        for name, size in self.sizes.items():
            values = np.ravel(metrics.get(name, []))
            if len(values) <= size:
                row[start : start + len(values)] = values
            start += size
        return row

    @cached_property
    def tolerance(self) -> Floats:
        """By how much of its size each number may differ."""
        sizes = list(self.sizes.values())
        return np.repeat([TOLERANCE if size == 1 else CURVE_TOLERANCE for size in sizes], sizes)

    @cached_property
    def spread(self) -> Floats:
        """The standard deviation of each number over the seeds."""
        there = ~np.isnan(self.rows)
        count = np.maximum(there.sum(axis=0), 1)
        mean = np.where(there, self.rows, 0).sum(axis=0) / count
        spread: Floats = np.sqrt(np.where(there, (self.rows - mean) ** 2, 0).sum(axis=0) / count)
        return spread

    @cached_property
    def weights(self) -> Floats:
        """What each number counts in the average: metrics equally, without those that no seed changes."""
        sizes = list(self.sizes.values())
        weights = 1 / np.repeat(sizes, sizes)
        weights /= max(weights[self.spread > 0].sum(), 1e-9)
        return weights

    def distances(self, one: Floats, others: Floats) -> Floats:
        """Return how far each number of ``others`` lies from ``one``: 0 within the tolerance, 1 at most."""
        apart = np.abs(others - one)
        with np.errstate(divide="ignore", invalid="ignore"):
            far = np.minimum(np.nan_to_num(apart / self.spread, nan=1.0), 1.0)
        agree = (apart <= self.tolerance * np.abs(one) + ZERO) | (np.isnan(others) & np.isnan(one))
        return np.where(agree, 0.0, far)

    def noticed(self, one: Floats, others: Floats, sensitive: float | None) -> NDArray[np.bool_]:
        """Return which of the rows ``others`` can't be a repetition of the row ``one``."""
        distances = self.distances(one, others)
        if sensitive is None:
            return np.asarray(distances.any(axis=-1))
        return np.asarray(distances @ self.weights > sensitive)

    def disagreement(self, run: Run, again: Metrics) -> str:
        """Say how a repeated run differs from the recorded ``run``; empty if it doesn't."""
        sensitive = self.sensitive
        if run.versions != versions():
            sensitive = max(sensitive or 0.0, OTHER_VERSIONS)
        one, new = self.row(run.metrics), self.row(rounded(again))
        if set(again) == set(run.metrics) and not self.noticed(one, new, sensitive):
            return ""
        distances = self.distances(one, new)
        names = np.repeat(list(self.sizes), list(self.sizes.values()))
        worst = [int(place) for place in np.argsort(-distances, kind="stable")[:3] if distances[place] > 0]
        found = [f"{names[place]} was {one[place]:.6g}, is {new[place]:.6g}" for place in worst]
        if sensitive is not None:
            found.append(f"on average {distances @ self.weights:.2f} apart, {sensitive:g} are allowed")
        if odd := set(again) ^ set(run.metrics):
            found.append(f"only one of them has {', '.join(sorted(odd))}")
        return "; ".join(found)


def by_setting(experiment: Experiment, results: Results) -> dict[str, Recorded]:
    """Return the recorded runs of each setting."""
    runs = defaultdict(list)
    for run in results.runs:
        runs[run.setting].append(run)
    return {setting: Recorded(found, experiment.sensitive) for setting, found in runs.items()}


def disagreements(experiment: Experiment, results: Results, repeated: Iterable[Run]) -> Iterator[str]:
    """Yield a sentence for each repeated run that is not what is recorded for its setting and seed."""
    recorded = by_setting(experiment, results)
    for again in repeated:
        table = recorded[again.setting]
        run = next(run for run in table.runs if run.seed == again.seed)
        if found := table.disagreement(run, again.metrics):
            yield f"{experiment.name}, setting '{again.setting}', seed {again.seed}: {found}."


@dataclass(frozen=True)
class Swaps:
    """What happens if one seed's run stands in the place of another's, with the same setting.

    Of ``pairs`` such swaps, ``different`` change any number that is recorded, and ``noticed`` are noticed.
    """

    pairs: int
    different: int
    noticed: int


def swaps(experiment: Experiment, results: Results) -> Swaps:
    """Put each recorded run in the place of each other one of its setting, and count what is noticed."""
    pairs = different = noticed = 0
    for table in by_setting(experiment, results).values():
        for row in table.rows:
            pairs += len(table.rows) - 1
            equal = (table.rows == row) | (np.isnan(table.rows) & np.isnan(row))
            different += int((~equal.all(axis=1)).sum())
            noticed += int(table.noticed(row, table.rows, table.sensitive).sum())
    return Swaps(pairs, different, noticed)
