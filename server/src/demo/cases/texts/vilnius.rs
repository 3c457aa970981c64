//! What people of Vilnius told or wrote to the municipality, in Lithuanian.

use super::{Story, stories};

/// Complaints, questions, requests and remarks.
pub const VILNIUS: &[Story] = stories! {
    Told Complaint "social-services":
        "Prašymas dėl pagalbos į namus pateiktas prieš {few} mėnesius, atsakymo nėra. Kiekvieną kartą \
         paskambinus prašoma pateikti tą pačią pažymą. Pažyma byloje yra, ji ten įsegta. Mama krito jau \
         antrą kartą.";
    Wrote Complaint "social-services":
        "{on_day} atėjau sutartu laiku, bet mane priėmė po pusantros valandos ir kalbėjo prie atvirų durų. \
         Laukiamajame sėdėjo mano kaimynė {neighbour}. Dabar apie mano skolas žino visa laiptinė.";
    Wrote Complaint "housing":
        "Socialiniame būste {there} nuo rudens neveikia liftas. Gyvenu {many} aukšte, naudojuosi vežimėliu. \
         Tvarkytojas sako, kad trūksta detalės. Detalės trūksta jam, o iš namų negaliu išeiti aš.";
    Told Complaint "housing":
        "Butas drėgnas, kampuose pelėsis, kūdikiui {few} mėnesiai. Komisija buvo, surašė aktą ir išėjo. \
         Akto kopijos nedavė. Prašė pasakyti, kas bus toliau ir kada.";
    Wrote Complaint "education":
        "Vaiko į darželį nepriėmė, nes sistemoje dingo mūsų prašymas. Turiu patvirtinimą su data ir \
         numeriu. Po {few} laiškų man pasiūlė pateikti iš naujo ir stoti į eilės galą.";
    Wrote Complaint "education":
        "Mokyklos autobusas {on_day} nesustojo, {child} pusantros valandos stovėjo šaltyje. Vairuotojas \
         sakė nematęs. Vaikas su šviesą atspindinčia liemene, jos nematyti sunku.";
    Told Complaint "environment":
        "Konteineriai {there} neišvežti jau {many} dienas, žiurkės bėgioja dieną. Skambino tris kartus, \
         kaskart buvo pasakyta, kad užfiksuota. Nori žinoti, kas tą fiksaciją skaito.";
    Wrote Complaint "environment":
        "Po langais iškirstos liepos, kurias sodino mano tėvas. Apie kirtimą niekas nepranešė, o skelbimas \
         internete atsirado {few} dienomis vėliau. Medžių nesugrąžinsite, bet pasakyti tiesą dar galima.";
    Wrote Complaint "transport":
        "Bauda už parkavimą {amount} eurų paskirta tą dieną, kai automobilis stovėjo servise. Sąskaitą \
         pridedu. Atsakyme parašyta, kad nuotrauka neaiški, bet bauda lieka.";
    Told Complaint "transport":
        "Troleibusų stotelė perkelta už 400 metrų, senjorams per toli ir be suoliuko. {neighbour} kas rytą \
         sustoja pusiaukelėje ir atsisėda ant bordiūro. Prašo suoliuko, daugiau nieko.";
    Wrote Complaint "planning":
        "Kaimynas stato tvorą ant mano ribos, o man atsakė, kad reikia kreiptis kitur. Kur – neparašyta. \
         Laiške nėra nei pavardės, nei telefono.";
    Wrote Complaint "planning":
        "Viešas svarstymas vyko darbo dieną vienuoliktą ryto. Dirbame visi. Pastabas pateikiau raštu, o \
         protokole parašyta, kad pastabų negauta.";
    Told ServiceRequest "social-services":
        "Grįžo iš ligoninės {on_day}, gyvena {vienas|viena}. Reikia pagalbos ruošiant maistą ir palydos pas \
         gydytoją. Sūnus Norvegijoje, skambina kas vakarą. Prašymą užpildėme kartu.";
    Wrote ServiceRequest "social-services":
        "Slaugau vyrą po insulto jau {many} metus. Prašau laikino atokvėpio bent savaitei, nes pati turiu \
         gultis operacijai. Datą galiu derinti.";
    Told ServiceRequest "social-services":
        "Prašo maisto kortelės. Dirba pusę etato, trys vaikai, vienas su negalia. Pirmą kartą kreipiasi, \
         labai nedrąsu. Trūksta tik pažymos apie pajamas.";
    Wrote ServiceRequest "housing":
        "Prašau pritaikyti duris ir slenkstį neįgaliojo vežimėliui. Butas {there}, pirmas aukštas, penki \
         laiptai. Išvada pridedama.";
    Wrote ServiceRequest "education":
        "Dukrai reikia mokytojo padėjėjo, tarnyba išvadą davė. Mokykla sako, kad etato nėra iki artimiausio \
         posėdžio. Prašau pasakyti, kas sprendžia.";
    Told ServiceRequest "environment":
        "Palinkusi tuopa prie vaikų aikštelės {there}, po audros šaka kabo. Prašė apžiūrėti prieš \
         savaitgalį, nes vaikai karstosi.";
    Wrote Enquiry "social-services":
        "Ar priklauso kompensacija už šildymą, jei bute registruotas sūnus, kuris gyvena užsienyje? Nenoriu \
         parašyti neteisingai.";
    Told Enquiry "social-services":
        "Klausia, kokių dokumentų reikia globai, kai anūkė jau gyvena pas ją. Kalba lenkiškai, lietuviškai \
         supranta, rašyti prašo paprastai.";
    Wrote Enquiry "education":
        "Iš Ukrainos atvykome prieš {few} savaites. Ar yra klasė, kurioje vaikai pirmus mėnesius mokosi \
         lietuvių kalbos, ir ar galima rinktis mokyklą arčiau namų?";
    Wrote Enquiry "transport":
        "Ar senjoras, kuriam per aštuoniasdešimt, su nuolatiniu bilietu gali važiuoti ir naktiniu autobusu? \
         Svetainėje radau du skirtingus atsakymus.";
    Wrote Enquiry "housing":
        "{Kelintas|Kelinta} esu eilėje socialiniam būstui? Prieš metus buvau {many}4-{as|a}, o dabar \
         sistema rodo didesnį skaičių. Kaip taip gali būti?";
    Wrote Suggestion "transport":
        "Prie poliklinikos reikėtų suoliuko su atlošu ir ranktūriais. Be ranktūrių atsisėsti galiu, \
         atsikelti – ne.";
    Wrote Suggestion "environment":
        "Siūlome kieme {there} įrengti bendrą kompostinę. {many} kaimynai sutinka ja rūpintis, sąrašą \
         pridedame.";
    Wrote Suggestion "social-services":
        "Laiškus rašykite trumpiau ir didesnėmis raidėmis. Mano močiutė juos neša skaityti vaistininkei.";
    Wrote Comment "social-services":
        "Ačiū darbuotojai, kuri {on_day} mamai viską paaiškino du kartus ir nė karto neatsiduso. Mama dabar \
         sako, kad savivaldybėje dirba žmonės.";
    Wrote Comment "education":
        "Nauja registracija į darželį aiškesnė nei pernai. Trūksta tik vieno: kad parašytumėte, kada \
         žiūrėsite prašymus.";
    Told Comment "housing":
        "Padėkojo už sutvarkytus laiptinės turėklus – dabar gali nusileisti {pats|pati}. Prašė taip ir \
         užrašyti.";
    Wrote DataRightsRequest "social-services":
        "Prašau pateikti visus savivaldybės turimus mano ir mano vaikų duomenis bei nurodyti, kam jie buvo \
         perduoti per pastaruosius {few} metus.";
};
