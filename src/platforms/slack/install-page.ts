import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Language, languages } from '../../domain/language.ts';
import { type Translator, translator } from '../../i18n/translator.ts';

/** How an installation ended. */
export type InstallEnd =
  | { readonly kind: 'done'; readonly team: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'expired' }
  /** Slack's own word for it: "invalid_code". */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'failed' };

const statusOf = { done: 200, cancelled: 200, expired: 400, refused: 502, failed: 500 } as const;

/** Tells whoever installed Docket in their browser's language how it went, and what is next. */
export function answerInstall(
  end: InstallEnd,
  asked: { request: IncomingMessage; response: ServerResponse; prefix: string; again: string },
): void {
  const t = translator(languageOf(asked.request.headers['accept-language']), asked.prefix);
  const { title, next } = wordsOf(t, end);
  const again = end.kind === 'done' ? '' : `<p><a href="${asked.again}">${t('installing.again')}</a></p>`;
  asked.response
    .writeHead(statusOf[end.kind], {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'Referrer-Policy': 'no-referrer',
    })
    .end(
      `<!doctype html><html lang="${t.language}"><meta charset="utf-8">` +
        '<meta name="viewport" content="width=device-width"><title>Docket</title>' +
        '<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:12vh auto;padding:0 1rem}</style>' +
        `<main><h1>${escaped(title)}</h1><p>${escaped(next)}</p>${again}</main></html>`,
    );
}

function wordsOf(t: Translator, end: InstallEnd): { title: string; next: string } {
  switch (end.kind) {
    case 'done':
      return { title: t('installing.done', { team: end.team }), next: t('installing.done.next') };
    case 'cancelled':
      return { title: t('installing.cancelled'), next: t('installing.cancelled.next') };
    case 'expired':
      return { title: t('installing.expired'), next: t('installing.expired.next') };
    case 'refused':
      return {
        title: t('installing.refused'),
        next: t('installing.refused.next', { reason: end.reason }),
      };
    case 'failed':
      return { title: t('installing.refused'), next: t('installing.failed.next') };
  }
}

/** The first of the browser's languages that Docket speaks: "vi-VN,vi;q=0.9,en;q=0.8". */
function languageOf(accepts = ''): Language {
  const wishes = accepts.split(',').map((wish) => wish.trim().slice(0, 2).toLowerCase());
  const known = wishes.flatMap((wish) => languages.find((language) => language === wish) ?? []);
  return known[0] ?? 'en';
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
