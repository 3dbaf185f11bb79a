"""Mutants of model solutions: which mistakes are made, and that tests see them."""

import ast
from pathlib import Path

import pytest

from heldout.chapters import Chapter, chapters
from heldout.exercises import grade_mutants as module
from heldout.exercises.grade_mutants import Judged, MutantError, grade_mutants, mutants_of, read_judged
from heldout.exercises.mutate import mutants
from heldout.exercises.report import KILLED
from heldout.exercises.source import read_source, tasks

CODE = '''
def scaled(x, seed=0, axis=None, share=0.5):
    """Return it."""
    if len(x) < 2:
        raise ValueError(f"{len(x)} < 2")
    rng = np.random.default_rng(seed)
    print(x)
    kept = x[: len(x) // 2].copy()
    kept = np.mean(kept, axis=0)
    return -kept, np.argmax(kept) if not axis else kept.std(ddof=1)
'''


def differences(code: str = CODE) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for mutant in mutants("scaled", code):
        found.setdefault(mutant.operator, []).append(mutant.diff)
    return found


@pytest.mark.parametrize(
    ("operator", "line"),
    [
        ("comparison", "+ if len(x) <= 2:"),
        ("number", "+ if len(x) < 3:"),
        ("operator", "+ kept = x[:len(x) / 2].copy()"),
        ("border of a slice", "+ kept = x[:len(x) // 2 + 1].copy()"),
        ("call left out", "+ kept = x[:len(x) // 2]"),
        ("seed ignored", "+ rng = np.random.default_rng()"),
        ("seed fixed", "+ rng = np.random.default_rng(0)"),
        ("axis left out", "+ kept = np.mean(kept)"),
        ("function", "+ kept = np.median(kept, axis=0)"),
        ("ddof left out", "kept.std()"),
        ("sign or not left out", "+ return (kept, np.argmax(kept)"),
        ("branch never", "+ return (-kept, kept.std(ddof=1))"),
        ("last of ties", "len(a) - 1 - int("),
        ("order of a pair", "+ return (np.argmax(kept)"),
        ("no error", "- if len(x) < 2:"),
        ("another error", "+ raise ArithmeticError"),
        ("error raised late", "+ if len(x) < 2:"),
        ("argument changed", "+ @_spoils('x')"),
        ("answer kept", "+ @_kept"),
        ("statement left out", "- kept = np.mean(kept, axis=0)"),
    ],
)
def test_each_kind_of_mistake_is_made(operator: str, line: str) -> None:
    assert any(line in diff for diff in differences()[operator]), differences().get(operator)


def test_who_holds_nothing_that_can_change_is_left_out() -> None:
    found = [mutant.diff for mutant in mutants("scaled", CODE, {"scaled": ["seed", "axis", "share"]})]
    assert [diff for diff in found if "_spoils" in diff] == ["+ @_spoils('x')"]


def test_no_mutant_is_made_of_words_alone() -> None:
    for diffs in differences().values():
        assert not any("Return it" in diff for diff in diffs)
        assert not any("< 2\"" in diff.replace("f\"{len(x)} < 2\"", "") for diff in diffs)


def test_flags_and_settings_of_keras() -> None:
    code = (
        "def build():\n    model = keras.Sequential([layers.Dense(3, activation='relu')])\n"
        "    model(x, training=True)\n    model.fit(x)\n    return model"
    )
    found = differences(code)
    assert any("training=False" in diff for diff in found["flag"])
    assert any("activation='tanh'" in diff for diff in found["name of a setting"])
    assert any(diff.count("model.fit(x)") == 1 for diff in found["done twice"])
    assert "compiled" in found


def test_every_task_has_mutants_that_differ_and_can_be_read(chapter: Chapter) -> None:
    source = read_source(chapter)
    found = mutants_of(source, read_judged(chapter))
    for task in tasks(source):
        codes = [mutant.code for mutant in found if mutant.cell == task.name]
        assert len(codes) == len(set(codes)) >= 4, task.name
        for code in codes:
            ast.parse(code)


def test_what_is_listed_fits_the_exercise(chapter: Chapter) -> None:
    judged = read_judged(chapter)
    assert all(judged.equivalent.values())
    parameters = {
        node.name: {argument.arg for argument in ast.walk(node.args) if isinstance(argument, ast.arg)}
        for cell in read_source(chapter).cells
        if cell.cell_type == "code"
        for node in ast.walk(ast.parse(cell.source))
        if isinstance(node, ast.FunctionDef)
    }
    for function, names in judged.unchangeable.items():
        assert set(names) <= parameters[function], function


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ('task = "{task}"\ndiff = """{diff}"""', "has no reason"),
        ('task = "{task}"\ndiff = "+ x"\nreason = "None."', "has no mutant with these lines"),
        ("task = ", "Invalid value"),
    ],
)
def test_a_list_that_does_not_fit_is_refused(tmp_path: Path, entry: str, message: str) -> None:
    chapter = module_chapter()
    mutant = mutants_of(read_source(chapter), Judged({}, {}))[0]
    text = entry.format(task=mutant.cell, diff=mutant.diff.replace("\\", "\\\\"))
    (tmp_path / f"{chapter.slug}.toml").write_text(f"[[equivalent]]\n{text}\n")
    with pytest.raises(MutantError, match=message):
        read_judged(chapter, tmp_path)


def module_chapter() -> Chapter:
    from heldout.chapters import chosen

    return chosen(("03-k-fold",))[0]


@pytest.mark.sandbox
def test_what_is_killed_is_not_graded_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chapter = module_chapter()
    judged = read_judged(chapter)
    mutants = mutants_of(read_source(chapter), judged)
    few = [mutant for mutant in mutants if mutant.cell == "models_trained"]
    monkeypatch.setattr(module, "mutants_of", lambda *_: few)
    monkeypatch.setattr(module, "read_judged", lambda _: judged)
    (report,) = grade_mutants([chapter], 1, kept=tmp_path)
    found = report.tasks["models_trained"]
    assert len(found.killed) + len(found.survived) + len(found.equivalent) == len(few)
    assert len(list(tmp_path.iterdir())) == len(found.killed) > 0
    monkeypatch.setattr(module, "graded", lambda jobs, at_once: iter(()))
    (again,) = grade_mutants([chapter], 1, kept=tmp_path)
    assert len(again.tasks["models_trained"].killed) == len(found.killed)


# of these all mutants were tried in one process, but not all by the grader
UNGRADED = {chapter.slug for chapter in chapters() if not chapter.slug.startswith(("04", "05", "06", "07"))}


@pytest.mark.nightly
@pytest.mark.sandbox
@pytest.mark.timeout(3600)
def test_mutants_are_killed(chapter: Chapter) -> None:
    if chapter.slug in UNGRADED:
        pytest.skip("not all of its mutants have been graded yet")
    (report,) = grade_mutants([chapter], jobs=1)
    for name, task in report.tasks.items():
        assert task.share >= KILLED, (name, [mutant.name for mutant in task.survived])


@pytest.mark.sandbox
def test_a_sample_of_mutants_is_killed(chapter: Chapter) -> None:
    if chapter.slug in UNGRADED:
        pytest.skip("not all of its mutants have been graded yet")
    (report,) = grade_mutants([chapter], jobs=1, sample=1)
    for task in report.tasks.values():
        assert len(task.killed) + len(task.survived) == 1
        # a task may let one of fifty live; that a sampled one does is rare, and worth a look
        assert task.survived == []
