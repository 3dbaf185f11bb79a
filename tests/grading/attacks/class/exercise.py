# %% setup
import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(0)
tf.get_logger().setLevel("ERROR")


def dense(inputs, units):
    """Return a network of one dense layer."""
    return keras.Sequential([keras.Input((inputs,)), layers.Dense(units)])


# %% total
def total(numbers):
    """Return the sum of a list of whole numbers."""
    ### BEGIN SOLUTION
    return sum(numbers)  # {solution}
    ### END SOLUTION


# %% test_total 2
# Hidden tests: lists of several lengths.
### BEGIN HIDDEN TESTS
def test_total():
    rng = np.random.default_rng()
    for length in (1, 2, 7):
        numbers = [int(number) for number in rng.integers(1, 100, length)]
        found = total(numbers)  # {test}
        assert isinstance(found, (int, np.integer)), f"A sum of whole numbers is one, not a {type(found).__name__}."
        assert found == sum(numbers), f"The sum should be {sum(numbers)}, not {found}."


test_total()
### END HIDDEN TESTS


# %% scaled
def scaled(x):
    """Return the array minus its mean, divided by its standard deviation; leave x itself as it is."""
    ### BEGIN SOLUTION
    return (x - x.mean()) / x.std()  # {solution}
    ### END SOLUTION


# %% test_scaled 2
# Hidden tests: arrays of other sizes.
### BEGIN HIDDEN TESTS
def test_scaled():
    rng = np.random.default_rng()
    for size in (5, 20):
        x = rng.normal(3, 2, size)
        before = x.copy()
        found = scaled(x)  # {test}
        assert isinstance(found, np.ndarray), f"Return an array, not a {type(found).__name__}."
        assert found.shape == x.shape, f"The shape should stay {x.shape}, not become {found.shape}."
        expected = (x - x.mean()) / x.std()
        assert np.allclose(found, expected), f"Wanted {expected}, found {found}."
        assert np.array_equal(x, before), "The argument has been changed: work on a copy."


test_scaled()
### END HIDDEN TESTS


# %% parameters
def parameters(build, sizes):
    """Return the number of parameters of build(inputs, units) for each pair in the list sizes."""
    ### BEGIN SOLUTION
    return [build(inputs, units).count_params() for inputs, units in sizes]  # {solution}
    ### END SOLUTION


# %% test_parameters 2
# Hidden tests: several sizes.
### BEGIN HIDDEN TESTS
def test_parameters():
    rng = np.random.default_rng()
    sizes = [tuple(int(size) for size in rng.integers(1, 9, 2)) for _ in range(3)]
    found = parameters(dense, sizes)  # {test}
    assert isinstance(found, list), f"Return a list, not a {type(found).__name__}."
    expected = [(inputs + 1) * units for inputs, units in sizes]
    assert found == expected, f"Wanted {expected}, found {found}."


test_parameters()
### END HIDDEN TESTS


# %% network
def network(inputs, units):
    """Return a network with one hidden ReLU layer and one sigmoid output."""
    ### BEGIN SOLUTION
    return keras.Sequential(  # {solution}
        [
            keras.Input((inputs,)),
            layers.Dense(units, activation="relu"),
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    ### END SOLUTION


# %% test_network 2
# Hidden tests: other sizes.
### BEGIN HIDDEN TESTS
def test_network():
    rng = np.random.default_rng()
    inputs, units = (int(size) for size in rng.integers(2, 9, 2))
    model = network(inputs, units)  # {test}
    assert isinstance(model, keras.Model), f"Return a Keras model, not a {type(model).__name__}."
    sizes = [layer.units for layer in model.layers if isinstance(layer, layers.Dense)]
    assert sizes == [units, 1], f"The layers should have {units} units and one, not {sizes}."
    x = rng.normal(size=(4, inputs)).astype("float32")
    hidden, output = model.layers
    expected = output(hidden(x))
    assert np.allclose(model(x), expected), "The layers should follow each other."
    assert model.count_params() == (inputs + 1) * units + units + 1, "There are too many parameters."


test_network()
### END HIDDEN TESTS


# %% counts
def counts(words):
    """Return a dictionary that says how often each word of the list occurs."""
    ### BEGIN SOLUTION
    return {word: words.count(word) for word in words}  # {solution}
    ### END SOLUTION


# %% test_counts 2
# Hidden tests: lists with and without repetitions.
### BEGIN HIDDEN TESTS
def test_counts():
    rng = np.random.default_rng()
    words = [str(word) for word in rng.choice(["pear", "plum", "fig"], 8)]
    found = counts(words)  # {test}
    assert isinstance(found, dict), f"Return a dictionary, not a {type(found).__name__}."
    assert set(found) == set(words), "Every word that occurs should have its count, and no other."
    for word in words:
        assert found[word] == words.count(word), f"{word} occurs {words.count(word)} times, not {found[word]}."


test_counts()
### END HIDDEN TESTS


# %% written 1
# A model answer.
