//! What people of Lincolnshire told or wrote to the county council, in English and in Polish.

use super::{Story, stories};

/// In English.
pub const LINCOLNSHIRE: &[Story] = stories! {
    Told Complaint "adult-social-care":
        "Mum’s carers have come at half past ten instead of eight on {few} mornings this fortnight. She is \
         diabetic and has to eat. The agency says it is the rota, the council says it is the agency. Nobody \
         has said sorry to her, only to me.";
    Wrote Complaint "adult-social-care":
        "I asked for a carer’s assessment in writing {many} weeks ago. I had an automatic message to say \
         that my e-mail had arrived, and then nothing. I look after my wife day and night. I am not sure \
         how much longer I can.";
    Told Complaint "adult-social-care":
        "{He|She} was moved to another day centre with two days’ notice. Knows nobody there, sits by the \
         door with {his|her} coat on. {neighbour}, who used to sit beside {him|her}, was sent somewhere \
         else.";
    Wrote Complaint "childrens-social-care":
        "At the meeting {on_day} everybody spoke about my son and nobody to him. He is fourteen and was in \
         the room. He had written down what he wanted to say and took it home again in his pocket.";
    Told Complaint "childrens-social-care":
        "Was told that the report would be read with {him|her} before the conference. It came by post the \
         evening before, twenty-two pages, in English. {He|She} reads Portuguese. Went in not knowing what \
         it said.";
    Wrote Complaint "schools":
        "There is no place for {child} at the school at the end of our road, and the one that was offered \
         starts before the first bus. I have asked {few} times how I am meant to do it and I have been sent \
         the same link each time.";
    Wrote Complaint "school-transport":
        "The taxi has left without {boy} twice this month. The driver says he waited, the camera on our \
         door says that he did not stop. {boy} has Down’s syndrome and does not understand why he was left.";
    Told Complaint "roads":
        "Streetlamp outside {there} off for {many} weeks, and drains blocked since the harvest. When it \
         rains the mud comes into the porch. {He|She} showed me the line on the wall.";
    Wrote Complaint "roads":
        "The temporary lights on the bridge were left on red in both directions all night. I am a night \
         carer and was {small} minutes late to a man who cannot turn himself over.";
    Wrote Complaint "libraries":
        "The mobile library has changed its stop from the green to the lay-by on the main road. I am on two \
         sticks. I watched it go past the window {on_day}.";
    Told Complaint "registrars":
        "Was turned away from registering {his|her} mother’s death because the doctor had not sent the \
         paper. Nobody had rung to say so. Took two buses from {there}. \"You would think somebody could \
         have told me before I put my good coat on.\"";
    Wrote Complaint "consumer-protection":
        "I bought a caravan heater from a trader at the market, and it burned through the carpet. I \
         reported it {few} weeks ago. He is still there every Saturday, with the same heaters.";
    Told Complaint "business":
        "Runs a small bakery. Two officers from different teams came in the same week and told {him|her} \
         opposite things about the extractor. Spent £{amount} on the first answer.";
    Wrote Complaint "arts":
        "The ramp at the museum was locked and the only key was with somebody who was at lunch. I looked at \
         the outside of it for forty minutes. It is a very handsome outside.";
    Told ServiceRequest "adult-social-care":
        "Home from hospital {on_day}, living downstairs. Asks for a commode and a rail by the bed. The \
         daughter comes from Leeds at weekends only. Equipment form filled in together.";
    Wrote ServiceRequest "adult-social-care":
        "My husband can no longer be left, and I have an operation coming. Could he be somewhere for {few} \
         nights where they will let him keep his own pillow? He frets without it.";
    Told ServiceRequest "adult-social-care":
        "Deaf since birth, signs. Wants a flashing doorbell and smoke alarm. {He|She} has missed two \
         parcels and, {he|she} says, one fire drill.";
    Wrote ServiceRequest "childrens-social-care":
        "We foster two brothers and need somebody to sit with us and go through the papers about seeing \
         their grandmother. We want them to see her. We do not understand the form.";
    Wrote ServiceRequest "school-transport":
        "We moved to {there} in the summer and the new house is 3.2 miles from the school by the road we \
         would have to walk. Please tell me how to apply for the bus.";
    Told ServiceRequest "libraries":
        "Cannot carry books any more. Asked for the home library service, crime stories, \"proper ones, \
         with a body\".";
    Told Enquiry "adult-social-care":
        "Wants to know if the house must be sold when {he|she} goes into the home. Has been lying awake \
         over it since a man at the club said so. Told {him|her} that somebody who knows would ring.";
    Wrote Enquiry "registrars":
        "How long before the wedding must we give notice if one of us has a foreign birth certificate, and \
         does the translation need a stamp?";
    Wrote Enquiry "business":
        "I want to start a mobile hairdressing van for older people in the villages. What do I need from \
         the county, and what from the district?";
    Wrote Suggestion "libraries":
        "Put a board at the stop that says when the van comes next. Half of us do not have the internet, \
         and the other half do not believe it.";
    Wrote Comment "adult-social-care":
        "The young woman who came {on_day} knelt down to talk to my father so that she was level with him. \
         He talked about it all evening. I thought that you should know.";
    Wrote Comment "roads":
        "The new crossing at the school is a good job well done. I have lived here for forty years and \
         never thought I would write to say so.";
    Told CouncillorEnquiry "roads":
        "The councillor rang for a resident of {there}: lorries use the lane as a short cut since the works \
         began, {many} an hour at the worst. May the resident be told when it will stop?";
    Wrote CouncillorEnquiry "adult-social-care":
        "The councillor writes on behalf of a couple in {there}, both over eighty, who were assessed {few} \
         months ago and have not been told the outcome. Consent of both is attached.";
    Wrote DataRightsRequest "childrens-social-care":
        "I was in care in the county until I was sixteen. I would like to read my file. I should like \
         somebody to be there when I do.";
};

