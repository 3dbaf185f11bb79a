"""The check for Colab takes the versions that Colab has, of what notebooks import."""

import importlib.util
import sys
from types import ModuleType

import pytest

from heldout.paths import ROOT
from tests.book.lab_checks import ON_COLAB

FREEZE = """\
# Do not modify this file directly
jax @ file:///somewhere/jax.whl
keras==3.10.0
keras-hub==0.21.1
matplotlib==3.10.0
numpy==2.0.2
pandas==2.2.2
scikit-learn==1.6.1
sklearn-pandas==2.2.0
tensorflow==2.19.0
tensorflow-metadata==1.17.2
"""


@pytest.fixture(scope="module")
def colab() -> ModuleType:
    spec = importlib.util.spec_from_file_location("colab", ROOT / "tools" / "colab.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_versions_come_from_colabs_list(colab: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert colab.pins(FREEZE) == [
        "tensorflow==2.19.0",
        "keras==3.10.0",
        "scikit-learn==1.6.1",
        "numpy==2.0.2",
        "pandas==2.2.2",
        "matplotlib==3.10.0",
    ]


def test_a_list_that_lacks_something_is_refused(colab: ModuleType) -> None:
    with pytest.raises(SystemExit, match="lacks keras, pandas"):
        colab.pins(FREEZE.replace("keras==3.10.0\n", "").replace("pandas==2.2.2\n", "", 1))


def test_the_committed_list_names_all_that_notebooks_import(colab: ModuleType) -> None:
    assert colab.pins((ROOT / "requirements" / "colab.txt").read_text(encoding="utf-8"))
    assert {name.replace("scikit-learn", "sklearn") for name in colab.IMPORTED} == ON_COLAB
