"""Turns the answers into plain lists and asks the statistics module about each entry."""

# /// answer
# cell = "mc_predict"
# ///
import statistics


def mc_predict(model, x, samples):
    answers = [model(x, training=True).numpy().tolist() for _ in range(samples)]
    means, stds = [], []
    for rows in zip(*answers, strict=True):
        outputs = list(zip(*rows, strict=True))
        means.append([statistics.fmean(values) for values in outputs])
        stds.append([statistics.pstdev(values) for values in outputs])
    return np.array(means), np.array(stds)
