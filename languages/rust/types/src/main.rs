//! Answers `dossier conformance`: reads instances into the generated types and writes them again.

mod contract {
    #![allow(dead_code, clippy::all)]
    use crate::round_trip::{Through, through};
    include!(concat!(env!("OUT_DIR"), "/contract.rs"));
}
mod round_trip;

use std::io;

use protocol::{
    Answer, Capability, Implementation, Request, locked_version, package_or_exit, serve,
};

fn main() -> io::Result<()> {
    let package = package_or_exit();
    let implementation = Implementation {
        name: "rust-typify",
        language: "Rust",
        version: locked_version("typify"),
        capabilities: &[Capability::RoundTrip],
    };
    serve(implementation, |request: &Request| {
        if request.command != "round_trip" {
            return Err(format!("unknown command: {}", request.command));
        }
        let model = package.model(request.subject()?)?;
        let Some(through_type) = contract::through_type(model) else {
            return Ok(Answer::Skipped {
                reason: format!("no type is generated for {model}"),
            });
        };
        match through_type(request.instance()?) {
            Ok(instance) => Ok(Answer::RoundTripped { instance }),
            Err(error) => Err(error.to_string()),
        }
    })
}
