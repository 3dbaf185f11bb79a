"""Grading: from a submitted notebook to scores and messages."""

import sys

# jsonschema would build 38 parsers for kinds of addresses that notebooks don't have: 2 s of each start
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
