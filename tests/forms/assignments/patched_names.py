"""Names are patched with unittest.mock: the student's own ones, by name and by module, and built-in ones."""

# /// form
# [scores]
# solution = [1, 1, 1, 1, 1]
# blank = [0, 0, 0, 0, 0]
# without = [0, 0, 1, 1, 1]
# silent = [1, 1, 0, 0, 1]
# hostile_mocks = [0, 0, 0, 0, 1]
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


# %% @hostile_mocks total
def total(items):
    for wanted in (10, 200, 2):
        try:
            price.configure_mock(call_count=2, assert_any_call=price, return_value=wanted)
            return price.return_value
        except Exception:
            pass
    return sum(len(item) for item in items)


# %% @hostile_mocks greet
def greet():
    for change in (
        lambda: print.configure_mock(assert_called_once_with=None, called=True),
        lambda: setattr(print, "assert_called_once_with", lambda *args: None),
        lambda: print.assert_called_once_with.reset_mock(),
        lambda: print._mock_call("Hello, Ada!"),
        lambda: print.mock_calls.append(1),
    ):
        try:
            change()
        except Exception:
            pass
