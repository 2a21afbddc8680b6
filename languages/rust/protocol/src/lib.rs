//! The code that both programs share: the line protocol (`docs/conformance-protocol.md`) and the folder
//! of the unpacked package.

mod answer;
mod locked_version;
mod package;
mod request;
mod server;

pub use answer::{Answer, Capability, Implementation};
pub use locked_version::locked_version;
pub use package::{Package, package_or_exit};
pub use request::{Request, Subject};
pub use server::serve;
