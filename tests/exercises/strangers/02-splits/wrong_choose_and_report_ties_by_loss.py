"""Settles equal validation accuracies by the lower loss."""

# /// answer
# cell = "choose_and_report"
# breaks = "(the first, if two are equal)"
# ///
def choose_and_report(models, validation, test):
    results = [model.evaluate(*validation, verbose=0) for model in models]
    chosen = min(range(len(models)), key=lambda i: (-results[i][1], results[i][0]))
    return {
        "validation": [float(accuracy) for _, accuracy in results],
        "chosen": chosen,
        "test": float(models[chosen].evaluate(*test, verbose=0)[1]),
    }
