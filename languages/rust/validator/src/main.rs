//! Answers `dossier conformance` with the verdicts of the crate jsonschema.

mod contract;
mod family_rules;

use std::error::Error;

use contract::{Contract, Verdict};
use protocol::{
    Answer, Capability, Implementation, Request, locked_version, package_or_exit, serve,
};

fn main() -> Result<(), Box<dyn Error>> {
    let package = package_or_exit();
    let contract = Contract::compile(&package)?;
    let validate = |request: &Request| {
        if request.command != "validate" {
            return Err(format!("unknown command: {}", request.command));
        }
        let model = package.model(request.subject()?)?;
        let Verdict { valid, errors } = contract.judge(model, request.instance()?)?;
        Ok(Answer::Validated { valid, errors })
    };
    let implementation = Implementation {
        name: "rust-jsonschema",
        language: "Rust",
        version: locked_version("jsonschema"),
        capabilities: &[Capability::Validate, Capability::Pointers],
    };
    Ok(serve(implementation, validate)?)
}
