/**
 * What states of stories usually say, as the JSON that story-states.ts packs: so the packed state has
 * little more than what is a story's own. It never changes, as every state is packed against it: another
 * text needs another form of rows (row.ts).
 */
export const USUAL_STATE = Buffer.from(
  [
    '"format":"newsml-g2"docx"html"json-ld"ninjs"nitf"email"rtf"pdf"source":"section":"embargoedUnt',
    'il":"urgency":"edNote":""copyrightHolder":"copyrightNotice":"usageTerms":"firstCreated":"versi',
    'onGuid":"version":"wordCount":"again":{"corrects":{"revision":"","prints":{"at":""},"dead":"",',
    '"killed":"","killedAt":"","killer":"","deletions":{{"type":"heading","text":""},{"type":"quote',
    '","text":""},{"type":"listItem","text":""corrected":{"at":"","fields":["body","headline","stan',
    'dfirst","byline"]},"uri":"https://www.{"code":"zone-guessed","message":"A time without a zone ',
    'is read in the newsroom\'s own, "}{"code":"headline-guessed","message":""}{"code":"low-yield","',
    'message":""}{"code":"truncated","message":""}{"revision":"000000000000000000-00000000000000-00',
    '000000000000000000000000000000-","firstSeen":"2026-01-01T00:00:00Z","prints":{"body":"","bylin',
    'e":"","dateline":"","headline":"","images":"","keywords":"","language":"UOrBDnlm","places":"",',
    '"pubStatus":"nMapaxET","published":"","section":"","slugline":"","source":"","standfirst":"","',
    'subjects":"","type":"Hh0PJR06"},"takes":{"":{"at":"2026-01-01T00:00:00Z","until":""}},"article',
    '":{"id":"","uri":"urn:standfirst:upload:","revision":"","type":"text","headline":"","standfirs',
    't":"","slugline":"","byline":[{"name":"","kind":"person","role":""},{"name":""}],"dateline":{"',
    'text":"","place":"","date":"--01-","agency":""},"language":"en","source":"","versionCreated":"',
    '2026-01-01T00:00:00Z","published":"2026-01-01T00:00:00Z","pubStatus":"usable","genres":[],"sec',
    'tion":"","subjects":[],"places":[],"keywords":[],"body":[{"type":"paragraph","text":""},{"type',
    '":"paragraph","text":""}],"images":[{"caption":"","credit":""}],"format":"text","warnings":[{"',
    'code":"language-guessed","message":"No language is stated; the text reads as en."},{"code":"da',
    'te-guessed","message":"No date is stated; the time of the upload stands in."}],"upload":{"buck',
    'et":"standfirst-prod-uploads-","key":"","versionId":"","eTag":"","sequencer":"","size":,"conte',
    'ntType":"text/plain","at":"2026-01-01T00:00:00Z"}}}',
  ].join(""),
);
