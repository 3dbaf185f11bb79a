"""A dictionary with both lists of averages and the number of steps."""

# /// answer
# cell = "adam_step"
# ///
def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    """Return the parameters after one step of Adam, and the averages with the number of steps."""
    if state is None:
        zeros = [np.zeros_like(w) for w in params]
        state = {"m": zeros, "v": zeros, "t": 0}
    t = state["t"] + 1
    m = [beta_1 * a + (1 - beta_1) * g for a, g in zip(state["m"], grads)]
    v = [beta_2 * a + (1 - beta_2) * g**2 for a, g in zip(state["v"], grads)]
    new_params = []
    for w, m_i, v_i in zip(params, m, v):
        m_hat = m_i / (1 - beta_1**t)
        v_hat = v_i / (1 - beta_2**t)
        new_params.append(w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon))
    return new_params, {"m": m, "v": v, "t": t}
