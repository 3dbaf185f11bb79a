"""Column by column with the exact arithmetic of the statistics module."""

# /// answer
# cell = "standardize"
# ///
import statistics


def standardize(train, *others):
    columns = [[float(v) for v in column] for column in zip(*train)]
    means = [statistics.mean(c) for c in columns]
    stds = [statistics.pstdev(c) or 1.0 for c in columns]

    def scale(array):
        out = np.zeros(np.shape(array), dtype=float)
        for i, row in enumerate(array):
            for j, value in enumerate(row):
                out[i, j] = (float(value) - means[j]) / stds[j]
        return out

    results = [scale(train)]
    for other in others:
        results.append(scale(other))
    return tuple(results)
