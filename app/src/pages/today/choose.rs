//! Whom the visit or the promise is for: today's people first, somebody else a tap further.

use crate::pages::heading::Heading;
use crate::parts::people_words::PeopleWords;
use crate::route::{self, Choosing};
use crate::state::caseload::VisitRow;
use crate::state::device::device;
use crate::state::language::{say, speech};
use domain::summary::VisitDone;
use leptos::prelude::*;

/// Whom it is for.
#[component]
pub fn Choose(
    /// What somebody is chosen for.
    what: Choosing,
) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let title = say(move |w| match what {
        Choosing::Visit => w.today_choose_visit().into(),
        Choosing::Promise => w.today_choose_promise().into(),
    });
    let people = Memo::new(move |_| {
        let today = device.now_ticking().date();
        let mut visits = device.caseload().with(|caseload| caseload.visits(today, device.me()));
        // Those still to be recorded come first; who is asked for is mostly among them.
        visits.sort_by_key(|row| row.visit.done == VisitDone::WrittenUp);
        visits
    });
    let row = move |row: VisitRow| {
        let href = match what {
            Choosing::Visit => route::visit::planned(row.case, row.visit.id),
            Choosing::Promise => route::promise::href(row.case),
        };
        let time = speech.words().map(|words| words.time(row.visit.at.time())).unwrap_or_default();
        view! {
            <li>
                <a class="choice" href=href>
                    <span class="choice-name"><PeopleWords text=row.name/></span>
                    <span class="choice-detail">{time}" · "<PeopleWords text=row.address/></span>
                </a>
            </li>
        }
    };
    view! {
        <Heading text=title/>
        <ul class="choices">{move || people.get().into_iter().map(row).collect_view()}</ul>
        <p class="buttons">
            <a class="button button-quiet" href=route::find::choosing(what)>{say(|w| w.today_choose_other().into())}</a>
            <a class="button button-quiet" href=route::today::HREF>{say(|w| w.action_cancel().into())}</a>
        </p>
    }
}
