"""Corrects the rate and not the averages, as Keras does, with epsilon beside the uncorrected root."""

# /// answer
# cell = "adam_step"
# ///
import math


def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    t, means, squares = state or (0, [0.0] * len(params), [0.0] * len(params))
    t += 1
    alpha = learning_rate * math.sqrt(1 - beta_2**t) / (1 - beta_1**t)
    means = [beta_1 * m + (1 - beta_1) * g for m, g in zip(means, grads)]
    squares = [beta_2 * v + (1 - beta_2) * np.square(g) for v, g in zip(squares, grads)]
    new_params = [w - alpha * m / (np.sqrt(v) + epsilon) for w, m, v in zip(params, means, squares)]
    return new_params, (t, means, squares)
