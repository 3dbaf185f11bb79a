"""Chooses no model where none is ever right."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "'chosen' is no index"
# ///
def choose_and_report(models, validation, test):
    scores, chosen, best, reported = [], None, 0.0, 0.0
    for index, model in enumerate(models):
        scores.append(model.evaluate(*validation, verbose=0)[1])
        if scores[-1] > best:
            best, chosen = scores[-1], index
    if chosen is not None:
        reported = models[chosen].evaluate(*test, verbose=0)[1]
    return {"validation": scores, "chosen": chosen, "test": reported}
