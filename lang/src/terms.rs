//! The domain's terms in the reader's language: an exhaustive word function for each enum that a person sees, so that
//! a new stage or holiday without its word does not compile.
//!
//! Owns the way from a domain value to a message; the wordings are in `locales/`.

use domain::access::Denied;
use domain::calendar::{CalendarId, DayKind, HolidayName};
use domain::case::{
    Anomaly, CaseRefusal, ClosureReason, ContactOutcome, PartyRole, PromiseKind, PromiseOutcome,
};
use domain::charter::{CaseKind, Channel, DeadlineSource, Format};
use domain::person::{ContactKind, PersonRefusal};
use domain::sync::message::WhySetAside;

use crate::Words;

/// What kind of case.
#[must_use]
pub fn case_kind(words: &Words, kind: CaseKind) -> &str {
    match kind {
        CaseKind::Enquiry => words.case_kind_enquiry(),
        CaseKind::ServiceRequest => words.case_kind_service_request(),
        CaseKind::AssistanceRequest => words.case_kind_assistance_request(),
        CaseKind::VolunteerApplication => words.case_kind_volunteer_application(),
        CaseKind::Suggestion => words.case_kind_suggestion(),
        CaseKind::Comment => words.case_kind_comment(),
        CaseKind::Compliment => words.case_kind_compliment(),
        CaseKind::Complaint => words.case_kind_complaint(),
        CaseKind::Appeal => words.case_kind_appeal(),
        CaseKind::InternalRequest => words.case_kind_internal_request(),
        CaseKind::CouncillorEnquiry => words.case_kind_councillor_enquiry(),
        CaseKind::DataRightsRequest => words.case_kind_data_rights_request(),
    }
}

/// How something reached the organisation.
#[must_use]
pub fn channel(words: &Words, channel: Channel) -> &str {
    match channel {
        Channel::InPerson => words.channel_in_person(),
        Channel::Interview => words.channel_interview(),
        Channel::Phone => words.channel_phone(),
        Channel::TextphoneMinicom => words.channel_textphone_minicom(),
        Channel::PhoneOutOfHours => words.channel_phone_out_of_hours(),
        Channel::Letter => words.channel_letter(),
        Channel::Email => words.channel_email(),
        Channel::WebForm => words.channel_web_form(),
        Channel::WebsiteCommentCard => words.channel_website_comment_card(),
        Channel::SocialMedia => words.channel_social_media(),
        Channel::Fax => words.channel_fax(),
        Channel::BranchDelegate => words.channel_branch_delegate(),
        Channel::FieldVisit => words.channel_field_visit(),
        Channel::EventForum => words.channel_event_forum(),
        Channel::AssistanceRequestService => words.channel_assistance_request_service(),
        Channel::VolunteeringService => words.channel_volunteering_service(),
        Channel::MobileLibrary => words.channel_mobile_library(),
        Channel::Councillor => words.channel_councillor(),
        Channel::Sms => words.channel_sms(),
    }
}

/// Why a case was closed.
#[must_use]
pub fn closure_reason(words: &Words, reason: ClosureReason) -> &str {
    match reason {
        ClosureReason::Answered => words.closure_answered(),
        ClosureReason::ResolvedFirstContact => words.closure_resolved_first_contact(),
        ClosureReason::Referred => words.closure_referred(),
        ClosureReason::Withdrawn => words.closure_withdrawn(),
        ClosureReason::NoReplyFromCustomer => words.closure_no_reply_from_customer(),
        ClosureReason::AnonymousNoContact => words.closure_anonymous_no_contact(),
        ClosureReason::StatutoryRoute => words.closure_statutory_route(),
    }
}

/// What came of a contact.
#[must_use]
pub fn contact_outcome(words: &Words, outcome: ContactOutcome) -> &str {
    match outcome {
        ContactOutcome::Met => words.contact_outcome_met(),
        ContactOutcome::NobodyThere => words.contact_outcome_nobody_there(),
        ContactOutcome::Refused => words.contact_outcome_refused(),
        ContactOutcome::Moved => words.contact_outcome_moved(),
    }
}

/// How somebody is reached.
#[must_use]
pub fn contact_kind(words: &Words, kind: ContactKind) -> &str {
    match kind {
        ContactKind::Phone => words.person_phone(),
        ContactKind::Textphone => words.person_textphone(),
        ContactKind::Email => words.person_email(),
    }
}

/// What is promised, as a chip.
#[must_use]
pub fn promise_kind(words: &Words, kind: PromiseKind) -> &str {
    match kind {
        PromiseKind::CallBack => words.promise_kind_call_back(),
        PromiseKind::SendForm => words.promise_kind_send_form(),
        PromiseKind::FindOut => words.promise_kind_find_out(),
        PromiseKind::VisitAgain => words.promise_kind_visit_again(),
        PromiseKind::Other => words.promise_kind_other(),
    }
}

