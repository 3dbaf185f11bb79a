"""Writes measured numbers into pages, from ``evidence/claims`` and ``evidence/results``.

Roles: ``{claim}`name` `` writes a claim's effect with its interval; ``{effect}`name` `` the effect alone;
``{measured}`experiment/setting/metric:.2f` `` the mean of one metric over the seeds. ``{given}`0.5` ``
and ``{quoted}`0.8413` `` mark what a person typed: a number of the set-up, or of a source.
``{tally}`directional` `` counts claims: see `TALLIES`.
Directives: ``intervals``, a plot of chosen claims; ``gains``, what techniques gained up to this chapter;
``claims``, the table of all; ``forest``, their plot.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar

import matplotlib

matplotlib.use("agg")
from docutils import nodes
from docutils.parsers.rst import directives
from matplotlib.figure import Figure
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective, SphinxRole
from sphinx.util.nodes import make_refnode

from heldout.errors import HeldOutError
from heldout.evidence.claims import (
    CLAIMS,
    UNITS,
    Claim,
    all_claims,
    bound,
    find_claim,
    format_effect,
    recorded,
    standing,
)
from heldout.evidence.results import RESULTS
from heldout.evidence.statistics import CONFIDENCE, PAIRED, Effect
from heldout.figures import figure_style

APPENDIX = "book/appendix/evidence"
FIGURES = Path("_build", "evidence")  # in the source folder: Sphinx copies from there
ROW = "claim-{}"
READING = "book/appendix/intervals"  # how to read them
TALLIES: dict[str, Callable[[list[Claim]], int]] = {
    "all": len,
    "directional": lambda claims: sum(claim.directional for claim in claims),
    "missed": lambda claims: round((1 - CONFIDENCE) * len(claims)),  # by chance, if each is right
    "standing": lambda claims: len(standing()),
    "fallen": lambda claims: sum(claim.directional for claim in claims) - len(standing()),
    "none": lambda claims: sum(claim.direction == "none" for claim in claims),
    "excluded": lambda claims: sum(bool(claim.margin) for claim in claims),
    "sizes": lambda claims: sum(claim.direction == "size" for claim in claims),
}


class _Evidence:
    """What roles and directives share: claims, checked against the results, known to Sphinx as inputs."""

    env: Any  # Sphinx' environment, on which extensions keep what they like

    def claim(self, name: str) -> Claim:
        """Return a claim that the results support; raise `HeldOutError` for any other."""
        claim = find_claim(name, self.claims())
        if problem := claim.problem():
            raise HeldOutError(problem)
        self.env.note_dependency(str(RESULTS / f"{claim.experiment}.json"))
        return claim

    def claims(self) -> list[Claim]:
        """Return all claims."""
        for path in CLAIMS.glob("*.yml"):
            self.env.note_dependency(str(path))
        return all_claims()


class _EvidenceRole(_Evidence, SphinxRole):
    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        try:
            return self.written(), []
        except HeldOutError as error:
            message = self.inliner.reporter.error(str(error), line=self.lineno)
            return [self.inliner.problematic(self.rawtext, self.rawtext, message)], [message]

    def written(self) -> list[nodes.Node]:
        raise NotImplementedError


class ClaimRole(_EvidenceRole):
    """``{claim}`name` ``: the effect and its interval, linked to the claim's row in the appendix."""

    def written(self) -> list[nodes.Node]:
        claim = self.claim(self.text)
        effect = claim.effect()
        mean, interval = format_effect(claim, effect)
        title = f"{claim.sentence} {effect.method}, {effect.n} seeds."
        text = f"{mean} (95 % interval {interval})"
        return [_to_row(self, claim, nodes.inline("", text, classes=["measured"]), title)]


class EffectRole(_EvidenceRole):
    """``{effect}`name` ``: the effect alone, linked likewise."""

    def written(self) -> list[nodes.Node]:
        claim = self.claim(self.text)
        mean, interval = format_effect(claim, claim.effect())
        inner = nodes.inline("", mean, classes=["measured"])
        return [_to_row(self, claim, inner, f"{claim.sentence} 95 % interval {interval}.")]


