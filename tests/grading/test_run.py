"""Run and check: what a submission earns, and what its student is told, whatever happens on the way."""

import json
from dataclasses import replace
from textwrap import indent

import pytest
from nbformat import NotebookNode

from heldout.exercises.release import course_config
from heldout.grading.assignment import Assignment, AssignmentNotebook
from heldout.grading.limits import GradingLimits, grading_limits
from heldout.grading.pipeline import grade, grade_bytes, pack_job
from heldout.grading.result import Result, Status, SubmissionResult
from heldout.grading.submission import HandedIn, Submission
from tests.grading import assignments

pytestmark = pytest.mark.usefixtures("sandbox")

LIMITS = grading_limits(course_config())
SHORT = replace(LIMITS, cell_seconds=2.0)  # where something is meant to run out of time
DOUBLE = assignments.task(
    "double", f"def double(x):\n{indent(assignments.STUB.format('return 2 * x'), '    ')}"
)
TEST_DOUBLE = assignments.test("double", "assert double(3) == 6, f'double(3) gave {double(3)}'")
IDENTITY = assignments.task(
    "same", "def same(x):\n    ### BEGIN SOLUTION\n    return x\n    ### END SOLUTION"
)
TEST_IDENTITY = assignments.test("same", "assert same('a') == 'a', 'same changed it'", points=2)


def graded(made: AssignmentNotebook, limits: GradingLimits = LIMITS, **answers: str) -> Result:
    """Grade what a student wrote."""
    return grade(assignments.answered(made, **answers), {}, made, limits)


def cells(result: Result) -> dict[str, NotebookNode]:
    notebook = json.loads(result.notebook)
    return {cell["metadata"].get("nbgrader", {}).get("grade_id", ""): cell for cell in notebook["cells"]}


@pytest.fixture(scope="module")
def two() -> AssignmentNotebook:
    return assignments.assignment(DOUBLE, TEST_DOUBLE, IDENTITY, TEST_IDENTITY)


RIGHT = {"double": "def double(x): return x + x", "same": "same = lambda x: x"}


def test_right_and_wrong(two: AssignmentNotebook) -> None:
    result = graded(two, **RIGHT)
    assert result.score == 3 and result.status is Status.GRADED and result.notes == []
    result = graded(two, **RIGHT | {"double": "def double(x): return x"})
    assert result.cells["test_double"].score == 0
    assert result.cells["test_double"].message == "AssertionError: double(3) gave 3"
    assert result.cells["test_same"].score == 2


def test_blank_scores_nothing_and_is_told(two: AssignmentNotebook) -> None:
    result = graded(two)
    assert result.score == 0 and "left blank" in result.notes[0]
    assert "NotImplementedError" in result.cells["test_double"].message


def test_what_was_printed_and_plotted_is_kept() -> None:
    made = assignments.assignment(DOUBLE, TEST_DOUBLE)
    source = (
        "%matplotlib inline\nimport os, sys\nimport matplotlib.pyplot as plt\n"
        "print('hello'); print('oh', file=sys.stderr); os.system('echo from a child')\n"
        "plt.plot([1, 2]); plt.show()\ndef double(x): return 2 * x\n{'a': 1}"
    )
    outputs = cells(graded(made, double=source))["double"]["outputs"]
    printed = [(output["name"], "".join(output["text"])) for output in outputs if "text" in output]
    assert ("stdout", "hello\n") in printed and ("stderr", "oh\n") in printed
    assert ("stdout", "from a child\n") in printed
    assert any("image/png" in output.get("data", {}) for output in outputs)
    assert any(output["output_type"] == "execute_result" for output in outputs)


def test_an_error_in_a_cell_is_shown_with_the_students_lines(two: AssignmentNotebook) -> None:
    outputs = cells(graded(two, **RIGHT | {"double": "def double(x):\n    return x\n1 / 0"}))["double"][
        "outputs"
    ]
    assert outputs[-1]["ename"] == "ZeroDivisionError"
    assert any("1 / 0" in line for line in outputs[-1]["traceback"])


def test_no_hidden_line_is_in_the_outputs(two: AssignmentNotebook) -> None:
    result = graded(two, **RIGHT | {"double": "def double(x): raise ValueError('no')"})
    outputs = json.dumps([cell.get("outputs", []) for cell in cells(result).values()])
    assert result.cells["test_double"].message == "ValueError: no (raised by double(3))"
    assert "double(3) ==" not in outputs


