"""Compares predictions of shape (n, 1) with labels of shape (n,), which broadcasts to n times n."""

# /// answer
# cell = "choose_and_report"
# breaks = "the accuracy of each model on the validation data"
# ///
def choose_and_report(models, validation, test):
    def accuracy(model, x, y):
        return float(np.mean((model.predict(x, verbose=0) > 0.5) == y))

    accuracies = [accuracy(model, *validation) for model in models]
    chosen = int(np.argmax(accuracies))
    return {"validation": accuracies, "chosen": chosen, "test": accuracy(models[chosen], *test)}
