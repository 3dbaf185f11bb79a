"""Freezes a copy."""

# /// answer
# cell = "freeze"
# ///
import keras


def freeze(model):
    copy = keras.models.clone_model(model)
    copy.set_weights(model.get_weights())
    copy.trainable = False
    return copy
