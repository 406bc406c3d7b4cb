// The clock and faults of the two emulators, to try a policy or a bad day.

import { fill, h } from "/sandbox/static/dom.js";
import { emulatedNow, refresh } from "/sandbox/static/store.js";
import { dayTitle, clock, zoneOf } from "/sandbox/static/when.js";
import { addFault, advanceClocks, clearFaults, ControlError } from "/sandbox/static/wire.js";

const STEPS = [["+ 1 minute", 60], ["+ 1 hour", 3600], ["+ 1 day", 86400]];
const POST_ONCE = { method: "chat.postMessage", times: 1 };
const TEXT_ONCE = { match: { method: "POST", path: "/(sms|mms)$" }, times: 1 };
const FAULTS = [
  fault("slack", "Slack: the next post is refused as too fast", { ...POST_ONCE, kind: "429", retry_after: 5 }),
  fault("slack", "Slack: the next post arrives, but its answer is lost", { ...POST_ONCE, kind: "accept_then_drop" }),
  fault("slack", "Slack: the next post fails", { ...POST_ONCE, kind: "500" }),
  fault("phones", "RingCentral: the next text leaves, but its answer is lost", { ...TEXT_ONCE, fault: "accept_then_lose" }),
  fault("phones", "RingCentral: the next text is refused (503)", { ...TEXT_ONCE, fault: "status", status: 503 }),
  fault("phones", "RingCentral: too many requests (429, one minute)", { ...TEXT_ONCE, fault: "status", status: 429, code: "CMN-301", retry_after: 60 }),
  fault("webhooks", "RingCentral: the next event is lost", { fault: "drop", times: 1 }),
  fault("webhooks", "RingCentral: the next event comes twice", { fault: "duplicate", times: 1 }),
];

/** Fill the panel once. */
export function buildConditions(root) {
  const said = h("p", { class: "said", role: "status", dataset: { testid: "conditions-said" } });
  const choice = h("select", { class: "text-input", "aria-label": "Fault", dataset: { testid: "fault" } },
    FAULTS.map(({ label }, place) => h("option", { value: String(place) }, label)));
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
  const now = emulatedNow();
  const zone = zoneOf("");
  root.querySelector(".emulated-now").textContent = `${dayTitle(now, zone, now)}, ${clock(now, zone)} here`;
}

async function switchOn(place) {
  const { side, order, label } = FAULTS[Number(place)];
  await addFault(side, order);
  return `On: ${label}.`;
}

function fault(side, label, order) {
  return { side, label, order };
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
