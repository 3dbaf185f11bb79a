"""Asks once more than it was told to."""

# /// answer
# cell = "mc_predict"
# breaks = "Ask the model `samples` times with dropout switched on"
# ///
def mc_predict(model, x, samples):
    answers = [np.array(model(x, training=True))]
    for _ in range(samples):
        answers.append(np.array(model(x, training=True)))
    return np.mean(answers, axis=0), np.std(answers, axis=0)
