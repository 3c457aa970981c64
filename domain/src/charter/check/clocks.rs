//! That each clock can be run: it has the rule that its source needs and nothing that contradicts it.

use super::super::clock::{Clock, DeadlineSource};
use super::super::finding::{Finding, Problem};
use super::super::{Charter, Origin, Overlay, RoleId};
use super::one_of;
use crate::clock::AMOUNT_MAX;
use crate::clock::rule::{EndOf, Receipt, Rule, Unit};

pub(super) fn check(charter: &Charter, findings: &mut Vec<Finding>) {
    check_list(charter, "clocks", &charter.clocks, findings);
    for (at, overlay) in charter.overlays.iter().enumerate() {
        check_list(charter, &format!("overlays[{at}].clocks"), &overlay.clocks, findings);
        check_origin(overlay, at, findings);
    }
}

/// A clock of an overlay never claims to be published by the charter, nor one of the charter to come from elsewhere.
fn check_origin(overlay: &Overlay, at: usize, findings: &mut Vec<Finding>) {
    let expected = match overlay.from {
        Origin::Companion => DeadlineSource::Companion,
        Origin::Statutory => DeadlineSource::Statutory,
        Origin::Proposed => DeadlineSource::InternalTarget,
    };
    for (of, _) in overlay.clocks.iter().enumerate().filter(|(_, clock)| clock.source != expected) {
        let text = "found another source, expected the one that `from` of this overlay stands for";
        let field = format!("overlays[{at}].clocks[{of}].source");
        findings.push(Finding::new(Problem::Contradiction, field, text));
    }
}

fn check_list(charter: &Charter, list: &str, clocks: &[Clock], findings: &mut Vec<Finding>) {
    for (at, clock) in clocks.iter().enumerate() {
        let found = [
            check_rule(charter, clock),
            check_commitment(clock),
            check_set_by(charter, clock),
            check_moments(clock),
        ];
        let found = found.into_iter().flatten().chain(check_applies_to(charter, clock));
        findings.extend(
            found.map(|(problem, part, text)| Finding::new(problem, format!("{list}[{at}].{part}"), text)),
        );
    }
}

/// What is wrong, in which part of the clock, and how to say it.
type Wrong = (Problem, String, String);

fn wrong(problem: Problem, part: &str, text: impl Into<String>) -> Option<Wrong> {
    Some((problem, part.to_owned(), text.into()))
}

fn check_rule(charter: &Charter, clock: &Clock) -> Option<Wrong> {
    match (&clock.rule, clock.source.has_rule()) {
        (None, true) if clock.wait.is_some() => None,
        (None, true) => {
            wrong(Problem::MissingField, "rule", "found none, expected a rule, as the source sets a number")
        }
        (Some(_), false) => wrong(
            Problem::Contradiction,
            "rule",
            "found a rule, expected none, as the source sets no number; an own one is an `internal-target`",
        ),
        (Some(rule), true) if rule.amount > AMOUNT_MAX => {
            let text = format!("found {}, expected at most {AMOUNT_MAX}", rule.amount);
            wrong(Problem::InvalidValue, "rule.amount", text)
        }
        (Some(rule), true) if needs_hours(rule) && charter.hours_of(clock).is_none() => wrong(
            Problem::MissingField,
            "hours",
            "found none, expected the opening hours that the rule uses, here or as `office_hours`",
        ),
        _ => None,
    }
}

/// Whether the rule cannot be reckoned without opening hours.
fn needs_hours(rule: &Rule) -> bool {
    rule.unit == Unit::OpeningHours || rule.receipt == Receipt::NextOpening || rule.end_of == EndOf::Opening
}

fn check_commitment(clock: &Clock) -> Option<Wrong> {
    let is_published = matches!(clock.source, DeadlineSource::Published | DeadlineSource::PromptUnquantified);
    match (is_published, &clock.commitment) {
        (true, None) => wrong(
            Problem::MissingField,
            "commitment",
            "found none, expected the number of the published commitment, such as `RO-47`",
        ),
        _ => None,
    }
}

fn check_set_by(charter: &Charter, clock: &Clock) -> Option<Wrong> {
    let is_set_by_role = clock.source == DeadlineSource::SetByRole;
    match &clock.set_by {
        None if is_set_by_role => {
            wrong(Problem::MissingField, "set_by", "found none, expected the role that sets the date")
        }
        Some(_) if !is_set_by_role => wrong(
            Problem::Contradiction,
            "set_by",
            "found a role, expected one only where the source is `set-by-role`",
        ),
        Some(role) => check_role(charter, role),
        None => None,
    }
}

fn check_role(charter: &Charter, role: &RoleId) -> Option<Wrong> {
    let known = one_of(charter.roles.iter().map(|role| &role.id));
    match charter.role(role.as_str()) {
        Some(_) => None,
        None => wrong(
            Problem::UnknownReference,
            "set_by",
            format!("found `{role}`, expected {known} of the roles"),
        ),
    }
}

fn check_moments(clock: &Clock) -> Option<Wrong> {
    if clock.stops_on.is_empty() {
        wrong(
            Problem::MissingField,
            "stops_on",
            "found nothing that stops the clock, expected at least one event",
        )
    } else if clock.stops_on.contains(&clock.starts_on) {
        wrong(Problem::Contradiction, "stops_on", "found the event that starts the clock, expected another")
    } else {
        None
    }
}

fn check_applies_to(charter: &Charter, clock: &Clock) -> Vec<Wrong> {
    let kinds = clock.applies_to.case_kinds.iter().enumerate();
    let kinds = kinds.filter(|(_, kind)| !charter.case_kinds.contains(kind)).filter_map(|(at, _)| {
        let part = format!("applies_to.case_kinds[{at}]");
        wrong(
            Problem::UnknownReference,
            &part,
            "found a kind of case that is not under `case_kinds`, expected one that is",
        )
    });
    let offers = |channel| charter.channels.iter().any(|offer| offer.channel == channel);
    let channels = clock.applies_to.channels.iter().enumerate();
    let channels = channels.filter(|(_, channel)| !offers(**channel)).filter_map(|(at, _)| {
        let part = format!("applies_to.channels[{at}]");
        wrong(
            Problem::UnknownReference,
            &part,
            "found a channel that is not under `channels`, expected one that is",
        )
    });
    kinds.chain(channels).collect()
}
