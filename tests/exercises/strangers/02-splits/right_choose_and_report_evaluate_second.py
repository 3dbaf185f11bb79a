"""Second value of evaluate, and NumPy's argmax."""

# /// answer
# cell = "choose_and_report"
# ///
def choose_and_report(models, validation, test):
    x, y = validation
    accuracies = []
    for model in models:
        _, accuracy = model.evaluate(x, y, verbose=0)
        accuracies.append(float(accuracy))
    best = int(np.argmax(accuracies))
    return {"validation": accuracies, "chosen": best, "test": float(models[best].evaluate(*test, verbose=0)[1])}
