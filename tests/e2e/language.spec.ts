import { expectUnmarked } from './harness/see'
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

test.describe('terms in a language that the rules cannot read', () => {
  test('say so instead of looking clean', async ({ reader }) => {
    reader.serve({ [agb]: german })
    const page = await reader.visit(agb)
    await expect.poll(async () => (await reader.desk.summaryOf(page)).kind).toBe('terms')
    const summary = await reader.desk.summaryOf(page)
    if (summary.kind !== 'terms') throw new Error(`the background says "${summary.kind}"`)
    expect(summary.frames[0]?.page).toMatchObject({ isTerms: true, language: 'de', readable: false })
    await expectUnmarked(page)
    const popup = await reader.desk.openPopup(page)
    await expect(popup.locator('main')).toContainText(/German/)
    await expect(popup.locator('.letter'), 'no grade for what was not read').toHaveCount(0)
  })
})
