"""What was recorded of experiments: ``evidence/results/NAME.json``, a line for each run.

Each file carries a hash of its runs, so that a number changed by hand is noticed, the versions that were in
use, and the hash of the code that made them: with other code they are stale.
"""

import json
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from platform import python_version
from typing import Any

import numpy as np

from heldout.errors import HeldOutError
from heldout.evidence.experiments import Experiment, Metrics, canonical
from heldout.files import write_atomically
from heldout.paths import EVIDENCE

RESULTS = EVIDENCE / "results"
DIGITS, CURVE_DIGITS = 6, 4  # significant ones; more would say nothing


class ResultsError(HeldOutError):
    """A file of results is damaged, was changed by hand, or lacks what is asked of it."""


@dataclass(frozen=True)
class Run:
    """One run. ``seconds`` are of wall time; ``versions`` says which libraries it used."""

    setting: str
    parameters: dict[str, Any]
    seed: int
    metrics: Metrics
    seconds: float
    versions: str


@dataclass
class Results:
    """The recorded runs of one experiment."""

    experiment: str
    code: str = ""
    runs: list[Run] = field(default_factory=list)

    def by_seed(self, setting: str, metric: str) -> dict[int, float]:
        """Return a metric by seed; raise `ResultsError` naming what there is instead."""
        found = {run.seed: run.metrics for run in self.runs if run.setting == setting}
        if not found:
            known = ", ".join(dict.fromkeys(run.setting for run in self.runs)) or "none"
            raise ResultsError(f"{self.experiment} has no setting '{setting}'. Recorded: {known}.")
        values = {}
        for seed, metrics in sorted(found.items()):
            value = metrics.get(metric)
            if not isinstance(value, int | float):
                numbers = ", ".join(name for name, known in metrics.items() if not isinstance(known, list))
                raise ResultsError(f"{self.experiment} records no number '{metric}'. It has: {numbers}.")
            values[seed] = float(value)
        return values

    def curves(self, setting: str, metric: str) -> np.ndarray:
        """Return a metric that is a list, as an array of shape (seeds, length)."""
        runs = sorted((run for run in self.runs if run.setting == setting), key=lambda run: run.seed)
        try:
            return np.array([run.metrics[metric] for run in runs], dtype=float)
        except (KeyError, ValueError) as error:
            raise ResultsError(f"{self.experiment}, {setting}: no curves '{metric}' ({error}).") from None

    def missing(self, experiment: Experiment) -> list[tuple[str, int]]:
        """Return the pairs of setting and seed that have to be run, seed by seed."""
        there = {(run.setting, run.seed, canonical(run.parameters)) for run in self._current(experiment)}
        return [
            (setting, seed)
            for seed in experiment.seeds
            for setting, parameters in experiment.settings.items()
            if (setting, seed, canonical(parameters)) not in there
        ]

    def _current(self, experiment: Experiment) -> list[Run]:
        return self.runs if self.code == experiment.code else []

    def keep_current(self, experiment: Experiment) -> None:
        """Drop the runs of other code, and of settings and seeds that are no more."""
        wanted = {
            (setting, seed, canonical(parameters))
            for setting, parameters in experiment.settings.items()
            for seed in experiment.seeds
        }
        self.runs = [
            run
            for run in self._current(experiment)
            if (run.setting, run.seed, canonical(run.parameters)) in wanted
        ]
        self.code = experiment.code


def read_results(name: str, folder: Path = RESULTS) -> Results:
    """Read what was recorded of an experiment; nothing yet is no error.

    Raises `ResultsError` for a file that is damaged or does not match its hash.
    """
    path = folder / f"{name}.json"
    if not path.is_file():
        return Results(name)
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        runs = [Run(**run) for run in content["runs"]]
        code, stated = content["code"], content["sha256"]
    except (ValueError, KeyError, TypeError) as error:
        raise ResultsError(f"{path} can't be read ({error}). Take it from git, or remove it.") from error
    if stated != _digest(runs):
        raise ResultsError(
            f"{path} is not what 'make evidence' wrote: its numbers were changed. Take it from git, or "
            f"remove it and run: make evidence ONLY={name}"
        )
    return Results(name, code, runs)


def write_results(results: Results, folder: Path = RESULTS) -> Path:
    """Write the file at once or not at all; return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{results.experiment}.json"
    runs = sorted(results.runs, key=lambda run: (run.setting, run.seed))
    lines = ",\n  ".join(json.dumps(vars(run), ensure_ascii=False) for run in runs)
    head = {"experiment": results.experiment, "code": results.code, "sha256": _digest(runs)}
    text = json.dumps(head, indent=1)[:-2] + f',\n "runs": [\n  {lines}\n ]\n}}\n'
    write_atomically(path, text.encode())
    return path


def _digest(runs: list[Run]) -> str:
    return sha256("\n".join(sorted(canonical(vars(run)) for run in runs)).encode()).hexdigest()


def rounded(metrics: Metrics) -> Metrics:
    """Return metrics as plain Python numbers with as many digits as mean anything."""

    def number(value: Any, digits: int) -> float:
        value = float(f"{float(value):.{digits}g}")
        return int(value) if value.is_integer() and abs(value) < 1e15 else value

    return {
        name: [number(item, CURVE_DIGITS) for item in np.asarray(value)]
        if np.ndim(value)
        else number(value, DIGITS)
        for name, value in metrics.items()
    }


def unrounded(metrics: Metrics) -> Metrics:
    """Return metrics as plain Python numbers with all their digits."""
    return {name: np.asarray(value, dtype=float).tolist() for name, value in metrics.items()}


def versions() -> str:
    """Return what a run rests on besides its code."""
    tensorflow = "tensorflow_cpu" if _installed("tensorflow_cpu") else "tensorflow"
    names = {"keras": "keras", "tensorflow": tensorflow, "numpy": "numpy", "scikit-learn": "scikit-learn"}
    parts = [f"{name} {version(package)}" for name, package in names.items()]
    return f"python {python_version()}, " + ", ".join(parts)


def _installed(package: str) -> bool:
    try:
        version(package)
    except ImportError:
        return False
    return True
