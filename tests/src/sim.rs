//! The deterministic simulation: the very state machines of browser and server (`domain::sync`) over a network, clocks
//! and disks that fail, all from one seed. One seed is one history: the same seed gives the same trace, byte for byte.
//!
//! - [`world`]: what happens next, and when it is over.
//! - [`tablet`] with [`disk`]: a device and what its storage survives. [`office`] with [`ledger`]: the server.
//! - [`author`]: what people write. [`network`]: what becomes of messages.
//! - [`oracle`]: what must hold, worked out without the code under test wherever that can be.
//! - [`bug`]: mistakes planted in the model around `domain`, never in it, to see that the oracles notice.

pub mod author;
pub mod bug;
pub mod dice;
pub mod disk;
pub mod ledger;
pub mod network;
pub mod office;
pub mod oracle;
pub mod staff;
pub mod tablet;
pub mod trace;
pub mod world;

use bug::Bug;
use trace::Trace;
use world::World;

/// Random steps of a history before everything heals.
pub const STEPS: u32 = 600;

/// How a history ended well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// A hash of everything that happened and of what was left at the end.
    pub trace: u64,
    /// How often each kind of fault and verdict occurred.
    pub counts: trace::Counts,
}

/// Plays the history of a seed.
///
/// # Errors
/// What did not hold, in a sentence.
pub fn play(seed: u64, bug: Option<Bug>, trace: Trace) -> Result<Outcome, String> {
    let mut world = World::new(seed, bug, trace);
    for _ in 0..STEPS {
        world.step()?;
    }
    world.heal()?;
    oracle::all(&world)?;
    Ok(world.end())
}

/// The line that replays a seed.
#[must_use]
pub fn replay_line(seed: u64) -> String {
    format!("CAIRT_SEED={seed} cargo test -p tests --test simulation -- --nocapture")
}
