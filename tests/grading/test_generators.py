"""Random generators cross as their states, and what a function draws is drawn for the test as well."""

import copy
import random
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from heldout.exercises.release import course_config
from heldout.grading.codec import Codec, CodecError, Marshaller, codec_of, contents, restore_used, rollback
from heldout.grading.limits import grading_limits
from heldout.grading.pipeline import grade
from heldout.grading.result import Result
from tests.grading import assignments

MADE: dict[str, Callable[[], Any]] = {
    "default": lambda: np.random.default_rng(3),
    "spawned": lambda: np.random.default_rng([3, 4]).spawn(2)[1],
    "numpy's seed": lambda: np.random.default_rng(np.int64(3)),
    "many seeds": lambda: np.random.default_rng(np.array([3, 2**31])),
    "newer": lambda: np.random.Generator(np.random.PCG64DXSM(3)),
    "twister": lambda: np.random.Generator(np.random.MT19937(3)),
    "legacy": lambda: np.random.RandomState(3),
    "python": lambda: random.Random(3),
}
USES: dict[str, Callable[[Any], Any]] = {
    "nothing": lambda rng: None,
    "one": lambda rng: rng.random(),
    "normal": lambda rng: getattr(rng, "normal", rng.gauss if isinstance(rng, random.Random) else None)(0, 1),
    "shuffle": lambda rng: rng.shuffle(list(range(9))),
    "many": lambda rng: [rng.random() for _ in range(5000)],
}


def crossed(value: object) -> Any:
    there = Marshaller(lambda *_: "a handle", lambda value: None)
    return there.decode(Marshaller(lambda *_: None, lambda value: None).encode(value))


def codec(value: object) -> Codec:
    found = codec_of(value)
    assert found is not None
    return found


@pytest.mark.parametrize("use", USES.values(), ids=USES)
@pytest.mark.parametrize("make", MADE.values(), ids=MADE)
def test_it_draws_there_what_it_would_here_and_goes_on_after_it(
    make: Callable[[], Any], use: Callable[[Any], Any]
) -> None:
    rng, alone = make(), make()
    use(rng), use(alone)
    arguments = [[rng], {"x": (1, rng)}]
    kept = contents(arguments)
    there = crossed(arguments)[0][0]
    assert type(there) is type(rng)
    assert use(there) == use(alone)
    restore_used(arguments, [[there], {"x": (1, rng)}])
    assert arguments[0][0] is rng
    assert rng.random() == alone.random()
    rollback(kept)
    again = make()
    use(again)
    assert rng.random() == again.random()


def test_a_million_draws_are_one_message() -> None:
    rng = np.random.default_rng(0)
    there = crossed(rng)
    there.random(10**6)
    restore_used([rng], [there])
    assert rng.bit_generator.state == there.bit_generator.state


def test_what_it_spawns_it_spawns_once() -> None:
    rng = np.random.default_rng(0)
    there = crossed(rng)
    first, second = (child.random() for child in there.spawn(2))
    assert first != second
    restore_used([rng], [there])
    assert rng.spawn(1)[0].random() not in (first, second)


def test_a_generator_of_another_kind_stays_where_it_is() -> None:
    assert crossed(np.random.Generator(np.random.Philox(3))) == "a handle"
    assert crossed(random.SystemRandom()) == "a handle"


RESET: dict[str, Callable[[Any], None]] = {
    "seeded": lambda rng: rng.seed(1),
    "all zeros": lambda rng: rng.set_state(("MT19937", np.zeros(624, np.uint32), 624)),
}


@pytest.mark.parametrize("make", MADE.values(), ids=MADE)
def test_no_draw_leads_back(make: Callable[[], Any]) -> None:
    early, rng = make(), make()
    rng.random()
    with pytest.raises(CodecError, match="to which no use of it leads"):
        restore_used([rng], [early])


@pytest.mark.parametrize("reset", RESET.values(), ids=RESET)
def test_no_draw_leads_to_a_chosen_state(reset: Callable[[Any], None]) -> None:
    rng = np.random.RandomState(3)
    there = crossed(rng)
    reset(there)
    with pytest.raises(CodecError, match="no use"):
        restore_used([rng], [there])


def changed(content: Any, path: list[Any], value: object) -> Any:
    content = copy.deepcopy(content)
    inner = content
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return content


