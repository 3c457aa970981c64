//! What people of Kilkenny wrote in other languages than English.

use super::{Story, stories};

/// In Irish.
pub const IRISH: &[Story] = stories! {
    Wrote Complaint "housing":
        "Scríobh mé chugaibh i nGaeilge faoin díon atá ag sileadh agus fuair mé freagra i mBéarla. Níor \
         freagraíodh mo cheist ach oiread: cathain a thiocfaidh duine chun breathnú air? Tá an t-uisce ag \
         teacht isteach os cionn leaba {child}.";
    Wrote Complaint "libraries":
        "Ní raibh aon duine ag an deasc {on_day} a raibh Gaeilge aige, cé go bhfuil an comhartha \"Gaeilge \
         anseo\" ar an doras. Ní ar na daoine óga atá an locht. Bainigí anuas an comhartha nó cuirigí duine \
         ina sheasamh taobh thiar de.";
    Wrote Complaint "roads":
        "Litríodh ainm an bhaile seo go mícheart ar an gcomhartha nua, agus tá an síneadh fada ar iarraidh \
         air arís. Bhí sé i gceart ar an seancheann. Chuir mé glao ar an oifig agus dúradh liom nach raibh \
         sé tábhachtach. Tá sé tábhachtach dúinne.";
    Told Complaint "motor-tax":
        "Labhair mé le {neighbour} agus leis an gcliant le chéile ag an doras. Tháinig foirm ón oifig \
         mótarchánach i mBéarla amháin, agus diúltaíodh don cheann a líonadh i nGaeilge toisc nach raibh an \
         córas in ann í a léamh. Teastaíonn freagra i scríbhinn, i nGaeilge.";
    Wrote ServiceRequest "housing-adaptation":
        "Ba mhaith liom iarratas a dhéanamh ar ráille láimhe ag na céimeanna tosaigh. Táim ceithre scór \
         bliain agus bíonn na céimeanna sleamhain ar maidin. Is fearr liom go scríobhfaí chugam; ní \
         chloisim an guthán i gceart.";
    Wrote Enquiry "community":
        "An bhfuil deontas ar fáil do ghrúpa beag atá ag reáchtáil ciorcal comhrá uair sa tseachtain? Níl \
         uainn ach costas an tseomra agus an tae. Bíonn idir deichniúr is fiche againn ann.";
    Wrote Suggestion "libraries":
        "Moltar go mbeadh uair an scéil do pháistí i nGaeilge ann maidin Dé Sathairn. Tá naonúr \
         tuismitheoirí réidh le cabhrú. D’iarramar é seo anuraidh freisin agus níor tháinig freagra.";
    Wrote Comment "planning":
        "Míle buíochas as an doiciméad a chur ar fáil go dátheangach agus in am. Is annamh a tharlaíonn sé \
         agus ba mhaith liom é a rá nuair a tharlaíonn.";
};

/// In Polish.
pub const POLISH: &[Story] = stories! {
    Wrote Complaint "housing":
        "Od {few} tygodni nie mamy ciepłej wody. Dzwoni{łem|łam} kilka razy, za każdym razem ktoś \
         obiecywał, że oddzwoni, i nikt nie oddzwonił. Mam małe dziecko, {girl} ma dopiero roczek, kąpiemy \
         ją u sąsiadów. Proszę napisać, kiedy przyjdzie hydraulik – po polsku albo prostym angielskim.";
    Wrote Complaint "housing":
        "W okienku powiedziano mi {on_day}, że mam przyjść z własnym tłumaczem, bo inaczej nikt ze mną nie \
         porozmawia. Na ścianie wisi plakat, że tłumacz jest bezpłatny. Zrobi{łem|łam} zdjęcie tego plakatu \
         i je załączam.";
    Wrote Complaint "environment":
        "Zapłaci{łem|łam} mandat za śmieci, które nie były moje. Napisa{łem|łam} odwołanie i dosta{łem|łam} \
         odpowiedź po angielsku na {few} strony, z której nic nie rozumiem. Chcę tylko wiedzieć, czy muszę \
         jeszcze płacić te {amount} euro.";
    Wrote Complaint "motor-tax":
        "Stoję w kolejce trzeci raz z tym samym formularzem. Za pierwszym razem brakowało numeru, za drugim \
         podpisu, a {on_day} okazało się, że to stary formularz. Dał mi go ten sam urząd.";
    Wrote Enquiry "housing":
        "Czy mogę wynająć pokój koledze z pracy, czy to wpływa na wysokość czynszu? Nie chcę zrobić nic \
         złego, dlatego wolę zapytać wcześniej.";
    Wrote ServiceRequest "community":
        "Prowadzimy w soboty polską szkołę dla dzieci, jest ich już {many} w najmłodszej grupie. Szukamy \
         sali z ogrzewaniem na dwie godziny. Możemy posprzątać i zamknąć po sobie.";
    Wrote ServiceRequest "housing-adaptation":
        "Mój mąż po wypadku porusza się na wózku i nie może wjechać do łazienki. Słysza{łem|łam}, że można \
         dostać dopłatę do przebudowy. Jakie dokumenty są potrzebne i czy ktoś może przyjść obejrzeć \
         mieszkanie?";
    Wrote Comment "libraries":
        "Dziękuję pani z biblioteki, która pomogła mojej córce – {girl} – znaleźć książki do szkoły. Mówiła \
         powoli i wszystko powtórzyła. To dla nas bardzo dużo.";
};

