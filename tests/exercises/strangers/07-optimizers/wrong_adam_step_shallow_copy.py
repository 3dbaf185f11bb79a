"""Copies only the outer dictionary, and changes the averages in it in place."""

# /// answer
# cell = "adam_step"
# breaks = "A step leaves `params`, `grads` and `state` as they are"
# ///
def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    if state is None:
        state = {"t": 0, "m": [np.zeros_like(w) for w in params], "v": [np.zeros_like(w) for w in params]}
    state = dict(state)
    state["t"] += 1
    new_params = []
    for w, g, m, v in zip(params, grads, state["m"], state["v"]):
        m += (1 - beta_1) * (g - m)
        v += (1 - beta_2) * (g**2 - v)
        m_hat, v_hat = m / (1 - beta_1 ** state["t"]), v / (1 - beta_2 ** state["t"])
        new_params.append(w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon))
    return new_params, state
