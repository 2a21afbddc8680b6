import type { RustModule } from './rust.js';
import { hasType } from './rustTypes.js';

/** A function that finds the type of a model, for round trips. */
export function roundTripsCode(modules: readonly RustModule[]): string {
  const arms = modules.flatMap(({ name, folder, models }) =>
    models.schemas.filter(hasType).map((file) => {
      const path = `types::${name === '' ? '' : `${name}::`}${file.typeName}`;
      return `        "${folder}${file.name}" => through::<${path}>,`;
    }),
  );
  return `
use mission_dossier_contracts::types;

use crate::round_trip::{RoundTrip, through};

/// The round trip through the type of a model; \`None\` if it has no type of its own.
#[expect(clippy::too_many_lines, reason = "it is a table")]
pub fn round_trip_of(model: &str) -> Option<RoundTrip> {
    Some(match model {
${arms.join('\n')}
        _ => return None,
    })
}
`;
}
