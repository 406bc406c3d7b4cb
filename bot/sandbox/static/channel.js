// The middle column: one channel's messages and message box, or the App Home.

import { composer } from "/sandbox/static/composer.js";
import { fill, h, icon, reconcile } from "/sandbox/static/dom.js";
import { drawHome } from "/sandbox/static/home.js";
import { messageNode } from "/sandbox/static/message.js";
import { act, goTo, here, notice, page, world } from "/sandbox/static/store.js";
import { keepAtEnd } from "/sandbox/static/scrolling.js";
import { dayTitle, isoDay } from "/sandbox/static/when.js";

const COMPACT_SECONDS = 300;

/** Draw the current channel. */
export function drawChannel(root) {
  const channel = here();
  if (!channel) {
    fill(root, h("p", { class: "empty" }, "There is no channel yet."));
    return;
  }
  const scene = `${page.me} ${channel.id} ${page.tab} ${channel.is_member}`;
  if (root.dataset.scene !== scene) {
    root.dataset.scene = scene;
    buildScene(root, channel);
  }
  if (page.tab === "home") drawHome(root.querySelector(".home"));
  else drawMessages(root.querySelector(".messages"), channel, channelItems(channel));
}

/** Draw `messages` ({message, compact, replies}) into `root`, staying at the end if one was there. */
export function drawMessages(root, channel, messages) {
  reconcile(root, withDays(messages, channel));
  keepAtEnd(root);
}

/** Return the messages of `list` as drawMessages takes them. */
export function grouped(list, repliesOf) {
  return list.map((message, place) => {
    const before = list[place - 1];
    const compact = Boolean(before) && !message.ephemeral && !before.ephemeral && !message.notice
      && before.user === message.user && !before.notice
      && Number(message.ts) - Number(before.ts) < COMPACT_SECONDS;
    return { message, compact, replies: repliesOf(message) };
  });
}

/** Return the local lines of the current person for this channel and thread. */
export function noticesFor(channel, thread) {
  return page.notices
    .filter((one) => one.user === page.me && one.place === channel.id && one.thread === thread)
    .map((one) => ({ ...one, notice: true, ephemeral: true, user: "USLACKBOT" }));
}

function buildScene(root, channel) {
  fill(root, header(channel), page.tab === "home"
    ? h("div", { class: "home", dataset: { testid: "home", surface: "home" } })
    : [
      h("div", { class: "messages", dataset: { testid: "messages" }, tabindex: "0", "aria-label": "Messages", role: "group" }),
      channel.is_member === false
        ? h("p", { class: "not-member" }, "You are not a member of this channel.")
        : composer(channel, null),
    ]);
}

function header(channel) {
  const direct = channel.type === "im";
  return h("header", { class: "channel-head" },
    h("h2", { dataset: { testid: "channel-title" } },
      icon(direct ? "assent" : channel.type === "private" || channel.type === "group" ? "lock" : "hash"), channel.name),
    direct && h("nav", { class: "tabs", "aria-label": "Views of the app" },
      tab("home", "Home", channel), tab("messages", "Messages", channel)));
}

function tab(name, label, channel) {
  const current = page.tab === name;
  return h("button", {
    type: "button", "aria-current": current ? "page" : null, dataset: { testid: `tab-${name}` },
    on: { click: () => (name === "home" ? openHome(channel) : goTo(channel.id)) },
  }, label);
}

async function openHome(channel) {
  goTo(channel.id, "home");
  const { failure } = await act("open_home", {});
  if (failure) notice(`App Home failed: ${failure}`, { failed: true });
}

function channelItems(channel) {
  const replies = new Map();
  const top = [];
  for (const message of sorted(channel.messages)) {
    if (message.thread_ts && message.thread_ts !== message.ts) {
      if (!message.deleted && !message.ephemeral) replies.set(message.thread_ts, [...(replies.get(message.thread_ts) ?? []), message]);
      if (message.subtype !== "thread_broadcast") continue;
    }
    top.push(message);
  }
  const shown = top.filter((message) => !message.deleted || replies.has(message.ts));
  return grouped(sorted([...shown, ...noticesFor(channel, null)]), (message) => replies.get(message.ts) ?? []);
}

function welcome(channel) {
  const direct = channel.type === "im";
  const starters = channel.is_member === false ? [] : page.slack.commands;
  return h("div", { class: "welcome", dataset: { testid: "welcome" } },
    h("h3", {}, direct ? `This is your conversation with ${channel.name}` : `This is where #${channel.name} begins`),
    h("p", {}, "Write below, or start with a command:"),
    h("ul", {}, starters.map((one) => h("li", {},
      h("button", { type: "button", class: "button", on: { click: () => begin(one.command) } }, one.command),
      h("span", {}, one.description)))));
}

/** Put a command into the message box, as if it had been typed. */
function begin(command) {
  const box = document.getElementById("composer-text");
  box.value = `${command} `;
  box.focus();
  box.dispatchEvent(new Event("input"));
}

function sorted(messages) {
  return [...messages].sort((one, other) => Number(one.ts) - Number(other.ts));
}

function withDays(messages, channel) {
  const { zone, now } = world();
  const items = [];
  if (!messages.length) items.push({ key: "welcome", print: channel.id, make: () => welcome(channel) });
  let day = "";
  for (const entry of messages) {
    const seconds = Number(entry.message.ts);
    const itsDay = isoDay(seconds, zone);
    if (itsDay !== day) {
      day = itsDay;
      const title = dayTitle(seconds, zone, now);
      items.push({ key: `day-${day}`, print: title, make: () => h("h3", { class: "day" }, h("span", {}, title)) });
    }
    items.push({
      key: entry.message.key ?? `${entry.message.ts}${entry.message.ephemeral ? "e" : ""}`,
      print: JSON.stringify([entry.message, entry.compact, entry.replies?.map(({ ts }) => ts)]),
      make: () => messageNode(entry.message, channel, entry),
    });
  }
  return items;
}
