"""Takes another momentum."""

# /// answer
# cell = "bn_mlp"
# points = 0
# message = "Leave Keras' defaults"
# ///
import keras
from keras import layers


def bn_mlp(layer_sizes):
    inputs, *hidden, classes = layer_sizes
    model = keras.Sequential([keras.Input((inputs,))])
    for units in hidden:
        model.add(layers.Dense(units, use_bias=False))
        model.add(layers.BatchNormalization(momentum=0.9))
        model.add(layers.Activation("relu"))
    model.add(layers.Dense(classes, activation="softmax"))
    return model
