/** Frequent words of languages in Latin script that are no words of English, nor of its logs. */
const FOREIGN = new Set(
  `der das ein eine nicht ist und mit für auf wird wurde kann keine zum vom einen nach beim ich
  les une dans pas pour avec qui cette être aux sont
  los las por para pero está esta puede como fue del porque
  uma não foi pelo pela ao mais são pode
  gli non è stato stata della dalla sono può perché
  het een niet voor met wordt werd geen naar
  nie jest się przez został została można dla jak tego
  bir için değil olarak edildi edilemedi ile tarafından
  není byl byla bylo nelze které jsou jako nebo
  och inte är ett som kunde på till
  og ikke blev
  este pentru sau fost poate din
  nem egy és volt hogy vagy
  ei ole oli että voida
  không có được của cho với
  tidak dapat yang untuk oleh`.split(/\s+/),
);
const ENGLISH = new Set(
  'the a an to of and in is was are it my on for with not cannot could from by that this when after i has been be no at as but can t does'.split(' '),
);
const MIN_FOREIGN_WORDS = 2;

/** Whether a text is mostly in another language than English: `Verbindung wurde vom Server nicht angenommen`. */
export function isForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return true;
  const words: string[] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const foreign = words.filter((word) => FOREIGN.has(word) || /\P{ASCII}/u.test(word)).length;
  return foreign >= MIN_FOREIGN_WORDS && foreign > words.filter((word) => ENGLISH.has(word)).length;
}
