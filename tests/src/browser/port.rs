//! Free ports, and whether somebody listens on one.

use super::wait::until;
use anyhow::{Context as _, Result};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

/// Where the servers and the drivers of the journeys listen.
const PORTS: RangeInclusive<u16> = 8100..=8199;

/// A port on which nobody listens; the search goes on where it last ended.
///
/// # Errors
/// All of them are taken.
pub fn free() -> Result<u16> {
    static NEXT: AtomicU16 = AtomicU16::new(*PORTS.start());
    let found = PORTS.map(|_| NEXT.fetch_add(1, Ordering::Relaxed)).find(|port| is_free(*port));
    found.context("every port for the journeys is taken")
}

/// Waits until somebody listens on `port`.
///
/// # Errors
/// Nobody does in time.
pub async fn answers(port: u16, within: Duration) -> Result<()> {
    until(within, "nobody listens", async || Ok(connect(port).ok())).await.map(drop)
}

/// A connection to `port`.
///
/// # Errors
/// Nobody listens there.
pub fn connect(port: u16) -> std::io::Result<TcpStream> {
    TcpStream::connect((Ipv4Addr::LOCALHOST, port))
}

fn is_free(port: u16) -> bool {
    PORTS.contains(&port) && TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
}
