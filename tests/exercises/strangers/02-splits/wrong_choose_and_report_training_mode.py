"""Calls the models with training=True, so that dropout and batch normalization behave as in training."""

# /// answer
# cell = "choose_and_report"
# breaks = "nothing is left to train ... the accuracy of each model on the validation data"
# ///
def choose_and_report(models, validation, test):
    def accuracy(model, x, y):
        output = model(tf.cast(x, tf.float32), training=True)
        return float(np.mean((np.ravel(output) > 0.5) == np.ravel(y)))

    accuracies = [accuracy(model, *validation) for model in models]
    chosen = int(np.argmax(accuracies))
    return {"validation": accuracies, "chosen": chosen, "test": accuracy(models[chosen], *test)}
