"""TensorFlow's moments in double precision, back to NumPy at the end."""

# /// answer
# cell = "standardize"
# ///
def standardize(train, *others):
    t = tf.constant(np.array(train, dtype="float64"))
    mean, variance = tf.nn.moments(t, axes=[0])
    constant = tf.reduce_max(t, axis=0) == tf.reduce_min(t, axis=0)
    std = tf.where(constant, tf.ones_like(variance), tf.sqrt(variance))
    return tuple(((tf.constant(np.array(a, dtype="float64")) - mean) / std).numpy() for a in (train,) + others)
