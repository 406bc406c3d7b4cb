"""`doctor` asks for the scopes that the manifest asks for, no more and no fewer."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.doctor import SCOPES

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"


@pytest.mark.parametrize("name", ["slack-manifest.yaml", "slack-manifest.socket.yaml"])
def test_doctor_and_manifest_want_the_same_scopes(name: str) -> None:
    manifest = yaml.safe_load((DEPLOY / name).read_text("utf-8"))

    assert set(manifest["oauth_config"]["scopes"]["bot"]) == SCOPES
