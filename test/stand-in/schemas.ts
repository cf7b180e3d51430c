/** The one place that touches discord-api-spec: it ships no declarations that compile under this project's settings. */
type Method = 'get' | 'put' | 'post' | 'patch' | 'delete';

export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly errors?: readonly (readonly Issue[])[];
  readonly [detail: string]: unknown;
}

export interface Schema {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: unknown }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

// Through a variable, so that the compiler doesn't follow the import.
const root: string = 'discord-api-spec';
const { pathsList } = (await import(root)) as { pathsList: Readonly<Record<Method, readonly string[]>> };
const published = (await import(`${root}/zod`)) as Readonly<Record<string, Schema | undefined>>;

/** Throws where Discord's description no longer has the name. */
export function schemaNamed(name: string): Schema {
  const schema = published[`${name}Schema`];
  if (schema === undefined) throw new Error(`Discord's description has no ${name}`);
  return schema;
}

export interface RouteMatch {
  /** 'POST /channels/{channel_id}/messages' */
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
}

/** The published path that fits, with literal segments going before parameters. */
export function matchRoute(method: string, path: string): RouteMatch | undefined {
  const segments = path.split('/');
  const found = (pathsList[method.toLowerCase() as Method] ?? [])
    .map((template) => matchTemplate(template, segments))
    .filter((match) => match !== undefined)
    .sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0];
  return found && { route: `${method} ${found.template}`, params: found.params };
}

function matchTemplate(template: string, segments: readonly string[]) {
  const parts = template.split('/');
  if (parts.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const segment = segments[index] ?? '';
    if (!part.startsWith('{')) {
      if (part !== segment) return undefined;
    } else if (part.endsWith('_id}') && !/^\d{15,20}$/.test(segment)) {
      return undefined;
    } else {
      params[part.slice(1, -1)] = segment;
    }
  }
  return { template, params };
}
