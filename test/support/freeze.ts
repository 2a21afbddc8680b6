/** Freezes everything in a value. Of any depth, so without recursion. */
export function frozen<T>(root: T): T {
  visitObjects(root, (object) => Object.freeze(object));
  return root;
}

/** Whether an object, and every object in it, is frozen. */
export function isDeeplyFrozen(root: unknown): boolean {
  let result = true;
  visitObjects(root, (object) => (result &&= Object.isFrozen(object)));
  return result;
}

/** Whether an object, or any object in it, is frozen. */
export function hasFrozenPart(root: unknown): boolean {
  let result = false;
  visitObjects(root, (object) => (result ||= Object.isFrozen(object)));
  return result;
}

function visitObjects(root: unknown, visit: (object: object) => void): void {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    visit(value);
    waiting.push(...(Object.values(value) as unknown[]));
  }
}