/// In Romanian.
pub const ROMANIAN: &[Story] = stories! {
    Wrote Complaint "housing":
        "Proprietarul a întrerupt curentul de {few} zile și la primărie mi s-a spus că nu e treaba lor. Am \
         copii mici și laptele lor se strică. Am vorbit {on_day} cu cineva la ghișeu, dar nu mi-a spus cum \
         se numește. Vă rog să-mi spuneți cine poate să ne ajute.";
    Wrote Complaint "housing":
        "Am depus dosarul pentru locuință acum {many} luni și mi s-a cerut de trei ori aceeași adeverință. \
         De fiecare dată am adus-o. Ultima dată doamna a găsit-o chiar acolo, în dosar. Nu vreau să supăr \
         pe nimeni, vreau doar să știu unde suntem pe listă.";
    Wrote Complaint "roads":
        "Pe drumul de la {there} nu e trotuar și copiii merg la școală pe marginea șoselei. {on_day} o \
         mașină l-a atins pe {boy} cu oglinda. Am scris și anul trecut. Ce trebuie să se mai întâmple?";
    Wrote Enquiry "community":
        "Există cursuri de engleză seara, după ora șapte? Lucrez în ture la ciuperci și ies târziu. Soția \
         mea ar veni și ea, dacă se poate cu copilul.";
    Wrote ServiceRequest "housing":
        "Vă rog să schimbați broasca de la intrare, cheia se învârte în gol. Deocamdată legăm ușa cu o \
         sfoară. Sunt acasă după ora patru.";
    Wrote DataRightsRequest "housing":
        "Vă rog să-mi trimiteți o copie a dosarului meu. Numele meu este scris greșit, fără virgulă sub \
         literă, și din cauza asta nu mă găsesc în calculator.";
};

/// In Arabic.
pub const ARABIC: &[Story] = stories! {
    Wrote Complaint "housing":
        "الرطوبة في غرفة الأطفال منذ {few} أشهر، وقد كتبنا إليكم من قبل ولم يصلنا رد. ابني {boy} يسعل كل \
         ليلة. حضر موظف وقال إن علينا فتح النوافذ، لكن الجدار مبلل من الخارج. نرجو أن يزورنا شخص يفهم في \
         البناء.";
    Wrote Complaint "housing":
        "ذهبتُ إلى الموعد {on_day} ولم يكن هناك مترجم مع أني طلبته قبل أسبوعين. طُلب مني أن تترجم ابنتي \
         وعمرها عشر سنوات، ولم أقبل أن تسمع طفلةٌ مثل هذا الكلام. أرجو موعدًا جديدًا مع مترجمة.";
    Wrote Complaint "community":
        "مُنعنا من استعمال القاعة التي حجزناها ودفعنا أجرتها، وقيل لنا إن هناك خطأً في الحجز. انتظر الناس في \
         المطر ومعهم أطفالهم. لا نريد المال، نريد أن نعرف ما الذي حدث.";
    Wrote Enquiry "housing":
        "وصلتني رسالة فيها كلمة لم أفهمها، وأخاف أن يكون معناها أن علينا ترك البيت. هل يمكن أن يشرحها لي \
         أحدٌ بالعربية؟ أنا في البيت كل يوم بعد الظهر.";
    Wrote ServiceRequest "community":
        "نحن {few} عائلات في {there} ونريد أن يتعلم الكبار الإنجليزية معًا. عندنا غرفة وعندنا شاي، وينقصنا \
         معلّم ولو ساعتين في الأسبوع.";
    Wrote Comment "libraries":
        "شكرًا لموظفة المكتبة التي نطقت اسم ابنتي نطقًا صحيحًا من أول مرة، وسألتها عن الكتب التي تحبها.";
};