class MeasuredRole(_EvidenceRole):
    """``{measured}`experiment/setting/metric:.2f` ``: a mean over the seeds, in the given format."""

    def written(self) -> list[nodes.Node]:
        address, _, form = self.text.rpartition(":")
        parts = address.split("/")
        if len(parts) != 3:
            raise HeldOutError(
                f"'{self.text}' must be written experiment/setting/metric:format, such as "
                "overfitting/plain/gap:.2f"
            )
        experiment, setting, metric = parts
        values = recorded(experiment).by_seed(setting, metric)
        self.env.note_dependency(str(RESULTS / f"{experiment}.json"))
        try:
            text = format(sum(values.values()) / len(values), form)
        except ValueError as error:
            raise HeldOutError(f"'{self.text}': {error}") from None
        text = text.replace("-", "\N{MINUS SIGN}").replace("%", " %")
        return [nodes.inline("", text, classes=["measured"])]


class TallyRole(_EvidenceRole):
    """``{tally}`directional` ``: how many claims are of a kind, counted as the page is built."""

    def written(self) -> list[nodes.Node]:
        if self.text not in TALLIES:
            raise HeldOutError(f"'{self.text}' is no tally; there are {', '.join(TALLIES)}.")
        claims = self.claims()
        for experiment in {claim.experiment for claim in claims}:
            self.env.note_dependency(str(RESULTS / f"{experiment}.json"))
        return [nodes.inline("", str(TALLIES[self.text](claims)), classes=["measured"])]


class TypedRole(SphinxRole):
    """``{given}`` and ``{quoted}``: a number that a person typed, and may."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        return [nodes.Text(self.text)], []


class _EvidenceDirective(_Evidence, SphinxDirective):
    def run(self) -> list[nodes.Node]:
        try:
            return self.made()
        except HeldOutError as error:
            raise self.error(str(error)) from None

    def made(self) -> list[nodes.Node]:
        raise NotImplementedError

    def lists_claims(self) -> None:
        """Have the page read again when a chapter's claims come or go."""
        pages: set[str] = getattr(self.env, "heldout_pages_that_list_claims", set())
        self.env.heldout_pages_that_list_claims = pages | {self.env.docname}

    def figure(self, chosen: Sequence[Claim], name: str, caption: str) -> list[nodes.Node]:
        """Return a forest plot of claims: a figure whose alt text says what it shows."""
        folder = Path(self.env.app.srcdir) / FIGURES
        folder.mkdir(parents=True, exist_ok=True)
        draw(chosen, folder / f"{name}.svg")
        depth = self.env.docname.count("/")
        image = nodes.image(uri=f"{'../' * depth}{FIGURES.as_posix()}/{name}.svg", alt=alt_text(chosen))
        figure = nodes.figure("", image, classes=["intervals"])
        inner, messages = self.parse_inline(caption)
        words = nodes.inline("", "How to read intervals")
        reading = make_refnode(self.env.app.builder, self.env.docname, READING, None, words)
        figure += nodes.caption("", "", *inner, nodes.Text(" "), reading, nodes.Text("."))
        figure["names"].append(name)
        self.state.document.note_explicit_target(figure)
        self.set_source_info(figure)
        return [figure, *messages]


class Intervals(_EvidenceDirective):
    """A small plot of effects and intervals; the argument names the figure, the content lists claims.

    Claims stand one a line, the caption in the option ``caption``. They must share a unit.
    """

    required_arguments = 1
    has_content = True
    option_spec: ClassVar[dict[str, Any]] = {"caption": directives.unchanged_required}

    def made(self) -> list[nodes.Node]:
        chosen = [self.claim(line.strip()) for line in self.content if line.strip()]
        if not chosen or "caption" not in self.options:
            raise HeldOutError("intervals needs claims, one a line, and a caption.")
        if len({claim.unit for claim in chosen}) > 1:
            raise HeldOutError("The claims of one plot must share a unit.")
        return self.figure(chosen, self.arguments[0], self.options["caption"])


class Gains(_EvidenceDirective):
    """What each technique gained on the noisy digits, in the chapters up to this one."""

    def made(self) -> list[nodes.Node]:
        self.lists_claims()
        slug = self.env.docname.rpartition("/")[2]
        until = slug if slug[:2].isdigit() else "99"
        chosen = [claim for claim in self.claims() if claim.gain and claim.chapter <= until]
        rows: list[list[str | nodes.Node]] = []
        for claim in chosen:
            mean, interval = format_effect(self.claim(claim.name), claim.effect(), signed=True)
            chapter = nodes.paragraph("", claim.chapter[:2])
            # an interval on two lines is hard to read down the column
            interval = interval.replace(" ", "\N{NO-BREAK SPACE}")
            rows.append([nodes.paragraph("", claim.gain), chapter, _linked(self, claim, mean), interval])
        headings = ["technique", "chapter", "gain in test accuracy", "95 % interval"]
        return [table(headings, rows, ["gains"])]


