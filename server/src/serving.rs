//! Connections: taking them on, how long one may keep the server waiting, and letting them end when it stops. Knows HTTP
//! and nothing of what is asked.

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use axum::serve::Listener;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service as _, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tower_http::timeout::TimeoutBody;

/// How long a client may keep the server waiting. Each connection takes one of the few files that a process may have
/// open, so one that says nothing must not keep it. An answer may take as long as it likes: the live line lasts a shift.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For the whole head of a request, from the moment the connection is free for one. A connection on which nobody asks
    /// anything is closed after as long.
    pub head: Duration,
    /// For the next piece of a body. No limit on the whole: over a thin rural line a full batch may take minutes.
    pub piece: Duration,
}

/// A head is a few hundred bytes, even on a line that loses every other packet.
const HEAD: Duration = Duration::from_secs(15);
/// A line may be silent for a while in a dead spot of the mobile network; the app itself gives up after this long.
const PIECE: Duration = Duration::from_secs(30);

impl Default for Patience {
    fn default() -> Self {
        Self { head: HEAD, piece: PIECE }
    }
}

/// Serves until `told_to_stop`; then takes on nobody new, finishes what was begun, and returns.
pub async fn serve(
    mut listener: TcpListener,
    router: &Router,
    patience: Patience,
    told_to_stop: impl Future<Output = ()>,
) {
    let connections = GracefulShutdown::new();
    let mut told_to_stop = pin!(told_to_stop);
    loop {
        tokio::select! {
            // Where the system has no file left for another connection, this waits a second and tries again.
            (stream, peer) = Listener::accept(&mut listener) => {
                tokio::spawn(converse(stream, peer, router.clone(), patience, connections.watcher()));
            }
            () = &mut told_to_stop => break,
        }
    }
    drop(listener);
    connections.shutdown().await;
}

/// Answers one request after another until the client leaves, keeps the server waiting, or the server stops.
async fn converse<Io>(io: Io, peer: SocketAddr, router: Router, patience: Patience, watcher: Watcher)
where
    Io: AsyncRead + AsyncWrite + Unpin + 'static,
{
    let router = TowerToHyperService::new(router);
    let answer = service_fn(move |request| router.call(received(request, peer, patience)));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(patience.head)
        .serve_connection(TokioIo::new(io), answer);
    if let Err(error) = watcher.watch(connection).await {
        tracing::debug!(%error, "a connection broke off");
    }
}

