"""The pages of the book, for tests that look at each: at one or two of each kind in ``make test``."""

import pytest

from heldout.chapters import toc_files

PAGES = [*toc_files(), "search", "genindex"]
SAMPLE = [
    *("book/index", "book/setup", "book/04-regularization", "book/12-workflow"),
    *("notebooks/05-dropout", "notebooks/12-workflow", "notebooks/sources/imdb"),
    *("exercises/01-overfitting/01-overfitting", "exercises/12-workflow/12-workflow"),
    *("book/appendix/evidence", "book/appendix/glossary", "book/appendix/from-the-sources"),
    *("book/appendix/instructors", "search", "genindex"),
]
OTHERS = sorted(set(PAGES) - set(SAMPLE))

# what takes seconds a page; the other pages have their turn in the night
each_kind_of_page = pytest.mark.parametrize(
    "docname", [*SAMPLE, *(pytest.param(docname, marks=pytest.mark.nightly) for docname in OTHERS)]
)
