/** What of a text tells causes apart: a word, a pair of neighbours, a call, a kind of address, a port, a protocol, a duration. */
export interface Feature {
  /** Such as `connectex`, `no internet`, `call:connect`, `to:::1`, `port:3306`, `on:udp`. */
  name: string;
  /** Where it stands in the text. */
  at: number;
  end: number;
}

/** A feature of the text with what it says for each label. */
export interface Weighed extends Feature {
  /** From 0 to 1: 1 of those that stand in the fewest texts. */
  rarity: number;
  /** By label; labels that are missing got nothing. */
  weights: Map<number, number>;
  /** The labels on whose causes' pages it stands. */
  own: number[];
}
