"""Takes the list apart that it was given."""

# /// answer
# cell = "bn_mlp"
# points = 0
# message = "bn_mlp changed layer_sizes"
# ///
import keras
from keras import layers


def bn_mlp(layer_sizes):
    inputs, classes, hidden = layer_sizes.pop(0), layer_sizes.pop(), layer_sizes
    model = keras.Sequential([keras.Input((inputs,))])
    for units in hidden:
        model.add(layers.Dense(units, use_bias=False))
        model.add(layers.BatchNormalization())
        model.add(layers.Activation("relu"))
    model.add(layers.Dense(classes, activation="softmax"))
    return model
