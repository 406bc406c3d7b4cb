"""Assent: asks before it texts, texts from Slack, and brings the answers back.

The core decides, use cases act through ports, handlers translate.

- `bot.texting`: what a text is (pure)
- `bot.consent`: may we send, and as what (pure)
- `bot.conversations`: one contact's file and who hears a reply (pure)
- `bot.blocks`: what Slack shows (pure)
- `bot.ports`: what the use cases need of the outside, in domain words
- `bot.usecases`: one verb a file
- `bot.adapters`: the outside: Slack, RingCentral, Redis, docket, the system clock, and the fakes
- `bot.wiring`, `bot.tasks`: where ports meet adapters, and the wake-ups of the worker
- `bot.web`, `bot.worker`: the processes
- `bot.sandbox`: both vendors emulated over HTTP, and a page to play with them
"""
