"""A small class that fits and works in place, but on copies."""

# /// answer
# cell = "standardize"
# ///
class _Scaler:
    def fit(self, rows):
        rows = np.array(rows, dtype=np.float64)
        self.shift = rows.sum(axis=0) / len(rows)
        self.scale = np.sqrt(((rows - self.shift) ** 2).sum(axis=0) / len(rows))
        self.scale[(rows == rows[:1]).all(axis=0)] = 1.0
        return self

    def __call__(self, rows):
        rows = np.array(rows, dtype=np.float64)
        rows -= self.shift
        rows /= self.scale
        return rows


def standardize(train, *others):
    scaler = _Scaler().fit(train)
    return (scaler(train), *map(scaler, others))
