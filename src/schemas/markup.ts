import MarkdownIt from 'markdown-it';

/** Marks that the parser leaves in the text because they are half of something, or nothing that is rendered. */
const STRAY: [RegExp, string][] = [
  [/`[^`]*/, 'has a backtick without its other half; write one on either side of the code'],
  [/\*\S*|~~\S*/, 'has no other half; write the same mark directly before and directly behind the words, or put what is no emphasis in backticks'],
  [/\[[^\]]*$|\]\s?[([].*|\)\[.*|\(\/\S*\)/s, 'is no link; write [words](/10054/), without spaces between, or put it in backticks'],
  [/\[\^\S+\]/, 'is no footnote, of which there are none; say it in the text'],
  [/\|.*/, 'makes no table; only a body has tables, with a line of | --- | below the head. Put a | that belongs to the text in backticks'],
  [/<\/?[a-z][^<>]*>/i, 'is shown as it is; write Markdown, or put it in backticks'],
];

/** Stands for an element in the text of a block. */
export const ELEMENT = '\ufffc';

/** What is wrong with the text of a paragraph, heading or cell as the parser leaves it: one finding for each kind of mark. */
export function strayMarks(text: string): { index: number; says: string }[] {
  return STRAY.flatMap(([pattern, says]) => {
    const match = pattern.exec(text);
    return match ? [{ index: match.index, says: `"${clip(match[0])}" ${says}` }] : [];
  });
}

const clip = (text: string) => (text.length > 30 ? `${text.slice(0, 29)}…` : text).replaceAll(ELEMENT, '…').replaceAll('\n', ' ');

export const NO_WORDS = 'a link has no words; write them between [ and ]';

const markdown = new MarkdownIt();

const inlineOf = (text: string) => {
  const [open, inline, , ...others] = markdown.parse(text, {});
  return open?.type === 'paragraph_open' && others.length === 0 ? inline?.children : undefined;
};

/** The addresses of the links in a field's Markdown. */
export const linksIn = (text: string): string[] =>
  (inlineOf(text) ?? []).flatMap((token) => (token.type === 'link_open' ? [String(token.attrGet('href'))] : []));

/** What is wrong with the Markdown of a field, which is one line of text. */
export function markupProblems(text: string): string[] {
  const tokens = inlineOf(text);
  if (!tokens) return [`"${clip(text)}" begins as a list, heading or quotation does, which a field cannot hold; write it as a sentence`];
  const problems = tokens.flatMap(({ type }, index) => {
    if (type === 'image') return ['there are no images; say it in words'];
    return type === 'link_open' && tokens[index + 1]?.type === 'link_close' ? [NO_WORDS] : [];
  });
  const plain = tokens.map(({ type, content }) => (type === 'text' ? content : /_(?:open|close)$/.test(type) ? '' : ELEMENT)).join('');
  return [...problems, ...strayMarks(plain).map(({ says }) => says)];
}
