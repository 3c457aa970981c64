//! The office of the municipality of Vilnius, in Lithuanian.

use super::Phrases;

/// Vilnius.
pub const VILNIUS: Phrases = Phrases {
    met: &[
        "Lankytasi namuose. Kalbėjomės virtuvėje, viską perskaitėme eilutę po eilutės. Dabar aiškiau.",
        "Užpildėme pirmus {few} prašymo puslapius. Trūksta pažymos apie pajamas, ją atneš {on_day}.",
        "Apžiūrėta vietoje: taip, kaip aprašyta. Nufotografuota sutikus.",
        "Jaučiasi geriau nei praeitą kartą. Maistą atneša kaimynė, už ką jai labai dėkoja.",
        "Dalyvavo dukra. Prašo, kad skambintų vienas žmogus, ne trys.",
        "Išklausiau nuo pradžios. Pasakiau, ką galime ir ko negalime. Nesidžiaugė, bet padėkojo už tiesą.",
        "Trumpai: vaikas karščiavo. Tęsime telefonu.",
    ],
    interpreted: &[
        "Kalbėjomės per vertėją, lėtai, bet viskas pasakyta.",
        "Vertėja dalyvavo telefonu. Raštą prašė palikti lietuviškai, didesnėmis raidėmis.",
    ],
    called: &[
        "Paskambinau, kaip žadėta. Suprato, pažymą atneš {on_day}.",
        "Atsiliepė iš antro karto. Pakartojau datą ir pavardę.",
        "Trumpas pokalbis, naujienų nėra, bet padėkojo, kad paskambinau.",
    ],
    nobody: &[
        "Nieko nebuvo namuose. Raštelio nepalikau, kaip prašyta.",
        "Skambinau du kartus. Kaimynė sako, kad išvažiavę pas gydytoją.",
        "Durų neatidarė, nors šviesa degė. Bandysiu rytoj.",
    ],
    refused: &[
        "Šiandien kalbėti nenorėjo. Mandagiai atsisakė.",
        "Pro duris pasakė, kad viskas jau gerai. Palikau numerį.",
    ],
    notes: &[
        "Skambinau tvarkytojui: detalė užsakyta, bus {on_day}.",
        "Gauta šeimos gydytojo išvada, įsegta į bylą.",
        "Skyrius atsakė: eilėje prieš jį yra {many}.",
        "Vadovas susipažino ir sutinka, kad laukti nebegalima.",
        "Gautos {few} nuotraukos, visos aiškios.",
        "Klausimas ne mūsų kompetencijos; ruošiamas perdavimas, klientui bus pranešta tą pačią dieną.",
    ],
    told_next: &[
        "Per penkias darbo dienas pasakysime, ar sprendžiame patys, ar perduodame kitai institucijai.",
        "Paskambinsiu ir tada, jei naujienų nebus.",
        "Atvyks komisija, prieš tai paskambins.",
        "Iš Jūsų daugiau nieko nereikia.",
    ],
    promises: [
        &["Po trečios valandos.", "Balso pašte nieko nepalikti.", ""],
        &["Prašymą dėl pagalbos į namus, stambiu šriftu.", "Šildymo kompensacijos formą."],
        &["Kelinti eilėje.", "Kas turi bylą.", "Ar reikia vertimo."],
        &["Kai bus dukra.", "Su vertėja.", ""],
        &["Atnešti segtuvą.", "Palydėti į polikliniką."],
    ],
    not_kept: &[
        "Skyrius iki tol neatsakė. Paskambinau ir nurodžiau kitą dieną.",
        "Sirgau, kolegė kitą dieną atsiprašė.",
    ],
    directions: &[
        "Medinis namas už tvoros, vartelius reikia kilstelėti.",
        "Sodo gale, po lietaus mašina neprivažiuosi.",
    ],
    directions_in_town: &[
        "Įėjimas iš kiemo, kodas neveikia – skambinti telefonu.",
        "Trečia laiptinė, liftas stoja tik nelyginiuose aukštuose.",
    ],
    dogs: &["Didelis šuo kieme, dieną pririštas.", "Maža kalytė, loja, bet nekanda."],
    needs: &[
        "Stambus šriftas.",
        "Be laiptelių.",
        "Neprigirdi, žiūri į lūpas.",
        "Daugiau laiko, po vieną klausimą.",
        "Lengvai suprantama kalba.",
        "Gestų kalbos vertėjas.",
    ],
    safe_contact: ["Skambinti tik darbo valandomis.", "Per seserį.", "Vokas be logotipo.", ""],
    safety: &["Eiti dviese.", "Tik dieną.", "Kalbėtis laiptinėje, vienam neiti vidun."],
    interpreting: &["Tinka telefonu.", "Moteris vertėja.", ""],
    backdated: "Laiškas buvo įteiktas seniūnijoje ir persiųstas su savaitės paštu; galioja seniūnijos žymos data.",
    emergency: (
        "Senolė gulėjo ant grindų nuo vakaro, sušalusi, bet kalbėjo. Apklojau, kitų namuose nebuvo.",
        "112, greitoji; po to tiesioginis vadovas",
    ),
    about_staff: "Iš pradžių {about} bendravo labai maloniai. Paskutinį kartą pasakė, kad kiti prašo mažiau ir kad skundai bylai nepadės. Nežinau, ar tai tiesa. \
        Prašau, kad ateitų kas nors kitas ir, jei įmanoma, kad nebūtų pasakyta, jog rašiau aš.",
};
