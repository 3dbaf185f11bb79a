"""The state is a tuple with one triple of numbers of steps and averages for each array."""

# /// answer
# cell = "adam_step"
# ///
def adam_step(params, grads, state, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
    def single(w, g, memory):
        t, m, v = memory
        t, m, v = t + 1, m + (1 - beta_1) * (g - m), v + (1 - beta_2) * (g * g - v)
        step = (m / (1 - beta_1**t)) / ((v / (1 - beta_2**t)) ** 0.5 + epsilon)
        return w - learning_rate * step, (t, m, v)

    memories = ((0, 0.0, 0.0),) * len(params) if state is None else state
    results = [single(*three) for three in zip(params, grads, memories, strict=True)]
    return [w for w, _ in results], tuple(memory for _, memory in results)
