"""`inspect`: a line in, a line out, whatever the line is."""

from __future__ import annotations

import io
import json

import pytest

from bot.console.inspect import inspect_lines


@pytest.mark.parametrize("deep", ["[" * 200_000, '{"a":' * 200_000])
def test_json_inside_json_without_end_is_one_bad_line(deep: str) -> None:
    answers = io.StringIO()

    code = inspect_lines(io.StringIO(f'{deep}\n{{"inbound": "STOP"}}\n'), answers)

    bad, good = map(json.loads, answers.getvalue().splitlines())
    assert code == 1
    assert bad["error"] == "invalid_json"
    assert good["intent"] == "opt_out"
