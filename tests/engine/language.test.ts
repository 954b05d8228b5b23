import { describe, expect, it } from 'vitest'
import { languageOf } from '../../lib/engine/language'

describe('the language of a text', () => {
  it.each([
    [
      'en',
      'You may use the service as long as you keep to these rules, and we will tell you when any of them is going to change for your account.',
    ],
    [
      'de',
      'Sie dürfen den Dienst nutzen, solange Sie sich an diese Regeln halten, und wir werden Ihnen sagen, wenn sich eine von ihnen für das Konto ändert.',
    ],
    [
      'fr',
      'Vous pouvez utiliser le service tant que vous respectez ces règles, et nous vous dirons quand une de ces règles change pour votre compte.',
    ],
    [
      'es',
      'Usted puede usar el servicio mientras respete estas reglas, y le diremos cuando una de ellas cambie para la cuenta que tiene con nosotros.',
    ],
    [
      'it',
      'Puoi usare il servizio finché rispetti le regole, e ti diremo quando una di queste regole cambia per il conto che hai con noi.',
    ],
    [
      'pt',
      'Você pode usar o serviço enquanto respeitar as regras, e nós diremos quando uma das regras mudar para a conta que você tem com a empresa.',
    ],
    [
      'nl',
      'Je mag de dienst gebruiken zolang je je aan deze regels houdt, en wij zullen het zeggen als een van de regels voor je account verandert.',
    ],
    [
      'sv',
      'Du får använda tjänsten så länge du följer reglerna, och vi kommer att säga till när en av dem ändras för ditt konto om det är till din nackdel.',
    ],
    [
      'da',
      'Du må bruge tjenesten, så længe du følger reglerne, og vi vil sige til, når en af dem ændres for din konto, hvis det ikke er til fordel for dig efter aftalen.',
    ],
    [
      'no',
      'Du kan bruke tjenesten så lenge du følger reglene, og vi vil si fra når en av dem endres for din konto, hvis det ikke er til fordel for deg etter avtalen.',
    ],
    [
      'fi',
      'Voit käyttää palvelua niin kauan kuin noudatat sääntöjä, ja me kerromme, kun jokin niistä muuttuu, jos se ei ole eduksi tai kun se on tarpeen ja sen voi tehdä.',
    ],
    [
      'pl',
      'Możesz korzystać z usługi, dopóki przestrzegasz zasad, i powiemy, gdy jedna z nich się zmieni na twoim koncie, a nie jest to dla ciebie lub od nas w tym przypadku.',
    ],
    [
      'cs',
      'Službu můžete používat, pokud se držíte pravidel, a my vám řekneme, když se některé z nich změní na vašem účtu a je to pro vás důležité nebo to od nás čekáte.',
    ],
    [
      'hu',
      'A szolgáltatást addig használhatja, amíg betartja a szabályokat, és mi szólunk, ha egy szabály változik, vagy ha az nem előnyös, mert ez is a dolgunk.',
    ],
    [
      'ro',
      'Puteți folosi serviciul cât timp respectați regulile, și vă vom spune când una din ele se schimbă pentru contul care este al dumneavoastră, sau dacă nu mai este.',
    ],
    [
      'tr',
      'Kurallara uyduğunuz sürece hizmeti kullanabilirsiniz ve bir kural sizin için değişirse bunu size söyleriz; bu, her hesap için ya da bizim için böyle olarak kalır.',
    ],
    [
      'ru',
      'Вы можете пользоваться услугой, пока соблюдаете правила, и мы скажем вам, когда одно из них изменится для вас или при этом не будет в силе на вашем счёте.',
    ],
    [
      'uk',
      'Ви можете користуватися послугою, поки дотримуєтесь правил, і ми скажемо вам, коли одне з них зміниться для вас або не буде чинним у вашому обліковому записі.',
    ],
    ['el', 'Μπορείτε να χρησιμοποιείτε την υπηρεσία όσο τηρείτε τους κανόνες, και θα σας πούμε όταν αλλάξει κάποιος από αυτούς.'],
    ['he', 'אפשר להשתמש בשירות כל עוד שומרים על הכללים, ואנחנו נודיע כאשר אחד מהם משתנה עבור החשבון שלך.'],
    ['ar', 'يمكنك استخدام الخدمة ما دمت تلتزم بالقواعد، وسنخبرك عندما تتغير إحدى هذه القواعد في حسابك لدينا.'],
    ['ja', '規則を守るかぎりサービスを使うことができます。規則が変わるときはお知らせします。アカウントについても同じです。'],
    ['zh', '只要遵守规则，您就可以使用本服务。规则发生变化时，我们会通知您。您的账户也是如此，请放心使用我们的服务。'],
    [
      'ko',
      '규칙을 지키는 동안 서비스를 사용할 수 있습니다. 규칙이 바뀌면 알려 드립니다. 계정에도 같은 내용이 적용됩니다. 문의해 주십시오.',
    ],
  ])('%s', (language, text) => {
    expect(languageOf(text, '')).toBe(language)
  })

  it('believes the text rather than what the page declares', () => {
    expect(
      languageOf('Wir sagen Ihnen, wenn sich die Regeln ändern, und Sie haben das Recht, den Vertrag zu kündigen, oder nicht.', 'en-US'),
    ).toBe('de')
  })

  it.each(['', 'OK', 'Example GmbH 2024', '1 2 3 4 5 6 7 8 9'])('leaves %j open', (text) => {
    expect(languageOf(text, 'en')).toBe('und')
  })

  it('does not read addresses as words', () => {
    const cookies = 'www.exemplo.com.br/do/as/os a.b.com.pt .do.com '.repeat(30)
    expect(languageOf(`${cookies} This is how the site uses what is stored by your browser, and you may turn it off with these.`, '')).toBe(
      'en',
    )
  })
})
