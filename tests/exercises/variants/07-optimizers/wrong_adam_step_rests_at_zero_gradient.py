"""Skips arrays whose gradient is zero, though their average still moves them."""

# /// answer
# cell = "adam_step"
# points = 1
# message = "After 12 steps"
# ///
def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    zeros = [np.zeros_like(w) for w in params]
    t, old_m, old_v = (0, zeros, zeros) if state is None else state
    t = t + 1
    new_params, ms, vs = [], [], []
    for w, g, m, v in zip(params, grads, old_m, old_v):
        if np.any(g):
            m, v = beta_1 * m + (1 - beta_1) * g, beta_2 * v + (1 - beta_2) * g**2
            w = w - learning_rate * m / (1 - beta_1**t) / (np.sqrt(v / (1 - beta_2**t)) + epsilon)
        new_params.append(w.copy())
        ms.append(m)
        vs.append(v)
    return new_params, (t, ms, vs)
