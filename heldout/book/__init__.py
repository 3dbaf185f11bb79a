"""The book's Sphinx extension."""

from sphinx.application import Sphinx

# In the order in which they see the book: mathematics before what changes pages, and assets after everything,
# so that it knows what the others have put there.
PARTS = (
    "content.mathematics",
    "output.kernel_env",
    "content.chapter_head",
    "content.questions",
    "output.accessibility",
    "content.claims",
    "content.explorables",
    "content.reproductions",
    "output.toc_check",
    "output.cache_key",
    "output.execute_pages",
    "content.repository_links",
    "content.chapter_nav",
    "output.assets",
)


def setup(app: Sphinx) -> dict[str, bool]:
    """Set up all parts."""
    for part in PARTS:
        app.setup_extension(f"{__name__}.{part}")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
