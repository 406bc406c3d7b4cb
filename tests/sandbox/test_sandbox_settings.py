"""The sandbox leaves its settings for the command line, and for nobody else."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from bot.config import load, sandbox_file
from bot.errors import ConfigError
from bot.sandbox.run import _leave

SECRET = "s" * 40


def test_a_question_in_the_shell_is_asked_of_the_sandbox_if_there_is_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    _leave({"SECRET_KEY": SECRET, "BRAND_NAME": "Harbor Dental & Co"}, sandbox_file(tmp_path))

    found = load("consent", data_dir=tmp_path)

    assert found.secret_key.get_secret_value() == SECRET
    assert found.brand_name == "Harbor Dental & Co"
    assert stat.S_IMODE(sandbox_file(tmp_path).stat().st_mode) == 0o600


def test_web_and_worker_never_take_the_sandbox_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    _leave({"SECRET_KEY": SECRET, "SLACK_BOT_TOKEN": "xoxb-emu"}, sandbox_file(tmp_path))

    with pytest.raises(ConfigError):
        load("web", data_dir=tmp_path)
