/** A released package that the interop run installs and runs. */
export interface Release {
  /** The name and the version, as in `expected-differences.json` and `docs/interop.md`. */
  readonly name: string;
  /** The generation of the events that it writes (C26). */
  readonly generation: string;
}

/** The release of the reference library whose sibling families have the payloads of the contract. */
export const FAMILY_LIBRARY: Release = { name: 'spec-kitty-events 2.8.0', generation: '2.4' };

/** The releases of the reference library, which validate and reduce. */
export const LIBRARIES: readonly Release[] = [
  FAMILY_LIBRARY,
  { name: 'spec-kitty-events 3.0.0', generation: '3.0' },
  { name: 'spec-kitty-events 6.1.0', generation: '3.0' },
  { name: 'spec-kitty-events 11.0.0', generation: '3.0' },
];

/** The releases of the command line that write earlier generations. */
export const EARLIER_PRODUCERS: readonly Release[] = [
  { name: 'spec-kitty-cli 2.1.3', generation: 'flat-feature' },
  { name: 'spec-kitty-cli 3.1.10', generation: 'flat-mission' },
];

/** The release of the command line that the earlier ones are compared with. */
export const PRODUCER: Release = { name: 'spec-kitty-cli 3.2.7', generation: '3.0' };

/** All of them. Each has a file of requirements, and an environment of its own. */
export const RELEASES: readonly Release[] = [...LIBRARIES, ...EARLIER_PRODUCERS, PRODUCER];
