/** Abbreviations of legal and business English (and some German) whose point does not end a sentence, without the point, lower case. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sr jr st messrs ' +
    'inc ltd co corp llc plc gmbh bros ' +
    'no nos sec secs art arts cl cls para paras pp ch fig vol ed eds reg regs ' +
    'e.g i.e eg ie etc cf viz vs v al approx est incl excl max min tel ext dept ' +
    'u.s u.k e.u u.s.c u.s.a c.f.r cal civ stat pub rev gen ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'bzw ggf z.b d.h u.a abs nr ziff vgl inkl exkl evtl usw str ' +
    'bspw bzgl sog zzgl ggü i.s.d i.s.v i.d.r i.v.m u.u o.ä o.g s.o s.u v.a rn lit gem ff entspr einschl insb mwst'
  ).split(' '),
)

/** German nouns that a day or an ordinal number goes before: "am 1. Januar", "mit dem 18. Lebensjahr". Lower case, beginnings of words. */
export const ordinalNouns =
  /^(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|lebensjahr|tag|kalendertag|werktag|monat|quartal|jahrhundert|auflage)/
