//! Tablet and office change the same telephone number while apart: both read both, with who and when; one settles it
//! without a network, and both end equal.

use anyhow::Result;
use tests::browser::wait::{SOON, until};
use tests::browser::worker::Worker;
use tests::browser::world::journey;

const ON_THE_DOORSTEP: &str = "087 555 0101";
const AT_THE_OFFICE: &str = "086 555 0202";

#[tokio::test]
async fn two_people_change_one_number_apart() -> Result<()> {
    journey("apart", async |world| {
        let (worker, officer) = (world.field_worker().await?, world.officer().await?);
        world.server.stop().await?;
        let case = worker.opens_case_of("Szabó").await?;
        officer.opens(&case).await?;
        officer.unlocks().await?;
        for (person, number) in [(&worker, ON_THE_DOORSTEP), (&officer, AT_THE_OFFICE)] {
            changes_the_number(person, number).await?;
        }
        world.server.start_again().await?;
        for person in [&worker, &officer] {
            person.sees_unsent(0).await?;
            person.sees(person.words.case_two_entries_hint()).await?;
            person.sees(ON_THE_DOORSTEP).await?;
            person.sees(AT_THE_OFFICE).await?;
        }

        world.server.stop().await?;
        let right = format!(
            "//li[.//*[normalize-space()='{ON_THE_DOORSTEP}']]//button[normalize-space()='{}']",
            worker.words.case_entry_right()
        );
        worker.browser.click_path(&right).await?;
        worker.browser.sees_no_more(worker.words.case_two_entries_hint()).await?;
        world.server.start_again().await?;
        worker.sees_unsent(0).await?;
        officer.browser.sees_no_more(officer.words.case_two_entries_hint()).await?;
        for person in [&worker, &officer] {
            person.follows(&case).await?;
            person.opens_the_person().await?;
            has_number(person, ON_THE_DOORSTEP).await?;
        }
        Ok(())
    })
    .await
}

async fn changes_the_number(person: &Worker, number: &str) -> Result<()> {
    person.opens_the_person().await?;
    person.browser.fill(person.words.person_phone(), number).await?;
    person.presses(person.words.action_save()).await?;
    person.sees(person.words.save_saved()).await
}

/// The first number of the form.
async fn has_number(person: &Worker, number: &str) -> Result<()> {
    let first = "return document.querySelector('input[type=tel]')?.value";
    until(SOON, &format!("the number is not {number}"), async || {
        Ok((person.browser.run(first).await?.as_str() == Some(number)).then_some(()))
    })
    .await
}
