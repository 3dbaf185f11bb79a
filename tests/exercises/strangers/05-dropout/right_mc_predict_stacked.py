"""Stacks the answers and takes mean and standard deviation over the first axis."""

# /// answer
# cell = "mc_predict"
# ///
def mc_predict(model, x, samples):
    answers = np.stack([np.array(model(x, training=True)) for _ in range(samples)])
    return answers.mean(axis=0), answers.std(axis=0)
