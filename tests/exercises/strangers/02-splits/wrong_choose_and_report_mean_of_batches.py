"""Averages the accuracies of batches of 32, a short last batch counting as much as a full one."""

# /// answer
# cell = "choose_and_report"
# breaks = "the accuracy of the chosen model on the test data"
# ///
def choose_and_report(models, validation, test):
    def accuracy(model, x, y):
        parts = []
        for start in range(0, len(x), 32):
            predicted = model.predict_on_batch(x[start : start + 32]).ravel() > 0.5
            parts.append(np.mean(predicted == np.ravel(y[start : start + 32])))
        return float(np.mean(parts))

    accuracies = [accuracy(model, *validation) for model in models]
    chosen = int(np.argmax(accuracies))
    return {"validation": accuracies, "chosen": chosen, "test": accuracy(models[chosen], *test)}
