"""How values of libraries cross between the processes.

All of these are imported before a process enters the sandbox, which need not show the files of this package;
none imports its library before it is asked for one of the library's values.
"""

from heldout.grading.codec import of_other_packages
from heldout.grading.codecs import keras, numpy, pandas, python, tensorflow

__all__ = ["keras", "numpy", "pandas", "python", "tensorflow"]

of_other_packages()  # reads what is installed: once, before the fork, and not in each sandbox
