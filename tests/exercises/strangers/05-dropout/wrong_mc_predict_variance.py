"""Returns the variance without the root."""

# /// answer
# cell = "mc_predict"
# breaks = "the root of the mean squared distance from that mean, as"
# ///
def mc_predict(model, x, samples):
    answers = np.stack([np.array(model(x, training=True)) for _ in range(samples)])
    mean = answers.mean(axis=0)
    return mean, ((answers - mean) ** 2).mean(axis=0)
