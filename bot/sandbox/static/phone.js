// One contact's phone: its texts with one of our numbers, and a box to write.

import { shownNumber } from "/sandbox/static/cast.js";
import { freshId, h, icon, reconcile } from "/sandbox/static/dom.js";
import { emulatedNow, page, redraw, refresh } from "/sandbox/static/store.js";
import { keepAtEnd } from "/sandbox/static/scrolling.js";
import { momentOf, statusOf } from "/sandbox/static/texts.js";
import { ago, clock, zoneOf } from "/sandbox/static/when.js";
import { ControlError, textFromPhone } from "/sandbox/static/wire.js";

const QUICK = ["STOP", "HELP", "START", "YES"];
const PICTURE = /^image\/(png|jpeg|gif|webp|bmp)$/;
const chosen = new Map();

/** Return an empty phone for `contact`; `drawPhone` fills it. */
export function phoneNode(contact) {
  const title = freshId("phone");
  return h("section", {
    class: "phone", "aria-labelledby": title, dataset: { testid: "phone", phone: contact.phone },
  },
  h("header", { class: "phone-head" },
    h("p", { class: "phone-clock", dataset: { zone: contact.zone ?? "" } }),
    h("h3", { id: title }, contact.name),
    h("p", { class: "phone-about" }, [contact.name === shownNumber(contact.phone) ? null : shownNumber(contact.phone), contact.place].filter(Boolean).join(" · ")),
    contact.fate && h("p", { class: "phone-fate" }, contact.fate),
    h("label", { class: "phone-own" }, h("span", {}, "Texting with"),
      h("select", {
        dataset: { testid: "phone-own" },
        on: { change: (event) => { chosen.set(contact.phone, event.target.value); redraw("phones"); } },
      }))),
  h("div", { class: "bubbles", tabindex: "0", role: "group", "aria-label": `Texts on ${contact.name}’s phone` }),
  writer(contact));
}

/** Fill a phone with what the emulator knows now. */
export function drawPhone(node, phone) {
  const own = ownNumber(phone);
  drawOwnNumbers(node.querySelector("[data-testid=phone-own]"), own);
  const status = node.querySelector(".phone-clock");
  status.textContent = status.dataset.zone && page.slack
    ? `${clock(emulatedNow(), status.dataset.zone)} their time` : "";
  const talk = page.phones.conversations.find((one) => one.guest === phone && one.own === own);
  drawBubbles(node.querySelector(".bubbles"), talk?.messages ?? [], status.dataset.zone, own);
}

function ownNumber(phone) {
  const picked = chosen.get(phone);
  if (picked) return picked;
  const latest = page.phones.conversations
    .filter((one) => one.guest === phone && one.messages.length)
    .sort((one, other) => momentOf(other.messages.at(-1)) - momentOf(one.messages.at(-1)))[0];
  return latest?.own ?? page.phones.own_numbers[0]?.phone ?? "";
}

function drawOwnNumbers(select, own) {
  const numbers = page.phones.own_numbers;
  reconcile(select, numbers.map(({ phone, label, features }) => {
    const texts = !features?.length || features.some((feature) => feature.endsWith("SmsSender"));
    const shown = `${shownNumber(phone)}${label ? ` · ${label}` : ""}${texts ? "" : " (no texts)"}`;
    return { key: phone, print: shown, make: () => h("option", { value: phone }, shown) };
  }));
  if (select.value !== own) select.value = own;
}

function drawBubbles(root, messages, zone, own) {
  const print = (message) => JSON.stringify([message, own]);
  const items = messages.map((message) => ({
    key: String(message.id), print: print(message), make: () => bubble(message, zone),
  }));
  if (!items.length) items.push({ key: "none", print: own, make: nothingYet });
  reconcile(root, items);
  keepAtEnd(root, own);
}

function nothingYet() {
  return h("p", { class: "no-texts" }, "No texts with this number yet. Write one below, or send one from Slack.");
}

function bubble(message, zone) {
  const mine = message.direction === "Inbound";
  const { words, kind } = mine ? { words: "", kind: "received" } : statusOf(message);
  const seconds = momentOf(message);
  return h("div", {
    class: `bubble ${mine ? "mine" : "theirs"} is-${kind}`,
    dataset: { testid: "bubble", direction: message.direction, status: message.status },
  },
  (message.attachments ?? []).map(attachment),
  message.text && h("p", { class: "bubble-text" }, message.text),
  h("p", { class: "bubble-status", dataset: { testid: "bubble-status" } },
    h("time", { datetime: new Date(seconds * 1000).toISOString(), title: ago(seconds, page.slack ? emulatedNow() : seconds) },
      clock(seconds, zoneOf(zone))), words && ` · ${words}`));
}

function attachment(file) {
  const kind = file.contentType ?? "file";
  const size = file.size ? `, ${Math.max(1, Math.round(file.size / 1024))} kB` : "";
  const name = `${file.filename ?? kind}${size}`;
  // Only the emulator's own copy is ever loaded, and only as a picture.
  if (PICTURE.test(kind) && file.uri?.startsWith("/__emu/media/")) {
    return h("img", { class: "picture-shown", src: file.uri, alt: name, dataset: { testid: "picture" } });
  }
  return h("p", { class: "attachment" }, icon("image"), name);
}

function writer(contact) {
  const error = h("p", { class: "field-error", role: "alert", hidden: true, dataset: { testid: "phone-error" } });
  const text = h("textarea", {
    rows: 1, placeholder: "Text message", "aria-label": `Text from ${contact.name}`,
    dataset: { testid: "phone-input" }, on: { keydown: pressed },
  });
  return h("form", { class: "phone-writer", on: { submit: (event) => { event.preventDefault(); void send(text.value, []); } } },
    h("div", { class: "quick", role: "group", "aria-label": "Quick texts" }, QUICK.map((word) => h("button", {
      type: "button", dataset: { testid: `quick-${word}` }, on: { click: () => send(word, []) },
    }, word))),
    h("div", { class: "phone-row" },
      pictureButton(contact, (media) => send(text.value, [media])), text,
      h("button", { class: "send", "aria-label": "Send text", title: "Send text", dataset: { testid: "phone-send" } }, icon("send"))),
    error);

  function pressed(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void send(text.value, []);
  }

  async function send(words, media) {
    if (!words.trim() && !media.length) return;
    error.hidden = true;
    const to = document.querySelector(`[data-testid=phone][data-phone="${contact.phone}"] select`).value;
    try {
      await textFromPhone({ from: contact.phone, to, text: words, media });
      if (words === text.value) text.value = "";
      chosen.set(contact.phone, to);
    } catch (reason) {
      if (!(reason instanceof ControlError)) throw reason;
      error.textContent = reason.message;
      error.hidden = false;
    }
    await refresh("phones");
  }
}

function pictureButton(contact, sendMedia) {
  const input = h("input", {
    type: "file", accept: "image/*,video/*,audio/*", class: "only-heard", "aria-label": `Picture from ${contact.name}`,
    dataset: { testid: "phone-picture" }, on: { change: read },
  });
  return h("label", { class: "plain-icon picture", title: "Send a picture" }, icon("image"), input);

  async function read() {
    const file = input.files[0];
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    input.value = "";
    await sendMedia({ contentType: file.type || "application/octet-stream", filename: file.name, bytes_b64: btoa(letters) });
  }
}
