"""`backup` and `restore`, as an operator uses them: what was kept is back, nothing goes twice."""

from __future__ import annotations

import tarfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.adapters.redis import folder_locks, keyspace
from bot.adapters.redis.embedded import EmbeddedServer
from bot.adapters.redis.opening import open_servers
from bot.adapters.redis.store import RedisStore
from bot.adapters.system.clock import SystemClock
from bot.adapters.system.keys import SystemKeys, open_keys
from bot.cli import main
from bot.config import Settings
from bot.console.backup import make_backup, restore_backup
from bot.errors import ConfigError, StoreUnreadable
from bot.texting.delivery import DeliveryStatus
from bot.texting.ids import ContactKey, InboundId
from bot.usecases.verify_ledger import verify_ledgers
from tests.builders import (
    CONTACT,
    OTHER_CONTACT,
    TENANT,
    a_contact_file,
    a_tenant,
    a_text,
    an_inbound,
    an_opt_in,
    an_opt_out,
)
from tests.redis_by_hand import redis_of

FOREIGN = b"7 \x09written by a version of another day"
KEY = "a-key-of-forty-characters-for-these-tests"


def settings_for(folder: Path, *, key: str = KEY) -> Settings:
    return Settings(
        _env_file=None,
        data_dir=folder,
        secret_key=SecretStr(key),
        brand_name="Harbor Dental",
    )


@asynccontextmanager
async def the_store(folder: Path) -> AsyncIterator[tuple[RedisStore, SystemKeys]]:
    """Yield the folder's store, sealed with our key, while its server runs."""
    server = EmbeddedServer(folder)
    servers = await open_servers(await server.start())
    try:
        store = RedisStore(servers, clock=SystemClock())
        yield store, await open_keys(KEY, store)
    finally:
        await servers.aclose()
        await server.stop()


@pytest.fixture
async def kept(tmp_path: Path) -> Path:
    """Return a folder whose store knows an opt-in, an opt-out, and a text that waits."""
    folder = tmp_path / "data"
    async with the_store(folder) as (store, keys):
        await store.change_tenant(TENANT, lambda team: replace(a_tenant(), version=team.version))
        key = keys.contact_key(TENANT, CONTACT)
        waiting = a_text(status=DeliveryStatus.QUEUED)
        await store.commit(a_contact_file(an_opt_in(), an_opt_out(), key=key, texts=(waiting,)))
    return folder


async def damaged(folder: Path) -> ContactKey:
    """Add a contact of whom neither the file nor a text can be read; return their key."""
    async with the_store(folder) as (_, keys):
        theirs = keys.contact_key(TENANT, OTHER_CONTACT)
        async with redis_of((folder / "server.address").read_text("utf-8")) as redis:
            await redis.set(keyspace.file(TENANT, theirs), FOREIGN)
            await redis.set(keyspace.inbound(TENANT, theirs, InboundId("9")), FOREIGN)
    return theirs


