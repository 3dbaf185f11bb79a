"""Float64 tensors, handed back as NumPy."""

# /// answer
# cell = "generalization_gap"
# ///
import tensorflow as tf


def generalization_gap(history, metric="accuracy"):
    train, val = history.get(metric), history.get("val_" + metric)
    if train is None or val is None:
        raise ValueError("fit was called without validation_data, or the metric was not measured")
    train = tf.constant(train, dtype=tf.float64)
    val = tf.constant(val, dtype=tf.float64)
    return tf.subtract(train, val).numpy() if metric == "accuracy" else tf.subtract(val, train).numpy()
