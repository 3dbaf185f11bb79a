"""Claims: sentences of the book with the comparison that each of them rests on.

They are data: ``evidence/claims/NN-slug.yml``, a list for each chapter, in the order of the page.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from heldout.errors import HeldOutError
from heldout.evidence.results import RESULTS, Results, read_results
from heldout.evidence.statistics import (
    Effect,
    mean_effect,
    p_value,
    paired_effect,
    share_effect,
    survivors,
    unpaired_effect,
)
from heldout.paths import EVIDENCE

CLAIMS = EVIDENCE / "claims"
DIRECTIONS = ("greater", "less", "none", "size")
MINIMUM_SEEDS = 20
# of the experiments on the sources' own data, sources_…, a run may take minutes
MINIMUM_SEEDS_OF_SOURCES = 3
UNITS = {"": (1.0, ""), "points": (100.0, " points"), "%": (100.0, " %")}


class ClaimError(HeldOutError):
    """A claim is written wrongly, or the results do not support it."""


@dataclass(frozen=True)
class Claim:
    """A sentence, and what must hold for it.

    ``metric`` of ``setting`` is compared with the same metric ``versus`` another setting, or versus a number.
    ``direction`` says which way the sentence goes: "greater", "less", "none" where the sentence says that no
    effect was found, or "size" where it says how large something is that can't be negative, so that no test
    of it could fail. A metric is compared with 0 only if it is ``signed``: it could have come out on either
    side. A sentence with a ``margin``, in the metric's own unit, says that so large a difference, the least
    that would matter, is excluded. ``paired`` is whether the two settings share data and initial draw for
    each seed, ``binary`` whether the metric is 1 or 0, so that its mean is a share of runs. ``unit`` is "",
    "points" or "%" (both of a share), or any word, such as "epochs"; ``digits`` are decimals. ``gain`` names
    a technique for the table of gains, whose chapters build on one another.
    """

    chapter: str
    name: str
    sentence: str
    experiment: str
    metric: str
    setting: str
    direction: str
    versus: str | float = 0.0
    paired: bool = True
    binary: bool = False
    signed: bool = False
    margin: float = 0.0
    unit: str = ""
    digits: int = 2
    gain: str = ""

    def effect(self, results: Results | None = None) -> Effect:
        """Return what was measured: the difference of two settings, or what is compared with a number.

        Raises `ClaimError` or `ResultsError` where it can't be computed from what is recorded.
        """
        first, second = self._measured(results)
        if second is None:
            return share_effect(first) if self.binary else mean_effect(first)
        return paired_effect(first, second) if self.paired else unpaired_effect(first, second)

    def p_value(self, results: Results | None = None) -> float:
        """Return how improbable the effect is if there were none; raises as `effect` does."""
        first, second = self._measured(results)
        return p_value(first, self.reference if second is None else second, self.paired, self.binary)

    def _measured(self, results: Results | None) -> tuple[np.ndarray, np.ndarray | None]:
        """Return one number a seed, of the setting and of the one that it is compared with, if any."""
        results = results or recorded(self.experiment)
        first = results.by_seed(self.setting, self.metric)
        alone, ones = not isinstance(self.versus, str), set(first.values()) <= {0.0, 1.0}
        if self.binary != (alone and ones):
            raise ClaimError(f"{self}: the mean of a metric of 0 and 1, and of no other, is 'binary: true'.")
        if alone:
            return _array(first), None
        second = results.by_seed(str(self.versus), self.metric)
        if self.paired and set(first) != set(second):
            raise ClaimError(f"{self}: the seeds of the two settings are not the same.")
        return _array(first), _array(second)

    @property
    def directional(self) -> bool:
        """Whether the sentence says that something is more, or less, than something else."""
        return self.direction in ("greater", "less")

    @property
    def reference(self) -> float:
        """What the interval must not contain: 0 for a difference."""
        return 0.0 if isinstance(self.versus, str) else float(self.versus)

    @property
    def page(self) -> str:
        """The page that makes the claim, as in ``_toc.yml``."""
        return f"book/{self.chapter}" if self.chapter[:2].isdigit() else f"book/appendix/{self.chapter}"

    @property
    def place(self) -> str:
        """The chapter's number, or A for the appendix."""
        return self.chapter[:2] if self.chapter[:2].isdigit() else "A"

    def problem(self, results: Results | None = None) -> str:
        """Say why the results do not support the claim; empty if they do."""
        effect = self.effect(results)
        least = MINIMUM_SEEDS_OF_SOURCES if self.experiment.startswith("sources_") else MINIMUM_SEEDS
        if effect.n < least:
            return f"{self} rests on {effect.n} seeds; {least} are the least."
        holds = {
            "greater": effect.low > self.reference,
            "less": effect.high < self.reference,
            "none": effect.low <= self.reference <= effect.high,
            "size": True,
        }[self.direction]
        if self.margin and max(effect.high - self.reference, self.reference - effect.low) >= self.margin:
            return (
                f"{self} excludes a difference of {self.margin:g}, but the interval reaches from "
                f"{effect.low:.4g} to {effect.high:.4g}. Take the margin out: none was found."
            )
        if holds:
            return ""
        found = f"{effect.mean:.4g}, 95 % interval {effect.low:.4g} to {effect.high:.4g}"
        return f"{self} says '{self.direction}', but measured is {found}. Change the sentence."

    def __str__(self) -> str:
        return f"Claim '{self.name}' of {self.chapter}"