async def test_what_was_kept_is_back_and_the_ledger_holds(
    kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await make_backup(settings_for(kept), file=tmp_path / "kept.tar")

    done = await restore_backup(
        settings_for(tmp_path / "new"), file=tmp_path / "kept.tar", force=False
    )

    async with the_store(tmp_path / "new") as (store, keys):
        report = await verify_ledgers(store, keys, tenant=TENANT)
        file = await store.file(TENANT, keys.contact_key(TENANT, CONTACT))
    assert done == 0
    assert (report.contacts, report.records, report.broken_count) == (1, 2, 0)
    assert file is not None
    assert file.ledger.standing_opt_out()
    assert "1 contact" in capsys.readouterr().out


async def test_after_a_restore_nothing_leaves_before_what_was_missed_is_read(
    kept: Path, tmp_path: Path
) -> None:
    await make_backup(settings_for(kept), file=tmp_path / "kept.tar")
    new = tmp_path / "new"

    await restore_backup(settings_for(new), file=tmp_path / "kept.tar", force=False)

    async with the_store(new) as (store, keys):
        team = await store.tenant(TENANT)
        file = await store.file(TENANT, keys.contact_key(TENANT, CONTACT))
    assert (team.caught_up, team.sync_token) == (False, "")
    assert file is not None
    assert [text.status for text in file.texts] == [DeliveryStatus.DRAFT]
    assert "restored from a backup" in " ".join(line for post in file.posts for line in post.lines)


async def test_every_file_and_every_text_is_read_and_counted(
    kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with the_store(kept) as (store, keys):
        await store.keep_inbound(TENANT, keys.contact_key(TENANT, CONTACT), an_inbound("1"))

    made = await make_backup(settings_for(kept), file=tmp_path / "kept.tar")
    restored = await restore_backup(
        settings_for(tmp_path / "new"), file=tmp_path / "kept.tar", force=False
    )

    assert (made, restored) == (0, 0)
    # The one that waits, and the one that came.
    assert capsys.readouterr().out.count("1 contact and 2 texts") == 2


async def test_a_backup_says_what_in_it_cannot_be_read(
    kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = await damaged(kept)

    made = await make_backup(settings_for(kept), file=tmp_path / "kept.tar")

    said = capsys.readouterr().err
    assert made == 1
    assert f"UNREADABLE: contact {theirs}" in said
    assert f"UNREADABLE: a text of contact {theirs}" in said
    assert "Keep your older backups" in said
    assert OTHER_CONTACT.e164[-4:] not in said
    assert (tmp_path / "kept.tar").exists()


async def test_one_unreadable_contact_does_not_keep_the_others_from_being_restored(
    kept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = await damaged(kept)
    await make_backup(settings_for(kept), file=tmp_path / "kept.tar")
    capsys.readouterr()

    new = tmp_path / "new"
    restored = await restore_backup(settings_for(new), file=tmp_path / "kept.tar", force=False)

    said = capsys.readouterr()
    assert restored == 1
    assert "2 contacts" in said.out
    assert f"UNREADABLE: contact {theirs}" in said.err
    assert "restore an older backup" in said.err
    async with the_store(new) as (store, keys):
        file = await store.file(TENANT, keys.contact_key(TENANT, CONTACT))
        with pytest.raises(StoreUnreadable):
            await store.file(TENANT, theirs)
    assert file is not None
    assert file.ledger.standing_opt_out()
    assert [text.status for text in file.texts] == [DeliveryStatus.DRAFT]


async def test_a_backup_is_taken_while_the_bot_runs(kept: Path, tmp_path: Path) -> None:
    async with the_store(kept) as (store, _):
        await make_backup(settings_for(kept), file=tmp_path / "kept.tar")

        await store.ping()
        assert (tmp_path / "kept.tar").stat().st_mode & 0o777 == 0o600


async def test_a_store_that_is_there_is_set_aside_only_by_force(kept: Path, tmp_path: Path) -> None:
    await make_backup(settings_for(kept), file=tmp_path / "kept.tar")

    with pytest.raises(ConfigError, match="--force"):
        await restore_backup(settings_for(kept), file=tmp_path / "kept.tar", force=False)
    await restore_backup(settings_for(kept), file=tmp_path / "kept.tar", force=True)

    [aside] = kept.glob("before-restore-*")
    assert [*aside.glob("*.rdb")]
    async with the_store(kept) as (store, keys):
        assert await store.file(TENANT, keys.contact_key(TENANT, CONTACT)) is not None


async def test_nothing_is_restored_under_a_running_bot(kept: Path, tmp_path: Path) -> None:
    await make_backup(settings_for(kept), file=tmp_path / "kept.tar")

    async with the_store(kept):
        with pytest.raises(ConfigError, match="stop web, worker"):
            await restore_backup(settings_for(kept), file=tmp_path / "kept.tar", force=True)


async def test_a_backup_that_our_key_does_not_open_changes_nothing(
    kept: Path, tmp_path: Path
) -> None:
    await make_backup(settings_for(kept), file=tmp_path / "kept.tar")
    other = settings_for(kept, key="another-key-of-forty-characters-or-more!!")

    with pytest.raises(ConfigError, match="SECRET_KEY"):
        await restore_backup(other, file=tmp_path / "kept.tar", force=True)

    assert [*kept.glob("before-restore-*"), *kept.glob("restore.*")] == []
    async with the_store(kept) as (store, keys):
        assert await store.file(TENANT, keys.contact_key(TENANT, CONTACT)) is not None


async def test_no_backup_is_made_that_our_key_does_not_open(kept: Path, tmp_path: Path) -> None:
    other = settings_for(kept, key="another-key-of-forty-characters-or-more!!")

    with pytest.raises(ConfigError, match="SECRET_KEY"):
        await make_backup(other, file=tmp_path / "kept.tar")

    assert [path.name for path in tmp_path.iterdir()] == [kept.name]


@pytest.mark.parametrize("place", [0.1, 0.5, 0.9])
async def test_a_damaged_backup_is_refused(kept: Path, tmp_path: Path, place: float) -> None:
    backup = tmp_path / "kept.tar"
    await make_backup(settings_for(kept), file=backup)
    contents = bytearray(backup.read_bytes())
    with tarfile.open(backup) as archive:
        snapshot = archive.getmember("store.rdb")
    contents[snapshot.offset_data + int(snapshot.size * place)] ^= 0xFF
    backup.write_bytes(contents)

    with pytest.raises(ConfigError, match="damaged"):
        await restore_backup(settings_for(tmp_path / "new"), file=backup, force=False)

    assert not (tmp_path / "new" / "appendonlydir").exists()


async def test_a_file_that_is_no_backup_is_refused(tmp_path: Path) -> None:
    (tmp_path / "kept.tar").write_text("nothing of ours")

    with pytest.raises(ConfigError, match="no backup of Assent"):
        await restore_backup(
            settings_for(tmp_path / "new"), file=tmp_path / "kept.tar", force=False
        )


async def test_a_backup_never_overwrites_a_file(kept: Path, tmp_path: Path) -> None:
    (tmp_path / "kept.tar").write_text("yesterday's")

    with pytest.raises(ConfigError, match="there already"):
        await make_backup(settings_for(kept), file=tmp_path / "kept.tar")

    assert (tmp_path / "kept.tar").read_text() == "yesterday's"


async def test_a_folder_without_a_store_has_nothing_to_back_up(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="nothing to back up"):
        await make_backup(settings_for(tmp_path / "none"), file=tmp_path / "kept.tar")


async def test_a_store_that_is_not_ours_to_copy_is_refused(tmp_path: Path) -> None:
    settings = settings_for(tmp_path).model_copy(
        update={"redis_url": SecretStr("redis://127.0.0.1:1/0")}
    )

    with pytest.raises(ConfigError, match="its own means"):
        await make_backup(settings, file=tmp_path / "kept.tar")


def test_the_command_line_says_what_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SECRET_KEY", KEY)
    monkeypatch.setenv("BRAND_NAME", "Harbor Dental")
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))

    assert main(["restore", "none.tar"]) == 2
    assert "There is no file none.tar" in capsys.readouterr().err
    assert folder_locks.take(tmp_path / "data" / "users.lock") is not None
