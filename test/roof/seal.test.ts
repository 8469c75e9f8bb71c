import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyFrom, SealBroken, sealWith } from '../../src/roof/seal.ts';

const secret = () => randomBytes(32).toString('base64');
const owner = ['slack', 'T1'];

describe('sealed tokens', () => {
  const seal = sealWith([secret()]);

  test('any text comes back as it was, for its owner', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, whose) => {
        expect(seal.open(seal.close(text, whose), whose)).toBe(text);
      }),
    );
  });

  test('the same token is never sealed to the same text, and cannot be read in it', () => {
    const [one, two] = [seal.close('xoxb-secret', owner), seal.close('xoxb-secret', owner)];
    expect(one).not.toBe(two);
    expect(one).toMatch(/^v1\.[\w-]+$/);
    expect(Buffer.from(one.slice(3), 'base64url').toString('latin1')).not.toContain('xoxb');
  });

  test('moved to another workspace or platform it does not open', () => {
    const sealed = seal.close('xoxb-secret', ['slack', 'T1']);
    for (const other of [['slack', 'T2'], ['discord', 'T1'], ['slackT1'], ['slack', 'T1', ''], []])
      expect(() => seal.open(sealed, other)).toThrow(SealBroken);
  });

  test('with any one bit changed, cut or lengthened it does not open', () => {
    const sealed = seal.close('xoxb-secret', owner);
    const bytes = Buffer.from(sealed.slice(3), 'base64url');
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const touched = Buffer.from(bytes);
        touched[bit >> 3] = (touched[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => seal.open(`v1.${touched.toString('base64url')}`, owner)).toThrow(SealBroken);
      }),
    );
    for (let length = 0; length < bytes.length; length++) {
      const cut = bytes.subarray(0, length).toString('base64url');
      expect(() => seal.open(`v1.${cut}`, owner)).toThrow(SealBroken);
    }
    for (const odd of ['', 'v1.', 'v2', sealed.replace('v1', 'v2'), `${sealed}.x`, `${sealed}AAAA`])
      expect(() => seal.open(odd, owner), odd).toThrow(SealBroken);
  });

  test('a new secret in front seals from now on, and the old one still opens what it sealed', () => {
    const [old, fresh] = [secret(), secret()];
    const before = sealWith([old]).close('xoxb-before', owner);
    const both = sealWith([fresh, old]);
    expect(both.open(before, owner)).toBe('xoxb-before');
    const after = both.close('xoxb-after', owner);
    expect(sealWith([fresh]).open(after, owner)).toBe('xoxb-after');
    expect(() => sealWith([old]).open(after, owner)).toThrow(SealBroken);
    expect(() => sealWith([fresh]).open(before, owner)).toThrow(/none of the keys in DOCKET_SECRET/);
  });

  test('a fault says nothing of the secret or of what was sealed', () => {
    const key = secret();
    try {
      sealWith([key]).open(seal.close('xoxb-secret', owner), owner);
      expect.unreachable();
    } catch (fault) {
      expect(String((fault as Error).stack)).not.toContain(key);
      expect(String(fault)).not.toContain('xoxb');
    }
  });

  test('each purpose has a key of its own', () => {
    const one = secret();
    expect(keyFrom(one, 'a').equals(keyFrom(one, 'a'))).toBe(true);
    expect(keyFrom(one, 'a').equals(keyFrom(one, 'b'))).toBe(false);
  });
});
