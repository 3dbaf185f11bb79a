"""Claims: sentences of the book with the comparison that each of them rests on.

They are data: ``evidence/claims/NN-slug.yml``, a list for each chapter, in the order of the page.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path

import numpy as np
import yaml

from heldout.errors import HeldOutError
from heldout.evidence.results import RESULTS, Results, read_results
from heldout.evidence.statistics import Effect, mean_effect, paired_effect, unpaired_effect
from heldout.paths import EVIDENCE

CLAIMS = EVIDENCE / "claims"
DIRECTIONS = ("greater", "less", "none")
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
    ``direction`` says which way the sentence goes: "greater", "less", or "none" where the sentence says that
    no effect was found. ``paired`` is whether the two settings share data and initial draw for each seed.
    ``unit`` is "", "points" or "%" (both of a share), or any word, such as "epochs"; ``digits`` are decimals.
    ``gain`` names a technique for the table of gains, whose chapters build on one another.
    """

    chapter: str
    name: str
    sentence: str
    experiment: str
    metric: str
    setting: str
    versus: str | float
    direction: str
    paired: bool = True
    unit: str = ""
    digits: int = 2
    gain: str = ""

    def effect(self, results: Results | None = None) -> Effect:
        """Return what was measured: the difference of two settings, or what is compared with a number.

        Raises `ClaimError` or `ResultsError` where it can't be computed from what is recorded.
        """
        results = results or recorded(self.experiment)
        first = results.by_seed(self.setting, self.metric)
        if not isinstance(self.versus, str):
            return mean_effect(_array(first))
        second = results.by_seed(self.versus, self.metric)
        if not self.paired:
            return unpaired_effect(_array(first), _array(second))
        if set(first) != set(second):
            raise ClaimError(f"{self}: the seeds of the two settings are not the same.")
        return paired_effect(_array(first), _array(second))

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
        }[self.direction]
        if holds:
            return ""
        found = f"{effect.mean:.4g}, 95 % interval {effect.low:.4g} to {effect.high:.4g}"
        return f"{self} says '{self.direction}', but measured is {found}. Change the sentence."

    def __str__(self) -> str:
        return f"Claim '{self.name}' of {self.chapter}"


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
    needed = {"name", "sentence", "experiment", "metric", "setting", "versus", "direction"}
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
        if not isinstance(item["versus"], str | int | float) or isinstance(item["versus"], bool):
            raise ClaimError(f"{where}: versus must be a setting or a number.")
        claims.append(Claim(chapter=path.stem, **item))
    return claims


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

    >>> claim = Claim("c", "n", "s", "e", "m", "a", "b", "less", unit="points", digits=1)
    >>> format_effect(claim, Effect(-0.07, -0.09, -0.05, 20, ""))
    ('7.0 points', '5.0 to 9.0')
    >>> format_effect(Claim("c", "n", "s", "e", "m", "a", 0, "less"), Effect(-0.07, -0.09, -0.05, 20, ""))
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
