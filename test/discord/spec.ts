import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

/** Discord's own description of its API, which lies beside the repository; the stories that want it say so. */
const place = new URL('../../../shared/specs/discord-openapi.json', import.meta.url);

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly requestBody?: unknown }>>>>;
}

export const hasSpec = existsSync(place);

let known: { readonly ajv: Ajv2020; readonly description: Description } | undefined;
const compiled = new Map<string, ValidateFunction>();

function spec() {
  if (!known) {
    const description = JSON.parse(readFileSync(place, 'utf8')) as Description;
    const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true });
    ajv.addFormat('snowflake', /^(0|[1-9][0-9]*)$/);
    ajv.addFormat('nonce', true);
    for (const free of ['int32', 'int64', 'double', 'uri', 'date-time', 'binary']) ajv.addFormat(free, true);
    ajv.addSchema({ $id: 'discord', ...description });
    known = { ajv, description };
  }
  return known;
}

/**
 * What Discord's description finds wrong with a body sent to `path` ("/channels/1/messages"); empty when all is
 * well. A path that it does not know, or that takes no body, is a fault too.
 */
export function bodyFaults(method: string, path: string, body: unknown): string[] {
  const { ajv, description } = spec();
  const template = templateOf(Object.keys(description.paths), path);
  if (!template) return [`${path} is no path of Discord's`];
  const verb = method.toLowerCase();
  if (!description.paths[template]?.[verb]?.requestBody) return [`${method} ${template} takes no body`];
  const key = `${verb} ${template}`;
  const pointer = [template, verb, 'requestBody', 'content', 'application/json', 'schema']
    .map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const check = compiled.get(key) ?? ajv.compile({ $ref: `discord#/paths/${pointer}` });
  compiled.set(key, check);
  return check(body) ? [] : clearest(check.errors ?? []);
}

/** The template with the fewest blanks that fits. */
function templateOf(templates: readonly string[], path: string): string | undefined {
  const bare = path.replace(/\?.*$/, '').replace(/^\/api(\/v\d+)?/, '');
  const fitting = templates.filter((template) =>
    new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+').replaceAll('.', '\\.')}$`).test(bare),
  );
  return fitting.toSorted((a, b) => a.split('{').length - b.split('{').length)[0];
}

/** Of a union every branch complains; those that another `type` belongs to have nothing to say. */
function clearest(errors: readonly ErrorObject[]): string[] {
  const told = errors.filter((error) => !isUnion(error) && !isOfAnotherType(error));
  const shown = told.length > 0 ? told : errors;
  return [...new Set(shown.map(({ instancePath, message = '' }) => `${instancePath || '/'} ${message}`))];
}

const isUnion = ({ keyword }: ErrorObject) => keyword === 'oneOf' || keyword === 'anyOf';

function isOfAnotherType({ instancePath, parentSchema, data }: ErrorObject): boolean {
  if (instancePath.endsWith('/type')) return true;
  const { properties } = (parentSchema ?? {}) as { properties?: { type?: { enum?: unknown[] } } };
  const known = properties?.type?.enum;
  return known !== undefined && !known.includes((data as { type?: unknown } | null)?.type);
}
