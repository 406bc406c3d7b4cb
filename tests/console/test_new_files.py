"""Files that commands leave behind."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from bot.consent.settings import Overrides
from bot.console.new_files import NewFile, write_new
from bot.console.row_files import RowFile
from bot.console.settings_file import write_toml
from bot.errors import ConfigError


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    write_new(tmp_path / "out.json", b"{}")

    assert mode(tmp_path / "out.json") == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]


def test_a_file_of_rows_is_for_its_owner_alone_while_it_grows_too(tmp_path: Path) -> None:
    rows = RowFile(tmp_path / "out.csv", ("number",))

    rows.add(("4155550132",))

    [growing] = tmp_path.iterdir()
    assert mode(growing) == 0o600
    rows.close(complete=True)
    assert mode(tmp_path / "out.csv") == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


def test_a_file_that_is_there_is_never_replaced(tmp_path: Path) -> None:
    there = tmp_path / "out.csv"
    there.write_text("mine")

    for made in (
        lambda: write_new(there, b"x"),
        lambda: RowFile(there, ("number",)),
        lambda: write_toml(str(there), Overrides()),
    ):
        with pytest.raises(ConfigError, match="there already"):
            made()

    assert there.read_text() == "mine"


def test_a_link_that_leads_nowhere_is_not_followed(tmp_path: Path) -> None:
    link = tmp_path / "out.csv"
    link.symlink_to(tmp_path / "elsewhere")

    with pytest.raises(ConfigError, match="there already"):
        write_new(link, b"x")

    assert not (tmp_path / "elsewhere").exists()


def test_who_takes_the_name_meanwhile_keeps_it(tmp_path: Path) -> None:
    wanted = tmp_path / "out.csv"
    rows = RowFile(wanted, ("number",))
    rows.add(("4155550132",))
    wanted.write_text("theirs")

    with pytest.raises(ConfigError, match="there already"):
        rows.close(complete=True)

    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]
    assert wanted.read_text() == "theirs"


def test_a_numbered_file_takes_the_next_free_name(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        rows = RowFile(tmp_path / "a.errors.csv", ("number",), numbered=True)
        rows.add(("4155550132",))
        rows.close(complete=True)
        names.append(rows.path.name)

    assert names == ["a.errors.csv", "a.errors-2.csv", "a.errors-3.csv"]


def test_what_did_not_get_complete_is_gone(tmp_path: Path) -> None:
    rows = RowFile(tmp_path / "out.csv", ("number",))
    rows.add(("4155550132",))

    rows.close(complete=False)

    assert list(tmp_path.iterdir()) == []


def test_a_file_without_rows_is_not_kept_where_only_rows_matter(tmp_path: Path) -> None:
    RowFile(tmp_path / "out.csv", ("number",), only_with_rows=True).close(complete=True)

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_found_out_at_once(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="another place"):
        NewFile(tmp_path / "no" / "such" / "file.csv")
