"""Returns the model's usual prediction as the mean."""

# /// answer
# cell = "mc_predict"
# breaks = "the mean of the"
# ///
def mc_predict(model, x, samples):
    answers = np.array([model(x, training=True) for _ in range(samples)])
    return model.predict(x, verbose=0), np.std(answers, axis=0)
