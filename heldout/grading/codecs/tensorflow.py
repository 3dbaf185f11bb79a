"""Tensors and variables of TensorFlow, which arrive as constant tensors."""

from typing import Any

import numpy as np

from heldout.grading.codec import Codec


class TensorCodec(Codec):
    """A tensor, as an array."""

    name = "tensorflow.tensor"

    def owns(self, value: object) -> bool:
        """Whether it is a tensor or variable that has values."""
        import tensorflow as tf

        return isinstance(value, tf.Tensor | tf.Variable) and hasattr(value, "numpy")

    def to_plain(self, value: Any) -> object:
        """Return the values."""
        return np.asarray(value)

    def from_plain(self, content: Any) -> object:
        """Return a constant."""
        import tensorflow as tf

        return tf.constant(content)


CODECS = (TensorCodec(),)