/// A promise as a line of a list: "Call Mary Walsh". `text` is what the worker wrote, for a promise of another kind.
#[must_use]
pub fn promise_line(words: &Words, kind: PromiseKind, name: &str, text: &str) -> String {
    match kind {
        PromiseKind::CallBack => words.promise_line_call_back(name),
        PromiseKind::SendForm => words.promise_line_send_form(name),
        PromiseKind::FindOut => words.promise_line_find_out(name),
        PromiseKind::VisitAgain => words.promise_line_visit_again(name),
        PromiseKind::Other if text.is_empty() => words.promise_line_other(name, words.promise_kind_other()),
        PromiseKind::Other => words.promise_line_other(name, text),
    }
}

/// The confirmation of a promise just made: "Promised: call Mary Walsh by Fri 16 Jan, 17:00."
#[must_use]
pub fn promise_saved(words: &Words, kind: PromiseKind, name: &str, when: &str, text: &str) -> String {
    match kind {
        PromiseKind::CallBack => words.promise_saved_call_back(name, when),
        PromiseKind::SendForm => words.promise_saved_send_form(name, when),
        PromiseKind::FindOut => words.promise_saved_find_out(name, when),
        PromiseKind::VisitAgain => words.promise_saved_visit_again(name, when),
        PromiseKind::Other if text.is_empty() => {
            words.promise_saved_other(name, words.promise_kind_other(), when)
        }
        PromiseKind::Other => words.promise_saved_other(name, text, when),
    }
}

/// What became of a promise, as a line of the timeline.
#[must_use]
pub fn promise_outcome<'a>(words: &'a Words, outcome: &PromiseOutcome) -> &'a str {
    match outcome {
        PromiseOutcome::Kept => words.timeline_promise_kept(),
        PromiseOutcome::NotKept { .. } => words.timeline_promise_not_kept(),
        PromiseOutcome::TakenBack => words.timeline_promise_taken_back(),
    }
}

/// What a person is in a case.
#[must_use]
pub fn party_role(words: &Words, role: PartyRole) -> &str {
    match role {
        PartyRole::Client => words.party_role_client(),
        PartyRole::Representative => words.party_role_representative(),
        PartyRole::Household => words.party_role_household(),
        PartyRole::Other => words.party_role_other(),
    }
}

/// What does not fit in a case, as a sentence.
#[must_use]
pub fn anomaly(words: &Words, anomaly: Anomaly) -> &str {
    match anomaly {
        Anomaly::NotOpened => words.anomaly_not_opened(),
        Anomaly::OpenedAgain(_) => words.anomaly_opened_again(),
        Anomaly::PromiseUnknown(_) => words.anomaly_promise_unknown(),
        Anomaly::EmergencyUnknown(_) => words.anomaly_emergency_unknown(),
        Anomaly::WorkedAfterClosing(_) => words.anomaly_worked_after_closing(),
        Anomaly::Malformed(_) => words.anomaly_malformed(),
    }
}

/// Why the office set an entry aside, as a sentence.
#[must_use]
pub fn why_set_aside<'a>(words: &'a Words, why: &WhySetAside) -> &'a str {
    match why {
        WhySetAside::Denied { denied } => denied_access(words, *denied),
        WhySetAside::Unreadable => words.set_aside_why_unreadable(),
        WhySetAside::NotTheAuthor => words.set_aside_why_not_the_author(),
        WhySetAside::IdTaken => words.set_aside_why_id_taken(),
        WhySetAside::ReplicaSeqTaken => words.set_aside_why_replica_seq_taken(),
        WhySetAside::ReplacesForeign { .. } => words.set_aside_why_replaces_foreign(),
        WhySetAside::VersionUnknown => words.set_aside_why_version_unknown(),
        WhySetAside::BodyUnreadable => words.set_aside_why_body_unreadable(),
        WhySetAside::TabletRevoked => words.set_aside_why_tablet_revoked(),
        WhySetAside::Newer => words.set_aside_why_newer(),
    }
}

fn denied_access(words: &Words, denied: Denied) -> &str {
    match denied {
        Denied::NotOnStaff => words.set_aside_why_not_on_staff(),
        Denied::NoRightToCase => words.set_aside_why_no_right_to_case(),
        Denied::NoRightToPerson => words.set_aside_why_no_right_to_person(),
        Denied::AboutThemselves => words.set_aside_why_about_themselves(),
        Denied::NotInTheirRole => words.set_aside_why_not_in_their_role(),
        Denied::NobodyWouldSee => words.set_aside_why_nobody_would_see(),
        Denied::Newer => words.set_aside_why_newer(),
    }
}

