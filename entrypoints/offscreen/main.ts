import { onParse } from '../../lib/browser/parse-apart'
import { parsePage } from '../../lib/page/parse-page'

onParse(parsePage)
