"""A softmax over a single output, which is always 1."""

# /// answer
# cell = "project"
# breaks = "Its output is the probability of a loss, shape (rows, 1)"
# ///
def prepare(x_train, *others):
    """Return a list of all arrays, prepared by what the training rows know."""
    known = np.array(x_train, dtype=float)[:, 1:7]
    middle = np.nanmedian(known, axis=0)
    known = np.where(np.isnan(known), middle, known)
    mean, spread = known.mean(axis=0), known.std(axis=0)
    spread[spread < 1e-9] = 1
    prepared = []
    for table in (x_train, *others):
        table = np.array(table, dtype=float)[:, 1:7]
        table = np.where(np.isnan(table), middle, table)
        prepared.append(((table - mean) / spread).astype("float32"))
    return prepared


def build(columns):
    """Return a new, compiled network whose output is the probability of a loss."""
    model = keras.Sequential(
        [
            keras.Input((columns,)),
            layers.Dense(32, activation="relu"),
            layers.Dense(16, activation="relu"),
            layers.Dense(1, activation="softmax"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy")
    return model


def train(x, y):
    """Return a network that is trained on prepared rows and their labels, and its threshold."""
    ones = max(int(np.sum(y)), 1)
    weights = {0: 1.0, 1: (len(y) - ones) / ones}
    model = build(x.shape[1])
    model.fit(x, y, epochs=20, batch_size=32, class_weight=weights, verbose=0)
    return model, 0.5


def predict(model, threshold, x):
    """Return 1 for each prepared row whose probability is at least the threshold, 0 for the others."""
    return (model.predict(x, verbose=0)[:, 0] >= threshold).astype(int)


def estimate(x, y):
    """Return the balanced accuracy to be expected on new rows."""
    _, rows = np.unique(np.nan_to_num(x, nan=-1), axis=0, return_index=True)
    x, y = x[rows], y[rows]
    scores = []
    for known, new in StratifiedKFold(3, shuffle=True, random_state=0).split(x, y):
        x_known, x_new = prepare(x[known], x[new])
        scores.append(balanced_accuracy(y[new], predict(*train(x_known, y[known]), x_new)))
    return float(np.mean(scores))


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
    x_all, x_test = prepare(x, test.rows())
    return test.score(predict(*train(x_all, y), x_test))
