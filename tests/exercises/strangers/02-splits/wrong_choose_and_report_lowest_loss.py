"""Chooses the model with the lowest validation loss."""

# /// answer
# cell = "choose_and_report"
# breaks = "the model with the highest validation accuracy"
# ///
def choose_and_report(models, validation, test):
    results = [model.evaluate(*validation, verbose=0) for model in models]
    chosen = int(np.argmin([loss for loss, _ in results]))
    return {
        "validation": [float(accuracy) for _, accuracy in results],
        "chosen": chosen,
        "test": float(models[chosen].evaluate(*test, verbose=0)[1]),
    }
