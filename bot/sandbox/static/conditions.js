// The clock and faults of the two emulators, to try a policy or a bad day.

import { fill, h } from "/sandbox/static/dom.js";
import { page, refresh } from "/sandbox/static/store.js";
import { dayTitle, clock, zoneOf } from "/sandbox/static/when.js";
import { addFault, advanceClocks, clearFaults, ControlError } from "/sandbox/static/wire.js";

const STEPS = [["+ 1 minute", 60], ["+ 1 hour", 3600], ["+ 1 day", 86400]];
const FAULTS = [
  { id: "slack-429", side: "slack", label: "Slack: the next post is refused as too fast (429)", fault: { method: "chat.postMessage", kind: "429", retry_after: 5, times: 1 } },
  { id: "slack-drop", side: "slack", label: "Slack: the next post is done, then the line breaks", fault: { method: "chat.postMessage", kind: "accept_then_drop", times: 1 } },
  { id: "slack-500", side: "slack", label: "Slack: the next post fails (500)", fault: { method: "chat.postMessage", kind: "500", times: 1 } },
];

/** Fill the panel once. */
export function buildConditions(root) {
  const said = h("p", { class: "said", role: "status", dataset: { testid: "conditions-said" } });
  const choice = h("select", { class: "text-input", "aria-label": "Fault", dataset: { testid: "fault" } },
    FAULTS.map(({ id, label }) => h("option", { value: id }, label)));
  const button = (label, testid, run) => h("button", {
    type: "button", class: "button", dataset: { testid }, on: { click: () => attempt(run, said) },
  }, label);
  fill(root,
    h("h3", {}, "Clock of Slack and RingCentral"),
    h("p", { class: "emulated-now", dataset: { testid: "emulated-now" } }),
    h("div", { class: "actions" }, STEPS.map(([label, seconds]) => button(label, `advance-${seconds}`,
      async () => { await advanceClocks(seconds); return `The clocks went forward: ${label}.`; }))),
    h("h3", {}, "Faults"), choice,
    h("div", { class: "actions" },
      button("Switch on", "fault-on", () => switchOn(choice.value)),
      button("All off", "fault-off", async () => { await clearFaults(); return "All faults are off."; })),
    said);
}

/** Show the emulators' present time. */
export function drawConditions(root) {
  const { now } = page.slack;
  const zone = zoneOf("");
  root.querySelector(".emulated-now").textContent = `${dayTitle(now, zone, now)}, ${clock(now, zone)} here`;
}

async function switchOn(id) {
  const { side, fault } = FAULTS.find((one) => one.id === id);
  await addFault(side, fault);
  return "The fault is on.";
}

async function attempt(run, said) {
  try {
    said.textContent = await run();
  } catch (reason) {
    if (!(reason instanceof ControlError)) throw reason;
    said.textContent = reason.message;
  }
  await Promise.all([refresh("slack"), refresh("phones")]);
}
