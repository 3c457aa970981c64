//! The case tells why an answer is due when it is, in the chosen language: the same sentences as `cairt clock` gives on
//! the command line, so that what the browser reckons and says is what the server does.

use crate::complaint::{complaint_of_january, reckoned_by_command_line};
use anyhow::{Result, ensure};
use lang::Language;
use tests::browser::screen::plain;
use tests::browser::world::journey;

#[tokio::test]
async fn the_explanation_names_the_holiday_in_every_language() -> Result<()> {
    journey("why-this-date", async |world| {
        let mut worker = world.field_worker().await?;
        world.server.stop().await?;
        complaint_of_january(&worker, "Bríd Ní Mhurchú").await?;
        worker.opens_case_of("Bríd Ní Mhurchú").await?;
        let reckoned = reckoned_by_command_line()?;
        for language in Language::ALL {
            worker.switches_language(language).await?;
            let words = &worker.words;
            worker.sees(&words.case_deadline_due(&words.date_long(reckoned.due_date))).await?;
            let expected: Vec<String> = reckoned.explained(words);
            let shown = worker.explanations().await?;
            ensure!(shown.contains(&expected), "{}: {shown:#?} should have {expected:#?}", language.tag());
            let all = expected.join(" ");
            for named in [words.holiday_st_brigids_day(), words.why_reason_weekend()] {
                ensure!(all.contains(&plain(named)), "{}: `{named}` is not in {all}", language.tag());
            }
        }
        Ok(())
    })
    .await
}
