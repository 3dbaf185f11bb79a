"""Starts with best = 0 and no index, so that models with no right answer leave None."""

# /// answer
# cell = "choose_and_report"
# breaks = "'chosen': the index of the model with the highest validation accuracy (the first, if two are equal)"
# ///
def choose_and_report(models, validation, test):
    best, chosen, test_accuracy = 0.0, None, 0.0
    accuracies = []
    for i, model in enumerate(models):
        accuracy = float(model.evaluate(*validation, verbose=0)[1])
        accuracies.append(accuracy)
        if accuracy > best:
            best, chosen = accuracy, i
    if chosen is not None:
        test_accuracy = float(models[chosen].evaluate(*test, verbose=0)[1])
    return {"validation": accuracies, "chosen": chosen, "test": test_accuracy}
