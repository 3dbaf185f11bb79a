"""Evaluates the loop's last model on the test data, not the chosen one."""

# /// answer
# cell = "choose_and_report"
# breaks = "the accuracy of the chosen model on the test data"
# ///
def choose_and_report(models, validation, test):
    accuracies = []
    for model in models:
        accuracies.append(float(model.evaluate(*validation, verbose=0)[1]))
    chosen = accuracies.index(max(accuracies))
    _, test_accuracy = model.evaluate(*test, verbose=0)
    return {"validation": accuracies, "chosen": chosen, "test": float(test_accuracy)}
