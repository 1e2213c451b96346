import openapiTS, { astToString } from 'openapi-typescript';
import { readFileSync } from 'node:fs';

/** Whose documents the types are made from, and the file each goes into. */
export const SERVICES = ['market-data-service', 'strategy-service', 'api-gateway'];

export const fileOf = (service) =>
  new URL(`../src/lib/api-types/${service}.ts`, import.meta.url).pathname;

/** The types of what a service answers, as its committed document says; its paths are left out. */
export async function typesOf(service) {
  const file = new URL(`../../${service}/openapi.json`, import.meta.url);
  const { openapi, info, components } = JSON.parse(readFileSync(file, 'utf8'));
  const nodes = await openapiTS({
    openapi,
    info,
    paths: {},
    components: { schemas: components.schemas },
  });
  const schemas = nodes.filter(({ name }) => name?.text === 'components');
  return `// Made by npm run generate from ${service}/openapi.json.\n${astToString(schemas)}`;
}