@pytest.mark.parametrize(
    ("body", "status", "told"),
    [
        ("while True: pass", Status.TIMED_OUT, "longer than 2 seconds"),
        ("import os; os._exit(0)", Status.CRASHED, "ended the process"),
        ("import ctypes; ctypes.string_at(0)", Status.CRASHED, "ended the process"),
        ("a = [0]\n    while True: a = a + a", Status.KILLED, "memory"),
    ],
)
@pytest.mark.parametrize("where", ["call", "cell"])
def test_what_stops_one_task_leaves_the_others(
    two: AssignmentNotebook, body: str, status: Status, told: str, where: str
) -> None:
    base = SHORT if status is Status.TIMED_OUT else LIMITS  # the others need time on a busy machine
    limits = replace(base, sandbox=replace(LIMITS.sandbox, memory=1 << 30))
    source = f"def double(x):\n    {body}" + ("\ndouble(1)" if where == "cell" else "")
    result = graded(two, limits, **RIGHT | {"double": source})
    if "a + a" in body and result.status is Status.GRADED:
        # a request for too much at once is refused before it is taken
        assert (
            "MemoryError" in json.dumps(cells(result)) or "MemoryError" in result.cells["test_double"].message
        )
    else:
        assert result.status is status and told in " ".join(result.notes)
    assert result.cells["test_double"].score == 0
    assert result.cells["test_same"].score == 2
    if where == "call" and result.status is status:
        assert "That was in double(" in " ".join(result.notes)


def test_an_exception_names_the_call_that_it_came_from(two: AssignmentNotebook) -> None:
    result = graded(two, **RIGHT | {"double": "def double(x): raise KeyError(x)"})
    assert result.cells["test_double"].message == "KeyError: 3 (raised by double(3))"
    result = graded(two, **RIGHT | {"double": "def double(x): assert False"})
    assert result.cells["test_double"].message == "AssertionError: raised by double(3)"


def test_what_an_interrupted_cell_defined_counts(two: AssignmentNotebook) -> None:
    result = graded(two, SHORT, **RIGHT | {"double": "def double(x): return 2 * x\nwhile True: pass"})
    assert result.status is Status.TIMED_OUT and result.score == 3


def test_a_cell_that_swallows_interrupts_is_stopped(two: AssignmentNotebook) -> None:
    loop = "while True:\n    try:\n        while True: pass\n    except BaseException: pass"
    result = graded(two, SHORT, **RIGHT | {"double": loop})
    assert result.status is Status.TIMED_OUT
    assert result.cells["test_double"].score == 0 and result.cells["test_same"].score == 2


def test_the_whole_notebook_has_its_time(two: AssignmentNotebook) -> None:
    slow = "import time\nwhile True:\n    try: time.sleep(60)\n    except BaseException: pass"
    result = graded(two, replace(SHORT, notebook_seconds=4.0), **RIGHT | {"double": slow})
    assert result.status is Status.TIMED_OUT and result.seconds < 15
    assert set(result.cells) == {"test_double", "test_same"}


def test_arguments_that_a_function_changes_are_changed_for_the_test() -> None:
    made = assignments.assignment(
        assignments.setup("import numpy as np"),
        assignments.task(
            "scale", "def scale(x):\n    ### BEGIN SOLUTION\n    return x / 2\n    ### END SOLUTION"
        ),
        assignments.test(
            "scale",
            "x = np.ones(3)\nscale(x)\nassert (x == 1).all(), 'the input was changed'\n"
            "rows = [[1.0]]\nscale(np.array(rows))\nassert rows == [[1.0]]",
        ),
    )
    assert graded(made, scale="def scale(x): return x / 2").score == 1
    wrong = graded(made, scale="def scale(x):\n    x /= 2\n    return x")
    assert wrong.cells["test_scale"].message == "AssertionError: the input was changed"


