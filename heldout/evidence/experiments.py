"""Experiments: modules in ``evidence/experiments/``, each a function of a setting and a seed.

Such a module holds ``SETTINGS``, keyword arguments by the setting's name; ``SEEDS``, how many seeds; and
``run(seed, **setting)``, which returns a dict of metrics, numbers or lists of numbers. Where training goes
another way when numbers are added up in another order, ``SENSITIVE`` says how far
(`heldout.evidence.repetition`). ``DATA`` names a data set that is not bundled.
"""

import ast
import importlib.util
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

from heldout.errors import HeldOutError
from heldout.paths import EVIDENCE, ROOT
from heldout.provenance import code_digest

Metrics = dict[str, float | list[float]]
# what may grow from chapter to chapter without making older runs stale; a run keeps its own setting
LISTS = {"SETTINGS", "SEEDS"}
# how far a run may lie from the recorded one does not change it
NOT_CODE = LISTS | {"SENSITIVE"}


class ExperimentError(HeldOutError):
    """An experiment can't be run as it is written, or there is none of that name."""


@dataclass(frozen=True)
class Experiment:
    """One module of experiments, given by its path."""

    path: Path

    @property
    def name(self) -> str:
        """The name by which claims and results refer to it."""
        return self.path.stem

    @cached_property
    def _module(self) -> ModuleType:
        spec = importlib.util.spec_from_file_location(f"evidence_{self.name}", self.path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        try:
            spec.loader.exec_module(module)
        except Exception as error:
            raise ExperimentError(f"{self.path} can't be read: {type(error).__name__}: {error}") from error
        missing = [name for name in ("SETTINGS", "SEEDS", "run") if not hasattr(module, name)]
        if missing:
            raise ExperimentError(f"{self.path} lacks {', '.join(missing)}.")
        return module

    @cached_property
    def _literals(self) -> dict[str, Any]:
        """What the module assigns, read without running it: that may import TensorFlow."""
        found = {}
        for node in ast.parse(self.path.read_text(encoding="utf-8")).body:
            if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
                continue
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
            name = getattr(target, "id", "")
            if name in NOT_CODE | {"DATA"}:
                try:
                    found[name] = ast.literal_eval(node.value)
                except ValueError:
                    raise ExperimentError(f"{self.path}: {name} must be plain literals.") from None
        if missing := sorted(LISTS - set(found)):
            raise ExperimentError(f"{self.path} lacks {', '.join(missing)}.")
        return found

    @property
    def settings(self) -> dict[str, dict[str, Any]]:
        """Keyword arguments of ``run`` by the setting's name."""
        settings: dict[str, dict[str, Any]] = self._literals["SETTINGS"]
        return settings

    @property
    def seeds(self) -> range:
        """The seeds that every setting is run with."""
        return range(self._literals["SEEDS"])

    @property
    def sensitive(self) -> float | None:
        """How far a run may lie from the recorded one; None where all its numbers must agree."""
        return self._literals.get("SENSITIVE")

    @property
    def data(self) -> str | None:
        """The data set that it needs and that is not bundled; None if there is none such."""
        return self._literals.get("DATA")

    @property
    def run(self) -> Callable[..., Metrics]:
        """The function that does one run."""
        run: Callable[..., Metrics] = self._module.run
        return run

    @cached_property
    def code(self) -> str:
        """A hash of all that decides what a run gives, but for settings and seeds.

        It covers the module and the modules of this repository that it uses: what they do, not how they are
        written (`heldout.provenance.code_digest`).
        """
        return code_digest([self.path], ROOT, but_for=NOT_CODE)


def experiments(only: Iterable[str] = (), folder: Path = EVIDENCE / "experiments") -> list[Experiment]:
    """Return the experiments whose names contain one of ``only``, or all; raise for one that is in none."""
    known = [Experiment(path) for path in sorted(folder.glob("*.py"))]
    chosen = set()
    for part in only:
        found = {experiment.name for experiment in known if part.replace("-", "_") in experiment.name}
        if not found:
            names = ", ".join(experiment.name for experiment in known)
            raise ExperimentError(f"No experiment is called '{part}'. There are: {names}.")
        chosen |= found
    return [experiment for experiment in known if not only or experiment.name in chosen]


def canonical(value: Any) -> str:
    """Return settings or metrics as one line of JSON, the same for the same values."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"))
