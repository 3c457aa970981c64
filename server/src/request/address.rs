//! Where a request comes from, for counting wrong tries. The only file that reads `X-Forwarded-For`, and it believes the
//! header only from a proxy that whoever started the server has named.

use crate::app::App;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName};
use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

/// Where a request comes from. A whole IPv6 network of one household counts as one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(pub IpAddr);

impl FromRequestParts<App> for Address {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        Ok(Self(network(client(peer(parts), &parts.headers, app.trusted_proxies()))))
    }
}

/// Who is at the other end of the connection.
pub(super) fn peer(parts: &Parts) -> IpAddr {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
    peer.map_or(Ipv4Addr::UNSPECIFIED.into(), |ConnectInfo(address)| address.ip())
}

/// Whether it is a proxy that whoever started the server has named.
pub(super) fn is_trusted(address: IpAddr, trusted: &[IpAddr]) -> bool {
    trusted.iter().any(|proxy| proxy.to_canonical() == address.to_canonical())
}

/// What a proxy adds the address of its own peer to.
const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// Who asks: the peer, or, where that is a trusted proxy, the last address in the header that is not one too. What stands
/// before it was written by strangers. Where it does not read or is missing, the peer has to do.
fn client(peer: IpAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> IpAddr {
    let is_trusted = |address: &IpAddr| is_trusted(*address, trusted);
    let peer = peer.to_canonical();
    if !is_trusted(&peer) {
        return peer;
    }
    let named = headers.get_all(FORWARDED_FOR);
    let named: Vec<_> = named.iter().flat_map(|line| line.to_str().unwrap_or_default().split(',')).collect();
    let mut from_the_last = named.into_iter().rev().map(read);
    from_the_last.find(|hop| !hop.is_some_and(|address| is_trusted(&address))).flatten().unwrap_or(peer)
}

/// An address, with or without the port that some proxies add.
fn read(hop: &str) -> Option<IpAddr> {
    let hop = hop.trim();
    let alone = hop.trim_start_matches('[').trim_end_matches(']').parse();
    let address = alone.or_else(|_| hop.parse::<SocketAddr>().map(|with_port| with_port.ip()));
    address.ok().map(|address| address.to_canonical())
}

fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6((u128::from(v6) >> 64 << 64).into()),
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::throttle::TRIES_PER_ACCOUNT;
    use crate::office::{Answer, CODES, ORG, Office};
    use axum::body::Body;
    use axum::http::{HeaderValue, Request};
    use serde_json::json;

    #[test]
    fn a_household_counts_as_one_address() {
        fn check(address: &str, expected: &str) {
            assert_eq!(network(address.parse().unwrap()).to_string(), expected, "{address}");
        }
        check("192.0.2.7", "192.0.2.7");
        check("::ffff:192.0.2.7", "192.0.2.7");
        check("2001:db8:1:2:aaaa::1", "2001:db8:1:2::");
        check("2001:db8:1:2:bbbb::2", "2001:db8:1:2::");
    }

    #[test]
    fn only_a_trusted_proxy_is_believed_and_only_as_far_as_proxies_are_trusted() {
        fn check(peer: &str, forwarded: &[&str], expected: &str) {
            let trusted = ["127.0.0.1", "10.0.0.2", "::1"].map(|proxy| proxy.parse().unwrap());
            let mut headers = HeaderMap::new();
            for line in forwarded {
                headers.append(FORWARDED_FOR, HeaderValue::from_str(line).unwrap());
            }
            let found = client(peer.parse().unwrap(), &headers, &trusted);
            assert_eq!(found.to_string(), expected, "{peer} {forwarded:?}");
        }
        check("127.0.0.1", &["192.0.2.7"], "192.0.2.7");
        check("::ffff:127.0.0.1", &["192.0.2.7"], "192.0.2.7");
        check("::1", &["2001:db8::7"], "2001:db8::7");
        // A stranger writes what they like; the proxy adds who they are.
        check("127.0.0.1", &["198.51.100.1, 192.0.2.7"], "192.0.2.7");
        check("127.0.0.1", &["198.51.100.1", "192.0.2.7"], "192.0.2.7");
        // One trusted proxy behind another.
        check("127.0.0.1", &["198.51.100.1, 192.0.2.7, 10.0.0.2"], "192.0.2.7");
        check("127.0.0.1", &["192.0.2.7:50123"], "192.0.2.7");
        check("127.0.0.1", &["[2001:db8::7]:50123"], "2001:db8::7");
        check("127.0.0.1", &["[2001:db8::7]"], "2001:db8::7");
        // Not trusted, whatever it says.
        check("192.0.2.9", &["198.51.100.1"], "192.0.2.9");
        check("192.0.2.9", &["127.0.0.1"], "192.0.2.9");
        // Nothing to go by.
        check("127.0.0.1", &[], "127.0.0.1");
        check("127.0.0.1", &["10.0.0.2"], "127.0.0.1");
        check("127.0.0.1", &["198.51.100.1, unknown"], "127.0.0.1");
        check("127.0.0.1", &["198.51.100.1, "], "127.0.0.1");
    }

    const PROXY: [u8; 4] = [127, 0, 0, 1];

    async fn guess(office: &Office, peer: [u8; 4], forwarded: &str) -> Answer {
        let device = json!({ "is": "code", "code": CODES[0] });
        let body = json!({ "name": "maura", "pass_phrase": "a stranger's guess", "device": device });
        let request = Request::post(format!("/api/{ORG}/sign-in"))
            .header(FORWARDED_FOR, forwarded)
            .extension(ConnectInfo(SocketAddr::from((peer, 50123))));
        office.request(request.body(Body::from(body.to_string())).unwrap()).await
    }

    /// Whether somebody at `next` may try after somebody at `first` tried too often, both by way of `peer`.
    async fn check(office: Office, peer: [u8; 4], first: &str, next: &str, expected: &str) {
        for _ in 0..TRIES_PER_ACCOUNT {
            assert_eq!(guess(&office, peer, first).await.code(), "sign-in-refused");
        }
        assert_eq!(guess(&office, peer, next).await.code(), expected, "{peer:?} {next}");
    }

    #[tokio::test]
    async fn behind_a_trusted_proxy_each_client_has_tries_of_its_own() {
        let office = || Office::behind(&[PROXY.into()]);
        check(office(), PROXY, "192.0.2.66", "192.0.2.7", "sign-in-refused").await;
        check(office(), PROXY, "192.0.2.66", "198.51.100.1, 192.0.2.66", "too-many-tries").await;
    }

    #[tokio::test]
    async fn who_is_not_a_trusted_proxy_gets_no_more_tries_by_naming_somebody_else() {
        check(Office::open(), PROXY, "192.0.2.66", "192.0.2.7", "too-many-tries").await;
        let stranger = [192, 0, 2, 66];
        check(Office::behind(&[PROXY.into()]), stranger, "192.0.2.1", "192.0.2.2", "too-many-tries").await;
    }
}
