// Block Kit elements on a surface: what acts at once (buttons, overflow) and what holds a value.

import { confirmed } from "/sandbox/static/confirm.js";
import { valueControl } from "/sandbox/static/controls.js";
import { h, icon } from "/sandbox/static/dom.js";
import { plain } from "/sandbox/static/mrkdwn.js";
import { imageNote } from "/sandbox/static/pictures.js";

/** Return the node for an element of a section, an actions or a context block. */
export function elementNode(element, blockId, ctx) {
  if (element.type === "button" || element.type === "workflow_button") {
    return buttonNode(element, blockId, ctx);
  }
  if (element.type === "image") return imageNote(element, "thumb");
  if (element.type === "overflow") return overflowNode(element, blockId, ctx);
  const control = boundControl(element, blockId, ctx, true);
  if (!control) return h("span", { class: "unknown" }, `[${element.type}]`);
  control.target.setAttribute("aria-label", element.placeholder?.text ?? element.action_id);
  return control.node;
}

/**
 * Return a value control that is registered in the view's form and, when `dispatches`, tells the
 * bot of each change; null for an unknown element.
 */
export function boundControl(element, blockId, ctx, dispatches) {
  const on = element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  let last;
  const control = valueControl(element, ctx, {
    start: ctx.form?.carried(blockId, element.action_id),
    changed: () => { if (dispatches) tell(); },
    typed: () => { if (dispatches && on.includes("on_character_entered")) tell(); },
  });
  if (!control) return null;
  last = control.read();
  mark(control.target, element);
  ctx.form?.register(blockId, element.action_id, { read: control.read, quiet: !dispatches });
  if (element.focus_on_load) control.target.dataset.focusOnLoad = "yes";
  return control;

  async function tell() {
    if (!(await confirmed(element.confirm, ctx.world))) {
      control.write(last);
      return;
    }
    last = control.read();
    await ctx.choose(element, blockId, last, control.target);
  }
}

function buttonNode(element, blockId, ctx) {
  const link = element.url && /^https?:/i.test(element.url);
  const node = h(link ? "a" : "button", {
    type: link ? null : "button", class: `button ${element.style ?? ""}`,
    href: link ? element.url : null, target: link ? "_blank" : null,
    rel: link ? "noopener noreferrer" : null, "aria-label": element.accessibility_label,
    on: { click: press },
  }, plain(element.text));
  mark(node, element);
  return node;

  async function press(event) {
    if (element.confirm && link) event.preventDefault();
    if (node.getAttribute("aria-busy")) return;
    if (!(await confirmed(element.confirm, ctx.world))) return;
    if (element.confirm && link) window.open(element.url, "_blank", "noopener,noreferrer");
    node.setAttribute("aria-busy", "true");
    await ctx.click(element, blockId, node);
    node.removeAttribute("aria-busy");
  }
}

function overflowNode(element, blockId, ctx) {
  const node = h("details", { class: "overflow" },
    h("summary", { "aria-label": "More actions", title: "More actions" }, icon("more")),
    h("div", { class: "menu-list" }, (element.options ?? []).map((option) => h("button", {
      type: "button", dataset: { testid: "overflow-option", value: option.value },
      on: { click: () => pick(option) },
    }, plain(option.text), option.description && h("small", {}, plain(option.description))))));
  mark(node, element);
  return node;

  async function pick(option) {
    node.open = false;
    if (!(await confirmed(element.confirm, ctx.world))) return;
    if (option.url && /^https?:/i.test(option.url)) {
      window.open(option.url, "_blank", "noopener,noreferrer");
    }
    await ctx.choose(element, blockId, option.value, node);
  }
}

function mark(node, element) {
  node.dataset.actionId = element.action_id ?? "";
  node.dataset.testid = "block-action";
}
