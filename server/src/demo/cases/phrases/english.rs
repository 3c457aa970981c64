//! The offices of Kilkenny and Lincolnshire.

use super::{Lines, Phrases};

const MET: Lines = &[
    "Met at home. Went through the letter line by line; it is clearer now. Tea was made and I was let see the room.",
    "Spoke at the kitchen table for three quarters of an hour. The daughter sat in. They would like one person to ring, not three.",
    "Saw it for myself. It is as described, if anything worse. Took {few} photographs with permission.",
    "Better form than the last day. Something was done {on_day}, but not what was asked for.",
    "In good humour, a bit short of breath on the stairs. Asked twice that nothing be left on the answering machine.",
    "Met at the door only; visitors in the house. Agreed to talk by phone in the evening.",
    "Went through what the office can do and what it cannot. Not pleased, but said it was good to hear it straight.",
    "Filled in pages one to {few} together. The rest needs the payslip, which will be looked for.",
    "Very tired after a bad night. We kept it short.",
    "Was shown every paper, all of it in one folder and in order. Took a note of the dates.",
    "The neighbour was there and had a lot to say. Asked for a word alone and got it in the yard.",
    "All quiet since the last visit. Still no word from the section; I rang them while I was there, no answer.",
    "Showed me the bills, €{amount} since the autumn. Asked that the credit union be left out of it for now.",
];
const INTERPRETED: Lines = &[
    "Met with the telephone interpreter on loudspeaker. Slow, but everything was said.",
    "The sister-in-law interpreted, which was not ideal. Next time with our own interpreter.",
    "The interpreter came in person and stayed for the tea. Much was said that the letters had left out.",
    "The child was sent out to play first, and we waited until the interpreter rang in.",
];
const CALLED: Lines = &[
    "Rang back as agreed. Understood and content with it; will send the paper by the end of the week.",
    "Rang at the second try. The line was bad; repeated the date and the name twice.",
    "Rang twice, engaged both times, then was rung back. It cannot wait longer than {few} weeks.",
    "Told on the phone that the other section has it now, and who there to ask for.",
    "Short call: nothing new on either side. Was glad to be rung all the same.",
];
const NOBODY: Lines = &[
    "Nobody there. Curtains drawn, car gone. Left no card, as agreed.",
    "Knocked twice and rang from the gate. No answer. A neighbour said that they are at the clinic.",
    "Nobody there. Post in the porch from last week; will try again and ring first.",
    "No answer at the door. Music inside. Waited ten minutes.",
];
const REFUSED: Lines = &[
    "Did not wish to talk today. Polite about it. May ring.",
    "Said that enough people have been through the house. Left the number.",
];
const NOTES: Lines = &[
    "Rang the section: they have it and will say more {on_day}.",
    "File compared with the earlier one from last year; the two tell the same story.",
    "A colleague who called there in the spring remembers the same and will put it in writing.",
    "Asked the section for a date. They have {many} before this one.",
    "A second letter came in and was added to the paper file.",
    "Checked: large print was set on the record but not on the letters. Corrected and told the print room.",
    "The head of section has seen it and agrees that it cannot wait for the list.",
    "Photographs arrived by e-mail, {few} of them, all readable.",
    "Spoke to the daughter, with consent. She will come to the next talk.",
    "No second visit before the section has answered; nothing to be gained by it.",
];
const TOLD_NEXT: Lines = &[
    "I will ring when I have spoken to the section, and I will say so too if I have heard nothing.",
    "A written reply comes from the office; the date by which it is due is on the card that I left.",
    "Somebody else will ring you about it; they will say my name first.",
    "The file goes to the head of section. You may bring somebody with you to any talk.",
    "We write to you in the language you asked for. If a letter comes in another, ring me.",
    "Nothing more is needed from you for now.",
];
const PROMISES: [Lines; 5] = [
    &["", "After three, not before.", "On the mobile; no voicemail."],
    &["In large print.", "With the hard questions marked.", "Two copies, one to keep."],
    &["Who has the file now.", "Whether a form is needed at all.", "When the section decides."],
    &["With the interpreter.", "When the daughter is there.", ""],
    &[
        "Bring back the folder.",
        "Read the long letter and say what is in it.",
        "Write down what was said and drop it in.",
    ],
];
const NOT_KEPT: Lines = &[
    "The section had no answer by then. Rang to say so and gave a new day.",
    "I was out sick; a colleague rang the day after to apologise.",
    "The form was out of print. Sent it the next morning.",
];
const SAFETY: Lines = &[
    "Two people.",
    "Two people, and ring from the car first.",
    "By day only.",
    "Stay on the doorstep; do not go in alone.",
];
const NEEDS: Lines = &[
    "Large print.",
    "Step-free.",
    "Hard of hearing: stand where the lips can be seen.",
    "More time; one question at a time.",
    "Does not read: say it, do not hand it over.",
    "Easy read, with pictures.",
    "Somebody present whom they trust.",
];
const SAFE_CONTACT: [&str; 4] =
    ["Ring only between ten and twelve, on weekdays.", "Through the sister.", "Plain envelope, by hand.", ""];
