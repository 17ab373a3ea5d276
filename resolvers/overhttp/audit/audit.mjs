// Asks a server the questions of graphql-http's audit: one line for each, then
// one line of JSON. `node audit.mjs http://127.0.0.1:4000/graphql`
import { serverAudits } from 'graphql-http';

const url = process.argv[2];
if (!url) {
  console.error('usage: node audit.mjs URL');
  process.exit(2);
}

const failed = [];
const audits = serverAudits({ url });
for (const audit of audits) {
  const result = await audit.fn();
  const passed = result.status === 'ok';
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${audit.id} ${audit.name}${passed ? '' : `: ${result.reason}`}`);
  // An answer that nobody reads would hold its connection.
  await result.response?.body?.cancel().catch(() => {});
  if (!passed) failed.push(audit.id);
}
console.log(JSON.stringify({ total: audits.length, passed: audits.length - failed.length, failed }));
process.exit(failed.length > 0 ? 1 : 0);
