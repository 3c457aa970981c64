//! `cairt device enrol`, `list` and `revoke`.

use super::{Ended, Failure, print};
use clap::{Args, Subcommand};
use domain::id::{DeviceId, OrgName};
use domain::time::Timestamp;
use rusqlite::Transaction;
use serde::Serialize;
use server::app::system_clock;
use server::auth::code;
use server::store::{Purpose, Store, device, organisation};
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// For how long a code is good.
const GOOD_FOR_DAYS: i64 = 7;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Give a one-time code by which a tablet or office browser is enrolled at its first sign-in
    Enrol(Enrol),
    /// Which devices are enrolled, and which were revoked
    List(List),
    /// Revoke a device that was lost: it delivers what is only on it, then deletes its key
    Revoke(Revoke),
}

#[derive(Args, Debug)]
pub struct List {
    /// The organisation
    #[arg(long)]
    org: String,
    /// The database file
    #[arg(long, value_name = "PATH")]
    data: PathBuf,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args, Debug)]
pub struct Revoke {
    /// The organisation
    #[arg(long)]
    org: String,
    /// The device, by its id as `cairt device list` tells it
    #[arg(long, value_name = "ID")]
    device: Uuid,
    /// The database file
    #[arg(long, value_name = "PATH")]
    data: PathBuf,
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
    match command {
        Command::Enrol(arguments) => enrol(arguments),
        Command::List(arguments) => list(arguments),
        Command::Revoke(arguments) => revoke(arguments),
    }
}

fn open(data: &Path) -> Result<Store, Failure> {
    if !data.exists() {
        return Err(Failure::Usage(format!("there is no database {}", data.display())));
    }
    Ok(Store::open(data, Purpose::AsItIs)?)
}

fn known(tx: &Transaction<'_>, org: &OrgName) -> Result<(), Failure> {
    if organisation::exists(tx, org)? {
        return Ok(());
    }
    Err(Failure::Usage(format!("the database has no organisation `{org}`")))
}

fn enrol(enrol: Enrol) -> Result<Ended, Failure> {
    let (store, org) = (open(&enrol.data)?, OrgName(enrol.org));
    let (code, expires_at) =
        (code::make_up()?, system_clock()().plus_millis(GOOD_FOR_DAYS * 24 * 60 * 60 * 1000));
    store.write(|tx| {
        known(tx, &org)?;
        Ok::<_, Failure>(device::add_code(tx, &org, &code::hash(&code).0, &enrol.name, expires_at)?)
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

fn list(list: List) -> Result<Ended, Failure> {
    let (store, org) = (open(&list.data)?, OrgName(list.org));
    let devices = store.read(|tx| {
        known(tx, &org)?;
        Ok::<_, Failure>(device::all(tx, &org)?)
    })?;
    if list.json {
        print::json(&devices)?;
        return Ok(Ended::Done);
    }
    let head = ["device", "name", "enrolled", "revoked"].map(str::to_owned);
    let rows = devices.iter().map(|device| {
        let revoked = device.revoked_at.map(day).unwrap_or_default();
        [device.device.to_string(), device.name.clone(), day(device.enrolled_at), revoked]
    });
    print::table(&std::iter::once(head).chain(rows).collect::<Vec<_>>())?;
    Ok(Ended::Done)
}

/// The day in universal time: an administrator compares it, nobody keeps a deadline by it.
fn day(at: Timestamp) -> String {
    chrono::DateTime::from_timestamp_millis(at.0).map(|at| at.date_naive().to_string()).unwrap_or_default()
}

fn revoke(revoke: Revoke) -> Result<Ended, Failure> {
    let (store, org, device) = (open(&revoke.data)?, OrgName(revoke.org), DeviceId(revoke.device));
    let revoked = store.write(|tx| {
        known(tx, &org)?;
        Ok::<_, Failure>(device::revoke(tx, &org, device, system_clock()())?)
    })?;
    if !revoked {
        return Err(Failure::Refused(format!("no device {device} is enrolled, or it was revoked before")));
    }
    print::lines(&[
        "Revoked. It gets nothing more; what is only on it is set aside when it next reaches the office."
            .to_owned(),
    ])?;
    Ok(Ended::Done)
}
