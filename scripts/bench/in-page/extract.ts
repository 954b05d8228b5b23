import { extract } from '../../../lib/page/extract'

/** The extract step alone, as the annotator does it: the measure that everything else is compared with. */
Reflect.set(globalThis, 'benchExtract', () => extract(document, location.href).page.text.length)
