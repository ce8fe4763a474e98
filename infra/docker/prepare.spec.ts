import { main } from './prepare.js';

describe('what makes a server ready, with a wrong environment', () => {
  it('names every variable at fault, no value, and touches nothing', async () => {
    const said: string[] = [];
    const status = await main(
      {
        ADMIN_URL: 'postgres://app:kittiwake@127.0.0.1:1/postgres',
        KAFKA_BROKERS: 'broker:9092',
        INTAKE_PASSWORD: 'short',
      },
      (line) => said.push(line),
    );
    expect(status).toBe(2);
    expect(said.join()).toContain(
      'INTAKE_PASSWORD, SCREENING_PASSWORD, CASEWORK_PASSWORD, DISPATCH_PASSWORD, CONSOLE_PASSWORD',
    );
    expect(said.join()).not.toMatch(/kittiwake|short/);
  });
});
