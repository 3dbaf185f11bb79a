"""Models of Keras, which cross as ``.keras`` archives and are read in safe mode, and variables."""

import tempfile
from collections.abc import Hashable
from pathlib import Path
from typing import Any

import numpy as np

from heldout.grading.codec import Codec
from heldout.grading.codecs import keras_asked


class ModelCodec(Codec):
    """A model, with its weights and how it was compiled.

    Keras' safe mode refuses what would run code of the archive's. Code of a notebook's stays in its process,
    see `keras_asked`; if all of it is registered with Keras, the other process may have it too.
    """

    name = "keras.model"
    stable = False  # an archive differs each time it is written
    handles = True

    def owns(self, value: object) -> bool:
        """Whether it is a model."""
        import keras

        return isinstance(value, keras.Model)

    def to_plain(self, value: Any) -> object:
        """Return the archive, or what is asked of this process, and which layers are trainable."""
        odd = keras_asked.odd_things(value)
        archive = _archive(value) if all(map(_is_registered, odd)) else None
        asked = keras_asked.write(value) if odd else None
        return [archive, asked, [bool(layer.trainable) for layer in keras_asked.all_layers(value)]]

    def from_plain(self, content: Any) -> object:
        """Return the model."""
        archive, asked, trainable = content
        try:
            model = keras_asked.read(asked) if archive is None else _model(archive)
        except Exception:
            if archive is None or asked is None:
                raise
            model = keras_asked.read(asked)
        # an archive keeps the flags of layers, but not those of the models that contain them
        for layer, flag in zip(keras_asked.all_layers(model), trainable, strict=True):
            if layer.trainable is not bool(flag):
                layer.trainable = bool(flag)
        return model


def _is_registered(thing: object) -> bool:
    """Whether Keras knows a function or class by a name that its author has registered."""
    import keras

    name = keras.saving.get_registered_name(thing) if isinstance(thing, Hashable) else ""
    return ">" in name and not name.startswith("<")  # as a lambda's does


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
