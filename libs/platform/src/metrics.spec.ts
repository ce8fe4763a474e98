import { counter, gauge, histogram, renderMetrics } from './metrics.js';

describe('the metrics', () => {
  it('are one for one name, whoever asks', async () => {
    counter('platform_spec_refused_total', 'Refused.', ['reason']).inc({ reason: 'contract-breach' });
    counter('platform_spec_refused_total', 'Refused.', ['reason']).inc({ reason: 'contract-breach' });
    gauge('platform_spec_lag', 'Lag.').set(7);
    gauge('platform_spec_lag', 'Lag.').inc();
    const { text, contentType } = await renderMetrics();
    expect(contentType).toMatch(/^text\/plain/);
    expect(text).toContain('platform_spec_refused_total{reason="contract-breach"} 2');
    expect(text).toContain('platform_spec_lag 8');
  });

  it('count durations in seconds, from a millisecond to a minute', async () => {
    histogram('platform_spec_seconds', 'Duration.', ['outcome']).observe({ outcome: 'sent' }, 0.02);
    histogram('platform_spec_seconds', 'Duration.', ['outcome']).observe({ outcome: 'sent' }, 90);
    const { text } = await renderMetrics();
    expect(text).toContain('platform_spec_seconds_bucket{le="0.001",outcome="sent"} 0');
    expect(text).toContain('platform_spec_seconds_bucket{le="0.025",outcome="sent"} 1');
    expect(text).toContain('platform_spec_seconds_bucket{le="60",outcome="sent"} 1');
    expect(text).toContain('platform_spec_seconds_count{outcome="sent"} 2');
  });

  it('know the process that they come from, however often they are read', async () => {
    await renderMetrics();
    expect((await renderMetrics()).text).toContain('process_cpu_seconds_total');
  });

  it('take no label that is not in the closed list', () => {
    // @ts-expect-error a metric must not be able to name a person
    counter('platform_spec_names_total', 'Names.', ['name']);
    expect(() =>
      counter('platform_spec_refused_total', 'Refused.', ['reason']).inc({ nhsNumber: '1' } as never),
    ).toThrow('nhsNumber');
  });
});
