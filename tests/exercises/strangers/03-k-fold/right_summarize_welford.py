"""Welford's running update in one pass."""

# /// answer
# cell = "summarize"
# ///


class Running:
    def __init__(self):
        self.m, self.mean, self.squares = 0, 0.0, 0.0

    def add(self, score):
        self.m += 1
        delta = score - self.mean
        self.mean += delta / self.m
        self.squares += delta * (score - self.mean)


def summarize(scores):
    running = Running()
    todo = [scores]
    while todo:
        item = todo.pop()
        try:
            todo.extend(list(item))
        except TypeError:
            running.add(float(item))
    if running.m < 2:
        raise ValueError("with fewer than two scores there is no spread")
    sd = (running.squares / (running.m - 1)) ** 0.5
    return {"mean": running.mean, "sd": sd, "se": sd / running.m**0.5}
