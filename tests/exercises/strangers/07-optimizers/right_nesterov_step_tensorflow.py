"""TensorFlow does the arithmetic in double precision."""

# /// answer
# cell = "nesterov_step"
# ///
def nesterov_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    gs = [tf.constant(g, dtype=tf.float64) for g in grads]
    vs = [tf.zeros_like(g) for g in gs] if state is None else [tf.constant(v, tf.float64) for v in state]
    vs = [momentum * v - learning_rate * g for v, g in zip(vs, gs)]
    ws = [tf.constant(w, tf.float64) + momentum * v - learning_rate * g for w, g, v in zip(params, gs, vs)]
    return [np.array(w) for w in ws], [np.array(v) for v in vs]
