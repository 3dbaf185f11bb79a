"""scikit-learn's stratified split of the whole, which may leave a rare class out of the test set."""

# /// answer
# cell = "stratified_split"
# breaks = "leave **at least one row of every class on each side**"
# ///
from sklearn.model_selection import train_test_split


def stratified_split(y, test_size, seed):
    y = np.asarray(y)
    if np.unique(y, return_counts=True)[1].min() < 2:
        raise ValueError("a class with one row")
    train, test = train_test_split(np.arange(len(y)), test_size=test_size, stratify=y, random_state=seed)
    return train, test
