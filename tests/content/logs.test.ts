// Misleading logs: their errors and the call that failed.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readCatalogRecords } from '../../src/catalog/read-content.ts';
import { lookupData } from '../../src/search/identify/data.ts';
import { Triage } from '../../src/search/triage/triage.ts';
import { LOGS } from './logs.ts';

const data = lookupData(buildCatalog(readCatalogRecords()));

describe('a log yields its errors in order, and the first failed call', () => {
  for (const { log, errors, call } of LOGS) {
    test(log.replaceAll('\n', ' ⏎ ').slice(0, 100), () => {
      const triage = new Triage(data);
      for (const line of log.split('\n')) triage.add(line);
      const findings = triage.findings();
      assert.deepEqual(
        findings.map(({ error }) => error.code),
        errors,
      );
      assert.equal(findings[0]?.call, call);
    });
  }
});
