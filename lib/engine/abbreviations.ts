/** Abbreviations of legal and business English (and some German) whose point does not end a sentence, without the point, lower case. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sr jr st messrs ' +
    'inc ltd co corp llc plc gmbh bros ' +
    'no nos sec secs art arts cl cls para paras pp ch fig vol ed eds reg regs ' +
    'e.g i.e eg ie etc cf viz vs v al approx est incl excl max min tel ext dept ' +
    'u.s u.k e.u u.s.c u.s.a c.f.r cal civ stat pub rev gen ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'bzw ggf z.b d.h u.a abs nr ziff vgl inkl evtl usw str'
  ).split(' '),
)
