import { pascalCase } from 'change-case';
import type { Contract } from '../schemas.js';

/** The payloads of all events as one enum, a variant for each event type. */
export function payloadCode(contract: Contract): string {
  const payloads = [
    ...Object.entries(contract.eventTypeToSchema).map(([type, model]) => ({
      type,
      model,
      path: 'super::',
    })),
    ...contract.siblings.all.flatMap(({ name, events }) =>
      Object.entries(events).map(([type, model]) => ({ type, model, path: `super::${name}::` })),
    ),
  ].map(({ type, model, path }) => ({
    type,
    variant: pascalCase(type),
    struct: path + pascalCase(model),
  }));
  const each = (line: (payload: (typeof payloads)[number]) => string) =>
    payloads.map(line).join('\n');
  return `
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The payload of an event, by its event type. Each event type of the contract has a variant.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Payload {
${each(({ type, variant, struct }) => `    /// \`${type}\`\n    ${variant}(${struct}),`)}
}

impl Payload {
    /// The event types, in the order of the variants.
    pub const EVENT_TYPES: &[&str] = &[
${each(({ type }) => `        "${type}",`)}
    ];

    /// The event type of the payload.
    #[must_use]
    pub fn event_type(&self) -> &'static str {
        match self {
${each(({ type, variant }) => `            Self::${variant}(_) => "${type}",`)}
        }
    }

    /// Reads the payload of an event type; \`None\` if the contract does not know the type.
    ///
    /// # Errors
    ///
    /// If the payload does not fit the type. \`validate\` has better messages.
    #[must_use]
    pub fn read(event_type: &str, payload: &Map<String, Value>) -> Option<serde_json::Result<Self>> {
        match event_type {
${each(({ type, variant }) => `            "${type}" => Some(Deserialize::deserialize(payload).map(Self::${variant})),`)}
            _ => None,
        }
    }
}
`;
}
