//! The office cannot be reached: the worker loads the page again, unlocks, and goes on working all day.

use anyhow::{Result, ensure};
use tests::browser::TABLET;
use tests::browser::worker::MAURA;
use tests::browser::world::journey;

/// A name as it is written with all its signs, and as people type it.
const ARABIC: (&str, &str) = ("مُحَمَّد القَحْطَانِيّ", "محمد القحطاني");

/// The most that a visit or a promise may cost from Today (`ux`).
const TAPS_MAX: u32 = 3;

#[tokio::test]
async fn a_day_without_a_network() -> Result<()> {
    journey("without-a-network", async |world| {
        let worker = world.browser_of(MAURA, TABLET).await?;
        world.server.stop().await?;
        worker.browser.load_again().await?;
        worker.unlocks().await?;
        worker.heading_is(worker.words.today_title()).await?;
        worker.sees(worker.words.sync_offline()).await?;

        let szabó = worker.finds("szabo", "Szabó").await?;
        worker.finds("sean", "Seán").await?;

        worker.follows(&szabó.replace("/case/", "/door/")).await?;
        worker.heading_is(worker.words.door_title()).await?;
        worker.sees("Szabó").await?;
        worker.sees(worker.words.door_check_address()).await?;
        worker.sees(&worker.words.door_as_of("")).await?;
        worker.presses(worker.words.door_going_in()).await?;
        worker.sees(MAURA.name).await?;
        worker.presses(worker.words.door_inside_leave()).await?;

        worker.records_a_visit().await?;
        ensure!(worker.taps() <= TAPS_MAX, "a visit took {} taps", worker.taps());
        worker.sees_unsent(1).await?;
        worker.promises_to_call().await?;
        ensure!(worker.taps() <= TAPS_MAX, "a promise took {} taps", worker.taps());
        worker.sees_unsent(2).await?;
        worker.opens_a_new_case(ARABIC.0, "Asks who may help with the form for heating.").await?;
        ensure!(worker.taps() <= 2, "a new case took {} taps beside what is typed", worker.taps());

        worker.finds(ARABIC.1, ARABIC.0).await?;
        let unsent = worker.counts_unsent().await?;
        worker.browser.load_again().await?;
        worker.unlocks().await?;
        worker.sees_unsent(unsent).await?;
        worker.finds(ARABIC.1, ARABIC.0).await.map(drop)
    })
    .await
}
