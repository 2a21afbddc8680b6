//! Answers `dossier conformance` with the verdicts of the crate jsonschema.

mod contract;

use std::io;

use contract::Contract;
use protocol::{
    Answer, Capability, Implementation, Request, locked_version, package_or_exit, serve,
};

fn main() -> io::Result<()> {
    let package = package_or_exit();
    let contract = Contract::compile(&package.schemas).expect("the package's schemas are valid");
    let validate = |request: &Request| {
        if request.command != "validate" {
            return Err(format!("unknown command: {}", request.command));
        }
        let model = package.model(request.subject()?)?;
        let errors = contract.errors_of(model, request.instance()?)?;
        Ok(Answer::Validated {
            valid: errors.is_empty(),
            errors,
        })
    };
    serve(
        Implementation {
            name: "rust-jsonschema",
            language: "Rust",
            version: locked_version("jsonschema"),
            capabilities: &[Capability::Validate, Capability::Pointers],
        },
        validate,
    )
}
