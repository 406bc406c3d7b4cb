// The message box: plain messages, slash commands with their hints, mentions.

import { freshId, h, icon } from "/sandbox/static/dom.js";
import { Offers } from "/sandbox/static/offers.js";
import { act, notice, page, world } from "/sandbox/static/store.js";
import { encodeTyped } from "/sandbox/static/typed.js";

const COMMAND = /^\/[a-z][\w-]*/i;

/**
 * Return a message box for `channel`, or for the thread `thread` in it.
 * Enter sends, Shift+Enter breaks the line; what was typed before comes back with the channel.
 */
export function composer(channel, thread) {
  const draft = `${page.me} ${channel.id} ${thread ?? ""}`;
  const hint = h("p", { class: "usage", id: freshId("usage"), dataset: { testid: "usage-hint" } });
  const text = h("textarea", {
    id: thread ? null : "composer-text", rows: 1, placeholder: placeholder(channel, thread),
    "aria-label": placeholder(channel, thread), "aria-describedby": hint.id,
    dataset: { testid: thread ? "thread-composer" : "composer" },
    on: { input: typed, keydown: pressed },
  });
  const offers = new Offers(text, () => offersFor(text, thread), typed);
  text.value = page.drafts.get(draft) ?? "";
  showUsage();
  return h("form", { class: "composer", on: { submit: (event) => { event.preventDefault(); send(); } } },
    offers.node,
    h("div", { class: "composer-box" }, text,
      h("div", { class: "composer-row" }, !thread && shortcutMenu(), hint,
        h("button", {
          class: "send", "aria-label": "Send", title: "Send",
          dataset: { testid: thread ? "thread-send" : "composer-send" },
        }, icon("send")))));

  function typed() {
    page.drafts.set(draft, text.value);
    offers.update();
    showUsage();
  }

  function pressed(event) {
    if (offers.steer(event) || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  }

  function showUsage() {
    const name = COMMAND.exec(text.value)?.[0];
    const command = page.slack.commands.find((one) => one.command === name);
    hint.textContent = command && !thread
      ? `${command.command} ${command.usage_hint ?? ""}`
      : "Enter to send, Shift + Enter for a new line";
  }

  async function send() {
    const words = text.value.trim();
    if (!words) return;
    text.value = "";
    typed();
    const failure = COMMAND.test(words)
      ? await runCommand(words, channel, thread) : await say(words, channel, thread);
    if (!failure || text.value) return;
    text.value = words;
    typed();
  }
}

/** Run a slash command; return the failure, if any, after showing it as Slack does. */
async function runCommand(words, channel, thread) {
  const name = COMMAND.exec(words)[0];
  if (thread) {
    notice(`\`${name}\` is not supported in threads. Sorry!`, { thread, failed: true });
    return "unsupported";
  }
  if (!page.slack.commands.some((one) => one.command === name) && page.slack.commands.length) {
    notice(`\`${name}\` is not a valid command.`, { failed: true });
    return "unknown";
  }
  const { failure } = await act("command", {
    channel: channel.id, text: encodeTyped(words, world()),
  });
  if (failure) notice(sentence(name, failure), { failed: true });
  return failure;
}

async function say(words, channel, thread) {
  const gesture = { channel: channel.id, text: encodeTyped(words, world()) };
  const { failure } = await act("say", thread ? { ...gesture, thread_ts: thread } : gesture);
  if (failure) notice(`Your message was not sent: ${failure}`, { thread, failed: true });
  return failure;
}

function sentence(name, failure) {
  return failure.includes(" ") ? failure : `${name} failed with the error “${failure}”`;
}

function placeholder(channel, thread) {
  if (thread) return "Reply in thread";
  return channel.type === "im" ? `Message ${channel.name}` : `Message #${channel.name}`;
}

/** Return {from, items} for what stands before the caret: commands at the start, else mentions. */
function offersFor(text, thread) {
  const before = text.value.slice(0, text.selectionStart);
  const command = /^\/[\w-]*$/.exec(before);
  if (command && !thread) {
    const items = page.slack.commands.filter((one) => one.command.startsWith(command[0]))
      .map((one) => ({
        insert: `${one.command} `, title: `${one.command} ${one.usage_hint ?? ""}`, about: one.description,
      }));
    return { from: 0, items };
  }
  const mention = /(?:^|\s)@([\w .]*)$/.exec(before);
  if (!mention) return { from: 0, items: [] };
  const wanted = mention[1].toLowerCase();
  const items = [...world().people.values()]
    .filter((one) => one.id !== page.me && one.shown.toLowerCase().startsWith(wanted))
    .map((one) => ({ insert: `@${one.shown} `, title: one.shown, about: "" }));
  return { from: before.length - mention[1].length - 1, items };
}

function shortcutMenu() {
  const shortcuts = page.slack.shortcuts.filter((shortcut) => shortcut.type !== "message");
  if (!shortcuts.length) return null;
  const node = h("details", { class: "overflow up", dataset: { testid: "shortcuts" } },
    h("summary", { "aria-label": "Shortcuts", title: "Shortcuts" }, icon("bolt")),
    h("div", { class: "menu-list" }, shortcuts.map((shortcut) => h("button", {
      type: "button", on: { click: () => { node.open = false; runShortcut(shortcut); } },
    }, shortcut.name))));
  return node;
}

async function runShortcut(shortcut) {
  const { failure } = await act("shortcut", { callback_id: shortcut.callback_id });
  if (failure) notice(`“${shortcut.name}” failed: ${failure}`, { failed: true });
}
