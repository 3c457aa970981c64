//! Slips that would hurt somebody who waits at home: a telephone call is no visit, a day that no calendar knows is not
//! promised, and the browser's own way back does not open the worker's pages to a client.

use anyhow::{Context as _, Result};
use tests::browser::world::journey;

#[tokio::test]
async fn a_telephone_call_leaves_the_planned_visit_planned() -> Result<()> {
    journey("call-is-no-visit", async |world| {
        let worker = world.field_worker().await?;
        world.server.stop().await?;
        let next = "return document.querySelector('#today-next')?.parentElement.innerText ?? ''";
        let before = worker.browser.run(next).await?;
        worker.presses(worker.words.case_add_visit()).await?;
        worker.presses(worker.words.action_more()).await?;
        let words = &worker.words;
        worker.browser.choose(words.contact_channel(), words.channel_phone()).await?;
        worker.browser.fill(words.note_title(), "Rang to say that I am late.").await?;
        worker.presses(words.visit_save()).await?;
        worker.browser.sees(words.visit_also_promise()).await?;
        worker.goes_to_today().await?;
        let first_line = |shown: &serde_json::Value| shown.as_str().map(str::to_owned);
        let after = worker.browser.run(next).await?;
        let (before, after) = first_line(&before).zip(first_line(&after)).context("no next visit")?;
        anyhow::ensure!(before == after, "the next visit was `{before}` and is `{after}`");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_day_beyond_the_calendar_is_not_promised() -> Result<()> {
    journey("beyond-the-calendar", async |world| {
        let worker = world.field_worker().await?;
        world.server.stop().await?;
        let case = worker.opens_case_of("Szabó").await?;
        worker.follows(&format!("{case}/promise")).await?;
        worker.heading_is(worker.words.promise_title()).await?;
        worker.presses(worker.words.promise_pick()).await?;
        worker.browser.put(worker.words.promise_by_when(), "2031-01-06").await?;
        worker.browser.click_path("//details[.//input[@id='promise-date']]//button").await?;
        let day = chrono::NaiveDate::from_ymd_opt(2031, 1, 6).context("a date")?;
        worker.sees(&worker.words.why_refused_beyond_horizon(&worker.words.date_long(day))).await?;
        worker.sees_unsent(0).await
    })
    .await
}

#[tokio::test]
async fn going_back_from_the_clients_screen_locks() -> Result<()> {
    journey("back-from-inside", async |world| {
        let worker = world.field_worker().await?;
        let words = &worker.words;
        worker.goes_to(words.nav_settings()).await?;
        worker.browser.fill(words.unlock_pin_new(), "480273").await?;
        worker.browser.fill(words.unlock_pin_repeat(), "480273").await?;
        worker.presses(words.unlock_pin_set()).await?;
        worker.sees(words.unlock_pin_saved()).await?;
        worker.goes_to_today().await?;
        worker.presses(words.door_title()).await?;
        worker.presses(words.door_going_in()).await?;
        worker.sees(words.door_inside_leave()).await?;
        worker.browser.run("history.back()").await?;
        worker.heading_is(words.unlock_title()).await
    })
    .await
}
