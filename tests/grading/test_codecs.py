"""Codecs of others, and what becomes of those that fail."""

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from heldout.grading import codec as codec_module
from heldout.grading.codec import Codec, CodecError, Marshaller, contents, register, restore, rollback


def crossed(value: object) -> Any:
    """Send a value from one side to another."""
    there = Marshaller(lambda number, name, is_callable: name, lambda value: None)
    return there.decode(Marshaller(lambda *_: None, lambda value: None).encode(value))


@pytest.fixture(autouse=True)
def registry(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What a test registers is gone after it."""
    codec_module.of_other_packages.cache_clear()
    monkeypatch.setattr(codec_module, "_codecs", dict(codec_module._codecs))
    monkeypatch.setattr(codec_module, "_loaded", set(codec_module._loaded))
    yield
    codec_module.of_other_packages.cache_clear()


class Money:
    def __init__(self, cents: int) -> None:
        self.cents = cents


class MoneyCodec(Codec):
    name = "bank.money"

    def owns(self, value: object) -> bool:
        return isinstance(value, Money)

    def to_plain(self, value: Money) -> object:
        return {"cents": value.cents}

    def from_plain(self, content: Any) -> object:
        return Money(int(content["cents"]))

    def update(self, held: Money, new: Money) -> bool:
        held.cents = new.cents
        return True


def test_without_a_codec_it_is_a_handle() -> None:
    assert crossed(Money(5)) == "Money"


def test_a_registered_codec_carries_its_type() -> None:
    register(MoneyCodec())
    register(MoneyCodec())  # as a cell does that is run again
    arrived = crossed({"price": [Money(5)]})["price"][0]
    assert isinstance(arrived, Money) and arrived.cents == 5


def test_what_a_call_changes_in_such_a_value_is_seen_and_put_back() -> None:
    register(MoneyCodec())
    money = Money(1)
    arguments = [[money]]
    found = contents(arguments)
    restore(arguments, [[Money(7)]])
    assert arguments[0][0] is money and money.cents == 7
    rollback(found)
    assert arguments[0][0] is money and money.cents == 1


def test_two_codecs_of_one_name_are_refused() -> None:
    class Other(MoneyCodec): ...

    register(MoneyCodec())
    with pytest.raises(ValueError, match=r"bank\.money"):
        register(Other())


@pytest.mark.parametrize(
    ("method", "result", "said"),
    [
        (
            "to_plain",
            ZeroDivisionError("none"),
            "Money that the codec 'bank.money' can't turn into plain",
        ),
        ("to_plain", object(), "Money that the codec 'bank.money' turns into something that holds an"),
        ("to_plain", [lambda: 1], "Money that the codec 'bank.money' turns into something that holds an"),
        ("from_plain", ZeroDivisionError("none"), "the codec 'bank.money' can't read it .ZeroDivisionError"),
    ],
)
def test_a_codec_that_fails_is_named(
    monkeypatch: pytest.MonkeyPatch, method: str, result: object, said: str
) -> None:
    def fail(self: Codec, value: object) -> object:
        if isinstance(result, Exception):
            raise result
        return result

    monkeypatch.setattr(MoneyCodec, method, fail)
    register(MoneyCodec())
    with pytest.raises(CodecError, match=said):
        crossed([Money(5)])


def test_a_codec_that_is_not_there_is_named() -> None:
    register(MoneyCodec())
    sent = Marshaller(lambda *_: None, lambda value: None).encode(Money(5))
    codec_module._codecs.pop("bank.money")
    with pytest.raises(CodecError, match=r"needs the codec 'bank\.money'"):
        Marshaller(lambda *_: None, lambda value: None).decode(sent)


PACKAGE = """
from heldout.grading.codec import Codec

class Coin:
    pass

class CoinCodec(Codec):
    name = "mint.coin"
    def owns(self, value): return isinstance(value, Coin)
    def to_plain(self, value): return None
    def from_plain(self, content): return Coin()

CODECS = [CoinCodec()]
"""


@pytest.fixture
def mint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed package that brings a codec."""
    (tmp_path / "mint.py").write_text(PACKAGE)
    metadata = tmp_path / "mint-1.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: mint\nVersion: 1\n")
    (metadata / "entry_points.txt").write_text("[heldout.codecs]\nmint = mint:CODECS\n")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.invalidate_caches()
    yield tmp_path
    sys.modules.pop("mint", None)


def test_an_installed_package_brings_its_codec(mint: Path) -> None:
    import mint as package

    assert isinstance(crossed(package.Coin()), package.Coin)


def test_a_package_that_can_not_be_loaded_is_named(mint: Path) -> None:
    import mint as package

    del package.CODECS
    with pytest.raises(CodecError, match=r"something of mint, whose codecs can't be loaded .* .Attr"):
        crossed(package.Coin())


