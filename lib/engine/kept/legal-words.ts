/**
 * The thousand words that make up most of legal English, by how often they are used (counted over some hundred documents). The place of a
 * word is what a stored text has for it: the list is part of the form of what is stored, and is never changed.
 */
export const legalWords = (
  'the to and or of you your in for that any information with may our is use by we on as not be are other data will this from such ' +
  'have personal including us an content these third account about at can party provide which if access all time it applicable br ' +
  'rights also service do under its when right law users through using collect user terms their address without shall email legal ' +
  'parties agree out provided more available privacy otherwise products request how purposes device certain cookies used example ' +
  'make must only contact advertising share consent process processing has security business no where payment laws website include ' +
  'but please subject so order based following responsible required notice those number features policy related means does ' +
  'necessary who limited name apply via websites part set receive connection ads within some they see below purpose comply policies ' +
  'https relevant described accordance browser software settings specific providers activity public them help marketing change ' +
  'property one take others person collected made site into additional changes whether like section interest after mobile create ' +
  'each support between obligations control location partners period includes online date app details own opt basis conditions ' +
  'protection delete allow send protect fees unless product than page permitted been above regarding material extent behalf ' +
  'subscription interests improve sites customer store activities purchase event claims directly choose arbitration prior should ' +
  'similar devices review providing sole here terminate transfer cookie agreement disclose another discretion offer appropriate ' +
  'associated ensure apps then license before need new companies requests visit legitimate against what copyright respect days ' +
  'application messages profile communications web written individual way applications action contract post requirements well ' +
  'accounts free case submit form understand age media network cannot social reasonable liability display claim technologies ' +
  'intellectual technical phone uses authorized able experience country court platform card modify preferences automatically ' +
  'provider further compliance provision remove relating require prohibited identity system link except read customers limitation ' +
  'stored solely functionality end rules addition different keep either violation affiliates prevent people entity processed upon ' +
  'credit note report shared cases being collection enable work systems practices believe particular defined result version dispute ' +
  'notify company search password place exclusive jurisdiction commercial over there performance regulations update same state ' +
  'expressly questions mail copy termination obligation outside during safety links manner exercise acknowledge located actions ' +
  'fraud video computer type ask sharing would liable breach enforcement unauthorized measures perform manage identify interact ' +
  'reason immediately cancel give want disclosure permission identifiers code responsibility text arising retain materials ' +
  'circumstances categories current charge illegal sell full provides harm maintain registered usage local forth delivery tools ' +
  'countries transaction sent reserves accept individuals possible types publicly feature paid authority years physical reasonably ' +
  'long intended technology collectively tracking advertisements violate grant abuse suspend payments distribute applies group ' +
  'entities digital obtain longer first complete pages know instructions until learn costs loss list provisions platforms analytics ' +
  'storage direct language servers respond engage sale protected conduct government amount method limit members determine updated ' +
  'might damages registration effective represent notices reserve owner risk items authorities effect billing refer electronic ' +
  'refund offers verify images find most continue writing files relation offered history secure cause automated sexual emails ' +
  'posted updates found specified addresses register communicate entitled general contain receiving disputes given attempt click ' +
  'relationship private member controller governed operating financial could received hold unique sending deleted deletion ' +
  'transactions making follow issues contractual charges works listed events trade remain allows accessing communication ' +
  'notification interactions employees created violent operate infringement requested children audio comments agent download ' +
  'targeted enforce always respective valid violations nature videos consumer deemed accurate upload message source participate ' +
  'reporting records arbitrator posting anyone depending controls results agents failure months promote warrant deliver future ' +
  'price advertisers while child agreements damage promotional telephone across networks username someone purchased verification ' +
  'guarantee research internet domain management pursuant things least personally feedback complaint choices sources transmit ' +
  'removed goods displayed proprietary resolve subsidiaries times restrict aware representative membership trademark become better ' +
  'encourage granted withdraw submitted restrictions unlawful identifier develop reasons connect affect check various regulatory ' +
  'trademarks important govern federal community enter correct context object value confidentiality express legally facilitate ' +
  'disclosed decision publish assets stated multiple resolution notifications allowed designated purchases guidelines accessible ' +
  'inform transferred considered contained potential designed herein constitute reference documents option foregoing identified ' +
  'separate behavior violence browsing binding generated however operation signed disable obtained agreed identifiable generally ' +
  'resources accuracy referred programs personalized violates quality ability monitor permit sensitive fraudulent response linked ' +
  'organization operated currency processes analyze confidential identification limitations connected according function portion ' +
  'methods conflict measure status functions visiting procedures collects reports harmful groups hateful derivative retention ' +
  'yourself record ownership internal thereof efforts return courts statement businesses document processor reproduce warranties ' +
  'standard specifically approved analysis options hereby availability detect development numbers orders creating indirectly ' +
  'promotions together residents charged receipt confirm contacting transfers carefully ensuring included distribution governmental ' +
  'terminated browsers advance accessed traffic program documentation description complaints selected infringing contents already ' +
  'operations concerning corporate contains anything incorporated special regulation equipment exchange proceeding promoting ' +
  'contacts clicking amounts integrity interfere determined original external constitutes published visitors expenses eligible ' +
  'aggregated authentication worldwide authorize partner campaigns infrastructure licensors because recommendations authorization ' +
  'processors restricted modification professional decisions explicit viruses organizations delivered describes category agencies ' +
  'licenses transmitted acceptance indemnify modified guardian investigate requires locations audience submitting consider resident ' +
  'contractors opportunity maintaining withdrawal affiliated regardless international duration suspension malicious effectiveness ' +
  'jurisdictions existing transferable shipping versions subscriptions controlled resulting inaccurate official collecting resolved ' +
  'cancellation anonymous aggregate transmission credentials proceedings properly calendar recordings competent accepted instance ' +
  'detailed promptly unsubscribe experiences infringes residence strictly representatives promotes personalize prevention ' +
  'administrative permanently affiliate detection interaction consistent offensive governing paragraph safeguards conducted ' +
  'unenforceable expiration standards regularly discontinue investigation independent advertiser suggestions statistics knowingly ' +
  'political emergency attorneys previously remaining compensation improving exploitation copyrighted recipient identifying ' +
  'continued participation recipients directors recommend involving inappropriate automatic permissions modifications disclosures ' +
  'authorised unauthorised temporarily measurement circumvent administer containing identifies representations legislation ' +
  'misleading personalised disclosing protecting newsletters restriction maintenance mechanisms sufficient significant exclusively ' +
  'advertisement registering liabilities confirmation environment educational convenience intelligence personalization ' +
  'participating sublicensable organisations understanding independently electronically functionalities representation ' +
  'characteristics'
).split(' ')
