//! `cairt user add`.

use super::{Ended, Failure, print};
use clap::{Args, Subcommand};
use domain::charter::{Charter, RoleId};
use domain::id::{OrgName, UserId};
use domain::time::Timestamp;
use rusqlite::Transaction;
use serde::Serialize;
use server::app::system_clock;
use server::auth::{pass_phrase, plain_name};
use server::store::staff::{self, NewStaff};
use server::store::{Purpose, Store, organisation, random};
use server::{recovery, set_up};
use std::io::{IsTerminal as _, Read as _};
use std::path::PathBuf;
use uuid::Builder;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Add somebody. The pass phrase is read from standard input; without one, it is made up and told once
    Add(Add),
}

#[derive(Args, Debug)]
pub struct Add {
    /// The organisation; set up from its charter when it is named for the first time
    #[arg(long)]
    org: String,
    /// Their name, as colleagues see it
    #[arg(long)]
    name: String,
    /// The name they sign in with
    #[arg(long)]
    sign_in: String,
    /// A role of the charter; may be given several times
    #[arg(long = "role", required = true)]
    roles: Vec<String>,
    /// The database file; made where there is none
    #[arg(long, value_name = "PATH")]
    data: PathBuf,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

/// What was added.
#[derive(Serialize)]
struct Added {
    org: OrgName,
    user: UserId,
    sign_in: String,
    /// Only where it was made up: this is the one time that it is told.
    pass_phrase: Option<String>,
    /// Only where the organisation was set up now.
    recovery_key_file: Option<PathBuf>,
}

/// Carries it out.
pub fn run(command: Command) -> Result<Ended, Failure> {
    let Command::Add(add) = command;
    let (sign_in, now) = (plain_name(&add.sign_in), system_clock()());
    if sign_in.is_empty() || add.name.trim().is_empty() {
        return Err(Failure::Usage("a name is empty".to_owned()));
    }
    let (phrase, was_made_up) = pass_phrase_of(&sign_in)?;
    let hash = pass_phrase::hash(&phrase)?;
    let store = Store::open(&add.data, Purpose::AsItIs)?;
    let org = OrgName(add.org.clone());
    let user = UserId(
        Builder::from_unix_timestamp_millis(u64::try_from(now.0).unwrap_or(0), &random()?).into_uuid(),
    );
    let is_new = store.write(|tx| {
        let (charter, is_new) = charter_of(tx, &store, &org, now)?;
        let new = NewStaff {
            user,
            sign_in: sign_in.clone(),
            name: add.name.trim().to_owned(),
            roles: roles(&charter, &add.roles)?,
            pass_phrase: hash,
        };
        if !staff::add(tx, &org, &new)? {
            return Err(Failure::Refused(format!("somebody already signs in to {org} as `{sign_in}`")));
        }
        Ok(is_new)
    })?;
    let added = Added {
        user,
        sign_in,
        pass_phrase: was_made_up.then_some(phrase),
        recovery_key_file: is_new.then(|| recovery::file(&add.data, &org)),
        org,
    };
    tell(&added, add.json)?;
    Ok(Ended::Done)
}

/// The pass phrase from standard input, or one made up, and which of the two.
fn pass_phrase_of(sign_in: &str) -> Result<(String, bool), Failure> {
    let mut typed = String::new();
    if !std::io::stdin().is_terminal() {
        std::io::stdin().read_to_string(&mut typed)?;
    }
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok((pass_phrase::make_up()?, true));
    }
    pass_phrase::check_strength(typed, sign_in).map_err(|weak| Failure::Refused(weak.to_string()))?;
    Ok((typed.to_owned(), false))
}

/// The organisation's charter in force, and whether the organisation was set up only now.
fn charter_of(
    tx: &Transaction<'_>,
    store: &Store,
    org: &OrgName,
    now: Timestamp,
) -> Result<(Charter, bool), Failure> {
    match organisation::charters(tx, org)?.pop() {
        Some(charter) => Ok((charter, false)),
        None => Ok((set_up::add(tx, store, org, now)?, true)),
    }
}

fn roles(charter: &Charter, wanted: &[String]) -> Result<Vec<RoleId>, Failure> {
    let known = || charter.roles.iter().map(|role| role.id.as_str()).collect::<Vec<_>>().join(", ");
    let find = |wanted: &String| match charter.role(wanted) {
        Some(role) => Ok(role.id.clone()),
        None => Err(Failure::Usage(format!("{} has no role `{wanted}`, but {}", charter.id, known()))),
    };
    wanted.iter().map(find).collect()
}

fn tell(added: &Added, json: bool) -> Result<(), Failure> {
    if json {
        return print::json(added);
    }
    let mut rows = vec![["organisation".to_owned(), added.org.to_string()]];
    rows.push(["signs in as".to_owned(), added.sign_in.clone()]);
    rows.extend(added.pass_phrase.clone().map(|phrase| ["pass phrase, told once".to_owned(), phrase]));
    let file = added.recovery_key_file.as_ref().map(|file| file.display().to_string());
    rows.extend(file.map(|file| ["recovery key; keep it elsewhere".to_owned(), file]));
    print::table(&rows)
}
