//! What tablets and server owe each other, as state machines without I/O: the browser, the server and the simulator
//! drive the very same ones.
//!
//! - [`session`]: what is said before any sync.
//! - [`message`]: what is said, and [`limits`]: how much of it.
//! - [`replica`]: the device's side: what to send next, what to store, when to rest.
//! - [`host`]: the server's side: judging what is pushed, composing what is pulled.
//! - [`set_aside`], [`fleet`], [`sealed`]: what is said beside it: settling entries, looking after tablets, and what only the
//!   office can open.
//!
//! The promise between them: an entry that a device called saved is at the office exactly once, accepted or visibly set
//! aside; a device that has pulled to the head of the feed holds exactly what its worker may see.

pub mod fleet;
pub mod host;
pub mod limits;
pub mod message;
pub mod replica;
pub mod sealed;
pub mod session;
pub mod set_aside;