/// Why something is not saved in a case, as a sentence for its field.
#[must_use]
pub fn case_refusal(words: &Words, refusal: CaseRefusal) -> &str {
    match refusal {
        CaseRefusal::WhatHappenedMissing => words.refusal_what_happened_missing(),
        CaseRefusal::PersonMissing => words.refusal_person_missing(),
        CaseRefusal::PersonHereAlready => words.refusal_person_here_already(),
        CaseRefusal::InTheFuture => words.refusal_in_the_future(),
        CaseRefusal::InThePast => words.refusal_in_the_past(),
        CaseRefusal::NoteEmpty => words.refusal_note_empty(),
        CaseRefusal::WhomMissing => words.refusal_whom_missing(),
        CaseRefusal::Closed => words.refusal_closed(),
        CaseRefusal::NoSuchPromise => words.refusal_no_such_promise(),
    }
}

/// Why something is not saved about a person, as a sentence for its field.
#[must_use]
pub fn person_refusal(words: &Words, refusal: PersonRefusal) -> &str {
    match refusal {
        PersonRefusal::NameMissing => words.refusal_name_missing(),
        PersonRefusal::SafetyActionMissing => words.refusal_safety_action_missing(),
    }
}

/// Who sets a time limit.
#[must_use]
pub fn deadline_source(words: &Words, source: DeadlineSource) -> &str {
    match source {
        DeadlineSource::Published => words.deadline_source_published(),
        DeadlineSource::Companion => words.deadline_source_companion(),
        DeadlineSource::Statutory => words.deadline_source_statutory(),
        DeadlineSource::SetByRole => words.deadline_source_set_by_role(),
        DeadlineSource::PromisedToCustomer => words.deadline_source_promised_to_customer(),
        DeadlineSource::InternalTarget => words.deadline_source_internal_target(),
        DeadlineSource::PromptUnquantified => words.deadline_source_prompt_unquantified(),
        DeadlineSource::None => words.deadline_source_none(),
    }
}

/// In which format somebody may have information.
#[must_use]
pub fn format(words: &Words, format: Format) -> &str {
    match format {
        Format::Standard => words.format_standard(),
        Format::LargePrint => words.format_large_print(),
        Format::Braille => words.format_braille(),
        Format::Audio => words.format_audio(),
        Format::EasyRead => words.format_easy_read(),
        Format::Electronic => words.format_electronic_accessible(),
        Format::SignLanguageVideo => words.format_sign_language_video(),
        Format::OtherLanguage => words.format_other_language(),
    }
}

/// Whose calendar.
#[must_use]
pub fn calendar(words: &Words, calendar: CalendarId) -> &str {
    match calendar {
        CalendarId::Ireland => words.calendar_ireland(),
        CalendarId::England => words.calendar_england(),
        CalendarId::Hungary => words.calendar_hungary(),
        CalendarId::Lithuania => words.calendar_lithuania(),
        CalendarId::SaudiArabia => words.calendar_saudi_arabia(),
    }
}

/// What kind of special day.
#[must_use]
pub fn day_kind(words: &Words, kind: DayKind) -> &str {
    match kind {
        DayKind::PublicHoliday => words.day_kind_public_holiday(),
        DayKind::Substitute => words.day_kind_substitute(),
        DayKind::BridgeRestDay => words.day_kind_bridge_rest_day(),
        DayKind::WorkedWeekend => words.day_kind_worked_weekend(),
        DayKind::OrgClosure => words.day_kind_org_closure(),
        DayKind::Shortened => words.day_kind_shortened(),
    }
}