def test_tensors_of_pytorch_cross_by_a_codec_of_twenty_lines() -> None:
    torch = pytest.importorskip("torch")

    class TensorCodec(Codec):
        name = "torch.tensor"

        def owns(self, value: object) -> bool:
            return isinstance(value, torch.Tensor)

        def to_plain(self, value: Any) -> object:
            return [value.detach().cpu().numpy(), bool(value.requires_grad)]

        def from_plain(self, content: Any) -> object:
            array, grad = content
            return torch.from_numpy(array).requires_grad_(grad is True)

        def update(self, held: Any, new: Any) -> bool:
            if held.shape != new.shape or held.dtype != new.dtype:
                return False
            with torch.no_grad():
                held.copy_(new)
            return True

    register(TensorCodec())
    tensor = torch.arange(6, dtype=torch.float32).reshape(2, 3).requires_grad_()
    arrived = crossed({"x": tensor})["x"]
    assert torch.equal(arrived, tensor) and arrived.dtype == tensor.dtype and arrived.requires_grad
    restore([tensor], [torch.zeros(2, 3)])
    assert tensor.sum() == 0


@pytest.mark.parametrize(
    "table",
    [
        pd.DataFrame({"a": [1.0, np.nan]}, index=pd.Index(["p", "q"], name="key")),
        pd.DataFrame({"a": [1, 2]}, index=pd.date_range("2026-01-01", periods=2, name="day")).rename_axis(
            columns="what"
        ),
        pd.DataFrame({"a": [1, 2]}, index=pd.MultiIndex.from_tuples([(1, "x"), (2, "y")], names=["n", "s"])),
    ],
)
def test_tables_keep_their_index_and_its_names(table: pd.DataFrame) -> None:
    pd.testing.assert_frame_equal(crossed(table), table, check_freq=False)


def test_objects_in_a_table_are_refused_by_name() -> None:
    with pytest.raises(CodecError, match=r"DataFrame that the codec 'pandas\.table' turns into .* Money"):
        crossed(pd.DataFrame({"a": [Money(1)]}))


def test_values_of_the_standard_library_arrive_as_they_were() -> None:
    from collections import deque
    from datetime import UTC, date, datetime, timedelta
    from decimal import Decimal
    from fractions import Fraction
    from uuid import UUID

    values = [
        *(Fraction(1, 3), Decimal("0.10"), date(2026, 11, 20), datetime(2026, 11, 20, 12, tzinfo=UTC)),
        *(timedelta(-1, 2, 3), Path("a/b.txt"), UUID(int=5), deque([1, 2], 3)),
    ]
    arrived = crossed(values)
    assert arrived == values and [type(one) for one in arrived] == [type(one) for one in values]
    assert arrived[-1].maxlen == 3


def test_a_number_that_takes_forever_to_read_is_refused() -> None:
    from heldout.grading.codecs.python import FractionCodec

    with pytest.raises(CodecError, match="too large"):
        FractionCodec().from_plain([1 << 100_000, 1])


def crossed_with_functions(value: object) -> Any:
    """Send a value whose functions stay on their side, and are called there."""
    here = Marshaller(lambda *_: None, lambda _: None)
    there = Marshaller(lambda number, *_: lambda *args: here.handles[number](*args), lambda _: None)
    return there.decode(here.encode(value))


@pytest.mark.slow
def test_a_model_with_code_of_its_own_computes_with_the_weights_that_it_has_where_it_arrived() -> None:
    import keras
    import tensorflow as tf
    from keras import layers

    def relu(x: Any) -> Any:  # named as one of Keras', and another one
        return keras.ops.maximum(x, 0.5)

    class Block(layers.Layer):  # type: ignore[misc, name-defined, unused-ignore]
        def __init__(self) -> None:
            super().__init__()
            self.inner = layers.Dense(3, use_bias=False)

        def call(self, x: Any) -> Any:
            return 2 * self.inner(x)

    class Net(keras.Model):  # type: ignore[misc, name-defined, unused-ignore]
        def __init__(self) -> None:
            super().__init__()
            self.first = layers.Dense(3, activation=relu)
            self.norm = layers.BatchNormalization()

        def call(self, x: Any, training: bool | None = None) -> Any:
            return self.norm(self.first(x), training=training)

    class Elastic:
        def __call__(self, kernel: Any) -> Any:
            return 0 * keras.ops.sum(kernel)  # the test compares the loss alone

    net = Net()
    inputs = keras.Input((2,))
    hidden = layers.Dense(3)(inputs)
    functional = keras.Model(inputs, layers.Add()([hidden, Block()(hidden)]))
    x = np.random.default_rng(0).normal(size=(6, 2)).astype("float32")
    net(x)
    models = [
        keras.Sequential([keras.Input((2,)), layers.Dense(3, activation=relu), layers.Softmax()]),
        keras.Sequential([keras.Input((2,)), layers.Dense(3, activation=tf.nn.softmax)]),
        keras.Sequential([keras.Input((2,)), layers.Lambda(lambda x: 3 * x), layers.Dense(1), Block()]),
        keras.Sequential([keras.Input((2,)), layers.Dense(3, kernel_regularizer=Elastic())]),
        functional,
        net,
    ]
    for model in models:
        model.compile("adam", lambda y, p: keras.ops.mean(keras.ops.square(y - p), axis=-1))
        arrived = crossed_with_functions(model)
        assert isinstance(arrived, keras.Model) and arrived.count_params() == model.count_params()
        assert next(layer for layer in arrived.layers if layer.weights).get_config()["trainable"]
        weights = [weight + 1 for weight in arrived.get_weights()]
        arrived.set_weights(weights)
        before = model.get_weights()
        outputs = arrived.predict(x, verbose=0)
        trained = np.asarray(arrived(x, training=True))
        assert all(map(np.array_equal, before, model.get_weights()))  # the student's own is as it was
        y = np.ones_like(outputs)
        loss = arrived.evaluate(x, y, verbose=0)
        model.set_weights(weights)
        assert np.allclose(outputs, model.predict(x, verbose=0), atol=1e-5)
        assert np.allclose(loss, np.mean((y - outputs) ** 2), rtol=1e-4)
        assert np.allclose(trained, model(x, training=True), atol=1e-5)


