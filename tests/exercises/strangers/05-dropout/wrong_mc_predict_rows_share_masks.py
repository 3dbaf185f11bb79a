"""Puts the seeds back before each row, so all rows of a sample get the same masks."""

# /// answer
# cell = "mc_predict"
# breaks = "each time with fresh masks for all"
# ///
def mc_predict(model, x, samples):
    generators = [getattr(layer, "seed_generator", None) for layer in model.layers]
    generators = [generator for generator in generators if generator is not None]
    answers = []
    for _ in range(samples):
        states = [np.array(g.state) for g in generators]
        rows = []
        for row in x:
            for generator, state in zip(generators, states, strict=True):
                generator.state.assign(state)
            rows.append(np.array(model(row[None], training=True))[0])
        answers.append(rows)
    return np.mean(answers, axis=0), np.std(answers, axis=0)
