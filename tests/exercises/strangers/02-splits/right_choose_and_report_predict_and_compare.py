"""Predictions above 0.5 compared with the labels, both flattened."""

# /// answer
# cell = "choose_and_report"
# ///
def choose_and_report(models, validation, test):
    def accuracy(model, pair):
        x, y = pair
        predicted = model.predict(np.asarray(x), verbose=0).reshape(-1) > 0.5
        return float(np.mean(predicted == (np.asarray(y).reshape(-1) > 0.5)))

    report = {"validation": [accuracy(m, validation) for m in models]}
    report["chosen"] = max(range(len(models)), key=report["validation"].__getitem__)
    report["test"] = accuracy(models[report["chosen"]], test)
    return report
