"""Chooses on validation but reports the best test accuracy of all models."""

# /// answer
# cell = "choose_and_report"
# breaks = "the accuracy of the chosen model on the test data"
# ///
def choose_and_report(models, validation, test):
    on_validation = [float(m.evaluate(*validation, verbose=0)[1]) for m in models]
    on_test = [float(m.evaluate(*test, verbose=0)[1]) for m in models]
    return {"validation": on_validation, "chosen": int(np.argmax(on_validation)), "test": max(on_test)}
