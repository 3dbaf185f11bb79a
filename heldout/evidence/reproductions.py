"""What the source documents report, beside what was measured: ``evidence/sources.yml``, and the verdicts.

A report is compared with every seed, by one of three rules:

* ``number``: the number that the source prints. It *holds* if every seed gives it, rounded as the source
  rounds; it *holds within the spread* if it lies between the lowest and the highest seed, or in the 95 %
  prediction interval for one more run (which matters where seeds are few); else it *does not hold*.
* ``at_least`` or ``at_most`` a number, and ``more_than`` or ``less_than`` another setting, seed by seed. It
  *holds* if it is so for every seed, *within the spread* if for more than half of them.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import lru_cache
from operator import ge, gt, le, lt
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from heldout.errors import HeldOutError
from heldout.evidence.claims import recorded
from heldout.evidence.statistics import prediction_interval
from heldout.paths import EVIDENCE

SOURCES = EVIDENCE / "sources.yml"
COMPARED: dict[str, Callable[[float, float], bool]] = {
    "at_least": ge,
    "at_most": le,
    "more_than": gt,
    "less_than": lt,
}


class ReproductionError(HeldOutError):
    """A row is written wrongly, or its verdict is not what the results say."""


class Verdict(StrEnum):
    """What the results say of a report; the later in this list, the worse."""

    METHOD = "method only"
    HOLDS = "holds"
    WITHIN = "holds within the spread"
    NOT = "does not hold"


@dataclass(frozen=True)
class ReportedResult:
    """One thing that a source reports. ``measured`` is written experiment/setting/metric.

    Exactly one of the rules is given. ``form`` is the format of what was measured, where there is no
    ``number`` to take it from.
    """

    said: str
    measured: str
    number: str = ""
    at_least: float | None = None
    at_most: float | None = None
    more_than: str | None = None
    less_than: str | None = None
    form: str = ""

    @property
    def experiment(self) -> str:
        """The experiment that measures it."""
        return self.measured.split("/")[0]

    def by_seed(self, setting: str = "") -> dict[int, float]:
        """Return what was measured, by seed; of another ``setting``, if one is named."""
        experiment, own, metric = self.measured.split("/")
        return recorded(experiment).by_seed(setting or own, metric)

    @property
    def verdict(self) -> Verdict:
        """What the results say of it."""
        values = self.by_seed()
        if self.number:
            number = float(self.number.removesuffix("%"))
            scaled = np.array(list(values.values())) * (100 if self.number.endswith("%") else 1)
            if {round(value, self._decimals) for value in scaled} == {number}:
                return Verdict.HOLDS
            low, high = prediction_interval(scaled)
            half = 0.5 * 10.0**-self._decimals  # what the source rounded away
            near = min(low, scaled.min()) - half <= number <= max(high, scaled.max()) + half
            return Verdict.WITHIN if near else Verdict.NOT
        rule = next(name for name in COMPARED if getattr(self, name) is not None)
        limit = getattr(self, rule)
        limits = self.by_seed(limit) if isinstance(limit, str) else dict.fromkeys(values, limit)
        if set(limits) != set(values):
            raise ReproductionError(f"{self.measured}: its seeds are not those of '{limit}'.")
        share = sum(COMPARED[rule](value, limits[seed]) for seed, value in values.items()) / len(values)
        return Verdict.HOLDS if share == 1 else Verdict.WITHIN if share > 0.5 else Verdict.NOT

    @property
    def _decimals(self) -> int:
        return len(self.number.removesuffix("%").strip().partition(".")[2])

    def format_measured(self, setting: str = "") -> str:
        """Return mean and range over the seeds, such as "0.9702 (0.9690 to 0.9711)"."""
        values = list(self.by_seed(setting).values())
        percent = "%" if self.number.endswith("%") else "f"
        form = self.form or f".{self._decimals}{percent}"
        mean, low, high = (
            format(value, form).replace("%", "\N{NO-BREAK SPACE}%").replace("-", "\N{MINUS SIGN}")
            for value in (sum(values) / len(values), min(values), max(values))
        )
        return mean if low == high else f"{mean} ({low} to {high})"

    @property
    def other(self) -> str:
        """The setting that it is compared with; empty where there is none."""
        return self.more_than or self.less_than or ""


@dataclass(frozen=True)
class Reproduction:
    """One experiment of a source. ``why`` is MyST text; ``lab`` and ``chapter`` are slugs."""

    name: str
    source: str
    what: str
    lab: str
    chapter: str
    verdict: Verdict
    why: str
    reports: list[ReportedResult] = field(default_factory=list)

    @property
    def measured(self) -> Verdict:
        """The worst verdict of its reports."""
        order = list(Verdict)
        return max((report.verdict for report in self.reports), key=order.index, default=Verdict.METHOD)

    def problem(self) -> str:
        """Say why the stated verdict is not what the results say; empty if it is."""
        if self.verdict == self.measured:
            return ""
        found = "; ".join(
            f"{report.said}: {report.verdict}, {report.format_measured()}" for report in self.reports
        )
        return f"{self.name} says '{self.verdict}', but the results say '{self.measured}' ({found})."


@lru_cache
def reproductions(path: Path = SOURCES) -> list[Reproduction]:
    """Return the rows, read once; `ReproductionError` says which one is wrong, and how."""
    try:
        items = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise ReproductionError(f"{path.name} is not valid YAML: {error}") from None
    return [_reproduction(item, f"{path.name}, row {number}") for number, item in enumerate(items, start=1)]


def _reproduction(item: dict[str, Any], where: str) -> Reproduction:
    known = {each.name for each in fields(Reproduction)}
    if set(item) | {"reports"} != known:
        raise ReproductionError(f"{where}: needs {', '.join(sorted(known - {'reports'}))}; may have reports.")
    if item["verdict"] not in set(Verdict):
        raise ReproductionError(f"{where}: verdict must be one of {', '.join(Verdict)}.")
    reports = [_report(report, f"{where} ({item['name']})") for report in item.get("reports", [])]
    return Reproduction(**item | {"verdict": Verdict(item["verdict"]), "reports": reports})


def _report(item: dict[str, Any], where: str) -> ReportedResult:
    known = {each.name for each in fields(ReportedResult)}
    rules = [name for name in ("number", *COMPARED) if name in item]
    if not {"said", "measured"} <= set(item) <= known or len(rules) != 1:
        raise ReproductionError(
            f"{where}: a report needs 'said', 'measured' and one of: number, {', '.join(COMPARED)}."
        )
    if item["measured"].count("/") != 2:
        raise ReproductionError(f"{where}: 'measured' must be written experiment/setting/metric.")
    if rules != ["number"] and not item.get("form"):
        raise ReproductionError(f"{where}: a report without a number needs a 'form'.")
    return ReportedResult(**item)