/// What a holiday is called. One function for all countries, so that none is forgotten.
#[must_use]
pub fn holiday(words: &Words, name: HolidayName) -> &str {
    match name {
        HolidayName::NewYearsDay => words.holiday_new_years_day(),
        HolidayName::GoodFriday => words.holiday_good_friday(),
        HolidayName::EasterSunday => words.holiday_easter_sunday(),
        HolidayName::EasterMonday => words.holiday_easter_monday(),
        HolidayName::LabourDay => words.holiday_labour_day(),
        HolidayName::WhitMonday => words.holiday_whit_monday(),
        HolidayName::Assumption => words.holiday_assumption(),
        HolidayName::AllSaintsDay => words.holiday_all_saints_day(),
        HolidayName::AllSoulsDay => words.holiday_all_souls_day(),
        HolidayName::ChristmasEve => words.holiday_christmas_eve(),
        HolidayName::ChristmasDay => words.holiday_christmas_day(),
        HolidayName::SecondDayOfChristmas => words.holiday_second_day_of_christmas(),
        HolidayName::StStephensDay => words.holiday_st_stephens_day(),
        HolidayName::BoxingDay => words.holiday_boxing_day(),
        HolidayName::StBrigidsDay => words.holiday_st_brigids_day(),
        HolidayName::StPatricksDay => words.holiday_st_patricks_day(),
        HolidayName::MayHoliday => words.holiday_may_holiday(),
        HolidayName::JuneHoliday => words.holiday_june_holiday(),
        HolidayName::AugustHoliday => words.holiday_august_holiday(),
        HolidayName::OctoberHoliday => words.holiday_october_holiday(),
        HolidayName::EarlyMayBankHoliday => words.holiday_early_may_bank_holiday(),
        HolidayName::SpringBankHoliday => words.holiday_spring_bank_holiday(),
        HolidayName::SummerBankHoliday => words.holiday_summer_bank_holiday(),
        HolidayName::Revolution1848Day => words.holiday_revolution_1848_day(),
        HolidayName::StateFoundationDay => words.holiday_state_foundation_day(),
        HolidayName::Revolution1956Day => words.holiday_revolution_1956_day(),
        HolidayName::RelocatedRestDay => words.holiday_relocated_rest_day(),
        HolidayName::RelocatedWorkingDay => words.holiday_relocated_working_day(),
        HolidayName::RestorationOfTheStateDay => words.holiday_restoration_of_the_state_day(),
        HolidayName::RestorationOfIndependenceDay => words.holiday_restoration_of_independence_day(),
        HolidayName::MothersDay => words.holiday_mothers_day(),
        HolidayName::FathersDay => words.holiday_fathers_day(),
        HolidayName::StJohnsDay => words.holiday_st_johns_day(),
        HolidayName::StatehoodDay => words.holiday_statehood_day(),
        HolidayName::DayBeforeHoliday => words.holiday_day_before_holiday(),
        HolidayName::FoundingDay => words.holiday_founding_day(),
        HolidayName::EidAlFitr => words.holiday_eid_al_fitr(),
        HolidayName::DayOfArafah => words.holiday_day_of_arafah(),
        HolidayName::EidAlAdha => words.holiday_eid_al_adha(),
        HolidayName::SaudiNationalDay => words.holiday_saudi_national_day(),
    }
}

/// What a language that a client speaks is called, for the tags that the product has a word for.
///
/// `None` for another tag: a page then shows the tag itself, since a wrong name would be worse.
#[must_use]
pub fn spoken_language<'a>(words: &'a Words, tag: &str) -> Option<&'a str> {
    SPOKEN.iter().find(|(known, _)| *known == tag).map(|(_, name)| name(words))
}

/// The languages offered where a client's language is asked, by tag.
pub fn spoken_language_tags() -> impl Iterator<Item = &'static str> {
    SPOKEN.iter().map(|(tag, _)| *tag)
}

type Name = fn(&Words) -> &str;

/// The tag of a language and its name.
const SPOKEN: &[(&str, Name)] = &[
    ("en", |words| words.language_name_en()),
    ("ga", |words| words.language_name_ga()),
    ("pl", |words| words.language_name_pl()),
    ("hu", |words| words.language_name_hu()),
    ("ro", |words| words.language_name_ro()),
    ("lt", |words| words.language_name_lt()),
    ("ar", |words| words.language_name_ar()),
    ("bg", |words| words.language_name_bg()),
    ("de", |words| words.language_name_de()),
    ("es", |words| words.language_name_es()),
    ("fa", |words| words.language_name_fa()),
    ("fr", |words| words.language_name_fr()),
    ("it", |words| words.language_name_it()),
    ("lv", |words| words.language_name_lv()),
    ("pa", |words| words.language_name_pa()),
    ("pt", |words| words.language_name_pt()),
    ("rom", |words| words.language_name_rom()),
    ("ru", |words| words.language_name_ru()),
    ("sk", |words| words.language_name_sk()),
    ("so", |words| words.language_name_so()),
    ("sq", |words| words.language_name_sq()),
    ("sth", |words| words.language_name_sth()),
    ("tr", |words| words.language_name_tr()),
    ("uk", |words| words.language_name_uk()),
    ("ur", |words| words.language_name_ur()),
    ("zh", |words| words.language_name_zh()),
    ("isg", |words| words.language_name_isg()),
    ("bfi", |words| words.language_name_bfi()),
    ("hsh", |words| words.language_name_hsh()),
    ("lls", |words| words.language_name_lls()),
    ("sdl", |words| words.language_name_sdl()),
];
