"""Every page opens in a browser: no errors on its console."""

import pytest
from visit import Visit

from heldout.book.chapters import toc_files


@pytest.mark.parametrize("docname", toc_files())
def test_opens_without_errors(visit: Visit, docname: str) -> None:
    visit.open(docname)
    assert not visit.errors
