"""The corrections have the default betas written in."""

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
    new_params = []
    for w, a, b in zip(params, m, v):
        m_hat, v_hat = a / (1 - 0.9**t), b / (1 - 0.999**t)
        new_params.append(w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon))
    return new_params, (t, m, v)
