//! The only source of chance: SplitMix64 (Steele, Lea and Flood, 2014), small and the same everywhere.

use uuid::Uuid;

/// A stream of random numbers from a seed.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// Begins at `seed`.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The dice of one step of a history. Every step has its own, so that leaving out a step leaves what the others
    /// choose for themselves as it was.
    #[must_use]
    pub const fn of_step(seed: u64, step: u32) -> Self {
        // Both are mixed: streams of SplitMix64 that begin near each other would overlap.
        Self(Self(seed).roll() ^ Self(!(step as u64)).roll())
    }

    /// The next 64 bits.
    pub const fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed(self.0)
    }

    /// A number below `bound`; 0 where there is none.
    pub const fn below(&mut self, bound: u64) -> u64 {
        match self.roll().checked_rem(bound) {
            Some(number) => number,
            None => 0,
        }
    }

    /// True in `percent` of a hundred cases.
    pub const fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// A place in a list of `len`; absent where it is empty.
    pub fn place(&mut self, len: usize) -> Option<usize> {
        if len == 0 { None } else { usize::try_from(self.below(len as u64)).ok() }
    }

    /// One of `of`; absent where there is none.
    pub fn pick<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        self.place(of.len()).and_then(|place| of.get(place).copied())
    }

    /// A new id. Random throughout, so that nothing can come to rely on ids that rise.
    pub const fn id(&mut self) -> Uuid {
        Uuid::from_u64_pair(self.roll(), self.roll())
    }
}

/// A number in which each bit hangs on every bit of `z`.
#[must_use]
pub const fn mixed(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
