"""Starts with the answer without dropout and counts it as one of the samples."""

# /// answer
# cell = "mc_predict"
# breaks = "Ask the model `samples` times with dropout switched on"
# ///
def mc_predict(model, x, samples):
    answers = [np.array(model(x))]
    while len(answers) < samples:
        answers.append(np.array(model(x, training=True)))
    return np.mean(answers, axis=0), np.std(answers, axis=0)
