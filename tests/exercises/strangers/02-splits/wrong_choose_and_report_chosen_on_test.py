"""Chooses the model with the best test accuracy."""

# /// answer
# cell = "choose_and_report"
# breaks = "the index of the model with the highest validation accuracy"
# ///
def choose_and_report(models, validation, test):
    on_validation = [float(m.evaluate(*validation, verbose=0)[1]) for m in models]
    on_test = [float(m.evaluate(*test, verbose=0)[1]) for m in models]
    chosen = int(np.argmax(on_test))
    return {"validation": on_validation, "chosen": chosen, "test": on_test[chosen]}
