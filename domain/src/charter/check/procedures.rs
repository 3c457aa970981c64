//! That nobody who complains is left without somebody who answers, or without knowing where to go next.

use super::super::finding::{Finding, Problem};
use super::super::procedure::{Next, Procedure, Stage};
use super::super::{BodyId, Charter, RoleId};
use super::known;

pub(super) fn check(charter: &Charter, findings: &mut Vec<Finding>) {
    for (at, procedure) in charter.procedures.iter().enumerate() {
        let path = format!("procedures[{at}]");
        if procedure.stages.is_empty() {
            let text = "found no stage, expected at least one";
            findings.push(Finding::new(Problem::MissingField, format!("{path}.stages"), text));
        }
        let stages = format!("{path}.stages");
        super::unique(&stages, "id", procedure.stages.iter().map(|stage| &stage.id), findings);
        for (at, stage) in procedure.stages.iter().enumerate() {
            check_stage(charter, procedure, stage, &format!("{stages}[{at}]"), findings);
        }
    }
    check_routes(charter, findings);
    check_letters(charter, findings);
    for (at, duty) in charter.governance.iter().enumerate() {
        check_role(charter, duty.role.as_ref(), &format!("governance[{at}].role"), findings);
    }
}

fn check_stage(
    charter: &Charter,
    procedure: &Procedure,
    stage: &Stage,
    path: &str,
    findings: &mut Vec<Finding>,
) {
    check_role(charter, Some(&stage.role), &format!("{path}.role"), findings);
    let clock = stage.clock.as_ref();
    known(clock, charter.clocks.iter().map(|clock| &clock.id), "clocks", &format!("{path}.clock"), findings);
    let letters = charter.letters.iter().map(|letter| &letter.id);
    known(stage.letter.as_ref(), letters, "letters", &format!("{path}.letter"), findings);
    let next = format!("{path}.next");
    match &stage.next {
        Next::Stage(id) => {
            let later =
                procedure.stages.iter().map(|stage| &stage.id).skip_while(|id| **id != stage.id).skip(1);
            known(Some(id), later, "later stages", &next, findings);
        }
        Next::Body(id) => check_body(charter, Some(id), &next, findings),
        Next::NonePublished => {}
    }
}

fn check_routes(charter: &Charter, findings: &mut Vec<Finding>) {
    for (at, route) in charter.routes.iter().enumerate() {
        let path = format!("routes[{at}]");
        check_role(charter, route.role.as_ref(), &format!("{path}.role"), findings);
        let lines = charter.lines.iter().map(|line| &line.id);
        known(route.line.as_ref(), lines, "lines", &format!("{path}.line"), findings);
        if route.role.is_none() && route.line.is_none() {
            let text = "found neither `role` nor `line`, expected one: somebody has to get it";
            findings.push(Finding::new(Problem::MissingField, path.clone(), text));
        }
        let categories = charter.categories.iter().map(|category| &category.id);
        for (of, category) in route.categories.iter().enumerate() {
            let path = format!("{path}.categories[{of}]");
            known(Some(category), categories.clone(), "categories", &path, findings);
        }
    }
}

/// Every letter says something; one that answers the last stage names the body that comes after it.
fn check_letters(charter: &Charter, findings: &mut Vec<Finding>) {
    for (at, letter) in charter.letters.iter().enumerate() {
        check_body(charter, letter.signpost.as_ref(), &format!("letters[{at}].signpost"), findings);
        let stages = charter.procedures.iter().flat_map(|procedure| &procedure.stages);
        let owed = stages.filter(|stage| stage.letter.as_ref() == Some(&letter.id)).find_map(|stage| {
            let Next::Body(body) = &stage.next else { return None };
            Some(body)
        });
        if let Some(body) = owed.filter(|body| letter.signpost.as_ref() != Some(*body)) {
            let text =
                format!("found no `{body}`, expected the body to which a stage with this letter leads");
            findings.push(Finding::new(Problem::Contradiction, format!("letters[{at}].signpost"), text));
        }
    }
}

fn check_role(charter: &Charter, role: Option<&RoleId>, path: &str, findings: &mut Vec<Finding>) {
    known(role, charter.roles.iter().map(|role| &role.id), "roles", path, findings);
}

fn check_body(charter: &Charter, body: Option<&BodyId>, path: &str, findings: &mut Vec<Finding>) {
    known(body, charter.bodies.iter().map(|body| &body.id), "bodies", path, findings);
}
