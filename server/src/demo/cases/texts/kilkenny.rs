//! Complaints that people of Kilkenny made in English, or that a worker wrote down for them.

use super::{Story, stories};

/// Complaints.
pub const KILKENNY_COMPLAINTS: &[Story] = stories! {
    Wrote Complaint "housing":
        "There is black mould on the wall of the back bedroom where {child} sleeps and it is coming through \
         again after it was painted over. I reported it {few} times since the winter. The man who came said \
         it was condensation and to open the windows, but the gutter outside is broken and the water runs \
         down the wall. {child} has been on an inhaler since. I would like somebody to look at the gutter, \
         not at my windows.";
    Told Complaint "housing":
        "Heating has been off for {many} days. {He|She} rang the repairs number three mornings in a row and \
         was told each time that a plumber would ring back. Nobody rang. There is a one-bar electric heater \
         for the whole house. Saw the boiler: it shows a fault code and nothing else works.";
    Wrote Complaint "housing":
        "I have been on the transfer list for {many} years and every time I ring I am told something \
         different about my place on it. {on_day} I was told I was fourth, two weeks before that I was told \
         ninth. I only want to know the truth and to have it on paper with a name under it.";
    Told Complaint "housing":
        "The front door does not lock since the break-in at {there}. A board was put on it the same night, \
         which {he|she} was glad of, but that was {few} weeks ago and the board is still there. {He|She} \
         sleeps badly and leaves the hall light on all night.";
    Wrote Complaint "housing":
        "My rent went up by €{small} a week and the letter does not say why. My hours in the shop were cut, \
         not raised, and I sent in the payslips. I was left on hold for {many} minutes and then the line \
         went dead. Please tell me in plain words how the new rent was worked out.";
    Told Complaint "housing":
        "Neighbour on the other side keeps {few} dogs in the yard, barking from five in the morning. \
         {He|She} complained to the estate officer in person and was asked whether {he|she} had tried \
         talking to the man. {He|She} has, and was shouted at. Feels that nobody in the office believes \
         {him|her}.";
    Wrote Complaint "housing":
        "The council sent me a letter saying that I refused a house. I did not refuse it. I asked if I \
         could see it first because my daughter uses a wheelchair and the advert did not say whether there \
         was a step. I was told to say yes or no there and then on the phone. I want this taken off my \
         record.";
    Told Complaint "housing":
        "At the counter {on_day} {he|she} was asked about {his|her} separation in front of the whole queue. \
         There is a private room; it was empty, the door was open. {He|She} left without finishing the form \
         and cried in the car. Wants nobody punished, but wants it not to happen to the next person.";
    Wrote Complaint "housing":
        "The windows that were put in last year let in the wind. You can put your hand to the frame and \
         feel it. The contractor came back once, looked, and said it was within tolerance. My ESB bill was \
         €{amount}. I kept the bill if anybody wants to see it.";
    Told Complaint "housing":
        "Grew up on the halting site, moved to the new bay at {there} in the spring. The tap in the yard \
         froze and burst and the ground around it is now ice in the mornings; {neighbour} fell on it \
         {on_day}. The caretaker said it was reported. Nobody has come in {few} weeks. There are {many} \
         small children on the site.";
    Told Complaint "housing":
        "Says that {he|she} rang about a house that was advertised, was told it was still free, gave \
         {his|her} surname and the address of the site, and was then told it had just gone. {He|She} wants \
         to know if it had. \"I’d rather be told no to my face.\" Asked me to write it in those words.";
    Wrote Complaint "housing":
        "We were promised that the damp in the gable wall would be treated before the baby came. The baby \
         is {few} months old. We have bought two dehumidifiers ourselves, €{amount} altogether, and the \
         wall is no better. I am not giving out about the men who came, they were very nice, but nobody \
         ever comes back.";
    Told Complaint "housing":
        "The lift at {there} has been out of order for {many} days. {He|She} lives on the third floor and \
         has not been down since. Shopping is brought up by {neighbour}. Hospital appointment {on_day}; no \
         idea how {he|she} will get to it.";
    Wrote Complaint "housing":
        "I wrote to the housing section in January, in March and again in May about the drain in the yard. \
         I have kept copies. I have had no answer to any of the three letters, not even to say that they \
         arrived. A reply with a name on it would have done me.";
    Wrote Complaint "housing":
        "Your letter to my mother was in print so small that she thought it was about a debt and did not \
         sleep for two nights. It turned out to be about the smoke alarms. She is 84. Large print is ticked \
         on her file; I was there when it was ticked.";
    Told Complaint "housing":
        "Sewage comes up in the shower when it rains hard. It has happened {few} times since the summer and \
         each time {he|she} cleaned it up alone. The contractor rodded the drain and left. Photographs on \
         {his|her} phone, dated; {he|she} will send them on.";
    Wrote Complaint "housing-adaptation":
        "I applied for the grant for a downstairs bathroom last autumn. The OT came, she was lovely, and \
         she said it was urgent. Since then I have rung {many} times and each time the file is \"with \
         somebody else\". My husband washes at the kitchen sink. He was a proud man and this is not how he \
         should be living.";
    Told Complaint "housing-adaptation":
        "Stairlift fitted in June stopped half-way {on_day} with {him|her} in it. {He|She} sat there for \
         two hours until {neighbour} heard {him|her}. The installer says the council has to order the \
         repair, the council says the warranty is with the installer. Sleeping on the sofa for now.";
    Wrote Complaint "housing-adaptation":
        "I was refused the grant because one page of the contractor’s quote was missing. Nobody rang me to \
         say so, it was only in the refusal. It would have taken me a day to get it. Now I have to start \
         again and the quote has gone up by €{amount}.";
    Told Complaint "housing-adaptation":
        "The ramp was built with a lip of about four centimetres at the top. The wheelchair cannot get over \
         it without somebody lifting the front. The builder has been paid and does not answer. {He|She} \
         says it is a lovely ramp to look at.";
    Wrote Complaint "housing-adaptation":
        "Two different people from the council came on two different days to measure the same bathroom, and \
         neither knew about the other. I took a day off work each time. Then a third rang to make an \
         appointment to measure it.";
    Told Complaint "environment":
        "There is a mattress, two fridges and about thirty bags in the lane behind {there}. {He|She} rang \
         the litter line {on_day} and was thanked and given no number for the complaint. Rats were seen. \
         The children use that lane to go to school.";
    Wrote Complaint "environment":
        "The bottle bank beside the church is full every week by Thursday and people leave the bottles on \
         the ground. There is broken glass right up to the gate of the playschool. I swept it up myself \
         {few} times, I am 71 and I should not have to.";
    Told Complaint "environment":
        "Somebody is burning cable in the field behind {there} at night. {He|She} has asthma and cannot \
         open a window. Rang during the day and was told to ring when it is happening; it happens at eleven \
         at night and then nobody answers.";
    Wrote Complaint "environment":
        "Your warden gave me a fine of €150 for a bag that was not mine. An envelope with my name was in it \
         because I bring my neighbour’s recycling out for her. I explained this by e-mail {few} weeks ago \
         and the only answer I got was a reminder to pay.";
    Told Complaint "environment":
        "Stream beside {there} was milky white {on_day} and there were dead fish the day after. {He|She} \
         rang, was asked whether {he|she} was sure, and heard nothing since. Kept a sample in a jam jar in \
         the fridge.";
    Wrote Complaint "roads":
        "The pothole outside our gate was filled in March and was open again in a fortnight. It is now the \
         width of the road. The bus driver goes up on the grass to get round it, which is where {child} \
         waits for the bus. I have a photograph with a ruler in it.";
    Told Complaint "roads":
        "Street light outside the house at {there} has been out for {many} weeks. {He|She} reported it \
         twice on the website and both times got a message that it was fixed. It was not. {He|She} came \
         home from a late shift and walked into a skip.";
    Wrote Complaint "roads":
        "The footpath was dug up for the water works and put back so badly that my mother’s walker catches \
         in it. She fell {on_day} and has eight stitches. I rang to say so and was asked to fill in a form \
         for insurance. I did not ask for money, I asked for the path to be mended.";
    Told Complaint "roads":
        "When it rains the water comes off the new road and straight into {his|her} yard at {there}. It was \
         not so before the works. It was in the shed twice this year; feed for the hens destroyed, about \
         €{small}. The engineer said he would call. That was {few} weeks ago.";
    Wrote Complaint "roads":
        "The hedge at the cross was cut so late that nobody could see round it all summer. There were two \
         crashes. I asked at the meeting in the hall and was told it would be seen to within the week. It \
         is now {few} weeks.";
    Told Complaint "roads":
        "Wheelie bin lorry cannot get up the lane since the bollards were put in; {he|she} was never told \
         that they were coming. Has to drag the bin four hundred metres, with a bad hip. Asked at County \
         Hall and was sent to three different desks.";
    Wrote Complaint "planning":
        "I handed in my observation on the quarry before the closing date and have the receipt with the \
         stamp. The planner’s report says that no observations were received from {there}. I should like to \
         know where my letter went and whether it was read by anybody.";
    Told Complaint "planning":
        "Was told by phone that {he|she} did not need permission for the shed and built it. Now a warning \
         letter has come. Did not take the name of the person who told {him|her}. \"I asked before I did \
         it. What more can a person do?\"";
    Wrote Complaint "planning":
        "The file for the development next door is not on the website although the letter says that it is. \
         I went to County Hall to read it and was told to come back with an appointment. The appointment I \
         was given is after the last day for comments.";
    Wrote Complaint "libraries":
        "The mobile library did not come {on_day}, the second time in a row. Nobody told us. {few} of us \
         stood at the cross in the rain for an hour. For some of us it is the only talk we have in the week.";
    Told Complaint "libraries":
        "{boy} was asked to leave the library because he makes noises; he is autistic and nine. {He|She} \
         showed the card that explains it. The person at the desk did not look at it. They used to go every \
         Saturday and have not been back.";
    Wrote Complaint "libraries":
        "I was charged €{small} for a book that I brought back. I know I brought it back because my \
         granddaughter put it in the box herself. I do not mind about the money, I mind that I was not \
         believed.";
    Wrote Complaint "motor-tax":
        "I taxed the car online on the first of the month, the money left my account the same day, and no \
         disc came. I have rung {few} times. I was stopped by the Guards {on_day} and had to show them my \
         bank statement at the side of the road.";
    Told Complaint "motor-tax":
        "Sent the van’s papers by post to have the tax changed after {his|her} husband died. They came back \
         with a note that the signature was missing: his. {He|She} rang and explained, and was told that \
         the system wants it. Very upset. Please somebody ring who can do this without the form.";
    Wrote Complaint "motor-tax":
        "Queued for an hour and ten minutes, got to the hatch at five to four and was told that card \
         payments close at a quarter to. There is no notice. I drove in from {there} and lost a morning’s \
         pay.";
    Wrote Complaint "community":
        "Our group got the letter about the grant the day after the last day for drawing it down. It was \
         dated three weeks earlier. {many} volunteers spent their winter on that application. The hall roof \
         still leaks.";
    Told Complaint "community":
        "The playground at {there} has been closed behind a fence for {many} months with a sign saying \"a \
         few weeks\". {child} asks every day. {He|She} wrote to the council and was told that it is the \
         contractor; rang the contractor and was told that it is the council.";
    Wrote Complaint "community":
        "I asked for the meeting about the estate to be held where a wheelchair can get in. It was held \
         upstairs in the hotel all the same, and I followed it from the bottom of the stairs until I got \
         cold and went home. I was not even asked for my opinion afterwards.";
    Wrote Complaint "housing":
        "I asked for my letters in Irish when I signed and I have received {few} letters since, all of them \
         in English only. The law is not new. I can read English perfectly well; that is not the point.";
};