const INTERPRETING: Lines =
    &["By phone is fine.", "A woman, please.", "Not from the same town.", "Family must not interpret.", ""];
const ABOUT_STAFF: &str = "I find it hard to write this, because {about} was kind to us at first. At the last visit I was told that I should be glad of \
    what I have and that others ask for less. I was also told that if I keep complaining it will not help me on the list. I do not know whether that is \
    so. I would like somebody else to come, and I would like {about} not to know that it was me, if that is possible.";
const EMERGENCY: (&str, &str) = (
    "Smell of gas in the hall and kitchen; the cooker had been left on for warmth. Two small children asleep at the back. Got everybody out to the car.",
    "Emergency services (112), then the gas company’s line; both took the name and came",
);

/// Kilkenny.
pub const KILKENNY: Phrases = Phrases {
    met: MET,
    interpreted: INTERPRETED,
    called: CALLED,
    nobody: NOBODY,
    refused: REFUSED,
    notes: NOTES,
    told_next: TOLD_NEXT,
    promises: PROMISES,
    not_kept: NOT_KEPT,
    directions: &[
        "Second gate after the creamery, green, tied with twine. Close it after you: there are heifers.",
        "Boreen on the left past the grotto, grass in the middle. The house is at the end, not the bungalow.",
        "White pillars, no number. Park on the road; the yard is soft.",
        "Over the bridge, then the first lane with the milk churn. The map on the phone is wrong here.",
    ],
    directions_in_town: &[
        "The bell does not work. Go round the back and knock on the window.",
        "Entrance from the lane behind; the front door is never opened.",
        "Ask at the shop for the key of the barrier. Third bay on the right.",
        "Blue door, up the outside stairs. Call out before you come up.",
    ],
    dogs: &[
        "Collie, loose in the yard. All noise, but will nip at the heels.",
        "Two German shepherds, tied by day. Sound the horn and wait.",
        "Small terrier indoors. Friendly once you are in.",
        "Guide dog, working: do not pet.",
        "Old sheepdog, deaf. Do not step over her.",
        "Alsatian behind the side gate. Do not use the side gate.",
    ],
    needs: NEEDS,
    safe_contact: SAFE_CONTACT,
    safety: SAFETY,
    interpreting: INTERPRETING,
    backdated: "The letter had slipped behind the post shelf; the date stamp of the front desk shows when it came in.",
    emergency: EMERGENCY,
    about_staff: ABOUT_STAFF,
};

/// Lincolnshire.
pub const LINCOLNSHIRE: Phrases = Phrases {
    met: &[
        "Saw it for myself. It is as described, and {neighbour} says that it was worse last week.",
        "Spoke for an hour. Mostly about the shifts: nights this month, so no visits before two.",
        "Managing better than {on_day}. Something has been put up at last, but a hand’s breadth too high.",
        "The grandson showed me the step. It floods from the drove, not from the drain.",
        "Went through the assessment together and changed {few} things in it in their own words.",
        "Not much said today. We sat. That was all right too.",
        "Kitchen warm, fridge full, post unopened for {few} weeks. Opened it together.",
    ],
    interpreted: INTERPRETED,
    called: CALLED,
    nobody: NOBODY,
    refused: REFUSED,
    notes: NOTES,
    told_next: TOLD_NEXT,
    promises: PROMISES,
    not_kept: NOT_KEPT,
    directions: &[
        "Past the glasshouses, over the drain, second cottage. Ignore the sat nav: it sends you into the dyke.",
        "Round the back, through the packing yard. Hi-vis is asked for after six.",
        "Caravan behind the barn. Call from the gate.",
    ],
    directions_in_town: &[
        "Buzzer marked with a tulip. The other one rings at the factory.",
        "Ground floor, left. The name on the door is the old tenant’s.",
    ],
    dogs: &[
        "Staffie, soft as butter, but jumps up.",
        "Two greyhounds. Mind the door, they bolt.",
        "Barking behind the fence is a recording. The goose is real.",
    ],
    needs: NEEDS,
    safe_contact: SAFE_CONTACT,
    safety: SAFETY,
    interpreting: INTERPRETING,
    backdated: "Handed in at the information point and sent on with the internal post; the point’s stamp shows the day.",
    emergency: (
        "Found on the kitchen floor, cold and confused, had lain there since the evening. Breathing, could say her name.",
        "Ambulance on 999, then the duty social worker",
    ),
    about_staff: ABOUT_STAFF,
};
