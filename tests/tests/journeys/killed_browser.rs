//! The browser dies: at the very moment in which it has said "saved on this tablet", while it sends, and in its first sync.
//! What it said is true, and nothing is there twice.

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;
use tests::browser::TABLET;
use tests::browser::wait::{SOON, until};
use tests::browser::worker::{AOIFE, Worker};
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

/// Notes that are on their way when the browser dies.
const ON_THEIR_WAY: usize = 12;

#[tokio::test]
async fn a_browser_that_dies_while_it_sends_sends_each_entry_once() -> Result<()> {
    journey("killed-sending", async |world| {
        let worker = world.field_worker().await?;
        world.server.stop().await?;
        let case = worker.opens_case_of("Szabó").await?;
        let note = |number: usize| format!("Note {number:02} of a long day.");
        for number in 0..ON_THEIR_WAY {
            worker.writes_a_note(&note(number)).await?;
        }
        // A push on the wire is held up for a moment: the server gets it, the page never hears of it.
        let dies_in_mid_push = "const ask = window.fetch;
            window.sent = false;
            window.fetch = async (...asked) => {
              const push = String(asked[0].url ?? asked[0]).endsWith('/push');
              const answer = await ask(...asked);
              if (push) { window.sent = true; await new Promise(() => {}); }
              return answer;
            };";
        worker.browser.run(dies_in_mid_push).await?;
        world.server.start_again().await?;
        until(SOON, "nothing is sent", async || {
            Ok((worker.browser.run("return window.sent").await? == true).then_some(()))
        })
        .await?;
        worker.browser.kill().await?;
        worker.browser.start_again(TABLET).await?;
        worker.opens(&case).await?;
        worker.unlocks().await?;
        worker.sees_unsent(0).await?;
        let officer = world.officer().await?;
        officer.follows(&case).await?;
        for reader in [&worker, &officer] {
            for number in 0..ON_THEIR_WAY {
                reader.sees(&note(number)).await?;
                let shown = reader.browser.ask("timesShown", vec![note(number).into()]).await?;
                ensure!(shown == 1, "note {number} stands in the case {shown} times");
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_browser_that_dies_in_its_first_sync_goes_on_where_it_was() -> Result<()> {
    journey("killed-first-sync", async |world| {
        let mut officer = world.new_tablet(TABLET).await?;
        // The second page waits: what has arrived by then is stored, and the browser dies over the rest.
        let waits = "const ask = window.fetch;
            window.pulls = 0;
            window.fetch = async (...asked) => {
              if (String(asked[0].url ?? asked[0]).endsWith('/pull') && ++window.pulls === 2) await new Promise(() => {});
              return ask(...asked);
            };";
        officer.browser.before_every_page(waits).await?;
        officer.opens("/app/").await?;
        officer.signs_in(AOIFE).await?;
        until(SOON, "the second page is never asked for", async || {
            Ok((officer.browser.run("return window.pulls >= 2").await? == true).then_some(()))
        })
        .await?;
        officer.browser.kill().await?;
        officer.browser.start_again(TABLET).await?;
        // Chromium writes down who has a store here some seconds after it was told; within them one signs in once more.
        officer.opens("/app/").await?;
        officer.comes_back(AOIFE).await?;
        officer.waits_for_all_cases().await?;
        let whole = world.officer().await?;
        for reader in [&officer, &whole] {
            reader.follows("/app/office").await?;
        }
        let all = whole.words.office_filter_all().to_owned();
        let count = async |reader: &Worker| {
            let shown = format!("return document.body.innerText.match(/{all} \\((\\d+)\\)/)?.[1] ?? null");
            until(SOON, "the office counts nothing", async || {
                Ok(reader.browser.run(&shown).await?.as_str().map(str::to_owned))
            })
            .await
        };
        let (after, of_office) = (count(&officer).await?, count(&whole).await?);
        ensure!(after == of_office, "{after} open cases after the crash, {of_office} without one");
        Ok(())
    })
    .await
}
