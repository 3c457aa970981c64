//! Which browser is driven: the one file that knows what is particular to an engine. Journeys never ask; a second engine
//! is a second variant here.

use super::driver::Extension;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// An engine that the journeys can drive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium by chromedriver.
    Chromium,
}

/// Without a window, and without anything that talks to the outside or needs more than a container gives.
const CHROMIUM_ARGUMENTS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
];

impl Engine {
    /// The program that drives it; the environment's `CHROMEDRIVER` comes first.
    #[must_use]
    pub fn driver(self) -> PathBuf {
        match self {
            Self::Chromium => named("CHROMEDRIVER", "/usr/bin/chromedriver"),
        }
    }

    /// What the driver is started with.
    #[must_use]
    pub fn driver_arguments(self, port: u16, log: &Path) -> Vec<String> {
        match self {
            Self::Chromium => vec![format!("--port={port}"), format!("--log-path={}", log.display())],
        }
    }

    /// What a new session asks for: this profile, and the page's own log.
    #[must_use]
    pub fn capabilities(self, profile: &Path) -> Map<String, Value> {
        match self {
            Self::Chromium => {
                let profile = format!("--user-data-dir={}", profile.display());
                let arguments: Vec<&str> =
                    CHROMIUM_ARGUMENTS.iter().copied().chain([profile.as_str()]).collect();
                let wanted = json!({
                    "goog:chromeOptions": { "args": arguments, "binary": named("CAIRT_CHROMIUM", "/usr/bin/chromium") },
                    "goog:loggingPrefs": { "browser": "ALL" },
                });
                wanted.as_object().cloned().unwrap_or_default()
            }
        }
    }

    /// The browser's own process, from what the driver answered.
    #[must_use]
    pub fn process_id(self, capabilities: &Map<String, Value>) -> Option<u64> {
        match self {
            Self::Chromium => capabilities.get("goog:processID")?.as_u64(),
        }
    }

    /// Gives the page exactly this size, below what a window may have.
    #[must_use]
    pub fn resize(self, width: u32, height: u32) -> Extension {
        match self {
            Self::Chromium => Extension::post(
                "goog/cdp/execute",
                &json!({
                    "cmd": "Emulation.setDeviceMetricsOverride",
                    "params": { "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false },
                }),
            ),
        }
    }

    /// Deletes the databases of `origin`, also those that a page has open, as a browser does that runs out of room.
    #[must_use]
    pub fn clear_databases(self, origin: &str) -> Extension {
        match self {
            Self::Chromium => Extension::post(
                "goog/cdp/execute",
                &json!({
                    "cmd": "Storage.clearDataForOrigin",
                    "params": { "origin": origin, "storageTypes": "indexeddb" },
                }),
            ),
        }
    }

    /// Runs `script` in every page before its own.
    #[must_use]
    pub fn before_every_page(self, script: &str) -> Extension {
        match self {
            Self::Chromium => Extension::post(
                "goog/cdp/execute",
                &json!({ "cmd": "Page.addScriptToEvaluateOnNewDocument", "params": { "source": script } }),
            ),
        }
    }

    /// Lets pages run their own scripts, or not.
    #[must_use]
    pub fn page_scripts(self, allowed: bool) -> Extension {
        match self {
            Self::Chromium => Extension::post(
                "goog/cdp/execute",
                &json!({ "cmd": "Emulation.setScriptExecutionDisabled", "params": { "value": !allowed } }),
            ),
        }
    }

    /// What the page wrote to the browser's console since it was last asked.
    #[must_use]
    pub fn console(self) -> Extension {
        match self {
            Self::Chromium => Extension::post("se/log", &json!({ "type": "browser" })),
        }
    }
}

fn named(variable: &str, otherwise: &str) -> PathBuf {
    std::env::var_os(variable).map_or_else(|| PathBuf::from(otherwise), PathBuf::from)
}
