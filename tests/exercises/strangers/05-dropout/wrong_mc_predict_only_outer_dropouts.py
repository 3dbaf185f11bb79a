"""Runs the layers in a row and switches on only those that are dropout themselves, not nested ones."""

# /// answer
# cell = "mc_predict"
# breaks = "Ask the model `samples` times with dropout switched on"
# ///
def mc_predict(model, x, samples):
    answers = []
    for _ in range(samples):
        h = keras.ops.convert_to_tensor(x)
        for layer in model.layers:
            if isinstance(layer, layers.InputLayer):
                continue
            h = layer(h, training=True) if isinstance(layer, layers.Dropout) else layer(h)
        answers.append(np.array(h))
    return np.mean(answers, axis=0), np.std(answers, axis=0)
