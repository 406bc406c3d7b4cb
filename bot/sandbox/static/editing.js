// Editing one's own message.

import { freshId, h } from "/sandbox/static/dom.js";
import { encodeTyped, typedForm } from "/sandbox/static/typed.js";
import { act, world } from "/sandbox/static/store.js";

/** Ask for the new words of `message` and send them. */
export function editMessage(message, channel) {
  const title = freshId("edit");
  const words = h("textarea", { class: "text-input", rows: 4, "aria-labelledby": title });
  words.value = typedForm(message.text, world());
  const dialog = h("dialog", {
    class: "confirm", "aria-labelledby": title,
    on: { close: () => { if (dialog.returnValue === "save") save(); dialog.remove(); } },
  },
  h("h2", { id: title }, "Edit message"), words,
  h("div", { class: "dialog-buttons" },
    button("Cancel", "", ""), button("Save changes", "save", "primary")));
  document.body.append(dialog);
  dialog.showModal();

  function button(label, value, style) {
    return h("button", {
      type: "button", class: `button ${style}`, on: { click: () => dialog.close(value) },
    }, label);
  }

  function save() {
    return act("edit", {
      channel: channel.id, ts: message.ts, text: encodeTyped(words.value, world()),
    });
  }
}
