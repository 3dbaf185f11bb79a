"""Collects the answers in an array with three columns, as many as the example has."""

# /// answer
# cell = "mc_predict"
# breaks = "Return a pair `(mean, std)` of arrays of the shape of one output, `(len(x), outputs)`"
# ///
def mc_predict(model, x, samples):
    answers = np.zeros((samples, len(x), 3))
    for k in range(samples):
        answers[k] = model(x, training=True)
    return answers.mean(axis=0), answers.std(axis=0)
