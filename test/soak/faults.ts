import type { StandIn } from '../stand-in/stand-in.ts';

const callbacks = 'POST /interactions/{interaction_id}/{interaction_token}/callback';

/** What goes wrong at Discord now and then, by name. */
export const faults: Readonly<Record<string, (standIn: StandIn) => void>> = {
  '502 three times': (standIn) =>
    standIn.fault({ route: callbacks, effect: { kind: 'status', status: 502 }, times: 3 }),
  '503 three times': (standIn) =>
    standIn.fault({ route: callbacks, effect: { kind: 'status', status: 503 }, times: 3 }),
  'closed socket': (standIn) => standIn.fault({ route: callbacks, effect: { kind: 'close-socket' }, times: 2 }),
  'applied, then a closed socket': (standIn) =>
    standIn.fault({ route: callbacks, effect: { kind: 'close-socket', applied: true } }),
  'no answer': (standIn) => standIn.fault({ route: callbacks, effect: { kind: 'no-answer' } }),
  'half a second late': (standIn) => standIn.fault({ route: callbacks, effect: { kind: 'delay', ms: 500 }, times: 20 }),
  '429 without its header': (standIn) =>
    standIn.fault({ route: callbacks, effect: { kind: 'status', status: 429, body: { retry_after: 0.2 } } }),
  'a page of HTML': (standIn) =>
    standIn.fault({
      route: callbacks,
      effect: { kind: 'status', status: 200, body: '<html>Sorry</html>', headers: { 'Content-Type': 'text/html' } },
    }),
  'connection lost': (standIn) => standIn.closeGateway(1006),
  'told to reconnect': (standIn) => standIn.sendOp(7),
};
