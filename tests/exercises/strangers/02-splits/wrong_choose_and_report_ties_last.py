"""Takes the last of several equal models."""

# /// answer
# cell = "choose_and_report"
# breaks = "(the first, if two are equal)"
# ///
def choose_and_report(models, validation, test):
    accuracies, best, chosen = [], -1.0, 0
    for i, model in enumerate(models):
        accuracy = float(model.evaluate(*validation, verbose=0)[1])
        accuracies.append(accuracy)
        if accuracy >= best:
            best, chosen = accuracy, i
    return {"validation": accuracies, "chosen": chosen, "test": float(models[chosen].evaluate(*test, verbose=0)[1])}
