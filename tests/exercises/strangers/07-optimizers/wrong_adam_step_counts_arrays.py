"""Counts a step for every array, so that the corrections are wrong with several arrays."""

# /// answer
# cell = "adam_step"
# breaks = "The state has to hold the averages, uncorrected, and the number of steps."
# ///
def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    zeros = [np.zeros_like(w) for w in params]
    t, old_m, old_v = (0, zeros, zeros) if state is None else state
    new_params, ms, vs = [], [], []
    for w, g, m, v in zip(params, grads, old_m, old_v):
        t += 1
        ms.append(beta_1 * m + (1 - beta_1) * g)
        vs.append(beta_2 * v + (1 - beta_2) * g**2)
        m_hat, v_hat = ms[-1] / (1 - beta_1**t), vs[-1] / (1 - beta_2**t)
        new_params.append(w - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon))
    return new_params, (t, ms, vs)
