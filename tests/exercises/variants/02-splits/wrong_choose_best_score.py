"""Reports the best validation accuracy alone, not that of every model."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "one accuracy for each of"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    scores = [model.evaluate(*validation, verbose=0)[1] for model in models]
    chosen = int(np.argmax(scores))
    return {"validation": max(scores), "chosen": chosen, "test": models[chosen].evaluate(*test, verbose=0)[1]}
