/*
 * A table: abbreviations in lower case that Swedish running text uses without explaining them, with and without points, and
 * the English words that tell that a phrase is in English.
 */

export const lowerAbbreviations: ReadonlySet<string> = new Set(
  (
    'dvs osv etc inkl exkl ca cirka pga mfl mm bl bla fl ex tex tom fom resp ev sk odyl st nr kr tkr mkr mdkr mnkr kap mha jfr ' +
    'sid tel avd enl forts obs ggr max min milj mio kl tim kg km ha mil kwh mwh gwh twh pl kn ang betr red vd vvd fd hr fr ' +
    'o d v s t e m p g a i f r k y b'
  ).split(' '),
)

export const englishWords: ReadonlySet<string> = new Set(
  (
    'a the of and for in on to by at from with into as is are be not non or our your their its this that up off out new life ' +
    'science work force task leader leaders case cases hub hubs lab labs open data smart green city cities based growth business ' +
    'start scale design thinking lean management board team teams market time state art value chain supply mile last first ' +
    'best practice good proof concept pitch web storytelling coaching matchmaking nudging tech food health care research ' +
    'innovation innovations network networks regions region european europe assembly programme program project alliance accord ' +
    'action policy committee council union fund funding investment investments security sustainable sustainability outdoor ' +
    'planning mobility transition social impact development regional local learning labour skills competence intellectual ' +
    'property middle income trap quadruple triple helix grid printing forensics lighthouse community make made makers space ' +
    'download upload view page news blog file share online offline streaming workshop workshops'
  ).split(' '),
)
