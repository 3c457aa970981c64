//! Questions, requests, appeals and remarks of people of Kilkenny, in English.

use super::{Story, stories};

/// Everything that is not a complaint.
pub const KILKENNY_REQUESTS: &[Story] = stories! {
    Told ServiceRequest "housing":
        "Tap in the kitchen runs and cannot be turned off. Not urgent as such, {he|she} says, but it has \
         gone on for {many} days and the noise keeps {him|her} awake. In most days after ten.";
    Told ServiceRequest "housing":
        "Wants to add {child} to the tenancy now that the guardianship papers are through. Has the court \
         order and the birth certificate. Needs to be told which form, and would like help filling it in.";
    Wrote ServiceRequest "housing":
        "Could somebody please check the smoke alarm, it goes off when nobody is cooking. I cannot reach it \
         myself. If you ring, let it ring a long time, I am slow to the phone.";
    Told ServiceRequest "housing":
        "Rent arrears of €{amount} since {he|she} was out sick. Has a letter from the doctor and is back at \
         work. Would pay €{small} a week if that can be agreed; frightened of the letters and has stopped \
         opening them. I opened {few} with {him|her}.";
    Told ServiceRequest "housing":
        "Home from hospital {on_day} and cannot manage the step at the back door. Asks for a rail. The \
         public health nurse knows about it and will write.";
    Wrote ServiceRequest "housing":
        "Please move us on the list for medical reasons. I enclose the two letters from the consultant that \
         you asked for. {child} is in and out of hospital and the journey from {there} takes an hour and a \
         half each way.";
    Told ServiceRequest "housing-adaptation":
        "Walk-in shower wanted. {He|She} has not had a bath since the fall in spring because {he|she} is \
         afraid of the side of it; washes at the basin. Went through the form together. Doctor’s \
         certificate to follow.";
    Told ServiceRequest "housing-adaptation":
        "Husband has dementia and goes out at night. Asked what there is: sensor on the door, a different \
         lock? Has not slept a full night in {few} months. I said I would find out what the grant covers.";
    Wrote ServiceRequest "housing-adaptation":
        "My father is coming to live with us after his stroke and we need to know what can be done with the \
         downstairs room. We do not want anything fancy. When might somebody come to look? Any morning \
         suits.";
    Wrote ServiceRequest "environment":
        "Could I please have a second brown bin? We are {many} in the house now that my sister and her \
         family are with us. I am happy to pay for it.";
    Told ServiceRequest "environment":
        "Large dead ash at the edge of the green at {there} leaning towards the houses. {He|She} has \
         watched it move since the storm. Children play under it. Asked that somebody look before the next \
         wind.";
    Told ServiceRequest "roads":
        "Asks for a disabled parking bay near the house. Has the badge. Walks about thirty steps before \
         {he|she} must sit down, and the nearest free space is usually at the far end of {there}.";
    Wrote ServiceRequest "roads":
        "Could a mirror be put up opposite our gate at {there}? Since the hedge on the far side was built \
         up we cannot see what is coming, and what is coming is mostly lorries.";
    Told ServiceRequest "roads":
        "Grit bin at the hill is empty. Says it was empty last winter too and that {neighbour} spread ashes \
         on the road for the school bus.";
    Wrote ServiceRequest "community":
        "We are a group of {many} women who meet on Tuesdays to sew and talk, from six countries. We would \
         need a room with heating and a kettle. Is there anything in the gift of the council, even once a \
         fortnight?";
    Told ServiceRequest "community":
        "Wants to join English lessons but works nights at the plant. Asks whether there is anything in the \
         mornings and whether {child} could be minded during it.";
    Told ServiceRequest "libraries":
        "Cannot leave the house any more and misses the library. Asked about books being brought. Likes \
         westerns, large print, \"and nothing with a cat on the cover\".";
    Told ServiceRequest "motor-tax":
        "Needs the disabled driver’s exemption explained; got {few} forms in the post and does not know \
         which one is {his|hers}. Left school at twelve and asks that somebody sit down with {him|her}. Did \
         so for the first page.";
    Told Enquiry "housing":
        "Wants to know whether {he|she} may work a few hours in the café without losing the rent support. \
         Has been offered a start {on_day} and must answer by the end of the week.";
    Wrote Enquiry "housing":
        "How long is the list for a two-bedroom house in Callan at present? I know you cannot promise \
         anything. I would only like to know whether it is two years or ten, so that we can plan the \
         children’s school.";
    Told Enquiry "housing":
        "Landlord has given notice to quit for the end of next month. {He|She} brought the letter; it is \
         typed and has no date on it. Asks if it is valid and where the family could go. Three children, \
         the youngest {few} months.";
    Wrote Enquiry "housing":
        "Does a person who owns half a house in another country count as having a house? It is a house in a \
         village with no road, my brother lives in it. I do not want to write something wrong in the form.";
    Told Enquiry "housing-adaptation":
        "Asked who pays if the grant does not cover the whole of the work. Quote is €{amount} over the \
         limit. Would the builder be let do the half of it first?";
    Wrote Enquiry "environment":
        "When is the next free day for bringing paint and batteries, and is it for people from {there} too \
         or only for the town?";
    Told Enquiry "environment":
        "A neighbour told {him|her} that the well grant is gone. Is it? The test said not to give the water \
         to the baby; they are buying it by the bottle, about €{small} a week.";
    Wrote Enquiry "roads":
        "Is it true that the road at {there} is to be closed for {few} weeks in the autumn? My carers come \
         twice a day from the other side and I would need to tell them.";
    Told Enquiry "planning":
        "Would like to put a mobile home beside the house for the daughter and her baby. Asks if that needs \
         permission and what it costs to ask. Told {him|her} I do not know and would find out.";
    Wrote Enquiry "planning":
        "I got a letter with a map and I do not understand whether the red line goes through our garden. I \
         am not good with maps. Is there somebody who could show me on the ground?";
    Wrote Enquiry "libraries":
        "Does the library have books for children in Ukrainian or in Polish? I mind {few} small ones after \
         school and would like them to keep their own language too.";
    Told Enquiry "motor-tax":
        "Car has been off the road since {his|her} husband died. Asks whether tax must be paid for that \
         time and how to say that nobody was driving it.";
    Wrote Enquiry "community":
        "Who do I ask about putting a bench at the graveyard in memory of my sister? I have the money put \
         by, €{amount}. She liked to sit.";
    Wrote Suggestion "libraries":
        "Would it be possible to open one evening until eight? Those of us who work never see the inside of \
         it. I would gladly help as a volunteer.";
    Wrote Suggestion "environment":
        "A tap for drinking water on the river walk, low enough for children and for a wheelchair. There \
         was one in my grandmother’s time.";
    Told Suggestion "community":
        "Says the letters would be half as frightening if they began with the name of the person who wrote \
         them and how to ring that person. \"Dear Sir or Madam is not me.\"";
    Wrote Suggestion "roads":
        "If the pedestrian light at the mart were {few} seconds longer, a person with a stick would get \
         across. I have timed it. I get as far as the island.";
    Wrote Suggestion "housing":
        "When you change the day for repairs, send a text. It costs nothing. I took {few} half-days off \
         this year for men who did not come.";
    Told Suggestion "community":
        "The young lads at {there} would keep the green themselves if somebody lent them a mower. {He|She} \
         would answer for it. \"They’re good lads, they’ve nothing to do.\"";
    Wrote Comment "libraries":
        "I only want to say that the young man at the desk in Castlecomer sat with my husband for the whole \
         of a wet afternoon to find his father’s ship. He did not have to. Please tell him.";
    Wrote Comment "motor-tax":
        "In and out in ten minutes and the lady made me laugh. It was not always so, and I think it should \
         be said when it is good.";
    Told Comment "housing":
        "The crew that did the windows swept up, moved the dresser back and drank a cup of tea with \
         {him|her}. {He|She} wants it written down somewhere. So here it is.";
    Wrote Comment "roads":
        "The new crossing at the school is a great thing. The beeper is a small bit loud at night; that is \
         not a complaint, only a remark from a light sleeper.";
    Wrote Comment "environment":
        "You asked in the leaflet what we think of the new bins. They are grand. The colours are too alike \
         in the dark, that is all.";
    Wrote Comment "community":
        "I came to the open evening expecting a lot of talk and instead somebody took notes of what we said \
         and sent them to us. {few} of the {many} points were even done. I am keeping count.";
    Told Comment "community":
        "Came in only to say thanks for the interpreter {on_day}. First time in this country, {he|she} \
         says, that {he|she} left an office knowing what had been said.";
    Wrote Appeal "housing":
        "I wish to appeal the decision that we are not overcrowded. The officer counted the box room as a \
         bedroom. It is two metres by one and a half and has no window; the measurements are on the sketch. \
         {many} of us live here.";
    Told Appeal "housing":
        "Was refused priority because the medical form was late. It was late because the hospital took \
         {few} weeks to sign it. Wants the decision looked at again by somebody else. Has the envelope with \
         the postmark.";
    Wrote Appeal "housing-adaptation":
        "Please look again at the refusal of the grant. The means test took in my son’s wages. He moved out \
         in spring, as the enclosed letter from his landlord shows.";
    Wrote Appeal "housing":
        "You decided that I left my last home of my own will. I left at two in the morning with {child} in \
         a blanket. The Garda report is enclosed. I would ask that this be read by as few people as \
         possible.";
    Told Appeal "environment":
        "Appeals the fine for the bags at {there}: {he|she} was in hospital that week and has the discharge \
         letter. Somebody else had the key of the shed. Does not want to say who.";
    Wrote InternalRequest "housing":
        "From the estate team to roads: the gully at {there} blocks every time the green is cut. Could it \
         go on your list, and could you tell us the week, so that we can tell the tenants something true?";
    Wrote InternalRequest "community":
        "From the library to housing: a reader who comes daily has, we believe, nowhere to sleep. {He|She} \
         has agreed that we ask. Could somebody from the homeless team call in {on_day} about three, \
         quietly?";
    Wrote InternalRequest "planning":
        "From roads to planning: the entrance shown on the drawing for {there} would take away the bus \
         stop. Has this been raised with the applicant? We need an answer before the meeting.";
    Wrote InternalRequest "environment":
        "From the adaptations desk to environment: we are held up by asbestos in a shed at {there}. Who \
         certifies that it has been removed, and how long does it take as a rule?";
    Wrote DataRightsRequest "housing":
        "I ask for a copy of everything that the housing section has written about me and my children since \
         we came to {there}, also the notes of visits and the e-mails. I can come in with my passport.";
    Wrote DataRightsRequest "housing":
        "My old address is still on your letters. My ex-husband lives there and opens them. Please correct \
         it everywhere and tell me in writing that it is done. This is about our safety.";
    Told DataRightsRequest "community":
        "Wants {his|her} photograph taken off the council’s page: it shows {him|her} and {child} at the \
         festival and {he|she} was not asked. Would prefer that it is gone before the weekend.";
    Wrote DataRightsRequest "motor-tax":
        "Please tell me to whom my car’s details were given. A parking company in England has written to me \
         about a day on which the car stood in my yard.";
};
