"""Finds numbers in prose that look measured and were typed by hand.

What was measured comes from a role: ``{measured}``, ``{claim}``, ``{effect}``, or ``{glue:text}`` for the
run that a page shows. A typed number of the set-up or of a source says so: ``{given}`0.5` ``,
``{quoted}`0.8413` ``.
Left over are decimals, percentages and counts such as "58 of 60".
"""

import re

# in this order: what is no prose, or is marked
LEFT_OUT = [
    re.compile(r"\A---\n.*?^---\n", re.MULTILINE | re.DOTALL),  # front matter
    re.compile(r"^(`{3,})\{(?:math|code-cell|code-block)\}.*?^\1`*$", re.MULTILINE | re.DOTALL),
    re.compile(r"^(`{3,})\w+\n.*?^\1$", re.MULTILINE | re.DOTALL),  # code with a language
    re.compile(r"^`{3,}.*$", re.MULTILINE),  # fences of what holds prose, such as a figure's caption
    re.compile(r"\$\$.*?\$\$|\$[^$\n]+(?:\n[^$\n]+)?\$", re.DOTALL),
    re.compile(r"\{[a-z:-]+\}`[^`]*`"),  # roles
    re.compile(r"``.+?``|`[^`]+`", re.DOTALL),
    re.compile(r"\]\([^)]*\)|https?://\S+"),  # addresses
    re.compile(r"(?:Python|Keras|TensorFlow|NumPy|CC BY|Jupyter Book|Colab)(?:(?:,| or| to)?[  ]\d[\d.]*)+"),
    re.compile(r"\b(?:95|100)[  ]%"),  # the confidence of every interval; and the idiom
]
CAPTIONS = re.compile(r"^(`{3,})\{code-cell\}[^\n]*\n---\n(.*?)^---$", re.MULTILINE | re.DOTALL)
MEASURED = re.compile(r"\d+[.]\d+|\d+(?:[.,]\d+)?[  ]%|\b\d[\d,]* of (?:the )?\d[\d,]*\b")


def typed_numbers(text: str) -> list[tuple[int, str]]:
    """Return line and text of each number in a page's prose, captions and alt texts that no role marks.

    >>> typed_numbers("It reached 0.93.\\n\\nA rate of {given}`0.5`, `0.1` in code, $0.2$ in formulas.")
    [(1, '0.93')]
    >>> typed_numbers("```{chapter}\\n```\\n\\nIt reached 0.93 with `x`.")
    [(4, '0.93')]
    """
    found = []
    for match in CAPTIONS.finditer(text):
        before = text[: match.start(2)].count("\n")
        found += [(before + line, number) for line, number in _found(_prose(match[2]))]
    return sorted(found + _found(_prose(text)))


def _prose(text: str) -> str:
    """Return the text, line by line, without what is no prose or is marked."""
    for pattern in LEFT_OUT:
        text = pattern.sub(lambda match: "\n" * match[0].count("\n"), text)
    return text


def _found(text: str) -> list[tuple[int, str]]:
    return [
        (number, match[0])
        for number, line in enumerate(text.splitlines(), start=1)
        for match in MEASURED.finditer(line)
    ]
