"""Reports the validation accuracies in ascending order, not in the order of the models."""

# /// answer
# cell = "choose_and_report"
# breaks = "a list of floats, the accuracy of each model on the validation data"
# ///
def choose_and_report(models, validation, test):
    accuracies = [float(m.evaluate(*validation, verbose=0)[1]) for m in models]
    ranking = sorted(accuracies)
    chosen = accuracies.index(ranking[-1])
    return {"validation": ranking, "chosen": chosen, "test": float(models[chosen].evaluate(*test, verbose=0)[1])}
