//! `POST /api/{org}/sign-in`: name, pass phrase and device in; token, replica and directory out.
//!
//! Whatever is wrong, the answer is the same and has taken the same work: one check of a pass phrase.

use crate::app::App;
use crate::auth::throttle::Caller;
use crate::auth::token::TokenHash;
use crate::auth::{code, plain_name, token};
use crate::problem::Problem;
use crate::request::{Address, JsonBody, Org, json};
use crate::routes::directory;
use crate::store::replica::Assigned;
use crate::store::staff::Credentials;
use crate::store::{device, organisation, random, replica, session, staff};
use axum::extract::State;
use axum::response::Response;
use domain::id::{DeviceId, OrgName, ReplicaId, UserId};
use domain::sync::session::{DeviceProof, Directory, SignIn, SignedIn};
use domain::time::Timestamp;
use rusqlite::Transaction;
use uuid::Builder;

/// Lets somebody in, or not.
///
/// # Errors
/// [`Problem::SignInRefused`], [`Problem::TooManyTries`], [`Problem::OtherReplica`], [`Problem::TabletRevoked`], or the
/// server is busy.
pub async fn sign_in(
    State(app): State<App>,
    Org(org): Org,
    address: Address,
    JsonBody(body): JsonBody<SignIn>,
) -> Result<Response, Problem> {
    let name = plain_name(&body.name);
    let (credentials, device) = look_up(&app, org.clone(), name.clone(), body.device).await?;
    let caller =
        Caller { org: org.clone(), name, address, device: device.as_ref().and_then(Device::enrolled) };
    app.doorkeeper().count(&caller, app.now())?;
    let hash = credentials.as_ref().map(|known| known.pass_phrase.clone());
    let is_right = app.doorkeeper().is_right(body.pass_phrase, hash).await?;
    let user = credentials.filter(|known| is_right && known.active).map(|known| known.user);
    let (Some(user), Some(device)) = (user, device) else { return Err(Problem::SignInRefused) };
    let signed_in =
        app.write(move |app, tx| let_in(app, tx, &org, user, &device, body.replica), |_, _| ()).await?;
    app.doorkeeper().forgive(&caller);
    json(&signed_in)
}

/// A device that has proved itself.
#[derive(Clone, Debug)]
enum Device {
    Enrolled {
        id: DeviceId,
        /// It was revoked: whoever worked on it may deliver what it holds, and no more.
        revoked: bool,
    },
    /// To be enrolled with this code; none on a demo server.
    New { name: String, code: Option<TokenHash> },
}

impl Device {
    const fn enrolled(&self) -> Option<DeviceId> {
        match self {
            Self::Enrolled { id, .. } => Some(*id),
            Self::New { .. } => None,
        }
    }
}

/// What the database knows of the person and of the device, both looked up whatever the other gives.
async fn look_up(
    app: &App,
    org: OrgName,
    name: String,
    proof: DeviceProof,
) -> Result<(Option<Credentials>, Option<Device>), Problem> {
    app.read(move |app, tx| {
        let credentials = staff::credentials(tx, &org, &name)?;
        Ok((credentials, prove(app, tx, &org, proof)?))
    })
    .await
}

fn prove(
    app: &App,
    tx: &Transaction<'_>,
    org: &OrgName,
    proof: DeviceProof,
) -> Result<Option<Device>, Problem> {
    Ok(match proof {
        DeviceProof::Enrolled { device, secret } => {
            let known = device::enrolled(tx, org, device)?;
            let known = known.filter(|known| known.secret == TokenHash::of(&secret).0);
            known.map(|known| Device::Enrolled { id: device, revoked: known.revoked })
        }
        DeviceProof::Code { code } if app.is_demo() && code.is_empty() => {
            Some(Device::New { name: "demo".to_owned(), code: None })
        }
        DeviceProof::Code { code } => {
            let code = code::hash(&code);
            let name = device::code_is_for(tx, org, &code.0, app.now())?;
            name.map(|name| Device::New { name, code: Some(code) })
        }
    })
}

