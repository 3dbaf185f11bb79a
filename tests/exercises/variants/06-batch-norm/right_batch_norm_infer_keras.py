"""Lets Keras' layer do it."""

# /// answer
# cell = "batch_norm_infer"
# ///
import numpy as np
from keras import layers


def batch_norm_infer(x, gamma, beta, moving_mean, moving_variance, epsilon=0.001):
    layer = layers.BatchNormalization(epsilon=epsilon, dtype="float64")
    layer.build(x.shape)
    layer.set_weights([gamma, beta, moving_mean, moving_variance])
    return np.array(layer(x, training=False))
