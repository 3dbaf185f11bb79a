"""What makes a process of ours start faster; not for those in which other people's code runs."""

import sys


def skip_address_parsers() -> None:
    """Have jsonschema do without 38 parsers, of addresses that notebooks don't have: 2 s of a start."""
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
