"""A malformed answer variant ends in a message that names the file and says what to write."""

from pathlib import Path

import pytest

from heldout.chapters import Chapter
from heldout.exercises.source import Task, read_source, tasks
from heldout.exercises.variants import VariantError, load_variants, read_variant

TASKS = [Task("one_hot", ("test_one_hot",), 3.0), Task("scale", ("test_scale",), 2.0)]
GOOD = '"""About."""\n# /// answer\n# cell = "one_hot"\n# points = 0\n# message = "shape"\n# ///\nx = 1\n'


def write(tmp_path: Path, name: str, text: str) -> Path:
    path = tmp_path / name
    path.write_text(text)
    return path


def test_a_good_one_is_read(tmp_path: Path) -> None:
    answer = read_variant(write(tmp_path, "wrong_x.py", GOOD), TASKS)
    assert (answer.cell, answer.points, answer.message) == ("one_hot", 0.0, "shape")
    assert (answer.about, answer.code) == ("About.", "x = 1\n")


def test_a_right_one_earns_all_points(tmp_path: Path) -> None:
    text = GOOD.replace("# points = 0\n", "").replace('# message = "shape"\n', "")
    assert read_variant(write(tmp_path, "right_x.py", text), TASKS).points == 3.0


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        ("wrong_x.py", '"one_hot"', '"two_hot"', "names the cell 'two_hot', but the exercise has: one_hot"),
        ("wrong_x.py", "# /// answer\n", "", "no '# /// answer' header"),
        ("wrong_x.py", '# message = "shape"\n', "", "needs 'points' and 'message'"),
        ("wrong_x.py", "# points = 0", "# points = 3", "3 of 3 points do not fit"),
        ("right_x.py", "", "", "0 of 3 points do not fit"),
        ("wrong_x.py", "x = 1", "x = = 1", "invalid syntax"),
        ("wrong_x.py", "# points = 0", "# points 0", "wrong_x.py"),
    ],
)
def test_a_bad_one_is_named(tmp_path: Path, name: str, old: str, new: str, message: str) -> None:
    path = write(tmp_path, name, GOOD.replace(old, new) if old else GOOD)
    with pytest.raises(VariantError, match=message) as caught:
        read_variant(path, TASKS)
    assert name in str(caught.value)


def test_every_task_has_other_right_answers_and_three_wrong_ones(chapter: Chapter) -> None:
    found = tasks(read_source(chapter))
    answers = load_variants(chapter.slug, found)
    for task in found:
        right = [answer.right for answer in answers if answer.cell == task.name]
        assert right.count(True) >= 1 and right.count(False) >= 3, task.name
