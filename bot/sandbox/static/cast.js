// Contacts to be: fictional numbers only. The last four digits decide how RingCentral's emulator
// treats a text to them, so that each fate can be seen without switching a fault on.

export const CAST = [
  { name: "Ann Lee", phone: "+14155550123", zone: "America/Los_Angeles", place: "San Francisco" },
  { name: "Ben Ortiz", phone: "+12125550111", zone: "America/New_York", place: "New York", fate: "Every text is confirmed as delivered" },
  { name: "Carmen Ruiz", phone: "+13055550167", zone: "America/New_York", place: "Miami" },
  { name: "Denise Roy", phone: "+15145550171", zone: "America/Toronto", place: "Montréal" },
  { name: "Eli Park", phone: "+13035550132", zone: "America/Denver", place: "Denver", fate: "A landline: no text arrives" },
  { name: "Fay Moore", phone: "+12065550130", zone: "America/Los_Angeles", place: "Seattle", fate: "The carrier filters every text" },
];

/** Return the cast member with this number, or one made up for it. */
export function contactOf(phone) {
  return CAST.find((one) => one.phone === phone) ?? { name: shownNumber(phone), phone };
}

/** Return a number as people write it: (415) 555-0123. */
export function shownNumber(phone) {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone);
  return match ? `(${match[1]}) ${match[2]}-${match[3]}` : phone;
}

/** Return a typed number in international form, or null when it cannot be one. */
export function readNumber(typed) {
  const digits = typed.replace(/[^\d+]/g, "");
  if (/^\+[1-9]\d{6,14}$/.test(digits)) return digits;
  const local = digits.replace(/^1(?=\d{10}$)/, "");
  return /^[2-9]\d{9}$/.test(local) ? `+1${local}` : null;
}
