import { hasAmazonTag } from './programmes/amazon.js';
import type { Link } from './link.js';

/** What the shelf says by default of paid links, in its language. */
export interface DisclosureWords {
  /** BCP 47 tag. */
  readonly language: string;
  readonly disclosure: string;
}

/** Amazon prescribes the sentence word for word, in the language of the shop; English where none is known. */
const AMAZON: Readonly<Record<string, string>> = {
  en: 'As an Amazon Associate I earn from qualifying purchases.',
  de: 'Als Amazon-Partner verdiene ich an qualifizierten Verk\u00e4ufen.',
  fr: 'En tant que Partenaire Amazon, je r\u00e9alise un b\u00e9n\u00e9fice sur les achats remplissant les conditions requises.',
};

/** The sentences above a list of cards with these links; '' when none of them pays. */
export function disclosureOf(
  cards: readonly { readonly link: Link }[],
  { language, disclosure }: DisclosureWords,
): string {
  if (!cards.some(({ link }) => link.paid)) return '';
  const ofAmazon = cards.some(({ link: { href } }) => href !== undefined && hasAmazonTag(new URL(href)));
  if (!ofAmazon) return disclosure;
  return `${disclosure} ${AMAZON[language.split('-')[0]!.toLowerCase()] ?? AMAZON['en']}`;
}
