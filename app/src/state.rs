//! What the app knows and does: pages ask here and nowhere else. Below it are the store, the network and the rules.

pub mod browser_storage;
pub mod caseload;
pub mod copy;
pub mod device;
pub mod language;
pub mod office;
pub mod session;

pub use crate::store::StoreTrouble;
pub use browser_storage::{StorageNews, storage_news};
