// Slack's confirm dialog: asks before an element's action counts.

import { freshId, h } from "/sandbox/static/dom.js";
import { plain, textObject } from "/sandbox/static/mrkdwn.js";

/** Resolve to whether the person agrees; at once when the element has no `confirm`. */
export function confirmed(confirm, world) {
  if (!confirm) return Promise.resolve(true);
  return new Promise((settle) => ask(confirm, world, settle));
}

function ask(confirm, world, settle) {
  const title = freshId("confirm");
  const danger = confirm.style === "danger";
  const dialog = h("dialog", {
    class: "confirm", "aria-labelledby": title, dataset: { testid: "confirm" },
    on: { close: () => { settle(dialog.returnValue === "yes"); dialog.remove(); } },
  },
  h("h2", { id: title }, plain(confirm.title)),
  h("div", { class: "confirm-text" }, textObject(confirm.text, world)),
  h("div", { class: "dialog-buttons" },
    answer(dialogButton(confirm.deny, "Cancel"), "no", ""),
    answer(dialogButton(confirm.confirm, "Yes"), "yes", danger ? "danger" : "primary")));
  document.body.append(dialog);
  dialog.showModal();

  function answer(label, value, style) {
    return h("button", {
      type: "button", class: `button ${style}`, dataset: { testid: `confirm-${value}` },
      on: { click: () => dialog.close(value) },
    }, label);
  }
}

function dialogButton(text, otherwise) {
  return text ? plain(text) : otherwise;
}
