"""The shapes in which tools and students leave a notebook's file, each made of a whole one, as JSON text."""

import copy
import json
import re
from collections.abc import Callable
from typing import Any

Json = dict[str, Any]
Shape = Callable[[str], bytes]
SHAPES: dict[str, Shape] = {}


def _changes(change: Callable[[Json], Json | None]) -> Callable[[Json], Json | None]:
    """Make a shape of a function that changes the notebook's JSON, or returns another one."""

    def shape(text: str) -> bytes:
        notebook = json.loads(text)
        return json.dumps(change(notebook) or notebook, ensure_ascii=False).encode("utf-8", "surrogatepass")

    SHAPES[change.__name__.strip("_")] = shape
    return change


def _encoded(encode: Shape) -> Shape:
    """Make a shape of a function from the file's text to its bytes."""
    SHAPES[encode.__name__.strip("_")] = encode
    return encode


def _code(notebook: Json) -> list[Json]:
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def _named(notebook: Json, name: str) -> int:
    return next(
        i for i, cell in enumerate(notebook["cells"]) if cell["metadata"]["nbgrader"]["grade_id"] == name
    )


# -- the format's version


@_changes
def _nbformat_3(notebook: Json) -> Json:
    import nbformat

    old = nbformat.convert(nbformat.from_dict(copy.deepcopy(notebook)), 3)
    text: Json = json.loads(json.dumps(old))
    return text


@_changes
def _nbformat_4_0(notebook: Json) -> None:
    notebook["nbformat_minor"] = 0
    for cell in notebook["cells"]:
        cell.pop("id", None)


@_changes
def _nbformat_4_2(notebook: Json) -> None:
    notebook["nbformat_minor"] = 2
    for cell in notebook["cells"]:
        cell.pop("id", None)


@_changes
def _nbformat_4_4_with_ids(notebook: Json) -> None:
    notebook["nbformat_minor"] = 4


@_changes
def _missing_ids(notebook: Json) -> None:
    for cell in notebook["cells"]:
        cell.pop("id", None)


@_changes
def _doubled_ids(notebook: Json) -> None:
    for cell in notebook["cells"]:
        cell["id"] = "same"


@_changes
def _sources_as_lines(notebook: Json) -> None:
    for cell in notebook["cells"]:
        if isinstance(cell["source"], str):
            cell["source"] = cell["source"].splitlines(keepends=True)


# -- the file's bytes


@_encoded
def _byte_order_mark(text: str) -> bytes:
    return text.encode("utf-8-sig")


@_encoded
def _crlf(text: str) -> bytes:
    return text.replace("\n", "\r\n").encode()


@_encoded
def _one_line(text: str) -> bytes:
    return json.dumps(json.loads(text)).encode()


@_encoded
def _trailing_newlines(text: str) -> bytes:
    return f"{text}\n\n\n".encode()


@_changes
def _crlf_in_sources(notebook: Json) -> None:
    for cell in _code(notebook):
        cell["source"] = "".join(cell["source"]).replace("\n", "\r\n")


@_changes
def _tabs(notebook: Json) -> None:
    for cell in _code(notebook):
        if cell["metadata"]["nbgrader"]["solution"]:
            cell["source"] = "".join(cell["source"]).replace("    ", "\t")


@_changes
def _nan_in_outputs(notebook: Json) -> None:
    for cell in _code(notebook):
        cell["outputs"] = [
            {
                "output_type": "display_data",
                "metadata": {},
                "data": {"application/vnd.plotly.v1+json": {"y": [float("nan"), float("inf")]}},
            }
        ]


@_changes
def _korean(notebook: Json) -> None:
    for cell in _code(notebook):
        if cell["metadata"]["nbgrader"]["solution"]:
            cell["source"] = "# 답안입니다 🎉\n" + "".join(cell["source"])


@_changes
def _large_outputs(notebook: Json) -> None:
    for cell in _code(notebook)[:4]:
        cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "x" * 5_000_000}]


@_changes
def _hundred_megabytes(notebook: Json) -> None:
    for cell in _code(notebook)[:4]:
        text = "x" * 999 + "\n"
        cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": text * 26_000}]


@_encoded
def _lone_surrogates(text: str) -> bytes:
    """Half an emoji, as a program leaves it that cuts text by its length."""
    output = '{"output_type": "stream", "name": "stdout", "text": "\\ud83d"}'
    return re.sub(r'"outputs":\s*\[\s*\]', lambda _: f'"outputs": [{output}]', text, count=1).encode()


@_changes
def _many_outputs(notebook: Json) -> None:
    line = {"output_type": "stream", "name": "stderr", "text": "\r 10%|█  | 1/10\n"}
    for cell in _code(notebook):
        cell["outputs"] = [line] * 3000


@_changes
def _left_errors(notebook: Json) -> None:
    for cell in _code(notebook):
        cell["outputs"] = [{"output_type": "error", "ename": "NameError", "evalue": "x", "traceback": ["x"]}]
        cell["execution_count"] = 99


# -- what tools write


@_changes
def _widgets_state(notebook: Json) -> None:
    state = {"model_module": "@jupyter-widgets/base", "model_name": "LayoutModel", "state": {}}
    notebook["metadata"]["widgets"] = {"application/vnd.jupyter.widget-state+json": {"abc": state}}


