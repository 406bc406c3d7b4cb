// Slack's mrkdwn as nodes. Nothing in it becomes mark-up of ours: unknown things stay text.

import { h } from "/sandbox/static/dom.js";
import { withEmoji } from "/sandbox/static/emoji.js";
import { fillDate } from "/sandbox/static/when.js";

const STYLES = { "*": "strong", _: "em", "~": "s" };
const WORD = /[\p{L}\p{N}]/u;
const BARE_ADDRESS = /^https?:\/\/[^\s<>"'`]+[^\s<>"'`.,;:!?)\]]/;
const BARE_BROADCAST = /^@(here|channel|everyone)\b/;

/** Decode the three entities that Slack encodes, once. */
export function decode(text) {
  return text.replace(/&(amp|lt|gt);/g, (_, name) => ({ amp: "&", lt: "<", gt: ">" })[name]);
}

/** Encode what a person typed as Slack's clients do. */
export function encode(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Return nodes for a plain_text object. */
export function plain(object) {
  const text = decode(object?.text ?? "");
  return [object?.emoji === false ? text : withEmoji(text)];
}

/** Return nodes for a text object, mrkdwn or plain_text. */
export function textObject(object, world) {
  if (object?.type !== "mrkdwn") return plain(object);
  return mrkdwn(object.text ?? "", world, object.verbatim === true);
}

/**
 * Return nodes for a mrkdwn string.
 * `world`: {people, channels, zone, now}. `verbatim`: leave bare addresses and @here alone.
 */
export function mrkdwn(text, world, verbatim = false) {
  return text.split(/```/).flatMap((part, place, all) => {
    const fenced = place % 2 === 1 && place < all.length - 1;
    if (fenced) return [h("pre", {}, flat(part.replace(/^\n/, ""), world))];
    const loose = place % 2 === 1 ? `\`\`\`${part}` : part;
    return quoted(loose, world, verbatim);
  });
}

/** Return the text as a reader hears it, without marks: for announcements and titles. */
export function spoken(text, world) {
  return h("span", {}, mrkdwn(text, world, true)).textContent;
}

function quoted(text, world, verbatim) {
  const nodes = [];
  let quote = null;
  const lines = text.split("\n");
  lines.forEach((line, place) => {
    const match = /^(?:&gt;|>) ?(.*)$/.exec(line);
    if (match) {
      if (quote) quote.append(h("br"));
      else nodes.push((quote = h("blockquote")));
      quote.append(...inline(match[1], world, verbatim).map(asNode));
      return;
    }
    const afterBlock = quote !== null || place === 0;
    quote = null;
    if (!afterBlock) nodes.push(h("br"));
    nodes.push(...inline(line, world, verbatim));
  });
  return nodes;
}

function inline(text, world, verbatim) {
  const nodes = [];
  let buffer = "";
  const flush = () => {
    if (buffer) nodes.push(withEmoji(decode(buffer)));
    buffer = "";
  };
  for (let at = 0; at < text.length;) {
    const found = readAt(text, at, world, verbatim);
    if (found) {
      flush();
      nodes.push(found.node);
      at += found.length;
    } else {
      buffer += text[at];
      at += 1;
    }
  }
  flush();
  return nodes;
}

function readAt(text, at, world, verbatim) {
  const mark = text[at];
  if (mark === "<") return readToken(text, at, world);
  if (mark === "`") return readCode(text, at, world);
  if (Object.hasOwn(STYLES, mark)) return readStyle(text, at, world, verbatim);
  if (verbatim || (at > 0 && WORD.test(text[at - 1]))) return null;
  if (mark === "@") return readBroadcast(text, at);
  if (mark === "h") return readAddress(text, at);
  return null;
}

function readToken(text, at, world) {
  const end = text.indexOf(">", at);
  if (end < 0) return null;
  return { node: token(text.slice(at + 1, end), world), length: end - at + 1 };
}

function readCode(text, at, world) {
  const end = text.indexOf("`", at + 1);
  if (end <= at + 1) return null;
  return { node: h("code", {}, flat(text.slice(at + 1, end), world)), length: end - at + 1 };
}

function readStyle(text, at, world, verbatim) {
  const mark = text[at];
  if (at > 0 && WORD.test(text[at - 1])) return null;
  if (!text[at + 1] || /\s/.test(text[at + 1]) || text[at + 1] === mark) return null;
  for (let end = text.indexOf(mark, at + 2); end > 0; end = text.indexOf(mark, end + 1)) {
    const closes = !/\s/.test(text[end - 1]) && !(text[end + 1] && WORD.test(text[end + 1]));
    if (!closes) continue;
    const inner = inline(text.slice(at + 1, end), world, verbatim);
    return { node: h(STYLES[mark], {}, inner), length: end - at + 1 };
  }
  return null;
}

function readBroadcast(text, at) {
  const match = BARE_BROADCAST.exec(text.slice(at));
  if (!match) return null;
  return { node: broadcast(match[1]), length: match[0].length };
}

function readAddress(text, at) {
  const match = BARE_ADDRESS.exec(text.slice(at));
  if (!match) return null;
  return { node: anchor(decode(match[0]), decode(match[0])), length: match[0].length };
}

function token(inner, world) {
  const cut = inner.indexOf("|");
  const head = cut < 0 ? inner : inner.slice(0, cut);
  const label = cut < 0 ? "" : decode(inner.slice(cut + 1));
  if (head.startsWith("@")) return person(head.slice(1), world, label);
  if (head.startsWith("#")) return channel(head.slice(1), world, label);
  if (head.startsWith("!")) return special(head.slice(1), label, world);
  return anchor(decode(head), label || decode(head).replace(/^(mailto|tel):/, ""));
}

function special(head, label, world) {
  const [name, ...rest] = head.split("^");
  if (["here", "channel", "everyone"].includes(name)) return broadcast(name);
  if (name === "subteam") return h("span", { class: "mention" }, label || `@${rest[0]}`);
  if (name === "date") return date(Number(rest[0]), decode(rest[1] ?? ""), label, rest[2], world);
  return `<${head}>`;
}

/** Return a date as Slack shows it; the fallback when the time is not a number. */
export function date(seconds, template, fallback, link, world) {
  if (!Number.isFinite(seconds)) return fallback;
  const shown = fillDate(template, seconds, world.zone, world.now);
  const time = h("time", { datetime: new Date(seconds * 1000).toISOString(), title: fallback }, shown);
  return link ? anchor(link, time) : time;
}

/** Return a person's mention. */
export function person(id, world, label = "") {
  const name = world.people.get(id)?.shown ?? (label || id);
  return h("span", { class: id === world.me ? "mention mention-me" : "mention" }, `@${name}`);
}

/** Return a channel's mention. */
export function channel(id, world, label = "") {
  return h("span", { class: "mention" }, `#${world.channels.get(id)?.name ?? (label || "private-channel")}`);
}

/** Return a mention that notifies many; shown loudly because the bot must never make one. */
export function broadcast(name) {
  return h("span", { class: "mention mention-all", dataset: { testid: "broadcast" } }, `@${name}`);
}

/** Return a link that nothing fetches until a person presses it; other schemes stay text. */
export function anchor(address, content) {
  if (!/^(https?|mailto|tel):/i.test(address)) return h("span", {}, content);
  return h("a", {
    href: address, title: address, target: "_blank", rel: "noopener noreferrer nofollow",
  }, content);
}

function flat(text, world) {
  return text.replace(/<([^>]*)>/g, (_, inner) => asNode(token(inner, world)).textContent)
    .replace(/&(amp|lt|gt);/g, (entity) => decode(entity));
}

function asNode(node) {
  return node instanceof Node ? node : document.createTextNode(node);
}
