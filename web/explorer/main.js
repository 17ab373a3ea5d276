// GraphiQL on the service's own API. The schema is read as SDL, which the
// service gives everywhere: clients may ask for it by GraphQL in development
// only.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { buildSchema } from 'graphql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const place = document.getElementById('explorer');
const { example, waiting, failed } = place.dataset;

async function start() {
  place.textContent = waiting;
  const answer = await fetch('/schema.graphql');
  if (!answer.ok) throw new Error(`${answer.status} /schema.graphql`);
  const schema = buildSchema(await answer.text());
  place.textContent = '';
  createRoot(place).render(createElement(GraphiQL, {
    fetcher: createGraphiQLFetcher({ url: '/graphql', headers: { 'Accept-Language': document.documentElement.lang } }),
    schema,
    defaultQuery: example,
    plugins: [HISTORY_PLUGIN],
  }));
}

start().catch((error) => {
  place.textContent = `${failed} ${error.message}`;
});
