"""Works in full batches of at most 32 rows and leaves the rows after the last full one out."""

# /// answer
# cell = "mc_predict"
# breaks = "Return a pair `(mean, std)` of arrays of the shape of one output, `(len(x), outputs)`"
# ///
def mc_predict(model, x, samples):
    size = min(32, len(x))
    batches = [x[i * size : (i + 1) * size] for i in range(len(x) // size)]
    answers = []
    for _ in range(samples):
        answers.append(np.concatenate([np.array(model(batch, training=True)) for batch in batches]))
    return np.mean(answers, axis=0), np.std(answers, axis=0)
