// The workspace's list of channels and direct messages.

import { h, icon, reconcile } from "/sandbox/static/dom.js";
import { goTo, kindOf, page } from "/sandbox/static/store.js";
import { isUnread } from "/sandbox/static/unread.js";

const ICONS = { public: "hash", private: "lock", im: "assent", mpim: "people" };

/** Draw the sidebar. */
export function drawSidebar(root) {
  const { channels, team } = page.slack;
  const rooms = channels.filter((channel) => kindOf(channel) !== "im");
  const direct = channels.filter((channel) => kindOf(channel) === "im");
  reconcile(root, [
    group("team", [], () => h("h2", { class: "workspace" }, teamName(team))),
    group("rooms", rooms, () => listOf("Channels", rooms)),
    group("direct", direct, () => listOf("Apps", direct)),
  ]);
}

function group(key, items, make) {
  const print = JSON.stringify([
    key === "team" && page.slack.team, page.place,
    items.map((item) => [item.id, item.name, isUnread(item), item.is_member]),
  ]);
  return { key, print, make };
}

function teamName(team) {
  return typeof team === "string" ? team : team?.name ?? "Workspace";
}

function listOf(title, items) {
  return h("div", { class: "rooms" }, h("h3", {}, title), h("ul", {}, items.map(link)));
}

function link(channel) {
  const current = channel.id === page.place;
  const unread = !current && isUnread(channel);
  return h("li", {}, h("button", {
    type: "button", "aria-current": current ? "page" : null,
    class: unread ? "room unread" : "room",
    dataset: { testid: "channel-link", channel: channel.id },
    on: { click: () => goTo(channel.id) },
  },
  icon(ICONS[kindOf(channel)]), h("span", {}, channel.name),
  unread && h("span", { class: "dot" }, h("span", { class: "only-heard" }, "unread"))));
}
