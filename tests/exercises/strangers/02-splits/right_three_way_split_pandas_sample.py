"""pandas draws each set with sample and drops it from the rest."""

# /// answer
# cell = "three_way_split"
# ///
import pandas as pd


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    rest = pd.Series(np.arange(n))
    test = rest.sample(n=int(n * test_size + 1e-9), random_state=seed)
    rest = rest.drop(test.index)
    validation = rest.sample(n=int(len(rest) * validation_size + 1e-9), random_state=seed)
    train = rest.drop(validation.index).sample(frac=1, random_state=seed)
    return train.to_numpy(), validation.to_numpy(), test.to_numpy()