@_changes
def _colab(notebook: Json) -> None:
    notebook["metadata"] |= {
        "colab": {"provenance": [], "toc_visible": True, "gpuType": "T4"},
        "accelerator": "GPU",
        "kernelspec": {"name": "python3", "display_name": "Python 3"},
    }
    for number, cell in enumerate(notebook["cells"]):
        cell["metadata"] |= {
            "id": f"x{number}",
            "outputId": "abc",
            "colab": {"base_uri": "https://localhost:8080/"},
        }


@_changes
def _colab_lost_metadata(notebook: Json) -> None:
    for cell in notebook["cells"]:
        cell["metadata"] = {"id": "abc"}


@_changes
def _vs_code(notebook: Json) -> None:
    notebook["metadata"] |= {
        "kernelspec": {"name": "python3", "display_name": ".venv (3.11.4)", "language": "python"}
    }
    notebook["metadata"]["vscode"] = {"interpreter": {"hash": "0" * 64}}
    for cell in notebook["cells"]:
        cell["metadata"]["vscode"] = {"languageId": "python"}


@_changes
def _kaggle(notebook: Json) -> None:
    notebook["metadata"]["kaggle"] = {"accelerator": "none", "dataSources": [], "isGpuEnabled": False}
    for cell in notebook["cells"]:
        cell["metadata"] |= {"trusted": True, "execution": {"iopub.status.busy": "2026-11-20T10:00:00.000Z"}}


@_changes
def _deepnote(notebook: Json) -> None:
    notebook["metadata"]["deepnote"] = {"is_reactive": False}
    for cell in notebook["cells"]:
        cell["metadata"] |= {
            "cell_id": "00000-x",
            "deepnote_cell_type": cell["cell_type"],
            "source_hash": "1",
        }


@_changes
def _pycharm(notebook: Json) -> None:
    for cell in notebook["cells"]:
        cell["metadata"] |= {"pycharm": {"name": "#%%\n", "is_executing": False}, "collapsed": False}


@_changes
def _jupyterlab_tags(notebook: Json) -> None:
    notebook["metadata"]["toc-autonumbering"] = True
    for cell in notebook["cells"]:
        cell["metadata"] |= {"tags": ["mine"], "jupyter": {"source_hidden": True}, "collapsed": True}


@_changes
def _another_kernel(notebook: Json) -> None:
    notebook["metadata"]["kernelspec"] = {
        "name": "conda-env-tf-py",
        "display_name": "tf",
        "language": "python",
    }


@_changes
def _no_metadata(notebook: Json) -> None:
    notebook["metadata"] = {}


@_changes
def _databricks(notebook: Json) -> None:
    for cell in _code(notebook):
        cell["source"] = "%python\n" + "".join(cell["source"])


# -- what students do to cells


@_changes
def _moved_tests(notebook: Json) -> None:
    notebook["cells"].sort(
        key=lambda cell: not cell["metadata"]["nbgrader"]["grade_id"].startswith(("test_", "setup"))
    )


@_changes
def _moved_answers(notebook: Json) -> None:
    cells = notebook["cells"]
    cells.insert(1, cells.pop(_named(notebook, "counts")))


@_changes
def _answer_duplicated(notebook: Json) -> None:
    place = _named(notebook, "share")
    notebook["cells"].insert(place, copy.deepcopy(notebook["cells"][place]))


@_changes
def _answer_split(notebook: Json) -> None:
    place = _named(notebook, "counts")
    added: Json = {"cell_type": "code", "id": "half", "metadata": {}, "outputs": [], "execution_count": None}
    notebook["cells"].insert(place, added | {"source": "import collections\nEMPTY = {}"})


@_changes
def _answers_merged(notebook: Json) -> None:
    first, second = _named(notebook, "total"), _named(notebook, "share")
    cells = notebook["cells"]
    cells[first]["source"] = "".join(cells[first]["source"]) + "\n\n" + "".join(cells[second]["source"])
    del cells[second]


@_changes
def _answer_in_extra_cell(notebook: Json) -> None:
    place = _named(notebook, "share")
    cell = notebook["cells"][place]
    own = copy.deepcopy(cell) | {"id": "own", "metadata": {}}
    cell["source"] = "def share(part, whole):\n    raise NotImplementedError()"
    notebook["cells"].insert(place + 1, own)


@_changes
def _lambda_with_lost_metadata(notebook: Json) -> None:
    cell = notebook["cells"][_named(notebook, "share")]
    cell["source"] = "share = lambda part, whole: part / whole"
    for cell in notebook["cells"]:
        cell["metadata"] = {}


@_changes
def _answer_deleted_and_rewritten(notebook: Json) -> None:
    cell = notebook["cells"][_named(notebook, "total")]
    cell |= {"metadata": {}, "source": "import math\ndef total(numbers):\n    return math.fsum(numbers)"}


@_changes
def _cleared_tests(notebook: Json) -> None:
    notebook["cells"] = [cell for cell in notebook["cells"] if not cell["metadata"]["nbgrader"]["grade"]]


@_changes
def _empty_cells(notebook: Json) -> None:
    empty: Json = {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None, "source": ""}
    notebook["cells"] = [
        cell
        for number, kept in enumerate(notebook["cells"])
        for cell in (kept, empty | {"id": f"empty-{number}"})
    ]
