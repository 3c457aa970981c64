//! `cairt`: the server and the command line of charters, calendars and deadlines.

mod command;

use clap::Parser;
use command::{Cairt, Ended};
use std::process::ExitCode;

fn main() -> ExitCode {
    match Cairt::parse().run() {
        Ok(Ended::Done) => ExitCode::SUCCESS,
        Ok(Ended::Refused) => ExitCode::from(1),
        Err(failure) if failure.is_reader_gone() => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("cairt: {failure}");
            ExitCode::from(failure.exit_code())
        }
    }
}
