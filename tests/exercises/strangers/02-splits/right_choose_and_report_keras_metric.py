"""A fresh BinaryAccuracy metric for each score, the model called in inference mode."""

# /// answer
# cell = "choose_and_report"
# ///
from keras import ops


def choose_and_report(models, validation, test):
    def accuracy(model, data):
        x, y = data
        metric = keras.metrics.BinaryAccuracy(threshold=0.5)
        output = model(ops.convert_to_tensor(np.asarray(x), dtype="float32"), training=False)
        metric.update_state(np.reshape(y, (-1, 1)), output)
        return float(metric.result())

    on_validation = [accuracy(model, validation) for model in models]
    winner = sorted(range(len(models)), key=lambda i: -on_validation[i])[0]
    return {"validation": on_validation, "chosen": winner, "test": accuracy(models[winner], test)}
