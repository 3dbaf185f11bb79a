"""Times with a zone, in the course's zone, and what is refused."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from heldout.grading.course import SubmissionError, _handed_in_at
from heldout.grading.times import TimeUnknownError, parse_time, zone_named

SEOUL = ZoneInfo("Asia/Seoul")
EVENING = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-20 20:00:00",
        "2026-11-20T20:00",
        "2026-11-20 20:00:00+09:00",
        "2026-11-20 20:00:00 +0900",
        "2026-11-20 11:00:00 UTC",
        "2026-11-20T11:00:00Z",
        "2026-11-20 11:00:00.000000 GMT",
        "2026-11-20 20:00:00 Asia/Seoul",
        "2026-11-20 06:00:00 UTC-5",
    ],
)
def test_times(text: str) -> None:
    assert parse_time(text, SEOUL) == EVENING


@pytest.mark.parametrize(
    "text",
    ["", "2026-11-20", "2026-11-20 20:00 KST", "2026-11-20 20:00 EST", "2026-13-20 20:00", "2026-11-20 25:00",
     "tomorrow", "2026-11-20 20:00 +25:00", "2026-11-20 20:00 ../etc", "0001-01-01 00:00 +09:00"],
)  # fmt: skip
def test_what_names_no_time_is_refused(text: str) -> None:
    with pytest.raises(TimeUnknownError):
        parse_time(text, SEOUL)


def test_a_local_time_needs_a_zone() -> None:
    with pytest.raises(TimeUnknownError, match=r"c\.Collect\.timezone"):
        parse_time("2026-11-20 20:00", None)
    with pytest.raises(TimeUnknownError, match="no time zone 'Seoul'"):
        zone_named("Seoul")


def test_the_hour_that_comes_twice_is_the_first() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    assert parse_time("2026-10-25 02:30", berlin) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@given(st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1)))
def test_what_is_written_for_nbgrader_is_read_again(at: datetime) -> None:
    text = at.replace(tzinfo=UTC).strftime("%Y-%m-%d %H:%M:%S.%f UTC")
    assert parse_time(text, SEOUL) == at.replace(tzinfo=UTC)


def test_a_zone_in_timestamp_txt_is_kept_or_refused(tmp_path: Path) -> None:
    stamp = tmp_path / "timestamp.txt"
    stamp.write_text("2026-11-20 20:00:00 +0900\n")
    assert _handed_in_at(tmp_path) == datetime(2026, 11, 20, 11, 0)
    stamp.write_text("2026-11-20 20:00:00 KST\n")
    with pytest.raises(SubmissionError, match="zone 'KST' can't be told"):
        _handed_in_at(tmp_path)
