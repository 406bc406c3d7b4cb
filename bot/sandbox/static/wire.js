// Speaks to the two emulators' control planes, on this page's own origin.

const SLACK = "/_emu/slack";
const PHONES = "/__emu";

const FAULT_DESKS = {
  slack: `${SLACK}/faults`, phones: `${PHONES}/faults`, webhooks: `${PHONES}/webhooks/faults`,
};

/** A refusal by a control plane; its message is a sentence for people. */
export class ControlError extends Error {}

/** Return the Slack state as `user` sees it, or as nobody in particular when `user` is empty. */
export function slackState(user) {
  return call("GET", `${SLACK}/state${user ? `?user=${encodeURIComponent(user)}` : ""}`);
}

/** Do what a person does in Slack (`command`, `say`, `click` …) and return what they see. */
export function slackDo(verb, gesture) {
  return call("POST", `${SLACK}/${verb}`, gesture);
}

/** Return what an external select's source offers for the typed `value`. */
export function slackSuggest(gesture) {
  return call("POST", `${SLACK}/suggest`, gesture);
}

/** Return all phones' conversations with our numbers. */
export function phoneState() {
  return call("GET", `${PHONES}/phones`);
}

/** Text one of our numbers from a contact's phone. */
export function textFromPhone(text) {
  return call("POST", `${PHONES}/inbound`, text);
}

/** Move both emulators' clocks forward by `seconds`. */
export async function advanceClocks(seconds) {
  await call("POST", `${SLACK}/clock`, { advance: seconds });
  await call("POST", `${PHONES}/clock`, { advance: seconds });
}

/** Switch a fault on: `side` is a key of FAULT_DESKS, `fault` as that control plane takes it. */
export function addFault(side, fault) {
  return call("POST", FAULT_DESKS[side], fault);
}

/** Switch all faults of both emulators off. */
export async function clearFaults() {
  for (const desk of Object.values(FAULT_DESKS)) await call("DELETE", desk);
}

/**
 * Call `changed(side)` on each state change, and `linked(side, up)` when a stream opens or breaks.
 * The browser reconnects by itself; an opened stream counts as a change, since one may be missed.
 */
export function listen(changed, linked) {
  for (const [side, address] of [["slack", `${SLACK}/stream`], ["phones", `${PHONES}/stream`]]) {
    const source = new EventSource(address);
    source.addEventListener("open", () => {
      linked(side, true);
      changed(side);
    });
    source.addEventListener("message", () => changed(side));
    source.addEventListener("error", () => linked(side, false));
  }
}

async function call(method, address, body) {
  let response;
  try {
    response = await fetch(address, {
      method,
      headers: body === undefined ? {} : { "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (reason) {
    throw new ControlError(`The sandbox does not answer (${reason.message}).`);
  }
  const answer = await readAnswer(response);
  if (!response.ok) {
    throw new ControlError(answer?.error ?? `The sandbox answered ${response.status}.`);
  }
  return answer;
}

async function readAnswer(response) {
  const text = await response.text();
  if (!text) return {};
  try {
    return JSON.parse(text);
  } catch {
    return { error: `The sandbox answered ${response.status} with something unreadable.` };
  }
}
