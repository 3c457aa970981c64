//! The office of the association in Budapest, in Hungarian.

use super::Phrases;

/// Budapest.
pub const CSAGYI: Phrases = Phrases {
    met: &[
        "Otthonában találkoztunk. A konyhában beszélgettünk, a gyerekek a szobában rajzoltak. Most nyugodtabb, mint {on_day} a telefonban.",
        "Átnéztük a leveleket, {few} volt felbontatlan. Kettőre még időben lehet válaszolni.",
        "Elmondta az egészet az elejéről. Nem kérdeztem közbe. A végén azt mondta, ezt eddig senki nem hallgatta végig.",
        "A nagymama is ott volt, ő beszélt többet. Kértem, hogy legközelebb kettesben is szánjunk rá tíz percet.",
        "Kitöltöttük a kérelem első {few} oldalát. A jövedelemigazolás hiányzik, a munkáltató {on_day} adja ki.",
        "A lakásban hideg volt, a radiátor langyos. A gyerek sálban csinálta a leckét.",
        "Rövid látogatás: a kicsi lázas volt. Megbeszéltük, hogy telefonon folytatjuk.",
        "Örült a hírnek. Kávét főzött, és megmutatta {child} bizonyítványát.",
    ],
    interpreted: &[
        "Tolmáccsal beszéltünk, lassan, de minden elhangzott.",
        "A tolmács telefonon volt velünk. A gyereket előbb kiküldtük játszani.",
    ],
    called: &[
        "Visszahívtam, ahogy ígértem. Megértette, és {on_day} behozza a papírt.",
        "Másodszorra vette fel. Utcán volt, csak a lényeget beszéltük meg.",
        "Hosszan beszéltünk. A tárgyalás napján délelőtt ne hívjuk.",
    ],
    nobody: &[
        "Nem volt otthon senki. A kaputelefonba nem mondtam nevet.",
        "Kétszer csengettem. A szomszéd szerint az orvosnál vannak.",
        "Nem nyitottak ajtót, pedig égett a villany. Holnap telefonálok.",
    ],
    refused: &[
        "Ma nem akart beszélni. Udvariasan mondta, elfogadtam.",
        "Az ajtóban azt mondta, hogy már minden rendben. Nem erőltettem.",
    ],
    notes: &[
        "A védőnő telefonált, ő is ugyanezt látja. Írásban is megerősíti.",
        "Az iskola jelzése megérkezett, a papíralapú dossziéba tettem.",
        "Egyeztettem a kerülettel: {many} család van előtte a listán.",
        "Az elnök úr látta, egyetért azzal, hogy ez nem várhat.",
        "A szolgáltató {few} havi részletfizetést ajánlott. Még nem mondtam meg neki, szóban szeretném.",
        "Az esetmegbeszélésre felvettem, név nélkül.",
    ],
    told_next: &[
        "Az irodavezető nyilvántartásba vette; a választ írásban kapja meg.",
        "Felhívom, akkor is, ha nincs újság.",
        "A következő találkozóra hozza magával a két igazolást, a többit mi kérjük ki.",
        "Ha az elnök határidőt szab, azt is megírjuk.",
    ],
    promises: [
        &["Délután négy után.", "Üzenetet nem hagyhatok.", ""],
        &["A részletfizetési kérelem nyomtatványát.", "A tanoda jelentkezési lapját, két példányban."],
        &["Van-e hely a logopédusnál.", "Hányadik a listán.", "Elévült-e a tartozás."],
        &["Amikor a nagymama is otthon van.", "A gyámhivatali levéllel együtt.", ""],
        &["Elkísérem a gyámhivatalba.", "Viszek téli kabátot, 140-est."],
    ],
    not_kept: &[
        "A kerület addig nem válaszolt. Felhívtam, és új napot mondtam.",
        "Beteg voltam, a kolléga másnap elnézést kért.",
    ],
    directions: &[
        "Földút vége, drótkerítés. Eső után gyalog.",
        "A vasúti híd után balra, a harmadik kapu. A házszám lehullott.",
    ],
    directions_in_town: &[
        "Hátsó lépcsőház, az udvaron át. A lift csak a harmadikig megy.",
        "A csengőn a régi név van: Hollósi.",
        "A gangon balra az utolsó ajtó, muskátli az ablakban.",
        "A kaput a trafikos nyitja ki.",
    ],
    dogs: &[
        "Kis keverék, ugat, de nem harap.",
        "Nagy fekete kutya az udvaron, láncon. Kiabáljunk be.",
        "Öreg tacskó. Ne lépjünk rá, alig lát.",
    ],
    needs: &[
        "Nagyobb betű.",
        "Lépcsőmentes.",
        "Nem olvas: mondjuk el.",
        "Nagyothall, forduljunk felé.",
        "Több idő kell.",
        "Jelnyelvi tolmács.",
    ],
    safe_contact: [
        "Csak munkaidőben, a munkahelyi számon.",
        "A nővérén keresztül.",
        "Feladó nélküli boríték.",
        "",
    ],
    safety: &[
        "Ketten menjünk.",
        "Csak nappal.",
        "Ne menjünk be, a folyosón beszéljünk.",
        "Előtte hívjuk fel a kollégát az autóból.",
    ],
    interpreting: &["Női tolmács.", "Telefonon is jó.", ""],
    backdated: "A levelet a szomszéd iroda vette át; az ő átvételi bélyegzőjük napja számít.",
    emergency: (
        "A fűtés kályhából megy, a gyerekek álmosak voltak és fájt a fejük. Ablakot nyitottunk, mindenkit kivittem a gangra.",
        "112, mentő és tűzoltó; utána az irodavezető",
    ),
    about_staff: "{about} eleinte nagyon kedves volt velünk. Az utolsó alkalommal azt mondta, hogy mások kevesebbel is beérik, és ha sokat panaszkodom, \
        azt feljegyzik. Nem tudom, igaz-e. Kérem, hogy más jöjjön, és ha lehet, ne tudja meg, hogy én írtam.",
};
