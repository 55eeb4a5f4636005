/*
 * The look of a report as a web page: one column of reading width, deep green-blue headings, room around tables. On paper the
 * contents and links become plain and headings keep their text.
 */
export const pageStyle = `
:root{--deep:#0b4f5c;--ink:#1f2a2e;--quiet:#4f5f64;--line:#d9e0e2;--pale:#f1f6f6;--warn:#8a4b00}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;padding:2rem 1.25rem 5rem;max-width:46rem;color:var(--ink);background:#fff;font:1.0625rem/1.6 "Open Sans",system-ui,"Segoe UI",Arial,sans-serif;overflow-wrap:break-word}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
header{border-bottom:4px solid var(--deep);margin-bottom:2rem;padding-bottom:1.25rem}
h1,h2,h3,h4,h5,h6{color:var(--deep);line-height:1.25;margin:2.2em 0 .6em;font-weight:700}
h1{font-size:2.1rem;margin-top:1.5rem}h2{font-size:1.6rem}h3{font-size:1.3rem}h4{font-size:1.125rem}h5,h6{font-size:1.0625rem}
:is(h1,h2,h3,h4,h5,h6,.contents) .number{font-weight:600;margin-right:.35em}
.subtitle{font-size:1.2rem;color:var(--quiet);margin:.25rem 0}
.notice{border-left:4px solid var(--warn);padding-left:1rem}
p{margin:0 0 1em}li{margin:.3em 0}ul,ol{padding-left:1.5rem}
a{color:var(--deep);text-underline-offset:.15em}a:focus-visible,.table-frame:focus-visible{outline:3px solid var(--deep);outline-offset:2px}
.contents{background:var(--pale);padding:1rem 1.5rem;margin-bottom:2.5rem}.contents h2{margin:.25rem 0 .75rem;font-size:1.2rem}
.contents ul{list-style:none;padding:0;margin:0}.contents li{margin:0}.contents a{display:inline-block;min-height:24px;padding:.15rem 0;text-decoration:none}.contents a:hover{text-decoration:underline}
.contents .level-2{padding-left:1.25rem}.contents .level-3{padding-left:2.5rem}.contents .level-4,.contents .level-5,.contents .level-6{padding-left:3.75rem}
.contents .level-1{font-weight:600}
.table-frame{overflow-x:auto;margin:1.75rem 0}table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.45}
@media screen and (min-width:70rem){.table-frame:has(thead th:nth-child(4)){margin-inline:-10rem}}
caption{text-align:left;font-weight:600;padding:0 0 .5rem;color:var(--ink)}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem .5rem;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--deep);color:var(--deep)}tbody th{font-weight:600}td p:last-child,th p:last-child{margin-bottom:0}
td.number,th.number{text-align:right;padding-right:.5rem}td.number{white-space:nowrap;font-variant-numeric:tabular-nums}
td ul,td ol{margin:0;padding-left:1.1rem}
.note{border-left:4px solid var(--deep);background:var(--pale);padding:.75rem 1.25rem;margin:1.5rem 0}
.note>:last-child{margin-bottom:0}.note-label{font-weight:700;font-size:.875rem;margin-bottom:.25rem;color:var(--deep)}
.note-missing,.note-disagreement,.note-observe,.note-invented{border-color:var(--warn);background:#fdf6ec}
.note-missing>.note-label,.note-disagreement>.note-label,.note-observe>.note-label,.note-invented>.note-label{color:var(--warn)}
.note-draft{background:none;border-left:3px dashed var(--quiet)}.note-draft>.note-label{color:var(--quiet)}
.tick-list{list-style:none;padding:0}.tick-list li{display:flex;gap:1rem;align-items:baseline}.choices{white-space:nowrap}.choice{margin-right:.75rem}
.tick{font-family:"DejaVu Sans","Segoe UI Symbol",sans-serif}
.missing{color:var(--warn);font-style:italic;border-bottom:1px dotted}
.figure-stated{border-bottom:1px dotted var(--quiet)}
.chart{margin:1.75rem 0}.chart svg{max-width:100%;height:auto}figcaption{font-size:.9375rem;font-weight:600}.source{font-weight:400;color:var(--quiet)}
.footnotes{border-top:1px solid var(--line);margin-top:3rem;font-size:.9375rem}.footnotes h2{font-size:1.1rem}
.sources li>a{display:inline-block;min-width:24px;text-align:center}
sup{line-height:0}sup a{display:inline-block;min-width:24px;min-height:24px;text-align:center;line-height:24px}
@media print{body{max-width:none;padding:0;font-size:10.5pt}.skip{display:none}.contents{background:none;padding:0}h2,h3,h4{break-after:avoid}tr,figure,.note{break-inside:avoid}thead{display:table-header-group}.table-frame{overflow:visible}a{color:inherit;text-decoration:none}@page{margin:22mm 20mm}}
`.replaceAll('\n', '')
