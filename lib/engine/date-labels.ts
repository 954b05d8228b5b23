/** Fragments, lower case, of what stands around a date that says when the document was last changed. */
export const updateLabels: readonly string[] = (
  'last update|last modif|last revis|last change|last amended|last reviewed|latest revision|latest update|most recently updated|most recent update|revision date|date of last|was updated|were updated|' +
  'zuletzt aktualisiert|zuletzt geändert|letzte aktualisierung|letzte änderung|aktualisiert am|stand:|stand vom|' +
  'dernière mise à jour|dernière modification|dernière révision|date de mise à jour|mis à jour|mise à jour|mises à jour|modifiées le|' +
  'última actualización|última modificación|última revisión|última atualização|última alteração|última modificação|actualizado|actualizada|atualizado|atualizada|' +
  'ultimo aggiornamento|ultima modifica|ultima revisione|aggiornato|aggiornata|aggiornati|' +
  'laatst bijgewerkt|laatst gewijzigd|laatst aangepast|laatste wijziging|laatste update|bijgewerkt op|' +
  'senast uppdaterad|senast ändrad|uppdaterades|sist oppdatert|sist endret|sidst opdateret|sidst ændret|senest opdateret|viimeksi päivitetty|viimeksi muutettu|päivitetty|' +
  'ostatnia aktualizacja|ostatnia zmiana|ostatniej aktualizacji|data aktualizacji|zaktualizowan|aktualizováno|poslední aktualizace|poslední změna|naposledy|posledná aktualizácia|' +
  'utolsó frissítés|utolsó módosítás|frissítve|ultima actualizare|actualizat|son güncelle|güncellenme tarihi|' +
  'последнее обновление|последнее изменение|дата обновления|дата последн|обновлено|обновлена|в редакции|редакция от|останнє оновлення|оновлено|последна актуализация|' +
  'τελευταία ενημέρωση|τελευταία τροποποίηση|ενημερώθηκε|' +
  '最終更新|最終改定|改定|改訂|更新日|更新时间|更新時間|最近更新|最后更新|最後更新|更新：|更新:|수정일|개정일|개정|변경일|최종 수정|آخر تحديث|تاريخ التحديث|עודכן|עדכון אחרון'
).split('|')

/** The same around a date from which the document holds. */
export const effectLabels: readonly string[] = (
  'effective|in force|in effect|enters into force|version|as of|date:|dated|posted|published|adopted|issued|' +
  'gültig ab|gültig seit|in kraft|gilt ab|gelten ab|fassung|stand|en vigueur|applicable à compter|applicables à compter|applicable au|' +
  'vigente|en vigor|em vigor|vigência|fecha|in vigore|versione|decorrenza|ingangsdatum|versie|geldig vanaf|van kracht|gäller från|gjelder fra|gældende fra|ikrafttræd|voimassa|' +
  'obowiązuj|z dnia|od dnia|wchodzi w życie|účinn|platn|ze dne|hatály|în vigoare|yürürlük|tarihinde|вступа|действу|от |чинн|набира|в сила|ισχύ|' +
  '施行|制定|公布|生效|发布|發布|版本|시행|공고|سارية|نافذة|בתוקף'
).split('|')

/** Labels that say "updated" alone, at the end of what stands before the date: within a sentence they would say nothing. */
export const bareUpdateLabel = /(?:^|[^a-z])(?:updated?|modified|revised|revision|amended)(?: on| as of)?\s?[:–-]?\s?$/

/** "This Privacy Policy is effective as of", within a sentence. */
export const holdsFrom =
  /(?:policy|terms|agreement|notice|statement|conditions|guidelines) (?:is|are) effective(?: as of| from| on| since)?\s?$/
