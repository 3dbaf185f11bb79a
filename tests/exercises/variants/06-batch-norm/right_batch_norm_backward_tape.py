"""Lets TensorFlow's tape do it, in double precision."""

# /// answer
# cell = "batch_norm_backward"
# ///
import numpy as np
import tensorflow as tf


def batch_norm_backward(gradient, x, gamma, epsilon=0.001):
    batch, scale, shift = (tf.constant(part, "float64") for part in (x, gamma, np.zeros(x.shape[1])))
    with tf.GradientTape() as tape:
        tape.watch([batch, scale, shift])
        mean, variance = tf.nn.moments(batch, [0])
        output = scale * (batch - mean) / tf.sqrt(variance + epsilon) + shift
        loss = tf.reduce_sum(gradient * output)
    return [part.numpy() for part in tape.gradient(loss, [batch, scale, shift])]
