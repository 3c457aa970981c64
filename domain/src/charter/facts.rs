//! The five charters that ship, against the facts of their sources (requirements A1 to A5). What a source does not say
//! must stay absent.

use super::*;
use crate::calendar::{DayStatus, Off};
use crate::clock::rule::{Roll, Unit};

pub(super) const SHIPPED: [&str; 5] = ["csagyi", "kilkenny", "lincolnshire", "qatif", "vilnius"];

/// A charter that ships, read anew.
pub(super) fn shipped(id: &str) -> Charter {
    Charter::parse(text(id)).unwrap_or_else(|findings| panic!("{id}: {findings:#?}"))
}

fn text(id: &str) -> &'static str {
    match id {
        "csagyi" => include_str!("../../../server/charters/csagyi.toml"),
        "kilkenny" => include_str!("../../../server/charters/kilkenny.toml"),
        "lincolnshire" => include_str!("../../../server/charters/lincolnshire.toml"),
        "qatif" => include_str!("../../../server/charters/qatif.toml"),
        "vilnius" => include_str!("../../../server/charters/vilnius.toml"),
        other => panic!("no charter {other}"),
    }
}

fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap()
}

#[test]
fn each_reads_without_a_finding_and_bears_the_name_of_its_file() {
    for id in SHIPPED {
        assert_eq!(shipped(id).id.0, id);
    }
}

/// Staff of an organisation begin by copying it.
#[test]
fn the_example_in_the_documentation_is_sound() {
    let page = include_str!("../../../docs/charter.md");
    let (_, rest) = page.split_once("```toml\n").unwrap();
    let (example, _) = rest.split_once("```").unwrap();
    let charter = Charter::parse(example).unwrap_or_else(|findings| panic!("{findings:#?}"));
    assert_eq!(charter.clocks_for(CaseKind::Complaint, Channel::Letter).count(), 2);
}

#[test]
fn closures_are_named_in_the_language_wanted() {
    fn check(wanted: &str, expected: &str) {
        let mut charter = shipped("kilkenny");
        let name = [("en", "Good Friday"), ("ga", "Aoine an Chéasta")];
        let name = name.map(|(tag, words)| (tag.to_owned(), words.to_owned()));
        let date = "2026-04-03".parse().unwrap();
        charter.closures.push(NamedClosure { date, name: Text::try_from(BTreeMap::from(name)).unwrap() });
        let days = charter.working_calendar(None, wanted).unwrap();
        let closed = DayStatus::Off(Off::Closure { name: Some(expected.to_owned()) });
        assert_eq!(days.status(date), Ok(closed), "{wanted}");
    }
    check("ga", "Aoine an Chéasta");
    check("en", "Good Friday");
    check("pl", "Good Friday");
}

#[test]
fn a_calendar_version_is_the_case_s_or_the_charters_or_the_newest() {
    fn check(charters: Option<&str>, pinned: Option<&str>, expected: Option<&str>) {
        let charter = Charter { calendar_version: charters.map(str::to_owned), ..shipped("csagyi") };
        let found = charter.working_calendar(pinned, "hu");
        assert_eq!(found.ok().map(|days| days.calendar().version().name), expected);
    }
    let [oldest, .., newest] = CalendarId::Hungary.versions() else { panic!("Hungary has two versions") };
    check(None, None, Some(newest.name));
    check(Some(oldest.name), None, Some(oldest.name));
    check(Some(oldest.name), Some(newest.name), Some(newest.name));
    check(None, Some("1956"), None);
}

#[test]
fn each_comes_back_from_json_as_it_was() {
    for id in SHIPPED {
        let charter = shipped(id);
        assert_eq!(serde_json::from_str::<Charter>(&json(&charter)).unwrap(), charter, "{id}");
    }
}

