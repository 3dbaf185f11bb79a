"""Small functions of Python and NumPy, answered in the ways that students write."""

# /// honest
# [expected]
# input = [0, 1, 1, 1]
# colab_mount = [1, 1, 1, 0]
# ///
# %% setup
import numpy as np

# %% total
def total(numbers):
    """Return the sum of the numbers."""
    ### BEGIN SOLUTION
    return sum(numbers)
    ### END SOLUTION


# %% share
def share(part, whole):
    """Return the part as a share of the whole."""
    ### BEGIN SOLUTION
    return part / whole
    ### END SOLUTION


# %% scores
def scores(build, folds):
    """Return the score of one model for each fold; ``build(seed)`` makes one."""
    ### BEGIN SOLUTION
    return [build(fold).score() for fold in range(folds)]
    ### END SOLUTION


# %% counts
def counts(words):
    """Return how often each word occurs."""
    ### BEGIN SOLUTION
    found = {}
    for word in words:
        found[word] = found.get(word, 0) + 1
    return found
    ### END SOLUTION


# %% test_total 1
assert total([1, 2, 3]) == 6
assert np.isclose(total(np.array([0.5, 0.25])), 0.75)

# %% test_share 1
assert share(1, 4) == 0.25
assert 0.7499 < share(3, 4) < 0.7501

# %% test_scores 1
class Model:
    def __init__(self, seed):
        self.seed = seed

    def score(self):
        return self.seed * 2


def build(seed):
    return Model(seed)


assert sorted(scores(build, 4)) == [0, 2, 4, 6]

# %% test_counts 1
assert counts(["a", "b", "a"]) == {"a": 2, "b": 1}
assert sum(counts([]).values()) == 0

# %% @shell_lines before total
!ls
!echo hello > note.txt
files = !ls
print(files)

# %% @shell_lines total
name = "note"
!cat {name}.txt
def total(numbers):
    return sum(numbers)

# %% @pip before total
%pip install numpy
!pip install -q numpy

# %% @capture total
%%capture captured
!echo quiet
print("quiet")
def total(numbers):
    return sum(numbers)

# %% @time total
%%time
def total(numbers):
    return sum(numbers)

# %% @timeit total
def total(numbers):
    return sum(numbers)
%timeit -n 2 -r 1 total([1, 2])

# %% @bash before total
%%bash
ls
echo done

# %% @sh_and_writefile before total
%%writefile helper.py
def add(numbers):
    return sum(numbers)

# %% @sh_and_writefile total
from helper import add

total = add

# %% @autoreload before total
%load_ext autoreload
%autoreload 2

# %% @inline before total
%matplotlib inline
%config InlineBackend.figure_format = "retina"

# %% @plots total
import matplotlib.pyplot as plt

def total(numbers):
    plt.plot(numbers)
    plt.show()
    return sum(numbers)

for _ in range(3):
    plt.figure()
    plt.plot([1, 2])
    plt.show()

# %% @agg_backend before total
import matplotlib
matplotlib.use("svg")

# %% @await total
import asyncio

async def later(value):
    await asyncio.sleep(0)
    return value

zero = await later(0)

def total(numbers):
    return zero + sum(numbers)

# %% @colab_mount counts
try:
    from google.colab import drive
    drive.mount("/content/drive")
except ImportError:
    pass
from google.colab import files

def counts(words):
    return {word: words.count(word) for word in words}

# %% @colab_guarded before total
import sys
if "google.colab" in sys.modules:
    from google.colab import drive
    drive.mount("/content/drive")

# %% @input total
start = int(input("start at "))
def total(numbers):
    return start + sum(numbers)

# %% @threads scores
from concurrent.futures import ThreadPoolExecutor

def scores(build, folds):
    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(lambda fold: build(fold).score(), range(folds)))

# %% @plain_threads scores
import threading

