//! Name, version, country, contact and the parts that an organisation cannot do without.

use super::super::finding::{Finding, Problem};
use super::super::name::is_short_name;
use super::super::{Charter, Contact};

pub(super) fn check(charter: &Charter, findings: &mut Vec<Finding>) {
    if !is_short_name(&charter.id.0) {
        let text = format!(
            "found `{}`, expected a short name of lower-case letters, digits and hyphens",
            charter.id
        );
        findings.push(Finding::new(Problem::InvalidValue, "id", text));
    }
    if charter.version == 0 {
        findings.push(Finding::new(Problem::InvalidValue, "version", "found 0, expected 1 or more"));
    }
    let is_code = |code: &&String| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    if let Some(country) = charter.country.as_ref().filter(|code| !is_code(code)) {
        let text = format!("found `{country}`, expected a country code of two capitals such as `IE`");
        findings.push(Finding::new(Problem::InvalidValue, "country", text));
    }
    check_contact(&charter.contact, findings);
    check_contents(charter, findings);
}

fn check_contact(contact: &Contact, findings: &mut Vec<Finding>) {
    if let Some(website) = contact.website.as_ref().filter(|site| !site.starts_with("https://")) {
        let text = format!("found `{website}`, expected an address that begins with `https://`");
        findings.push(Finding::new(Problem::InvalidValue, "contact.website", text));
    }
    if let Some(email) = contact.email.as_ref().filter(|email| !is_email(email)) {
        let text = format!("found `{email}`, expected an e-mail address, or no field if none is published");
        findings.push(Finding::new(Problem::InvalidValue, "contact.email", text));
    }
}

/// A name and a domain. Catches what web pages print instead of an address: `[email protected]`.
fn is_email(text: &str) -> bool {
    let whole = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
    text.split_once('@').is_some_and(|(name, domain)| whole(name) && whole(domain) && domain.contains('.'))
}

fn check_contents(charter: &Charter, findings: &mut Vec<Finding>) {
    let needed = [
        ("channels", charter.channels.is_empty(), "one channel by which clients reach the organisation"),
        ("roles", charter.roles.is_empty(), "one role"),
        ("case_kinds", charter.case_kinds.is_empty(), "one kind of case"),
    ];
    for (field, _, what) in needed.into_iter().filter(|(_, is_empty, _)| *is_empty) {
        findings.push(Finding::new(
            Problem::MissingField,
            field,
            format!("found none, expected at least {what}"),
        ));
    }
    for (at, _) in charter.roles.iter().enumerate().filter(|(_, role)| role.can.is_empty()) {
        let text = "found a role that may do nothing, expected at least one capability";
        findings.push(Finding::new(Problem::MissingField, format!("roles[{at}].can"), text));
    }
    for (at, _) in charter.lines.iter().enumerate().filter(|(_, line)| line.numbers.is_empty()) {
        let text = "found a line without a number, expected at least one";
        findings.push(Finding::new(Problem::MissingField, format!("lines[{at}].numbers"), text));
    }
}