def test_what_is_changed_beside_a_model_is_seen() -> None:
    made = assignments.assignment(
        assignments.setup("import keras\nimport numpy as np"),
        assignments.task("ask", "def ask(model, x):\n    ### BEGIN SOLUTION\n    pass\n    ### END SOLUTION"),
        assignments.test(
            "ask",
            "model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, use_bias=False)])\n"
            "x = np.ones((4, 2))\nanswer = ask(model, x)\nassert (x == 1).all(), 'x was changed'\n"
            "assert np.allclose(answer, x @ model.get_weights()[0], atol=1e-5)",
        ),
    )
    assert graded(made, ask="def ask(model, x): return np.asarray(model(x))").score == 1
    wrong = graded(made, ask="def ask(model, x):\n    x *= 2\n    return np.asarray(model(x / 2))")
    assert wrong.cells["test_ask"].message == "AssertionError: x was changed"


def test_models_cross_as_copies_and_come_back_trained() -> None:
    made = assignments.assignment(
        assignments.setup("import keras\nimport numpy as np\nkeras.utils.set_random_seed(0)"),
        assignments.task(
            "train", "def train(model, x, y):\n    ### BEGIN SOLUTION\n    pass\n    ### END SOLUTION"
        ),
        assignments.test(
            "train",
            "model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])\n"
            "model.compile('sgd', 'mse')\nbefore = model.get_weights()[0].copy()\n"
            "trained = train(model, np.ones((4, 2)), np.zeros(4))\n"
            "assert isinstance(trained, keras.Model)\n"
            "assert not np.array_equal(before, trained.get_weights()[0]), 'the model was not trained'\n"
            "assert np.array_equal(before, model.get_weights()[0]), 'this is a copy'",
        ),
    )
    right = graded(made, train="def train(model, x, y):\n    model.fit(x, y, verbose=0)\n    return model")
    assert right.cells["test_train"].message == "" and right.score == 1
    wrong = graded(made, train="def train(model, x, y): return model")
    assert "not trained" in wrong.cells["test_train"].message


def test_changing_the_question_earns_nothing() -> None:
    made = assignments.assignment(
        assignments.setup("import numpy as np"),
        assignments.task(
            "scale", "def scale(x):\n    ### BEGIN SOLUTION\n    return x / 2\n    ### END SOLUTION"
        ),
        assignments.test(
            "scale", "x = np.random.default_rng().normal(size=3)\nassert np.allclose(scale(x), x / 2)"
        ),
    )
    assert graded(made, scale="def scale(x): return x / 2").score == 1
    assert graded(made, scale="def scale(x):\n    x[:] = 0\n    return x").score == 0


BUILDER = assignments.assignment(
    assignments.setup(
        "class Probe:\n    made = 0\n    def __init__(self): Probe.made += 1; self.seen = None\n"
        "    def fit(self, x): self.seen = list(x); return None\n"
        "    def score(self, x): return float(sum(self.seen) + sum(x))\n"
        "    def _secret(self): return 'secret'\n"
    ),
    assignments.task("use", "def use(build):\n    ### BEGIN SOLUTION\n    pass\n    ### END SOLUTION"),
    assignments.test(
        "use",
        "Probe.made = 0\nscore = use(Probe)\n"
        "assert Probe.made == 1, f'{Probe.made} models were made'\nassert score == 6, score",
    ),
)


def test_builders_are_called_back_where_the_test_is() -> None:
    fits = "def use(build):\n    model = build()\n    model.fit([1, 2])\n    return model.score([3])"
    assert graded(BUILDER, use=fits).score == 1
    forged = "Probe.score = lambda self, x: 6.0\ndef use(build):\n    return build().score([0])"
    assert graded(BUILDER, use=forged).score == 0
    prying = "def use(build):\n    return build()._secret()"
    assert "AttributeError" in graded(BUILDER, use=prying).cells["test_use"].message


def test_errors_of_builders_reach_the_student() -> None:
    careful = (
        "def use(build):\n    model = build()\n    try:\n        model.score([1])\n    except TypeError:\n"
        "        model.fit([1, 2])\n    return model.score([3])"
    )
    assert graded(BUILDER, use=careful).score == 1


@pytest.mark.parametrize(
    ("raised", "caught"),
    [
        ("ValueError('low')", "ValueError"),
        ("type('Odd', (ValueError,), {})('odd')", "ValueError"),
        ("KeyError('k')", "LookupError"),
        ("UnicodeDecodeError('utf8', b'', 0, 1, 'x')", "Exception"),
        ("SystemExit(0)", "Exception"),
        ("type('Own', (Exception,), {})()", "Exception"),
    ],
)
def test_exceptions_cross_by_name_and_message(raised: str, caught: str) -> None:
    made = assignments.assignment(
        assignments.task("fail", "def fail():\n    ### BEGIN SOLUTION\n    pass\n    ### END SOLUTION"),
        assignments.test(
            "fail",
            f"try:\n    fail()\nexcept {caught}:\n    pass\nelse:\n    raise AssertionError('no error')",
        ),
    )
    assert graded(made, fail=f"def fail(): raise {raised}").score == 1
    assert "no error" in graded(made, fail="def fail(): pass").cells["test_fail"].message