class Claims(_EvidenceDirective):
    """Every claim of the book: sentence, comparison, effect, interval, seeds."""

    def made(self) -> list[nodes.Node]:
        self.lists_claims()
        rows: list[list[str | nodes.Node]] = []
        for claim in self.claims():
            effect = self.claim(claim.name).effect()
            mean, interval = format_effect(claim, effect, signed=True)
            sentence = nodes.container("", nodes.paragraph("", claim.sentence), _comparison(claim, effect))
            sentence["ids"].append(ROW.format(claim.name))
            measured = f"{mean} ({interval})"
            seeds = str(effect.n) if effect.method == PAIRED else f"{effect.n}, {effect.method}"
            rows.append([_to_page(self, claim), sentence, measured, seeds])
        headings = ["chapter", "claim and comparison", "effect (95 % interval)", "seeds"]
        return [table(headings, rows, ["claims"], widths=[8, 60, 22, 10])]


def _comparison(claim: Claim, effect: Effect) -> nodes.paragraph:
    """Return which numbers of which experiment are compared, and how far the sentence goes."""
    if claim.direction == "size":
        compared = claim.setting
    elif isinstance(claim.versus, str):
        compared = f"{claim.setting} \N{MINUS SIGN} {claim.versus}"
    else:
        compared = f"{claim.setting}, against {claim.versus:g}"
    text = nodes.Text(f", {claim.metric}: {compared}{_reach(claim, effect)}")
    return nodes.paragraph("", "", nodes.literal("", claim.experiment), text, classes=["comparison"])


def _reach(claim: Claim, effect: Effect) -> str:
    """Say what a sentence leaves open: what was not found could be there, and many tests find what is not."""
    if claim.directional:
        return "" if claim.name in standing() else ". Falls if all claims are tested at once (Holm)"
    if claim.direction == "size":
        return ". A size: it can't be negative, so nothing is tested"
    if claim.margin:
        factor, unit = UNITS.get(claim.unit, (1.0, f" {claim.unit}"))
        margin = f"{claim.margin * factor:g}{unit}"
        return f". Excluded: a difference of {margin.removesuffix('s') if margin == '1 points' else margin}"
    return f". Could be as large as {bound(claim, effect)}"


class Forest(_EvidenceDirective):
    """All claims in one plot, each effect in units of its interval's half width."""

    def made(self) -> list[nodes.Node]:
        self.lists_claims()
        chosen = [self.claim(claim.name) for claim in self.claims() if claim.direction != "size"]
        caption = (
            "All claims: the effect, or the distance to the number that it is compared with, and its 95 % "
            "interval, on a scale on which each interval reaches one unit to each side. Black: an effect was "
            "claimed. Open: the text says that none was found. Sizes, which nothing is compared with, are "
            "left out."
        )
        return self.figure(chosen, "fig-evidence-forest", caption)


def draw(claims: Sequence[Claim], path: Path) -> None:
    """Write a forest plot as SVG: in the claims' unit if they share it and are few, else standardized."""
    standardized = len({claim.unit for claim in claims}) > 1 or len(claims) > 12
    with matplotlib.rc_context(figure_style()):
        height = 0.9 + (0.25 if len(claims) > 12 else 0.45) * len(claims)
        figure = Figure(figsize=(7, height), layout="constrained")
        axis = figure.add_subplot()
        for place, claim in enumerate(claims):
            effect = claim.effect()
            factor, _ = UNITS.get(claim.unit, (1.0, ""))
            if standardized:
                factor = 2 / max(effect.high - effect.low, 1e-12)
            shown = effect.minus(claim.reference if standardized else 0.0).times(factor)
            face = "white" if claim.direction == "none" else "black"
            axis.plot([shown.low, shown.high], [place, place], "-", color="black", linewidth=1.5)
            axis.plot(shown.mean, place, "o", color="black", markerfacecolor=face, markersize=5)
        axis.axvline(0, color="0.4", linewidth=0.8)
        axis.set_yticks(range(len(claims)), [label(claim, len(claims)) for claim in claims])
        axis.set_ylim(len(claims) - 0.4, -0.6)
        axis.grid(axis="y", visible=False)
        unit = UNITS.get(claims[0].unit, (1.0, f" {claims[0].unit}"))[1].strip()
        if standardized:
            axis.set_xscale("symlog", linthresh=3)
            axis.set_xlabel("effect / half width of its interval")
        else:
            axis.set_xlabel(f"effect ({unit or claims[0].metric.replace('_', ' ')})")
        # the same bytes for the same claims
        figure.savefig(path, metadata={"Date": None})


