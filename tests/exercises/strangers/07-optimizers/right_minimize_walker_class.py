"""An iterator class walks downhill, with the state as an attribute."""

# /// answer
# cell = "minimize"
# ///
class Walker:
    def __init__(self, step, grad, start, tolerance):
        self.step, self.grad, self.tolerance = step, grad, tolerance
        self.x, self.state = start, None

    def __iter__(self):
        return self

    def __next__(self):
        gradient = self.grad(self.x)
        if np.linalg.norm(gradient, ord=2) <= self.tolerance:
            raise StopIteration
        [self.x], self.state = self.step([self.x], [gradient], self.state)
        if not np.isfinite(self.x).all():
            raise ValueError("not finite")
        return self.x


def minimize(step, grad, x0, max_steps=1000, tolerance=1e-6):
    walker = Walker(step, grad, np.array(x0, dtype=float), tolerance)
    path = [walker.x.copy()]
    path += [point.copy() for _, point in zip(range(max_steps), walker)]
    return np.array(path)
