"""Lets Keras count each weight, through sets of names."""


# /// answer
# cell = "trainable_parameters"
# ///
def trainable_parameters(model):
    trained = {weight.path for weight in model.trainable_weights}
    counts = [0, 0]
    for weight in model.weights:
        counts[weight.path not in trained] += weight.numpy().size
    return counts[0], counts[1]
