"""Models of Keras, which cross as what ``.keras`` archives hold and are read in safe mode, and variables."""

import json
import tempfile
from collections.abc import Hashable
from pathlib import Path
from typing import Any

import numpy as np

from heldout.grading.codec import Codec
from heldout.grading.codecs import keras_asked


class ModelCodec(Codec):
    """A model, with its weights and how it was compiled.

    It crosses as configuration and weights, or, where a layer keeps more than these, as an archive. Keras'
    safe mode refuses what would run code of either's. Code of a notebook's stays in its process, see
    `keras_asked`; if all of it is registered with Keras, the other process may have it too.
    """

    name = "keras.model"
    stable = False  # an archive differs each time it is written
    handles = True

    def owns(self, value: object) -> bool:
        """Whether it is a model."""
        import keras

        return isinstance(value, keras.Model)

    def to_plain(self, value: Any) -> object:
        """Return configuration and weights, the archive, or what is asked, and which layers are trainable."""
        odd = keras_asked.odd_things(value)
        plain = _plain(value) if not odd and _is_plain(value) else None
        archive = _archive(value) if plain is None and all(map(_is_registered, odd)) else None
        asked = keras_asked.write(value) if odd else None
        return [plain, archive, asked, [bool(layer.trainable) for layer in keras_asked.all_layers(value)]]

    def from_plain(self, content: Any) -> object:
        """Return the model."""
        plain, archive, asked, trainable = content
        if plain is not None:
            text, values, state = plain
            return _of_plain(text, values, state, trainable)
        try:
            model = keras_asked.read(asked) if archive is None else _model(archive)
        except Exception:
            if archive is None or asked is None:
                raise
            model = keras_asked.read(asked)
        _set_trainable(model, trainable)
        return model


def _set_trainable(model: Any, trainable: list[Any]) -> None:
    # a configuration keeps the flags of layers, but not those of the models that contain them
    for layer, flag in zip(keras_asked.all_layers(model), trainable, strict=True):
        if layer.trainable is not bool(flag):
            layer.trainable = bool(flag)


def _is_registered(thing: object) -> bool:
    """Whether Keras knows a function or class by a name that its author has registered."""
    import keras

    named = thing if hasattr(thing, "__name__") else type(thing)  # an object is known by its class
    name = keras.saving.get_registered_name(named) if isinstance(named, Hashable) else ""
    return ">" in name and not name.startswith("<")  # as a lambda's does


# -- as configuration and weights: archives hold these, too, and take longer


def _is_plain(model: Any) -> bool:
    """Whether a model is all there in its configuration and its variables, and NumPy knows their types."""
    return (
        bool(model.built)
        and all(hasattr(np, variable.dtype) for variable in model.variables)
        and all(map(_keeps_variables_alone, keras_asked.all_layers(model)))
    )


def _keeps_variables_alone(layer: Any) -> bool:
    import keras

    if hasattr(layer, "save_assets"):
        return False
    # what can be quantized, or have low-rank weights, loads its variables in a way of its own for that
    usual = getattr(layer, "lora_enabled", True) is False and getattr(layer, "quantization_mode", 0) is None
    return usual or type(layer).load_own_variables is keras.layers.Layer.load_own_variables


def _plain(model: Any) -> list[Any]:
    import keras

    optimizer = model.optimizer if model.compiled else None
    state = optimizer.variables if optimizer is not None and optimizer.built else []
    return [
        json.dumps(keras.saving.serialize_keras_object(model)),
        [np.asarray(variable) for variable in model.variables],
        [np.asarray(variable) for variable in state],
    ]


def _of_plain(text: str, values: list[Any], state: list[Any], trainable: list[Any]) -> Any:
    import keras

    config = json.loads(text)
    compiled = config.pop("compile_config", None)
    model = _sequential(config) if config["class_name"] == "Sequential" else _made(config)
    if not isinstance(model, keras.Model):
        raise TypeError("a model that is none")
    _assign(model.variables, values)
    _set_trainable(model, trainable)
    if compiled:
        model.compile_from_config(compiled)
        variables = model.optimizer.variables
        # as from an archive: where layers have been frozen since, it does not fit and is left out
        if [variable.shape for variable in variables] == [np.shape(value) for value in state]:
            _assign(variables, state)
    return model


def _made(config: Any) -> Any:
    import keras

    return keras.saving.deserialize_keras_object(config, safe_mode=True)


def _sequential(config: Any) -> Any:
    """Return a model that is built once: Keras builds it anew with each layer that it reads."""
    import keras

    inner = config["config"]
    model = keras.Sequential([_made(layer) for layer in inner["layers"]], name=inner["name"])
    if not model.built:
        model.build_from_config(config["build_config"])
    return model


def _assign(variables: list[Any], values: list[Any]) -> None:
    for variable, value in zip(variables, values, strict=True):
        variable.assign(value)


def _archive(model: Any) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.keras")
        model.save(path)
        return path.read_bytes()


def _model(archive: bytes) -> Any:
    import keras

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.keras")
        path.write_bytes(archive)
        return keras.saving.load_model(path, safe_mode=True)


class VariableCodec(Codec):
    """A variable, which arrives as a tensor of Keras' backend."""

    name = "keras.variable"

    def owns(self, value: object) -> bool:
        """Whether it is a variable."""
        import keras

        return isinstance(value, keras.Variable)

    def to_plain(self, value: Any) -> object:
        """Return the values."""
        return np.asarray(value)

    def from_plain(self, content: Any) -> object:
        """Return a tensor."""
        import keras

        return keras.ops.convert_to_tensor(content)


CODECS = (ModelCodec(), VariableCodec())
