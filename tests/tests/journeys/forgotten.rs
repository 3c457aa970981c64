//! The pass phrase is forgotten and there is no network: a note can still be written, sealed to the office, which is told that
//! it came until it was read; and what is only on
//! the tablet leaves it as one sealed file, which the office takes in once.

use anyhow::{Context as _, Result, ensure};
use serde_json::json;
use std::time::Duration;
use tests::browser::wait::{SOON, until};
use tests::browser::world::journey;

/// Longer than the minute after which an open page asks again.
const TWO_MINUTES: Duration = Duration::from_secs(120);
const SEALED: &str = "The door was open and nobody answered.";
const UNSENT: &str = "He asked for the large print.";
/// Keeps the text of the file that the page hands to the browser.
const CATCHES_THE_FILE: &str = "const make = URL.createObjectURL;
URL.createObjectURL = (file) => { file.text().then((text) => { window.savedFile = text; }); return make(file); };";

#[tokio::test]
async fn a_locked_tablet_takes_a_sealed_note_and_gives_its_entries_out() -> Result<()> {
    journey("forgotten", async |world| {
        let (worker, officer) = (world.field_worker().await?, world.officer().await?);
        worker.sees_unsent(0).await?;
        officer.goes_to(officer.words.nav_office()).await?;
        officer.heading_is(officer.words.office_title()).await?;
        world.server.stop().await?;
        let case = worker.opens_case_of("Szabó").await?;
        worker.writes_a_note(UNSENT).await?;
        worker.browser.before_every_page(CATCHES_THE_FILE).await?;
        worker.browser.load_again().await?;

        worker.sees(&worker.words.unlock_waiting(1)).await?;
        worker.presses(worker.words.unlock_forgotten_title()).await?;
        worker.presses(worker.words.copy_save()).await?;
        let copy = until(SOON, "no file was written", async || {
            Ok(worker.browser.run("return window.savedFile ?? null").await?.as_str().map(str::to_owned))
        });
        let copy = copy.await?;
        ensure!(!copy.contains(UNSENT), "the file can be read");
        let file = world.folder_for("copy.cairt");
        std::fs::write(&file, copy).context("the file")?;

        worker.presses(worker.words.sealed_note_begin()).await?;
        worker.presses(worker.words.sealed_note_emergency()).await?;
        worker.sees(worker.words.emergency_not_sent()).await?;
        worker.sees("112").await?;
        worker.presses(worker.words.sealed_note_save()).await?;
        worker.sees(worker.words.sealed_note_empty()).await?;
        worker.browser.fill(worker.words.sealed_note_text(), SEALED).await?;
        worker.presses(worker.words.sealed_note_save()).await?;
        worker.sees(worker.words.sealed_note_kept()).await?;
        let stored = worker.browser.ask("storedText", vec![]).await?;
        ensure!(!stored.to_string().contains(SEALED), "the note can be read on the tablet");

        world.server.start_again().await?;
        worker.sees(worker.words.sealed_note_sent()).await?;
        officer.sees(&officer.words.sealed_note_unread(1)).await?;
        officer.sees(officer.words.sealed_note_unread_why()).await?;
        ensure!(
            !officer.browser.text().await?.contains(SEALED),
            "the office's page tells what the note says"
        );
        let notes = world.server.reads_sealed_notes("kilkenny")?;
        ensure!(notes[0]["note"]["text"] == SEALED && notes[0]["note"]["emergency"] == true, "{notes}");
        // The command tells nobody; the page that stands open asks every minute.
        let why = officer.words.sealed_note_unread_why();
        until(TWO_MINUTES, "the notice of notes that were read stays", async || {
            Ok((!officer.browser.text().await?.contains(why)).then_some(()))
        })
        .await?;

        let taken = world.server.takes_in("kilkenny", &file)?;
        ensure!(taken == json!({ "accepted": 1, "known": 0, "set_aside": 0, "held": 0 }), "{taken}");
        let again = world.server.takes_in("kilkenny", &file)?;
        ensure!(again == json!({ "accepted": 0, "known": 1, "set_aside": 0, "held": 0 }), "{again}");
        worker.presses(worker.words.sealed_note_back()).await?;
        worker.unlocks().await?;
        worker.sees_unsent(0).await?;
        officer.follows(&case).await?;
        officer.sees(UNSENT).await?;
        let shown = officer.browser.ask("timesShown", vec![UNSENT.into()]).await?;
        ensure!(shown == 1, "the entry stands in the case {shown} times");
        Ok(())
    })
    .await
}
