"""evaluate with return_dict, and index of the maximum."""

# /// answer
# cell = "choose_and_report"
# ///
def choose_and_report(models, validation, test):
    def accuracy(model, data):
        return float(model.evaluate(data[0], data[1], verbose=0, return_dict=True)["accuracy"])

    scores = [accuracy(model, validation) for model in models]
    chosen = scores.index(max(scores))
    return {"validation": scores, "chosen": chosen, "test": accuracy(models[chosen], test)}
