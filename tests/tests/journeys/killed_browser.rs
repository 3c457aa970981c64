//! The browser dies at the very moment in which it has said "saved on this tablet": the entry is there, and was there
//! before the words were.

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;
use tests::browser::TABLET;
use tests::browser::world::journey;

/// What the page noted about saving.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Watched {
    transactions: Vec<Transaction>,
    said_at: Option<f64>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Transaction {
    durability: String,
    wrote: Vec<String>,
    completed_at: Option<f64>,
}

const NOTE: &str = "Nobody answered the door; a neighbour says she is in hospital.";

#[tokio::test]
async fn what_was_saved_outlives_the_browser() -> Result<()> {
    journey("killed-browser", async |world| {
        let worker = world.field_worker().await?;
        world.server.stop().await?;
        let address = worker.opens_case_of("Szabó").await?;
        let saved = worker.words.save_saved();
        worker.browser.ask("watchSaving", vec![saved.into()]).await?;
        worker.writes_a_note(NOTE).await?;
        let watched: Watched = serde_json::from_value(worker.browser.run("return watchedSaving").await?)?;
        worker.browser.kill().await?;
        check_order(&watched)?;

        worker.browser.start_again(TABLET).await?;
        worker.opens(&address).await?;
        worker.unlocks().await?;
        worker.sees(NOTE).await?;
        worker.sees(worker.words.save_only_here()).await?;
        worker.sees_unsent(1).await
    })
    .await
}

/// The entry went into the outbox in a strict transaction, which had completed before anything was said.
fn check_order(watched: &Watched) -> Result<()> {
    let stored = watched
        .transactions
        .iter()
        .find(|transaction| transaction.wrote.iter().any(|store| store == "outbox"));
    let stored = stored.with_context(|| format!("no transaction wrote to the outbox: {watched:?}"))?;
    ensure!(stored.durability == "strict", "the entry was stored with durability `{}`", stored.durability);
    let completed = stored.completed_at.context("the transaction had not completed")?;
    let said = watched.said_at.context("nothing was said")?;
    ensure!(completed <= said, "`saved` was said {} ms before it was true", completed - said);
    Ok(())
}
