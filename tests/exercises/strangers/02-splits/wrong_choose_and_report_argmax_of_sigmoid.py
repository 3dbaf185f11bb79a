"""Takes the argmax over the one sigmoid output, which is always class 0."""

# /// answer
# cell = "choose_and_report"
# breaks = "Keras models with one sigmoid output"
# ///
def choose_and_report(models, validation, test):
    def accuracy(model, x, y):
        predicted = np.argmax(model.predict(x, verbose=0), axis=1)
        return float(np.mean(predicted == np.ravel(y)))

    accuracies = [accuracy(model, *validation) for model in models]
    chosen = int(np.argmax(accuracies))
    return {"validation": accuracies, "chosen": chosen, "test": accuracy(models[chosen], *test)}
