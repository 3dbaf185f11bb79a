"""A small class holds the work for one array, the state stays plain."""

# /// answer
# cell = "adagrad_step"
# ///
class AdaGrad:
    def __init__(self, h, rate, epsilon):
        self.h, self.rate, self.epsilon = h, rate, epsilon

    def step(self, w, g):
        self.h = self.h + g * g
        return w - self.rate * (g / (self.h + self.epsilon) ** 0.5)


def adagrad_step(params, grads, state, learning_rate=0.001, initial=0.1, epsilon=1e-7):
    sums = state if state is not None else [initial * np.ones_like(w) for w in params]
    workers = [AdaGrad(h, learning_rate, epsilon) for h in sums]
    new_params = [worker.step(w, g) for worker, w, g in zip(workers, params, grads)]
    return new_params, [worker.h for worker in workers]
