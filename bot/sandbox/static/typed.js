// Between what a person types and what Slack stores: mentions and entities.

import { decode, encode } from "/sandbox/static/mrkdwn.js";

const BROADCASTS = ["here", "channel", "everyone"];

/** Return the stored form of typed `text`: entities encoded, known @names and #channels linked. */
export function encodeTyped(text, world) {
  const marks = [
    ...[...world.people.values()].flatMap((one) =>
      [one.shown, one.name].filter(Boolean).map((name) => [`@${name}`, `<@${one.id}>`])),
    ...[...world.channels.values()].map((one) => [`#${one.name}`, `<#${one.id}|${one.name}>`]),
    ...BROADCASTS.map((name) => [`@${name}`, `<!${name}>`]),
  ].map(([typed, stored]) => [encode(typed).toLowerCase(), stored])
    // Longest first, so that "@Ann Lee" is not taken for "@Ann".
    .sort((one, other) => other[0].length - one[0].length);
  return linkAll(encode(text), marks);
}

/** Return the typed form of a stored text; the inverse, for editing. */
export function typedForm(text, world) {
  const named = text
    .replace(/<@(\w+)(\|[^>]*)?>/g, (all, id) => {
      const known = world.people.get(id);
      return known ? `@${known.shown}` : all;
    })
    .replace(/<#(\w+)(?:\|([^>]*))?>/g, (_, id, label) => `#${world.channels.get(id)?.name ?? label}`)
    .replace(/<!(here|channel|everyone)>/g, "@$1");
  return decode(named);
}

function linkAll(text, marks) {
  let out = "";
  for (let at = 0; at < text.length;) {
    const free = at === 0 || !/\w/.test(text[at - 1]);
    const mark = free && "@#".includes(text[at])
      ? marks.find(([typed]) => stands(text, at, typed))
      : undefined;
    out += mark ? mark[1] : text[at];
    at += mark ? mark[0].length : 1;
  }
  return out;
}

function stands(text, at, typed) {
  const end = at + typed.length;
  return text.slice(at, end).toLowerCase() === typed && !/\w/.test(text[end] ?? "");
}
