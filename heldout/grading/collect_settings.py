"""The settings of collecting, ``c.Collect`` in ``nbgrader_config.py``."""

from traitlets import Enum, Unicode
from traitlets.config import Configurable

BEST = "best"


class Collect(Configurable):
    """How hand-ins are read, and which version of a student's counts."""

    timezone = Unicode("", help="The zone of times that come without one, such as 'Asia/Seoul'.").tag(
        config=True
    )
    roster = Unicode("roster.csv", help="The class, as a CSV file in the course's folder.").tag(config=True)
    aliases = Unicode("aliases.csv", help="Who is meant by what a system writes: id,alias.").tag(config=True)
    id_column = Unicode("", help="The roster's column with the ids, if not the usual one.").tag(config=True)
    attempts = Enum(("last", "first", BEST), "last", help="Which version counts.").tag(config=True)
