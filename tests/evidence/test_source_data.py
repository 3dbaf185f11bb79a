"""The sources' data sets: what is missing or damaged is named in one sentence."""

from pathlib import Path

import pytest

from heldout.evidence.source_data import DATA_SETS, MissingDataError, fashion_mnist, photographs, problem


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    (tmp_path / "datasets").mkdir()
    return tmp_path / "datasets"


@pytest.mark.parametrize("name", DATA_SETS)
def test_a_missing_data_set_is_named_with_its_size_and_origin(cache: Path, name: str) -> None:
    sentence = problem(name)
    assert name in sentence and DATA_SETS[name].size in sentence and DATA_SETS[name].origin in sentence


def test_a_damaged_file_is_noticed(cache: Path) -> None:
    (cache / "sonar.csv").write_text("0.02,0.03,R\n", encoding="utf-8")
    assert "sonar.csv is damaged" in problem("sonar")


def test_a_damaged_photograph_is_noticed(cache: Path) -> None:
    folder = cache / "cats_and_dogs_128" / "train" / "cat"
    folder.mkdir(parents=True)
    (folder / "cat.1.jpg").write_bytes(b"no photograph")
    (cache / "cats_and_dogs_128.sha256").write_text(f"{'0' * 64}  ./train/cat/cat.1.jpg\n", encoding="utf-8")
    with pytest.raises(MissingDataError, match=r"cat\.1\.jpg is damaged"):
        photographs(64)


def test_fashion_mnist_is_checked_although_keras_does_not(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keras' loader looks at no hash, so it takes what it finds; ours doesn't."""
    monkeypatch.setattr("keras.datasets.fashion_mnist.load_data", lambda: None)
    for path in DATA_SETS["fashion_mnist"].files:
        (cache / path).parent.mkdir(exist_ok=True)
        (cache / path).write_bytes(b"no images")
    with pytest.raises(MissingDataError, match="damaged"):
        fashion_mnist()
