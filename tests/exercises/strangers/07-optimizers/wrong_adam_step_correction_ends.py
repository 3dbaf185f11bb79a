"""Stops correcting after the first ten steps."""

# /// answer
# cell = "adam_step"
# breaks = "corrects both averages for having begun at zero."
# ///
def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    zeros = [np.zeros_like(w) for w in params]
    t, m, v = (0, zeros, zeros) if state is None else state
    t = t + 1
    m = [beta_1 * a + (1 - beta_1) * g for a, g in zip(m, grads)]
    v = [beta_2 * a + (1 - beta_2) * g**2 for a, g in zip(v, grads)]
    first, second = (1 - beta_1**t, 1 - beta_2**t) if t <= 10 else (1.0, 1.0)
    moves = [learning_rate * (a / first) / (np.sqrt(b / second) + epsilon) for a, b in zip(m, v)]
    return [w - move for w, move in zip(params, moves)], (t, m, v)
