"""Rounds to two digits before choosing, which changes the numbers and makes close models equal."""

# /// answer
# cell = "choose_and_report"
# breaks = "the index of the model with the highest validation accuracy"
# ///
def choose_and_report(models, validation, test):
    accuracies = [round(float(m.evaluate(*validation, verbose=0)[1]), 2) for m in models]
    chosen = int(np.argmax(accuracies))
    return {"validation": accuracies, "chosen": chosen, "test": round(float(models[chosen].evaluate(*test, verbose=0)[1]), 2)}
