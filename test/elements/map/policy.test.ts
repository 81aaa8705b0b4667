import { expect } from '@open-wc/testing';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

interface Report {
  readonly violations: readonly string[];
  readonly isWatched: boolean;
  readonly pointsOfFile: number;
  readonly comesLater: boolean;
  readonly errors: readonly string[];
  readonly isStyled: boolean;
  readonly isTakenAway: boolean;
  readonly points: number;
  readonly isDefined: boolean;
  readonly failed: boolean;
}

describe('on a page with a strict security policy and Trusted Types', () => {
  const page = new URL('/test/pages/strict.html', location.href).href;

  it('is really served under that policy', async () => {
    expect((await fetch(page)).headers.get('content-security-policy')).to.equal(POLICY);
  });

  it('works without a single violation', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 1000px; height: 600px';
    const told = new Promise<Report>((resolve) =>
      addEventListener('message', ({ data, source }) => source === frame.contentWindow && resolve(data as Report)),
    );
    frame.src = page;
    document.body.append(frame);
    const report = await told;
    frame.remove();
    expect(report).to.deep.equal({
      violations: [],
      isWatched: true,
      pointsOfFile: 2,
      comesLater: true,
      isTakenAway: true,
      errors: [],
      isStyled: true,
      points: 12,
      isDefined: true,
      failed: true,
    });
  }).timeout(40_000);
});
