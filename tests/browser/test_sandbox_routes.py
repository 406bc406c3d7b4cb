"""The page's routes: headers that keep foreign text harmless, and files that call on no one."""

import re
from importlib import resources

import httpx
from starlette.applications import Starlette

from bot.sandbox import page

STATIC = resources.files("bot.sandbox") / "static"


def a_client(**about: str) -> httpx.AsyncClient:
    app = Starlette(routes=page.routes(about=about))
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://page.test")


async def test_the_page_allows_only_its_own_scripts_and_styles_and_is_not_kept() -> None:
    answer = await a_client().get("/sandbox")

    policy = answer.headers["content-security-policy"].split("; ")
    assert answer.status_code == 200
    assert policy[0] == "default-src 'self'"
    assert "require-trusted-types-for 'script'" in policy
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"] == "no-store"


async def test_what_the_about_panel_says_is_text() -> None:
    answer = await a_client(Version="<script>alert(1)</script>").get("/sandbox")

    assert "<dd>&lt;script&gt;alert(1)&lt;/script&gt;</dd>" in answer.text


async def test_every_file_that_the_page_names_is_there_with_its_own_media_type() -> None:
    client = a_client()
    everything = (await client.get("/sandbox")).text + "".join(
        entry.read_text() for entry in STATIC.iterdir() if entry.name.endswith(".js")
    )

    named = set(re.findall(r"/sandbox/static/([\w.-]+\.\w+)", everything))
    answers = {name: await client.get(f"/sandbox/static/{name}") for name in named}

    assert len(named) > 20
    assert {name for name, answer in answers.items() if answer.status_code != 200} == set()
    scripts = [answer for name, answer in answers.items() if name.endswith(".js")]
    assert {answer.headers["content-type"].split(";")[0] for answer in scripts} == {
        "text/javascript"
    }
    assert {answer.headers["cache-control"] for answer in answers.values()} == {"no-store"}


async def test_no_path_leads_out_of_the_static_folder() -> None:
    client = a_client()

    for path in ("nothing.js", "..%2Fpage.py", "%2e%2e%2fpage.py", "index.html"):
        answer = await client.get(f"/sandbox/static/{path}")
        assert answer.status_code == 404


def test_the_files_hold_no_inline_code_and_name_no_other_host() -> None:
    for entry in STATIC.iterdir():
        source = entry.read_text()
        addresses = set(re.findall(r"https?://[\w.-]+", source))
        assert addresses <= {"http://www.w3.org"}, entry.name
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write", source)
        assert not re.search(r"\beval\(|new Function|style=\"|<style|\son\w+=\"", source)
