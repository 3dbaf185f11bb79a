"""Averages the mean square of each array, so that its weights share a rate."""

# /// answer
# cell = "adam_step"
# breaks = "all operations are elementwise"
# ///
def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    t, m, v = (0, [0.0] * len(params), [0.0] * len(params)) if state is None else state
    t = t + 1
    m = [beta_1 * a + (1 - beta_1) * g for a, g in zip(m, grads)]
    v = [beta_2 * a + (1 - beta_2) * np.mean(g**2) for a, g in zip(v, grads)]
    moves = [a / (1 - beta_1**t) / (np.sqrt(b / (1 - beta_2**t)) + epsilon) for a, b in zip(m, v)]
    return [w - learning_rate * move for w, move in zip(params, moves)], (t, m, v)
