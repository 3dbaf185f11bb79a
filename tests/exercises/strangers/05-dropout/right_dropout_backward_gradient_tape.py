"""Builds the masked and scaled output in TensorFlow and lets a gradient tape differentiate it."""

# /// answer
# cell = "dropout_backward"
# ///
def dropout_backward(grad, mask, rate):
    scale = 0.0 if rate == 1 else 1.0 / (1.0 - rate)
    factor = tf.constant(np.asarray(mask, dtype="float64") * scale)
    x = tf.zeros_like(factor)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = x * factor
    return tape.gradient(y, x, output_gradients=tf.constant(np.asarray(grad, dtype="float64"))).numpy()
