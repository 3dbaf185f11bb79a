"""scikit-learn's train_test_split within each class, with whole numbers of rows."""

# /// answer
# cell = "stratified_split"
# ///
from sklearn.model_selection import train_test_split


def stratified_split(y, test_size, seed):
    y = np.array(y)
    sides = [], []
    for label in sorted(set(y.tolist())):
        rows = np.where(y == label)[0]
        if len(rows) < 2:
            raise ValueError(f"{label} has one row only")
        k = min(max(int(round(test_size * len(rows))), 1), len(rows) - 1)
        for side, part in zip(sides, train_test_split(rows, test_size=k, random_state=seed)):
            side.extend(part.tolist())
    return np.array(sides[0], dtype=np.int64), np.array(sides[1], dtype=np.int64)
