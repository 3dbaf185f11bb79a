"""evaluate with return_dict."""
# /// answer
# cell = "choose_and_report"
# ///
import numpy as np


def choose_and_report(models, validation, test):
    x, y = validation
    scores = np.array(
        [model.evaluate(x, y, return_dict=True, verbose=0)["accuracy"] for model in models]
    )
    chosen = scores.argmax()
    x, y = test
    result = models[chosen].evaluate(x, y, return_dict=True, verbose=0)
    return {"validation": scores, "chosen": chosen, "test": result["accuracy"]}
