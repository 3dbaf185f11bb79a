"""Both averages take the shape of the first array."""

# /// answer
# cell = "adam_step"
# breaks = "`params` is a list of NumPy arrays (`float64`, any shapes)"
# ///
def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    zeros = [np.zeros(params[0].shape) for _ in params]
    t, m, v = (0, zeros, zeros) if state is None else state
    t = t + 1
    m = [beta_1 * a + (1 - beta_1) * g for a, g in zip(m, grads)]
    v = [beta_2 * a + (1 - beta_2) * g**2 for a, g in zip(v, grads)]
    moves = [a / (1 - beta_1**t) / (np.sqrt(b / (1 - beta_2**t)) + epsilon) for a, b in zip(m, v)]
    return [w - learning_rate * move for w, move in zip(params, moves)], (t, m, v)
