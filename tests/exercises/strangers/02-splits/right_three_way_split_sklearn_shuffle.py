"""scikit-learn's shuffle on the row numbers."""

# /// answer
# cell = "three_way_split"
# ///
from sklearn.utils import shuffle


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    rows = shuffle(np.arange(n), random_state=seed) if n else np.arange(0)
    a = int(round(n * test_size))
    b = a + int(round((n - a) * validation_size))
    return rows[b:], rows[a:b], rows[:a]
