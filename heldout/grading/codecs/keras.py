"""Models of Keras, which cross as ``.keras`` archives and are read in safe mode, and variables."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from heldout.grading.codec import Codec


class ModelCodec(Codec):
    """A model, with its weights and how it was compiled.

    Keras' safe mode refuses what would run code of the archive's, such as a Lambda layer.
    """

    name = "keras.model"
    stable = False  # an archive differs each time it is written

    def owns(self, value: object) -> bool:
        """Whether it is a model."""
        import keras

        return isinstance(value, keras.Model)

    def to_plain(self, value: Any) -> object:
        """Return the archive, and which layers are trainable."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "model.keras")
            value.save(path)
            return [path.read_bytes(), [bool(layer.trainable) for layer in _layers(value)]]

    def from_plain(self, content: Any) -> object:
        """Return the model."""
        import keras

        data, trainable = content
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "model.keras")
            path.write_bytes(data)
            model = keras.saving.load_model(path, safe_mode=True)
        # an archive keeps the flags of layers, but not those of the models that contain them
        for layer, flag in zip(_layers(model), trainable, strict=True):
            layer.trainable = bool(flag)
        return model


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


def _layers(model: Any) -> Iterator[Any]:
    """Yield the model and all that is in it, what contains before what is contained."""
    yield model
    for layer in getattr(model, "layers", ()):
        yield from _layers(layer)


CODECS = (ModelCodec(), VariableCodec())
