"""Adds squares and a flag for each missing measurement, always the same columns."""

# /// answer
# cell = "project"
# ///
def prepare(x_train, *others):
    """Return a list of all arrays, prepared by what the training rows know."""
    columns = np.arange(1, 7)  # hive and spring_weight stay out

    def chosen(table):
        return np.array(table, dtype=np.float64)[:, columns]

    known = chosen(x_train)
    seen = ~np.isnan(known)
    count = np.maximum(seen.sum(axis=0), 1)
    mean = np.where(seen, known, 0).sum(axis=0) / count
    std = np.sqrt(np.where(seen, (known - mean) ** 2, 0).sum(axis=0) / count)
    std[std < 1e-9] = 1.0

    def ready(table):
        table = chosen(table)
        missing = np.isnan(table)
        z = np.clip(np.where(missing, 0.0, (table - mean) / std), -4, 4)
        return np.hstack([z, z**2 / 4, missing]).astype(np.float32)

    return list(map(ready, (x_train,) + others))


def build(columns):
    """Return a new, compiled network whose output is the probability of a loss."""
    model = keras.Sequential(
        [
            keras.Input((columns,)),
            layers.Dense(24, activation="relu", kernel_regularizer=keras.regularizers.L2(3e-4)),
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(keras.optimizers.Adam(0.01), "binary_crossentropy", metrics=["accuracy"])
    return model


def train(x, y):
    """Return a network that is trained on prepared rows and their labels, and its threshold."""
    ones = float(np.mean(y))
    weight = np.where(np.asarray(y) == 1, 1 - ones, ones) * 2
    model = build(np.shape(x)[-1])
    model.fit(x, np.asarray(y), sample_weight=weight, epochs=20, verbose=0)
    return model, 0.5


def predict(model, threshold, x):
    """Return 1 for each prepared row whose probability is at least the threshold, 0 for the others."""
    return np.array([int(p >= threshold) for p in model.predict(x, verbose=0).flatten()])


def estimate(x, y):
    """Return the balanced accuracy to be expected on new rows."""
    seen, keep = set(), []
    for place, row in enumerate(np.asarray(x)):
        if row.tobytes() not in seen:
            seen.add(row.tobytes())
            keep.append(place)
    x, y = np.asarray(x)[keep], np.asarray(y)[keep]

    def one_fold(parts):
        known, held = parts
        a, b = prepare(x[known], x[held])
        return balanced_accuracy(y[held], predict(*train(a, y[known]), b))

    folds = StratifiedKFold(3, shuffle=True, random_state=7).split(x, y)
    return float(np.mean([one_fold(parts) for parts in folds]))


def log():
    trials = [
        ("always 0", "baseline", 0.5, [0.5, 0.5, 0.5], False),
        ("2 x 128 units", "overfit", 1.0, [0.72, 0.75, 0.77], False),
        ("linear", "candidate", 0.61, [0.57, 0.6, 0.58], False),
        ("32 units", "candidate", 0.8, [0.7, 0.72, 0.74], False),
        ("32 units, class weights", "candidate", 0.88, [0.81, 0.83, 0.82], True),
    ]
    keys = ("name", "kind", "train", "folds", "chosen")
    return [dict(zip(keys, trial, strict=True)) for trial in trials]


def final_test(x, y, test):
    """Train on these rows, and return the one score of the test rows."""
    a, b = prepare(x, test.rows())
    return test.score(predict(*train(a, y), b))
