// The App Home tab.

import { blockNodes } from "/sandbox/static/blocks.js";
import { fill, h } from "/sandbox/static/dom.js";
import { Form, enteredIn } from "/sandbox/static/form.js";
import { page } from "/sandbox/static/store.js";
import { viewContext } from "/sandbox/static/surface.js";

const forms = new WeakMap();

/** Draw the app's home view; what was entered in it stays over a republication. */
export function drawHome(root) {
  const view = page.slack.home;
  const print = view ? `${view.id} ${view.hash}` : "none";
  if (root.dataset.print === print) return;
  root.dataset.print = print;
  if (!view) {
    fill(root, h("p", { class: "empty" }, "The app has not published its Home yet."));
    return;
  }
  const focused = root.contains(document.activeElement) ? document.activeElement.dataset.actionId : null;
  const form = new Form(forms.get(root)?.values() ?? enteredIn(view));
  forms.set(root, form);
  fill(root, blockNodes(view.blocks, viewContext(form)));
  if (focused) {
    [...root.querySelectorAll("[data-action-id]")].find((node) => node.dataset.actionId === focused)?.focus();
  }
}
