"""Wraps the model so that its call always has dropout on, and lets predict work in batches."""

# /// answer
# cell = "mc_predict"
# ///
def mc_predict(model, x, samples):
    class AlwaysOn(keras.Model):
        def call(self, inputs):
            return model(inputs, training=True)

    noisy = AlwaysOn()
    answers = np.array([noisy.predict(x, verbose=0) for _ in range(samples)], dtype=float)
    mean = np.add.reduce(answers) / samples
    std = np.sqrt(np.add.reduce((answers - mean) ** 2) / samples)
    return mean, std
