"""Of two equal models, takes the last."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "the first with the highest"
# ///
def choose_and_report(models, validation, test):
    scores = [model.evaluate(*validation, verbose=0)[1] for model in models]
    chosen = 0
    for index, score in enumerate(scores):
        if score >= scores[chosen]:
            chosen = index
    return {"validation": scores, "chosen": chosen, "test": models[chosen].evaluate(*test, verbose=0)[1]}
