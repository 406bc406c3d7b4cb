// Slack's rich_text block as nodes. Leaf texts are literal: no entities, no mentions inside.

import { h } from "/sandbox/static/dom.js";
import { emoji } from "/sandbox/static/emoji.js";
import { anchor, broadcast, channel, date, person } from "/sandbox/static/mrkdwn.js";

const STYLE_TAGS = [["code", "code"], ["strike", "s"], ["italic", "em"], ["bold", "strong"]];

/** Return the element for a rich_text block. */
export function richText(block, world) {
  return h("div", { class: "rich-text" }, (block.elements ?? []).map((part) => piece(part, world)));
}

function piece(part, world) {
  const children = () => (part.elements ?? []).map((leaf) => leafNode(leaf, world));
  if (part.type === "rich_text_section") return h("p", {}, children());
  if (part.type === "rich_text_quote") return h("blockquote", {}, children());
  if (part.type === "rich_text_preformatted") return h("pre", {}, children());
  if (part.type === "rich_text_list") return list(part, world);
  return h("p", { class: "unknown" }, `[${part.type}]`);
}

function list(part, world) {
  const tag = part.style === "ordered" ? "ol" : "ul";
  const indent = Math.min(part.indent ?? 0, 8);
  return h(tag, { class: `indent-${indent}`, start: part.offset ? part.offset + 1 : null },
    (part.elements ?? []).map((item) =>
      h("li", {}, (item.elements ?? []).map((leaf) => leafNode(leaf, world)))));
}

function leafNode(leaf, world) {
  const node = bare(leaf, world);
  return STYLE_TAGS.reduce(
    (inner, [name, tag]) => (leaf.style?.[name] ? h(tag, {}, inner) : inner), node,
  );
}

function bare(leaf, world) {
  switch (leaf.type) {
    case "text": return leaf.text;
    case "link": return anchor(leaf.url, leaf.text || leaf.url);
    case "user": return person(leaf.user_id, world);
    case "usergroup": return h("span", { class: "mention" }, `@${leaf.usergroup_id}`);
    case "channel": return channel(leaf.channel_id, world);
    case "broadcast": return broadcast(leaf.range);
    case "emoji": return emoji(leaf.name);
    case "date": return date(leaf.timestamp, leaf.format, leaf.fallback ?? "", leaf.url, world);
    case "color": return h("code", {}, leaf.value);
    default: return `[${leaf.type}]`;
  }
}
