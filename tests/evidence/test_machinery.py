"""Experiments, results and claims: what is missing, what is stale, what was tampered with."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from heldout.evidence.claims import Claim, ClaimError, all_claims, load_claims
from heldout.evidence.experiments import Experiment, ExperimentError, experiments
from heldout.evidence.repetition import Recorded, Swaps, disagreements, swaps
from heldout.evidence.results import Results, ResultsError, Run, read_results, versions, write_results
from heldout.evidence.runner import RunError, one_run, run_missing
from heldout.evidence.statistics import mean_effect, paired_effect, share_effect, survivors, unpaired_effect
from tests.book.small_book import build, write_page

TOY = '''"""Adds noise to a number."""

import numpy as np

SEEDS = 20
SETTINGS = {"low": {"level": 1}, "high": {"level": 2}}


def run(seed, level):
    """Draw."""
    noise = np.random.default_rng(seed).normal(scale=0.1)
    return {"score": level + noise, "curve": [level, noise]}
'''


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The toy experiment and the folder of its results."""
    folder = tmp_path_factory.mktemp("evidence")
    path = folder / "toy.py"
    path.write_text(TOY)
    assert run_missing([Experiment(path)], jobs=1, folder=folder / "results") == 40
    return path, folder / "results"


def claim(**changes: object) -> Claim:
    fields = {
        "chapter": "01-overfitting",
        "name": "toy",
        "sentence": "High is higher.",
        "experiment": "toy",
        "metric": "score",
        "setting": "high",
        "versus": "low",
        "direction": "greater",
    }
    return Claim(**(fields | changes))


def test_runs_are_recorded_with_all_that_made_them(finished: tuple[Path, Path]) -> None:
    results = read_results("toy", finished[1])
    assert results.missing(Experiment(finished[0])) == []
    run = results.runs[0]
    assert run.parameters == {"level": 2} and run.setting == "high" and "keras" in run.versions
    assert results.curves("low", "curve").shape == (20, 2)
    assert not list(disagreements(Experiment(finished[0]), results, [run]))


@pytest.mark.parametrize(
    ("change", "stale"),
    [
        (("level + noise", "level - noise"), 40),
        (('"""Draw."""', '"""Draw once."""'), 0),  # words change nothing
        (("def run(seed, level):", "def run(seed: int, level: int) -> dict[str, object]:"), 0),
        (("SEEDS = 20", "SEEDS: int = 20\nSENSITIVE = 0.3"), 0),
        (("SEEDS = 20", "SEEDS = 22"), 4),
        (('{"level": 2}', '{"level": 3}'), 20),
        (('"high": {"level": 2}', '"high": {"level": 2}, "top": {"level": 4}'), 20),
    ],
)
def test_what_a_change_makes_stale(
    finished: tuple[Path, Path], tmp_path: Path, change: tuple[str, str], stale: int
) -> None:
    path = tmp_path / "toy.py"
    path.write_text(TOY.replace(*change))
    assert len(read_results("toy", finished[1]).missing(Experiment(path))) == stale


def test_a_number_changed_by_hand_is_noticed(finished: tuple[Path, Path], tmp_path: Path) -> None:
    text = (finished[1] / "toy.json").read_text()
    content = json.loads(text)
    content["runs"][0]["metrics"]["score"] += 1
    (tmp_path / "toy.json").write_text(json.dumps(content))
    with pytest.raises(ResultsError, match="its numbers were changed"):
        read_results("toy", tmp_path)
    (tmp_path / "toy.json").write_text(text[:-40])
    with pytest.raises(ResultsError, match="can't be read"):
        read_results("toy", tmp_path)


def test_a_number_changed_with_its_hash_does_not_repeat(finished: tuple[Path, Path], tmp_path: Path) -> None:
    results = read_results("toy", finished[1])
    results.runs[0].metrics["score"] += 1
    write_results(results, tmp_path)
    run, forged = results.runs[0], read_results("toy", tmp_path)
    again = one_run(finished[0], run.setting, run.seed)
    (problem,) = disagreements(Experiment(finished[0]), forged, [again])
    assert problem.startswith(f"toy, setting 'high', seed {run.seed}: score was ")


@pytest.mark.parametrize(
    ("sensitive", "score", "curve", "agrees"),
    [
        (None, 1.00005, [1.0005, 2], True),
        (None, 1.0002, [1, 2], False),
        (None, 1, [1.002, 2], False),
        (None, 1, [1], False),
        (None, 1, [1, 2, 3], False),
        (0.3, 1.5, [1, 2], True),  # a quarter of a standard deviation in one of two metrics
        (0.3, 1.5, [1.8, 2.8], False),
        (0.3, 1, [1], True),  # half a curve counts as a quarter of all
        (0.3, 1, [1, 2, 3], False),
    ],
)
def test_what_agrees_with_the_record(
    sensitive: float | None, score: float, curve: list[float], agrees: bool
) -> None:
    def run(seed: int, score: float, curve: list[float]) -> Run:
        return Run("one", {}, seed, {"score": score, "curve": list(curve)}, 0.0, versions())

    # standard deviations of 2 and of 1
    recorded = Recorded([run(0, 1, [1, 2]), run(1, 5, [3, 4])], sensitive)
    assert (not recorded.disagreement(recorded.runs[0], {"score": score, "curve": list(curve)})) == agrees


