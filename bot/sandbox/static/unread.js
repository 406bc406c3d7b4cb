// Which messages the current person has not looked at, and saying new ones aloud.

import { plain, spoken } from "/sandbox/static/mrkdwn.js";
import { page, world } from "/sandbox/static/store.js";

const known = new Map();

/** Return whether `channel` has a message of others that the current person has not seen. */
export function isUnread(channel) {
  const read = page.read.get(`${page.me} ${channel.id}`) ?? "";
  return channel.messages.some((message) => message.ts > read && message.user !== page.me);
}

/** Remember that the current person has seen the current channel; on first sight, all of them. */
export function markRead() {
  for (const channel of page.slack.channels) {
    const key = `${page.me} ${channel.id}`;
    if (page.read.has(key) && (channel.id !== page.place || document.hidden)) continue;
    page.read.set(key, newest(channel.messages));
  }
}

/** Say what arrived since the last call, for this person, in the live region `heard`. */
export function sayNew(heard) {
  const lines = page.slack.channels.flatMap((channel) => {
    const key = `${page.me} ${channel.id}`;
    const last = known.get(key);
    known.set(key, newest(channel.messages));
    if (last === undefined) return [];
    return channel.messages
      .filter((message) => message.ts > last && message.user !== page.me && !message.deleted)
      .map((message) => sentence(message, channel));
  });
  if (lines.length) heard.textContent = lines.join(" ");
}

function sentence(message, channel) {
  const known = world();
  const name = known.people.get(message.user)?.shown ?? page.slack.bot.name;
  const words = message.text ? spoken(message.text, known) : firstWords(message.blocks);
  return `${name} in ${channel.name}${message.ephemeral ? ", only visible to you" : ""}: ${words}`;
}

function firstWords(blocks) {
  const text = blocks?.find((block) => block.text)?.text;
  return text ? plain(text).join("") : "a message";
}

function newest(messages) {
  return messages.reduce((latest, { ts }) => (ts > latest ? ts : latest), "");
}
