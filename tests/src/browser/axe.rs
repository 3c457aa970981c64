//! Accessibility rules, by axe-core. Knows where the script is and how to read its answer.

use super::server::workspace;
use super::session::Browser;
use anyhow::{Context as _, Result};
use serde::Deserialize;
use std::path::PathBuf;

/// Runs the rules that WCAG 2.2 AA asks for, and axe's own good practice.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
        (found) => done(found.violations.map(({ id, help, nodes }) =>
            ({ id, help, places: nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary}`) }))),
        (error) => done([{ id: 'axe', help: String(error), places: [] }]),
    );";

/// A rule that the page breaks.
#[derive(Clone, Debug, Deserialize)]
pub struct Violation {
    /// Axe's name of the rule.
    pub id: String,
    /// What it asks for.
    pub help: String,
    /// Where, and what to mend.
    pub places: Vec<String>,
}

/// The rules that the page breaks as it stands.
///
/// # Errors
/// Axe is not there: `cargo xtask test journeys` fetches it.
pub async fn violations(browser: &Browser) -> Result<Vec<Violation>> {
    if browser.run("return typeof axe === 'undefined'").await?.as_bool() == Some(true) {
        let path = script();
        let script =
            std::fs::read_to_string(&path).with_context(|| format!("no axe at {}", path.display()))?;
        browser.run(&script).await?;
    }
    Ok(serde_json::from_value(browser.run_until_called_back(RUN, vec![]).await?)?)
}

/// `CAIRT_AXE`, or where xtask puts it.
fn script() -> PathBuf {
    let fetched = || workspace().join("target/axe-core-4.14.1/node_modules/axe-core/axe.min.js");
    std::env::var_os("CAIRT_AXE").map_or_else(fetched, PathBuf::from)
}
