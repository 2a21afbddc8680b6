//! Answers `dossier conformance`: reads instances into the generated types and writes them again.

mod contract {
    #![allow(dead_code, clippy::all)]
    include!(concat!(env!("OUT_DIR"), "/contract.rs"));
}
mod round_trip;

use std::io;

use protocol::{
    Answer, Capability, Implementation, Request, locked_version, package_or_exit, serve,
};
use round_trip::round_trip;

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
        match round_trip(model, request.instance()?)? {
            Some(instance) => Ok(Answer::RoundTripped { instance }),
            None => Ok(Answer::Skipped {
                reason: format!("no type is generated for {model}"),
            }),
        }
    })
}
