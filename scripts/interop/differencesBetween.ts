/** A place at which two values differ. */
export interface DifferentValue {
  /** A JSON pointer, as deep as possible. */
  readonly at: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** The places at which two values differ. An absent member and null are the same (C5). */
export function differencesBetween(ours: unknown, theirs: unknown, at = ''): DifferentValue[] {
  if (isContainer(ours) && isContainer(theirs) && Array.isArray(ours) === Array.isArray(theirs)) {
    const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
    return [...keys].flatMap((key) =>
      differencesBetween(own(ours, key), own(theirs, key), `${at}/${escaped(key)}`),
    );
  }
  return (ours ?? null) === (theirs ?? null) ? [] : [{ at, ours, theirs }];
}

type Container = Readonly<Record<string, unknown>>;

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function own(container: Container, key: string): unknown {
  return Object.hasOwn(container, key) ? container[key] : undefined;
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
