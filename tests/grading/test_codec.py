"""What crosses between the two processes, and how."""

import numpy as np
import pandas as pd
import pytest

from heldout.grading.codec import DEPTH, CodecError, Marshaller, comparable, restore

# what Keras says when it saves a model, and when it loads one that has not been trained
pytestmark = [
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy"),
    pytest.mark.filterwarnings("ignore:Skipping variable loading for optimizer"),
]


class StandIn:
    def __init__(self, number: int, name: str, is_callable: bool) -> None:
        self.number, self.name, self.is_callable = number, name, is_callable


def number_of(value: object) -> int | None:
    return value.number if isinstance(value, StandIn) else None


@pytest.fixture
def marshaller() -> Marshaller:
    return Marshaller(StandIn, number_of)


def crossed(value: object) -> object:
    """Send a value from one side to another."""
    return Marshaller(StandIn, number_of).decode(Marshaller(StandIn, number_of).encode(value))


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        0,
        -1,
        2**63,
        -(2**64) - 1,
        10**400,
        1.5,
        float("inf"),
        2 + 3j,
        "",
        "naïve 한국어 \ud800",
        b"\x00\xff",
        [],
        [1, [2, (3, {4})]],
        (),
        ((1,), [2]),
        {"a": [1], (1, 2): None, 3: {}},
        {1, "a"},
        frozenset({(1, 2)}),
        range(2, 10, 3),
    ],
)
def test_plain_data_arrives_as_it_was(value: object) -> None:
    arrived = crossed(value)
    assert arrived == value and type(arrived) is type(value)


@pytest.mark.parametrize("dtype", ["bool", "uint8", "int64", "float16", "float64", "complex64", "U3", "S2"])
@pytest.mark.parametrize("shape", [(), (0,), (3,), (2, 0, 3), (2, 3)])
def test_arrays_arrive_as_they_were(dtype: str, shape: tuple[int, ...]) -> None:
    array = np.ones(shape, dtype)
    arrived = crossed(array)
    assert arrived.dtype == array.dtype and arrived.shape == array.shape
    assert np.array_equal(arrived, array)
    arrived[...] = 0  # and can be written to


def test_dates_and_scalars_keep_their_type() -> None:
    dates = np.array(["2026-11-20", "NaT"], "datetime64[D]")
    assert np.array_equal(crossed(dates), dates, equal_nan=True)
    for scalar in (np.float32(1.5), np.int64(-3), np.bool_(True), np.str_("한")):
        assert crossed(scalar) == scalar and type(crossed(scalar)) is type(scalar)
    assert np.isnan(crossed(float("nan")))


def test_subclasses_arrive_as_what_they_extend() -> None:
    from collections import Counter, OrderedDict, defaultdict, namedtuple

    class Text(str): ...

    assert crossed(OrderedDict(a=1)) == OrderedDict(a=1) and crossed(Counter("aa")).most_common() == [
        ("a", 2)
    ]
    assert crossed(defaultdict(list, a=[1])) == {"a": [1]}
    assert crossed(namedtuple("Pair", "a b")(1, 2)) == (1, 2)
    assert type(crossed(Text("a"))) is str


def test_tables_and_tensors() -> None:
    import tensorflow as tf

    table = pd.DataFrame({"a": [1, 2], "b": ["x", None]}, index=["p", "q"])
    pd.testing.assert_frame_equal(crossed(table), table)
    pd.testing.assert_series_equal(crossed(table["a"]), table["a"])
    assert list(crossed(table.index)) == ["p", "q"]
    tensor = crossed(tf.constant([[1.0, 2.0]]))
    assert isinstance(tensor, tf.Tensor) and tensor.numpy().tolist() == [[1, 2]]


def test_models_arrive_with_weights_and_compiled() -> None:
    import keras

    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
    model.compile("adam", "mse", metrics=["mae"])
    arrived = crossed({"models": [model]})["models"][0]
    x = np.ones((4, 3))
    assert np.allclose(arrived.predict(x, verbose=0), model.predict(x, verbose=0))
    assert isinstance(arrived.optimizer, keras.optimizers.Adam) and arrived.loss == "mse"
    seen = comparable([[1, {"a": (model,)}], {"b": model, "c": (2,)}])
    assert seen == [[1, None], {"b": None, "c": (2,)}]


def test_models_arrive_as_frozen_as_they_were() -> None:
    import keras

    base = keras.Sequential([keras.Input((3,)), keras.layers.Dense(4), keras.layers.Dense(2)], name="base")
    model = keras.Sequential([keras.Input((3,)), base, keras.layers.Dense(1)])
    base.trainable = False
    base.layers[1].trainable = True
    arrived = crossed(model).get_layer("base")
    assert [arrived.trainable, *(layer.trainable for layer in arrived.layers)] == [False, False, True]
    arrived.trainable = True  # does something only if the flag of the base itself was off
    assert all(layer.trainable for layer in arrived.layers)


def test_code_in_a_model_is_not_read() -> None:
    import keras

    model = keras.Sequential([keras.Input((3,)), keras.layers.Lambda(lambda x: x * 2)])
    with pytest.raises(CodecError, match="a function that is none"):  # a stand-in that can be called
        crossed(model)


def test_other_objects_become_handles_and_come_back_as_themselves(marshaller: Marshaller) -> None:
    class Probe: ...

    other = Marshaller(StandIn, number_of)
    probe = Probe()
    stand_in = other.decode(marshaller.encode([probe, len, probe]))
    assert [item.name for item in stand_in] == ["Probe", "len", "Probe"]
    assert [item.is_callable for item in stand_in] == [False, True, False]
    assert stand_in[0].number == stand_in[2].number
    assert marshaller.decode(other.encode(stand_in[0])) is probe
    with pytest.raises(CodecError, match="Probe"):
        marshaller.encode(probe, handles=False)


@pytest.mark.parametrize("value", [np.array([object()]), np.zeros(2, [("a", "f4")])])
def test_arrays_of_objects_are_refused(value: np.ndarray) -> None:
    with pytest.raises(CodecError, match="array of type"):
        crossed(value)


def test_what_is_too_deep_is_refused(marshaller: Marshaller) -> None:
    nested: list = []
    for _ in range(DEPTH + 2):
        nested = [nested]
    with pytest.raises(CodecError, match="deep"):
        marshaller.encode(nested)


def test_nonsense_is_refused(marshaller: Marshaller) -> None:
    rng = np.random.default_rng(0)
    good = marshaller.encode([np.arange(5), {"a": (1, 2)}, 10**30, range(3)])
    for _ in range(2000):
        bad = bytearray(good)
        for place in rng.integers(len(bad), size=int(rng.integers(1, 4))):
            bad[place] = rng.integers(256)
        try:
            marshaller.decode(bytes(bad[: int(rng.integers(1, len(bad) + 1))]))
        except CodecError:
            continue


def test_restore_keeps_identities() -> None:
    row = [1, 2]
    before = [row, np.zeros(2), {"a": [3]}, {4}]
    array, inner = before[1], before[2]["a"]
    restore(before, [[1, 5], np.ones(2), {"a": [3, 6], "b": 7}, {8}])
    assert before[0] is row and row == [1, 5]
    assert before[1] is array and array.tolist() == [1, 1]
    assert before[2]["a"] is inner and before[2] == {"a": [3, 6], "b": 7}
    assert before[3] == {8}
