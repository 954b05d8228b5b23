import type { Vocabulary } from './vocabulary'

/** The other languages in which terms are recognised, though the rules cannot read them. */
export const otherVocabularies: Readonly<Record<string, Vocabulary>> = {
  de: {
    voice:
      ' sie stimmen| sie erklären| sie dürfen| sie sind verpflichtet| sie haben das recht| ihre daten| ihrer daten| ihre einwilligung| wir verarbeiten| wir erheben| wir verwenden| wir behalten uns| wir nutzen| diese nutzungsbedingungen| diesen nutzungsbedingungen| diese bedingungen| dieser datenschutz| diese datenschutz| diese agb| diesen agb| diese vereinbarung| der nutzer| der kunde| des kunden| des nutzers| unserer website| unsere dienste| unsere website| auf grundlage|widerrufen| der anbieter| du stimmst| du bist verpflichtet| du darfst| du hast das recht| deine daten| deiner daten| dein konto| deines kontos| wir können | wir dürfen| dieser vereinbarung| dieser nutzungsbedingungen| unsere bedingungen| unseres dienstes| unseren dienst| die nutzung| wenn du | der vertragspartner',
    topic:
      ' haftung| haftet| gewährleist| schadensersatz| kündig| vertrag|gerichtsstand|anwendbares recht| urheberrecht| widerruf| personenbezogen|datenschutz| verantwortlich|einwilligung|berechtigte| dsgvo| auftragsverarbeit| speicherdauer| löschung| cookies| rechtsgrundlage| aufsichtsbehörde| dritte| übermittl| unberührt| unwirksam| verpflicht| lizenz| nutzungsrecht| zahlung| geschäftsbedingungen| fahrlässigkeit| verstoß|bestimmungen| rechte | haften| gesetz| kosten|zustimm| konto| gebühr| ansprüche| inhalte| streitig',
  },
  fr: {
    voice:
      " vous acceptez| vous reconnaissez| vous vous engagez| vous disposez| vous pouvez retirer| vos données| votre consentement| votre compte| nous collectons| nous utilisons| nous traitons| nous pouvons| nous nous réservons| les présentes| présentes conditions| la présente| présent contrat| présent site| présent accord| l'utilisateur| de l'utilisateur| s'engage| se réserve le droit| nos services| le client| du client| le vendeur| notre site| en utilisant| ci-après",
    topic:
      " responsabilité| garanti| dommage| résili| contrat| tribunaux| droit applicable| droit français| propriété intellectuelle| droit d'auteur| données personnelles| données à caractère personnel| confidentialité| traitement| consentement| intérêt légitime| rgpd| sous-traitant| durée de conservation| cookies| base légale| cnil| tiers| force majeure| obligation| licence| rétractation| paiement| remboursement| conformément| violation| conditions générales| hébergeur| hébergé| siège social| directeur de la publication",
  },
  es: {
    voice:
      ' usted acepta| usted reconoce| sus datos| tus datos| su consentimiento| tu consentimiento| su cuenta| tu cuenta| recopilamos| utilizamos| podemos | tratamos| nos reservamos| estos términos| estas condiciones| los presentes| las presentes| la presente| este acuerdo| este contrato| esta política| el usuario| del usuario| el cliente| nuestros servicios| nuestro sitio| al utilizar| al acceder| se compromete| se reserva el derecho| en adelante',
    topic:
      ' responsab| garant| indemniz| rescis| contrato| jurisdicción| tribunales| ley aplicable| legislación| propiedad intelectual| derechos de autor| datos personales| privacidad| tratamiento| consentimiento| interés legítimo| rgpd| encargad| conservación| cookies| base jurídica| base legal| terceros| fuerza mayor| obligacion| licencia| desistimiento| pago| reembolso| incumplimiento| condiciones generales| daños| rectificación| supresión',
  },
  it: {
    voice:
      " accetta | accetti | i suoi dati| i tuoi dati| il tuo consenso| il suo consenso| il tuo account| raccogliamo| utilizziamo| possiamo | trattiamo| ci riserviamo| i presenti| le presenti| la presente| il presente| questa informativa| questi termini| l'utente| dell'utente| il cliente| del cliente| i nostri servizi| il nostro sito| utilizzando| si impegna| si riserva il diritto| di seguito| nostri servizi",
    topic:
      " responsab| garanz| risarc| risoluzion| recess| contratt| foro competente| legge applicabile| legge italiana| proprietà intellettuale| diritto d'autore| dati personali| privacy| trattamento| consenso| legittimo interesse| interesse legittimo| gdpr| conservazione| cookie| base giuridica| titolare| terzi| terze parti| forza maggiore| obblig| licenza| pagament| rimbors| violazion| condizioni generali| danni| cancellazione| rettifica| garante",
  },
  pt: {
    voice:
      ' você concorda| você reconhece| seus dados| os seus dados| seu consentimento| sua conta| coletamos| recolhemos| utilizamos| usamos | podemos | tratamos| reservamo-nos| nos reservamos| estes termos| estas condições| os presentes| as presentes| a presente| este contrato| este acordo| esta política| o usuário| do usuário| o utilizador| do utilizador| o cliente| nossos serviços| nossos sites| ao utilizar| ao usar| compromete-se| reserva-se o direito',
    topic:
      ' responsab| garanti| indeniz| indemniz| rescis| contrato| foro | jurisdição| lei aplicável| legislação| propriedade intelectual| direitos autorais| direitos de autor| dados pessoais| privacidade| tratamento| consentimento| legítimo interesse| interesse legítimo| lgpd| rgpd| conservação| cookies| base legal| terceiros| força maior| obrigaç| licença| pagamento| reembolso| violaç| condições gerais| danos| exclusão| retificação',
  },
  nl: {
    voice:
      ' je gaat akkoord| u gaat akkoord| u stemt| uw gegevens| je gegevens| jouw gegevens| uw toestemming| je toestemming| je account| uw account| wij verzamelen| we verzamelen| wij gebruiken| we gebruiken| wij verwerken| we verwerken| we kunnen| wij kunnen| wij behouden| deze voorwaarden| deze privacy| dit privacy| deze overeenkomst| dit beleid| onze diensten| onze website| de gebruiker| de klant| de koper| u heeft het recht| je hebt het recht| door gebruik',
    topic:
      ' aansprakelijk| garant| schade| schadevergoeding| beëindig| opzeg| overeenkomst| toepasselijk recht| nederlands recht| rechtbank| intellectuele| auteursrecht| persoonsgegevens| privacy| verwerk| toestemming| gerechtvaardigd| avg| bewaartermijn| cookies| grondslag| derden| overmacht| verplicht| licentie| betaling| terugbetaling| herroep| algemene voorwaarden| geschil| wijzig| toezichthouder',
  },
  sv: {
    voice:
      ' du godkänner| du accepterar| du samtycker| dina uppgifter| dina personuppgifter| ditt samtycke| ditt konto| vi samlar| vi använder| vi behandlar| vi kan | vi förbehåller| dessa villkor| denna policy| detta avtal| den här policyn| denna integritet| våra tjänster| vår webbplats| du har rätt| genom att använda| kunden | användaren',
    topic:
      ' ansvar| garanti| skadestånd| uppsägning| avtal| svensk lag| tillämplig lag| domstol| immateriell| upphovsrätt| personuppgift| integritet| samtycke| berättigat intresse| gdpr| dataskydd| lagr| cookies| rättslig grund| tredje part| force majeure| skyldig| licens| betalning| återbetal| ångerrätt| tvist| allmänna villkor|villkor',
  },
  da: {
    voice:
      ' du accepterer| du giver samtykke| dine oplysninger| dine personoplysninger| dit samtykke| din konto| vi indsamler| vi bruger| vi behandler| vi kan | vi forbeholder| disse vilkår| disse betingelser| denne politik| denne privatliv| denne aftale| vores tjenester| vores hjemmeside| du har ret| ved at bruge| kunden | brugeren',
    topic:
      ' ansvar| garanti| erstatning| opsigelse| aftale| dansk ret| lovvalg| domstol| immateriel| ophavsret| personoplysninger|persondata| privatliv| samtykke| legitim| gdpr| databeskyttelse| opbevar| cookies| retsgrundlag| tredjepart| force majeure| forplig| licens| betaling| fortryd| tvist| betingelser| vilkår| datatilsyn',
  },
  no: {
    voice:
      ' du godtar| du aksepterer| du samtykker| dine opplysninger| dine personopplysninger| ditt samtykke| din konto| vi samler| vi bruker| vi behandler| vi kan | vi forbeholder| disse vilkårene| denne erklæringen| denne personvern| denne avtalen| våre tjenester| vår nettside| du har rett| ved å bruke| kunden | brukeren',
    topic:
      ' ansvar| garanti| erstatning| oppsigelse| avtale| norsk rett| lovvalg| domstol| immateriell| opphavsrett| personopplysninger| personvern| samtykke| berettiget| gdpr| lagr| cookies|informasjonskapsler| rettslig grunnlag| tredjepart| force majeure| forplikt| lisens| betaling| angrerett| tvist| betingelser| vilkår| datatilsyn',
  },
  fi: {
    voice:
      ' hyväksyt| sitoudut| tietojasi| tietosi| henkilötietojasi| suostumuksesi| tilisi| keräämme| käytämme| käsittelemme| voimme | pidätämme oikeuden| nämä ehdot| näitä ehtoja| näiden ehtojen| tämä tietosuoja| tämän sopimuksen| palvelumme| palvelujamme| sinulla on oikeus| käyttämällä| asiakas| käyttäjä',
    topic:
      ' vastuu| vastuussa| takuu| vahingonkorvaus| irtisano| sopimu| suomen laki| sovellettava| tuomioistui| immateriaalioikeu| tekijänoikeu| henkilötie| tietosuoja| suostumu| oikeutettu| gdpr| rekisterinpitäj| säilyt| evästei| oikeusperuste| kolman| ylivoimai| velvol| lisenssi| maksu| palautus| peruut| riita| ehdot| käyttöehdo',
  },
  pl: {
    voice:
      ' wyrażasz zgodę| akceptujesz| twoje dane| twoich danych| państwa dane| pani/pana| twojej zgody| twoje konto| zbieramy| gromadzimy| wykorzystujemy| przetwarzamy| możemy | zastrzegamy| niniejszy regulamin| niniejszego regulaminu| niniejsza polityka| niniejszej polityki| niniejsz| użytkownik | użytkownika| usługodawc| klient | klienta | sprzedawc| nasze usługi| naszych usług| zobowiązuje się| ma prawo| przysługuje',
    topic:
      ' odpowiedzialno| gwaranc| odszkodowan| wypowiedz| umow| prawo polskie| prawem| sąd | sądu| własności intelektualnej| autorsk| danych osobowych| dane osobowe| prywatno| zgod| uzasadnion| rodo| administrator| przechowyw| cookies| podstaw| podmiot| siła wyższa| obowiąz| licencj| płatno| zwrot| odstąpieni| reklamacj| regulamin| przetwarzani| usług',
  },
  cs: {
    voice:
      ' souhlasíte| berete na vědomí| vaše údaje| vašich údajů| vašich osobních| váš souhlas| váš účet| shromažďujeme| používáme| zpracováváme| můžeme | vyhrazujeme| tyto podmínky| těchto podmínek| tyto zásady| těchto zásad| této smlouvy| naše služby| našich služeb| máte právo| uživatel| zákazník| kupující| prodávající| poskytovatel',
    topic:
      ' odpovědnost| záruk| škod| výpověd| smlouv| českého práva| rozhodné právo| soud| duševního vlastnictví| autorsk| osobních údajů| osobní údaje| soukromí| souhlas| oprávněn| gdpr| správce| uchováv| cookies| právní základ| třetí| vyšší moc| povin| licenc| platb| vrácení| odstoupen| reklamac| podmínk| zpracování',
  },
  sk: {
    voice:
      ' súhlasíte| beriete na vedomie| vaše údaje| vašich údajov| vašich osobných| váš súhlas| váš účet| zhromažďujeme| používame| spracúvame| môžeme | vyhradzujeme| tieto podmienky| týchto podmienok| tieto zásady| týchto zásad| tejto zmluvy| naše služby| našich služieb| máte právo| používateľ| zákazník| kupujúci| predávajúci| poskytovateľ',
    topic:
      ' zodpovednosť| záruk| škod| výpoveď| zmluv| slovenského práva| rozhodné právo| súd| duševného vlastníctva| autorsk| osobných údajov| osobné údaje| súkromi| súhlas| oprávnen| gdpr| prevádzkovateľ| uchováv| cookies| právny základ| tret| vyššia moc| povin| licenc| platb| vrátenie| odstúpen| reklamáci| podmien| spracúvani',
  },
  hu: {
    voice:
      ' ön elfogadja| elfogadja| hozzájárul| az ön adatai| személyes adatait| gyűjtünk| gyűjtjük| használjuk| kezeljük| fenntartjuk| jelen feltételek| jelen szabályzat| jelen tájékoztató| jelen általános| jelen szerződés| szolgáltatásaink| ön jogosult| joga van| felhasználó| ügyfél| vásárló| szolgáltató| adatkezelő| érintett',
    topic:
      ' felelősség| garanci| szavatosság| kártérít| felmond| szerződés| magyar jog| bíróság| szellemi tulajdon| szerzői jog| személyes adat| adatvédel| adatkezel| hozzájárulás| jogos érdek| gdpr| tárol| cookie|süti| jogalap| harmadik| vis maior| köteles| licenc| fizet| visszatérít| elállás| panasz| feltétel',
  },
  ro: {
    voice:
      ' sunteți de acord| acceptați| datele dumneavoastră| datele dvs| consimțământul| contul dumneavoastră| colectăm| utilizăm| folosim| prelucrăm| putem | ne rezervăm| acești termeni| acestor termeni| prezentul| prezenta| prezentele| serviciile noastre| aveți dreptul| utilizatorul| clientul| cumpărătorul| vânzătorul',
    topic:
      ' răspunde| responsabil| garanți| despăgub| rezili| contract| legea română| instanțel| proprietate intelectuală| drepturi de autor| date cu caracter personal| datelor personale| confidențialit| prelucrar| consimțăm| interes legitim| gdpr| operator| stoc| cookie| temei| terț| forță majoră| obligați| licenț| plat| ramburs| retragere| termeni| condiți',
  },
  tr: {
    voice:
      ' kabul ediyorsunuz| kabul etmiş| kabul eder| verileriniz| bilgileriniz| açık rızanız| hesabınız| topluyoruz| kullanıyoruz| işliyoruz| işlenmektedir| haklarınız| saklı tutar| bu sözleşme| bu politika| bu şartlar| işbu | kullanıcı| müşteri| alıcı| satıcı| hizmetlerimiz| web sitemiz| taahhüt',
    topic:
      ' sorumlu| garanti| tazmin| fesih| fesh| sözleşme| uygulanacak hukuk| mahkeme| fikri mülkiyet| telif| kişisel veri| gizlilik| rıza| meşru menfaat| kvkk| veri sorumlusu| sakla| çerez| hukuki| üçüncü| mücbir| yükümlü| lisans| ödeme| iade| cayma| şartlar| koşul| aydınlatma',
  },
  ru: {
    voice:
      ' вы соглашаетесь| вы принимаете| вы обязуетесь| ваши данные| ваших данных| вашего согласия| ваше согласие| ваш аккаунт| мы собираем| мы используем| мы обрабатываем| мы можем| оставляем за собой| настоящее соглашение| настоящего соглашения| настоящие| настоящая политика| настоящей политики| пользователь | пользователя| пользователю| администраци| исполнитель| заказчик| обязуется| вправе',
    topic:
      ' ответственност| гаранти| убытк| ущерб| расторж| расторгн| договор| соглашени| законодательств| суд| интеллектуальн| авторск| персональных данных| персональные данные| конфиденциальн| обработк| согласи| хранени| cookie| правовое основание| третьи| форс-мажор|непреодолимой| обязан| лицензи| оплат| возврат| претензи| услови| нарушени',
  },
  uk: {
    voice:
      " ви погоджуєтесь| ви погоджуєтеся| ви приймаєте| ваші дані| ваших даних| вашої згоди| ваш обліковий| ми збираємо| ми використовуємо| ми обробляємо| ми можемо| залишаємо за собою| ця угода| цієї угоди| ці умови| цих умов| ця політика| цієї політики| цього договору| користувач | користувача| виконавець| замовник| зобов'язується| має право",
    topic:
      ' відповідальн| гаранті| збитк| розірван| договор| договір| угод| законодавств| суд| інтелектуальн| авторськ| персональних даних| персональні дані| конфіденційн| обробк| згод| зберігання| cookie| правова підстава| треті| форс-мажор| зобов| ліценз| оплат| поверненн| претензі| умов| порушенн',
  },
  el: {
    voice:
      ' συμφωνείτε| αποδέχεστε| τα δεδομένα σας| τη συγκατάθεσή σας| τον λογαριασμό σας| συλλέγουμε| χρησιμοποιούμε| επεξεργαζόμαστε| μπορούμε| ενδέχεται να| διατηρούμε το δικαίωμα| διατηρεί το δικαίωμα| παρόντες| παρόντων| παρούσα| παρούσας| παρόν| ο χρήστης| του χρήστη| ο πελάτης| υπηρεσίες μας| έχετε το δικαίωμα',
    topic:
      ' ευθύν| εγγύησ| αποζημί| ζημί| καταγγελ| σύμβασ| συμφωνί| ελληνικό δίκαιο| δικαστήρι| εφαρμοστέο| πνευματικ| προσωπικών δεδομένων| προσωπικά δεδομένα| απορρήτ| επεξεργασί| συγκατάθεσ| έννομο συμφέρον| gdpr|γκπδ| διατήρησ| cookies| νομική βάση| τρίτ| ανωτέρα βία| υποχρέωσ| άδεια| πληρωμ| επιστροφ| υπαναχώρησ| όρους| όροι',
  },
  ja: {
    voice:
      '当社は|本規約|本サービス|利用者は|ユーザーは|会員は|お客様の|お客さまの|同意したもの|同意いただ|ものとします|してはなりません|本ポリシー|本プライバシー|本契約|できるものと|甲は|乙は|弊社は',
    topic:
      '責任を負|免責|損害|賠償|解除|契約|準拠法|管轄|裁判所|知的財産|著作権|個人情報|プライバシー|同意|取得|利用目的|第三者|提供|開示|訂正|削除|クッキー|cookie|安全管理|保証|禁止|違反|料金|支払|返金|変更|規約|法令',
  },
  zh: {
    voice:
      '您同意|您理解|您应|您應|您不得|您的个人信息|您的個人|您的信息|您的账号|我们会|我們會|我们收集|我們收集|我们可能|我們可能|我们将|我們將|本协议|本協議|本政策|本隐私|本隱私|本条款|本條款|本服务|本服務|用户应|用戶應|有权|有權|未经|未經|特此',
    topic:
      '责任|責任|赔偿|賠償|损失|損失|终止|終止|法律|管辖|管轄|法院|知识产权|知識產權|智慧財產|著作权|著作權|个人信息|個人資料|隐私|隱私|同意|授权|授權|第三方|收集|使用|存储|儲存|删除|刪除|cookie|安全|违反|違反|禁止|费用|費用|退款|未成年人|变更|變更|争议|爭議|条款|條款|免责|免責',
  },
  ko: {
    voice:
      '회사는|회원은|이용자는|회원의|이용자의|귀하의|귀하는|본 약관|이 약관|본 방침|개인정보처리방침|개인정보 처리방침|동의하|하여야 합니다|할 수 있습니다|하여서는|서비스를|본 계약',
    topic:
      '책임|면책|손해|배상|해지|계약|준거법|관할|법원|지식재산|저작권|개인정보|수집|이용목적|보유|파기|동의|제3자|제공|위탁|쿠키|열람|삭제|정정|보호책임자|금지|위반|요금|결제|환불|변경|약관|법령',
  },
  ar: {
    voice:
      'توافق على|أنت توافق|موافقتك|بياناتك|معلوماتك|حسابك|نجمع|نستخدم|نعالج|يجوز لنا|قد نقوم|نحتفظ بالحق|هذه الشروط|هذه الاتفاقية|هذه السياسة|هذا الإشعار|المستخدم|العميل|خدماتنا|موقعنا|يحق لك|باستخدام',
    topic:
      'مسؤول|ضمان|تعويض|أضرار|إنهاء|اتفاقية|القانون|المحاكم|الملكية الفكرية|حقوق النشر|البيانات الشخصية|المعلومات الشخصية|الخصوصية|معالجة|الموافقة|مصلحة مشروعة|الاحتفاظ|ملفات تعريف الارتباط|الأطراف الثالثة|طرف ثالث|القوة القاهرة|التزام|ترخيص|الدفع|استرداد|نزاع|شروط|أحكام|انتهاك',
  },
  he: {
    voice:
      'הנך מסכים|אתה מסכים|המשתמש מסכים|המידע שלך|הסכמתך|החשבון שלך|אנו אוספים|אנו משתמשים|אנחנו אוספים|אנו רשאים|החברה רשאית|שומרת לעצמה|תנאי שימוש אלה|תקנון זה|מדיניות זו|הסכם זה|המשתמש|הלקוח|השירותים שלנו|האתר שלנו|יש לך זכות',
    topic:
      'אחריות|פיצוי|נזק|ביטול|הסכם|הדין|בית המשפט|סמכות שיפוט|קניין רוחני|זכויות יוצרים|מידע אישי|נתונים אישיים|פרטיות|עיבוד|הסכמה|שמירה|עוגיות|צד שלישי|צדדים שלישיים|כוח עליון|התחייבות|רישיון|תשלום|החזר|הפרה|תנאים|תקנון',
  },
}
