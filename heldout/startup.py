"""What processes of ours begin with; not for those in which other people's code runs."""

import os
import sys
import sysconfig


def skip_address_parsers() -> None:
    """Have jsonschema do without 38 parsers, of addresses that notebooks don't have: 2 s of a start."""
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]


def find_own_programs() -> None:
    """Have programs that stand beside this Python found by name, as libraries of ours call them."""
    own = sysconfig.get_path("scripts")
    if own not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = os.pathsep.join([own, os.environ.get("PATH", "")])
