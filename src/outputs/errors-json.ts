import type { Catalog, WinsockError } from '../catalog/types.ts';
import { absoluteHref, causeHref, comparisonHref, errorHref, errorMarkdownHref, errorsSchemaHref, guideHref } from '../routes.ts';
import { toUnsignedHResult } from '../schemas/code.ts';
import { ERRORS_JSON_VERSION } from '../schemas/errors-json.ts';

/** The catalog as plain data, for programs, every fact once, links as addresses below `site`. */
export function errorsJson(catalog: Catalog, site: URL | undefined) {
  return {
    $schema: absoluteHref(errorsSchemaHref, site),
    version: ERRORS_JSON_VERSION,
    errors: catalog.errors.map((error) => errorJson(error, site)),
    assigned: catalog.constants.map(({ code, name, message, hex, family }) => ({ code, name, message, hex, family })),
    causes: [...catalog.causes.values()].map(({ id, title, sign, fixedBy, symptoms, when, confirm, fix, guides, sources, errors }) => ({
      id,
      title,
      sign,
      fixedBy,
      symptoms,
      when,
      confirm,
      fix,
      guides: guides.map((guide) => absoluteHref(guideHref(guide.id), site)),
      sources,
      errors: errors.map(({ name }) => name),
      urls: errors.map(({ code }) => absoluteHref(causeHref(code, id), site)),
    })),
    functions: [...catalog.functions.values()].map(({ name, header, library, docs, reports, failure, calls }) => ({
      name,
      header,
      library,
      docs,
      reports,
      failure,
      errors: calls.map(({ constant, means, observedIn }) => ({ error: constant.name, code: constant.code, means, documented: observedIn === undefined })),
    })),
  };
}

/** One error as plain data. */
export function errorJson(error: WinsockError, site: URL | undefined) {
  const { file: _, family, causes, guides, relatedTo, standsFor, comparisons, calls, appearances, ...facts } = error;
  return {
    ...facts,
    url: absoluteHref(errorHref(error.code), site),
    markdown: absoluteHref(errorMarkdownHref(error.code), site),
    hresultUnsigned: toUnsignedHResult(error.code),
    family: family.id,
    causes: causes.map(({ id }) => id),
    related: relatedTo.map(({ error: other, tell }) => ({ error: other.name, code: other.code, tell })),
    standsFor: standsFor.map(({ error: other, when }) => ({ error: other.name, code: other.code, when })),
    guides: guides.map(({ id }) => absoluteHref(guideHref(id), site)),
    comparisons: comparisons.map(({ id }) => absoluteHref(comparisonHref(id), site)),
    functions: calls.map((call) => call.function.name),
    runtimes: appearances.map(({ runtime, entry, lines }) => ({ runtime: runtime.id, ...entry, prints: lines.map(({ line }) => line) })),
  };
}
