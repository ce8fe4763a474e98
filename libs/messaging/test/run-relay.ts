import { armFailPoints, Database, silentLogger } from '#libs/platform';
import { EventBus } from '../src/kafka/event-bus.js';
import { OutboxRelay } from '../src/outbox/outbox-relay.js';
import { sayReady, settingsGiven } from './own-process.js';

/** Program: a relay of casework that may kill itself at a named point. */
const { url, brokers, prefix, failPoints } = settingsGiven() as {
  url: string;
  brokers: string[];
  prefix: string;
  failPoints: string;
};
armFailPoints(failPoints);
const relay = new OutboxRelay({
  database: new Database({ url, applicationName: 'relay', poolSize: 2, logger: silentLogger }),
  bus: new EventBus({ brokers, clientId: 'relay', topicPrefix: prefix, logger: silentLogger }),
  source: '/bellwether/casework',
  logger: silentLogger,
});
relay.start();
sayReady();
