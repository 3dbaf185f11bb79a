"""Student code reads with input, which the test replaces in one of three ways."""

# /// form
# [scores]
# solution = [1, 1, 1]
# blank = [0, 0, 0]
# wrong = [0, 0, 1]
# ///
# %% ask_age
def ask_age():
    """Read a number by input until it is positive; return it."""
    ### BEGIN SOLUTION
    while True:
        age = int(input("Age? "))
        if age > 0:
            return age
        print("Not an age:", age)
    ### END SOLUTION


# %% test_replaced 1
import builtins

answers = iter(["-1", "0", "7"])
questions = []


def answer(question=""):
    questions.append(question)
    return next(answers)


original = builtins.input
builtins.input = answer
try:
    assert ask_age() == 7
finally:
    builtins.input = original
assert len(questions) == 3 and questions[0] == "Age? "

# %% test_own_name 1
answers = iter(["0", "9"])
input = lambda question="": next(answers)
try:
    assert ask_age() == 9
finally:
    del input

# %% test_patched 1
from unittest.mock import patch

with patch("builtins.input", lambda *args: "5"):
    assert ask_age() == 5

# %% @wrong ask_age
def ask_age():
    return int(input())
