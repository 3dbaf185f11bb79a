"""Numbers in model answers to written questions are those that the exercise's own code gives."""

import re
from typing import Any

import numpy as np
import pytest

from heldout.chapters import Chapter, chapters
from heldout.exercises.source import read_source
from heldout.grading.cells import grade_id_of

pytestmark = pytest.mark.slow

WORKFLOW = next(chapter for chapter in chapters() if chapter.slug == "12-workflow")
TRIALS: dict[str, dict[str, Any]] = {  # the networks of the model answer's log, by their names
    "2 x 128 units, 60 epochs, threshold 0.5": {"units": (128, 128), "epochs": 60, "threshold": 0.5},
    "linear, threshold from the costs": {"units": ()},
    "32 units, threshold 0.5": {"threshold": 0.5},
    "32 units, class weights, threshold 0.5": {"threshold": 0.5, "weighted": True},
    "32 units, threshold from the costs": {},
}


@pytest.fixture(scope="module")
def notebook() -> dict[str, Any]:
    """What the cells that need no hidden test define: the setup, the table and the project."""
    defined: dict[str, Any] = {}
    for cell in read_source(WORKFLOW).cells:
        if grade_id_of(cell) in ("setup", "wrong_rows", "colonies", "project"):
            exec(compile(cell.source, grade_id_of(cell), "exec"), defined)
    return defined


@pytest.fixture(scope="module")
def reports(notebook: dict[str, Any]) -> tuple[np.ndarray, np.ndarray]:
    """The different reports, and their labels."""
    x, y = notebook["x_train"], notebook["y_train"]
    _, first = np.unique(np.nan_to_num(x, nan=-1), axis=0, return_index=True)
    return x[first], y[first]


def model_answer(chapter: Chapter, task: str) -> str:
    (cell,) = [cell for cell in read_source(chapter).cells if grade_id_of(cell) == task]
    return " ".join(cell.source.partition("**Rubric.**")[0].split())


def number(text: str, pattern: str) -> float:
    """Return the number that stands in a sentence once."""
    (found,) = re.findall(pattern, text)
    return float(found)


def held_out(notebook: dict[str, Any], x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return each row's probability from the network that was not trained on it, and whether it is wrong."""
    probabilities, wrong = np.empty(len(y)), np.zeros(len(y), dtype=bool)
    for rest, fold in notebook["StratifiedKFold"](3, shuffle=True, random_state=0).split(x, y):
        prepared, new = notebook["prepare"](x[rest], x[fold])
        model, threshold = notebook["train"](prepared, y[rest])
        probabilities[fold] = np.asarray(model(new))[:, 0]
        misses, false_alarms = notebook["wrong_rows"](probabilities[fold], threshold, y[fold])
        wrong[fold[misses + false_alarms]] = True
    return probabilities, wrong


@pytest.mark.nightly
def test_workflow(notebook: dict[str, Any], reports: tuple[np.ndarray, np.ndarray]) -> None:
    text = model_answer(WORKFLOW, "written")
    x, y = reports
    assert number(text, r"on these (\d+),") == len(x)
    assert number(text, r"In the table, (\d+) reports were sent twice") == len(notebook["x_train"]) - len(x)
    count = y.sum()
    assert number(text, r"only (\d+) of the 600") == number(text, r"with (\d+) lost colonies") == count
    assert number(text, r"an accuracy of (0\.\d+)") == pytest.approx(1 - count / len(x), abs=1e-9)

    estimates = [notebook["estimate"](notebook["x_train"], notebook["y_train"]) for _ in range(3)]
    told = number(text, r"a balanced accuracy of about (0\.\d+),")
    # what the reader's own run may give
    assert np.mean(estimates) == pytest.approx(told, abs=0.015)
    assert estimates == pytest.approx([told] * 3, abs=0.03)
    # the mean of two shares that are about as large, each with its own binomial error
    error = 1.96 * np.sqrt(told * (1 - told) * (1 / count + 1 / (len(x) - count))) / 2
    assert number(text, r"uncertain by some (0\.\d+) either way") == round(error, 2)

    (chosen,) = [trial for trial in notebook["log"]() if trial["chosen"]]
    assert np.mean(chosen["folds"]) == pytest.approx(told, abs=0.015)
    candidates = sum(trial["kind"] == "candidate" for trial in notebook["log"]())
    assert f"chose among {['three', 'four', 'five'][candidates - 3]} candidates" in text


@pytest.mark.nightly
def test_wrong_rows_of_the_workflow(notebook: dict[str, Any], reports: tuple[np.ndarray, np.ndarray]) -> None:
    text = model_answer(WORKFLOW, "written")
    x, y = reports
    used = x[:, 2:4]  # temperature and humidity
    off = np.nanmax(np.abs(used - np.nanmean(used, axis=0)) / np.nanstd(used, axis=0), axis=1)
    between = (off >= 1) & (off < 2)
    assert number(text, r"of the (\d+) reports whose temperature or humidity") == between.sum()
    runs = [held_out(notebook, x, y)[1] for _ in range(3)]
    wrong = np.mean(runs, axis=0)
    assert 100 * wrong[between].mean() == pytest.approx(number(text, r"about (\d+) % are answered wrongly"), abs=4)
    assert 100 * wrong[~between].mean() == pytest.approx(number(text, r"of the others about (\d+) %"), abs=2)
    assert all(np.mean(y[run] == 0) > 0.7 for run in runs), "most of them are false alarms"


@pytest.mark.nightly
def test_log_of_the_workflow(notebook: dict[str, Any], reports: tuple[np.ndarray, np.ndarray]) -> None:
    """Each line of the log is what its network scores, as near as two runs come to each other."""
    x, y = reports
    keras, layers = notebook["keras"], notebook["layers"]

    def trial(
        units: tuple[int, ...] = (32,), epochs: int = 12, weighted: bool = False, threshold: float = 0
    ) -> tuple[float, list[float]]:
        """Return the scores on training rows, their mean, and on held-out ones."""
        known, new = [], []
        for rest, fold in notebook["StratifiedKFold"](3, shuffle=True, random_state=0).split(x, y):
            prepared, held = notebook["prepare"](x[rest], x[fold])
            hidden = [layers.Dense(width, activation="relu") for width in units]
            model = keras.Sequential(
                [keras.Input((prepared.shape[1],)), *hidden, layers.Dense(1, activation="sigmoid")]
            )
            model.compile(optimizer=keras.optimizers.Adam(0.015), loss="binary_crossentropy")
            ones = np.mean(y[rest])
            weights = {0: 0.5 / (1 - ones), 1: 0.5 / ones} if weighted else None
            model.fit(prepared, y[rest], epochs=epochs, batch_size=32, class_weight=weights, verbose=0)
            for rows, labels, scores in ((prepared, y[rest], known), (held, y[fold], new)):
                answers = notebook["predict"](model, threshold or float(ones), rows)
                scores.append(notebook["balanced_accuracy"](labels, answers))
        return float(np.mean(known)), new

    log = {line["name"]: line for line in notebook["log"]() if line["kind"] != "baseline"}
    assert set(log) == set(TRIALS)
    for name, line in log.items():
        known, new = trial(**TRIALS[name])
        assert line["train"] == pytest.approx(known, abs=0.04), name
        assert np.mean(line["folds"]) == pytest.approx(np.mean(new), abs=0.05), name
        assert line["folds"] == pytest.approx(new, abs=0.1), name
