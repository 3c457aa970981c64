//! A tablet is lost and turns up again. The office signs it off on its page about tablets; unlocked again, it delivers what was
//! only on it, what was begun in a form too, and only then drops its key and says so.

use anyhow::{Result, ensure};
use domain::sync::message::WhySetAside;
use lang::terms;
use tests::browser::wait::{SOON, until};
use tests::browser::worker::MAURA;
use tests::browser::world::journey;

const ONLY_HERE: &str = "Written in the car, an hour before it was lost.";
const BEGUN: &str = "She was about to tell";

#[tokio::test]
async fn a_signed_off_tablet_delivers_everything_and_keeps_nothing() -> Result<()> {
    journey("lost-tablet", async |world| {
        let worker = world.field_worker().await?;
        worker.sees_unsent(0).await?;
        world.server.stop().await?;
        worker.opens_case_of("Szabó").await?;
        worker.writes_a_note(ONLY_HERE).await?;
        worker.browser.fill(worker.words.note_title(), BEGUN).await?;
        worker.presses(worker.words.action_lock()).await?;
        world.server.start_again().await?;

        let administrator = world.administrator().await?;
        administrator.goes_to(administrator.words.fleet_title()).await?;
        administrator.sees(MAURA.name).await?;
        let row = format!("//tr[td[contains(., '{}')]]", MAURA.name);
        administrator.browser.click_path(&format!("{row}//summary")).await?;
        administrator.sees(administrator.words.fleet_sign_off_detail()).await?;
        administrator.browser.click_path(&format!("{row}//button")).await?;
        administrator.sees(&administrator.words.fleet_signed_off("")).await?;

        worker.enters_pass_phrase().await?;
        worker.sees(worker.words.unlock_signed_off_title()).await?;
        worker.sees(worker.words.unlock_signed_off_detail()).await?;
        let kept = until(SOON, "something is still stored here", async || {
            let kept = worker.browser.ask("storedKeys", vec![]).await?;
            Ok((kept == serde_json::json!([])).then_some(()))
        });
        kept.await?;
        let notes = world.server.reads_sealed_notes("kilkenny")?;
        let (text, who) = (notes[0]["note"]["text"].to_string(), notes[0]["note"]["who"].to_string());
        ensure!(text.contains(BEGUN) && who.contains("Szabó"), "{notes}");
        ensure!(notes.as_array().is_some_and(|notes| notes.len() == 1), "what was begun came twice: {notes}");
        worker.browser.load_again().await?;
        worker.sees(worker.words.sign_in_title()).await?;
        ensure!(!worker.browser.text().await?.contains(worker.words.unlock_submit()), "it still unlocks");

        let officer = world.officer().await?;
        officer.goes_to(officer.words.nav_set_aside()).await?;
        officer.sees(ONLY_HERE).await?;
        officer.sees(terms::why_set_aside(&officer.words, &WhySetAside::TabletRevoked)).await
    })
    .await
}

#[tokio::test]
async fn what_stands_between_signs_no_tablet_off() -> Result<()> {
    journey("refused-in-between", async |world| {
        let worker = world.field_worker().await?;
        worker.sees_unsent(0).await?;
        let refuses = "const ask = window.fetch;
            window.refused = 0;
            window.fetch = async (...asked) => {
              if (!String(asked[0].url ?? asked[0]).endsWith('/pull')) return ask(...asked);
              window.refused += 1;
              return new Response('<h1>Blocked</h1>', { status: 403, headers: { 'content-type': 'text/html' } });
            };";
        worker.browser.run(refuses).await?;
        worker.opens_case_of("Szabó").await?;
        worker.writes_a_note(ONLY_HERE).await?;
        until(SOON, "nothing is asked of the office", async || {
            Ok((worker.browser.run("return window.refused >= 2").await? == true).then_some(()))
        })
        .await?;
        worker.sees(ONLY_HERE).await?;
        let kept = worker.browser.ask("storedKeys", vec![]).await?;
        ensure!(kept.to_string().contains("meta/key_ring"), "the key is gone: {kept}");
        Ok(())
    })
    .await
}