def bound(claim: Claim, effect: Effect) -> str:
    """Return how large a difference that was not found could be: as far as the interval reaches.

    >>> claim = Claim("c", "n", "s", "e", "m", "a", "none", "b", unit="points", digits=1)
    >>> bound(claim, Effect(0.002, -0.001, 0.006, 20, ""))
    '0.6 points'
    """
    factor, unit = UNITS.get(claim.unit, (1.0, f" {claim.unit}"))
    reach = max(effect.high - claim.reference, claim.reference - effect.low) * factor
    return f"{reach:.{claim.digits}f}{unit}"


def _array(values: dict[int, float]) -> np.ndarray:
    return np.array(list(values.values()))


def load_claims(path: Path) -> list[Claim]:
    """Read one chapter's claims; `ClaimError` says which one is wrong, and how."""
    try:
        items = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise ClaimError(f"{path.name} is not valid YAML: {error}") from None
    if not isinstance(items, list):
        raise ClaimError(f"{path.name} must hold a list of claims.")
    known = {item.name: item for item in fields(Claim)}
    needed = {"name", "sentence", "experiment", "metric", "setting", "direction"}
    claims = []
    for number, item in enumerate(items, start=1):
        where = f"{path.name}, claim {number}"
        if not isinstance(item, dict) or not needed <= set(item) <= set(known) - {"chapter"}:
            optional = set(known) - needed - {"chapter"}
            raise ClaimError(
                f"{where}: needs {', '.join(sorted(needed))}; may have {', '.join(sorted(optional))}."
            )
        if item["direction"] not in DIRECTIONS:
            raise ClaimError(f"{where}: direction must be one of {', '.join(DIRECTIONS)}.")
        if problem := _contradiction(item):
            raise ClaimError(f"{where}: {problem}")
        claims.append(Claim(chapter=path.stem, **item))
    return claims


def _contradiction(item: dict[str, Any]) -> str:
    """Say what does not go together in a claim; empty if all does."""
    versus, direction = item.get("versus"), item["direction"]
    if direction == "size":
        return "a size is compared with nothing: no 'versus'." if versus is not None else ""
    if not isinstance(versus, str | int | float) or isinstance(versus, bool):
        return "'versus' must be a setting or a number."
    if versus == 0 and not item.get("signed"):
        return (
            "compared with 0 is only what can be less than 0 and more. If the metric can, say "
            "'signed: true'; if not, no test of it could fail: take 'direction: size'."
        )
    if "margin" in item and direction != "none":
        return "a 'margin' belongs to a sentence that says that there is no difference: 'direction: none'."
    return ""


@lru_cache
def standing(folder: Path = CLAIMS) -> frozenset[str]:
    """Return the names of the directional claims that stand when all are tested at once (Holm)."""
    return frozenset(survivors({one.name: one.p_value() for one in all_claims(folder) if one.directional}))


@lru_cache
def all_claims(folder: Path = CLAIMS) -> list[Claim]:
    """Return every claim of the book, read once; raise `ClaimError` for two of one name."""
    claims = [claim for path in sorted(folder.glob("*.yml")) for claim in load_claims(path)]
    names: set[str] = set()
    for claim in claims:
        if claim.name in names:
            raise ClaimError(f"{claim}: another claim has this name.")
        names.add(claim.name)
    return claims


def find_claim(name: str, claims: Iterable[Claim]) -> Claim:
    """Return the claim of this name; raise `ClaimError` if there is none."""
    for claim in claims:
        if claim.name == name:
            return claim
    raise ClaimError(f"No claim is called '{name}': evidence/claims/ holds them.")


@lru_cache
def recorded(experiment: str, folder: Path = RESULTS) -> Results:
    """Return an experiment's results, read once; raise `ResultsError` where none are recorded."""
    return read_results(experiment, folder)


def format_effect(claim: Claim, effect: Effect, signed: bool = False) -> tuple[str, str]:
    """Return the effect and its interval as text, with the unit.

    A sentence that says "lower" already gives the direction, so only ``signed`` differences carry a sign, and
    changes (which are compared with 0) likewise.

    >>> claim = Claim("c", "n", "s", "e", "m", "a", "less", "b", unit="points", digits=1)
    >>> format_effect(claim, Effect(-0.07, -0.09, -0.05, 20, ""))
    ('7.0 points', '5.0 to 9.0')
    >>> format_effect(Claim("c", "n", "s", "e", "m", "a", "less", 0), Effect(-0.07, -0.09, -0.05, 20, ""))
    ('0.07', '0.05 to 0.09')
    """
    factor, unit = UNITS.get(claim.unit, (1.0, f" {claim.unit}"))
    difference = isinstance(claim.versus, str)
    if claim.reference == 0 and claim.direction == "less" and not signed:
        factor = -factor
    effect = effect.times(factor)
    sign = "+" if difference and signed else ""
    mean, low, high = (
        f"{value:{sign}.{claim.digits}f}".replace("-", "\N{MINUS SIGN}")
        for value in (effect.mean, effect.low, effect.high)
    )
    return f"{mean}{unit}", f"{low} to {high}"
