"""Every setting, rule, state and event stands in the docs, and the README names what is there."""

from __future__ import annotations

import re
from pathlib import Path

from docs import generate

ROOT = Path(__file__).resolve().parents[1]


def test_the_generated_pages_say_what_the_code_says() -> None:
    for name, make in generate.PAGES.items():
        assert (ROOT / "docs" / name).read_text("utf-8") == make(), f"run `make fix`: {name}"


def test_every_file_that_the_readme_links_exists() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    links = re.findall(r"\]\(([^)#:]+)\)", readme)

    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_env_example_names_only_settings() -> None:
    example = (ROOT / "deploy" / "env.example").read_text("utf-8")
    names = re.findall(r"^#? ?([A-Z_]+)=", example, flags=re.MULTILINE)

    assert names
    assert [name for name in names if f"`{name}`" not in generate.configuration()] == []
