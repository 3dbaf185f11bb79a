"""Repeats all rows and asks once, so each copy of a row gets masks of its own."""

# /// answer
# cell = "mc_predict"
# ///
def mc_predict(model, x, samples):
    x = np.asarray(x)
    many = np.concatenate([x] * samples, axis=0)
    answers = np.asarray(model(many, training=True))
    answers = answers.reshape(samples, len(x), -1)
    return np.mean(answers, axis=0), np.std(answers, axis=0)
