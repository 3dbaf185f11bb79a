"""The data sets of the five source documents, through Keras' cache: ``KERAS_HOME``, or ``~/.keras``.

None of them belongs to the book. Keras' own loaders download what has an address; a file whose hash is wrong
is named, never used.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import file_digest
from pathlib import Path

import keras
import numpy as np

from heldout.errors import HeldOutError

SONAR = "https://raw.githubusercontent.com/jbrownlee/Datasets/master/sonar.csv"
WORDS = 10_000
Part = tuple[np.ndarray, np.ndarray]


class MissingDataError(HeldOutError):
    """A data set is neither cached nor to be had; the message says which, from where, and how large."""


@dataclass(frozen=True)
class DataSet:
    """Its ``size`` in words, where it is from, and its cached files with their SHA-256."""

    size: str
    origin: str
    files: dict[str, str]


DATA_SETS = {
    "sonar": DataSet(
        "88 kB",
        SONAR,
        {"sonar.csv": "3079c09b5d2789a0f96aff82c28e5164fafe2495c5f8da96c6c256c1bd25763f"},
    ),
    "mnist": DataSet(
        "11 MB",
        "keras.datasets.mnist",
        {"mnist.npz": "731c5ac602752760c8e48fbffcf8c3b850d9dc2a2aedcf2cc48468fc17b673d1"},
    ),
    "fashion_mnist": DataSet(
        "31 MB",
        "keras.datasets.fashion_mnist",
        {
            "fashion-mnist/train-images-idx3-ubyte.gz": (
                "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"
            ),
            "fashion-mnist/train-labels-idx1-ubyte.gz": (
                "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"
            ),
            "fashion-mnist/t10k-images-idx3-ubyte.gz": (
                "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073"
            ),
            "fashion-mnist/t10k-labels-idx1-ubyte.gz": (
                "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5"
            ),
        },
    ),
    "imdb": DataSet(
        "17 MB",
        "keras.datasets.imdb",
        {"imdb.npz": "69664113be75683a8fe16e3ed0ab59fda8886cb3cd7ada244f7d9544e4676b9f"},
    ),
    "photographs": DataSet(
        "8 MB",
        "Kaggle's Dogs vs. Cats: 500 photographs of 128 by 128 pixels in each of "
        "cats_and_dogs_128/{train,test}/{cat,dog}, listed with their hashes in cats_and_dogs_128.sha256",
        {"cats_and_dogs_128.sha256": ""},
    ),
}


def cache() -> Path:
    """Return the folder in which Keras keeps data sets."""
    return Path(os.environ.get("KERAS_HOME", "~/.keras")).expanduser() / "datasets"


def problem(name: str) -> str:
    """Say in one sentence why a data set is not in the cache as it should be; empty if it is."""
    data_set = DATA_SETS[name]
    for path, digest in _files(name):
        if not path.is_file():
            return (
                f"The data set '{name}' ({data_set.size}) is not in Keras' cache: {path} is missing; "
                f"it is from {data_set.origin}."
            )
        with path.open("rb") as file:
            if file_digest(file, "sha256").hexdigest() != digest:
                return (
                    f"{path} is damaged: its SHA-256 is not that of the data set '{name}' "
                    f"({data_set.size}, from {data_set.origin}); remove it and get it again."
                )
    return ""


def _files(name: str) -> Iterator[tuple[Path, str]]:
    """Yield each cached file of a data set with the hash that it should have."""
    for file, digest in DATA_SETS[name].files.items():
        if digest:
            yield cache() / file, digest
            continue
        listing = cache() / file
        if not listing.is_file():
            yield listing, digest
            continue
        for line in listing.read_text(encoding="utf-8").splitlines():
            listed, path = line.split(maxsplit=1)
            yield listing.with_suffix("") / path, listed


def _checked(name: str) -> None:
    """Raise `MissingDataError` unless the data set is in the cache as it should be."""
    if reason := problem(name):
        raise MissingDataError(reason)


@lru_cache
def sonar() -> Part:
    """Return 208 echoes: inputs of shape (208, 60), labels 0 (rock) and 1 (metal), sorted by label."""
    digest = DATA_SETS["sonar"].files["sonar.csv"]
    path = keras.utils.get_file("sonar.csv", SONAR, file_hash=digest)
    rows = np.loadtxt(path, delimiter=",", dtype=str)
    return rows[:, :60].astype("float32"), (rows[:, 60] == "M").astype("int64")


@lru_cache
def mnist() -> tuple[Part, Part]:
    """Return 60,000 training and 10,000 test digits: pixels from 0 to 1 of shape (n, 784), labels."""
    return _flat(keras.datasets.mnist.load_data())


@lru_cache
def fashion_mnist() -> tuple[Part, Part]:
    """Return 60,000 training and 10,000 test garments: pixels from 0 to 1 of shape (n, 784), labels."""
    keras.datasets.fashion_mnist.load_data()  # downloads what is missing, and looks at no hash
    _checked("fashion_mnist")
    return _flat(keras.datasets.fashion_mnist.load_data())


def _flat(parts: tuple[Part, Part]) -> tuple[Part, Part]:
    train, test = ((x.reshape(len(x), -1).astype("float32") / 255, y.astype("int64")) for x, y in parts)
    return train, test


@lru_cache
def imdb() -> tuple[Part, Part]:
    """Return 25,000 training and 25,000 test reviews: which of 10,000 words occur in each, and labels.

    A review is a row of its different words in rising order, filled up with -1: the ones of a bag of words.
    """
    (train, train_labels), (test, test_labels) = keras.datasets.imdb.load_data(num_words=WORDS)
    rows = [np.unique(words) for words in (*train, *test)]
    x = np.full((len(rows), max(map(len, rows))), -1, "int32")
    for row, words in zip(x, rows, strict=True):
        row[: len(words)] = words
    y = np.concatenate([train_labels, test_labels]).astype("float32")
    return (x[: len(train)], y[: len(train)]), (x[len(train) :], y[len(train) :])


@lru_cache
def photographs(size: int) -> Part:
    """Return 2,000 photographs of shape (2000, size, size, 3), 0 to 255, and labels 0 (cat) and 1 (dog).

    Those of the folder ``train`` come first. Raises `MissingDataError` where the folder is not there.
    """
    _checked("photographs")
    paths = [path for part in ("train", "test") for path in sorted((_photographs() / part).glob("*/*.jpg"))]
    images = [keras.utils.load_img(path, target_size=(size, size)) for path in paths]
    return np.stack([np.asarray(image) for image in images]), np.array(
        [float(path.parent.name == "dog") for path in paths]
    )


def _photographs() -> Path:
    return cache() / "cats_and_dogs_128"
