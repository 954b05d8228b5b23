import { expectMarked, expectUnmarked } from './harness/see'
import { expect, test } from './harness/test'

const agb = 'https://laden.example/agb'

const german = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Allgemeine Geschäftsbedingungen</title><main>
<h1>Allgemeine Geschäftsbedingungen</h1><p>Stand: 1. März 2026</p>
<h2>1. Geltung</h2><p>Diese Allgemeinen Geschäftsbedingungen gelten für alle Verträge, die Sie als Kundin oder Kunde mit uns über unseren Laden schließen. Andere Bedingungen gelten nur, wenn wir ihnen schriftlich zugestimmt haben.</p>
<h2>2. Vertrag</h2><p>Mit Ihrer Bestellung geben Sie ein Angebot ab. Der Vertrag kommt zustande, sobald wir die Ware versenden oder die Bestellung ausdrücklich bestätigen. Wir speichern den Text des Vertrags und schicken ihn Ihnen zu.</p>
<h2>3. Preise</h2><p>Alle Preise enthalten die gesetzliche Umsatzsteuer. Die Zahlung ist innerhalb von vierzehn Tagen nach Erhalt der Rechnung fällig, ohne Abzug.</p>
<h2>4. Haftung</h2><p>Wir haften unbeschränkt für Vorsatz und grobe Fahrlässigkeit. Für einfache Fahrlässigkeit haften wir nur, wenn eine wesentliche Pflicht aus dem Vertrag verletzt wurde, und nur in Höhe des vorhersehbaren Schadens.</p>
<h2>5. Änderungen</h2><p>Wir können diese Bedingungen jederzeit ändern. Wenn Sie nicht innerhalb von sechs Wochen widersprechen, gelten die Änderungen als angenommen.</p>
<h2>6. Gerichtsstand</h2><p>Es gilt das Recht der Bundesrepublik Deutschland. Sind Sie Kaufmann, so ist der Gerichtsstand unser Sitz.</p></main></html>`

const conditions = 'https://magasin.example/conditions-generales'

const french = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Conditions générales d’utilisation</title><main>
<h1>Conditions générales d’utilisation</h1><p>En vigueur au 1er mars 2026</p>
<h2>1. Objet</h2><p>Les présentes conditions régissent l’accès à notre site et les commandes que vous passez auprès de nous. En créant un compte, vous acceptez d’être lié par elles pendant toute la durée de son existence.</p>
<h2>2. Compte</h2><p>Vous êtes responsable de votre mot de passe et de tout ce qui se fait avec votre compte. Nous pouvons fermer un compte dont l’usage est contraire aux présentes conditions.</p>
<h2>3. Prix</h2><p>Nos prix comprennent la taxe sur la valeur ajoutée. Le paiement est dû au moment de la commande, et la facture vous est envoyée par courrier électronique.</p>
<h2>4. Responsabilité</h2><p>Notre responsabilité ne peut être engagée pour les dommages indirects. Elle est limitée au montant de votre commande, sauf faute lourde de notre part.</p>
<h2>5. Modification</h2><p>Nous pouvons modifier ces conditions à tout moment. La version qui s’applique est celle qui figure sur le site le jour de votre commande.</p>
<h2>6. Droit applicable</h2><p>Les présentes conditions sont soumises au droit français, et les tribunaux de Lyon sont seuls compétents.</p></main></html>`

test.describe('terms in another language', () => {
  test('that the rules cannot read say so instead of looking clean', async ({ reader }) => {
    reader.serve({ [conditions]: french })
    const page = await reader.visit(conditions)
    await expect.poll(async () => (await reader.desk.summaryOf(page)).kind).toBe('terms')
    const summary = await reader.desk.summaryOf(page)
    if (summary.kind !== 'terms') throw new Error(`the background says "${summary.kind}"`)
    expect(summary.frames[0]?.page).toMatchObject({ isTerms: true, language: 'fr', readable: false })
    await expectUnmarked(page)
    const popup = await reader.desk.openPopup(page)
    await expect(popup.locator('main')).toContainText(/French/)
    await expect(popup.locator('.letter'), 'no grade for what was not read').toHaveCount(0)
  })

  test('German ones are read, and their findings say so', async ({ reader }) => {
    reader.serve({ [agb]: german })
    const page = await reader.visit(agb)
    await expectMarked(page, 'Wir können diese Bedingungen jederzeit ändern.')
    const summary = await reader.desk.summaryOf(page)
    if (summary.kind !== 'terms') throw new Error(`the background says "${summary.kind}"`)
    expect(summary.frames[0]?.page).toMatchObject({ isTerms: true, language: 'de', readable: true })
    expect(summary.frames[0]?.findings.every((f) => f.language === 'de')).toBe(true)
  })
})
