//! The deadlines that run in a case, or ran in it until it was closed, each with its whole reckoning.

use crate::pages::opened::OpenedCase;
use crate::parts::badge::Tone;
use crate::parts::card::Card;
use crate::parts::deadline::{Deadline, DeadlineLine, left};
use crate::parts::why::{StepPiece, Why};
use crate::state::device::{Device, device};
use crate::state::language::{say, speech};
use chrono::NaiveDate;
use domain::case::due::{AtClosing, By, Running, at_closing, running};
use domain::case::{Case, CaseEvent, CaseField};
use domain::charter::Charter;
use domain::clock::Deadline as Reckoned;
use domain::event::{Decoded, Recorded};
use lang::why::{self, Line, Piece};
use lang::{Words, terms};
use leptos::prelude::*;

/// The running deadlines.
#[component]
pub fn Deadlines(
    /// Which case.
    opened: OpenedCase,
) -> impl IntoView {
    let (speech, device) = (speech(), device());
    let list = move || {
        let (words, today) = (speech.words()?, device.now_ticking().date());
        opened.with(|_, file| {
            let suspect = file.events.iter().any(sets_a_deadline_by_a_suspect_clock);
            let warning =
                suspect.then(|| view! { <p class="notice">{words.case_check_received().to_owned()}</p> });
            view! { {warning}{deadlines(&words, &file.case, device, today)} }
        })
    };
    view! { <Card id="case-deadlines" title=say(|w| w.case_deadlines().into())>{list}</Card> }
}

/// Whether the date that deadlines are counted from was written by a clock that the office found to be wrong.
fn sets_a_deadline_by_a_suspect_clock(recorded: &Recorded) -> bool {
    let suspect = recorded.acceptance.is_some_and(|acceptance| acceptance.clock_suspect);
    let fact = suspect.then(|| CaseEvent::decode(&recorded.event));
    matches!(fact, Some(Decoded::Known(CaseEvent::Opened(_) | CaseEvent::Set(CaseField::Received(_)))))
}

fn deadlines(words: &Words, case: &Case, device: Device, today: NaiveDate) -> AnyView {
    let pinned = case.opening.as_ref().and_then(|opening| device.charter_of(opening.charter));
    let Some(charter) = pinned.or_else(|| device.charter()) else { return ().into_any() };
    let language = words.language().tag();
    let closing = at_closing(case, &charter, language);
    let closed = closing.as_ref().map(|closing| {
        let day = words.date_long(closing.closed.date());
        view! { <p>{words.case_deadlines_closed(&day)}</p> }
    });
    let clocks = match &closing {
        Some(closing) => closing.clocks.clone(),
        None => running(case, &charter, language),
    };
    let telling = Telling { words, charter: &charter, case, today, closing: closing.as_ref() };
    let list = match clocks.is_empty() {
        true => view! { <p>{words.due_none().to_owned()}</p> }.into_any(),
        false => clocks.iter().map(|clock| telling.deadline(clock)).collect_view().into_any(),
    };
    view! { {closed}{list} }.into_any()
}

/// What the words of a deadline are made from.
struct Telling<'a> {
    words: &'a Words,
    charter: &'a Charter,
    case: &'a Case,
    today: NaiveDate,
    /// When the case is closed.
    closing: Option<&'a AtClosing<'a>>,
}

impl Telling<'_> {
    fn deadline(&self, running: &Running<'_>) -> AnyView {
        let w = self.words;
        match &running.by {
            By::Date(reckoned) => self.dated(running, reckoned),
            By::NoNumber => self.undated(running, w.due_promptly().to_owned()),
            By::Refused(refusal) => self.undated(running, why::refusal(w, *refusal)),
            By::CalendarUnknown(_) => self.undated(running, w.refusal_update_first().to_owned()),
        }
    }

    fn undated(&self, running: &Running<'_>, due: String) -> AnyView {
        let line = DeadlineLine { due, aim: None, left: None, ..self.named(running) };
        view! { <Deadline line why=None/> }.into_any()
    }

    fn dated(&self, running: &Running<'_>, reckoned: &Reckoned) -> AnyView {
        let w = self.words;
        let aims_earlier = reckoned.internal_target != reckoned.due_date;
        let line = DeadlineLine {
            due: w.case_deadline_due(&w.date_long(reckoned.due_date)),
            aim: (aims_earlier && self.closing.is_none())
                .then(|| w.case_deadline_aim(&w.date_long(reckoned.internal_target))),
            left: Some(self.standing(reckoned)),
            ..self.named(running)
        };
        let limit = running.clock.rule.as_ref().map(|rule| why::limit(w, rule)).unwrap_or_default();
        let steps = why::explain(w, &reckoned.steps).iter().map(|line| self.pieces(line)).collect();
        let sources = self.sources(running);
        let why = view! { <Why title=w.why_title() limit steps sources print=w.action_print()/> }.into_any();
        view! { <Deadline line why=Some(why)/> }.into_any()
    }

    /// How a deadline stands, or stood when the case was closed.
    fn standing(&self, reckoned: &Reckoned) -> (Tone, String) {
        let w = self.words;
        match self.closing {
            None => left(w, self.today, reckoned.due_date),
            Some(closing) if closing.is_within(reckoned) => {
                (Tone::Calm, w.case_deadline_closed_within().to_owned())
            }
            Some(_) => (Tone::Late, w.case_deadline_closed_after().to_owned()),
        }
    }

    fn named(&self, running: &Running<'_>) -> DeadlineLine {
        DeadlineLine {
            name: self.charter.words(&running.clock.name, self.words.language().tag()).into(),
            source: terms::deadline_source(self.words, running.clock.source).to_owned(),
            due: String::new(),
            aim: None,
            left: None,
        }
    }

    /// Where the limit is published, by the title of the document, and the calendar it was reckoned with.
    fn sources(&self, running: &Running<'_>) -> Vec<Vec<StepPiece>> {
        let w = self.words;
        let published = running.clock.commitment.as_ref().zip(self.charter.document.as_ref());
        let published = published.map(|(commitment, document)| {
            vec![
                StepPiece::Said(format!("{}: ", w.why_source())),
                StepPiece::Foreign(self.charter.words(document, w.language().tag()).into()),
                StepPiece::Said(format!(" ({})", commitment.as_str())),
            ]
        });
        let version = self.case.calendar.get().map_or("", String::as_str);
        let calendar = w.why_calendar(terms::calendar(w, self.charter.calendar), version);
        published.into_iter().chain([vec![StepPiece::Said(calendar)]]).collect()
    }

    fn pieces(&self, line: &Line) -> Vec<StepPiece> {
        let piece = |piece: &Piece| match piece {
            Piece::Said(text) => StepPiece::Said(text.clone()),
            Piece::Closure(name) => self.closure(name),
        };
        line.pieces.iter().map(piece).collect()
    }

    /// The name of a closure, in the language in which the charter has it.
    fn closure(&self, name: &str) -> StepPiece {
        let wanted = self.words.language().tag();
        let mut names = self.charter.closures.iter().map(|closure| self.charter.words(&closure.name, wanted));
        let found = names.find(|words| words.words == name);
        found.map_or_else(|| StepPiece::Said(name.to_owned()), |words| StepPiece::Foreign(words.into()))
    }
}