def label(claim: Claim, count: int) -> str:
    """Return a claim's label: what is compared, or its name where there are many."""
    if count > 12:
        return f"{claim.place} {claim.name}"
    if claim.direction == "size":
        return claim.setting
    if not isinstance(claim.versus, str):
        return f"{claim.setting}\nagainst {claim.versus:g}"
    return f"{claim.gain or claim.setting}\n\N{MINUS SIGN} {claim.versus}"


def alt_text(claims: Sequence[Claim]) -> str:
    """Say in words what `draw` shows."""
    if len(claims) > 12:
        found = sum(claim.directional for claim in claims)
        return (
            f"Forest plot of {len(claims)} claims. The intervals of {found} lie on one side of zero; those "
            f"of {len(claims) - found} contain it. The table above gives the numbers."
        )
    parts = []
    for claim in claims:
        mean, interval = format_effect(claim, claim.effect(), signed=True)
        parts.append(f"{claim.sentence.rstrip('.')}: {mean}, from {interval}.")
    return "Effects with 95 % intervals. " + " ".join(parts)


def _to_row(role: SphinxRole, claim: Claim, inner: nodes.Node, title: str) -> nodes.Node:
    anchor = ROW.format(claim.name)
    return make_refnode(role.env.app.builder, role.env.docname, APPENDIX, anchor, inner, title)


def _linked(directive: SphinxDirective, claim: Claim, text: str) -> nodes.paragraph:
    anchor = ROW.format(claim.name)
    builder, here = directive.env.app.builder, directive.env.docname
    return nodes.paragraph("", "", make_refnode(builder, here, APPENDIX, anchor, nodes.inline("", text)))


def _to_page(directive: SphinxDirective, claim: Claim) -> nodes.paragraph:
    builder, here = directive.env.app.builder, directive.env.docname
    inner = nodes.inline("", claim.place)
    return nodes.paragraph("", "", make_refnode(builder, here, claim.page, None, inner))


def table(
    headings: list[str],
    rows: list[list[str | nodes.Node]],
    classes: list[str],
    widths: Sequence[int] = (),
) -> nodes.table:
    """Return a table; a cell is a text or a node; ``widths`` are relative."""
    group = nodes.tgroup(cols=len(headings))
    group += [nodes.colspec(colwidth=width) for width in widths or [1] * len(headings)]
    head, body = nodes.thead(), nodes.tbody()
    head += _row(headings)
    body += [_row(row) for row in rows]
    group += [head, body]
    return nodes.table("", group, classes=classes)


def _row(cells: Sequence[str | nodes.Node]) -> nodes.row:
    row = nodes.row()
    for cell in cells:
        row += nodes.entry("", nodes.paragraph("", cell) if isinstance(cell, str) else cell)
    return row


def _forget(app: Sphinx) -> None:
    """Read claims and results anew: they may have changed since a builder in this process last did."""
    all_claims.cache_clear()
    recorded.cache_clear()
    standing.cache_clear()


def _outdated(app: Sphinx, env: Any, added: set[str], changed: set[str], removed: set[str]) -> list[str]:
    """Return the pages to read again since the chapters that make claims are others than before."""
    before = getattr(env, "heldout_claim_files", None)
    env.heldout_claim_files = sorted(path.name for path in CLAIMS.glob("*.yml"))
    if before == env.heldout_claim_files:
        return []
    return sorted(getattr(env, "heldout_pages_that_list_claims", set()) & env.found_docs)


def setup(app: Sphinx) -> dict[str, bool]:
    """Add roles and directives."""
    roles: dict[str, Callable[[], SphinxRole]] = {
        "claim": ClaimRole,
        "effect": EffectRole,
        "measured": MeasuredRole,
        "tally": TallyRole,
        "given": TypedRole,
        "quoted": TypedRole,
    }
    for name, role in roles.items():
        app.add_role(name, role())
    for name, directive in {
        "intervals": Intervals,
        "gains": Gains,
        "claims": Claims,
        "forest": Forest,
    }.items():
        app.add_directive(name, directive)
    app.connect("builder-inited", _forget)
    app.connect("env-get-outdated", _outdated)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