fn let_in(
    app: &App,
    tx: &Transaction<'_>,
    org: &OrgName,
    user: UserId,
    device: &Device,
    replica: Option<ReplicaId>,
) -> Result<SignedIn, Problem> {
    let now = app.now();
    let revoked = matches!(device, Device::Enrolled { revoked: true, .. });
    if revoked && replica.is_none() {
        // Nothing is on it that could be delivered.
        return Err(Problem::TabletRevoked);
    }
    let (device, device_secret) = enrol(tx, org, device, now)?;
    let replica = match replica {
        Some(replica) => replica,
        None => ReplicaId(new_id(now)?),
    };
    let replica_code = match replica::assign(tx, org, replica, user, device)? {
        Assigned::Theirs(code) => code,
        Assigned::SomebodyElses => return Err(Problem::OtherReplica),
        Assigned::DeviceRevoked => return Err(Problem::TabletRevoked),
    };
    let (token, expires_at) = (token::make_up()?, token::good_until(now));
    session::cut_short(tx, org, replica, now.plus_millis(token::OVERLAP_MS))?;
    session::begin(tx, org, &TokenHash::of(&token).0, (replica, device), now, expires_at)?;
    Ok(SignedIn {
        token,
        expires_at,
        user,
        device,
        device_secret,
        replica,
        replica_code,
        recovery_key: organisation::recovery_key(tx, org)?,
        server_time: now,
        directory: if revoked { Directory::default() } else { directory::of(app, tx, org)? },
        revoked,
    })
}

/// The device's id and, where it is enrolled only now, the secret that it must keep.
fn enrol(
    tx: &Transaction<'_>,
    org: &OrgName,
    device: &Device,
    now: Timestamp,
) -> Result<(DeviceId, Option<String>), Problem> {
    let (name, code) = match device {
        Device::Enrolled { id, .. } => return Ok((*id, None)),
        Device::New { name, code } => (name, code),
    };
    if let Some(code) = code
        && !device::use_code(tx, org, &code.0, now)?
    {
        return Err(Problem::SignInRefused);
    }
    let (id, secret) = (DeviceId(new_id(now)?), token::make_up()?);
    device::add(tx, org, id, name, &TokenHash::of(&secret).0, now)?;
    Ok((id, Some(secret)))
}

