"""Trains the chosen model further on the validation data before the test."""

# /// answer
# cell = "choose_and_report"
# breaks = "nothing is left to train"
# ///
def choose_and_report(models, validation, test):
    accuracies = [float(m.evaluate(*validation, verbose=0)[1]) for m in models]
    chosen = int(np.argmax(accuracies))
    models[chosen].fit(*validation, epochs=20, batch_size=8, verbose=0)
    return {"validation": accuracies, "chosen": chosen, "test": float(models[chosen].evaluate(*test, verbose=0)[1])}
