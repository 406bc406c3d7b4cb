"""The command line: one process or one question each. Names are a contract."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from bot import logs
from bot.config import Process, Settings, load
from bot.console import importing, ledger_commands, letter_commands, record_commands
from bot.errors import BotError


def main(arguments: Sequence[str]) -> int:
    """Run one command; 0 is success, 1 a negative answer, 2 a wrong setting or a failure."""
    given = _parser().parse_args(arguments)
    try:
        return _run(given)
    except BotError as exc:
        print(exc.sentence, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read our lines has enough of them, as `head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141


def _run(given: argparse.Namespace) -> int:
    # Each process imports what it needs: `inspect` starts without Slack or Redis.
    match given.command:
        case "web":
            from bot.web.app import run_web

            asyncio.run(run_web(_settings("web")))
        case "worker":
            from bot.worker import run_worker

            asyncio.run(run_worker(_settings("worker")))
        case "socket":
            from bot.web.socket import run_socket

            asyncio.run(run_socket(_settings("socket")))
        case "sandbox":
            from bot.sandbox.run import run_sandbox

            asyncio.run(run_sandbox())
        case "doctor":
            from bot.doctor import examine

            return asyncio.run(examine(_settings("doctor")))
        case "inspect":
            from bot.console.inspect import inspect_lines

            return inspect_lines(sys.stdin, sys.stdout)
        case "consent":
            return _consent(given)
        case _:
            return _on_the_store(given)
    return 0


def _on_the_store(given: argparse.Namespace) -> int:
    match given.command:
        case "settings":
            return _settings_file(given)
        case "ledger":
            from bot.console.ledger_verify import run_ledger

            return asyncio.run(run_ledger(_settings("consent"), given))
        case "backup":
            from bot.console.backup import make_backup

            return asyncio.run(make_backup(_settings("consent"), file=given.file))
        case "restore":
            from bot.console.backup import restore_backup

            settings = _settings("consent")
            return asyncio.run(restore_backup(settings, file=given.file, force=given.force))
        case "scrubs":
            return asyncio.run(importing.run_scrub(_settings("consent"), given))
        case "contacts":
            return _contacts(given)
        case "dead-letters":
            from bot.console.dead_letters import run_letters

            return asyncio.run(run_letters(_settings("consent"), given))
        case other:
            raise AssertionError(other)


def _consent(given: argparse.Namespace) -> int:
    match given.question:
        case "ask":
            from bot.console.consent_ask import ask_consent

            # The rules are answered without any settings; only a look-up needs them.
            run = ask_consent(
                lambda: _settings("consent"), question=given.words, as_json=given.json
            )
        case "correct":
            from bot.console.consent_correct import run_correct

            run = run_correct(_settings("consent"), given)
        case "record" | "revoke":
            from bot.console.consent_record import run_record, run_revoke

            change = run_record if given.question == "record" else run_revoke
            run = change(_settings("consent"), given)
        case "import":
            run = importing.run_import(_settings("consent"), given, details_only=False)
        case "history":
            from bot.console.consent_history import print_history

            run = print_history(_settings("consent"), contact=given.contact, as_json=given.json)
        case "export" if given.contact:
            from bot.console.passport_file import export_passport

            run = export_passport(
                _settings("consent"), contact=given.contact, file=given.file, as_json=given.json
            )
        case "export":
            from bot.console.consent_export import export_consent

            run = export_consent(_settings("consent"), file=given.file, as_json=given.json)
        case _:
            from bot.console.consent_check import check_consent

            run = check_consent(
                _settings("consent"),
                contact=given.contact,
                category=given.category,
                as_json=given.json,
            )
    return asyncio.run(run)


def _contacts(given: argparse.Namespace) -> int:
    if given.what != "import":
        from bot.console.contacts_end import run_end

        return asyncio.run(run_end(_settings("consent"), given))
    run = importing.run_import(_settings("consent"), given, details_only=True)
    return asyncio.run(run)


def _settings_file(given: argparse.Namespace) -> int:
    from bot.console.settings_file import export_settings, import_settings

    settings = _settings("consent")
    if given.direction == "export":
        return asyncio.run(export_settings(settings, file=given.file))
    return asyncio.run(import_settings(settings, file=given.file, by=given.by))


def _settings(process: Process) -> Settings:
    settings = load(process)
    level = settings.log_level
    if process == "consent" and level in {"debug", "info"}:
        # Whoever asked one question reads the answer; a line of ours means that something is wrong.
        level = "warning"
    logs.set_up(level=level, form=settings.log_format)
    return settings


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot", description="Assent: asks before it texts."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("web", help="serve Slack and RingCentral over HTTP")
    commands.add_parser("worker", help="send, post and keep watch; run as many as you like")
    commands.add_parser("socket", help="Slack over Socket Mode instead of HTTP")
    commands.add_parser("sandbox", help="everything at once, without any account")
    commands.add_parser("doctor", help="check the set-up and say what to do")
    commands.add_parser("inspect", help="JSON lines in, one JSON line out for each")
    moved = commands.add_parser("settings", help="what the team settled about the rules, as a file")
    directions = moved.add_subparsers(dest="direction", required=True, metavar="DIRECTION")
    directions.add_parser("export", help="write it").add_argument("file", metavar="FILE.toml")
    incoming = directions.add_parser("import", help="settle it; a looser rule needs --by")
    incoming.add_argument("file", metavar="FILE.toml")
    incoming.add_argument("--by", default="", help="Slack user id of the admin who decides it")
    consent = commands.add_parser("consent", help="ask the consent engine")
    questions = consent.add_subparsers(dest="question", required=True, metavar="QUESTION")
    importing.add_consent_commands(questions)
    ledger_commands.add_correction(questions)
    record_commands.add(questions)
    ask = questions.add_parser("ask", help="a question in plain words, in quotes")
    ask.add_argument("words", metavar="QUESTION")
    ask.add_argument("--json", action="store_true", help="one JSON object")
    contacts = commands.add_parser("contacts", help="who our contacts are")
    ends = contacts.add_subparsers(dest="what", required=True, metavar="WHAT")
    importing.add_contact_import(ends)
    ledger_commands.add_contact_ends(ends)
    importing.add_scrub_commands(commands)
    ledger_commands.add(commands)
    letter_commands.add(commands)
    backup = commands.add_parser("backup", help="keep the embedded server's store in a file")
    backup.add_argument("file", metavar="FILE", type=Path, help="must not be there yet")
    restore = commands.add_parser("restore", help="put a backup in the place of the store")
    restore.add_argument("file", metavar="FILE", type=Path)
    restore.add_argument("--force", action="store_true", help="set the store that is there aside")
    history = questions.add_parser("history", help="what happened with this contact?")
    history.add_argument("contact", help="a phone number as people type it")
    history.add_argument("--json", action="store_true", help="one JSON object")
    return parser
