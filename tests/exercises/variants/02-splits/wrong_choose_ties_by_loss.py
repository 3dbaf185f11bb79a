"""Of two equal models, takes the one with the lower loss."""
# /// answer
# cell = "choose_and_report"
# points = 0
# message = "the first with the highest"
# ///
def choose_and_report(models, validation, test):
    results = [model.evaluate(*validation, verbose=0) for model in models]
    chosen = min(range(len(models)), key=lambda index: (-results[index][1], results[index][0]))
    scores = [accuracy for _, accuracy in results]
    return {"validation": scores, "chosen": chosen, "test": models[chosen].evaluate(*test, verbose=0)[1]}
