"""Counts up in the dictionary that was given as state."""

# /// answer
# cell = "adam_step"
# breaks = "A step leaves `params`, `grads` and `state` as they are"
# ///
def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    if state is None:
        state = {"t": 0, "m": [np.zeros_like(w) for w in params], "v": [np.zeros_like(w) for w in params]}
    state["t"] += 1
    t = state["t"]
    m = [beta_1 * a + (1 - beta_1) * g for a, g in zip(state["m"], grads)]
    v = [beta_2 * a + (1 - beta_2) * g**2 for a, g in zip(state["v"], grads)]
    new_params = []
    for w, a, b in zip(params, m, v):
        m_hat, v_hat = a / (1 - beta_1**t), b / (1 - beta_2**t)
        new_params.append(w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon))
    return new_params, {"t": t, "m": m, "v": v}
