"""What the documents at the top say of the package is so."""

import re
import tomllib

import pytest
import yaml

from heldout.paths import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_every_document_names_the_version() -> None:
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    releases = re.findall(r"^## \[([\d.]+)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.M)
    assert citation["version"] == PROJECT["version"] == releases[0]
    assert citation["license"] == PROJECT["license"].split(" AND ")


@pytest.mark.parametrize("name", ["ARCHITECTURE.md", "SECURITY.md", "docs/architecture.svg"])
def test_every_module_that_is_named_exists(name: str) -> None:
    named = set(re.findall(r"[\w/]+\.py\b", (ROOT / name).read_text(encoding="utf-8")))
    there = {path.relative_to(ROOT).as_posix() for path in (ROOT / "heldout").rglob("*.py")}
    assert len(named) > 3
    allowed = {"nbgrader_config.py"}
    assert not {
        path for path in named - allowed if not any(f"/{known}".endswith(f"/{path}") for known in there)
    }


def test_the_table_of_packages_is_the_contract() -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    (floors,) = [item["layers"] for item in config["contracts"] if item.get("containers") == ["heldout"]]
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rows = [re.findall(r"`(\w+)`", row) for row in re.findall(r"^\| (`.+?) \|", text, re.M)]
    assert [sorted(row) for row in rows] == [sorted(floor.split(" | ")) for floor in floors]
