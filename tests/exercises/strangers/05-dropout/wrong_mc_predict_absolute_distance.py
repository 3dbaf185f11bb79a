"""Takes the mean absolute distance from the mean."""

# /// answer
# cell = "mc_predict"
# breaks = "the root of the mean squared distance from that mean, as"
# ///
def mc_predict(model, x, samples):
    answers = np.stack([np.array(model(x, training=True)) for _ in range(samples)])
    mean = answers.mean(axis=0)
    return mean, np.abs(answers - mean).mean(axis=0)
