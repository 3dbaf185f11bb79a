"""The labs that reproduce the sources show a real run, and say in a sentence which data they lack."""

import ast
import os
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode

from heldout.kernels.environment import course_preload, kernel_environment
from heldout.notebooks import is_tidy
from heldout.paths import ROOT
from tests.book.lab_checks import asserts, missing_on_colab
from tests.run_notebook import run_nbval

LABS = sorted((ROOT / "notebooks/sources").glob("*.ipynb"))
CACHE = Path(os.environ.get("KERAS_HOME", "~/.keras")).expanduser()
MOBILENET = "models/mobilenet_v2_weights_tf_dim_ordering_tf_kernels_0.35_224_no_top.h5"
# what has to be in Keras' cache for a lab to run without a network
DATA = {
    "sonar": ["datasets/sonar.csv"],
    "fashion-mnist": ["datasets/fashion-mnist/train-images-idx3-ubyte.gz"],
    "imdb": ["datasets/imdb.npz"],
    "mnist-training": ["datasets/mnist.npz"],
    "mnist-regularization": ["datasets/mnist.npz"],
    "cats-and-dogs": ["datasets/cats_and_dogs_128.sha256", MOBILENET],
}
DAMAGED = {
    "sonar": "datasets/sonar.csv",
    "fashion-mnist": "datasets/fashion-mnist/t10k-labels-idx1-ubyte.gz",
    "mnist-training": "datasets/mnist.npz",
    "cats-and-dogs": "datasets/kagglecatsanddogs_5340.zip",
}
# a plain kernel: a warm one has imported Keras already, with another cache. Nothing listens on port 9
OFFLINE = {"HELDOUT_WARM": "0", "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9"}

each_lab = pytest.mark.parametrize("path", LABS, ids=lambda path: path.stem)


def code_cells(path: Path) -> list[NotebookNode]:
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]


def shows_something(cell: NotebookNode) -> bool:
    """Whether the cell itself prints or draws, and not only a function that it defines."""
    run = [n for n in ast.parse(cell.source).body if not isinstance(n, ast.FunctionDef | ast.ClassDef)]
    calls = [ast.unparse(n.func) for each in run for n in ast.walk(each) if isinstance(n, ast.Call)]
    # an error that is caught, or a warning about damage, prints only where there is one
    guarded = all(isinstance(n, ast.Try | ast.Import | ast.ImportFrom) for n in run)
    return bool({"print", "plt.show"} & set(calls)) and not guarded


def stopped_at(path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, NotebookNode]:
    """Run a lab without a network until a cell fails; return what was printed, and the error."""
    kernel = kernel_environment(course_preload(ROOT))
    for name, value in (kernel | OFFLINE | {"KERAS_HOME": str(cache), "no_proxy": ""}).items():
        monkeypatch.setenv(name, value)
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    with pytest.raises(CellExecutionError):
        NotebookClient(notebook, timeout=120, resources={"metadata": {"path": cache}}).execute()
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    printed = "".join(output.text for output in outputs if output.get("name") == "stdout")
    [error] = [output for output in outputs if output.output_type == "error"]
    return printed, error


def assert_is_one_sentence(error: NotebookNode) -> None:
    assert error.ename == "DataMissing"
    [sentence] = error.traceback
    assert sentence.count("\n") == 0 and sentence.endswith("run this cell again."), sentence
    assert "could not be downloaded from https://" in sentence
    assert " kB" in sentence or " MB" in sentence


def test_every_lab_names_its_data() -> None:
    assert {path.stem for path in LABS} == set(DATA)


@each_lab
def test_is_in_its_committed_form(path: Path) -> None:
    assert is_tidy(path), f"Put it in its committed form: heldout author tidy {path.relative_to(ROOT)}"


@each_lab
def test_imports_only_what_colab_has(path: Path) -> None:
    assert not missing_on_colab(path)


@each_lab
def test_concludes_in_assertions(path: Path) -> None:
    assert asserts(path), f"{path.stem} asserts no conclusion."


@each_lab
def test_shows_a_run(path: Path) -> None:
    assert any(map(shows_something, code_cells(path)))
    for cell in code_cells(path):
        if shows_something(cell):
            assert cell.outputs, (
                f"run it: heldout author tidy --run notebooks/sources/{path.name}\n{cell.source}"
            )
        for output in cell.outputs:
            assert output.output_type != "error", output
            assert output.get("name") != "stderr" and "WARNING" not in output.get("text", ""), output


@each_lab
def test_figures_have_alt_text(path: Path) -> None:
    drawn = [cell for cell in code_cells(path) if any("image/png" in o.get("data", {}) for o in cell.outputs)]
    assert drawn, "no figure"
    for cell in drawn:
        assert len(cell.metadata.get("mystnb", {}).get("image", {}).get("alt", "")) > 40, cell.source


@pytest.mark.nightly
@pytest.mark.kernel
@each_lab
def test_missing_data_end_it_with_one_sentence(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed, error = stopped_at(path, tmp_path, monkeypatch)
    assert_is_one_sentence(error)
    assert "damaged" not in printed


@pytest.mark.nightly
@pytest.mark.kernel
@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_file_is_noticed(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / DAMAGED[name]
    file.parent.mkdir(parents=True)
    file.write_bytes(b"the beginning of a download")
    printed, error = stopped_at(ROOT / f"notebooks/sources/{name}.ipynb", tmp_path, monkeypatch)
    assert f"{DAMAGED[name]} is damaged" in printed
    assert not file.exists(), "It should be removed, or it would be found again."
    assert_is_one_sentence(error)


@pytest.mark.nightly
@pytest.mark.kernel
@pytest.mark.parametrize("name", DATA)
def test_runs_in_an_empty_folder(name: str, tmp_path: Path) -> None:
    for file in DATA[name]:
        if not (CACHE / file).is_file():
            pytest.skip(f"{CACHE / file} is not in Keras' cache")
    result = run_nbval(
        ROOT / f"notebooks/sources/{name}.ipynb", tmp_path, cell_timeout=3600, HELDOUT_WARM="0"
    )
    assert result.returncode == 0, result.stdout[-5000:]
