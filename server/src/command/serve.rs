//! `cairt serve`.

use super::{Ended, Failure};
use clap::Args;
use domain::id::OrgName;
use server::app::{App, Config, system_clock};
use server::serving::{self, Patience};
use server::site::AppFiles;
use server::{demo, recovery, router};
use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

#[derive(Args, Debug)]
pub struct Arguments {
    /// Serve made-up organisations to try the product with. Never reachable from another machine
    #[arg(long, conflicts_with = "listen")]
    demo: bool,
    /// The port; 0 takes a free one and says which
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// The address to listen on. Other machines reach the server only over HTTPS, which comes later: put a proxy that
    /// speaks it in front, and name it with --trusted-proxy
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    listen: IpAddr,
    /// The address of a proxy in front, from which `X-Forwarded-For` is believed: wrong pass phrases are counted by the
    /// client's address. May be given more than once; without it, everybody behind a proxy counts as one
    #[arg(long = "trusted-proxy", value_name = "ADDR")]
    trusted_proxies: Vec<IpAddr>,
    /// The database file
    #[arg(long, value_name = "PATH")]
    data: Option<PathBuf>,
    /// The folder of the built app
    #[arg(long, value_name = "DIR")]
    app: Option<PathBuf>,
}

/// Serves until it is told to stop.
pub fn run(arguments: Arguments) -> Result<Ended, Failure> {
    let filter = EnvFilter::try_from_env("CAIRT_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let data = arguments.data.unwrap_or_else(|| default_data(arguments.demo));
    let address = SocketAddr::new(arguments.listen, arguments.port);
    let files = arguments.app.map_or_else(AppFiles::built_in, AppFiles::Folder);
    if !files.is_built() {
        println!("The app is not built: only the API is served. `cargo xtask build` builds it.");
    }
    let app = App::open(Config {
        data: data.clone(),
        demo: arguments.demo,
        app: files,
        trusted_proxies: arguments.trusted_proxies,
        now: system_clock(),
    })?;
    if arguments.demo {
        say_where_the_keys_are(&data)?;
    } else if app.organisations().is_empty() {
        println!("Nobody can sign in yet: add the first person with `cairt user add`, then start again.");
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(serve(app, address))?;
    Ok(Ended::Done)
}

fn default_data(demo: bool) -> PathBuf {
    PathBuf::from(if demo { "demo.sqlite" } else { "cairt.sqlite" })
}

async fn serve(app: App, address: SocketAddr) -> Result<(), Failure> {
    let listener = TcpListener::bind(address)
        .await
        .map_err(|error| Failure::Refused(format!("{address} cannot be listened on: {error}")))?;
    let address = listener.local_addr()?;
    let host = if address.ip().is_loopback() { "localhost".to_owned() } else { address.ip().to_string() };
    println!("Cairt is at http://{host}:{}", address.port());
    std::io::stdout().flush()?;
    serving::serve(listener, &router(app.clone()), Patience::default(), told_to_stop(app)).await;
    Ok(())
}

/// Waits for Ctrl-C or the service manager, and ends the live lines, which would last for ever.
async fn told_to_stop(app: App) {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminated) => tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            },
            Err(_) => drop(interrupted.await),
        }
    }
    #[cfg(not(unix))]
    drop(interrupted.await);
    app.stop();
}

fn say_where_the_keys_are(data: &Path) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "The private recovery keys of the demo organisations (a real one is kept off the server):"
    )?;
    for org in demo::organisations() {
        let OrgName(name) = &org;
        writeln!(out, "  {name:<13} {}", recovery::file(data, &org).display())?;
    }
    Ok(())
}
