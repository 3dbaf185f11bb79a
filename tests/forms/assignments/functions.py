"""Functions go in and come out: closures, decorators, lambdas, partials, recursion."""

# /// form
# [scores]
# solution = [1, 1, 1, 1]
# blank = [0, 0, 0, 0]
# wrong = [0, 0, 1, 0]
# ///
# %% setup
import functools

# %% adder
def adder(n):
    """Return a function that adds n."""
    ### BEGIN SOLUTION
    return lambda x: x + n
    ### END SOLUTION


# %% counted
def counted(function):
    """Return a function that does the same and counts its calls in the attribute calls."""
    ### BEGIN SOLUTION
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper
    ### END SOLUTION


# %% apply
def apply(function, values):
    """Return the function's value for each value."""
    ### BEGIN SOLUTION
    return [function(value) for value in values]
    ### END SOLUTION


# %% compose
def compose(f, g):
    """Return the function that is f after g."""
    ### BEGIN SOLUTION
    return lambda *args: f(g(*args))
    ### END SOLUTION


# %% test_closures 1
three = adder(3)
assert three(4) == 7
assert callable(three)
assert list(map(adder(1), [1, 2])) == [2, 3]
assert sorted([3, 1], key=adder(0)) == [1, 3]
assert functools.reduce(lambda f, n: compose(adder(n), f), [1, 2], adder(0))(0) == 3

# %% test_decorator 1
@counted
def hello(name="you"):
    return f"hello {name}"


assert hello("Ada") == "hello Ada" and hello(name="Bob") == "hello Bob"
assert hello.calls == 2
assert hello.__name__ == "hello"

# %% test_arguments 1
assert apply(lambda x: x * x, [1, 2, 3]) == [1, 4, 9]
assert apply(len, ["a", "bb"]) == [1, 2]
assert apply(functools.partial(pow, 2), [3]) == [8]
assert apply(str.upper, ["a"]) == ["A"]
assert functools.partial(apply, abs)([-1]) == [1]

# %% test_composed 1
assert compose(adder(1), adder(2))(3) == 6
assert compose(lambda x: x * 2, adder(2))(3) == 10
assert compose(adder(2), lambda x, y: x * y)(3, 4) == 14

# %% @wrong adder
def adder(n):
    return lambda x: x


# %% @wrong counted
def counted(function):
    return function


# %% @wrong compose
def compose(f, g):
    return lambda *args: g(f(*args))