@pytest.mark.parametrize(
    ("kind", "path", "value"),
    [
        ("default", [0], "Philox"),
        ("default", [1, "state"], -1),
        ("default", [1, "state"], 1 << 128),
        ("default", [1, "inc"], "1"),
        ("default", [2], 2),
        ("default", [3], 1 << 32),
        ("default", [4, 0], 1 << 4000),
        ("default", [4, 2], 10**9),
        ("default", [4, 1], [-1]),
        ("twister", [1, "pos"], 625),
        ("twister", [1, "pos"], -1),
        ("twister", [1, "key"], b"short"),
        ("legacy", [0], b""),
        ("legacy", [1], 10**6),
        ("legacy", [2], 7),
        ("legacy", [3], float("nan")),
        ("legacy", [3], 1e300),
        ("python", [1], "key"),
        ("python", [2], 10**6),
        ("python", [3], float("inf")),
    ],
)
def test_a_state_that_is_none_is_refused(kind: str, path: list[Any], value: object) -> None:
    """NumPy reads beyond a Mersenne Twister's words, if told to."""
    rng = MADE[kind]()
    content = codec(rng).to_plain(rng)
    codec(rng).from_plain(content)
    with pytest.raises((CodecError, ValueError)):
        codec(rng).from_plain(changed(content, path, value))


# -- as students and tests use them

SAMPLE = assignments.assignment(
    assignments.setup("import random\nimport numpy as np"),
    assignments.task(
        "sample",
        "def sample(n, rng):\n    ### BEGIN SOLUTION\n    return rng.random(n)\n    ### END SOLUTION",
    ),
    assignments.test(
        "sample",
        "x = np.zeros(3)\n"
        "rng = np.random.default_rng(7)\n"
        "first, second = sample(1000, rng), sample(1000, rng)\n"
        "assert np.shape(first) == (1000,) and not np.array_equal(first, second), 'the same again'\n"
        "assert np.array_equal(first, sample(1000, np.random.default_rng(7))), 'not from rng'\n"
        "assert rng.random() == np.random.default_rng(7).random(2001)[-1], 'not as many draws'\n",
    ),
)


def graded(answer: str) -> Result:
    notebook = assignments.answered(SAMPLE, sample=answer)
    return grade(notebook, {}, SAMPLE, grading_limits(course_config()))


@pytest.mark.parametrize(
    "body",
    [
        "return rng.random(n)",
        "return np.array([rng.random() for _ in range(n)])",
        "return np.random.default_rng(rng).random(n)",
        "assert isinstance(rng, np.random.Generator)\n    out = np.empty(n)\n    return rng.random(out=out)",
        "import copy\n    copy.deepcopy(rng).normal()\n    return rng.random(n)",
        "from scipy.stats import uniform\n    return uniform.rvs(size=n, random_state=rng)",
    ],
)
def test_a_right_answer_may_use_it_in_any_way(body: str) -> None:
    result = graded(f"def sample(n, rng):\n    {body}")
    assert result.cells["test_sample"].message == ""
    assert result.score == 1


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("return np.random.default_rng(7).random(n)", "the same again"),
        ("return np.random.default_rng().random(n)", "not from rng"),
        ("found = rng.random(n)\n    rng.normal()\n    return found", "not as many draws"),
        (
            "rng.bit_generator.state = np.random.PCG64(9).state\n    return rng.random(n)",
            "sample() leaves a Generator in a state to which no use of it leads",
        ),
    ],
)
def test_a_wrong_answer_is_told_what_it_did(body: str, message: str) -> None:
    result = graded(f"def sample(n, rng):\n    {body}")
    assert result.score == 0
    assert message in result.cells["test_sample"].message
    assert not result.cells["test_sample"].fault


def test_who_draws_and_changes_the_question_earns_nothing() -> None:
    made = assignments.assignment(
        assignments.setup("import numpy as np"),
        assignments.task(
            "noisy", "def noisy(x, rng):\n    ### BEGIN SOLUTION\n    pass\n    ### END SOLUTION"
        ),
        assignments.test(
            "noisy",
            "x = np.random.default_rng().normal(size=50)\nnoise = noisy(x, np.random.default_rng(1)) - x\n"
            "assert np.allclose(noise, np.random.default_rng(1).normal(size=50))",
        ),
    )

    def score(body: str) -> float:
        notebook = assignments.answered(made, noisy=f"def noisy(x, rng):\n    {body}")
        return grade(notebook, {}, made, grading_limits(course_config())).score

    assert score("return x + rng.normal(size=50)") == 1
    assert score("x[:] = 0\n    return rng.normal(size=50)") == 0
