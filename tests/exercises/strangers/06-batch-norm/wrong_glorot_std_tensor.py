"""Returns a TensorFlow tensor instead of a float."""

# /// answer
# cell = "glorot_std"
# breaks = "Return, as a `float`,"
# ///
def glorot_std(fan_in, fan_out):
    return keras.ops.sqrt(tf.constant(2 / (fan_in + fan_out), dtype="float64"))