/// A request as the router takes it: with the peer's address, and a body that is not waited for for ever.
fn received(request: hyper::Request<Incoming>, peer: SocketAddr, patience: Patience) -> Request {
    let mut request = request.map(|body| Body::new(TimeoutBody::new(patience.piece, body)));
    request.extensions_mut().insert(ConnectInfo(peer));
    request
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::{ORG, Office};
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream};
    use tokio::sync::oneshot;
    use tokio::task::JoinHandle;

    /// Long enough for a request made at once, short enough to wait for.
    const SHORT: Patience = Patience { head: Duration::from_millis(300), piece: Duration::from_millis(300) };
    /// A test that waits longer has failed.
    const AT_MOST: Duration = Duration::from_secs(20);
    const PEER: ([u8; 4], u16) = ([192, 0, 2, 7], 50123);

    /// A server on a port of its own.
    struct Running {
        address: SocketAddr,
        stop: oneshot::Sender<()>,
        ended: JoinHandle<()>,
    }

    async fn running(office: &Office, patience: Patience) -> Running {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (app, (stop, told_to_stop)) = (office.app.clone(), oneshot::channel());
        let ended = tokio::spawn(async move {
            let stopping = app.clone();
            let told_to_stop = async move {
                drop(told_to_stop.await);
                stopping.stop();
            };
            serve(listener, &crate::router(app), patience, told_to_stop).await;
        });
        Running { address, stop, ended }
    }

    impl Running {
        fn connect(&self, begin: &str) -> TcpStream {
            let mut stream = TcpStream::connect(self.address).unwrap();
            stream.set_read_timeout(Some(AT_MOST)).unwrap();
            stream.write_all(begin.as_bytes()).unwrap();
            stream
        }
    }

    /// What is said until the server closes the connection.
    fn to_the_end(mut stream: TcpStream) -> String {
        let mut said = Vec::new();
        stream.read_to_end(&mut said).unwrap();
        String::from_utf8(said).unwrap()
    }

    fn live(token: &str) -> String {
        format!("GET /api/{ORG}/live HTTP/1.1\r\nAuthorization: Bearer {token}\r\n\r\n")
    }

    const HALF_A_HEAD: &str = "GET /health HTTP/1.1\r\nHost: localhost\r\n";
    const HEALTH: &str = "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    #[tokio::test(flavor = "multi_thread")]
    async fn who_never_finishes_a_request_is_cut_off() {
        let office = Office::open();
        let server = running(&office, SHORT).await;
        let half_a_body = format!(
            "POST /api/{ORG}/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{{\"name\":"
        );
        for (begin, expected) in [("", ""), (HALF_A_HEAD, ""), (half_a_body.as_str(), "HTTP/1.1 400")] {
            let said = to_the_end(server.connect(begin));
            assert_eq!(said.get(..expected.len()), Some(expected), "{begin}: {said}");
            assert_eq!(said.is_empty(), expected.is_empty(), "{begin}: {said}");
        }
        assert!(to_the_end(server.connect(HEALTH)).starts_with("HTTP/1.1 200"));
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_stopping_server_ends_the_live_line_and_waits_for_nobody_who_is_silent() {
        let office = Office::open();
        let token = office.tablet("maura").await.signed_in.token;
        let server = running(&office, Patience { head: AT_MOST * 10, piece: AT_MOST * 10 }).await;
        let (silent, mut live) = (server.connect(""), server.connect(&live(&token)));
        let mut first = [0; 12];
        live.read_exact(&mut first).unwrap();
        assert_eq!(&first, b"HTTP/1.1 200");
        server.stop.send(()).unwrap();
        tokio::time::timeout(AT_MOST, server.ended).await.expect("does not stop").unwrap();
        assert!(to_the_end(live).contains("data:"));
        assert_eq!(to_the_end(silent), "");
        assert!(TcpStream::connect(server.address).is_err());
    }

    /// The client's end of a connection, and what the server would stop it with. In these tests the clock is stopped: it
    /// jumps ahead whenever everybody waits for it.
    fn connected(office: &Office) -> (DuplexStream, GracefulShutdown) {
        let (ours, theirs) = tokio::io::duplex(1024);
        let (connections, router) = (GracefulShutdown::new(), crate::router(office.app.clone()));
        tokio::spawn(converse(theirs, PEER.into(), router, Patience::default(), connections.watcher()));
        (ours, connections)
    }

    /// A sign-in, sent a few bytes at a time with `pause` before each.
    async fn check(pause: Duration, expected: &str) {
        let office = Office::open();
        let (mut line, _connections) = connected(&office);
        let body = r#"{"name":"maura","pass_phrase":"wrong","device":{"is":"code","code":""}}"#;
        let head = format!("POST /api/{ORG}/sign-in HTTP/1.1\r\nConnection: close\r\n");
        let length = format!("Content-Length: {}\r\n\r\n", body.len());
        line.write_all((head + &length).as_bytes()).await.unwrap();
        for piece in body.as_bytes().chunks(10) {
            tokio::time::sleep(pause).await;
            // Cut off, the rest goes nowhere.
            drop(line.write_all(piece).await);
        }
        let mut said = String::new();
        line.read_to_string(&mut said).await.unwrap();
        assert!(said.contains(expected), "{pause:?}: {said}");
    }

    #[tokio::test(start_paused = true)]
    async fn an_upload_that_goes_on_however_slowly_arrives() {
        check(PIECE - Duration::from_secs(1), "\"code\":\"sign-in-refused\"").await;
    }

    #[tokio::test(start_paused = true)]
    async fn an_upload_that_stands_still_does_not() {
        check(PIECE + Duration::from_secs(1), "\"code\":\"malformed\"").await;
    }

    #[tokio::test(start_paused = true)]
    async fn the_live_line_outlasts_every_patience() {
        let office = Office::open();
        let token = office.tablet("maura").await.signed_in.token;
        let (mut line, _connections) = connected(&office);
        line.write_all(live(&token).as_bytes()).await.unwrap();
        let (begun, mut said) = (tokio::time::Instant::now(), [0; 256]);
        while begun.elapsed() < 10 * (HEAD + PIECE) {
            assert_ne!(line.read(&mut said).await.unwrap(), 0, "ended after {:?}", begun.elapsed());
        }
    }
}