#[test]
fn languages_calendar_zone_and_week_are_each_organisations_own() {
    fn check(id: &str, languages: &str, calendar: CalendarId, zone: Tz, week_start: Day) {
        let charter = shipped(id);
        let tags: Vec<&str> = charter.languages.iter().map(|language| language.tag.as_str()).collect();
        assert_eq!(tags.join(" "), languages, "{id}");
        assert_eq!(charter.default_language(), tags[0], "{id}");
        assert_eq!(
            (charter.calendar, charter.time_zone, charter.week_start),
            (calendar, zone, week_start),
            "{id}"
        );
    }
    check("csagyi", "hu en", CalendarId::Hungary, Tz::Europe__Budapest, Day::Mon);
    check("kilkenny", "en ga", CalendarId::Ireland, Tz::Europe__Dublin, Day::Mon);
    check("lincolnshire", "en pl", CalendarId::England, Tz::Europe__London, Day::Mon);
    check("qatif", "ar en", CalendarId::SaudiArabia, Tz::Asia__Riyadh, Day::Sun);
    check("vilnius", "lt en", CalendarId::Lithuania, Tz::Europe__Vilnius, Day::Mon);
}

#[test]
fn contact_is_what_is_published_and_nothing_else() {
    fn check(id: &str, address: usize, phones: &[&str], website: Option<&str>) {
        let contact = shipped(id).contact;
        let links: Vec<String> = contact.phones.iter().map(|number| number.dial.link()).collect();
        assert_eq!((contact.address.len(), contact.website.as_deref()), (address, website), "{id}");
        assert_eq!(links, phones, "{id}");
        assert_eq!(contact.email, None, "{id}: no source has a legible e-mail address");
    }
    check("csagyi", 3, &["tel:+3612253526", "tel:+36304592739"], Some("https://www.csagyi.hu"));
    check("kilkenny", 4, &[], Some("https://www.kilkennycoco.ie"));
    check("lincolnshire", 5, &[], Some("https://www.lincolnshire.gov.uk"));
    check("qatif", 0, &[], None);
    check("vilnius", 0, &[], None);
}

