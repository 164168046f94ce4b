const ESCAPES: { [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that may stand in an element or attribute of XML. */
export const escapeXml = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);