def scores(build, folds):
    found = []
    threads = [threading.Thread(target=lambda fold=fold: found.append(build(fold).score())) for fold in range(folds)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found

# %% @joblib_threads scores
from joblib import Parallel, delayed

def scores(build, folds):
    return Parallel(n_jobs=2, backend="threading")(delayed(lambda fold: build(fold).score())(fold) for fold in range(folds))

# %% @joblib_one scores
from joblib import Parallel, delayed

def one(build, fold):
    return build(fold).score()

def scores(build, folds):
    return Parallel(n_jobs=1)(delayed(one)(build, fold) for fold in range(folds))

# %% @multiprocessing total
import multiprocessing

def square(x):
    return x

with multiprocessing.get_context("fork").Pool(2) as pool:
    print(pool.map(square, [1, 2]))

def total(numbers):
    return sum(numbers)

# %% @deepcopy scores
from copy import deepcopy

def scores(build, folds):
    builders = [deepcopy(build) for _ in range(folds)]
    return [builder(fold).score() for fold, builder in enumerate(builders)]

# %% @tqdm_like scores
import sys, time

def scores(build, folds):
    found = []
    for fold in range(folds):
        sys.stderr.write(f"\r{fold / folds:.0%}|{'#' * fold}")
        sys.stderr.flush()
        found.append(build(fold).score())
    return found

# %% @lambdas total
total = lambda numbers: sum(numbers)

# %% @lambdas share
share = lambda part, whole: part / whole

# %% @partial total
from functools import partial
import operator, functools

total = partial(functools.reduce, operator.add)

# %% @alias total
total = np.sum

# %% @fraction share
from fractions import Fraction

def share(part, whole):
    return Fraction(part, whole)

# %% @decimal share
from decimal import Decimal

def share(part, whole):
    return Decimal(part) / Decimal(whole)

# %% @counter counts
from collections import Counter
counts = Counter

# %% @defaultdict counts
from collections import defaultdict

def counts(words):
    found = defaultdict(int)
    for word in words:
        found[word] += 1
    return found

# %% @pandas_counts counts
import pandas as pd

def counts(words):
    return pd.Series(words, dtype=object).value_counts().to_dict()

# %% @numpy_scalar total
def total(numbers) -> np.float64:
    return np.float64(np.sum(numbers))

# %% @type_hints total
from collections.abc import Iterable

def total(numbers: Iterable[float]) -> float:
    result: float = 0.0
    for number in numbers:
        result += number
    return result

# %% @dataclass total
from dataclasses import dataclass

@dataclass
class Sum:
    value: float = 0

    def add(self, number):
        self.value += number
        return self

def total(numbers):
    found = Sum()
    for number in numbers:
        found.add(number)
    return found.value

# %% @walrus total
def total(numbers):
    result = 0
    for number in numbers:
        (result := result + number)
    return result

# %% @match counts
def counts(words):
    match list(words):
        case []:
            return {}
        case [first, *rest]:
            found = counts(rest)
            found[first] = found.get(first, 0) + 1
            return found

# %% @decorator total
import functools, time

def timed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        result = function(*args, **kwargs)
        print(time.perf_counter() - start)
        return result
    return wrapper

@timed
def total(numbers):
    return sum(numbers)

# %% @lru_cache share
from functools import lru_cache

@lru_cache(maxsize=None)
def share(part, whole):
    return part / whole

# %% @callable_object total
class Total:
    def __call__(self, numbers):
        return sum(numbers)

total = Total()

# %% @staticmethod total
class Tools:
    @staticmethod
    def total(numbers):
        return sum(numbers)

total = Tools.total

# %% @global_state total
calls = 0
def total(numbers):
    global calls
    calls += 1
    return sum(numbers)

# %% @seeds total
np.random.seed(42)
import random
random.seed(42)
def total(numbers):
    np.random.shuffle(list(range(3)))
    return sum(numbers)

# %% @helpers before total
def add(a, b):
    return a + b

# %% @helpers total
def total(numbers):
    result = 0
    for number in numbers:
        result = add(result, number)
    return result

# %% @breakpoint total
def total(numbers):
    breakpoint()
    return sum(numbers)

# %% @strict_warnings before total
import warnings
warnings.filterwarnings("error")
np.seterr(all="raise")

# %% @silent_warnings before total
import warnings
warnings.filterwarnings("ignore")
warnings.simplefilter("ignore")

# %% @changed_folder before total
import os
os.makedirs("work", exist_ok=True)
os.chdir("work")

# %% @replaced_stdout before total
import io, sys
sys.stdout = io.StringIO()

# %% @builtins_overwritten before total
list = [1, 2]
max = 3
id = 7
type = "x"

# %% @print_options before total
np.set_printoptions(precision=2)
import pandas as pd
pd.set_option("display.max_rows", 5)

# %% @logging before total
import logging
logging.basicConfig(level=logging.DEBUG)
logging.info("started")

# %% @signal_alarm before total
import sys
sys.setrecursionlimit(5000)

# %% @generator_inside total
def total(numbers):
    return sum(number for number in numbers)

# %% @exit_ignored before total
%reset_selective -f ^nothing$
%who
%precision 3

# %% @display total
from IPython.display import Markdown, clear_output, display

display(Markdown("**sum**"))
clear_output()
def total(numbers):
    display(len(numbers))
    return sum(numbers)

# %% @question before total
np.sum?