def test_objects_can_be_asked() -> None:
    made = assignments.assignment(
        assignments.task("make", "def make():\n    ### BEGIN SOLUTION\n    pass\n    ### END SOLUTION"),
        assignments.test(
            "make",
            "thing = make()\nassert type(thing).__name__ == 'Box', type(thing).__name__\n"
            "assert thing.size == 2 and thing.double(4) == 8 and len(thing) == 2 and list(thing) == [5, 6]\n"
            "assert thing != make()",
        ),
    )
    box = (
        "class Box:\n    size = 2\n    def double(self, x): return 2 * x\n    def __len__(self): return 2\n"
        "    def __iter__(self): return iter([5, 6])\n    def __eq__(self, other): return True\n"
        "    __hash__ = None\ndef make(): return Box()"
    )
    result = graded(made, make=box)
    assert result.cells["test_make"].message == ""


def test_what_a_test_can_not_pass_is_told_to_its_author() -> None:
    array = "import numpy as np\ndouble(np.array([object()]))"
    made = assignments.assignment(DOUBLE, assignments.test("double", array))
    result = graded(made, double="def double(x): return x")
    assert result.status is Status.NEEDS_PERSON and result.cells["test_double"].score is None
    assert "double is called with" in result.cells["test_double"].message


def test_partial_credit_as_nbgrader_gives_it() -> None:
    made = assignments.assignment(
        DOUBLE, assignments.test("double", "1.5 if double(1) == 2 else 0", points=3)
    )
    assert graded(made, double="def double(x): return 2 * x").score == 1.5
    assert graded(made, double="def double(x): return x").score == 0


def test_inputs_are_drawn_anew_whatever_the_seed() -> None:
    draw = "import random, numpy as np\nassert False, f'{random.random()} {np.random.rand()}'"
    made = assignments.assignment(
        assignments.setup("import keras\nkeras.utils.set_random_seed(0)"),
        DOUBLE,
        assignments.test("double", draw),
    )
    messages = {graded(made, double="double = 1").cells["test_double"].message for _ in range(2)}
    assert len(messages) == 2


def test_a_written_answer_waits_for_a_person_unless_it_is_blank() -> None:
    made = assignments.assignment(DOUBLE, TEST_DOUBLE, assignments.written())
    answers = {"double": RIGHT["double"]}
    result = graded(made, **answers, written="Because.")
    assert result.status is Status.NEEDS_PERSON and result.cells["written"].score is None
    result = graded(made, **answers)
    assert result.status is Status.GRADED and result.cells["written"].score == 0


def test_files_beside_the_notebook_are_there(two: AssignmentNotebook) -> None:
    made = replace(two, files={"data.txt": b"2"})
    source = "import helper\ndef double(x): return x * int(open('data.txt').read())"
    handed = {"helper.py": b"", "data.txt": b"3"}
    result = grade(assignments.answered(made, **RIGHT | {"double": source}), handed, made, LIMITS)
    assert result.score == 3


def test_a_check_that_the_students_cells_use_is_theirs_too() -> None:
    made = assignments.assignment(
        assignments.nbformat.v4.new_code_cell(
            "def check_double():\n    assert double(1) == 2\n    print('passed')\ncheck_double()",
            id="check",
            metadata=assignments.nbgrader("check_double"),
        ),
        DOUBLE,
        TEST_DOUBLE,
    )
    result = graded(made, double="def double(x): return 2 * x\ncheck_double()")
    assert cells(result)["double"]["outputs"] == [
        {"name": "stdout", "output_type": "stream", "text": ["passed\n"]}
    ]


def test_bytes_in_bytes_out(two: AssignmentNotebook) -> None:
    handed_in = HandedIn(assignments.answered(two, **RIGHT), notes=["A note."])
    job = pack_job(Submission({two.notebook: handed_in}), LIMITS)
    result = SubmissionResult.from_bytes(grade_bytes(job, Assignment.of(two).to_bytes()))
    assert result.score == 3 and result.notes == ["A note."]