/// In Polish.
pub const LINCOLNSHIRE_POLISH: &[Story] = stories! {
    Wrote Complaint "schools":
        "Na zebraniu w szkole nie było tłumacza, chociaż prosi{łem|łam} o niego {few} tygodnie wcześniej. \
         Tłumaczyła moja córka, {girl}, lat jedenaście. Rozmowa była o niej samej.";
    Wrote Complaint "adult-social-care":
        "Moja mama ma demencję i mówi już tylko po polsku. Opiekunki są miłe, ale żadna nie zna ani słowa. \
         Prosi{łem|łam} chociaż o kartkę z kilkoma słowami: woda, boli, zimno. Nikt nie odpisał.";
    Wrote Complaint "registrars":
        "Na akcie urodzenia synka nazwisko napisano bez ogonków i kresek. Pani powiedziała, że system nie \
         przyjmuje takich liter. Inny urząd przyjął. Proszę o poprawienie, {boy} będzie z tym nazwiskiem \
         żył całe życie.";
    Wrote Complaint "roads":
        "Chodnik przy {there} jest rozkopany od {many} tygodni. Wózek trzeba prowadzić ulicą, obok tirów z \
         kapustą. Zgłosi{łem|łam} to {on_day} przez stronę i dosta{łem|łam} numer, z którego nic nie wynika.";
    Told Complaint "adult-social-care":
        "Rang through the interpreter. {He|She} had waited {many} weeks for an assessment after the \
         accident in the packing hall; the letter with the date went to the old address. Sleeps sitting up. \
         Asks for a new date, by text, in Polish.";
    Wrote Enquiry "schools":
        "Chciał{bym|abym} zapisać dziecko do szkoły od września. Mieszkamy przy {there} dopiero od {few} \
         miesięcy. Jakie dokumenty są potrzebne i czy muszą być przetłumaczone?";
    Wrote Enquiry "libraries":
        "Czy w bibliotece są książki po polsku dla dzieci? Czytamy wieczorami i wszystkie nasze znamy już \
         na pamięć.";
    Wrote ServiceRequest "adult-social-care":
        "Ojciec po wylewie wraca do domu {on_day}. Łóżko jest na piętrze, toaleta na dole. Proszę o pomoc w \
         urządzeniu pokoju na dole i o rozmowę z kimś, kto mówi po polsku.";
    Wrote ServiceRequest "childrens-social-care":
        "Opiekuję się wnuczką, odkąd moja córka jest w szpitalu. {girl} budzi się w nocy i pyta o mamę. Czy \
         jest ktoś, kto z nią porozmawia po polsku?";
    Wrote Comment "libraries":
        "Pan z biblioteki na kółkach nauczył się mówić „dzień dobry” i „do widzenia”. Dla niego drobiazg, a \
         moja mama czeka na niego cały tydzień.";
};
