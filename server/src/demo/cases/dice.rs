//! Chance that falls the same way on every machine, so that two demo servers, and the screenshots of two days' work, show
//! the same people. Knows nothing of what is drawn.

use domain::time::Timestamp;
use uuid::{Builder, Uuid};

/// A `SplitMix64` generator.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// Dice that fall as they always fall for `name` (FNV-1a of its bytes).
    pub fn seeded(name: &str) -> Self {
        let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        Self(name.bytes().fold(0xcbf2_9ce4_8422_2325, mix))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// 0 up to `bound`, which is excluded; 0 for an empty range.
    pub fn below(&mut self, bound: usize) -> usize {
        (self.next() % (bound.max(1) as u64)) as usize
    }

    /// From `low` to `high`, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low + 1).max(1) as usize) as i64
    }

    /// True `percent` times of a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of the rows of a table. The tables are this module's own and never empty.
    pub fn pick<'a, T>(&mut self, table: &'a [T]) -> &'a T {
        &table[self.below(table.len())]
    }

    /// A `UUIDv7` of this instant.
    pub fn id_at(&mut self, at: Timestamp) -> Uuid {
        let [a, b] = [self.next(), self.next()].map(u64::to_be_bytes);
        let random = [a[0], a[1], a[2], a[3], a[4], b[0], b[1], b[2], b[3], b[4]];
        Builder::from_unix_timestamp_millis(at.0.unsigned_abs(), &random).into_uuid()
    }
}
