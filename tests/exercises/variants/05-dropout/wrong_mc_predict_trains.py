"""Switches dropout on by training."""

# /// answer
# cell = "mc_predict"
# points = 0
# message = "asking trains nothing"
# ///
import numpy as np


def mc_predict(model, x, samples):
    model.compile("sgd", "mse")
    answers = []
    for _ in range(samples):
        model.fit(x, model.predict(x, verbose=0), verbose=0)
        answers.append(np.asarray(model(x, training=True)))
    return np.mean(answers, axis=0), np.std(answers, axis=0)
