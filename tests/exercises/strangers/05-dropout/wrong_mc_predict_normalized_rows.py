"""Makes each row of the mean add up to 1, as if the outputs were always probabilities."""

# /// answer
# cell = "mc_predict"
# breaks = "Average the model's outputs as they are"
# ///
def mc_predict(model, x, samples):
    answers = np.array([model(x, training=True) for _ in range(samples)])
    mean = answers.mean(axis=0)
    return mean / mean.sum(axis=1, keepdims=True), answers.std(axis=0)
