"""Prints without end, to the shell's streams and past them, and shows thousands of figures."""

# /// attack
# ran = ["after total"]
# stock = ["not graded"]
# ///
# %% after total
import os
import sys

from IPython.display import HTML, display

for _ in range(3000):
    print("x" * 100_000)
    sys.stderr.write("y")
for _ in range(3000):
    os.write(1, b"z" * 1000)
    display(HTML("<b>" * 100 + "</b>" * 100))
ran("after total")