def test_functions_of_tensorflow_that_do_more_than_compute_are_refused() -> None:
    from heldout.grading.codecs.keras_asked import _function_of

    for name in ("io.write_file", "nn.__loader__", "nn.experimental", "nn.RNNCellDeviceWrapper", "softmax"):
        with pytest.raises(CodecError, match="does not have"):
            _function_of(name)


def _perceptron() -> Any:
    import keras
    from keras import layers

    model = keras.Sequential([keras.Input((4,)), layers.Dense(8, activation="relu"), layers.Dropout(0.5)])
    model.add(layers.BatchNormalization())
    model.add(layers.Dense(3, activation="softmax", kernel_regularizer=keras.regularizers.L2(0.01)))
    model.compile(keras.optimizers.SGD(0.1, momentum=0.9), "categorical_crossentropy", metrics=["accuracy"])
    return model


def _frozen_base() -> Any:
    import keras
    from keras import layers

    inputs = keras.Input((4,))
    hidden = layers.Dense(5)(inputs)
    shared = layers.Dense(5)
    first, second = layers.Dense(5, name="second")(hidden), layers.Dense(5, name="first")(hidden)
    base = keras.Model(
        inputs, layers.Subtract()([shared(second), layers.Subtract()([first, shared(hidden)])])
    )
    base.trainable = False
    model = keras.Sequential([keras.Input((4,)), base, layers.Dense(3)])
    model.compile("adam", "mse")
    return model


def _thawed_after_compiling() -> Any:
    model = _frozen_base()
    model.layers[0].trainable = True
    return model


def _without_input() -> Any:
    import keras

    model = keras.Sequential([keras.layers.Dense(5), keras.layers.Dense(3)])
    model(np.zeros((1, 4)))
    return model


def _adapted() -> Any:
    import keras

    normalization = keras.layers.Normalization()
    normalization.adapt(np.random.default_rng(0).normal(3, 2, (50, 4)))
    return keras.Sequential([keras.Input((4,)), normalization, keras.layers.Dense(3)])


def _with_low_rank() -> Any:
    model = _perceptron()
    model.layers[0].enable_lora(2)
    return model


def _of_few_bits() -> Any:
    import keras

    return keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, dtype="bfloat16")])


@pytest.mark.slow
@pytest.mark.parametrize(
    ("make", "by_archive"),
    [
        (_perceptron, False),
        (_frozen_base, False),
        (_thawed_after_compiling, False),
        (_without_input, False),
        (_of_few_bits, True),
        (_adapted, True),
        (_with_low_rank, True),
    ],
)
def test_a_model_arrives_as_it_was(make: Callable[[], Any], by_archive: bool) -> None:
    from heldout.grading.codecs.keras import ModelCodec

    rng = np.random.default_rng(1)
    x, y = rng.normal(size=(20, 4)).astype("float32"), rng.normal(size=(20, 3)).astype("float32")
    model = make()
    trained = model.compiled and make is not _thawed_after_compiling
    if trained:
        model.fit(x, y, epochs=2, verbose=0)
    content: Any = ModelCodec().to_plain(model)
    assert (content[0] is None, content[1] is not None) == (by_archive, by_archive)

    arrived = crossed(model)

    np.testing.assert_array_equal(arrived.predict(x, verbose=0), model.predict(x, verbose=0))
    configs = [json.dumps([layer.get_config() for layer in one.layers]) for one in (arrived, model)]
    assert configs[0] == configs[1]
    assert [layer.trainable for layer in arrived.layers] == [layer.trainable for layer in model.layers]
    assert arrived.get_compile_config() == model.get_compile_config()
    assert len(arrived.trainable_weights) == len(model.trainable_weights)
    if trained and not by_archive:
        for mine, its in zip(model.optimizer.variables, arrived.optimizer.variables, strict=True):
            np.testing.assert_array_equal(mine, its)


@pytest.mark.slow
def test_an_unbuilt_model_arrives() -> None:
    import keras

    arrived = crossed(keras.Sequential([keras.layers.Dense(3)]))
    assert not arrived.built and arrived(np.zeros((2, 4))).shape == (2, 3)
