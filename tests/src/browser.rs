//! The product in a real browser: the real server, the real app, and a person who acts by the words on the screen.
//!
//! - [`engine`], [`driver`] and [`session`]: a browser, from outside; [`screen`]: the page in it;
//! - [`server`]: the office, which can be stopped, killed and started again;
//! - [`world`]: the two together for one journey, begun from prepared profiles and data, with evidence when it fails;
//! - [`worker`]: what people do, in the product's own words;
//! - [`pages`], [`english`] and [`axe`]: every page, and what must hold on each.
//!
//! It knows addresses and words of the product and nothing of how it is made.

pub mod axe;
pub mod driver;
pub mod engine;
pub mod english;
pub mod pages;
pub mod port;
pub mod screen;
pub mod server;
pub mod session;
pub mod wait;
pub mod worker;
pub mod world;

/// The tablet that field workers have, upright.
pub const TABLET: Size = Size { width: 820, height: 1180 };
/// An office's screen.
pub const DESK: Size = Size { width: 1440, height: 900 };
/// A telephone.
pub const TELEPHONE: Size = Size { width: 390, height: 844 };

/// The size of a page, in pixels of CSS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// From side to side.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}
