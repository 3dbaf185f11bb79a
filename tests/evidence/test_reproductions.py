"""What sources report is compared with every seed by stated rules, and missing data are named."""

from pathlib import Path

import pytest

from heldout.evidence import reproductions as module
from heldout.evidence.reproductions import ReportedResult, ReproductionError, Verdict, reproductions
from heldout.evidence.results import Results, Run

ROW = """
- name: R1
  source: "000"
  what: A network.
  lab: sonar
  chapter: 02-splits
  reports:
    - {report}
  verdict: holds
  why: Because.
"""


@pytest.fixture(autouse=True)
def runs(monkeypatch: pytest.MonkeyPatch) -> None:
    scores = {"plain": [0.94, 0.95, 0.96], "better": [0.97, 0.98, 0.955], "sure": [1, 1, 1]}
    recorded = Results(
        "toy",
        runs=[
            Run(setting, {}, seed, {"score": score}, 0.0, "")
            for setting, values in scores.items()
            for seed, score in enumerate(values)
        ],
    )
    monkeypatch.setattr(module, "recorded", lambda name: recorded)


@pytest.mark.parametrize(
    ("setting", "rule", "verdict"),
    [
        ("plain", {"number": "0.95"}, Verdict.WITHIN),
        ("plain", {"number": "0.99"}, Verdict.WITHIN),  # 4.30 · 0.01 · √(4/3) from the mean is 0.9997
        ("plain", {"number": "1.01"}, Verdict.NOT),
        ("plain", {"number": "1"}, Verdict.HOLDS),  # rounded as the source rounds
        ("plain", {"number": "89.9 %"}, Verdict.NOT),
        ("sure", {"at_least": 1.0}, Verdict.HOLDS),
        ("plain", {"at_least": 0.95}, Verdict.WITHIN),  # two of three
        ("plain", {"at_most": 0.94}, Verdict.NOT),  # one of three
        ("better", {"more_than": "plain"}, Verdict.WITHIN),
        ("sure", {"more_than": "better"}, Verdict.HOLDS),
        ("better", {"less_than": "plain"}, Verdict.NOT),
    ],
)
def test_a_report_is_compared_with_every_seed(setting: str, rule: dict, verdict: Verdict) -> None:
    assert ReportedResult("it", f"toy/{setting}/score", **rule).verdict == verdict


def test_what_was_measured_is_written_as_the_source_writes() -> None:
    assert (
        ReportedResult("it", "toy/plain/score", number="95.0 %").format_measured()
        == "95.0\xa0% (94.0\xa0% to 96.0\xa0%)"
    )
    assert ReportedResult("it", "toy/sure/score", at_least=1, form=".0f").format_measured() == "1"


def written(folder: Path, report: str) -> Path:
    path = folder / "sources.yml"
    path.write_text(ROW.format(report=report), encoding="utf-8")
    reproductions.cache_clear()
    return path


def test_a_verdict_that_the_runs_do_not_bear_out_is_a_problem(tmp_path: Path) -> None:
    report = '{said: it, measured: toy/plain/score, number: "0.85"}'
    (row,) = reproductions(written(tmp_path, report))
    assert "R1 says 'holds'" in row.problem() and "does not hold" in row.problem()
    (row,) = reproductions(written(tmp_path, "{said: it, measured: toy/sure/score, at_least: 1, form: .0f}"))
    assert not row.problem()


@pytest.mark.parametrize(
    ("report", "complaint"),
    [
        ("{said: it, measured: toy/plain/score}", "one of: number"),
        ("{said: it, measured: toy/plain/score, at_least: 1, number: '1'}", "one of: number"),
        ("{said: it, measured: toy/plain, number: '1'}", "experiment/setting/metric"),
        ("{said: it, measured: toy/plain/score, at_least: 1}", "needs a 'form'"),
    ],
)
def test_a_report_written_wrongly_is_named(tmp_path: Path, report: str, complaint: str) -> None:
    with pytest.raises(ReproductionError, match=complaint) as caught:
        reproductions(written(tmp_path, report))
    assert "row 1" in str(caught.value)
