// One message of a channel or a thread.

import { blockNodes } from "/sandbox/static/blocks.js";
import { h, icon } from "/sandbox/static/dom.js";
import { editMessage } from "/sandbox/static/editing.js";
import { emoji } from "/sandbox/static/emoji.js";
import { mrkdwn } from "/sandbox/static/mrkdwn.js";
import { act, notice, openThread, page, world } from "/sandbox/static/store.js";
import { messageContext } from "/sandbox/static/surface.js";
import { clock } from "/sandbox/static/when.js";

/**
 * Return the element of `message`.
 * `compact`: same author just before. `replies`: its thread's messages, or null inside a thread.
 */
export function messageNode(message, channel, { compact, replies }) {
  const people = world();
  const name = authorName(message, people);
  const kinds = [
    "message", compact && "compact", message.ephemeral && "ephemeral", message.failed && "failed",
  ];
  return h("article", {
    class: kinds.filter(Boolean).join(" "), tabindex: "-1",
    "aria-label": `${name}, ${clock(Number(message.ts), people.zone)}`,
    dataset: { testid: message.notice ? "notice" : "message", ts: message.ts, surface: "message" },
  },
  !compact && avatar(message.user, name),
  message.ephemeral && h("p", { class: "private", dataset: { testid: "ephemeral-note" } },
    icon("eye"), "Only visible to you"),
  !compact && h("p", { class: "byline" }, h("strong", {}, name),
    message.user === people.bot && h("span", { class: "tag" }, "App"), time(message, people)),
  compact && h("span", { class: "margin-time", "aria-hidden": "true" }, clock(Number(message.ts), people.zone)),
  content(message, channel, people),
  reactions(message),
  replies?.length ? threadLink(message, replies, people) : null,
  !message.ephemeral && !message.deleted && toolbar(message, channel, replies));
}

/** Return a round picture with the first letter of `name`; the same person has the same colour. */
export function avatar(id, name) {
  const hue = [...(id ?? name)].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 8, 0);
  const isBot = id === page.slack?.bot.user_id;
  return h("span", { class: `avatar ${isBot ? "avatar-bot" : `hue-${hue}`}`, "aria-hidden": "true" },
    isBot ? icon("assent") : name.slice(0, 1).toUpperCase());
}

function authorName(message, people) {
  if (message.notice) return "Slackbot";
  return message.username ?? people.people.get(message.user)?.shown ?? page.slack.bot.name;
}

function time(message, people) {
  const seconds = Number(message.ts);
  return h("time", { datetime: new Date(seconds * 1000).toISOString() }, clock(seconds, people.zone));
}

function content(message, channel, people) {
  if (message.deleted) return h("p", { class: "gone" }, "This message was deleted.");
  // What people type has a rich_text block with the bare words; their own client styles the marks.
  const blocks = message.user === people.bot || !message.text ? message.blocks ?? [] : [];
  return h("div", { class: "content", dataset: { testid: "message-content" } },
    blocks.length ? blockNodes(blocks, messageContext(channel.id, message.ts))
      : h("div", { class: "text" }, mrkdwn(message.text ?? "", people)),
    message.edited && h("span", { class: "edited" }, "(edited)"));
}

function reactions(message) {
  if (!message.reactions?.length) return null;
  return h("ul", { class: "reactions", "aria-label": "Reactions" }, message.reactions.map((one) =>
    h("li", { dataset: { testid: "reaction" }, title: `:${one.name}:` },
      `${emoji(one.name)} ${one.count ?? one.users?.length ?? 1}`)));
}

function threadLink(message, replies, people) {
  const last = replies.at(-1);
  const count = replies.length === 1 ? "1 reply" : `${replies.length} replies`;
  return h("button", {
    type: "button", class: "thread-link", dataset: { testid: "thread-open" },
    on: { click: () => openThread(message.ts) },
  }, h("strong", {}, count), h("span", {}, `Last at ${clock(Number(last.ts), people.zone)}`));
}

function toolbar(message, channel, replies) {
  const own = message.user === page.me;
  const shortcuts = page.slack.shortcuts.filter((shortcut) => shortcut.type === "message");
  const entries = [
    ...shortcuts.map((shortcut) => [shortcut.name, () => runShortcut(shortcut, message, channel)]),
    ...(own ? [
      ["Edit message", () => editMessage(message, channel)],
      ["Delete message", () => act("delete", { channel: channel.id, ts: message.ts })],
    ] : []),
  ];
  return h("div", { class: "toolbar" },
    replies !== null && h("button", {
      type: "button", "aria-label": "Reply in thread", title: "Reply in thread",
      dataset: { testid: "reply-in-thread" }, on: { click: () => openThread(message.ts) },
    }, icon("thread")),
    entries.length > 0 && menu(entries));
}

function menu(entries) {
  const node = h("details", { class: "overflow", dataset: { testid: "message-menu" } },
    h("summary", { "aria-label": "More actions on this message", title: "More actions" }, icon("more")),
    h("div", { class: "menu-list" }, entries.map(([label, run]) => h("button", {
      type: "button", on: { click: () => { node.open = false; run(); } },
    }, label))));
  return node;
}

async function runShortcut(shortcut, message, channel) {
  const seen = await act("message_shortcut", {
    channel: channel.id, ts: message.ts, callback_id: shortcut.callback_id,
  });
  if (seen.failure) notice(`“${shortcut.name}” failed: ${seen.failure}`, { failed: true });
}
