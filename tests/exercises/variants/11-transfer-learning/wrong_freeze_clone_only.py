"""Returns a frozen copy with new weights."""

# /// answer
# cell = "freeze"
# points = 0
# message = "has other weights than before"
# ///
import keras


def freeze(model):
    copy = keras.models.clone_model(model)
    copy.trainable = False
    return copy