def test_a_metric_more_or_less_is_noticed(finished: tuple[Path, Path]) -> None:
    results = read_results("toy", finished[1])
    again = replace(results.runs[0], metrics={"score": results.runs[0].metrics["score"]})
    (problem,) = disagreements(Experiment(finished[0]), results, [again])
    assert "only one of them has curve" in problem


def test_swaps_are_counted(finished: tuple[Path, Path]) -> None:
    results = read_results("toy", finished[1])
    assert swaps(Experiment(finished[0]), results) == Swaps(2 * 20 * 19, 2 * 20 * 19, 2 * 20 * 19)
    same = [replace(run, metrics={"score": 1.0}) for run in results.runs if run.setting == "low"]
    assert swaps(Experiment(finished[0]), Results("toy", runs=same)) == Swaps(20 * 19, 0, 0)


@pytest.mark.parametrize(
    "changes",
    [
        {"direction": "less"},
        {"direction": "none"},
        {"versus": "high"},
        {"versus": 2.5},
        {"setting": "low", "versus": "high"},
    ],
)
def test_a_claim_that_the_results_do_not_support_is_noticed(
    finished: tuple[Path, Path], changes: dict[str, object]
) -> None:
    results = read_results("toy", finished[1])
    assert not claim().problem(results)
    assert "Change the sentence" in claim(**changes).problem(results)


def test_what_a_claim_excludes_lies_outside_of_its_interval(finished: tuple[Path, Path]) -> None:
    results = read_results("toy", finished[1])
    none = {"setting": "high", "versus": float(claim(versus=0.0).effect(results).mean), "direction": "none"}
    assert not claim(**none).problem(results)
    assert not claim(**none, margin=0.2).problem(results)
    assert "Take the margin out" in claim(**none, margin=0.01).problem(results)


def test_a_size_is_tested_against_nothing(finished: tuple[Path, Path]) -> None:
    results = read_results("toy", finished[1])
    size = claim(direction="size", versus=0.0, setting="low")
    assert not size.problem(results) and not size.directional


def test_how_an_interval_is_made_is_declared(finished: tuple[Path, Path]) -> None:
    results = read_results("toy", finished[1])
    with pytest.raises(ClaimError, match="is 'binary: true'"):
        claim(versus=0.5, binary=True).effect(results)
    ones = Results("toy", results.code, [replace(run, metrics={"score": 1.0}) for run in results.runs])
    with pytest.raises(ClaimError, match="is 'binary: true'"):
        claim(versus=0.5).effect(ones)
    assert claim(versus=0.5, binary=True).effect(ones).method == "Wilson"


def test_a_p_value_is_small_where_the_interval_leaves_the_reference_out(finished: tuple[Path, Path]) -> None:
    results = read_results("toy", finished[1])
    for changes in ({}, {"paired": False}, {"versus": 1.9}, {"versus": 2.02}, {"versus": 2.0}):
        one = claim(**changes)
        effect = one.effect(results)
        assert (one.p_value(results) < 0.05) != (effect.low <= one.reference <= effect.high), changes


def test_a_claim_needs_twenty_seeds(finished: tuple[Path, Path]) -> None:
    results = read_results("toy", finished[1])
    few = Results("toy", results.code, [run for run in results.runs if run.seed < 19])
    assert "rests on 19 seeds" in claim().problem(few)


def test_a_claim_on_what_is_not_recorded_says_what_is(finished: tuple[Path, Path]) -> None:
    results = read_results("toy", finished[1])
    with pytest.raises(ResultsError, match=r"no setting 'middle'\. Recorded: high, low"):
        claim(setting="middle").effect(results)
    with pytest.raises(ResultsError, match=r"no number 'curve'\. It has: score"):
        claim(metric="curve").effect(results)