#[test]
fn hours_are_as_published() {
    fn check(id: &str, hours: &str, weekdays: &str, saturday: &str) {
        let charter = shipped(id);
        let weekly = &charter.hours[&HoursId::try_from(hours.to_owned()).unwrap()].weekly;
        for day in [Day::Mon, Day::Tue, Day::Wed, Day::Thu, Day::Fri] {
            assert_eq!(json(&weekly.on(day)), weekdays, "{id} {hours} {day:?}");
        }
        assert_eq!(json(&weekly.on(Day::Sat)), saturday, "{id} {hours}");
        assert!(weekly.on(Day::Sun).is_empty(), "{id} {hours}");
    }
    check("kilkenny", "office", r#"["09:00-17:00"]"#, "[]");
    check("csagyi", "client-hours", r#"["09:00-16:00"]"#, "[]");
    check("lincolnshire", "service-centre", r#"["08:00-18:00"]"#, "[]");
    check("lincolnshire", "libraries", r#"["08:00-19:00"]"#, r#"["09:00-16:00"]"#);
    check("lincolnshire", "registrars", r#"["08:00-16:30"]"#, "[]");
    check("lincolnshire", "consumer-protection", r#"["08:00-16:30"]"#, r#"["09:00-13:00"]"#);
    for silent in ["qatif", "vilnius"] {
        assert!(shipped(silent).hours.is_empty(), "{silent} publishes no hours");
    }
}

#[test]
fn lines_have_their_numbers_and_hours() {
    fn check(line: &str, number: &str, dial: &str, hours: Option<&str>) {
        let charter = shipped("lincolnshire");
        let line = charter.line(line).unwrap();
        assert_eq!(line.numbers.len(), 1, "{}", line.id);
        assert_eq!(line.numbers[0].published, number, "{}", line.id);
        assert_eq!(line.numbers[0].dial.link(), format!("tel:{dial}"), "{}", line.id);
        assert_eq!(line.hours.clone().map(String::from).as_deref(), hours, "{}", line.id);
    }
    let centre = Some("service-centre");
    check("arts", "01522 782040", "+441522782040", centre);
    check("libraries", "01522 782010", "+441522782010", Some("libraries"));
    check("community-safety", "01522 782050", "+441522782050", centre);
    check("registrars", "01522 782244", "+441522782244", Some("registrars"));
    check("roads", "01522 782070", "+441522782070", centre);
    check("schools", "01522 782030", "+441522782030", centre);
    check("school-transport", "01522 782020", "+441522782020", centre);
    check("adult-social-care", "01522 782155", "+441522782155", centre);
    check("childrens-social-care", "01522 782111", "+441522782111", centre);
    check("business", "01522 782060", "+441522782060", centre);
    check("textphone", "01522 552055", "+441522552055", centre);
    check("consumer-protection", "08454 040506", "+448454040506", Some("consumer-protection"));
    check("social-care-out-of-hours", "01529 413366", "+441529413366", None);
    assert_eq!(shipped("lincolnshire").lines.len(), 13);
}

#[test]
fn social_care_has_a_line_for_the_night() {
    fn check(line: &str, expected: Option<&str>) {
        let charter = shipped("lincolnshire");
        let out_of_hours = charter.line(line).unwrap().out_of_hours.as_ref();
        assert_eq!(out_of_hours.map(LineId::as_str), expected, "{line}");
    }
    check("adult-social-care", Some("social-care-out-of-hours"));
    check("childrens-social-care", Some("social-care-out-of-hours"));
    check("libraries", None);
}

#[test]
fn emergency_numbers_are_those_of_the_country() {
    fn check(id: &str, expected: &[&str]) {
        let emergency = shipped(id).emergency;
        let numbers: Vec<&str> = emergency.iter().map(|entry| entry.number.published.as_str()).collect();
        assert_eq!(numbers, expected, "{id}");
    }
    check("csagyi", &["112"]);
    check("kilkenny", &["112", "999"]);
    check("lincolnshire", &["999", "112", "01529 413366"]);
    check("qatif", &["911", "997", "999"]);
    check("vilnius", &["112"]);
}

/// A clock's id, who sets its limit, the commitment, and the limit where it is a number.
type Promise<'a> = (&'a str, DeadlineSource, &'a str, Option<(u32, Unit)>);

#[test]
fn every_published_clock_ships_and_no_other() {
    fn check(id: &str, expected: &[Promise<'_>]) {
        let charter = shipped(id);
        let found: Vec<_> = charter
            .clocks
            .iter()
            .map(|clock| {
                let commitment = clock.commitment.as_ref().map_or("", CommitmentId::as_str);
                let limit = clock.rule.as_ref().map(|rule| (rule.amount, rule.unit));
                (clock.id.as_str(), clock.source, commitment, limit)
            })
            .collect();
        assert_eq!(found, expected, "{id}");
    }
    use DeadlineSource::{None as NoLimit, PromisedToCustomer, PromptUnquantified, Published, SetByRole};
    check(
        "csagyi",
        &[
            ("execution", SetByRole, "HU-34", None),
            ("corrective-action", SetByRole, "HU-39", None),
            ("corrective-action-notice", PromptUnquantified, "HU-39", None),
            ("board-analysis", NoLimit, "HU-37", None),
            ("after-care", NoLimit, "HU-06", None),
        ],
    );
    check(
        "kilkenny",
        &[
            ("complaint-reply", Published, "RO-47", Some((28, Unit::CalendarDays))),
            ("interim-reply", PromptUnquantified, "RO-38d", None),
            ("promise", PromisedToCustomer, "RO-29", None),
            ("appointment", PromptUnquantified, "RO-32", None),
            ("absence-cover", PromptUnquantified, "RO-38c", None),
            ("supplier-payment", PromptUnquantified, "RO-38f", None),
        ],
    );
    check(
        "lincolnshire",
        &[
            ("letter-acknowledgement", Published, "PL-32", Some((5, Unit::WorkingDays))),
            ("letter-reply", Published, "PL-34", Some((10, Unit::CalendarDays))),
            ("settlement", PromisedToCustomer, "PL-34", None),
            ("email-receipt", PromptUnquantified, "PL-35", None),
            ("email-contact", Published, "PL-36", Some((1, Unit::WorkingDays))),
            ("phone-answer", Published, "PL-38", None),
            ("social-care-out-of-hours", NoLimit, "PL-07", None),
        ],
    );
    check(
        "qatif",
        &[
            ("no-published-limit", NoLimit, "AR-41", None),
            ("document-validity", SetByRole, "AR-34", None),
            ("recording-retention", NoLimit, "AR-37", None),
        ],
    );
    check(
        "vilnius",
        &[
            ("referral", Published, "LT-16", Some((5, Unit::WorkingDays))),
            ("referral-notice", PromptUnquantified, "LT-17", None),
            ("absence-cover", PromptUnquantified, "LT-14", None),
            ("recusal-replacement", NoLimit, "LT-12", None),
        ],
    );
}

#[test]
fn no_clock_rolls_or_counts_the_day_it_starts_on() {
    for id in SHIPPED {
        for rule in shipped(id).clocks.iter().filter_map(|clock| clock.rule.as_ref()) {
            assert_eq!((rule.roll, rule.count_start_day), (Roll::None, false), "{id}");
        }
    }
}

#[test]
fn every_organisation_has_a_field_role_an_office_role_and_an_administrator() {
    fn check(id: &str, field: &str, office: &str) {
        let charter = shipped(id);
        assert!(charter.may(field, Capability::CaseSeeOwn), "{id} {field}");
        assert!(!charter.may(field, Capability::CaseSeeAll), "{id} {field}");
        assert!(charter.may(office, Capability::CaseSeeAll), "{id} {office}");
        assert!(charter.may(office, Capability::Register), "{id} {office}");
        assert!(charter.may(office, Capability::SetAsideSee), "{id} {office}");
        assert!(charter.may("administrator", Capability::StaffManage), "{id}");
        assert!(!charter.may("administrator", Capability::CaseSeeAll), "{id}");
    }
    check("csagyi", "field-worker", "office-manager");
    check("kilkenny", "field-worker", "corporate-affairs");
    check("lincolnshire", "social-worker", "customer-services");
    check("qatif", "branch-delegate", "beneficiary-relations-officer");
    check("vilnius", "social-worker", "registry");
}

/// Of all who see every case, those who also see complaints about members of staff: whoever handles or decides on such
/// complaints (HU-28, HU-31, RO-46, PL-42, LT-12), and the board that analyses them (HU-37).
#[test]
fn complaints_about_staff_reach_those_who_handle_them_and_nobody_else() {
    fn check(id: &str, expected: &[&str]) {
        let charter = shipped(id);
        let all_of_them = [Capability::CaseSeeAll, Capability::RestrictedSee];
        let see = charter.roles.iter().filter(|role| all_of_them.iter().all(|what| role.can.contains(what)));
        let found: Vec<&str> = see.map(|role| role.id.as_str()).collect();
        assert_eq!(found, expected, "{id}");
    }
    check("csagyi", &["office-manager", "president", "board"]);
    check("kilkenny", &["complaints-officer"]);
    check("lincolnshire", &["department-manager"]);
    check("qatif", &["reviewing-officer"]);
    check("vilnius", &["direct-superior"]);
}

/// Whoever opens a case writes down how the client is reached. Boards and legal representatives only read.
#[test]
fn whoever_opens_cases_may_write_about_people_and_nobody_else() {
    for id in SHIPPED {
        for role in shipped(id).roles {
            let may = |what| role.can.contains(&what);
            assert_eq!(may(Capability::CaseOpen), may(Capability::PeopleEdit), "{id} {}", role.id);
        }
    }
}

#[test]
fn the_president_of_csagyi_appoints_and_decides_and_the_office_manager_does_not() {
    let charter = shipped("csagyi");
    assert!(charter.may("president", Capability::CaseAssign) && charter.may("president", Capability::Decide));
    assert!(!charter.may("office-manager", Capability::CaseAssign));
    assert!(!charter.may("office-manager", Capability::Decide));
}

#[test]
fn what_is_not_published_is_noted() {
    fn check(id: &str, expected: &[&str]) {
        let notes = shipped(id).notes();
        let found: Vec<&str> = notes
            .iter()
            .filter(|note| note.problem == Problem::NotPublished && !note.field.starts_with("channels"))
            .map(|note| note.field.as_str())
            .collect();
        assert_eq!(found, expected, "{id}");
    }
    check("csagyi", &["contact.email"]);
    check("kilkenny", &["contact.phones", "contact.email", "lines[0].hours", "places[0].hours"]);
    check("vilnius", &["contact.address", "contact.phones", "contact.website", "contact.email"]);
    check("qatif", &["contact.address", "contact.phones", "contact.website", "contact.email", "clocks"]);
}

#[test]
fn what_has_to_be_confirmed_is_noted() {
    let notes = shipped("lincolnshire").notes();
    let schools = notes.iter().find(|note| note.field == "lines.schools").unwrap();
    assert_eq!(schools.problem, Problem::ToConfirm);
    assert!(schools.text.contains("01522 782020"), "{schools}");
}
