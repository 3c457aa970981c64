//! `cairt device enrol`.

use super::{Ended, Failure, print};
use clap::{Args, Subcommand};
use domain::id::OrgName;
use domain::time::Timestamp;
use serde::Serialize;
use server::app::system_clock;
use server::auth::code;
use server::store::{Purpose, Store, device, organisation};
use std::path::PathBuf;

/// For how long a code is good.
const GOOD_FOR_DAYS: i64 = 7;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Give a one-time code by which a tablet or office browser is enrolled at its first sign-in
    Enrol(Enrol),
}

#[derive(Args, Debug)]
pub struct Enrol {
    /// The organisation
    #[arg(long)]
    org: String,
    /// What the device is called, such as its inventory number
    #[arg(long)]
    name: String,
    /// The database file
    #[arg(long, value_name = "PATH")]
    data: PathBuf,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

/// The code, told once.
#[derive(Serialize)]
struct Enrolment {
    org: OrgName,
    name: String,
    code: String,
    /// Milliseconds since 1970.
    expires_at: Timestamp,
    good_for_days: i64,
}

/// Carries it out.
pub fn run(command: Command) -> Result<Ended, Failure> {
    let Command::Enrol(enrol) = command;
    if !enrol.data.exists() {
        return Err(Failure::Usage(format!("there is no database {}", enrol.data.display())));
    }
    let store = Store::open(&enrol.data, Purpose::AsItIs)?;
    let org = OrgName(enrol.org);
    let (code, expires_at) =
        (code::make_up()?, system_clock()().plus_millis(GOOD_FOR_DAYS * 24 * 60 * 60 * 1000));
    store.write(|tx| {
        if !organisation::exists(tx, &org)? {
            return Err(Failure::Usage(format!("the database has no organisation `{org}`")));
        }
        Ok(device::add_code(tx, &org, &code::hash(&code).0, &enrol.name, expires_at)?)
    })?;
    let enrolment = Enrolment { org, name: enrol.name, code, expires_at, good_for_days: GOOD_FOR_DAYS };
    if enrol.json {
        print::json(&enrolment)?;
    } else {
        print::table(
            &[
                ["device", enrolment.name.as_str()],
                ["code, told once", enrolment.code.as_str()],
                ["good for", &format!("{GOOD_FOR_DAYS} days")],
            ]
            .map(|row| row.map(str::to_owned)),
        )?;
    }
    Ok(Ended::Done)
}
