//! How dates, numbers and lists are written in each language, from the patterns of `locales/<language>/format.ftl`.
//!
//! It formats what it is given: choosing the time zone is the caller's.

mod date;
mod list;
mod names;
mod number;
#[cfg(test)]
mod tests;
