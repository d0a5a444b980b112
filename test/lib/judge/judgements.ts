import type { Judgement, Opinion, Subject } from '../../../lib/judge/judgement.ts';

export function subject(changes: Partial<Subject> = {}): Subject {
  return {
    body: '清河市财政局',
    year: 2023,
    address: 'http://a.gov.cn/1.html',
    rule: 'requests/row-total',
    at: 'requests/received',
    numbers: '0123456789abcd',
    sentence: { zh: '「一、本年新收」总计印为 0，各类申请人相加为 3', en: 'New requests: total 0' },
    ...changes,
  };
}

export function opinion(changes: Partial<Opinion> = {}): Opinion {
  return {
    verdict: 'dismissed',
    reason: 'explained',
    note: '',
    by: '',
    made: '2024-03-05T00:00:00.000Z',
    ...changes,
  };
}

export function judgement(changes: Partial<Subject>, ...opinions: readonly Opinion[]): Judgement {
  return { ...subject(changes), opinions: [...opinions] };
}
