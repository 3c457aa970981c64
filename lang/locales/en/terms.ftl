# Fixed words of cases: shown as chips, in table cells and after a colon, so they stand alone and begin with a capital.

# How something reached us.
channel-in-person = In person
# An arranged talk in the office.
channel-interview = Interview
channel-phone = Phone
# A telephone that shows text, for deaf people.
channel-textphone-minicom = Textphone
channel-phone-out-of-hours = Phone, outside office hours
channel-letter = Letter
channel-email = Email
channel-web-form = Web form
channel-website-comment-card = Comment card on the website
channel-social-media = Social media
channel-fax = Fax
# A person of a branch office who takes things in.
channel-branch-delegate = Branch delegate
# A worker at somebody's home.
channel-field-visit = Visit at home
channel-event-forum = Event
channel-assistance-request-service = Request for assistance
channel-volunteering-service = Volunteering service
channel-mobile-library = Mobile library
channel-councillor = Councillor
channel-sms = Text message

# Kinds of cases.
case-kind-enquiry = Enquiry
case-kind-service-request = Service request
# Asks a charity or cooperative for help in need.
case-kind-assistance-request = Request for assistance
case-kind-volunteer-application = Volunteer application
case-kind-suggestion = Suggestion
case-kind-comment = Comment
# Praise for staff or a service.
case-kind-compliment = Compliment
case-kind-complaint = Complaint
# Against a decision about a service.
case-kind-appeal = Appeal
# From another part of the organisation.
case-kind-internal-request = Internal request
# A councillor asks for a resident.
case-kind-councillor-enquiry = Councillor enquiry
# About personal data held by the organisation.
case-kind-data-rights-request = Data rights request

# Stages of a complaint.
stage-frontline = Frontline
stage-section-head = Head of section
stage-complaints-officer = Complaints officer
stage-review = Review
stage-external-body = External body
stage-board-analysis = Board analysis

# Outcomes of a complaint.
outcome-upheld = Upheld
outcome-partly-upheld = Partly upheld
outcome-not-upheld = Not upheld
outcome-withdrawn = Withdrawn
outcome-out-of-jurisdiction = Out of jurisdiction
outcome-referred = Referred to competent body
outcome-resolved-informally = Resolved informally
outcome-unable-to-determine = Unable to determine
# The same complaint is already in another case.
outcome-duplicate = Already in another case

# Why a case was closed.
closure-answered = Answered
closure-resolved-first-contact = Resolved at first contact
closure-referred = Referred to competent body
closure-withdrawn = Withdrawn
closure-no-reply-from-customer = No reply from the client
closure-anonymous-no-contact = Anonymous, no way to answer
# A law names another procedure for this.
closure-statutory-route = Another procedure by law

# How a deadline ended.
clock-result-running = Running
clock-result-paused = Paused
clock-result-met = On time
clock-result-breached = Late
clock-result-cancelled = Cancelled
clock-result-not-applicable = Does not apply

# Where a time limit comes from.
deadline-source-published = Published
# From another published document than the charter.
deadline-source-companion = Companion document
deadline-source-statutory = Law
deadline-source-set-by-role = Set for this case
deadline-source-promised-to-customer = Promised to the client
deadline-source-internal-target = Internal aim
deadline-source-prompt-unquantified = As soon as possible
deadline-source-none = No published time limit

# In which form somebody wants our answer.
format-standard = Standard
format-large-print = Large print
format-braille = Braille
format-audio = Audio
# Short sentences with pictures.
format-easy-read = Easy read
format-electronic-accessible = Accessible electronic document
format-sign-language-video = Sign language video
format-other-language = Another language

# General names of roles, where the charter has none of its own.
role-field-worker = Field worker
role-manager = Manager
role-intake-officer = Intake officer
role-office-manager = Office manager
role-head-of-section = Head of section
role-complaints-officer = Complaints officer
role-case-handler = Case handler
role-decision-maker = Decision-maker
role-legal-representative = Legal representative
role-board = Board
role-direct-superior = Direct superior
role-reviewer = Reviewer
role-data-protection-officer = Data protection officer
role-interpreter-coordinator = Interpreter coordinator
role-branch-delegate = Branch delegate
role-charter-administrator = Charter administrator
# May read everything, change nothing.
role-auditor = Auditor
