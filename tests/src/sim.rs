//! The deterministic simulation: the very state machines of browser and server (`domain::sync`) over a network, clocks
//! and disks that fail, all from one seed. One seed is one history: the same seed gives the same trace, byte for byte.
//!
//! - [`world`]: what happens next, and when it is over.
//! - [`tablet`] with its [`tab`]s, [`storage`] and [`disk`]: a device and what it survives. [`office`] with [`ledger`]: the
//!   server.
//! - [`author`]: what people write. [`reading`]: how an app reads it. [`network`]: what becomes of messages.
//! - [`oracle`]: what must hold, worked out without the code under test wherever that can be.
//! - [`history`]: a seed and which of its steps are played; [`shrink`]: the fewest that still fail; [`campaign`]: many seeds;
//!   [`page`]: their figures.
//! - [`bug`]: mistakes planted in the model around `domain`, never in it, to see that the oracles notice.

pub mod author;
pub mod bug;
pub mod campaign;
pub mod dice;
pub mod disk;
pub mod history;
pub mod ledger;
pub mod network;
pub mod office;
pub mod oracle;
pub mod page;
pub mod reading;
pub mod shrink;
pub mod staff;
pub mod storage;
pub mod tab;
pub mod tablet;
pub mod trace;
pub mod world;

/// Random steps of a history before everything heals.
pub const STEPS: u32 = 600;
