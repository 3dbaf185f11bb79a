"""Averages the logarithms of the outputs and takes the exponential."""

# /// answer
# cell = "mc_predict"
# breaks = "Average the model's outputs as they are"
# ///
def mc_predict(model, x, samples):
    answers = np.array([model(x, training=True) for _ in range(samples)], dtype=float)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.exp(np.log(answers).mean(axis=0))
    return mean, answers.std(axis=0)
