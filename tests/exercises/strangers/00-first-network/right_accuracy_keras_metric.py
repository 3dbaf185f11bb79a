"""Updates Keras' own metric once."""


# /// answer
# cell = "accuracy"
# ///
def accuracy(probabilities, labels):
    metric = keras.metrics.SparseCategoricalAccuracy()
    metric.update_state(np.asarray(labels).reshape(-1, 1), np.asarray(probabilities))
    return float(metric.result())
