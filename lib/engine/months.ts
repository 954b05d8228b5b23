/** Names of months and their stems, by language; a word is a month if it begins with one of at least three letters listed here. */
const names = [
  'jan januar january janvier enero ene gennaio gen janeiro januari tammikuu stycznia styczen ledna leden januara január január ianuarie ocak января январь січня ιανουαριου ιανουαριος ינואר يناير sijecnja',
  'feb februar february fevrier febrero febbraio fevereiro fev februari helmikuu lutego luty unora unor februara február februarie subat şubat февраля февраль лютого φεβρουαριου φεβρουαριος פברואר فبراير veljace',
  'mar march marz mars marzo marco maart mrt mart maaliskuu marca marzec brezna brezen március marcius martie марта март березня μαρτιου μαρτιος מרץ مارس ozujka',
  'apr april avril avr abril abr aprile huhtikuu kwietnia kwiecien dubna duben aprila április aprilis aprilie nisan апреля апрель квітня απριλιου απριλιος אפריל أبريل ابريل travnja',
  'may mai mayo maggio mag maio mei maj toukokuu maja kveten kvetna majus május mayis mayıs мая май травня μαιου μαιος מאי مايو svibnja',
  'jun june juni juin junio giugno giu junho kesakuu czerwca czerwiec cervna cerven juna junius június iunie haziran июня июнь червня ιουνιου ιουνιος יוני يونيو lipnja',
  'jul july juli juillet juil julio luglio lug julho heinakuu lipca lipiec cervence cervenec jula julius július iulie temmuz июля июль липня ιουλιου ιουλιος יולי يوليو srpnja',
  'aug august aout agosto ago augustus augusti elokuu sierpnia sierpien srpna srpen augusta augusztus agustos ağustos августа август серпня αυγουστου αυγουστος אוגוסט أغسطس kolovoza',
  'sep sept september septembre septiembre settembre set setembro syyskuu wrzesnia wrzesien zari septembra szeptember septembrie eylul eylül сентября сентябрь вересня σεπτεμβριου σεπτεμβριος ספטמבר سبتمبر rujna',
  'oct october oktober octobre octubre ottobre ott outubro out okt oktobra lokakuu pazdziernika pazdziernik rijna rijen október octombrie ekim октября октябрь жовтня οκτωβριου οκτωβριος אוקטובר أكتوبر oktobar',
  'nov november novembre noviembre novembro marraskuu listopada listopadu novembra noiembrie kasim kasım ноября ноябрь листопада νοεμβριου νοεμβριος נובמבר نوفمبر studenoga',
  'dec december decembre diciembre dic dicembre dezembro dez dezember desember des joulukuu grudnia grudzien prosince prosinec decembra decembrie aralik aralık декабря декабрь грудня δεκεμβριου δεκεμβριος דצמבר ديسمبر prosinca',
]

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, i) => line.split(' ').map((name): [string, number] => [withoutAccents(name), i + 1])),
)

/** 1 to 12, or undefined for a word that is no month. */
export const monthNumber = (word: string): number | undefined => {
  // A page may glue the label to the date: "UpdatedJanuary 10, 2024".
  const name = withoutAccents(word.replace(/^.*\p{Ll}(?=\p{Lu})/u, '').toLowerCase())
  // Finnish counts in the partitive: "kesäkuuta".
  return numbers.get(name) ?? (name.endsWith('kuuta') ? numbers.get(name.slice(0, -2)) : undefined)
}

function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}
