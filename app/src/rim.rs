//! The only place that asks the browser for the time, for an id or for randomness. Everything else is told.

use domain::time::Timestamp;
use uuid::Uuid;

/// This device's clock, as it stands, right or wrong.
#[must_use]
pub fn wall_clock() -> Timestamp {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "milliseconds since 1970 are whole and far below 2^53"
    )]
    Timestamp(js_sys::Date::now() as i64)
}

/// The time of day of `at` in this device's own time zone.
#[must_use]
pub fn time_of_day(at: Timestamp) -> chrono::NaiveTime {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 are far below 2^53")]
    let date = js_sys::Date::new(&(at.0 as f64).into());
    chrono::NaiveTime::from_hms_opt(date.get_hours(), date.get_minutes(), 0).unwrap_or_default()
}

/// A new id, in order of time so that storage stays dense.
#[must_use]
pub fn new_id() -> Uuid {
    let millis = u64::try_from(wall_clock().0).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, &random::<10>()).into_uuid()
}

/// Bytes that nobody can foresee.
#[must_use]
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if let Ok(crypto) = leptos::prelude::window().crypto() {
        // Fails only for more than 65,536 bytes.
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    bytes
}
