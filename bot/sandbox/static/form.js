// The values of a view's inputs, and what a newer version of that view takes over from an older.

/** Readers of one view's inputs by block and action. */
export class Form {
  #readers = new Map();
  #carried;

  /** `carried`: values of the older version, as `values()` gave them. */
  constructor(carried = {}) {
    this.#carried = carried;
  }

  /** Make `read()` (a string, a list of strings, or null) the value of this input. */
  register(blockId, actionId, read) {
    this.#readers.set(`${blockId}\n${actionId}`, { blockId, actionId, read });
  }

  /** Return {block_id: {action_id: value}}. */
  values() {
    const values = {};
    for (const { blockId, actionId, read } of this.#readers.values()) {
      (values[blockId] ??= {})[actionId] = read();
    }
    return values;
  }

  /** Return what was entered in the older version's input of the same ids, else undefined. */
  carried(blockId, actionId) {
    return this.#carried[blockId]?.[actionId];
  }
}
