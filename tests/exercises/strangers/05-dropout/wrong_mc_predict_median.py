"""Takes the median of the answers for their mean."""

# /// answer
# cell = "mc_predict"
# breaks = "the mean of the"
# ///
def mc_predict(model, x, samples):
    answers = np.array([model(x, training=True) for _ in range(samples)])
    return np.median(answers, axis=0), np.std(answers, axis=0)
