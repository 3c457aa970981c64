//! That names are given once and that what they refer to exists.

use super::super::finding::{Finding, Problem};
use super::super::name::{HoursId, LineId};
use super::super::{Charter, Clock, HoursRef};
use super::{known, one_of, unique};

pub(super) fn check(charter: &Charter, findings: &mut Vec<Finding>) {
    check_names(charter, findings);
    check_calendar_version(charter, findings);
    check_hours(charter, findings);
    check_lines(charter, findings);
}

fn check_names(charter: &Charter, findings: &mut Vec<Finding>) {
    unique("closures", "date", charter.closures.iter().map(|closure| closure.date), findings);
    unique("lines", "id", charter.lines.iter().map(|line| &line.id), findings);
    unique("places", "id", charter.places.iter().map(|place| &place.id), findings);
    unique("roles", "id", charter.roles.iter().map(|role| &role.id), findings);
    unique("categories", "id", charter.categories.iter().map(|category| &category.id), findings);
    unique("clocks", "id", all_clocks(charter).map(|clock| &clock.id), findings);
    unique("routes", "id", charter.routes.iter().map(|route| &route.id), findings);
    unique("procedures", "id", charter.procedures.iter().map(|procedure| &procedure.id), findings);
    unique("bodies", "id", charter.bodies.iter().map(|body| &body.id), findings);
    unique("letters", "id", charter.letters.iter().map(|letter| &letter.id), findings);
    unique("governance", "id", charter.governance.iter().map(|duty| &duty.id), findings);
    unique("equality_grounds", "id", charter.equality_grounds.iter().map(|ground| &ground.id), findings);
    unique("content", "id", charter.content.iter().map(|content| &content.id), findings);
    unique("documents", "id", charter.documents.iter().map(|document| &document.id), findings);
    unique("overlays", "id", charter.overlays.iter().map(|overlay| &overlay.id), findings);
    for (at, offer) in charter.channels.iter().enumerate() {
        if charter.channels.iter().take(at).any(|earlier| earlier.channel == offer.channel) {
            let text = "found a channel a second time, expected each once";
            findings.push(Finding::new(Problem::Duplicate, format!("channels[{at}].channel"), text));
        }
    }
    for (at, kind) in charter.case_kinds.iter().enumerate() {
        if charter.case_kinds.iter().take(at).any(|earlier| earlier == kind) {
            let text = "found a kind of case a second time, expected each once";
            findings.push(Finding::new(Problem::Duplicate, format!("case_kinds[{at}]"), text));
        }
    }
}

/// Those of the overlays too, switched on or not: a name means one clock.
fn all_clocks(charter: &Charter) -> impl Iterator<Item = &Clock> {
    charter.clocks.iter().chain(charter.overlays.iter().flat_map(|overlay| &overlay.clocks))
}

fn check_calendar_version(charter: &Charter, findings: &mut Vec<Finding>) {
    let versions = charter.calendar.versions().iter().map(|version| version.name);
    let unknown =
        charter.calendar_version.as_ref().filter(|name| versions.clone().all(|known| known != *name));
    if let Some(name) = unknown {
        let text = format!("found `{name}`, expected {} of this calendar's versions", one_of(versions));
        findings.push(Finding::new(Problem::UnknownReference, "calendar_version", text));
    }
}

fn check_hours(charter: &Charter, findings: &mut Vec<Finding>) {
    check_hours_id(charter, "office_hours".to_owned(), charter.office_hours.as_ref(), findings);
    let channels = charter.channels.iter().map(|offer| &offer.hours);
    let lines = charter.lines.iter().map(|line| &line.hours);
    let places = charter.places.iter().map(|place| &place.hours);
    let used = channels.enumerate().map(|(at, hours)| (format!("channels[{at}].hours"), hours));
    let used = used.chain(lines.enumerate().map(|(at, hours)| (format!("lines[{at}].hours"), hours)));
    let used = used.chain(places.enumerate().map(|(at, hours)| (format!("places[{at}].hours"), hours)));
    for (path, hours) in used {
        if let Some(HoursRef::Named(id)) = hours {
            check_hours_id(charter, path, Some(id), findings);
        }
    }
    for (at, clock) in charter.clocks.iter().enumerate() {
        check_hours_id(charter, format!("clocks[{at}].hours"), clock.hours.as_ref(), findings);
    }
}

fn check_hours_id(charter: &Charter, path: String, id: Option<&HoursId>, findings: &mut Vec<Finding>) {
    if let Some(id) = id.filter(|id| !charter.hours.contains_key(*id)) {
        let text = format!("found `{id}`, expected {} under `hours`", one_of(charter.hours.keys()));
        findings.push(Finding::new(Problem::UnknownReference, path, text));
    }
}

fn check_lines(charter: &Charter, findings: &mut Vec<Finding>) {
    for (at, line) in charter.lines.iter().enumerate() {
        let path = format!("lines[{at}].out_of_hours");
        if line.out_of_hours.as_ref() == Some(&line.id) {
            let text = format!("found the line `{}` itself, expected another line", line.id);
            findings.push(Finding::new(Problem::Contradiction, path, text));
        } else {
            check_line_id(charter, &path, line.out_of_hours.as_ref(), findings);
        }
    }
    for (at, category) in charter.categories.iter().enumerate() {
        check_line_id(charter, &format!("categories[{at}].line"), category.line.as_ref(), findings);
    }
}

fn check_line_id(charter: &Charter, path: &str, id: Option<&LineId>, findings: &mut Vec<Finding>) {
    known(id, charter.lines.iter().map(|line| &line.id), "lines", path, findings);
}
