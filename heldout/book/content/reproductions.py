"""The directive ``reproductions``: what the sources report, beside what was measured, with the verdicts."""

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from heldout.book.content.claims import table
from heldout.errors import HeldOutError
from heldout.evidence.reproductions import (
    SOURCES,
    ReportedResult,
    Reproduction,
    ReproductionError,
    reproductions,
)
from heldout.evidence.results import RESULTS

EXPERIMENT = """\
[**{name}**]{{#{anchor}}} {what}

Source `{source}`. {{doc}}`Lab <../../notebooks/sources/{lab}>`, {{doc}}`chapter {number} <../{chapter}>`.
"""


class Reproductions(SphinxDirective):
    """The table of ``evidence/sources.yml``; a verdict that the results do not bear out ends the build."""

    def run(self) -> list[nodes.Node]:
        self.env.note_dependency(str(SOURCES))
        try:
            rows = [self.row(item) for item in reproductions()]
        except HeldOutError as error:
            raise self.error(str(error)) from None
        headings = ["experiment", "what the source says, and what was measured", "verdict"]
        return [table(headings, rows, ["reproductions"], widths=[26, 42, 32])]

    def row(self, item: Reproduction) -> list[str | nodes.Node]:
        """Return the three cells of one experiment."""
        if problem := item.problem():
            raise ReproductionError(problem)
        for report in item.reports:
            self.env.note_dependency(str(RESULTS / f"{report.experiment}.json"))
        what = EXPERIMENT.format(anchor=item.name.lower(), number=item.chapter[:2], **vars(item))
        reported = "\n".join(f"- {_compared(report)}" for report in item.reports) or "Only the method."
        return [self.cell(text) for text in (what, reported, f"**{item.verdict}**\n\n{item.why}")]

    def cell(self, text: str) -> nodes.container:
        """Return MyST text as the content of a cell."""
        return nodes.container("", *self.parse_text_to_nodes(text))


def _compared(report: ReportedResult) -> str:
    """Return one line: what the source says, and the mean and range over the seeds."""
    measured = f"**{report.format_measured()}**"
    if report.other:
        setting = report.measured.split("/")[1]
        measured = f"{setting}: {measured}; {report.other}: {report.format_measured(report.other)}"
    said = report.said.replace(" %", "\N{NO-BREAK SPACE}%")
    return f"*{said}*. Measured with {len(report.by_seed())} seeds: {measured}"


def _forget(app: Sphinx) -> None:
    """Read the rows anew: they may have changed since a builder in this process last did."""
    reproductions.cache_clear()


def setup(app: Sphinx) -> dict[str, bool]:
    """Add the directive."""
    app.add_directive("reproductions", Reproductions)
    app.connect("builder-inited", _forget)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
