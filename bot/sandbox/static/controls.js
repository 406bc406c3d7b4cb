// Block Kit elements that hold a value: text inputs, dates, menus, radio buttons, checkboxes.

import { freshId, h } from "/sandbox/static/dom.js";
import { menuControl } from "/sandbox/static/menus.js";
import { textObject, spoken } from "/sandbox/static/mrkdwn.js";
import { fromLocalInput, toLocalInput } from "/sandbox/static/when.js";
import { suggestControl } from "/sandbox/static/suggest.js";

const TEXT_TYPES = {
  plain_text_input: "text", number_input: "number", email_text_input: "email", url_text_input: "url",
};

/**
 * Return {node, target, read, write} for a value element, or null when it holds no value.
 * `target` takes the focus and the label; `read()` gives a string, a list or null; `write` sets it.
 * `start`: the value to begin with; undefined for the element's own initial one.
 * `changed()` is called when the person settles on a value, `typed()` on each key of a text input.
 */
export function valueControl(element, ctx, { start, changed, typed }) {
  if (Object.hasOwn(TEXT_TYPES, element.type)) return textControl(element, { start, changed, typed });
  switch (element.type) {
    case "datepicker": return nativeControl("date", element, start ?? element.initial_date, changed);
    case "timepicker": return nativeControl("time", element, start ?? element.initial_time, changed);
    case "datetimepicker": return momentControl(element, ctx, start, changed);
    case "radio_buttons": return choiceControl("radio", element, ctx, start, changed);
    case "checkboxes": return choiceControl("checkbox", element, ctx, start, changed);
    case "external_select": return suggestControl(element, ctx, start, changed);
    case "file_input": return fileNote(element);
    default: return menuControl(element, ctx, start, changed);
  }
}

function textControl(element, { start, changed, typed }) {
  const tag = element.multiline ? "textarea" : "input";
  const target = h(tag, {
    class: "text-input", type: element.multiline ? null : TEXT_TYPES[element.type],
    rows: element.multiline ? 4 : null, placeholder: element.placeholder?.text,
    maxlength: element.max_length, minlength: element.min_length, min: element.min_value,
    max: element.max_value, step: element.is_decimal_allowed ? "any" : null, autocomplete: "off",
    on: {
      input: () => typed(),
      keydown: (event) => {
        if (event.key === "Enter" && !event.isComposing && !element.multiline) changed();
      },
    },
  });
  target.value = start ?? element.initial_value ?? "";
  return {
    node: target, target, read: () => target.value || null,
    write: (value) => { target.value = value ?? ""; },
  };
}

function nativeControl(type, element, start, changed) {
  const target = h("input", { type, class: "text-input short", on: { change: changed } });
  target.value = start ?? "";
  return {
    node: target, target, read: () => target.value || null,
    write: (value) => { target.value = value ?? ""; },
  };
}

function momentControl(element, ctx, start, changed) {
  const zone = ctx.world.zone;
  const target = h("input", {
    type: "datetime-local", class: "text-input short", on: { change: changed },
  });
  const write = (seconds) => {
    target.value = seconds ? toLocalInput(Number(seconds), zone) : "";
  };
  write(start ?? element.initial_date_time);
  const read = () => (target.value ? String(fromLocalInput(target.value, zone)) : null);
  const node = h("span", { class: "moment" }, target, h("span", { class: "zone" }, zone));
  return { node, target, read, write };
}

function choiceControl(type, element, ctx, start, changed) {
  const name = freshId("choice");
  const initial = type === "radio" ? element.initial_option?.value
    : (element.initial_options ?? []).map((option) => option.value);
  const boxes = (element.options ?? []).map((option) => box(option));
  const target = h("div", {
    class: "choices", role: type === "radio" ? "radiogroup" : "group", tabindex: "-1",
  }, boxes.map(({ row }) => row));
  const write = (value) => {
    const on = new Set([value ?? []].flat());
    for (const { input } of boxes) input.checked = on.has(input.value);
  };
  write(start === undefined ? initial : start);
  return { node: target, target, read, write };

  function read() {
    const on = boxes.filter(({ input }) => input.checked).map(({ input }) => input.value);
    return type === "radio" ? on[0] ?? null : on;
  }

  function box(option) {
    const input = h("input", { type, name, value: option.value, on: { change: changed } });
    const row = h("label", { class: "choice", dataset: { value: option.value } }, input,
      h("span", {}, textObject(option.text, ctx.world),
        option.description && h("small", {}, textObject(option.description, ctx.world))));
    input.setAttribute("aria-label", optionName(option, ctx.world));
    return { input, row };
  }
}

function optionName(option, world) {
  const text = option.text.type === "mrkdwn" ? spoken(option.text.text, world) : option.text.text;
  return option.description ? `${text}. ${option.description.text}` : text;
}

function fileNote(element) {
  const kinds = (element.filetypes ?? []).join(", ");
  const target = h("p", { class: "unknown", tabindex: "-1" },
    `Files${kinds ? ` (${kinds})` : ""} cannot be uploaded in the sandbox.`);
  return { node: target, target, read: () => null, write: () => undefined };
}
