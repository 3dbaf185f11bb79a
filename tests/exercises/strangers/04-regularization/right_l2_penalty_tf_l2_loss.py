"""TensorFlow's l2_loss is half the sum of squares, so it is taken twice."""

# /// answer
# cell = "l2_penalty"
# ///
def l2_penalty(weights, lam):
    kernels = [tf.constant(w, dtype=tf.float64) for w in weights if w.ndim == 2]
    return lam * sum(2.0 * float(tf.nn.l2_loss(kernel)) for kernel in kernels)
