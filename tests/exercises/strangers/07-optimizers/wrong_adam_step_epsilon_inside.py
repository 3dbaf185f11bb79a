"""Adds epsilon inside the root."""

# /// answer
# cell = "adam_step"
# breaks = "$\\varepsilon$ stands *outside* the root."
# ///
def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    zeros = [np.zeros_like(w) for w in params]
    t, m, v = (0, zeros, zeros) if state is None else state
    t = t + 1
    m = [beta_1 * a + (1 - beta_1) * g for a, g in zip(m, grads)]
    v = [beta_2 * a + (1 - beta_2) * g**2 for a, g in zip(v, grads)]
    m_hats, v_hats = [a / (1 - beta_1**t) for a in m], [a / (1 - beta_2**t) for a in v]
    moves = [learning_rate * a / np.sqrt(b + epsilon) for a, b in zip(m_hats, v_hats)]
    return [w - move for w, move in zip(params, moves)], (t, m, v)
