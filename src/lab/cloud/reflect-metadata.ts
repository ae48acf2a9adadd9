/**
 * @peculiar/x509 keeps notes on its own classes through tsyringe, which wants three functions of the metadata proposal
 * to stand on Reflect. Import this before it.
 */

const notes = new WeakMap<object, Map<unknown, unknown>>();

function own(key: unknown, target: object): unknown {
  return notes.get(target)?.get(key);
}

function inherited(key: unknown, target: object): unknown {
  for (
    let one: object | null = target;
    one !== null;
    one = Reflect.getPrototypeOf(one)
  )
    if (notes.get(one)?.has(key) === true) return own(key, one);
  return undefined;
}

function define(key: unknown, value: unknown, target: object): void {
  const noted = notes.get(target) ?? new Map<unknown, unknown>();
  notes.set(target, noted.set(key, value));
}

if (!("getMetadata" in Reflect))
  Object.assign(Reflect, {
    getMetadata: inherited,
    getOwnMetadata: own,
    defineMetadata: define,
  });