/// In Lithuanian.
pub const LITHUANIAN: &[Story] = stories! {
    Wrote Complaint "housing":
        "Jau {few} savaites neveikia dušas, meistras du kartus žadėjo atvykti {on_day} ir neatvyko. Abu \
         kartus likau namie ir netekau dienos uždarbio. Prašau parašyti tikslią datą.";
    Wrote Complaint "environment":
        "Prie konteinerių {there} kas naktį deginamos šiukšlės, dūmai eina tiesiai į vaiko kambarį. \
         Skambinau, bet manęs nesuprato ir padėjo ragelį. Rašau lietuviškai, nes taip galiu pasakyti \
         tiksliai.";
    Wrote Enquiry "motor-tax":
        "Parsivežiau automobilį iš Lietuvos. Per kiek laiko turiu jį perregistruoti ir kiek tai kainuos? \
         Draugai sako skirtingai.";
    Wrote ServiceRequest "housing":
        "Prašau pakeisti lango rankeną vaikų kambaryje, ji nulūžo ir langas neužsidaro. Gyvename antrame \
         aukšte, todėl bijau dėl mažojo.";
};

/// In Ukrainian.
pub const UKRAINIAN: &[Story] = stories! {
    Wrote Complaint "housing":
        "Нам сказали звільнити кімнату за {few} дні, а нової адреси не дали. {boy} щойно пішов до школи, у \
         нього вперше з’явилися друзі. Чи можна принаймні дочекатися кінця чверті? Лист додаю.";
    Wrote Complaint "community":
        "Я {чекав|чекала} {many} тижнів на відповідь про курси англійської, а потім {дізнався|дізналася}, \
         що групу вже набрано. Ніхто не написав. Прошу записати мене хоча б на наступну.";
    Wrote Enquiry "housing":
        "Чи можемо ми самі шукати житло, і чи допоможе рада з завдатком? Ми з мамою, їй сімдесят вісім \
         років, сходами вона вже не ходить.";
    Wrote Comment "libraries":
        "Дякуємо за полицю з українськими книжками. Мама вперше за рік попросила мене: тихо, я читаю.";
};

/// In Hungarian.
pub const HUNGARIAN: &[Story] = stories! {
    Wrote Complaint "housing":
        "{few} hete jelentettem, hogy beázik a fürdőszoba, azóta a plafon egy része le is jött. {on_day} \
         azt mondták, hogy két napon belül jön valaki. Nem jött senki. Fényképet küldtem, kérem, nézzék meg.";
    Wrote Complaint "motor-tax":
        "Háromszor küldtem be ugyanazt a papírt, és mindig azt írják, hogy hiányzik. A harmadikat ajánlva \
         küldtem, megvan a szelvény. Kérem, nézzen utána valaki, aki nem a gépnek hisz, hanem az \
         irattartónak.";
    Wrote Enquiry "housing":
        "Az albérletünket eladják. Van-e jogunk maradni, amíg a gyerek befejezi az iskolaévet? A \
         szerződésben ezt nem értem pontosan.";
    Wrote ServiceRequest "environment":
        "Kérnék egy kisebb kukát, egyedül élek, és a nagyot nem tudom kivinni az útig. Köszönöm szépen.";
};

/// In the Portuguese of Brazil.
pub const BRAZILIAN: &[Story] = stories! {
    Wrote Complaint "housing":
        "Moramos em {many} pessoas numa casa de dois quartos e o senhorio não deixa ninguém da prefeitura \
         entrar. Pedi a vistoria há {few} semanas. Tenho medo de perder o quarto, por isso peço que não \
         digam o meu nome a ele.";
    Wrote Complaint "environment":
        "O caminhão do lixo não passou {on_day} e de novo ninguém avisou. O cheiro já entra na cozinha. \
         Liguei, mas quando falei em português desligaram.";
    Wrote Enquiry "community":
        "Trabalho no frigorífico e saio às quatro da manhã. Existe curso de inglês à tarde? Posso pagar um \
         pouco, se precisar.";
    Wrote ServiceRequest "housing":
        "Por favor, podem mandar alguém ver o detector de fumaça? Ele apita a noite toda e {child} não \
         dorme mais.";
};
