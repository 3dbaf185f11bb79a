"""Calculates in single precision, as Keras' layer does by default."""

# /// answer
# cell = "batch_norm_train"
# points = 0
# message = "The output differs from Keras' layer"
# ///
import numpy as np
from keras import layers


def batch_norm_train(x, gamma, beta, epsilon=0.001):
    layer = layers.BatchNormalization(epsilon=epsilon)
    layer.build(x.shape)
    layer.set_weights([gamma, beta, np.zeros(x.shape[1]), np.ones(x.shape[1])])
    output = layer(x.astype("float32"), training=True)
    return np.array(output), x.mean(axis=0), x.var(axis=0)
