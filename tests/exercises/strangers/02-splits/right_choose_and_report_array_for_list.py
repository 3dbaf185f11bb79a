"""Returns the validation accuracies as a NumPy array."""

# /// answer
# cell = "choose_and_report"
# ///
def choose_and_report(models, validation, test):
    accuracies = np.array([m.evaluate(*validation, verbose=0)[1] for m in models])
    chosen = int(accuracies.argmax())
    return {"validation": accuracies, "chosen": chosen, "test": float(models[chosen].evaluate(*test, verbose=0)[1])}
