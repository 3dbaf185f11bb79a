"""Evaluates a single step, the first 32 rows."""

# /// answer
# cell = "choose_and_report"
# breaks = "the accuracy of each model on the validation data"
# ///
def choose_and_report(models, validation, test):
    def accuracy(model, x, y):
        return float(model.evaluate(x, y, batch_size=32, steps=1, verbose=0, return_dict=True)["accuracy"])

    accuracies = [accuracy(model, *validation) for model in models]
    chosen = int(np.argmax(accuracies))
    return {"validation": accuracies, "chosen": chosen, "test": accuracy(models[chosen], *test)}
