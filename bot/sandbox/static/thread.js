// The thread pane beside the channel.

import { drawMessages, grouped, noticesFor } from "/sandbox/static/channel.js";
import { composer } from "/sandbox/static/composer.js";
import { fill, h, icon } from "/sandbox/static/dom.js";
import { here, openThread, page } from "/sandbox/static/store.js";

/** Draw the open thread, or hide the pane. */
export function drawThread(root) {
  const channel = here();
  const parent = channel?.messages.find((message) => message.ts === page.thread);
  root.hidden = !parent;
  if (!parent) {
    delete root.dataset.scene;
    root.replaceChildren();
    return;
  }
  const scene = `${page.me} ${channel.id} ${page.thread}`;
  if (root.dataset.scene !== scene) {
    root.dataset.scene = scene;
    buildScene(root, channel);
    root.querySelector("textarea")?.focus();
  }
  drawMessages(root.querySelector(".messages"), channel, threadItems(channel));
}

function buildScene(root, channel) {
  fill(root,
    h("header", { class: "channel-head" },
      h("h2", {}, "Thread", h("small", {}, channel.type === "im" ? channel.name : `#${channel.name}`)),
      h("button", {
        type: "button", class: "plain-icon", "aria-label": "Close thread", title: "Close thread (Esc)",
        dataset: { testid: "thread-close" }, on: { click: () => openThread(null) },
      }, icon("close"))),
    h("div", { class: "messages", dataset: { testid: "thread-messages" }, tabindex: "0", role: "group", "aria-label": "Messages of the thread" }),
    channel.is_member === false ? null : composer(channel, page.thread));
}

function threadItems(channel) {
  const list = channel.messages
    .filter((message) => message.ts === page.thread
      || (message.thread_ts === page.thread && !message.deleted))
    .concat(noticesFor(channel, page.thread))
    .sort((one, other) => Number(one.ts) - Number(other.ts));
  return grouped(list, () => null);
}
