"""Names are patched with unittest.mock: the student's own ones, by name and by module, and built-in ones."""

# /// form
# [scores]
# solution = [1, 1, 1, 1, 1]
# blank = [0, 0, 0, 0, 0]
# without = [0, 0, 1, 1, 1]
# silent = [1, 1, 0, 0, 1]
# ///
# %% price
def price(item):
    """Return the price of an item: the number of its letters."""
    ### BEGIN SOLUTION
    return len(item)
    ### END SOLUTION


# %% total
def total(items):
    """Return what the items cost together, by price."""
    ### BEGIN SOLUTION
    return sum(price(item) for item in items)
    ### END SOLUTION


# %% greet
def greet():
    """Ask for a name with input and print a greeting."""
    ### BEGIN SOLUTION
    name = input("Your name? ")
    print(f"Hello, {name}!")
    ### END SOLUTION


# %% test_patched 1
from unittest.mock import patch

with patch("__main__.price", return_value=5) as replaced:
    assert total(["a", "bb"]) == 10
assert replaced.call_count == 2
replaced.assert_any_call("bb")
assert total(["a", "bb"]) == 3, "the function is itself again"

# %% test_patched_object 1
import __main__
from unittest.mock import patch

with patch.object(__main__, "price", side_effect=lambda item: 100):
    assert total(["a", "bb"]) == 200
with patch.dict(globals(), {"price": lambda item: 1}):
    assert total(["a", "bb"]) == 2

# %% test_input 1
from unittest.mock import patch

with patch("builtins.input", return_value="Ada") as asked, patch("builtins.print") as printed:
    greet()
assert asked.called
printed.assert_called_once_with("Hello, Ada!")

# %% test_answers 1
from unittest import mock

with mock.patch("builtins.input", side_effect=["Ada", "Bob"]), mock.patch("builtins.print") as printed:
    greet()
    greet()
assert [call.args[0] for call in printed.call_args_list] == ["Hello, Ada!", "Hello, Bob!"]

# %% test_after 1
assert price("abc") == 3
assert total(["abc", "d"]) == 4

# %% @without total
def total(items):
    return sum(len(item) for item in items)


# %% @silent greet
def greet():
    return "Hello"
