// The values of a view's inputs: what is entered, what is told, what a newer version takes over.

/** Readers of one view's inputs by block and action. */
export class Form {
  #readers = new Map();
  #carried;

  /** `carried`: values of the older version, as `values()` gave them. */
  constructor(carried = {}) {
    this.#carried = carried;
  }

  /**
   * Make `read()` (a string, a list of strings, or null) the value of this input.
   * `quiet`: the app is not told of each change, only with the next gesture.
   */
  register(blockId, actionId, { read, quiet }) {
    this.#readers.set(`${blockId}\n${actionId}`, { blockId, actionId, read, quiet, told: print(read()) });
  }

  /** Return {block_id: {action_id: value}}. */
  values() {
    const values = {};
    for (const { blockId, actionId, read } of this.#readers.values()) {
      (values[blockId] ??= {})[actionId] = read();
    }
    return values;
  }

  /** Return the quiet inputs that changed since the last call, as {blockId, actionId, value}. */
  untold() {
    const fresh = [...this.#readers.values()]
      .filter(({ read, quiet, told }) => quiet && print(read()) !== told);
    for (const reader of fresh) reader.told = print(reader.read());
    return fresh.map(({ blockId, actionId, read }) => ({ blockId, actionId, value: read() }));
  }

  /** Return what was entered in the older version's input of the same ids, else undefined. */
  carried(blockId, actionId) {
    return this.#carried[blockId]?.[actionId];
  }
}

/**
 * Return what is entered in `view` as the emulator knows it, as `Form.values()` would give it.
 * What is empty there is left out: the element's own initial value then counts.
 */
export function enteredIn(view) {
  return mapped(view.state?.values ?? {}, (elements) => mapped(elements, entered));
}

function entered({ type: _kind, ...rest }) {
  const [content] = Object.values(rest);
  if (Array.isArray(content)) return content.map((item) => item.value ?? item);
  if (content === null || content === undefined) return undefined;
  return content.value ?? String(content);
}

function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function print(value) {
  return JSON.stringify(value);
}
