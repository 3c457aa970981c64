//! Three people share a tablet without a network, one after the other: none reads another's store, and what each has not
//! sent stays until they unlock again.

use anyhow::{Result, ensure};
use tests::browser::TABLET;
use tests::browser::worker::{AOIFE, DONAL, MAURA, Person, Worker};
use tests::browser::world::journey;

const PEOPLE: [Person; 3] = [MAURA, DONAL, AOIFE];

#[tokio::test]
async fn three_people_share_a_tablet() -> Result<()> {
    journey("shared-tablet", async |world| {
        let mut tablet = world.new_tablet(TABLET).await?;
        tablet.opens("/app/").await?;
        let mut pass_phrases = Vec::new();
        for person in PEOPLE {
            tablet.signs_in(person).await?;
            tablet.waits_for_all_cases().await?;
            pass_phrases.push(tablet.pass_phrase().to_owned());
            tablet.leaves().await?;
        }
        world.server.stop().await?;
        for (person, pass_phrase) in PEOPLE.into_iter().zip(&pass_phrases) {
            takes_over(&mut tablet, person, pass_phrase).await?;
            tablet.sees_unsent(0).await?;
            tablet
                .opens_a_new_case(&format!("Client of {}", person.folder), "Only for the one who wrote it.")
                .await?;
            let found = tablet.searches("Client of").await?;
            let others = PEOPLE.into_iter().filter(|other| *other != person);
            let seen: Vec<_> = others
                .filter(|other| {
                    found.iter().any(|(_, words)| words.contains(&format!("Client of {}", other.folder)))
                })
                .collect();
            ensure!(seen.is_empty(), "{} finds the clients of {seen:?}", person.name);
            tablet.leaves().await?;
        }
        world.server.start_again().await?;
        for (person, pass_phrase) in PEOPLE.into_iter().zip(&pass_phrases) {
            takes_over(&mut tablet, person, pass_phrase).await?;
            tablet.sees_unsent(0).await?;
            tablet.finds("Client of", &format!("Client of {}", person.folder)).await?;
            tablet.leaves().await?;
        }
        Ok(())
    })
    .await
}

async fn takes_over(tablet: &mut Worker, person: Person, pass_phrase: &str) -> Result<()> {
    tablet.presses(person.name).await?;
    tablet.knows_pass_phrase(pass_phrase);
    tablet.unlocks().await
}
