"""Collects the answers in a default argument, so those of earlier calls are averaged too."""

# /// answer
# cell = "mc_predict"
# breaks = "`samples` answers, and their standard deviation"
# ///
def mc_predict(model, x, samples, answers=[]):
    for _ in range(samples):
        answers.append(np.array(model(x, training=True)))
    same_shape = [a for a in answers if a.shape == answers[-1].shape]
    return np.mean(same_shape, axis=0), np.std(same_shape, axis=0)