BROKEN = assignments.setup("factor = 2\nimport nowhere_at_all")


def test_a_locked_cell_that_fails_whatever_the_student_wrote_is_the_lecturers_fault() -> None:
    made = assignments.assignment(BROKEN, DOUBLE, assignments.test("double", "assert double(limit) == 6"))
    result = graded(made, double="def double(x): return 2 * x")
    assert result.status is Status.NEEDS_PERSON and result.cells["test_double"].score is None
    assert (
        "locked cell 'setup' is at fault, not you" in result.notes[0] and "nowhere_at_all" in result.notes[0]
    )


def test_a_locked_cell_that_fails_by_what_the_student_wrote_is_nobodys_fault() -> None:
    made = assignments.assignment(
        DOUBLE,
        assignments.setup("six = double(3)\nassert six == 6"),
        assignments.test("double", "assert six"),
    )
    result = graded(made, double="def double(x): return x")
    assert result.status is Status.GRADED and result.cells["test_double"].score == 1
    result = graded(made)
    assert result.status is Status.GRADED and result.cells["test_double"].score == 0


def test_points_that_are_no_number_are_the_lecturers_fault() -> None:
    made = assignments.assignment(DOUBLE, assignments.test("double", "double(1) * float('nan')"))
    result = graded(made, double="def double(x): return x")
    assert result.status is Status.NEEDS_PERSON and result.cells["test_double"].score is None


def test_an_argument_that_no_process_can_read_is_the_lecturers_fault() -> None:
    made = assignments.assignment(
        assignments.setup("import decimal"),
        assignments.task("use", "def use(number):\n    ### BEGIN SOLUTION\n    pass\n    ### END SOLUTION"),
        assignments.test("use", "use(decimal.Decimal('1' * 20_000))"),
    )
    result = graded(made, use="def use(number): return number")
    assert result.status is Status.NEEDS_PERSON and result.cells["test_use"].score is None
    assert "no process can read" in result.cells["test_use"].message
    forged = "class CodecError(Exception): ...\ndef use(model): raise CodecError('not my fault')"
    made = assignments.assignment(
        assignments.task("use", "def use(model):\n    ### BEGIN SOLUTION\n    pass\n    ### END SOLUTION"),
        assignments.test("use", "use([1])"),
    )
    assert graded(made, use=forged).cells["test_use"].score == 0


def test_what_an_earlier_test_should_have_left_is_not_taken_from_the_student() -> None:
    made = assignments.assignment(
        DOUBLE,
        assignments.test("double", "assert double(3) == 6\nfound = double(4)"),
        assignments.test("double__again", "assert found == 8"),
    )
    assert graded(made, double="def double(x): return 2 * x").cells["test_double__again"].score == 1
    # without it nothing can be said, and a person has to look
    result = graded(made, double="def double(x): return x\nfound = 8")
    assert result.cells["test_double"].score == 0
    assert result.cells["test_double__again"].score is None


def test_text_that_can_not_be_encoded_is_kept_as_far_as_it_goes(two: Assignment) -> None:
    source = "print('low \\ud800 text')\ndef double(x): raise ValueError('\\udfff!')"
    result = graded(two, **RIGHT | {"double": source})
    assert cells(result)["double"]["outputs"][0]["text"] == ["low ? text\n"]
    assert result.cells["test_double"].message == "ValueError: ?! (raised by double(3))"
    assert result.cells["test_same"].score == 2


def test_what_is_no_message_ends_the_process_and_nothing_else(two: Assignment) -> None:
    forge = (
        "import gc\nfrom heldout.grading.student import Student\n"
        "student = next(thing for thing in gc.get_objects() if isinstance(thing, Student))\n"
        "def double(x): return 2 * x\n"
    )
    result = graded(two, **RIGHT | {"double": forge + "student.channel.send(b'\\x81nonsense')"})
    assert result.status is Status.CRASHED and result.cells["test_same"].score == 2
    source = forge + "def double(x): student.channel.send(b'\\x93nonsense'); return 6"
    result = graded(two, **RIGHT | {"double": source})
    assert "no answer that could be understood" in result.cells["test_double"].message
    assert result.cells["test_double"].score == 0
