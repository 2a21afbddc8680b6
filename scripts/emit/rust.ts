import { join } from 'node:path';
import { reachedFrom } from '../schemas.js';
import type { Contract, Models } from '../schemas.js';
import { BANNER } from './banner.js';
import { payloadCode } from './rustPayload.js';
import { roundTripsCode } from './rustRoundTrips.js';
import { hasType, typesCode } from './rustTypes.js';

const CRATE = join('languages', 'rust', 'src');

/** The copy of the licence that the Rust crate is packed with. */
export const RUST_LICENCE = join('languages', 'rust', 'LICENSE');

/** The folder of the types of the Rust crate. */
export const RUST_TYPES = join(CRATE, 'types');

/** The table of the types by their models, for the crate's conformance program. */
export const RUST_ROUND_TRIPS = join(CRATE, 'bin', 'conformance', 'round_trips.rs');

/** The models of one folder of schemas, as a module of Rust. */
export interface RustModule {
  /** Below `crate::types`; empty for the models of the contract. */
  readonly name: string;
  /** The folder below `schemas/`, with a slash at its end. */
  readonly folder: string;
  readonly description: string;
  readonly models: Models;
}

/** The types of the Rust crate by path: a module for each folder of models. */
export function emitRust(contract: Contract): [file: string, text: string][] {
  const [own, ...others] = modulesOf(contract);
  const files: [string, string][] = [
    ['mod.rs', rootCode(others)],
    ['contract.rs', typesCode(own)],
    ...others.map((module): [string, string] => [`${module.name}.rs`, typesCode(module)]),
    ['payload.rs', payloadCode(contract)],
  ];
  return [
    ...files.map(([file, text]): [string, string] => [
      join(RUST_TYPES, file),
      `// ${BANNER}\n${text}`,
    ]),
    [RUST_ROUND_TRIPS, `// ${BANNER}\n${roundTripsCode([own, ...others])}`],
  ];
}

function modulesOf(contract: Contract): [RustModule, ...RustModule[]] {
  const { siblings, parts } = contract;
  const { checkpoint } = parts;
  return [
    { name: '', folder: '', description: 'The models of the contract.', models: contract },
    {
      name: 'families',
      folder: 'families/',
      description: 'The models that several families of events share.',
      models: siblings.shared,
    },
    ...siblings.all.map(({ name, description, models }): RustModule => ({
      name,
      folder: `families/${name}/`,
      description,
      models,
    })),
    {
      name: 'checkpoint',
      folder: 'checkpoint/',
      description: 'The rules of reducing.',
      models: { ...checkpoint, schemas: reachedFrom(['checkpoint_rules'], checkpoint.schemas) },
    },
  ].filter(({ models }) => models.schemas.some(hasType)) as [RustModule, ...RustModule[]];
}

function byName(a: RustModule, b: RustModule): number {
  return a.name < b.name ? -1 : 1;
}

function rootCode(modules: readonly RustModule[]): string {
  return `//! The models of the contract as types. Those of the other families are in modules of their own.
//!
//! A member that may be null is an \`Option\`. Null and absent are both \`None\` (C5), which is not written. Closed
//! objects refuse members that the contract does not know.

mod contract;
#[rustfmt::skip] // a table
mod payload;

${[...modules]
  .sort(byName)
  .map(({ name, description }) => `/// ${description}\npub mod ${name};`)
  .join('\n')}

pub use contract::*;
pub use payload::Payload;
`;
}
