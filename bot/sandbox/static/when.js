// Dates and times, always in a named zone: a teammate's or a contact's, not the machine's.

const FORMATS = {
  date_num: { year: "numeric", month: "2-digit", day: "2-digit" },
  date: { year: "numeric", month: "long", day: "numeric" },
  date_short: { year: "numeric", month: "short", day: "numeric" },
  date_long: { weekday: "long", year: "numeric", month: "long", day: "numeric" },
  time: { hour: "numeric", minute: "2-digit" },
  time_secs: { hour: "numeric", minute: "2-digit", second: "2-digit" },
};

/** Return `seconds` (Unix time) in `zone`, in one of Slack's date formats, e.g. "date_short". */
export function formatPart(seconds, part, zone, now) {
  if (part === "ago") return ago(seconds, now);
  const relative = part.endsWith("_pretty") ? relativeDay(seconds, zone, now) : null;
  if (relative) return relative;
  const options = FORMATS[part.replace("_pretty", "")];
  if (!options) return `{${part}}`;
  if (part === "date_num") return isoDay(seconds, zone);
  return new Intl.DateTimeFormat("en-US", { ...options, timeZone: zone }).format(seconds * 1000);
}

/** Fill a Slack date template such as "{date_short_pretty} at {time}". */
export function fillDate(template, seconds, zone, now) {
  return template.replace(/\{(\w+)\}/g, (_, part) => formatPart(seconds, part, zone, now));
}

/** Return the clock time, e.g. "2:05 PM". */
export function clock(seconds, zone) {
  return formatPart(seconds, "time", zone, seconds);
}

/** Return the day in `zone` as YYYY-MM-DD; sorts and compares as text. */
export function isoDay(seconds, zone) {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit",
  }).format(seconds * 1000);
}

/** Return "Today", "Yesterday" or the long date. */
export function dayTitle(seconds, zone, now) {
  const relative = relativeDay(seconds, zone, now);
  if (relative) return relative[0].toUpperCase() + relative.slice(1);
  const options = { weekday: "long", month: "long", day: "numeric", timeZone: zone };
  return new Intl.DateTimeFormat("en-US", options).format(seconds * 1000);
}

/** Return how long ago `seconds` was, in words. */
export function ago(seconds, now) {
  const past = Math.max(0, Math.round(now - seconds));
  const [size, unit] = past < 60 ? [1, "second"] : past < 3600 ? [60, "minute"]
    : past < 86400 ? [3600, "hour"] : [86400, "day"];
  return new Intl.RelativeTimeFormat("en", { numeric: "auto" }).format(
    -Math.floor(past / size), unit,
  );
}

/** Return what a datetime-local input shows for `seconds` in `zone`. */
export function toLocalInput(seconds, zone) {
  const parts = Object.fromEntries(new Intl.DateTimeFormat("en-CA", {
    timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit",
    hour: "2-digit", minute: "2-digit",
  }).formatToParts(seconds * 1000).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** Return the Unix time in seconds of a datetime-local value in `zone`; the inverse of the above. */
export function fromLocalInput(value, zone) {
  const wanted = Date.parse(`${value}:00Z`) / 1000;
  let guess = wanted;
  // Two steps settle the offset, also on the far side of a daylight-saving change.
  for (let step = 0; step < 2; step += 1) {
    const shown = Date.parse(`${toLocalInput(guess, zone)}:00Z`) / 1000;
    guess += wanted - shown;
  }
  return guess;
}

/** Return the zone a person or the browser is in; an unknown name falls back to the browser's. */
export function zoneOf(name) {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!name) return own;
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone;
  } catch (reason) {
    if (reason instanceof RangeError) return own;
    throw reason;
  }
}

function relativeDay(seconds, zone, now) {
  const day = isoDay(seconds, zone);
  if (day === isoDay(now, zone)) return "today";
  if (day === isoDay(now - 86400, zone)) return "yesterday";
  if (day === isoDay(now + 86400, zone)) return "tomorrow";
  return null;
}
