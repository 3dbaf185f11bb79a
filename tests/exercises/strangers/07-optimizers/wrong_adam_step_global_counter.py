"""Counts the steps in a global variable and not in the state."""

# /// answer
# cell = "adam_step"
# breaks = "The state has to hold the averages, uncorrected, and the number of steps."
# ///
steps_taken = 0


def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    global steps_taken
    steps_taken = 1 if state is None else steps_taken + 1
    m, v = ([np.zeros_like(w) for w in params],) * 2 if state is None else state
    m = [beta_1 * a + (1 - beta_1) * g for a, g in zip(m, grads)]
    v = [beta_2 * a + (1 - beta_2) * g**2 for a, g in zip(v, grads)]
    new_params = []
    for w, a, b in zip(params, m, v):
        m_hat, v_hat = a / (1 - beta_1**steps_taken), b / (1 - beta_2**steps_taken)
        new_params.append(w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon))
    return new_params, (m, v)
