"""TensorFlow's moments in double precision, and its division without nan."""

# /// answer
# cell = "batch_norm_train"
# ///
def batch_norm_train(x, gamma, beta, epsilon=0.001):
    batch = tf.constant(x, dtype=tf.float64)
    mean, variance = tf.nn.moments(batch, axes=[0])
    normalized = tf.math.divide_no_nan(batch - mean, tf.sqrt(variance + epsilon))
    output = normalized * tf.constant(gamma, dtype=tf.float64) + tf.constant(beta, dtype=tf.float64)
    return output.numpy(), mean.numpy(), variance.numpy()