/// A new `UUIDv7`.
fn new_id(now: Timestamp) -> Result<uuid::Uuid, Problem> {
    let millis = u64::try_from(now.0).unwrap_or(0);
    Ok(Builder::from_unix_timestamp_millis(millis, &random()?).into_uuid())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::throttle::{TRIES_PER_ACCOUNT, WINDOW_MS};
    use crate::auth::token::{LIFETIME_MS, OVERLAP_MS};
    use crate::office::{CODES, ORG, Office, phrase_of};
    use axum::http::StatusCode;
    use serde_json::{Value, json};

    fn with_code(name: &str, phrase: &str, code: &str) -> Value {
        json!({ "name": name, "pass_phrase": phrase, "device": { "is": "code", "code": code } })
    }

    fn enrolled(name: &str, phrase: &str, signed_in: &SignedIn, secret: &str) -> Value {
        let device = json!({ "is": "enrolled", "device": signed_in.device, "secret": secret });
        json!({ "name": name, "pass_phrase": phrase, "device": device, "replica": signed_in.replica })
    }

    #[tokio::test]
    async fn whatever_is_wrong_the_answer_is_the_same() {
        let office = Office::open();
        let right = phrase_of("maura");
        let nobody = office.sign_in(&with_code("nobody", &right, CODES[0])).await;
        assert_eq!((nobody.status, nobody.code().as_str()), (StatusCode::UNAUTHORIZED, "sign-in-refused"));
        for (name, phrase, code) in [
            ("maura", "a wrong pass phrase", CODES[0]),
            ("maura", right.as_str(), "WRONG-CODE"),
            ("maura", right.as_str(), ""),
            ("nobody", right.as_str(), "WRONG-CODE"),
        ] {
            let refused = office.sign_in(&with_code(name, phrase, code)).await;
            assert_eq!(
                (refused.status, &refused.body),
                (nobody.status, &nobody.body),
                "{name} {phrase} {code}"
            );
            assert_eq!(refused.headers, nobody.headers, "{name} {phrase} {code}");
        }
    }

    #[tokio::test]
    async fn a_code_enrols_one_device_and_its_secret_opens_it_from_then_on() {
        let office = Office::open();
        let first = office.sign_in(&with_code(" Maura", &phrase_of("maura"), CODES[0])).await;
        assert_eq!(first.status, StatusCode::OK, "{}", first.body);
        let first: SignedIn = first.read();
        assert_eq!((first.replica_code.len(), first.directory.charters.len()), (3, 1));
        assert_eq!(
            office.sign_in(&with_code("maura", &phrase_of("maura"), CODES[0])).await.code(),
            "sign-in-refused"
        );

        let secret = first.device_secret.clone().unwrap();
        let again = office.sign_in(&enrolled("maura", &phrase_of("maura"), &first, &secret)).await;
        let again: SignedIn = again.read();
        assert_eq!(
            (again.device, again.replica, &again.replica_code),
            (first.device, first.replica, &first.replica_code)
        );
        assert!(again.device_secret.is_none() && again.token != first.token);
        let wrong = office.sign_in(&enrolled("maura", &phrase_of("maura"), &first, "a wrong secret")).await;
        assert_eq!(wrong.code(), "sign-in-refused");
    }

    /// Signs in again with the same tablet and replica.
    async fn again(office: &Office, name: &str, before: &SignedIn) -> SignedIn {
        let secret = before.device_secret.clone().unwrap();
        let answer = office.sign_in(&enrolled(name, &phrase_of(name), before, &secret)).await;
        SignedIn { device_secret: Some(secret), ..answer.read() }
    }

    async fn is_good(office: &Office, signed_in: &SignedIn) -> bool {
        office.get(&format!("/api/{ORG}/directory"), &signed_in.token).await.status == StatusCode::OK
    }

    #[tokio::test]
    async fn signing_in_again_ends_the_earlier_sessions_of_the_replica_after_a_while() {
        let office = Office::open();
        let (first, donal) = (office.tablet("maura").await.signed_in, office.tablet("donal").await.signed_in);
        let second = again(&office, "maura", &first).await;
        // Another tab of the same app may have the first token in its hands.
        office.wait(OVERLAP_MS - 1);
        assert!(is_good(&office, &first).await && is_good(&office, &second).await);
        let third = again(&office, "maura", &second).await;
        office.wait(1);
        assert!(!is_good(&office, &first).await && is_good(&office, &second).await);
        office.wait(OVERLAP_MS);
        assert!(!is_good(&office, &second).await && is_good(&office, &third).await);
        assert!(is_good(&office, &donal).await, "somebody else's");
    }

    #[tokio::test]
    async fn a_session_about_to_run_out_is_not_lengthened_by_the_next_one() {
        let office = Office::open();
        let first = office.tablet("maura").await.signed_in;
        office.wait(LIFETIME_MS - 1);
        again(&office, "maura", &first).await;
        office.wait(1);
        assert!(!is_good(&office, &first).await);
    }

    #[tokio::test]
    async fn a_replica_of_somebody_else_is_not_handed_over() {
        let office = Office::open();
        let maura = office.tablet("maura").await.signed_in;
        let secret = maura.device_secret.clone().unwrap();
        let answer = office.sign_in(&enrolled("donal", &phrase_of("donal"), &maura, &secret)).await;
        assert_eq!((answer.status, answer.code().as_str()), (StatusCode::CONFLICT, "other-replica"));
    }

    #[tokio::test]
    async fn a_replica_does_not_move_to_a_tablet_that_was_signed_off() {
        let office = Office::open();
        let colm = office.tablet("colm").await.signed_in;
        let (kept, lost) = (office.tablet("maura").await.signed_in, office.tablet("maura").await.signed_in);
        let revoke = json!({ "device": lost.device }).to_string();
        office.post(&format!("/api/{ORG}/fleet/revoke"), &colm.token, revoke).await;
        let secret = lost.device_secret.clone().unwrap();
        let on_the_lost = |replica: ReplicaId| {
            let signed_in = SignedIn { replica, ..lost.clone() };
            enrolled("maura", &phrase_of("maura"), &signed_in, &secret)
        };
        let moved = office.sign_in(&on_the_lost(kept.replica)).await;
        assert_eq!((moved.status, moved.code().as_str()), (StatusCode::FORBIDDEN, "tablet-revoked"));
        assert!(is_good(&office, &kept).await);
        // What is on the lost one is delivered all the same.
        assert!(office.sign_in(&on_the_lost(lost.replica)).await.read::<SignedIn>().revoked);
    }

    /// Whoever does not know name and pass phrase learns nothing of the tablet.
    #[tokio::test]
    async fn that_a_tablet_was_signed_off_is_told_only_to_whoever_is_right_otherwise() {
        let office = Office::open();
        let colm = office.tablet("colm").await.signed_in;
        let lost = office.tablet("maura").await.signed_in;
        let revoke = json!({ "device": lost.device }).to_string();
        office.post(&format!("/api/{ORG}/fleet/revoke"), &colm.token, revoke).await;
        let secret = lost.device_secret.clone().unwrap();
        let phrase = phrase_of("maura");
        for (phrase, secret, expected) in [
            (phrase.as_str(), secret.as_str(), "tablet-revoked"),
            ("a wrong pass phrase", secret.as_str(), "sign-in-refused"),
            (phrase.as_str(), "a wrong secret", "sign-in-refused"),
        ] {
            let device = json!({ "is": "enrolled", "device": lost.device, "secret": secret });
            let answer =
                office.sign_in(&json!({ "name": "maura", "pass_phrase": phrase, "device": device })).await;
            assert_eq!(answer.code(), expected, "{phrase} {secret}");
        }
    }

    #[tokio::test]
    async fn a_stranger_who_guesses_is_stopped_and_the_worker_is_not() {
        let office = Office::open();
        let maura = office.tablet("maura").await.signed_in;
        let guess = with_code("maura", "a stranger's guess", CODES[5]);
        for _ in 0..TRIES_PER_ACCOUNT {
            assert_eq!(office.sign_in(&guess).await.code(), "sign-in-refused");
        }
        let stopped = office.sign_in(&guess).await;
        assert_eq!(
            (stopped.status, stopped.code().as_str()),
            (StatusCode::TOO_MANY_REQUESTS, "too-many-tries")
        );
        assert_eq!(stopped.headers["retry-after"], "900");

        let secret = maura.device_secret.clone().unwrap();
        let worker = office.sign_in(&enrolled("maura", &phrase_of("maura"), &maura, &secret)).await;
        assert_eq!(worker.status, StatusCode::OK);
        office.wait(WINDOW_MS);
        assert_eq!(office.sign_in(&guess).await.code(), "sign-in-refused");
    }

    #[tokio::test]
    async fn a_message_that_is_no_sign_in_gets_a_problem() {
        let office = Office::open();
        let path = format!("/api/{ORG}/sign-in");
        assert_eq!(office.post(&path, "", "{").await.code(), "malformed");
        assert_eq!(office.post(&path, "", vec![b' '; 20_000]).await.code(), "too-large");
        assert_eq!(office.post("/api/nowhere/sign-in", "", "{}").await.code(), "unknown-organisation");
        assert_eq!(office.get(&path, "").await.code(), "method-not-allowed");
    }
}
