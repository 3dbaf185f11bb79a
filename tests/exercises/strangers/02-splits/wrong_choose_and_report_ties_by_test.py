"""Settles equal validation accuracies by the test accuracy."""

# /// answer
# cell = "choose_and_report"
# breaks = "(the first, if two are equal)"
# ///
def choose_and_report(models, validation, test):
    on_validation = [float(m.evaluate(*validation, verbose=0)[1]) for m in models]
    on_test = [float(m.evaluate(*test, verbose=0)[1]) for m in models]
    chosen = max(range(len(models)), key=lambda i: (on_validation[i], on_test[i]))
    return {"validation": on_validation, "chosen": chosen, "test": on_test[chosen]}
