"""Strings the arrays together, with the averages as two rows of one array."""

# /// answer
# cell = "adam_step"
# ///
def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    g = np.hstack([grad.ravel() for grad in grads])
    steps, averages = (0, np.zeros((2, g.size))) if state is None else (state["steps"], state["averages"])
    steps = steps + 1
    betas = np.array([[beta_1], [beta_2]])
    averages = betas * averages + (1 - betas) * np.stack([g, g**2])
    m_hat, v_hat = averages / (1 - betas**steps)
    move = learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
    new_params, start = [], 0
    for w in params:
        new_params.append(w - move[start : start + w.size].reshape(w.shape))
        start += w.size
    return new_params, {"steps": steps, "averages": averages}
