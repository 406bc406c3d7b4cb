// Block Kit blocks as nodes, for messages, modals and the App Home alike.

import { freshId, h } from "/sandbox/static/dom.js";
import { boundControl, elementNode } from "/sandbox/static/elements.js";
import { plain, textObject } from "/sandbox/static/mrkdwn.js";
import { imageNote } from "/sandbox/static/pictures.js";
import { richText } from "/sandbox/static/richtext.js";

/**
 * Return the nodes of `blocks`.
 * `ctx`: {world, click, choose, suggest, seenOptions, form}; `form` is null outside views.
 */
export function blockNodes(blocks, ctx) {
  return (blocks ?? []).map((block) => {
    const node = blockNode(block, ctx);
    node.dataset.block = block.type;
    if (block.block_id) node.dataset.blockId = block.block_id;
    return node;
  });
}

function blockNode(block, ctx) {
  switch (block.type) {
    case "section": return section(block, ctx);
    case "actions": return actions(block, ctx);
    case "context": return context(block, ctx);
    case "header": return h("h3", { class: "block-header" }, plain(block.text));
    case "divider": return h("hr");
    case "image": return imageNote(block, "block");
    case "input": return input(block, ctx);
    case "rich_text": return richText(block, ctx.world);
    default: return h("p", { class: "unknown" }, `[${block.type} blocks are not shown in the sandbox]`);
  }
}

function section(block, ctx) {
  return h("div", { class: "section" },
    h("div", { class: "section-body" },
      block.text && h("div", { class: "text" }, textObject(block.text, ctx.world)),
      block.fields && h("div", { class: "fields" }, block.fields.map((field) =>
        h("div", { class: "text" }, textObject(field, ctx.world))))),
    block.accessory && h("div", { class: "accessory" },
      elementNode(block.accessory, block.block_id, ctx)));
}

function actions(block, ctx) {
  return h("div", { class: "actions" },
    (block.elements ?? []).map((element) => elementNode(element, block.block_id, ctx)));
}

function context(block, ctx) {
  return h("div", { class: "context" }, (block.elements ?? []).map((element) =>
    (element.type === "image" ? imageNote(element, "thumb")
      : h("span", {}, textObject(element, ctx.world)))));
}

function input(block, ctx) {
  const control = boundControl(block.element, block.block_id, ctx, block.dispatch_action === true);
  if (!control) return h("p", { class: "unknown" }, `[${block.element?.type}]`);
  const { node, target } = control;
  const id = (target.id ||= freshId("field"));
  const label = freshId("label");
  const hint = block.hint && h("p", { class: "hint", id: freshId("hint") }, plain(block.hint));
  const error = h("p", {
    class: "field-error", id: freshId("error"), role: "alert", hidden: true,
    dataset: { testid: "field-error", for: block.block_id },
  });
  target.setAttribute("aria-labelledby", label);
  target.setAttribute("aria-describedby", [hint && hint.id, error.id].filter(Boolean).join(" "));
  if (!block.optional && target.matches("input, textarea, select")) target.setAttribute("aria-required", "true");
  return h("div", { class: "field" },
    h("label", { for: id, id: label }, plain(block.label),
      block.optional && h("span", { class: "optional" }, " (optional)")),
    node, hint, error);
}

/** Show `errors` (block id to sentence) under the fields in `root`; return ids that have no field. */
export function showFieldErrors(root, errors) {
  const left = new Set(Object.keys(errors));
  let first = null;
  for (const place of root.querySelectorAll("[data-testid=field-error]")) {
    const sentence = errors[place.dataset.for];
    left.delete(place.dataset.for);
    place.textContent = sentence ?? "";
    place.hidden = !sentence;
    const target = root.querySelector(`[aria-describedby~="${place.id}"]`);
    if (sentence) target?.setAttribute("aria-invalid", "true");
    else target?.removeAttribute("aria-invalid");
    if (sentence && !first) first = target;
  }
  first?.focus();
  return [...left];
}
