"""Divides by one less than the number of samples, which is nan for one sample."""

# /// answer
# cell = "mc_predict"
# breaks = "the root of the mean squared distance from that mean, as"
# ///
def mc_predict(model, x, samples):
    answers = np.stack([np.array(model(x, training=True)) for _ in range(samples)])
    return answers.mean(axis=0), answers.std(axis=0, ddof=1)
