"""What is stored is read back whole, and what is not understood is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given

from bot.adapters.redis import codec
from bot.conversations.tenant import Tenant
from bot.errors import StoreUnavailable
from bot.texting.text import InboundText, OutboundText
from tests.adapters.redis.whole_values import whole
from tests.builders import (
    a_tenant,
    a_text,
    an_inbound,
)


@given(whole(OutboundText))
def test_every_text_is_read_back_as_it_was(text: OutboundText) -> None:
    assert codec.decode_text(codec.encode_text(text)) == text


@given(whole(InboundText))
def test_every_inbound_text_is_read_back_as_it_was(text: InboundText) -> None:
    assert codec.decode_inbound(codec.encode_inbound(text)) == text


@given(whole(Tenant))
def test_every_workspace_is_read_back_as_it_was(tenant: Tenant) -> None:
    assert codec.decode_tenant(codec.encode_tenant(tenant)) == tenant


def test_defaults_are_not_stored() -> None:
    stored = json.loads(codec.encode_text(a_text()))

    assert stored["text"].keys().isdisjoint({"status", "claim", "polls", "rendered", "automated"})


def test_a_refusal_does_not_quote_what_was_stored() -> None:
    stored = codec.encode_inbound(an_inbound(body="my secret")).replace('"to"', '"nobody"')

    with pytest.raises(StoreUnavailable) as refusal:
        codec.decode_inbound(stored)

    assert "my secret" not in f"{refusal.value} {refusal.value.__cause__}"


def test_half_a_surrogate_pair_never_costs_an_opt_out() -> None:
    stored = codec.encode_inbound(an_inbound(body="STOP \ud83d \ud83d\ude00"))

    assert codec.decode_inbound(stored).body == "STOP \ufffd \U0001f600"


def test_an_event_of_another_shape_is_refused() -> None:
    with pytest.raises(StoreUnavailable):
        codec.decode_event('{"v":2,"payload":{}}')


def test_a_tenant_keeps_its_numbers_and_settings() -> None:
    assert codec.decode_tenant(codec.encode_tenant(a_tenant())) == a_tenant()
