import type { APIRoute } from 'astro';
import { absoluteHref, faviconHref, searchHref } from '../routes.ts';
import { SITE_TAGLINE } from '../site.ts';

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Lets browsers add the search page as a search engine. */
export const GET: APIRoute = ({ site }) => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Winsock errors</ShortName>
  <Description>${escapeXml(SITE_TAGLINE)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escapeXml(absoluteHref(faviconHref, site))}</Image>
  <Url type="text/html" template="${escapeXml(absoluteHref(searchHref, site))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
