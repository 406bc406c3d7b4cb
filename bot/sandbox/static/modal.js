// The stack of modals: the top one shows, those below keep what was entered.

import { blockNodes, showFieldErrors } from "/sandbox/static/blocks.js";
import { freshId, h, icon } from "/sandbox/static/dom.js";
import { Form, enteredIn } from "/sandbox/static/form.js";
import { plain } from "/sandbox/static/mrkdwn.js";
import { act, page } from "/sandbox/static/store.js";
import { showFailure, viewContext } from "/sandbox/static/surface.js";

const kept = new Map();
let returnTo = null;

/** Draw the current person's modals into `layer`; `behind` are the parts that wait meanwhile. */
export function drawModals(layer, behind) {
  const views = page.slack.modals;
  const top = views.at(-1);
  const alive = new Set(views.map(keyOf));
  for (const key of kept.keys()) if (!alive.has(key) && key.startsWith(`${page.me} `)) kept.delete(key);
  if (top && layer.hidden) returnTo = document.activeElement;
  layer.hidden = !top;
  for (const part of behind) part.inert = Boolean(top);
  if (top) showTop(layer, top, views.length);
  else if (layer.childElementCount) {
    layer.replaceChildren();
    if (returnTo?.isConnected) returnTo.focus();
  }
}

/** Close the top modal as a person does; true when there was one. */
export function closeTop() {
  if (!page.slack?.modals.length) return false;
  void act("close", {}).then(({ failure }) => {
    const frame = document.querySelector(".modal-body");
    if (failure && frame) showFailure(frame, failure);
  });
  return true;
}

function showTop(layer, view, depth) {
  const key = keyOf(view);
  const old = kept.get(key);
  if (old?.hash === view.hash) {
    if (layer.firstElementChild !== old.node) {
      layer.replaceChildren(old.node);
      focusFirst(old.node);
    }
    return;
  }
  const form = new Form(old?.form.values() ?? enteredIn(view));
  const focused = old?.node.contains(document.activeElement) ? document.activeElement.dataset.actionId : null;
  const node = modalNode(view, form, depth);
  kept.set(key, { hash: view.hash, form, node });
  layer.replaceChildren(node);
  focusFirst(node, focused);
}

function keyOf(view) {
  return `${page.me} ${view.id}`;
}

function modalNode(view, form, depth) {
  const title = freshId("modal");
  const body = h("div", { class: "modal-body", dataset: { surface: "modal" } },
    blockNodes(view.blocks, viewContext(form)));
  const send = h("button", { class: "button primary", dataset: { testid: "modal-submit" } },
    view.submit ? plain(view.submit) : "");
  const node = h("form", {
    class: "modal", role: "dialog", "aria-labelledby": title, novalidate: true,
    dataset: { testid: "modal", callbackId: view.callback_id, depth },
    on: {
      submit: (event) => {
        event.preventDefault();
        if (view.submit) void submit(node, form, send);
      },
    },
  },
  h("header", { class: "modal-head" },
    h("span", { class: "avatar avatar-bot", "aria-hidden": "true" }, icon("assent")),
    h("h2", { id: title, dataset: { testid: "modal-title" } }, plain(view.title)),
    h("button", {
      type: "button", class: "plain-icon", "aria-label": "Close", title: "Close (Esc)",
      dataset: { testid: "modal-x" }, on: { click: closeTop },
    }, icon("close"))),
  body,
  h("footer", { class: "modal-foot" },
    h("button", {
      type: "button", class: "button", dataset: { testid: "modal-close" }, on: { click: closeTop },
    }, view.close ? plain(view.close) : closeWord(view, depth)),
    view.submit && send));
  return node;
}

function closeWord(view, depth) {
  if (depth > 1) return "Back";
  return view.submit ? "Cancel" : "Close";
}

async function submit(node, form, send) {
  if (send.getAttribute("aria-busy")) return;
  const body = node.querySelector(".modal-body");
  showFieldErrors(node, {});
  showFailure(body, null);
  send.setAttribute("aria-busy", "true");
  const { failure, errors } = await act("submit", { values: form.values() });
  send.removeAttribute("aria-busy");
  const lost = showFieldErrors(node, errors ?? {});
  if (failure) showFailure(body, failure);
  else if (lost.length) showFailure(body, `errors for unknown fields: ${lost.join(", ")}`);
}

function focusFirst(node, actionId) {
  const all = [...node.querySelectorAll("[data-action-id]")];
  const target = all.find((one) => actionId && one.dataset.actionId === actionId)
    ?? all.find((one) => one.dataset.focusOnLoad)
    ?? node.querySelector(".modal-body input, .modal-body textarea, .modal-body select")
    ?? node.querySelector("[data-testid=modal-close]");
  target.focus();
}
