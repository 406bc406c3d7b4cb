// What RingCentral says about a text, in plain words.

const FAILURES = {
  "SMS-RC-413": "this contact texted STOP",
  "SMS-UP-413": "this contact texted STOP",
  "SMS-CAR-413": "this contact texted STOP",
  "SMS-RC-403": "the day’s limit is reached",
  "SMS-RC-503": "the number’s campaign is not active",
  "SMS-UP-410": "a landline, no texts",
  "SMS-CAR-430": "filtered by the carrier as spam",
  "SMS-UP-430": "filtered by the carrier as spam",
  "SMS-UP-431": "our number is blocked",
  "SMS-CAR-450": "not possible to this number",
  "SMS-CAR-461": "the toll-free number is not verified",
};
const STATUSES = {
  Queued: { words: "On its way", kind: "waiting" },
  Sent: { words: "Sent, not confirmed", kind: "sent" },
  Delivered: { words: "Delivered", kind: "delivered" },
  SendingFailed: { words: "Never left", kind: "failed" },
  DeliveryFailed: { words: "Not delivered", kind: "failed" },
  Received: { words: "", kind: "received" },
};

/** Return {words, kind} for a text's status; `kind` is one of the values above. */
export function statusOf(message) {
  const known = STATUSES[message.status] ?? { words: message.status ?? "", kind: "sent" };
  if (!message.error) return known;
  const reason = FAILURES[message.error];
  const words = reason ? `${known.words}: ${reason} (${message.error})` : `${known.words} (${message.error})`;
  return { ...known, words };
}

/** Return when a text was written, in Unix seconds; the wire has either a number or ISO 8601. */
export function momentOf(message) {
  return typeof message.at === "number" ? message.at : Date.parse(message.at) / 1000;
}