def test_a_claim_written_wrongly_is_named(tmp_path: Path) -> None:
    path = tmp_path / "01-overfitting.yml"
    path.write_text("- name: a\n  sentence: b\n")
    with pytest.raises(ClaimError, match="claim 1: needs direction, experiment"):
        load_claims(path)
    good = "- {name: a, sentence: b, experiment: c, metric: d, setting: e, versus: f, direction: DIRECTION}\n"
    path.write_text(good.replace("DIRECTION", "upward"))
    with pytest.raises(ClaimError, match="direction must be one of greater, less, none"):
        load_claims(path)
    for line, message in (
        ("versus: 0, direction: less", "compared with 0 is only what can be less than 0 and more"),
        ("versus: 0, direction: size", "a size is compared with nothing"),
        ("direction: less", "'versus' must be a setting or a number"),
        ("versus: f, direction: less, margin: 0.1", "a 'margin' belongs to a sentence"),
    ):
        path.write_text(good.replace("versus: f, direction: DIRECTION", line))
        with pytest.raises(ClaimError, match=message):
            load_claims(path)
    path.write_text(
        good.replace("versus: f, direction: DIRECTION", "versus: 0, direction: less, signed: true")
    )
    assert load_claims(path)[0].reference == 0
    path.write_text(2 * good.replace("DIRECTION", "less"))
    with pytest.raises(ClaimError, match="another claim has this name"):
        all_claims(tmp_path)


def test_what_was_run_outlives_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "toy.py"
    path.write_text(TOY.replace('    """Draw."""', "    import time\n\n    time.sleep(0.4)"))
    code = (
        "from pathlib import Path; from heldout.evidence import runner; "
        "from heldout.evidence.experiments import Experiment\n"
        "if __name__ == '__main__':\n    runner.SAVE_SECONDS = 0\n"
        f"    runner.run_missing([Experiment(Path({str(path)!r}))], 1, folder=Path({str(tmp_path)!r}))\n"
    )
    script = tmp_path / "script.py"
    script.write_text(code)
    process = subprocess.Popen([sys.executable, str(script)], start_new_session=True)
    deadline = time.monotonic() + 120
    while len(read_results("toy", tmp_path).runs) < 3 and time.monotonic() < deadline:
        time.sleep(0.1)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    results = read_results("toy", tmp_path)
    assert 3 <= len(results.runs) < 40
    assert len(results.missing(Experiment(path))) == 40 - len(results.runs)


def test_a_run_that_fails_names_itself_and_keeps_the_others(tmp_path: Path) -> None:
    path = tmp_path / "toy.py"
    path.write_text(TOY.replace('    """Draw."""', "    assert seed != 5, 'five is bad'"))
    with pytest.raises(RunError, match=r"toy, setting '\w+', seed 5: AssertionError: five is bad"):
        run_missing([Experiment(path)], jobs=1, folder=tmp_path)
    assert len(read_results("toy", tmp_path).runs) >= 10


def test_an_experiment_without_its_parts_is_named(tmp_path: Path) -> None:
    path = tmp_path / "toy.py"
    path.write_text("SEEDS = 20\n")
    with pytest.raises(ExperimentError, match="lacks SETTINGS"):
        Experiment(path).settings  # noqa: B018
    path.write_text("SEEDS = 20\nSETTINGS = dict(a=1)\n")
    with pytest.raises(ExperimentError, match="SETTINGS must be plain literals"):
        Experiment(path).settings  # noqa: B018
    with pytest.raises(ExperimentError, match="No experiment is called 'magic'"):
        experiments(["magic"])


def test_no_false_find_among_many_but_for_one_time_in_twenty() -> None:
    rng = np.random.default_rng(0)
    false = 0
    for _ in range(400):
        true = {f"true {place}": float(value) for place, value in enumerate(rng.random(30))}
        false += bool(survivors(true | {"found": 1e-6}) & true.keys())
    assert 4 <= false <= 36


def test_intervals_hold_the_truth_as_often_as_they_say() -> None:
    rng = np.random.default_rng(0)
    truth = {"mean": 0, "paired": 0, "unpaired": 0, "share": 0}
    for _ in range(1000):
        first, second = rng.normal(1, 1, 20), rng.normal(0, 2, 20)
        effects = {
            "mean": (mean_effect(first), 1),
            "paired": (paired_effect(first, second), 1),
            "unpaired": (unpaired_effect(first, second), 1),
            "share": (share_effect((rng.random(20) < 0.8).astype(float)), 0.8),
        }
        for name, (effect, true) in effects.items():
            truth[name] += effect.low <= true <= effect.high
    assert all(920 <= count <= 985 for count in truth.values()), truth


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("It falls by {claim}`no-such-claim`.", "No claim is called 'no-such-claim'"),
        ("It is {measured}`overfitting/plain:.2f`.", "must be written experiment/setting/metric:format"),
        ("It is {measured}`overfitting/plain/beauty:.2f`.", "records no number 'beauty'"),
    ],
)
def test_a_page_with_a_wrong_reference_is_not_built(book: Path, text: str, message: str) -> None:
    write_page(book, "other", "print(6 * 7)")
    page = book / "book" / "other.md"
    page.write_text(page.read_text() + f"\n{text}\n")
    done = build(book)
    assert done.returncode != 0
    assert message in " ".join((done.stdout + done.stderr).split())
