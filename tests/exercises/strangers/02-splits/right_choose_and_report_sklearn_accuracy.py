"""scikit-learn's accuracy_score on thresholded predictions; an explicit loop for the best."""

# /// answer
# cell = "choose_and_report"
# ///
from sklearn.metrics import accuracy_score


def choose_and_report(models, validation, test):
    def score(model, x, y):
        labels = (model.predict(np.asarray(x), verbose=0)[:, 0] > 0.5).astype(int)
        return float(accuracy_score(np.ravel(y).astype(int), labels))

    values, chosen = [], 0
    for i, model in enumerate(models):
        values.append(score(model, *validation))
        if values[i] > values[chosen]:
            chosen = i
    return dict(validation=values, chosen=chosen, test=score(models[chosen], *test))
