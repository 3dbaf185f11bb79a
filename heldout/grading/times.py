"""Times as systems and people write them: with a zone that is kept, or in the course's, never dropped."""

import re
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from heldout.errors import HeldOutError

# Zones whose abbreviation means one thing only. KST, CST, IST, EST name several or none officially.
SAFE_ZONES = {"UTC", "GMT", "Z", "UT"}
OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d\d?):?(\d\d)?$", re.IGNORECASE)
TIME = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d)(?:[T ](?P<clock>\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?))?\s*(?P<zone>\S.*)?"
)


class TimeUnknownError(HeldOutError):
    """A text that names no time, or one in a zone that can't be told."""


def zone_named(name: str) -> ZoneInfo:
    """Return the zone with this name, such as ``Asia/Seoul``; raise `TimeUnknownError` if there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise TimeUnknownError(
            f"There is no time zone '{name}'. Write its name as in 'Asia/Seoul' or 'Europe/Berlin'."
        ) from None


def parse_time(text: str, zone: tzinfo | None) -> datetime:
    """Return the time in UTC. A zone in the text counts, else ``zone``.

    Raises `TimeUnknownError` for what is no time such as ``2026-11-20 15:00:00+09:00``, for a zone's
    abbreviation such as KST, and for a time without a zone if there is no ``zone`` either.
    """
    match = TIME.fullmatch(text.strip())
    if match is None or match["clock"] is None:
        raise TimeUnknownError(f"'{text[:60]}' is no time. Write it as '2026-11-20 15:00:00 UTC'.")
    clock = match["clock"]
    if "." in clock:
        whole, parts = clock.split(".")
        clock = f"{whole}.{parts[:6].ljust(6, '0')}"
    try:
        naive = datetime.fromisoformat(f"{match['date']} {clock}")
        if match["zone"]:
            return _with_zone(naive, match["zone"].strip(), text)
        return in_utc(naive, zone)
    except (ValueError, OverflowError) as error:
        raise TimeUnknownError(f"'{text[:60]}' is no time: {error}.") from None


def _with_zone(naive: datetime, name: str, text: str) -> datetime:
    if name.upper() in SAFE_ZONES:
        return naive.replace(tzinfo=UTC)
    if match := OFFSET.fullmatch(name):
        offset = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
        if offset > timedelta(hours=14):
            raise TimeUnknownError(f"'{text[:60]}': no zone is {offset} from UTC.")
        return (naive - offset if match[1] == "+" else naive + offset).replace(tzinfo=UTC)
    if "/" in name:
        return in_utc(naive, zone_named(name))
    raise TimeUnknownError(
        f"'{text[:60]}': the zone '{name}' can't be told. Write the difference from UTC, as in "
        "'2026-11-20 15:00:00+09:00'."
    )


def in_utc(naive: datetime, zone: tzinfo | None) -> datetime:
    """Return a time of this zone in UTC; of an hour that comes twice in autumn, the first.

    Raises `TimeUnknownError` if there is no zone.
    """
    if naive.tzinfo is not None:
        return naive.astimezone(UTC)
    if zone is None:
        raise TimeUnknownError(
            f"{naive} is a local time, and of which zone is not said. Set c.Collect.timezone in "
            "nbgrader_config.py, as in 'Asia/Seoul'."
        )
    return naive.replace(tzinfo=zone).astimezone(UTC)
