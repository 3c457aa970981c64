//! `GET /api/organisations`: which organisations are here, for the sign-in page; on a demo server, whom to try it as.

use crate::app::App;
use crate::demo::{self, DemoStaff};
use crate::problem::Problem;
use crate::request::json;
use axum::extract::State;
use axum::response::Response;
use domain::charter::Charter;
use domain::sync::session::{DemoPerson, OrganisationCard};

/// Lists the organisations.
///
/// # Errors
/// None that a caller can cause.
pub async fn list(State(app): State<App>) -> Result<Response, Problem> {
    let in_force = app.organisations().values().filter_map(|organisation| organisation.charters.last());
    let mut cards: Vec<OrganisationCard> = in_force.map(|charter| card(charter, app.is_demo())).collect();
    // A demo offers its default first.
    cards.sort_by_key(|card| demo::organisations().position(|org| org == card.id));
    json(&cards)
}

fn card(charter: &Charter, is_demo: bool) -> OrganisationCard {
    let people = if is_demo { demo::staff(&charter.id) } else { Vec::new() };
    OrganisationCard {
        id: charter.id.clone(),
        name: charter.name.clone(),
        languages: charter.languages.clone(),
        demo: people.iter().filter_map(|member| person(charter, member)).collect(),
    }
}

fn person(charter: &Charter, member: &DemoStaff) -> Option<DemoPerson> {
    let role = member.roles.iter().find_map(|role| charter.role(role.as_str()))?;
    Some(DemoPerson {
        sign_in: member.sign_in.clone(),
        name: member.name.clone(),
        role: role.name.clone(),
        pass_phrase: member.pass_phrase.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::Office;

    #[tokio::test]
    async fn a_server_for_real_work_names_nobody() {
        let office = Office::open();
        let cards: Vec<OrganisationCard> = office.get("/api/organisations", "").await.read();
        assert_eq!(cards.iter().map(|card| card.id.0.as_str()).collect::<Vec<_>>(), ["kilkenny"]);
        assert!(cards.iter().all(|card| card.demo.is_empty()));
    }
}
